/** The printer, as the contract form uses it: the same code that makes the published contracts. */
import { fileNameOf } from '../lib/clients/file-name.ts';
import type { Filling, Fillings } from '../lib/document/fill.ts';
import { fill } from '../lib/document/fill.ts';
import { fromPortable } from '../lib/document/portable.ts';
import { preparePdfFonts } from '../lib/print/pdf/faces.ts';
import { printPdf } from '../lib/print/pdf.ts';
import { formatValue } from '../lib/values/format.ts';
import type { FontBytes } from './contract-fonts.ts';
import type { ContractKit } from './contract-kit.ts';

const start = { line: 1, column: 1, offset: 0 };

/** What the form says, by the fields of the contract. What is left empty stays blank, to be written by hand. */
export function fillingsFrom(text: (field: string) => string): Fillings {
	const day = text('start');
	const said: Readonly<Record<string, string>> = {
		'client.name': text('client.name'),
		'client.address': text('client.address'),
		'client.representative': [text('title'), text('person')].filter(Boolean).join('　'),
		'contract.effectiveDate': day && formatValue({ kind: 'date', iso: day }, 'plain-date'),
	};
	const fields = Object.entries(said)
		.filter(([, words]) => words !== '')
		.map(([field, words]): [string, Filling] => [
			field,
			{ text: words.normalize('NFC'), source: { file: field, start, end: start } },
		]);
	return { fields: new Map(fields), without: new Set() };
}

/** @throws UnprintableError */
export function makeContract(
	{ document, asOf, author, amount }: ContractKit,
	fillings: Fillings,
	{ client, day }: { readonly client: string; readonly day: string },
	fonts: FontBytes,
): { readonly name: string; readonly pdf: Uint8Array<ArrayBuffer> } {
	const filled = fill(fromPortable(document), fillings);
	const faces = preparePdfFonts({ regular: [fonts.regular], bold: [fonts.bold] });
	const pdf = printPdf(filled, { fonts: faces, asOf, author });
	return { name: `${fileNameOf({ day, client, amount, title: filled.title })}.pdf`, pdf: new Uint8Array(pdf) };
}
