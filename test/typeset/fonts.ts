/** The real faces of the contracts: parsed once for all tests of a file. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Run, Style } from '../../src/lib/typeset/content.ts';
import { parseFont } from '../../src/lib/typeset/font.ts';

const require = createRequire(import.meta.url);

export function fontBytes(weight: '400Regular' | '700Bold'): Uint8Array {
	return new Uint8Array(
		readFileSync(require.resolve(`@expo-google-fonts/noto-serif-jp/${weight}/NotoSerifJP_${weight}.ttf`)),
	);
}

export const MINCHO = parseFont(fontBytes('400Regular'));
export const BOLD = parseFont(fontBytes('700Bold'));
/** Ten points: a tenth of an em is a point. */
export const TEN: Style = { fonts: [MINCHO], size: 10 };

export function text(words: string, style: Style = TEN): Run {
	return { type: 'text', text: words, style };
}
