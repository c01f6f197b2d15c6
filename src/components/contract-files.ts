/** The files of a document to take away: made once, for the route that serves them and the page that tells their size. */

import { nameOf } from '../integration/published.ts';
import type { Document } from '../lib/document/tree.ts';
import type { Scope } from '../lib/model/scope.ts';
import { installedPdfFonts } from '../lib/print/pdf/installed-fonts.ts';
import { printPdf } from '../lib/print/pdf.ts';
import { site } from '../site.ts';
import { textFor } from './words.ts';

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

/** The contracts of each tier and each service, in the order of these. */
export const contracts = (): Document[] => site().documents.filter(({ kind }) => kind === 'contract');

export const contractFor = ({ tier, service }: Scope): Document | undefined =>
	contracts().find(({ scope }) => scope.tier === tier && scope.service === service);

/** 「スタンダード」, 「コーポレートサイト制作」: what a contract is about; null where it is about all. */
export const subjectOf = ({ scope }: Document): string | null =>
	textFor(scope.tier === undefined ? '{service.name}' : '{tier.name}', scope) || null;

/** What is read and confirmed before the contract of this tier or service is signed. */
export const briefingFor = ({ tier, service }: Scope): Document | undefined =>
	site().briefings.find(({ scope }) => scope.tier === tier && scope.service === service);

/** Where a contract or a briefing can be read, before `.pdf` and `.txt`. */
export const addressOf = (document: Document): string =>
	`/${document.kind === 'briefing' ? 'briefings' : 'contracts'}/${nameOf(document)}`;

/** 「312KB」: what a download weighs, in thousands of bytes, rounded up. */
export const sizeOf = (bytes: Uint8Array): string => `${Math.ceil(bytes.byteLength / 1000)}KB`;
