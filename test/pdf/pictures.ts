/** Pages as pictures at 150 dpi, held against those that somebody has looked at. Deleting one and running again takes a new one. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as mupdf from 'mupdf';

const FOLDER = 'test/golden/pictures';
const DPI = 150;

/** `page` counts from 1. The bytes of a PNG. */
export function pictureOf(pdf: Uint8Array, page: number): Uint8Array {
	const document = mupdf.Document.openDocument(pdf, 'application/pdf');
	const scale = mupdf.Matrix.scale(DPI / 72, DPI / 72);
	return document
		.loadPage(page - 1)
		.toPixmap(scale, mupdf.ColorSpace.DeviceGray, false)
		.asPNG();
}

/** The words of each page. */
export function pagesOf(pdf: Uint8Array): readonly string[] {
	const document = mupdf.Document.openDocument(pdf, 'application/pdf');
	return Array.from({ length: document.countPages() }, (_, index) =>
		document.loadPage(index).toStructuredText('').asText(),
	);
}

/** How many pixels differ visibly, and where to look at the picture that was made; null when none does. */
export function differenceFrom(
	name: string,
	picture: Uint8Array,
): { readonly pixels: number; readonly made: string } | null {
	const file = path.join(FOLDER, `${name}.png`);
	if (!existsSync(file) && !process.env['CI']) {
		mkdirSync(FOLDER, { recursive: true });
		writeFileSync(file, picture);
	}
	const [known, now] = [readFileSync(file), picture].map(pixelsOf) as [Pixels, Pixels];
	const pixels =
		known.width === now.width && known.height === now.height ? countDifferent(known, now) : now.data.length;
	if (pixels === 0) return null;
	const made = path.join(tmpdir(), `${name}.png`);
	writeFileSync(made, picture);
	return { pixels, made };
}

interface Pixels {
	readonly width: number;
	readonly height: number;
	readonly data: Uint8ClampedArray;
}

function pixelsOf(png: Uint8Array): Pixels {
	const pixmap = new mupdf.Image(png).toPixmap();
	return { width: pixmap.getWidth(), height: pixmap.getHeight(), data: pixmap.getPixels() };
}

/** Steps of grey that nobody sees. */
const INVISIBLE = 8;

function countDifferent(one: Pixels, other: Pixels): number {
	let different = 0;
	for (let i = 0; i < one.data.length; i++)
		if (Math.abs((one.data[i] ?? 0) - (other.data[i] ?? 0)) > INVISIBLE) different++;
	return different;
}
