/** 上のプランが劣るところ: the dearer tier is worse on some axis, and does not say so. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { placeIn } from '../../model/project.ts';
import type { TierAxis } from '../../model/tier-axes.ts';
import { tierAxes } from '../../model/tier-axes.ts';
import { formatValue } from '../../values/format.ts';
import { arithmetic } from '../arithmetic.ts';
import type { Check } from '../check.ts';
import type { Compared } from './compare-tiers.ts';
import { anotherTier } from './example-tier.ts';
import type { Step } from './ladder.ts';
import { isDominated, stepsOf } from './ladder.ts';
import type { Tier } from './naming.ts';

const dearer = ['fee: 30,000円/月 税込', 'fee: 60,000円/月 税込'] as const;
const larger = ['月2時間', '月4時間'] as const;
const slower = ['firstResponse: 1営業日', 'firstResponse: 2営業日'] as const;

export const notMonotone: Check = {
	id: 'tier/not-monotone',
	title: { ja: '上のプランが劣るところ', en: 'a dearer tier that is worse' },
	summary: {
		ja: '高いプランは、どの点でも安いプランに劣らないものと読まれます。劣るところがあるなら、プランの notes にわけを書き、お客様に示します。',
		en: 'A dearer tier is taken to be worse in nothing; where it is, the tier says so in its notes, and clients read it.',
	},
	example: {
		fails: {
			files: anotherTier(...dearer, larger, slower),
			finds: [{ file: 'support/premium.yaml', words: '2営業日' }],
		},
		passes: {
			files: anotherTier(...dearer, larger, slower, [
				'billing: monthly\n',
				'billing: monthly\nnotes:\n  - { on: firstResponse, says: 担当者が直接お返事するため、初回の返信に時間をいただきます }\n',
			]),
		},
	},
	run({ project }) {
		const steps = stepsOf(project);
		return project.support.flatMap((tier): Diagnostic[] => {
			// The next cheaper tier: a ladder without a missing rung is monotone throughout.
			const step = steps.findLast(({ higher }) => higher === tier);
			const worse = step && !isDominated(step) ? step.compared.filter(({ second }) => second === 'worse') : [];
			return [...(step ? unsaid(step, worse) : []), ...stale(tier, step && !isDominated(step) ? worse : null)];
		});
	},
};

const notesOf = ({ data }: Tier) => data.notes ?? [];

/** One finding an axis: the tasks that a tier handles worse are mended, or explained, together. */
function unsaid({ lower, higher }: Step, worse: readonly Compared[]): Diagnostic[] {
	const explained = new Set<TierAxis>(notesOf(higher).map(({ on }) => on));
	return [...Map.groupBy(worse, ({ axis }) => axis)].flatMap(([axis, items]): Diagnostic[] => {
		const [first] = items;
		if (!first || explained.has(axis)) return [];
		const name = tierAxes[axis];
		const what = first.what === null ? '' : `（${first.what}）`;
		const more = items.length > 1 ? `ほか${items.length - 1}件` : '';
		const { texts } = first;
		return [
			{
				code: notMonotone.id,
				level: 'error',
				message: {
					ja: `「${higher.data.name}」は「${lower.data.name}」より高いのに、${name}${what}${more}で劣ります（${texts[0]} → ${texts[1]}）`,
					en: `${higher.id} costs more than ${lower.id} and is worse in ${axis} (${texts[0]} against ${texts[1]})`,
				},
				places: [
					{ place: first.places[1], label: { ja: `${higher.data.name} ${texts[1]}`, en: texts[1] } },
					{ place: first.places[0], label: { ja: `${lower.data.name} ${texts[0]}`, en: texts[0] } },
					...items.slice(1, 4).map(({ places, texts: [, text], what: also }) => ({
						place: places[1],
						label: { ja: `${also ?? name} ${text}`, en: text },
					})),
				],
				notes: [
					arithmetic(
						`${formatValue(higher.data.fee)} > ${formatValue(lower.data.fee)}、${name}は ${texts[1]} ／ ${texts[0]}`,
						`${formatValue(higher.data.fee)} > ${formatValue(lower.data.fee)}, and ${texts[1]} against ${texts[0]}`,
					),
				],
				fixes: [
					{
						ja: `「${higher.data.name}」の${name}を、「${lower.data.name}」と同じかそれより良くする`,
						en: `make ${axis} of ${higher.id} at least that of ${lower.id}`,
					},
					{
						ja: `わけがあるなら、support/${higher.id}.yaml に書く: notes: [{ on: ${axis}, says: お客様にお見せする説明 }]`,
						en: `if it is meant, say so in support/${higher.id}.yaml: notes: [{ on: ${axis}, says: … }]`,
					},
				],
			},
		];
	});
}

/** A note that explains nothing any more. */
function stale(tier: Tier, worse: readonly Compared[] | null): Diagnostic[] {
	if (worse === null && notesOf(tier).length === 0) return [];
	const still = new Set((worse ?? []).map(({ axis }) => axis));
	return notesOf(tier).flatMap(({ on }, index): Diagnostic[] => {
		if (still.has(on)) return [];
		return [
			{
				code: notMonotone.id,
				level: 'warning',
				message: {
					ja: `「${tier.data.name}」の${tierAxes[on]}は安いプランに劣りませんが、その説明（notes）が残っています`,
					en: `${tier.id} is no longer worse in ${on}, but a note still explains it`,
				},
				places: [{ place: placeIn(tier, ['notes', index, 'on']) }],
				fixes: [{ ja: 'この説明を消す', en: 'delete the note' }],
			},
		];
	});
}
