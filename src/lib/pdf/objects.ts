/**
 * The little of PDF's object layer that every file here needs. It is pdf-lib's, and pdf-lib's alone: its object model is
 * small and finished; the fork @cantoo/pdf-lib has the same one but brings a colour library and an HTML parser along.
 */
import type { PDFContext } from 'pdf-lib';
import { PDFArray, PDFBool, PDFDict, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString } from 'pdf-lib';

type PdfObject = PDFArray | PDFBool | PDFDict | PDFHexString | PDFName | PDFNumber | PDFRef | PDFString;

export type PdfValue =
	| PdfObject
	| string
	| number
	| boolean
	| readonly PdfValue[]
	| { readonly [key: string]: PdfValue | undefined };

/** A plain literal → PDF objects. A string is a name; text goes through `text`. Absent members are left out. */
export function pdf(context: PDFContext, value: PdfValue): PdfObject {
	if (typeof value === 'string') return PDFName.of(value);
	if (typeof value === 'number') return PDFNumber.of(value);
	if (typeof value === 'boolean') return value ? PDFBool.True : PDFBool.False;
	if (isObject(value)) return value;
	if (isList(value)) {
		const list = PDFArray.withContext(context);
		for (const member of value) list.push(pdf(context, member));
		return list;
	}
	return dict(context, value);
}

export function dict(context: PDFContext, members: { readonly [key: string]: PdfValue | undefined }): PDFDict {
	const result = PDFDict.withContext(context);
	for (const [key, member] of Object.entries(members)) {
		if (member !== undefined) result.set(PDFName.of(key), pdf(context, member));
	}
	return result;
}

/** A text string, in UTF-16 with its mark: what a reader shows to people. */
export function text(words: string): PDFHexString {
	return PDFHexString.fromText(words);
}

const KINDS = [PDFArray, PDFBool, PDFDict, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString];

function isObject(value: object): value is PdfObject {
	return KINDS.some((kind) => value instanceof kind);
}

function isList(value: object): value is readonly PdfValue[] {
	return Array.isArray(value);
}

/** At most three decimals, a thousandth of a point; never `-0`, never an exponent. */
export function number(value: number): string {
	const rounded = Math.round(value * 1000) / 1000;
	return rounded === 0 ? '0' : String(rounded);
}
