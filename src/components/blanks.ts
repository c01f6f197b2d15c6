/** What the parties fill in when they sign: the names of the blanks, each once, in the order of the text. */
import { blanksIn } from '../lib/document/fill.ts';
import type { Document } from '../lib/document/tree.ts';

export const blanksOf = (documents: readonly Document[]): string[] => [
	...new Set(documents.flatMap(blanksIn).flatMap(({ label }) => (label === '' ? [] : [label]))),
];
