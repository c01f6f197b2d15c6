/** The files of a document to take away: made once, for the route that serves them and the page that tells their size. */
import type { Document } from '../lib/document/tree.ts';
import { installedPdfFonts } from '../lib/print/pdf/installed-fonts.ts';
import { printPdf } from '../lib/print/pdf.ts';
import { site } from '../site.ts';

const made = new WeakMap<Document, Uint8Array>();

export function pdfOf(document: Document): Uint8Array {
	const known = made.get(document);
	if (known !== undefined) return known;
	const { agency } = site().project;
	const pdf = printPdf(document, {
		fonts: installedPdfFonts(),
		asOf: agency.data.asOf.iso,
		author: agency.data.legalName,
	});
	made.set(document, pdf);
	return pdf;
}

export interface TierContract {
	readonly tier: string;
	readonly document: Document;
}

/** The contract of each tier, in the order of the tiers. */
export const tierContracts = (): TierContract[] =>
	site().documents.flatMap((document) => {
		const { tier } = document.scope;
		return document.kind === 'contract' && tier !== undefined ? [{ tier, document }] : [];
	});

/** 「312KB」: what a download weighs, in thousands of bytes, rounded up. */
export const sizeOf = (bytes: Uint8Array): string => `${Math.ceil(bytes.byteLength / 1000)}KB`;
