/**
 * Reads the text of a PDF back, with a reader that had no part in making it (mupdf), so that what was printed can be
 * compared with what was meant. Page numbers and repeated table heads are marked as artifacts in the file and left out.
 */
import type { PDFObject } from 'mupdf';
import { Buffer as Bytes, PDFDocument } from 'mupdf';
import { withoutArtifacts } from './read-pdf/artifacts.ts';

export interface ReadPdf {
	/** The text in reading order, a line for each printed line. A space to be filled in by hand has no text. */
	readonly text: string;
	/** The same, page by page. */
	readonly texts: readonly string[];
	readonly pages: number;
	readonly title: string;
}

/** @throws when the bytes are not a PDF that can be read. */
export function readPdf(bytes: Uint8Array): ReadPdf {
	const document = PDFDocument.openDocument(bytes, 'application/pdf').asPDF();
	if (document === null) throw new Error('not a PDF file');
	try {
		const pages = document.countPages();
		const texts = Array.from({ length: pages }, (_, index) => pageText(document, index));
		return { text: texts.join('\n'), texts, pages, title: document.getMetaData('info:Title') ?? '' };
	} finally {
		document.destroy();
	}
}

function pageText(document: PDFDocument, index: number): string {
	dropArtifacts(document.findPage(index).get('Contents'));
	const page = document.loadPage(index);
	const structured = page.toStructuredText('preserve-whitespace');
	const text = structured.asText();
	structured.destroy();
	page.destroy();
	return text;
}

/** The file in memory changes; the one on disk does not. */
function dropArtifacts(contents: PDFObject): void {
	const streams = contents.isArray()
		? Array.from({ length: contents.length }, (_, index) => contents.get(index))
		: [contents];
	for (const stream of streams) {
		const kept = withoutArtifacts(latin1(stream.readStream().asUint8Array()));
		stream.writeStream(new Bytes(Uint8Array.from(kept, (character) => character.charCodeAt(0))));
	}
}

/** One character a byte; the decoder that is called latin1 reads Windows-1252. */
function latin1(bytes: Uint8Array): string {
	return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
