/** How long a text is to a marketplace. The same count for the check, the page and the tests. */
import type { Marketplace } from '../model/marketplace.ts';

export type Counting = Marketplace['counting']['value'];

const counters: Readonly<Record<Counting, (text: string) => number>> = {
	/** Code points after NFC; a line end, however it is written, is one. */
	'code-points': (text) => [...text.normalize('NFC').replace(/\r\n|\r/g, '\n')].length,
};

export const countCharacters = (text: string, counting: Counting): number => counters[counting](text);
