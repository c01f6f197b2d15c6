/** The Japanese name of a field, read from the schema that declares it: diagnostics, editor and docs say the same word. */
import type { z } from 'zod';
import type { Path } from '../source/entry.ts';

export type FieldSchema = z.core.$ZodType;

/** What lies inside a schema at one key, seen through unions, pipes, defaults and optionals. `data` chooses among variants. */
function inside(schema: FieldSchema, key: string | number): FieldSchema[] {
	const definition = (schema as z.core.$ZodTypes)._zod.def;
	switch (definition.type) {
		case 'object': {
			const child = definition.shape[key as string];
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
			return definition.options.flatMap((option) => inside(option, key));
		case 'pipe':
			return inside(definition.in, key);
		case 'optional':
		case 'nullable':
		case 'default':
			return inside(definition.innerType, key);
		default:
			return [];
	}
}

/** Variants of a discriminated union that this data is not. */
function fits(schema: FieldSchema, data: unknown): boolean {
	const definition = (schema as z.core.$ZodTypes)._zod.def;
	if (definition.type !== 'object' || typeof data !== 'object' || data === null) return true;
	for (const [key, child] of Object.entries(definition.shape)) {
		const inner = (child as z.core.$ZodTypes)._zod.def;
		if (inner.type === 'literal' && !inner.values.includes((data as Record<string, never>)[key])) return false;
	}
	return true;
}

const variants = (schema: FieldSchema, data: unknown): FieldSchema[] => {
	const definition = (schema as z.core.$ZodTypes)._zod.def;
	return definition.type === 'union' ? definition.options.filter((option) => fits(option, data)) : [schema];
};

function titleOf(schema: FieldSchema): string | undefined {
	const own = (schema as z.ZodType).meta?.()?.title;
	if (own) return own;
	const definition = (schema as z.core.$ZodTypes)._zod.def;
	switch (definition.type) {
		case 'optional':
		case 'nullable':
		case 'default':
			return titleOf(definition.innerType);
		case 'pipe':
			return titleOf(definition.in);
		case 'union':
			return definition.options.map(titleOf).find((title) => title !== undefined);
		default:
			return undefined;
	}
}

/** The schemas that may stand at `path`. */
export function schemaAt(schema: FieldSchema, path: Path, data: unknown): FieldSchema[] {
	let schemas = variants(schema, data);
	for (const key of path) schemas = schemas.flatMap((candidate) => inside(candidate, key));
	return schemas;
}

/** The name of the field at `path`; of the list when the path ends in an index (`notices.0` → 「事前の連絡」). */
export function labelAt(schema: FieldSchema, path: Path, data: unknown): string | undefined {
	for (let length = path.length; length > 0; length--) {
		const title = schemaAt(schema, path.slice(0, length), data).map(titleOf).find(Boolean);
		if (title) return title;
		if (typeof path[length - 1] !== 'number') return undefined;
	}
	return undefined;
}
