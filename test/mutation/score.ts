/** One edit, checked, and held against what was declared. */
import { checkContent } from '../../src/lib/checks/run.ts';
import type { Diagnostic } from '../../src/lib/diagnostics/diagnostic.ts';
import { calendarFamilies } from './calendar.ts';
import { catalogueFamilies } from './catalogue.ts';
import { applied, base } from './content.ts';
import { contractFamilies } from './contracts.ts';
import type { Expected, Family, Mutation } from './family.ts';
import { proseFamilies } from './prose.ts';
import { sentenceFamilies } from './sentences.ts';
import { valueFamilies } from './values.ts';

export const families: readonly Family[] = [
	...valueFamilies,
	...catalogueFamilies,
	...sentenceFamilies,
	...proseFamilies,
	...calendarFamilies,
	...contractFamilies,
];

export interface Score {
	readonly expected: number;
	/** Declared, and found with this code. */
	readonly found: number;
	/** Of these, at all the places declared. */
	readonly placed: number;
	/** Findings that tell a scenario and a way to mend it. */
	readonly scenarios: number;
	readonly mended: number;
	/** Declared and not found, and found and not declared, in words. */
	readonly missed: readonly string[];
	readonly alarms: readonly string[];
}

/**
 * The production contract says again what the terms say, so a slip in what both say is told against it too. What is declared
 * is the finding among the other documents.
 */
function echoes({ code }: Diagnostic, edit: Mutation['edit'], at: readonly { readonly file: string }[]): boolean {
	const isOfContract = (file: string): boolean => file.startsWith('clauses/production/');
	return BETWEEN_RULES.test(code) && !isOfContract(edit.file) && at.some(({ file }) => isOfContract(file));
}

/** Codes of two sentences, or of what nobody says. */
const BETWEEN_RULES =
	/^(?:scope|documents|closure|refund|rule|price|ip|portfolio|subcontract|value|duty|state|count|time|hours)\//;

export function score({ edit, expected }: Mutation): Score {
	const files = applied(edit);
	const { diagnostics } = checkContent(files, { base });
	const texts = new Map(files.map(({ file, text }) => [file, text]));
	const wordsAt = (diagnostic: Diagnostic) =>
		diagnostic.places.map(({ place: { file, start, end } }) => ({
			file: file.slice(base.length + 1),
			words: texts.get(file)?.slice(start.offset, end.offset) ?? '',
		}));
	const standsAt = (diagnostic: Diagnostic, { at }: Expected): boolean => {
		const places = wordsAt(diagnostic);
		return at.every(({ file, words }) => places.some((place) => place.file === file && place.words.includes(words)));
	};
	const left = new Set(diagnostics);
	const take = (fits: (diagnostic: Diagnostic) => boolean): boolean => {
		const found = [...left].find(fits);
		return found !== undefined && left.delete(found);
	};
	// The most exactly declared choose first.
	const declared = expected.toSorted((a, b) => b.at.length - a.at.length);
	const unplaced = declared.filter((one) => !take((found) => found.code === one.code && standsAt(found, one)));
	const missed = unplaced.filter((one) => !take((found) => found.code === one.code));
	const told = diagnostics.filter(({ notes }) => notes?.some(({ title }) => title.ja === '場面'));
	return {
		expected: expected.length,
		found: expected.length - missed.length,
		placed: expected.length - unplaced.length,
		scenarios: told.length,
		mended: told.filter(({ fixes = [] }) => fixes.length > 0).length,
		missed: missed.map(({ code, at }) => `${code} at ${at.map(({ words }) => words).join(' / ')}`),
		alarms: [...left]
			.filter((one) => !echoes(one, edit, wordsAt(one)))
			.map(
				(one) =>
					`${one.code} at ${wordsAt(one)
						.map(({ words }) => words.slice(0, 30))
						.join(' / ')}`,
			),
	};
}
