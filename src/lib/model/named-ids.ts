/** Every id that content names in another collection: the strings under fields made by `reference`, with their places. */
import type { z } from 'zod';
import type { Path, Places } from '../source/entry.ts';
import type { Place } from '../source/place.ts';
import type { Reference, ReferenceTarget } from './fields.ts';
import { referenceOf } from './fields.ts';
import type { FieldSchema } from './labels.ts';
import { schemaAt } from './labels.ts';

export interface NamedId {
	readonly target: ReferenceTarget;
	readonly id: string;
	readonly place: Place;
	/** Whether it is one of a list, which may do without it. */
	readonly listed: boolean;
	/** The kind of policy that the field takes. */
	readonly kind: string | null;
}

/** Walks the data as it is written beside its schema. */
export function namedIds(schema: FieldSchema, raw: unknown, places: Places): NamedId[] {
	const found: NamedId[] = [];
	const visit = (value: unknown, path: Path): void => {
		if (typeof value === 'string') {
			const reference = referenceAt(schema, path, raw);
			const listed = typeof path.at(-1) === 'number';
			if (reference) found.push({ ...reference, id: value, place: places.at(path), listed });
		} else if (typeof value === 'object' && value !== null) {
			for (const [key, child] of Object.entries(value))
				visit(child, [...path, Array.isArray(value) ? Number(key) : key]);
		}
	};
	visit(raw, []);
	return found;
}

function referenceAt(schema: FieldSchema, path: Path, raw: unknown): Reference | undefined {
	const unwrap = (candidate: z.core.$ZodType): z.core.$ZodType[] => {
		const definition = (candidate as z.core.$ZodTypes)._zod.def;
		if (definition.type === 'union') return definition.options.flatMap(unwrap);
		if (definition.type === 'optional' || definition.type === 'nullable') return unwrap(definition.innerType);
		return [candidate];
	};
	return schemaAt(schema, path, raw)
		.flatMap(unwrap)
		.map((candidate) => referenceOf(candidate as z.ZodType))
		.find((reference) => reference !== undefined);
}
