/** The Japanese name of a field, read from the schema that declares it: diagnostics, editor and docs say the same word. */
import type { z } from 'zod';
import type { Path } from '../source/entry.ts';

export type FieldSchema = z.core.$ZodType;

/** What lies inside a schema at one key, seen through unions, pipes, defaults and optionals. `data` chooses among variants. */
function inside(schema: FieldSchema, key: string | number, data: unknown): FieldSchema[] {
	const definition = (schema as z.core.$ZodTypes)._zod.def;
	switch (definition.type) {
		case 'object': {
			// `constructor` and the like are keys that any object seems to have.
			const child = Object.hasOwn(definition.shape, key) ? definition.shape[key as string] : undefined;
			return child ? [child] : [];
		}
		case 'array':
			return [definition.element];
		case 'tuple': {
			const item = definition.items[Number(key)];
			return item ? [item] : [];
		}
		case 'record':
			return [definition.valueType];
		case 'union':
			return fitting(definition.options, data).flatMap((option) => inside(option, key, data));
		case 'pipe':
			return inside(definition.in, key, data);
		case 'optional':
		case 'nullable':
		case 'default':
			return inside(definition.innerType, key, data);
		default:
			return [];
	}
}

/** Whether this data may be meant by a variant: none of the keywords that tell variants apart is another. */
export function fits(schema: FieldSchema, data: unknown): boolean {
	const definition = (schema as z.core.$ZodTypes)._zod.def;
	if (definition.type !== 'object' || typeof data !== 'object' || data === null) return true;
	for (const [key, child] of Object.entries(definition.shape)) {
		const inner = (child as z.core.$ZodTypes)._zod.def;
		if (inner.type === 'literal' && !inner.values.includes((data as Record<string, never>)[key])) return false;
	}
	return true;
}

/** All of them where the keyword is misspelt, so that every field still has its name. */
function fitting(options: readonly FieldSchema[], data: unknown): readonly FieldSchema[] {
	const found = options.filter((option) => fits(option, data));
	return found.length > 0 ? found : options;
}

/** What is said of a field in its `meta`, on whatever layer of the schema it stands. */
function metaOf<K extends 'title' | 'examples'>(schema: FieldSchema, key: K): z.core.GlobalMeta[K] | undefined {
	const own = (schema as z.ZodType).meta?.()?.[key];
	if (own) return own;
	const definition = (schema as z.core.$ZodTypes)._zod.def;
	switch (definition.type) {
		case 'optional':
		case 'nullable':
		case 'default':
			return metaOf(definition.innerType, key);
		case 'pipe':
			return metaOf(definition.in, key);
		case 'union':
			return definition.options.map((option) => metaOf(option, key)).find((meta) => meta !== undefined);
		default:
			return undefined;
	}
}

/** The schemas that may stand at `path`. */
export function schemaAt(schema: FieldSchema, path: Path, data: unknown): FieldSchema[] {
	let schemas = [schema];
	let at = data;
	for (const key of path) {
		schemas = schemas.flatMap((candidate) => inside(candidate, key, at));
		at =
			typeof at === 'object' && at !== null && Object.hasOwn(at, key)
				? (at as Record<string | number, unknown>)[key]
				: undefined;
	}
	return schemas;
}

/** The name of the field at `path`; of the list when the path ends in an index (`notices.0` → 「事前の連絡」). */
export function labelAt(schema: FieldSchema, path: Path, data: unknown): string | undefined {
	for (let length = path.length; length > 0; length--) {
		const title = schemaAt(schema, path.slice(0, length), data)
			.map((candidate) => metaOf(candidate, 'title'))
			.find(Boolean);
		if (title) return title;
		if (typeof path[length - 1] !== 'number') return undefined;
	}
	return undefined;
}

/** Spellings that work at `path`. */
export function examplesAt(schema: FieldSchema, path: Path, data: unknown): readonly string[] {
	const examples = schemaAt(schema, path, data).map((candidate) => metaOf(candidate, 'examples'));
	const found: unknown = examples.find(Boolean);
	return Array.isArray(found) ? found.filter((example) => typeof example === 'string') : [];
}

type Objects = Extract<z.core.$ZodTypes, { readonly _zod: { readonly def: { readonly type: 'object' } } }>;

/** The groups of fields that a schema may be. */
export function groupsIn(schema: FieldSchema): Objects[] {
	const definition = (schema as z.core.$ZodTypes)._zod.def;
	switch (definition.type) {
		case 'object':
			return [schema as Objects];
		case 'optional':
		case 'nullable':
		case 'default':
			return groupsIn(definition.innerType);
		case 'pipe':
			return groupsIn(definition.in);
		case 'union':
			return definition.options.flatMap(groupsIn);
		default:
			return [];
	}
}

/** The keywords that a schema takes at one place: those of an enum or a literal. */
export function keywordsIn(schema: FieldSchema): unknown[] {
	const definition = (schema as z.core.$ZodTypes)._zod.def;
	switch (definition.type) {
		case 'enum':
			return Object.values(definition.entries);
		case 'literal':
			return [...definition.values];
		case 'optional':
		case 'nullable':
		case 'default':
			return keywordsIn(definition.innerType);
		case 'union':
			return definition.options.flatMap(keywordsIn);
		default:
			return [];
	}
}
