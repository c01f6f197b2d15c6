/**
 * What a service promises elsewhere and cannot promise on one marketplace, each with the fact that stands against it.
 * Never part of the text to paste: it is for whoever has to answer when a client of that marketplace asks.
 */
import type { Ban, Marketplace, Sourced } from '../model/marketplace.ts';
import type { Entry, Project } from '../model/project.ts';
import type { Service } from '../model/service.ts';
import type { Path } from '../source/entry.ts';
import type { Place } from '../source/place.ts';
import { formatValue } from '../values/format.ts';
import { leastDays } from '../values/least-days.ts';

export interface CannotPromise {
	/** 「納品から1週間のフォロー（表示の確認）」 */
	readonly what: string;
	/** Why not here, as people say it. */
	readonly why: string;
	/** Where the promise is written. */
	readonly place: Place;
	readonly fact: Omit<Sourced<unknown>, 'value'>;
}

export function cannotPromise(project: Project, service: Entry<Service>, market: Entry<Marketplace>): CannotPromise[] {
	return [
		...followUps(service, market.data),
		...freePeriod(service, market.data),
		...acceptance(project, market.data),
		...support(project, service, market.data),
	];
}

const closed = (market: Marketplace): CannotPromise['fact'] | null =>
	market.transaction.afterClose?.value === 'nothing' ? market.transaction.afterClose : null;

const CLOSED = '取引が閉じたあとは、やり取りができません';

function followUps({ data, places }: Entry<Service>, market: Marketplace): CannotPromise[] {
	return data.followUps.flatMap(({ at, channel, content }, index): CannotPromise[] => {
		const what = `${formatValue(at, 'anchored')}のフォロー（${content}）`;
		const path: Path = ['followUps', index];
		const there = market.channels[channel];
		const after = closed(market);
		if (there?.value === 'refused')
			return [{ what, why: 'この手段は使えません', place: places.at([...path, 'channel']), fact: there }];
		return after ? [{ what, why: CLOSED, place: places.at([...path, 'at']), fact: after }] : [];
	});
}

function freePeriod({ data, places }: Entry<Service>, market: Marketplace): CannotPromise[] {
	const fact = closed(market);
	const what = `納品後の無償対応（${formatValue(data.freePeriod)}）`;
	return fact ? [{ what, why: CLOSED, place: places.at(['freePeriod']), fact }] : [];
}

/** The review that the terms give everybody, where the marketplace closes sooner. */
function acceptance(project: Project, { transaction }: Marketplace): CannotPromise[] {
	const fact = transaction.acceptance;
	if (!fact) return [];
	return project.policies.flatMap(({ data, places }) => {
		if (data.kind !== 'general' || leastDays(data.acceptance) <= leastDays(fact.value)) return [];
		const what = `納品後${formatValue(data.acceptance)}のご確認の期間`;
		const why = `返事がないと、${formatValue(fact.value)}で承諾とみなされます`;
		return [{ what, why, place: places.at(['acceptance']), fact }];
	});
}

function support(project: Project, service: Entry<Service>, market: Marketplace): CannotPromise[] {
	const ban: Ban | undefined = market.bans.find(({ kind }) => kind === 'monthly');
	if (!ban || service.data.support === 'none') return [];
	return project.support.flatMap(({ data, places }) => {
		const what = `月額の保守プラン「${data.name}」`;
		return data.billing === 'monthly' ? [{ what, why: ban.reason, place: places.at(['fee']), fact: ban }] : [];
	});
}
