/** Plain data against a schema: the typed value, or what is wrong with it, told at its line in the author's words. */
import type { z } from 'zod';
import type { Diagnostic, Localized } from '../diagnostics/diagnostic.ts';
import type { Path, Places } from '../source/entry.ts';
import type { FieldSchema } from './labels.ts';
import { labelAt, schemaAt } from './labels.ts';
import { nearest } from './nearest.ts';

type Issue = z.core.$ZodIssue;

/** Returns null beside at least one diagnostic when `data` does not fit. */
export function validate<T extends z.ZodType>(
	schema: T,
	data: unknown,
	places: Places,
): { readonly data: z.infer<T> | null; readonly diagnostics: Diagnostic[] } {
	const result = schema.safeParse(data, { reportInput: true });
	if (result.success) return { data: result.data, diagnostics: [] };
	const diagnostics = result.error.issues.flatMap((issue) => explain(issue, [], { schema, data, places }));
	return { data: null, diagnostics };
}

interface Context {
	readonly schema: FieldSchema;
	readonly data: unknown;
	readonly places: Places;
}

function explain(issue: Issue, above: Path, context: Context): Diagnostic[] {
	const path = [...above, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))];
	if (issue.code === 'invalid_union' && issue.errors.length > 0)
		return bestVariant(issue.errors, issue.input).flatMap((inner) => explain(inner, path, context));
	if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, path, context));
	const missing = isMissing(issue, path, context.data);
	const name = nameAt(path, context);
	const { code, message } = missing
		? { code: 'schema/missing', message: missingField(name) }
		: { code: codeOf(issue), message: wrong(issue, name) };
	return [{ code, level: 'error', message, places: [{ place: context.places.at(path) }] }];
}

/**
 * A union failed in every variant. What the author meant is the variant that got furthest: whose issues lie deepest,
 * whose top-level type fits, and which has the fewest complaints.
 */
function bestVariant(variants: readonly (readonly Issue[])[], input: unknown): readonly Issue[] {
	const score = (issues: readonly Issue[]): number => {
		const typeFits = !issues.some((issue) => issue.path.length === 0 && issue.code === 'invalid_type');
		const depth = Math.max(...issues.map((issue) => issue.path.length));
		const spelled = issues.some((issue) => issue.code === 'custom') && typeof input === 'string';
		return (typeFits ? 1000 : 0) + (spelled ? 500 : 0) + depth * 10 - issues.length;
	};
	return variants.reduce((best, issues) => (score(issues) > score(best) ? issues : best));
}

function valueAt(data: unknown, path: Path): unknown {
	let at = data;
	for (const key of path) at = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined;
	return at;
}

const isMissing = (issue: Issue, path: Path, data: unknown): boolean =>
	path.length > 0 && valueAt(data, path) === undefined && issue.code !== 'custom';

/** 「修正回数（revisions）」, so that the author finds both the field and its meaning. */
function nameAt(path: Path, { schema, data }: Context): string {
	const key = path.filter((part) => typeof part === 'string').at(-1);
	const label = labelAt(schema, path, data);
	if (key === undefined) return label ?? 'ファイル全体';
	return label && label !== key ? `${label}（${key}）` : String(key);
}

const missingField = (name: string): Localized => ({
	ja: `「${name}」がありません`,
	en: `the field ${name} is missing`,
});

function unknownKey(key: string, path: Path, context: Context): Diagnostic {
	const known = schemaAt(context.schema, path, context.data).flatMap(keysOf);
	const close = nearest(key, known);
	const where = context.places.key([...path, key]);
	return {
		code: 'schema/unknown-key',
		level: 'error',
		message: { ja: `「${key}」という項目はありません`, en: `there is no field called "${key}"` },
		places: [{ place: where }],
		fixes: close
			? [{ ja: `「${close}」のことではありませんか`, en: `did you mean "${close}"?` }]
			: known.length > 0
				? [{ ja: `書ける項目: ${known.join(', ')}`, en: `fields that exist here: ${known.join(', ')}` }]
				: [],
	};
}

function keysOf(schema: FieldSchema): string[] {
	const definition = (schema as z.core.$ZodTypes)._zod.def;
	switch (definition.type) {
		case 'object':
			return Object.keys(definition.shape);
		case 'optional':
		case 'nullable':
		case 'default':
			return keysOf(definition.innerType);
		case 'pipe':
			return keysOf(definition.in);
		case 'union':
			return [...new Set(definition.options.flatMap(keysOf))];
		default:
			return [];
	}
}

const codeOf = (issue: Issue): string => (issue.code === 'invalid_type' ? 'schema/wrong-type' : 'schema/wrong-value');

const typeNames: Readonly<Record<string, Localized>> = {
	string: { ja: '文字', en: 'text' },
	number: { ja: '数', en: 'a number' },
	int: { ja: '整数', en: 'a whole number' },
	boolean: { ja: 'true か false', en: 'true or false' },
	array: { ja: '「- 」で始まる並び', en: 'a list' },
	object: { ja: '「項目: 値」の組', en: 'a group of fields' },
	record: { ja: '「項目: 値」の組', en: 'a group of fields' },
	tuple: { ja: '「- 」で始まる並び', en: 'a list' },
	null: { ja: '空', en: 'empty' },
};

function wrong(issue: Issue, name: string): Localized {
	switch (issue.code) {
		case 'invalid_type': {
			const expected = typeNames[issue.expected] ?? { ja: issue.expected, en: issue.expected };
			return { ja: `「${name}」には${expected.ja}を書きます`, en: `${name} must be ${expected.en}` };
		}
		case 'invalid_value': {
			const values = issue.values.map(String).join(' / ');
			return {
				ja: `「${name}」に書けるのは ${values} のいずれかです`,
				en: `${name} must be one of ${values}`,
			};
		}
		case 'too_small':
			return {
				ja: `「${name}」が足りません（${String(issue.minimum)}以上）`,
				en: `${name} is too small or too short (at least ${String(issue.minimum)})`,
			};
		case 'too_big':
			return {
				ja: `「${name}」が多すぎます（${String(issue.maximum)}以下）`,
				en: `${name} is too large or too long (at most ${String(issue.maximum)})`,
			};
		case 'custom': {
			const en = issue.params?.['en'];
			return { ja: `「${name}」: ${issue.message}`, en: `${name}: ${typeof en === 'string' ? en : issue.message}` };
		}
		case 'invalid_union':
			return { ja: `「${name}」の書き方が、どの形にも合いません`, en: `${name} fits none of the forms it may take` };
		default:
			return { ja: `「${name}」の書き方が正しくありません`, en: `${name} is not written in a form we know` };
	}
}
