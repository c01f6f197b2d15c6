/** 選ぶ理由のないプラン: it costs as much or more than another, and gives nothing that the other does not. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { placeIn } from '../../model/project.ts';
import { tierAxes } from '../../model/tier-axes.ts';
import { formatValue } from '../../values/format.ts';
import { arithmetic } from '../arithmetic.ts';
import type { Check } from '../check.ts';
import { feeOf } from './compare-tiers.ts';
import { anotherTier } from './example-tier.ts';
import type { Step } from './ladder.ts';
import { isDominated, stepsOf } from './ladder.ts';
import { pointlessPackages } from './packages.ts';

export const dominated: Check = {
	id: 'tier/dominated',
	title: { ja: '選ぶ理由のないプラン', en: 'a tier that nobody would choose' },
	summary: {
		ja: '料金が同じか高いのに、ほかのプランより良いところが一つもないプランは、お客様が選べません。値段か中身の書き間違いでしょう。',
		en: 'A tier that costs as much as another or more, and is better in nothing, has its price or its contents wrong.',
	},
	example: {
		fails: {
			files: anotherTier('fee: 30,000円/月 税込', 'fee: 40,000円/月 税込'),
			finds: [{ file: 'support/premium.yaml', words: '40,000円/月 税込' }],
		},
		passes: {
			files: anotherTier('fee: 30,000円/月 税込', 'fee: 40,000円/月 税込', ['月2時間', '月3時間']),
		},
	},
	run({ project }) {
		const told = new Set<string>();
		const tiers = stepsOf(project).flatMap((step): Diagnostic[] => {
			if (!isDominated(step) || told.has(step.higher.id)) return [];
			told.add(step.higher.id);
			return [finding(step)];
		});
		return [...tiers, ...pointlessPackages(project)];
	},
};

function finding({ lower, higher, compared }: Step): Diagnostic {
	const worse = compared.filter(({ second }) => second === 'worse');
	const [name, other] = [higher.data.name, lower.data.name];
	const [fee, otherFee] = [formatValue(higher.data.fee), formatValue(lower.data.fee)];
	const less = [...new Set(worse.map(({ axis }) => tierAxes[axis]))];
	const alike = feeOf(higher) === feeOf(lower);
	const contents = less.length > 0 ? `${less.join('、')}は劣ります` : '中身は同じです';
	return {
		code: dominated.id,
		level: 'error',
		message: {
			ja: `「${name}」は「${other}」より${alike ? '安くもない' : '高い'}のに、良いところが一つもありません（${contents}）`,
			en: `${higher.id} ${alike ? 'costs as much as' : 'costs more than'} ${lower.id} and is better in nothing${less.length > 0 ? ', worse in some' : ''}`,
		},
		places: [
			{ place: placeIn(higher, ['fee']), label: { ja: fee, en: fee } },
			{ place: placeIn(lower, ['fee']), label: { ja: `「${other}」 ${otherFee}`, en: `${lower.id}: ${otherFee}` } },
			...worse.slice(0, 3).map(({ places: [, place], texts: [, text] }) => ({ place, label: { ja: text, en: text } })),
		],
		notes: [
			arithmetic(
				`${fee} ${alike ? '=' : '>'} ${otherFee}、ほかの${compared.length}項目は${worse.length > 0 ? `同じか劣る（劣る ${worse.length}件）` : 'すべて同じ'}`,
				`${feeOf(higher)} ${alike ? '=' : '>'} ${feeOf(lower)} yen; of ${compared.length} other points ${worse.length} are worse, none better`,
			),
		],
		fixes: [
			{ ja: `「${name}」に、料金に見合う中身を加える`, en: `give ${higher.id} something for its price` },
			{ ja: `「${name}」の料金を下げるか、プランをやめる`, en: `lower the price of ${higher.id}, or drop it` },
		],
	};
}
