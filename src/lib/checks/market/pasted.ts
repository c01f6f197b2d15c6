/** Sentences of pasted listings that the marketplace they stand on bans. */
import { bannedIn } from '../../listing/wording.ts';
import type { Ban } from '../../model/marketplace.ts';
import { passagesOf } from '../../model/passages.ts';
import type { Project } from '../../model/project.ts';
import { splitSentences } from '../../model/sentences.ts';
import type { Place } from '../../source/place.ts';

export interface PastedBan {
	readonly ban: Ban;
	readonly words: string;
	readonly place: Place;
	readonly market: { readonly id: string; readonly name: string };
}

/** Only of texts that name their marketplace (`market: coconala`). */
export function pastedBans(project: Project): PastedBan[] {
	const markets = new Map(
		project.pasted.flatMap(({ id, data }) => {
			const market = project.marketplaces.find((entry) => entry.id === data.market);
			return market ? [[id, market] as const] : [];
		}),
	);
	if (markets.size === 0) return [];
	return passagesOf(project).flatMap((passage) => {
		const market = passage.collection === 'pasted' ? markets.get(passage.id) : undefined;
		if (!market) return [];
		return splitSentences(passage.text).flatMap(({ text, start }) => {
			const banned = bannedIn(text, market.data);
			if (!banned) return [];
			const words = text.slice(banned.start, banned.end);
			const place = passage.placeOf(start + banned.start, start + banned.end);
			return [{ ban: banned.ban, words, place, market: { id: market.id, name: market.data.name } }];
		});
	});
}
