/** What reading a file gave, in a form that can be kept from one run to the next: plain data, its places as spans. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceFile, Spans } from '../source/entry.ts';
import { placesOf } from '../source/spans.ts';
import type { AnyEntry } from './filed.ts';

/** A file as it was read. */
export interface Reading {
	readonly entry: AnyEntry | null;
	readonly diagnostics: readonly Diagnostic[];
}

/** Plain data throughout: what `structuredClone` takes. */
export interface KeptReading {
	readonly entry: (Omit<AnyEntry, 'places'> & { readonly spans: Spans }) | null;
	readonly diagnostics: readonly Diagnostic[];
}

/** Where readings are kept; a text that it does not know gives undefined. */
export interface Readings {
	get(source: SourceFile): KeptReading | undefined;
	set(source: SourceFile, reading: KeptReading): void;
}

export function keep({ entry, diagnostics }: Reading): KeptReading {
	if (!entry) return { entry, diagnostics };
	const { places, ...rest } = entry;
	return { entry: { ...rest, spans: places.spans }, diagnostics };
}

export function revive({ entry, diagnostics }: KeptReading, source: SourceFile): Reading {
	if (!entry) return { entry, diagnostics };
	const { spans, ...rest } = entry;
	return { entry: { ...rest, places: placesOf(source, spans) }, diagnostics };
}
