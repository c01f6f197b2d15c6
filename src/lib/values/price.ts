/** The three amounts of a price. Rounding rule of the house: tax is rounded down to the yen. */
import type { Money } from './value.ts';

/** Yen. `net + tax = gross`, always; `tax` alone is rounded (down). */
export interface Price {
	readonly net: number;
	readonly tax: number;
	readonly gross: number;
}

export function priceOf(money: Money): Price {
	if (money.tax === 'excluded') {
		const tax = Math.floor((money.yen * money.rate) / 100);
		return { net: money.yen, tax, gross: money.yen + tax };
	}
	const tax = Math.floor((money.yen * money.rate) / (100 + money.rate));
	return { net: money.yen - tax, tax, gross: money.yen };
}

/** The same price said with tax included. */
export function grossOf(money: Money): Money {
	return { ...money, yen: priceOf(money).gross, tax: 'included' };
}

/** The same price said without tax. */
export function netOf(money: Money): Money {
	return { ...money, yen: priceOf(money).net, tax: 'excluded' };
}
