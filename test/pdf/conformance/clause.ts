/** A machine-checkable clause, how it is tested here, and one way to break it. */
import type { PDFDict } from 'pdf-lib';
import type { Specimen, Spoil } from './specimen.ts';
import { has, name } from './specimen.ts';

export interface Clause {
	/** The clause of the standard, then the number that veraPDF's public validation profile gives to the test. */
	readonly ids: readonly string[];
	readonly says: string;
	/** What is wrong; empty when all is well. */
	readonly test: (file: Specimen) => readonly unknown[];
	readonly spoil: Spoil;
}

/** `6.1.3` and `1, 2` → `6.1.3-1`, `6.1.3-2`. */
export function ids(clause: string, ...tests: number[]): string[] {
	return tests.map((test) => `${clause}-${test}`);
}

/** What a file does not have, it cannot have wrong. */
export function none(clauses: readonly string[], says: string, ...keys: string[]): Clause {
	return {
		ids: clauses,
		says,
		test: ({ dicts }) => keys.filter((key) => dicts.some((dict) => has(dict, key))),
		spoil: { objects: ({ catalog }) => put(catalog, keys.at(-1) ?? '', catalog.context.obj({})) },
	};
}

export function put(dict: PDFDict | undefined, key: string, value: Parameters<PDFDict['set']>[1]): void {
	dict?.set(name(key), value);
}

/** As a list of what is wrong. */
export function unless(truth: boolean, what: string): readonly string[] {
	return truth ? [] : [what];
}
