/**
 * A document as JSON for a reader that has no content files, such as a browser: everything that is printed, and none of
 * the places that it came from.
 */
import type { Place } from '../source/place.ts';
import type { Document } from './tree.ts';

/** Keys under which the tree keeps a `Place`. */
const PLACES: ReadonlySet<string> = new Set(['origin', 'source']);

const start = { line: 1, column: 1, offset: 0 };
const NOWHERE: Place = { file: '', start, end: start };

export const toPortable = (document: Document): string =>
	JSON.stringify(document, (key, value: unknown) => (PLACES.has(key) ? 0 : value));

/** What `toPortable` wrote. Every place of it is the beginning of a file without a name. */
export const fromPortable = (json: string): Document =>
	JSON.parse(json, (key, value: unknown) => (PLACES.has(key) ? NOWHERE : value)) as Document;
