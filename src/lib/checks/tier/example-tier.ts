/** A second tier for the examples: the minimal content's own, copied, with a few words changed. */
import type { Edit } from '../check.ts';

const standard = `billing: monthly
name: プレミアム
order: 2
summary: 更新と手直し
suits: 毎月手直しのある方に
basis: junin
channels:
  - { kind: email, for: ご依頼とご質問, who: 担当者, firstResponse: 1営業日, start: 2営業日, completion: quoted }
hourly: 8,800円/時 税込
step: 30分
afterHours: { treatment: declined }
holidays: { treatment: declined }
payment: payment
silence: silence
general: general
fee: 30,000円/月 税込
allowance: { amount: 月2時間, counts: 作業時間の合計, carryOver: none }
updates: { frequency: 月1回, covers: 本体とプラグイン, staging: false }
backup: { frequency: 週1回, generations: 4世代, storage: 別の保管先, restore: included }
monitoring: none
report: none
term: term
`;

type Change = readonly [replace: string, by: string];

/** `support/premium.yaml` after the changes, and its place in the catalogue. */
export function anotherTier(
	replace: string,
	by: string,
	...more: readonly Change[]
): Readonly<Record<string, string | Edit>> {
	return {
		'support/premium.yaml': changed([[replace, by], ...more]),
		'tasks.yaml': placed(['premium']),
	};
}

/** Two more: `premium` and `light`, each after its changes. */
export const twoMoreTiers = (
	premium: readonly Change[],
	light: readonly Change[],
): Readonly<Record<string, string | Edit>> => ({
	'support/premium.yaml': changed(premium),
	'support/light.yaml': changed(light),
	'tasks.yaml': placed(['premium', 'light']),
});

const changed = (changes: readonly Change[]): string =>
	changes.reduce((text, [from, to]) => text.replace(from, to), standard);

const placed = (tiers: readonly string[]): Edit => ({
	replace: '      standard: allowance',
	with: ['standard', ...tiers].map((tier) => `      ${tier}: allowance`).join('\n'),
});
