/** A process that makes one PDF: the document comes as JSON, the answer is how long it took since the process began. */
import { text } from 'node:stream/consumers';
import type { Document } from '../src/lib/document/tree.ts';
import { installedPdfFonts } from '../src/lib/print/pdf/installed-fonts.ts';
import { printPdf } from '../src/lib/print/pdf.ts';

const document = JSON.parse(await text(process.stdin)) as Document;
const pdf = printPdf(document, { fonts: installedPdfFonts(), asOf: '2026-04-01' });
process.stdout.write(`${performance.now()} ${pdf.length}\n`);
