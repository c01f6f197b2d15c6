/**
 * The document tree: what every output prints and none decides. Numbers are already counted, references already
 * resolved, values already written out; each span still knows the place and the typed value it came from.
 */
import type { Scope } from '../model/scope.ts';
import type { Place } from '../source/place.ts';
import type { TypedValue } from '../values/value.ts';

export type DocumentKind = 'contract' | 'terms' | 'notes';

export interface Document {
	/** Unique over all documents: `support-contract.standard`, `terms`. */
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
	readonly articles: readonly Article[];
	/** 後文, then the signature block. */
	readonly closing: readonly Block[];
	readonly signature: SignatureBlock | null;
	/** 別紙 */
	readonly annexes: readonly Annex[];
	/** The file that declares the document (documents/*.yaml). */
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

/** A heading inside an annex (別紙 2 … 「1 対応時間」). */
export interface Heading {
	readonly type: 'heading';
	readonly spans: readonly Span[];
	readonly origin: Place;
}

/** 項. `label` is null for the first (or only) one of an article, 「２」, 「３」 … for the rest. */
export interface Paragraph {
	readonly type: 'paragraph';
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
	/** 「(1)」, 「イ」 */
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
	/** 「締結日」 line: blank or written out. */
	readonly date: readonly Span[];
	readonly parties: readonly SignatureParty[];
	readonly mode: 'paper' | 'electronic';
	readonly origin: Place;
}

export interface SignatureParty {
	readonly role: 'client' | 'agency';
	/** 甲 / 乙 */
	readonly label: string;
	/** 住所, 名称, 代表者: label and value, in order. */
	readonly lines: readonly { readonly label: string; readonly spans: readonly Span[] }[];
	/** A seal place, in millimetres, for paper; null when electronic. */
	readonly seal: number | null;
}
