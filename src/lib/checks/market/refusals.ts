/** Sentences that a marketplace bans, as findings: one a sentence and ban, whatever listings, messages and markets it was meant for. */
import type { Diagnostic, Localized } from '../../diagnostics/diagnostic.ts';
import { allListings } from '../../listing/listing.ts';
import { marketMessages } from '../../listing/messages.ts';
import type { Refused } from '../../listing/told.ts';
import type { BanKind } from '../../model/marketplace.ts';
import type { Project } from '../../model/project.ts';
import type { Check } from '../check.ts';
import { levelOf, sourceNote } from './facts.ts';
import { pastedBans } from './pasted.ts';

interface Telling {
	readonly code: Check['id'];
	readonly kinds: readonly BanKind[];
	/** 「連絡先や外部の道具の名前」: what is not to be written. */
	readonly what: Localized;
}

interface Group {
	readonly refused: Omit<Refused, 'text'>;
	readonly markets: Set<string>;
	readonly ids: Set<string>;
}

/** A term is never left out in silence, however uncertain the ban: then nothing is published. */
export function refusedFindings(project: Project, { code, kinds, what }: Telling): Diagnostic[] {
	const groups = new Map<string, Group>();
	for (const { refused, marketName, market } of [...allListings(project), ...marketMessages(project)])
		for (const one of refused) {
			if (!kinds.includes(one.ban.kind)) continue;
			const key = `${one.place.file}:${one.place.start.offset}`;
			const group = groups.get(key) ?? { refused: one, markets: new Set(), ids: new Set() };
			group.markets.add(marketName);
			group.ids.add(market);
			groups.set(key, group);
		}
	for (const { market, ...one } of pastedBans(project)) {
		if (!kinds.includes(one.ban.kind)) continue;
		groups.set(`${one.place.file}:${one.place.start.offset}`, {
			refused: { ...one, clause: null, section: null },
			markets: new Set([market.name]),
			ids: new Set([market.id]),
		});
	}
	return [...groups.values()].map(({ refused, markets, ids }) => {
		const { ban, words, place, clause, section } = refused;
		const names = [...markets].join('・');
		return {
			code,
			level: clause === null ? levelOf(ban) : 'error',
			message: {
				ja: `${names}では、${what.ja}を書けません（「${words}」）`,
				en: `${[...ids].join(', ')} does not allow ${what.en} ("${words}")`,
			},
			places: [{ place }],
			notes: [{ title: { ja: '理由', en: 'reason' }, text: { ja: ban.reason, en: ban.id } }, sourceNote(ban)],
			fixes: [
				{ ja: '文を、掲載先で書ける言い方に改める', en: 'say it in words that the marketplace allows' },
				...(section === null
					? []
					: [
							{
								ja: `書ける掲載先だけの文にする（<Section of="${section}" market="…">）`,
								en: `keep it for the marketplaces that allow it (<Section of="${section}" market="…">)`,
							},
						]),
				...(clause === null
					? []
					: [
							{
								ja: 'この掲載先のための条項を別に書き、listing の required を分ける',
								en: 'write a clause of its own for this marketplace and divide `listing.required`',
							},
						]),
			],
		};
	});
}
