/** Plain data against a schema: the typed value, or what is wrong with it, told at its line in the author's words. */
import type { z } from 'zod';
import type { Diagnostic, LabelledPlace, Localized } from '../diagnostics/diagnostic.ts';
import type { Path, Places } from '../source/entry.ts';
import { oneOf, wordsFor } from './issue-words.ts';
import type { FieldSchema } from './labels.ts';
import { examplesAt, fits, groupsIn, keywordsIn, labelAt, schemaAt } from './labels.ts';
import { nearest, offer } from './nearest.ts';

type Issue = z.core.$ZodIssue;

const wholeFile: Localized = { ja: 'ファイル全体', en: 'the file' };

/** Returns null beside at least one diagnostic when `data` does not fit. `whole` is what `data` is called. */
export function validate<T extends z.ZodType>(
	schema: T,
	data: unknown,
	places: Places,
	whole: Localized = wholeFile,
): { readonly data: z.infer<T> | null; readonly diagnostics: Diagnostic[] } {
	const result = schema.safeParse(data, { reportInput: true });
	if (result.success) return { data: result.data, diagnostics: [] };
	const found = result.error.issues.flatMap((issue) => located(issue, []));
	return { data: null, diagnostics: explained(found, { schema, data, places, whole }) };
}

interface Context {
	readonly schema: FieldSchema;
	readonly data: unknown;
	readonly places: Places;
	readonly whole: Localized;
}

/** An issue of one field, unions settled. */
interface Located {
	readonly issue: Issue;
	readonly path: Path;
}

function located(issue: Issue, above: Path): Located[] {
	const path = [...above, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))];
	if (issue.code === 'invalid_union' && issue.errors.length > 0)
		return bestVariant(issue.errors, issue.input).flatMap((inner) => located(inner, path));
	return [{ issue, path }];
}

/**
 * A union failed in every variant. What the author meant is the variant that got furthest: whose issues lie deepest,
 * whose top-level type fits, and which has the fewest complaints.
 */
function bestVariant(variants: readonly (readonly Issue[])[], input: unknown): readonly Issue[] {
	const score = (issues: readonly Issue[]): number => {
		const typeFits = !issues.some((issue) => issue.path.length === 0 && issue.code === 'invalid_type');
		// A keyword is not what the author meant who wrote a number.
		const isWord = issues.some((issue) => issue.path.length === 0 && issue.code === 'invalid_value');
		const other = isWord && typeof input !== 'string';
		const depth = Math.max(...issues.map((issue) => issue.path.length));
		const spelled = issues.some((issue) => issue.code === 'custom') && typeof input === 'string';
		return (typeFits && !other ? 1000 : 0) - (other ? 1 : 0) + (spelled ? 500 : 0) + depth * 10 - issues.length;
	};
	return variants.reduce((best, issues) => (score(issues) > score(best) ? issues : best));
}

/** A misspelt field is also a missing one; only the words that the author wrote are told. */
function explained(found: readonly Located[], context: Context): Diagnostic[] {
	const missing = found.filter(({ issue, path }) => isMissing(issue, path, context.data)).map(({ path }) => path);
	const unknown = found.flatMap(({ issue, path }) => {
		if (issue.code !== 'unrecognized_keys') return [];
		const below = missing.filter(
			(at) => at.length === path.length + 1 && path.every((key, index) => at[index] === key),
		);
		return unknownKeys(issue.keys, path, below, context);
	});
	const meant = unknown.map((one) => one.meant);
	const fields = found.flatMap((one): Diagnostic[] => {
		if (one.issue.code === 'unrecognized_keys') return [];
		if (!missing.includes(one.path)) return [wrongField(one, context)];
		return meant.includes(one.path) ? [] : [missingField(one.path, context)];
	});
	return [...unknown.map(({ diagnostic }) => diagnostic), ...fields];
}

function valueAt(data: unknown, path: Path): unknown {
	let at = data;
	for (const key of path) at = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined;
	return at;
}

const isMissing = (issue: Issue, path: Path, data: unknown): boolean =>
	path.length > 0 && valueAt(data, path) === undefined && issue.code !== 'custom';

/** The author finds both the field and its meaning, in each language the word that it can read first. */
function nameAt(path: Path, { schema, data, whole }: Context): Localized {
	const key = path.filter((part) => typeof part === 'string').at(-1);
	const label = labelAt(schema, path, data);
	if (key === undefined) return label === undefined ? whole : { ja: label, en: label };
	return label && label !== key ? { ja: `${label}（${key}）`, en: `${key} (${label})` } : { ja: key, en: key };
}

function missingField(path: Path, context: Context): Diagnostic {
	const name = nameAt(path, context);
	return {
		code: 'schema/missing',
		level: 'error',
		message: { ja: `「${name.ja}」がありません`, en: `the field ${name.en} is missing` },
		places: [{ place: context.places.key(path.slice(0, -1)) }],
	};
}

function wrongField({ issue, path }: Located, context: Context): Diagnostic {
	const { schema, data, places } = context;
	const examples = examplesAt(schema, path, data);
	const keywords = [...new Set(schemaAt(schema, path, data).flatMap(keywordsIn).map(String))];
	const field = { name: nameAt(path, context), examples, keywords, input: issue.input };
	// The keyword that tells variants apart is none of theirs.
	const noVariant = issue.code === 'invalid_union' && keywords.length > 0;
	const { message, fixes } = noVariant ? oneOf(keywords, field) : wordsFor(issue, field);
	const code = issue.code === 'invalid_type' ? 'schema/wrong-type' : 'schema/wrong-value';
	return { code, level: 'error', message, places: [{ place: places.at(path) }], fixes };
}

interface UnknownKey {
	readonly diagnostic: Diagnostic;
	/** The missing field that the author probably wrote it for. */
	readonly meant: Path | null;
}

/** Keys of one group that do not belong there; those that only another keyword would allow are told together. */
function unknownKeys(
	keys: readonly string[],
	path: Path,
	missing: readonly Path[],
	{ schema, data, places }: Context,
): UnknownKey[] {
	const value: Readonly<Record<string, unknown>> = Object(valueAt(data, path));
	const groups = schemaAt(schema, path, data).flatMap(groupsIn);
	const fitting = groups.filter((group) => fits(group, value));
	const keysOf = (some: Groups): string[] => some.flatMap((group) => Object.keys(group._zod.def.shape));
	const free = keysOf(fitting.length > 0 ? fitting : groups).filter((key) => !(key in value));
	const placed = (key: string): LabelledPlace => ({ place: places.key([...path, key]) });

	const misplaced = fitting.length > 0 ? keys.filter((key) => keysOf(groups).includes(key)) : [];
	const [first, ...rest] = misplaced;
	const found: UnknownKey[] = keys
		.filter((key) => !misplaced.includes(key))
		.map((key) => {
			const names = missing.map((at) => String(at.at(-1)));
			const close = nearest(key, names);
			const fixes = offer(key, close ? [close] : [...new Set(free)]);
			return {
				meant: close ? (missing[names.indexOf(close)] ?? null) : null,
				diagnostic: {
					code: 'schema/unknown-key',
					level: 'error',
					message: { ja: `「${key}」という項目はありません`, en: `there is no field called "${key}"` },
					places: [placed(key)],
					fixes: fixes.length > 0 ? fixes : [{ ja: `${key} を消す`, en: `delete ${key}` }],
				},
			};
		});
	if (first === undefined) return found;
	const { message, fixes } = notWith(misplaced, value, fitting, groups);
	const at: Diagnostic['places'] = [placed(first), ...rest.map(placed)];
	return [
		...found,
		{ meant: null, diagnostic: { code: 'schema/unknown-key', level: 'error', message, places: at, fixes } },
	];
}

type Groups = ReturnType<typeof groupsIn>;

/** 「rate」は、treatment: declined では書けません */
function notWith(
	keys: readonly string[],
	value: Readonly<Record<string, unknown>>,
	fitting: Groups,
	groups: Groups,
): { readonly message: Localized; readonly fixes: readonly Localized[] } {
	const shape = fitting[0]?._zod.def.shape ?? {};
	const on = Object.keys(shape).find((key) => shape[key] && keywordsIn(shape[key]).includes(value[key])) ?? '';
	const allow = groups.filter((group) => keys.every((key) => key in group._zod.def.shape));
	const instead = allow.flatMap((group) => keywordsIn(group._zod.def.shape[on] ?? group)).map(String);
	const names = keys.join('・');
	const now = `${on}: ${String(value[on])}`;
	return {
		message: { ja: `「${names}」は、${now} では書けません`, en: `${names} cannot be written with ${now}` },
		fixes: [
			{ ja: `${names} を消す`, en: `delete ${names}` },
			...(instead.length > 0
				? [{ ja: `${on} を ${instead.join(' / ')} にする`, en: `write ${on}: ${instead.join(' / ')}` }]
				: []),
		],
	};
}
