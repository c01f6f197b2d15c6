/** 割り切れない作業枠: an allowance that no whole number of billing steps fills. */
import type { Diagnostic, Localized } from '../../diagnostics/diagnostic.ts';
import type { Entry } from '../../model/project.ts';
import { placeIn } from '../../model/project.ts';
import type { SupportTier } from '../../model/support.ts';
import { formatValue } from '../../values/format.ts';
import { scanNumbers } from '../../values/scan-numbers.ts';
import { canonicalUnit } from '../../values/units.ts';
import type { Count } from '../../values/value.ts';
import { arithmetic } from '../arithmetic.ts';
import type { Check, CheckInput } from '../check.ts';
import { once, statements } from '../statements.ts';

export const quotaUnitMismatch: Check = {
	id: 'price/quota-unit-mismatch',
	title: { ja: '割り切れない作業枠', en: 'allowance and billing step' },
	summary: {
		ja: '作業時間を単位で切り上げて数えるなら、枠はその単位で割り切れなければ、最後の端数を使い切れません。',
		en: 'Work that is counted in whole steps can only use up an allowance of a whole number of them.',
	},
	example: {
		fails: {
			files: { 'support/standard.yaml': { replace: 'step: 30分', with: 'step: 45分' } },
			finds: [{ file: 'support/standard.yaml', words: '45分' }],
		},
		passes: { files: { 'support/standard.yaml': { replace: 'step: 30分', with: 'step: 24分' } } },
	},
	run(input) {
		return [...typed(input), ...once(inSteps(input))];
	},
};

interface Quota {
	readonly path: readonly string[];
	readonly count: Count;
	readonly name: Localized;
}

/** What a tier holds that work is counted against. */
function quotas({ data }: Entry<SupportTier>): Quota[] {
	return data.billing === 'monthly'
		? [
				{
					path: ['allowance', 'amount'],
					count: data.allowance.amount,
					name: { ja: '毎月の作業枠', en: 'the allowance' },
				},
			]
		: [
				{
					path: ['includes'],
					count: data.includes,
					name: { ja: '受付料に含む作業時間', en: 'the time that the fee covers' },
				},
			];
}

const minutes: Readonly<Record<string, number>> = { 分: 1, 時間: 60 };

/** Minutes; null for a count of something else than time. */
function minutesOf({ max, unit }: Count): number | null {
	const size = minutes[canonicalUnit(unit)];
	return size === undefined ? null : max * size;
}

const typed = ({ project }: CheckInput): Diagnostic[] =>
	project.support.flatMap((tier) => {
		const { step, name: tierName } = tier.data;
		return quotas(tier).flatMap(({ path, count, name }): Diagnostic[] => {
			const [quota, unit] = [minutesOf(count), minutesOf(step)];
			const [amount, size] = [formatValue(count, 'number'), formatValue(step)];
			const places: Diagnostic['places'] = [
				{ place: placeIn(tier, ['step']), label: { ja: `${size}単位`, en: `steps of ${size}` } },
				{ place: placeIn(tier, path), label: { ja: amount, en: amount } },
			];
			if (quota === null || unit === null || unit === 0) {
				if (canonicalUnit(count.unit) === canonicalUnit(step.unit)) return [];
				return [
					{
						code: quotaUnitMismatch.id,
						level: 'error',
						message: {
							ja: `「${tierName}」の${name.ja}（${amount}）は、作業時間の単位（${size}）に換算できません`,
							en: `${name.en} of ${tier.id} (${amount}) cannot be counted in steps of ${size}`,
						},
						places,
						fixes: [
							{ ja: '枠を時間で書く（月2時間 など）', en: 'write the allowance in hours' },
							{ ja: '枠と同じ数え方の単位にする', en: 'count the steps as the allowance is counted' },
						],
					},
				];
			}
			if (quota % unit === 0) return [];
			const whole = Math.floor(quota / unit);
			return [
				{
					code: quotaUnitMismatch.id,
					level: 'error',
					message: {
						ja: `「${tierName}」の${name.ja}（${amount}）は、作業時間の単位（${size}）で割り切れません`,
						en: `${name.en} of ${tier.id} (${amount}) is no whole number of steps of ${size}`,
					},
					places,
					notes: [
						arithmetic(
							`${quota}分 ÷ ${unit}分 = ${whole}単位と残り${quota - whole * unit}分（切り上げると${whole + 1}単位 = ${(whole + 1) * unit}分 > ${quota}分）`,
							`${quota} / ${unit} minutes: ${whole} steps, and ${quota - whole * unit} minutes that none fills`,
						),
					],
					fixes: [
						{
							ja: `枠を${whole * unit}分か${(whole + 1) * unit}分にする`,
							en: `make it ${whole * unit} or ${(whole + 1) * unit} minutes`,
						},
						{ ja: '枠を割り切れる単位にする', en: 'choose a step that divides it' },
					],
				},
			];
		});
	});

/** 「月8単位を超えた分から」: the allowance, said in steps. */
function inSteps(input: CheckInput): Diagnostic[] {
	const { project } = input;
	return statements(input, /単位/).flatMap(({ text, scope, placeOf }) =>
		scanNumbers(text).flatMap(({ unit, value: said, start, end }): Diagnostic[] => {
			if (unit !== '単位' || !/^[^。、]{0,6}(?:を|まで|以内|超)/.test(text.slice(end))) return [];
			const found = project.support
				.filter(({ id, data }) => (scope.tier === undefined || scope.tier === id) && data.billing === 'monthly')
				.flatMap((tier) => {
					const [quota, size] = [quotas(tier)[0], minutesOf(tier.data.step)];
					const held = quota && minutesOf(quota.count);
					return quota && held !== null && held !== undefined && size !== null ? [{ tier, quota, held, size }] : [];
				});
			const [first] = found;
			if (!first || found.some(({ held, size }) => size * said === held)) return [];
			const { tier, quota, held, size } = first;
			const [amount, step] = [formatValue(quota.count), formatValue(tier.data.step)];
			return [
				{
					code: quotaUnitMismatch.id,
					level: 'error',
					message: {
						ja: `${said}単位は、「${tier.data.name}」の${quota.name.ja}（${amount}）と合いません`,
						en: `${said} steps are not ${quota.name.en} of ${tier.id} (${amount})`,
					},
					places: [
						{
							place: placeOf(start, end),
							label: { ja: `${said}単位 = ${said * size}分`, en: `${said * size} minutes` },
						},
						{ place: placeIn(tier, quota.path), label: { ja: amount, en: amount } },
						{ place: placeIn(tier, ['step']), label: { ja: `1単位 = ${step}`, en: `a step is ${step}` } },
					],
					notes: [
						arithmetic(
							`${step} × ${said}単位 = ${said * size}分 ≠ ${held}分`,
							`${said} × ${size} = ${said * size} ≠ ${held}`,
						),
					],
					fixes: [
						{ ja: '枠の値を引いて書く（<Value of="tier.allowance.amount" />）', en: 'refer to the allowance instead' },
						...(held % size === 0 ? [{ ja: `${held / size}単位に直す`, en: `write ${held / size}` }] : []),
					],
				},
			];
		}),
	);
}
