/** Prints a document as a PDF: A4, 明朝, justified, tagged, flat; ready to be signed. It decides nothing about the words. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { toPortable } from '../document/portable.ts';
import type { Document } from '../document/tree.ts';
import type { Attachment } from '../pdf/attachments.ts';
import { writePdf } from '../pdf/write.ts';
import type { PlacedPage } from '../typeset/placed.ts';
import { MissingGlyphsError, typeset } from '../typeset/typeset.ts';
import { documentBlocks } from './pdf/blocks.ts';
import { briefingBlocks, overflow } from './pdf/briefing.ts';
import type { PdfFonts } from './pdf/faces.ts';
import { nameLine } from './pdf/footer.ts';
import { decorated } from './pdf/paper.ts';
import type { Profile, SigningPlace } from './pdf/profiles.ts';
import { signingPlaces, textTags, withAnchors } from './pdf/profiles.ts';
import type { Styles } from './pdf/runs.ts';
import { stylesOf } from './pdf/runs.ts';
import { SIGNATURE_ANCHOR } from './pdf/signature.ts';
import { BRIEFING, PAGE } from './pdf/style.ts';
import { missingGlyphs, UnprintableError } from './pdf/unprintable.ts';

export type { Profile, SigningPlace };

export interface PrintPdfOptions {
	/** From `preparePdfFonts`; prepared once, used for every document. */
	readonly fonts: PdfFonts;
	/** The date that the file bears, `YYYY-MM-DD`. */
	readonly asOf: string;
	/** Who made it, for the file's properties: the agency. */
	readonly author?: string;
	/** How it will be signed; `flat` where nothing is said. */
	readonly profile?: Profile;
	/** Of the `archive` profile: what else the document was made from, beside itself. */
	readonly sources?: readonly Attachment[];
}

/** A document that is printed to be signed. */
export interface SigningCopy {
	readonly pdf: Uint8Array;
	/**
	 * `signers.json`: where each party signs and dates, and what marks the place in a file of this profile. Empty for a
	 * document that nobody signs. The same document gives the same places, whatever the profile.
	 */
	readonly signers: readonly SigningPlace[];
}

/**
 * The same document and date give the same bytes.
 * @throws UnprintableError naming each character that no face has, with its place in the content.
 */
export function printSigningCopy(document: Document, options: PrintPdfOptions): SigningCopy {
	const profile = options.profile ?? 'flat';
	const styles = stylesOf(options.fonts, document, profile === 'acroform');
	const pages = setPages(document, styles, options.fonts);
	const signers = signingPlaces(document, pages, profile);
	const file = {
		pages: profile === 'docusign' ? withAnchors(pages, signers, document, styles) : pages,
		width: PAGE.width,
		height: PAGE.height,
		title: document.title,
		author: options.author ?? null,
		lang: 'ja-JP',
		date: options.asOf,
		outline: outline(document),
		furniture: nameLine(document, styles),
		tags: profile === 'adobe' ? textTags(signers) : [],
		attachments: profile === 'archive' ? [documentData(document), ...(options.sources ?? [])] : [],
	};
	return { pdf: writePdf(file, options.fonts.press), signers };
}

/** The document itself, for programs: its articles, values and references, without the pages. */
const documentData = (document: Document): Attachment => ({
	name: 'document.json',
	mime: 'application/json',
	description: '契約書の内容（データ）',
	bytes: new TextEncoder().encode(toPortable(document)),
	relationship: 'Source',
});

/** The file alone. @throws UnprintableError */
export const printPdf = (document: Document, options: PrintPdfOptions): Uint8Array =>
	printSigningCopy(document, options).pdf;

/** What keeps a document from being printed: a character that no face has, at its place in the content; a page too many. */
export function unprintable(document: Document, fonts: PdfFonts): readonly Diagnostic[] {
	try {
		const pages = setPages(document, stylesOf(fonts, document, false), fonts);
		return document.kind === 'briefing' ? overflow(document, pages) : [];
	} catch (error) {
		if (error instanceof UnprintableError) return error.diagnostics;
		throw error;
	}
}

function setPages(document: Document, styles: Styles, { paragraphs }: PdfFonts): readonly PlacedPage[] {
	try {
		return decorated(typesetPages(document, styles, paragraphs), document, styles);
	} catch (error) {
		if (error instanceof MissingGlyphsError) throw missingGlyphs(error.glyphs);
		throw error;
	}
}

const typesetPages = (document: Document, styles: Styles, paragraphs: PdfFonts['paragraphs']): readonly PlacedPage[] =>
	document.kind === 'briefing'
		? typeset(briefingBlocks(document, styles), BRIEFING.page, paragraphs)
		: typeset(documentBlocks(document, styles), PAGE, paragraphs);

function outline(document: Document): readonly { readonly title: string; readonly anchor: string }[] {
	return [
		...(document.keyTerms === null ? [] : [{ title: document.keyTerms.heading, anchor: document.keyTerms.id }]),
		...document.articles.map(({ id, label, heading }) => ({ title: `${label}（${heading}）`, anchor: id })),
		...(document.signature === null ? [] : [{ title: '署名欄', anchor: SIGNATURE_ANCHOR }]),
		...document.annexes.map(({ id, label, heading }) => ({ title: `${label}　${heading}`, anchor: id })),
	];
}
