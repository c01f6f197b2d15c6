/** Where the examples of the checks about law put their sentences: the terms, the contract or a listing of the minimal content. */
import type { Edit, Example } from '../check.ts';

const before = (file: string, words: string, text: string): Readonly<Record<string, Edit>> => ({
	[file]: { replace: words, with: `${text}${words}` },
});

const terms = 'clauses/responsibility.mdx';
const contract = 'clauses/definitions.mdx';
const listing = 'listings/media.mdx';

/** At the head of an article of the terms, which speak to consumers too. */
export const inTerms = (text: string): Readonly<Record<string, Edit>> =>
	before(terms, '<Rule id="agency-liability"', `${text}\n\n`);

/** At the head of an article of the contract, which is between businesses. */
export const inContract = (text: string): Readonly<Record<string, Edit>> =>
	before(contract, 'この契約において<Define>', `${text}\n\n`);

export const inListing = (text: string): Readonly<Record<string, Edit>> => before(listing, '修正は<Value', text);

export const fails = (
	[file, put]: readonly [file: string, put: (text: string) => Readonly<Record<string, Edit>>],
	text: string,
	words: string,
): Example => ({ files: put(text), finds: [{ file, words }] });

export const atTerms = [terms, inTerms] as const;
export const atContract = [contract, inContract] as const;
export const atListing = [listing, inListing] as const;
