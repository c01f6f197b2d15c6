/** After the build: the text of every published form of a document is the text of its tree, or nothing is published. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Document } from '../lib/document/tree.ts';
import type { Difference } from '../lib/print/compare.ts';
import { documentText, sameText, textOfPlain } from '../lib/print/compare.ts';
import { documentRegion, textOfHtml } from '../lib/print/markup.ts';
import { readPdf } from '../lib/print/read-pdf.ts';
import { signatureAlone } from '../lib/print/signature-alone.ts';
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
			const { text, pages } = readers[form](readFileSync(path.join(folder, file)), document);
			const difference = sameText(expected, text);
			if (difference) throw new ReadBackError(told(document, file, difference));
			const alone = signatureAlone(document, pages);
			if (alone !== null) throw new ReadBackError(toldAlone(document, file, alone));
			files++;
		}
	}
	return files;
}

interface Read {
	readonly text: string;
	/** Page by page; a form without pages has none. */
	readonly pages: readonly string[];
}

const readers = {
	html: (bytes: Buffer, { id }: Document): Read => ({
		text: textOfHtml(documentRegion(bytes.toString('utf8'), id) ?? ''),
		pages: [],
	}),
	text: (bytes: Buffer): Read => ({ text: textOfPlain(bytes.toString('utf8')), pages: [] }),
	pdf: (bytes: Buffer): Read => {
		const { text, texts } = readPdf(bytes);
		return { text, pages: texts };
	},
} as const;

const told = (document: Document, file: string, { before, expected, actual }: Difference): string =>
	[
		`「${document.title}」の ${file} が、もとの文書とちがう内容になりました（公開していません）`,
		`${file} does not say what ${document.id} says; nothing was published`,
		`  …${before}`,
		`  文書 (document)  ${expected || '（ここで終わり）'}`,
		`  出力 (output)    ${actual || '（ここで終わり）'}`,
	].join('\n');

const toldAlone = (document: Document, file: string, page: number): string =>
	[
		`[sign/block-alone] 「${document.title}」の ${file} では、署名欄だけが${page}ページ目にあります（公開していません）`,
		`the signature block of ${document.id} stands alone on page ${page} of ${file}; nothing was published`,
		'  署名欄の前の文（後文）を長くするか、改ページの位置を変えます',
	].join('\n');
