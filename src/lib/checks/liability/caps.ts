/** 賠償の上限: how far the sentences of one text limit what a party has to make good. */
import { priceOf } from '../../values/price.ts';
import type { CheckInput } from '../check.ts';
import type { SaidValue, Statement } from '../statements.ts';
import type { Side } from '../who.ts';
import { whose } from '../who.ts';

export interface Cap {
	readonly statement: Statement;
	/** The amounts that limit it: months of the fee, or yen. None: 「料金の額を上限とする」. */
	readonly amounts: readonly SaidValue[];
	/** Of several amounts the lower or the higher counts. */
	readonly of: 'lower' | 'higher';
	/** Whose liability; null for that of both parties. */
	readonly side: Side | null;
}

const limits =
	/上限|限度|を超え(?:ない|ません)|を超えて[^。]{0,12}(?:負わ|賠償し)(?:ない|ません)|(?:範囲|額)に限(?:り|る|ら)/;
const makesGood = /賠償|損害|責任/;
/** Where a limit ends, or what it is not about. */
const lifts =
	/適用し(?:ない|ません)|に?及ば(?:ない|ず|ません)|(?:上限|限度)(?:は|を)[^。]{0,6}(?:設け|定め)(?:ない|ません)/;
/** A cap for one case, or one that is said to hold despite another, is an exception. */
const forOneCase = /この場合における|にかかわらず|を除き|を除く/;
/** Late interest and fines are limited by themselves, if at all. */
const other = /遅延損害金|違約金|キャンセル料|解約金|修正|作業時間/;

/** Words that a passage has in which a cap may stand. */
export const aboutLiability = /賠償|損害|責任/;

export function capsIn(book: readonly Statement[]): Cap[] {
	return book.flatMap((statement): Cap[] => {
		const { text, values } = statement;
		if (!limits.test(text) || !makesGood.test(text) || lifts.test(text) || forOneCase.test(text) || other.test(text))
			return [];
		const amounts = values.filter(
			({ value, end }) =>
				value.kind === 'money' ||
				// 「12か月分」: months as a measure of money, not the time within which to claim.
				(value.kind === 'duration' &&
					['month', 'year'].includes(value.unit) &&
					/^[ 　]?(?:間)?(?:分|の)/.test(text.slice(end))),
		);
		const symbolic = /料金|代金|報酬|対価|委託料|契約金額/.test(text);
		if (amounts.length === 0 && !symbolic) return [];
		const of = /高い|多い|大きい/.test(text) ? 'higher' : 'lower';
		return [{ statement, amounts, of, side: whose(statement) }];
	});
}

/** Yen, tax included, with the way there; null where months of a fee that is not known. */
export function yenOf(cap: Cap, input: CheckInput): { readonly yen: number; readonly how: string } | null {
	const fee = monthlyFee(cap.statement, input);
	const parts = cap.amounts.map(({ value }) => {
		if (value.kind === 'money') return { yen: priceOf(value).gross, how: `${number(priceOf(value).gross)}円` };
		if (value.kind !== 'duration' || fee === null) return null;
		const months = value.unit === 'year' ? value.n * 12 : value.n;
		return { yen: fee * months, how: `${number(fee)}円 × ${months}か月 = ${number(fee * months)}円` };
	});
	const known = parts.flatMap((part) => part ?? []);
	if (known.length === 0 || known.length < parts.length) return null;
	const sorted = known.toSorted((a, b) => a.yen - b.yen);
	return (cap.of === 'lower' ? sorted[0] : sorted.at(-1)) ?? null;
}

/** What the copy's client pays a month, tax included. */
export function monthlyFee({ scope }: Statement, { project }: CheckInput): number | null {
	const tier = project.support.find(({ id }) => id === scope.tier)?.data;
	return tier?.billing === 'monthly' ? priceOf(tier.fee).gross : null;
}

export const number = (yen: number): string => yen.toLocaleString('en');
