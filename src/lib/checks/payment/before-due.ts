/** 着手金の期限が、着手の後に来る: money that unlocks the work may not fall due after the work. */
import { effectivePolicies } from '../../model/effective-policy.ts';
import { formatValue } from '../../values/format.ts';
import type { AnchorEvent } from '../../values/value.ts';
import type { Check } from '../check.ts';

/** Events that only come once the work has been started. */
const afterStart: readonly (AnchorEvent | null)[] = [
	'draft',
	'delivery',
	'publication',
	'acceptance',
	'term-end',
	'termination',
];

export const beforeDue: Check = {
	id: 'payment/before-due',
	title: { ja: '着手の後に来る着手金の期限', en: 'advance due after the start' },
	summary: {
		ja: '着手金は入金を確かめてから着手するためのお金です。その期限が納品などの後では、いつまでも着手できません。',
		en: 'An advance unlocks the work: due only after delivery or acceptance, it would never be there in time.',
	},
	example: {
		fails: {
			files: { 'policies/payment.yaml': { replace: 'due: 翌月末日', with: 'advance: 50%\ndue: 納品から30日' } },
			finds: [{ file: 'policies/payment.yaml', words: '納品から30日' }],
		},
		passes: {
			files: { 'policies/payment.yaml': { replace: 'due: 翌月末日', with: 'advance: 50%\ndue: 14日' } },
		},
	},
	run({ project }) {
		return effectivePolicies(project, 'payment', 'payment').flatMap(({ data, place }) => {
			const { advance, due } = data;
			if (advance === undefined || due.kind !== 'duration' || !afterStart.includes(due.anchor)) return [];
			const [share, limit] = [formatValue(advance), formatValue(due, 'anchored')];
			return {
				code: this.id,
				level: 'error' as const,
				message: {
					ja: `着手金（料金の${share}）の期限が「${limit}」で、着手の後に来ます`,
					en: `the advance (${share} of the price) is due ${limit}, after the work that it unlocks`,
				},
				places: [
					{ place: place(['due']), label: { ja: `期限 ${limit}`, en: 'due' } },
					{ place: place(['advance']), label: { ja: '着手の前に要るお金', en: 'needed before the start' } },
				] as const,
				fixes: [
					{ ja: '期限を請求書の発行から数える（due: 14日）', en: 'count the limit from the invoice (due: 14日)' },
					{ ja: '着手金をやめる（advance を消す）', en: 'ask for no advance' },
				],
			};
		});
	},
};
