/** Reads the fonts from the installed package. Node only; a browser fetches the same files. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { PdfFonts } from './faces.ts';
import { preparePdfFonts } from './faces.ts';

const FONTS = '@expo-google-fonts/noto-serif-jp';
let installed: PdfFonts | null = null;

/** Read at the first call and kept: 15 MB of fonts are the costly part of a first PDF. */
export function installedPdfFonts(): PdfFonts {
	installed ??= preparePdfFonts({
		regular: [read(`${FONTS}/400Regular/NotoSerifJP_400Regular.ttf`)],
		bold: [read(`${FONTS}/700Bold/NotoSerifJP_700Bold.ttf`)],
	});
	return installed;
}

function read(file: string): Uint8Array<ArrayBuffer> {
	return new Uint8Array(readFileSync(createRequire(import.meta.url).resolve(file)));
}
