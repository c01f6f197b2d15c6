/** The foot of each page: its number in the middle; at the right which document and which text of it this is. */
import type { Document } from '../../document/tree.ts';
import { sha256 } from '../../pdf/digest.ts';
import type { Placed, PlacedPage } from '../../typeset/placed.ts';
import { typesetLine } from '../../typeset/typeset.ts';
import type { Styles } from './runs.ts';
import { words } from './runs.ts';
import { FOOTER, MEASURE, PAGE } from './style.ts';

const AT = { x: PAGE.margin.left, y: FOOTER.top, width: MEASURE, leading: FOOTER.leading } as const;

const numbered = new WeakMap<PlacedPage, Map<string, PlacedPage>>();

export function withNumbers(pages: readonly PlacedPage[], document: Document, styles: Styles): readonly PlacedPage[] {
	const style = styles.regular(FOOTER.size);
	return pages.map((page, index) => {
		const number = `${index + 1} / ${pages.length}`;
		let known = numbered.get(page);
		if (known === undefined) {
			known = new Map();
			numbered.set(page, known);
		}
		let result = known.get(number);
		if (result === undefined) {
			const foot = typesetLine([words(number, style, document.origin)], AT, 'center', null).map(grey);
			result = { items: [...page.items, ...foot] };
			known.set(number, result);
		}
		return result;
	});
}

/** The same on every page, and another for every client: kept apart from what stands on the pages. */
export function nameLine(document: Document, styles: Styles): readonly Placed[] {
	const name = words(
		`${document.id}　${contentHash(document)}`,
		styles.filled(styles.regular(FOOTER.size)),
		document.origin,
	);
	return typesetLine([name], AT, 'end', null).map(grey);
}

function grey(item: Placed): Placed {
	return item.type === 'glyphs' ? { ...item, gray: FOOTER.gray } : item;
}

const HASH_LENGTH = 10;
/** Where the words stand in the content does not change what they say. */
const NOT_CONTENT = new Set(['origin', 'source', 'rules', 'summary', 'stamp']);

/** Short, for people to compare two prints by: the same for the same words, and only for those. */
export function contentHash(document: Document): string {
	const { articles, annexes, ...rest } = document;
	const parts = [rest, ...articles, ...annexes].map(digestOf);
	return sha256(parts.join('')).slice(0, HASH_LENGTH);
}

/** Articles are shared by the contracts of many clients. */
const digests = new WeakMap<object, string>();

function digestOf(part: object): string {
	const known = digests.get(part);
	if (known !== undefined) return known;
	const digest = sha256(contentOf(part));
	digests.set(part, digest);
	return digest;
}

/** As JSON, but for what is not content. */
function contentOf(value: unknown): string {
	if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
	if (Array.isArray(value)) return `[${value.map(contentOf).join()}]`;
	let content = '{';
	for (const [key, member] of Object.entries(value)) {
		if (member !== undefined && !NOT_CONTENT.has(key)) content += `"${key}":${contentOf(member)},`;
	}
	return `${content}}`;
}
