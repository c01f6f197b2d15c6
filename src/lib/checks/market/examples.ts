/** What the examples of the checks about marketplaces add to the minimal content. */
import type { Edit } from '../check.ts';

const read = 'source: 試験, verifiedOn: 2026-11-21';

/** A fact of the official text. */
export const fact = (value: string): string => `{ value: ${value}, ${read}, confidence: A }`;

/** Lines of YAML before the fields of the marketplace. */
export const inMarket = (yaml: string): Readonly<Record<string, Edit>> => ({
	'marketplaces/market.yaml': { replace: 'fields:\n  - id: title\n', with: `${yaml}\nfields:\n  - id: title\n` },
});

export const ban = (kind: string, says: string, unless: string): string =>
	`bans: [{ id: example, kind: ${kind}, says: '${says}', unless: '${unless}', reason: 試験, ${read}, confidence: A }]`;

/** A sentence at the head of the listing's text. */
export const inListing = (words: string): Readonly<Record<string, Edit>> => ({
	'listings/media.mdx': { replace: '記事を積み重ねて', with: `${words}\n記事を積み重ねて` },
});
