/** How the tests of this room say what was found: the code, the position and the words underlined. */
import type { Diagnostic } from '../../src/lib/diagnostics/diagnostic.ts';
import type { Place } from '../../src/lib/source/place.ts';

/** `source/yaml-syntax 2:1 b:2`; further places follow after ` + `. */
export function found(diagnostics: readonly Diagnostic[], text: string): string[] {
	return diagnostics.map(({ code, places }) => `${code} ${places.map(({ place }) => at(place, text)).join(' + ')}`);
}

/** `2:1 b:2` */
export function at(place: Place, text: string): string {
	return `${place.start.line}:${place.start.column} ${words(place, text)}`.trimEnd();
}

export function words({ start, end }: Place, text: string): string {
	return text.slice(start.offset, end.offset);
}
