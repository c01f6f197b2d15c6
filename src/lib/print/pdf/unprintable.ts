/** What the printer cannot set is told as findings, each at its place in the content. */
import type { Diagnostic, LabelledPlace } from '../../diagnostics/diagnostic.ts';
import type { Place } from '../../source/place.ts';
import type { MissingGlyph } from '../../typeset/shape.ts';

export class UnprintableError extends Error {
	override readonly name = 'UnprintableError';
	readonly diagnostics: readonly Diagnostic[];

	constructor(diagnostics: readonly Diagnostic[]) {
		super(diagnostics.map(({ message }) => message.en).join('\n'));
		this.diagnostics = diagnostics;
	}
}

/** Where a run's words come from: the sentence, and the value in it where it has one. */
export interface RunSource {
	readonly origin: Place;
	readonly source?: Place;
}

/** One finding a character and place, however often it is printed. */
export function missingGlyphs(glyphs: readonly MissingGlyph[]): UnprintableError {
	const findings = new Map<string, Diagnostic>();
	for (const { text, source } of glyphs) {
		const places = placesOf(source as RunSource);
		const { file, start } = places[0].place;
		const key = `${text} ${file} ${start.offset}`;
		if (!findings.has(key)) findings.set(key, missingGlyph(text, places));
	}
	return new UnprintableError([...findings.values()]);
}

function placesOf({ origin, source }: RunSource): readonly [LabelledPlace, ...LabelledPlace[]] {
	return source === undefined ? [{ place: origin }] : [{ place: source }, { place: origin }];
}

function missingGlyph(text: string, places: readonly [LabelledPlace, ...LabelledPlace[]]): Diagnostic {
	const points = Array.from(text, (point) => `U+${hexOf(point)}`).join(' ');
	return {
		code: 'print/missing-glyph',
		level: 'error',
		message: {
			ja: `「${text}」（${points}）の字形が契約書の書体にないため、PDFに印刷できません`,
			en: `The contract's typefaces have no glyph for "${text}" (${points}), so it cannot be printed in the PDF`,
		},
		places,
		fixes: [
			{
				ja: '書体にある文字に書き換える（異体字は、本人の了解を得て通用の字体にする）',
				en: 'Write it with a character that the typefaces have',
			},
			{
				ja: 'その字形を持つ書体を、契約書の書体に加える',
				en: 'Add a typeface that has it to the fonts of the printer',
			},
		],
	};
}

function hexOf(point: string): string {
	return (point.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
