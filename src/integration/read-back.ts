/** After the build: the text of every published form of a document is the text of its tree, or nothing is published. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Document } from '../lib/document/tree.ts';
import type { Difference } from '../lib/print/compare.ts';
import { documentText, sameText, textOfPlain } from '../lib/print/compare.ts';
import { documentRegion, textOfHtml } from '../lib/print/markup.ts';
import { readPdf } from '../lib/print/read-pdf.ts';
import { publishedForms } from './published.ts';

export class ReadBackError extends Error {
	override readonly name = 'ReadBackError';
}

/** How many files were read and found true. Throws `ReadBackError` at the first that says something else. */
export function readBack(documents: readonly Document[], folder: string): number {
	let files = 0;
	for (const document of documents) {
		const expected = documentText(document);
		for (const { file, form } of publishedForms(document)) {
			const difference = sameText(expected, readers[form](readFileSync(path.join(folder, file)), document));
			if (difference) throw new ReadBackError(told(document, file, difference));
			files++;
		}
	}
	return files;
}

const readers = {
	html: (bytes: Buffer, { id }: Document) => textOfHtml(documentRegion(bytes.toString('utf8'), id) ?? ''),
	text: (bytes: Buffer) => textOfPlain(bytes.toString('utf8')),
	pdf: (bytes: Buffer) => readPdf(bytes).text,
} as const;

const told = (document: Document, file: string, { before, expected, actual }: Difference): string =>
	[
		`「${document.title}」の ${file} が、もとの文書とちがう内容になりました（公開していません）`,
		`${file} does not say what ${document.id} says; nothing was published`,
		`  …${before}`,
		`  文書 (document)  ${expected || '（ここで終わり）'}`,
		`  出力 (output)    ${actual || '（ここで終わり）'}`,
	].join('\n');
