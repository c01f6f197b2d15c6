/** Reads the fonts from the installed package. Node only; a browser fetches the same files. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { PdfFonts } from './faces.ts';
import { preparePdfFonts } from './faces.ts';

const PACKAGE = '@expo-google-fonts/noto-serif-jp';
const FILES = {
	regular: '400Regular/NotoSerifJP_400Regular.ttf',
	bold: '700Bold/NotoSerifJP_700Bold.ttf',
} as const;

export type Face = keyof typeof FILES;
export const faces = Object.keys(FILES) as Face[];

let installed: PdfFonts | null = null;

/** Read at the first call and kept: 15 MB of fonts are the costly part of a first PDF. */
export function installedPdfFonts(): PdfFonts {
	installed ??= preparePdfFonts({ regular: [installedFont('regular')], bold: [installedFont('bold')] });
	return installed;
}

/** A TrueType file. */
export const installedFont = (face: Face): Uint8Array<ArrayBuffer> => read(FILES[face]);

/** The licence that has to go with the fonts wherever they are handed on. */
export const fontLicence = (): Uint8Array<ArrayBuffer> => read('LICENSE_FONT');

function read(file: string): Uint8Array<ArrayBuffer> {
	return new Uint8Array(readFileSync(createRequire(import.meta.url).resolve(`${PACKAGE}/${file}`)));
}
