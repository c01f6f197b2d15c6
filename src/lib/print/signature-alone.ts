/**
 * sign/block-alone, on what was really printed: the page on which the 署名欄 begins must hold a line of the contract too.
 * A page of signatures by itself can be put under any other text.
 */
import type { Document } from '../document/tree.ts';
import { textOf } from '../document/walk.ts';

/** The page, counted from 1, that begins with the 署名欄 of `document`; null where it stands below some of its text. */
export function signatureAlone({ signature }: Document, pages: readonly string[]): number | null {
	if (!signature) return null;
	const start = bare(textOf(signature.date));
	const index = pages.findLastIndex((text) => bare(text).includes(start));
	return index >= 0 && bare(pages[index] ?? '').startsWith(start) ? index + 1 : null;
}

const bare = (text: string): string => text.normalize('NFC').replace(/\s+/g, '');
