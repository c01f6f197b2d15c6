/** Numbers that are part of a name or address: WordPress 6.5, A4, T1234567890123, 03-1234-5678, 1丁目2番3号. */
import type { Reading, Rule } from './rule.ts';
import { ALONE, LATIN_UNITS, SMALL, STARTS_WITH_UNIT, sticky } from './rule.ts';

const identifier = (): Partial<Reading> => ({ kind: 'identifier' });

/** Names that end in a digit even where a unit could follow: HTML5ページ. */
const VERSIONED = /^(?:HTML|CSS|MP|IPv|ES|OAuth|HTTP|USB|PHP|SHA|MD|UTF|[A-Z])$/;

export const NAMES: readonly Rule[] = [
	{
		pattern: sticky(
			'(?:https?|ftp|mailto|tel):[!-~]+|www\\.[!-~]+|(?<![\\w-])[\\w-]+(?:\\.[\\w-]+)+/[!-~]*[A-Za-z][!-~]*',
		),
		read: identifier,
	},
	{
		// WordPress 6.5, UTF-8, A4, T1234567890123, info@example.jp; LP2点 is a name and a quantity.
		pattern: sticky(
			`(?<![A-Za-z0-9])(?<name>[A-Za-z][A-Za-z_]*)(?<rest>(?:[A-Za-z0-9_]|[.+@&'-](?=[A-Za-z0-9]))*\\+*)(?<version> ?\\d+(?:[.-]\\d+)*${ALONE})?`,
		),
		read(found, { at, text }) {
			const { name = '', rest = '' } = found.groups ?? {};
			if (
				/^\d+$/.test(rest) &&
				!VERSIONED.test(name) &&
				STARTS_WITH_UNIT.test(text.slice(at + name.length + rest.length))
			) {
				return { end: at + name.length };
			}
			return /\d/.test(found[0]) ? identifier() : {};
		},
	},
	{
		// 2FA, 4K, 5G, 24H; but 24h, 360px and 5GB are quantities.
		pattern: sticky('(?<![A-Za-z0-9.,])\\d+(?:\\.\\d+)?(?<letters>[A-Za-z]+)[A-Za-z0-9_-]*'),
		read: (found) =>
			LATIN_UNITS.has(found.groups?.['letters'] ?? '') && /[A-Za-z]$/.test(found[0]) ? null : identifier(),
	},
	{ pattern: sticky('#(?:[0-9A-Fa-f]{6}|[0-9A-Fa-f]{3}|\\d+)(?![0-9A-Za-z])'), read: identifier },
	{
		pattern: sticky(
			`(?:バージョン|フェーズ|ステップ|レベル|パターン|ケース|プラン|コース|タイプ|質問|設問|回答|№|[案例問]) ?\\d+(?:\\.\\d+)*${ALONE}`,
		),
		read: identifier,
	},
	{
		pattern: sticky(
			`(?:${SMALL}丁目(?:${SMALL}番地?)?(?:${SMALL}号)?|\\d+番地(?:の\\d+)?|\\d+番\\d+号|\\d+号室|\\d+階)(?![層段])`,
		),
		read: identifier,
	},
];

/** Runs of digits that are a number of somebody or something; after the dates, which look alike. */
export const NUMBERS_OF_THINGS: readonly Rule[] = [
	{ pattern: sticky(`\\d+(?:\\.\\d+){2,}${ALONE}`), read: identifier },
	{
		pattern: sticky(`(?:〒 ?)?(?<!\\d)(?:0\\d{1,4}[-(]\\d{1,4}[-)]\\d{3,4}|\\d{3}-\\d{4}|\\d+(?:-\\d+){2,})${ALONE}`),
		read: identifier,
	},
	{ pattern: sticky(`\\d{7,}${ALONE}`), read: identifier },
];
