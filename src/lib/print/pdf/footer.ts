/** The foot of each page: its number in the middle; at the right which document and which text of it this is. */
import type { Document } from '../../document/tree.ts';
import { sha256 } from '../../pdf/digest.ts';
import type { Placed, PlacedPage } from '../../typeset/placed.ts';
import { typesetLine } from '../../typeset/typeset.ts';
import type { Styles } from './runs.ts';
import { words } from './runs.ts';
import { FOOTER, MEASURE, PAGE } from './style.ts';

export function withFooters(pages: readonly PlacedPage[], document: Document, styles: Styles): readonly PlacedPage[] {
	const style = styles.regular(FOOTER.size);
	const at = { x: PAGE.margin.left, y: FOOTER.top, width: MEASURE, leading: FOOTER.leading };
	const name = `${document.id}　${contentHash(document)}`;
	return pages.map(({ items }, index) => {
		const number = words(`${index + 1} / ${pages.length}`, style, document.origin);
		const foot = [
			...typesetLine([number], at, 'center', null),
			...typesetLine([words(name, style, document.origin)], at, 'end', null),
		];
		return { items: [...items, ...foot.map(grey)] };
	});
}

function grey(item: Placed): Placed {
	return item.type === 'glyphs' ? { ...item, gray: FOOTER.gray } : item;
}

const HASH_LENGTH = 10;
/** Where the words stand in the content does not change what they say. */
const NOT_CONTENT = new Set(['origin', 'source', 'rules', 'summary']);

/** Short, for people to compare two prints by: the same for the same words, and only for those. */
export function contentHash(document: Document): string {
	const content = JSON.stringify(document, (key, value: unknown) => (NOT_CONTENT.has(key) ? undefined : value));
	return sha256(content).slice(0, HASH_LENGTH);
}
