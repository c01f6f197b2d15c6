/** Versions of a document: which of them follows which, and the days between. ISO dates throughout. */
import type { Place } from '../source/place.ts';
import type { DocumentContent } from './document.ts';
import type { Entry, Project } from './project.ts';

export type Version = NonNullable<DocumentContent['versions']>[number];

/** Two versions, the second of which begins next. */
export interface Succession {
	readonly document: Entry<DocumentContent>;
	readonly earlier: Version;
	readonly later: Version;
	/** Where the earlier one ends: its last day, or its name where it has none. */
	readonly end: Place;
	/** Where the later one begins. */
	readonly begin: Place;
}

export function successionsOf({ documents }: Project): Succession[] {
	return documents.flatMap((document) => {
		const listed = (document.data.versions ?? []).map((version, index) => ({ version, index }));
		const sorted = listed.sort((a, b) => (a.version.from.iso < b.version.from.iso ? -1 : 1));
		return sorted.slice(1).map(({ version: later, index }, position): Succession => {
			const before = sorted[position] as (typeof sorted)[number];
			const { version: earlier } = before;
			const last = earlier.until ? 'until' : 'name';
			return {
				document,
				earlier,
				later,
				end: document.places.at(['versions', before.index, last]),
				begin: document.places.at(['versions', index, 'from']),
			};
		});
	});
}

/** The version that whoever signs on the day of the project (`asOf`) agrees to; null before the first, and without any. */
export function versionInForce(
	{ data: { versions = [] } }: Entry<DocumentContent>,
	{ agency }: Project,
): { readonly version: Version; readonly index: number } | null {
	const today = agency.data.asOf.iso;
	const begun = versions.flatMap((version, index) => (version.from.iso <= today ? [{ version, index }] : []));
	return begun.sort((a, b) => (a.version.from.iso < b.version.from.iso ? -1 : 1)).at(-1) ?? null;
}
