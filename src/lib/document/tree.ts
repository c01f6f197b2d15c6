/**
 * The document tree: what every output prints and none decides. Numbers are already counted, references already
 * resolved, values already written out; each span still knows the place and the typed value it came from.
 *
 * What is printed, in this order, and nothing else (white space and ruled lines are the printer's own affair):
 * - title; subtitle; preamble; key terms: their heading, then their blocks;
 * - each article: its label and its heading in full-width brackets, 「第1条（目的）」, then its blocks;
 * - closing; signature; each annex: its label and its heading without brackets, 「別紙1　サービス仕様」, then its blocks.
 * - Paragraph: label if it has one, spans. Item: label, spans, then its children. Heading: its spans.
 * - Table: caption if it has one, the cells of the head, then row by row, from the first column to the last. A head or a
 *   caption that is repeated after a page break is decoration, like page numbers.
 * - Signature: `date`; then for each party its label, for each line its label and its spans, and 「印」 if it has a seal
 *   place. 「印」 comes after the last line.
 * - Spans: their `text`. A blank prints no text, only a space to write in.
 * `documentText` in src/lib/print/compare.ts is this list as code, and every output is compared with it.
 * The summary of an article is not part of the document: it is an aside that some pages print beside it.
 */
import type { Localized } from '../diagnostics/diagnostic.ts';
import type { Scope } from '../model/scope.ts';
import type { Place } from '../source/place.ts';
import type { TypedValue } from '../values/value.ts';

/** `briefing`: 重要事項説明, one page to confirm point by point before a contract is signed. */
export type DocumentKind = 'contract' | 'terms' | 'notes' | 'briefing';

export interface Document {
	/** Unique over all documents: `support-contract.standard`, `terms`. Anchors are unique within one document. */
	readonly id: string;
	readonly kind: DocumentKind;
	readonly title: string;
	/** The tier or service this copy is for; absent when the document speaks for all. */
	readonly scope: Scope;
	readonly lang: 'ja';
	/** Shown under the title: version, effective date, what this is for. */
	readonly subtitle: readonly Span[] | null;
	/** 前文 */
	readonly preamble: readonly Block[];
	/** 要項: what this contract comes to, on one page before the articles. */
	readonly keyTerms: KeyTerms | null;
	readonly articles: readonly Article[];
	/** 後文, then the signature block. */
	readonly closing: readonly Block[];
	readonly signature: SignatureBlock | null;
	/** 別紙 */
	readonly annexes: readonly Annex[];
	/** The file that declares the document (documents/*.yaml). */
	readonly origin: Place;
}

/** Nobody counts it: it is referred to by its heading, 「要項」. */
export interface KeyTerms {
	readonly id: string;
	readonly heading: string;
	readonly blocks: readonly Block[];
	readonly origin: Place;
}

/** 条 */
export interface Article {
	/** The clause's id; also the HTML anchor. Never reused for another clause. */
	readonly id: string;
	/** 1, 2, 3 … counted over the document. */
	readonly number: number;
	/** 「第3条」 */
	readonly label: string;
	/** 「適用関係」, without brackets. */
	readonly heading: string;
	/** Clauses carry 項; a table or a note may stand between them. */
	readonly blocks: readonly Block[];
	/** The plain summary beside the article, where the clause has one. */
	readonly summary: readonly Span[] | null;
	readonly origin: Place;
}

/** 別紙 */
export interface Annex {
	readonly id: string;
	readonly number: number;
	/** 「別紙1」 */
	readonly label: string;
	readonly heading: string;
	readonly blocks: readonly Block[];
	readonly origin: Place;
}

export type Block = Paragraph | Items | Table | Heading;

/** A heading inside an annex or an article. In an annex its spans begin with its number: 「1　対応時間」. */
export interface Heading {
	readonly type: 'heading';
	readonly spans: readonly Span[];
	readonly origin: Place;
}

/**
 * 項. `label` is null for the first (or only) one of an article, 「２」, 「３」 … for the rest; null for all of them
 * outside articles. A reference to it points at the anchor that `paragraphAnchor` (number.ts) makes of article and number.
 */
export interface Paragraph {
	readonly type: 'paragraph';
	/** Counted over the article, 1, 2, 3 … */
	readonly number: number;
	readonly label: string | null;
	readonly spans: readonly Span[];
	readonly origin: Place;
}

/** 号: a numbered list below a paragraph; `depth` 1 is 「(1)」, 2 is 「イ」. */
export interface Items {
	readonly type: 'items';
	readonly depth: 1 | 2;
	readonly items: readonly Item[];
	readonly origin: Place;
}

export interface Item {
	readonly number: number;
	/** 「(1)」, 「イ」; 「・」 in a list without numbers. Half-width digits and brackets. */
	readonly label: string;
	readonly spans: readonly Span[];
	readonly children: Items | null;
	readonly origin: Place;
}

export interface Table {
	readonly type: 'table';
	readonly caption: string | null;
	readonly head: readonly Cell[];
	/** The first cell of a row is its header when `rowHeader` is set. */
	readonly rows: readonly (readonly Cell[])[];
	readonly rowHeader: boolean;
	/** Relative widths, one a column. */
	readonly widths: readonly number[];
	readonly origin: Place;
}

export interface Cell {
	readonly spans: readonly Span[];
	readonly align: 'start' | 'end' | 'center';
}

export type Span = TextSpan | ValueSpan | RefSpan | TermSpan | BlankSpan;

export interface TextSpan {
	readonly type: 'text';
	readonly text: string;
	/** The rules (ids) whose sentence this is part of, innermost last. */
	readonly rules: readonly string[];
	readonly origin: Place;
}

/** A typed value, written out. */
export interface ValueSpan {
	readonly type: 'value';
	readonly text: string;
	/** Absolute path: `support.standard.fee`. */
	readonly path: string;
	/** Null where the path leads to a word (a name, an address) and not to a quantity. */
	readonly value: TypedValue | null;
	readonly rules: readonly string[];
	/** Where the sentence refers to it. */
	readonly origin: Place;
	/** Where the value itself is written. */
	readonly source: Place;
}

/** A resolved reference: 「第12条第2項」, 「別紙1」. */
export interface RefSpan {
	readonly type: 'ref';
	readonly text: string;
	/** Anchor in the same document. */
	readonly target: string;
	readonly rules: readonly string[];
	readonly origin: Place;
}

/** A defined term, where it is defined (`define`) or marked as used. */
export interface TermSpan {
	readonly type: 'term';
	readonly text: string;
	readonly term: string;
	readonly define: boolean;
	readonly rules: readonly string[];
	readonly origin: Place;
}

/** A place that the parties fill in by hand or that a client file fills: a ruled space in print. */
export interface BlankSpan {
	readonly type: 'blank';
	/** `client.name`, `contract.date` … */
	readonly field: string;
	/** What belongs there, for people and screen readers: 「甲の名称」. */
	readonly label: string;
	/** Width in characters. */
	readonly width: number;
	readonly rules: readonly string[];
	readonly origin: Place;
}

export interface SignatureBlock {
	readonly type: 'signature';
	/** 「締結日」 line, with the words 「締結日」 and 年月日 in it: blanks or written out. */
	readonly date: readonly Span[];
	readonly parties: readonly SignatureParty[];
	readonly mode: 'paper' | 'electronic';
	/** Of paper: what the stamp on it comes to by the facts of the content. Told beside its place, which is no text. */
	readonly stamp: StampDuty | null;
	readonly origin: Place;
}

export interface StampDuty {
	/** Null where it depends on an amount that is not settled yet. */
	readonly yen: number | null;
	/** The fact of law/*.yaml that it rests on: a contract for work (2号), or continuing dealings (7号). */
	readonly fact: 'stamp-contract-for-work' | 'stamp-continuing';
	/** 「税抜300,000円 → 200円」 */
	readonly arithmetic: Localized;
}

export interface SignatureParty {
	readonly role: 'client' | 'agency';
	/** 甲 / 乙 */
	readonly label: string;
	/** 住所, 名称, 代表者: label and value, in order. */
	readonly lines: readonly { readonly label: string; readonly spans: readonly Span[] }[];
	/** A seal place, in millimetres, for paper, marked 「印」; null when electronic. */
	readonly seal: number | null;
}
