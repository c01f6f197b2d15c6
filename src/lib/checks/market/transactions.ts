/** Listings with what is known of how a transaction runs where they stand: the shared ground of the checks about time there. */
import type { LabelledPlace, Localized } from '../../diagnostics/diagnostic.ts';
import type { Listing } from '../../listing/listing.ts';
import { allListings } from '../../listing/listing.ts';
import { marketMessages } from '../../listing/messages.ts';
import type { Told } from '../../listing/told.ts';
import type { Marketplace, Transaction } from '../../model/marketplace.ts';
import type { Entry, Project } from '../../model/project.ts';
import type { Service } from '../../model/service.ts';
import { formatValue } from '../../values/format.ts';
import { leastDays } from '../../values/least-days.ts';
import type { Duration } from '../../values/value.ts';
import { labels } from './rule-labels.ts';

export interface Deal<K extends keyof Transaction> {
	readonly listing: Listing;
	readonly service: Entry<Service>;
	readonly market: Entry<Marketplace>;
	readonly fact: NonNullable<Transaction[K]>;
	/** Where the market's rule is written. */
	readonly rule: LabelledPlace;
}

/** The listings on markets of which this much is known. */
export function dealsWith<K extends keyof Transaction>(project: Project, key: K): Deal<K>[] {
	return allListings(project).flatMap((listing): Deal<K>[] => {
		const market = project.marketplaces.find(({ id }) => id === listing.market);
		const service = project.services.find(({ id }) => id === listing.service);
		const fact = market?.data.transaction[key];
		if (!market || !service || !fact) return [];
		const rule = { place: market.places.at(['transaction', key, 'value']), label: labels[key] };
		return [{ listing, service, market, fact, rule }];
	});
}

/** Every sentence of the listing, field by field, and of the messages that are sent about its service there. */
export const sentencesOf = (
	{ listing: { fields, market, service } }: Pick<Deal<keyof Transaction>, 'listing'>,
	project: Project,
): readonly Told[] => [
	...fields.flatMap(({ told }) => told),
	...marketMessages(project)
		.filter((message) => message.market === market && (message.service ?? service) === service)
		.flatMap(({ told }) => told),
];

/** The same place in the listings of several services is one finding. */
export function oncePerPlace<
	T extends { readonly place: { readonly file: string; readonly start: { readonly offset: number } } },
>(found: readonly T[]): T[] {
	const seen = new Set<string>();
	return found.filter(({ place }) => {
		const key = `${place.file}:${place.start.offset}`;
		return !seen.has(key) && Boolean(seen.add(key));
	});
}

/** A stretch of a transaction, by its name. */
export interface Stretch {
	readonly name: Localized;
	readonly period: Duration;
}

/** 「納期30日 ＋ 無償対応期間100日 ＝ 130日」, each as short as it can be. */
export function chainOf(stretches: readonly Stretch[]): { readonly days: number; readonly told: Localized } {
	const days = stretches.reduce((sum, { period }) => sum + leastDays(period), 0);
	const total = Math.floor(days);
	const least = (period: Duration): Localized => {
		const sure = period.unit === 'calendar-day' || period.unit === 'week';
		const count = Math.floor(leastDays(period));
		return { ja: sure ? '' : `（${count}日以上）`, en: sure ? '' : ` (${count} days at least)` };
	};
	return {
		days,
		told: {
			ja: `${stretches.map(({ name, period }) => `${name.ja}${formatValue(period)}${least(period).ja}`).join(' ＋ ')} ＝ ${total}日`,
			en: `${stretches.map(({ name, period }) => `${name.en} ${formatValue(period)}${least(period).en}`).join(' + ')} = ${total} days`,
		},
	};
}

/** From the purchase to the delivery of the smallest plan, which is the one that a form prices. */
export const untilDelivery = ({ data }: Entry<Service>): Stretch => ({
	name: { ja: '納期', en: 'delivery' },
	period: data.packages[0].deliveryTime,
});
