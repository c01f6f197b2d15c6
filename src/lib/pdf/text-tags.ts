/** Words that a signing service looks for in a page: ASCII in plain Helvetica, white, each in a single run, no part of the text. */
import type { PdfDict } from './objects.ts';
import { bytes, number } from './objects.ts';

export interface TextTag {
	/** From 0. */
	readonly page: number;
	/** Where the baseline begins, from the lower left corner, in points. */
	readonly x: number;
	readonly y: number;
	readonly size: number;
	readonly text: string;
}

const NAME = 'Helv';

/** One of the fourteen fonts that every reader has (ISO 32000-1 9.6.2.2); PDF/A would want it embedded. */
export function tagFont(): PdfDict {
	return { [NAME]: { Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica', Encoding: 'WinAnsiEncoding' } };
}

export function drawTags(tags: readonly TextTag[], page: number): string {
	const own = tags.filter((tag) => tag.page === page).map(draw);
	return own.length === 0 ? '' : `\n/Artifact BMC\n${own.join('\n')}\n0 g EMC`;
}

function draw({ x, y, size, text }: TextTag): string {
	return `1 g BT /${NAME} ${number(size)} Tf 1 0 0 1 ${number(x)} ${number(y)} Tm ${bytes(text)} Tj ET`;
}
