/** 続く契約の期間: a tier that renews by itself has to say for how long. */
import { effectivePolicy } from '../../model/effective-policy.ts';
import type { Check } from '../check.ts';
import { conflict } from './cite.ts';

export const continuingTermMissing: Check = {
	id: 'law/continuing-term-missing',
	title: { ja: '続く契約の期間', en: 'renewal without a length' },
	summary: {
		ja: '続けて料金のかかる契約は、その旨、金額、期間を表示します。自動で更新するのに更新後の期間がないと、いつまで続くのかを示せません。',
		en: 'A contract that goes on shows that it does, its price and its length; a renewal needs a length of its own.',
	},
	example: {
		fails: {
			files: { 'policies/term.yaml': { replace: 'renewsFor: 12か月\n', with: '' } },
			finds: [{ file: 'policies/term.yaml', words: 'automatic' }],
		},
		passes: {
			files: {
				'policies/term.yaml': { replace: 'renewal: automatic\nrenewsFor: 12か月\n', with: 'renewal: none\n' },
			},
		},
	},
	run({ project }) {
		if (project.agency.data.customer === 'business') return [];
		const told = new Set<string>();
		return project.support.flatMap((tier) => {
			const term = effectivePolicy(project, tier, 'term', 'term');
			if (term?.data.renewal !== 'automatic' || term.data.renewsFor) return [];
			const place = term.place(['renewal']);
			const key = `${place.file}:${place.start.offset}`;
			if (told.has(key)) return [];
			told.add(key);
			return conflict(project, 'disclosure-continuing', {
				code: this.id,
				says: {
					ja: `「${tier.data.name}」が自動で更新するのに更新後の期間がないことは、続く契約の期間を表示するという定め`,
					en: `${tier.id} renews by itself for no stated length, which may be at odds with what has to be shown`,
				},
				places: [{ place }],
				fixes: [
					{ ja: 'renewsFor に更新後の期間を書く', en: 'write the length in renewsFor' },
					{ ja: '更新しないのであれば renewal: none とする', en: 'write renewal: none, if it does not renew' },
				],
			});
		});
	},
};
