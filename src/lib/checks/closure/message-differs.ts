/** 方針とちがう文面: the message announces a delivery, and the policy of silence suspends the work. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { wordFor } from '../../document/words.ts';
import { effectivePolicy } from '../../model/effective-policy.ts';
import type { PolicyOf } from '../../model/policy.ts';
import type { Check } from '../check.ts';

const written = (moment: string, text: string, outcome = ''): string => `---
title: ${text}
moment: ${moment}
about: service
${outcome === '' ? '' : `outcome: ${outcome}\n`}---

# ${text}

${text}。
`;

/** With a message for each of the other states, so that none is missing. */
const message = (outcome: string, says: string) => ({
	'messages/silence-first.mdx': written('silence-first', says, outcome),
	'messages/silence-last.mdx': written('silence-last', '重ねてお返事をお願いします'),
	'messages/silence-close.mdx': written('silence-close', '期限が来ましたのでお知らせします'),
	'messages/silence-reopen.mdx': written('silence-reopen', '作業を再開します'),
	'messages/silence-settlement.mdx': written('silence-settlement', '精算をお知らせします'),
});

type Outcome = PolicyOf<'silence'>['outcome'];

/** Where nothing can be delivered yet, the work is suspended instead. */
const mayMean: Readonly<Record<Outcome, readonly Outcome[]>> = {
	deliver: ['deliver', 'suspend'],
	suspend: ['suspend'],
	terminate: ['terminate'],
};

export const messageDiffers: Check = {
	id: 'closure/message-differs',
	title: { ja: '方針とちがう文面', en: 'message at odds with its policy' },
	summary: {
		ja: '連絡がとれないときの文面が言う結末は、その方針の結末と同じです。納品すると書いて中断すると、お客様は待っていてよいのかどうかも分かりません。',
		en: 'What a message to a silent client announces is what the policy does: a delivery announced is not a suspension.',
	},
	example: {
		fails: {
			files: message('terminate', 'ご契約を終了いたします'),
			finds: [{ file: 'messages/silence-first.mdx', words: 'terminate' }],
		},
		passes: { files: message('suspend', '作業をいったん中断いたします') },
	},
	run({ project }) {
		const told = new Set<string>();
		return project.messages.flatMap(({ id, data, places }) => {
			const { about, outcome } = data;
			const owners = about === 'service' ? project.services : about === 'tier' ? project.support : [];
			return owners.flatMap((owner): Diagnostic[] => {
				const policy = outcome && effectivePolicy(project, owner, 'silence', 'silence');
				if (!policy || mayMean[policy.data.outcome].includes(outcome)) return [];
				const place = policy.place(['outcome']);
				const key = `${id} ${place.file}:${place.start.offset}`;
				if (told.has(key)) return [];
				told.add(key);
				const [says, does] = [word(outcome), word(policy.data.outcome)];
				return [
					{
						code: this.id,
						level: 'error',
						message: {
							ja: `この文面は「${says}」と知らせますが、方針では「${does}」です`,
							en: `this message announces ${outcome}, but the policy says ${policy.data.outcome}`,
						},
						places: [
							{ place: places.at(['outcome']), label: { ja: `文面 ${says}`, en: 'message' } },
							{ place, label: { ja: `方針 ${does}`, en: 'policy' } },
						],
						fixes: [
							{ ja: '文面を、方針の結末に書きかえる', en: 'write the message for what the policy does' },
							{
								ja: '方針（outcome）を改める。契約書と規約の文も同じにする',
								en: 'change the policy, and the sentences of the documents',
							},
						],
					},
				];
			});
		});
	},
};

const word = (outcome: Outcome): string => wordFor('outcome', outcome) ?? outcome;
