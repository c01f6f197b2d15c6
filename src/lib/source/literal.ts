/** Evaluates JavaScript literals, and nothing else, to plain data with the place of every part. */
import type { ArrayExpression, Expression, Node, ObjectExpression, Property } from 'estree';
import type { Range, Spans } from './entry.ts';
import { noParts } from './spans.ts';

export interface Literal {
	readonly data: unknown;
	readonly spans: Spans;
}

/** The part that is not a literal. */
export interface Refused {
	readonly refused: Range;
	/** Set when it is a name that the object has already. */
	readonly twice?: { readonly name: string; readonly first: Range };
}

/** Strings, numbers (also negative), booleans, null, lists, objects, and templates without `${}`. */
export function readLiteral(node: Expression, key: Range | null = null): Literal | Refused {
	const leaf = (data: unknown): Literal => {
		const [start, end] = rangeOf(node);
		// The words of a string stand inside its quotes.
		const value: Range = typeof data === 'string' ? [start + 1, end - 1] : [start, end];
		return { data, spans: { value, key, parts: noParts } };
	};
	switch (node.type) {
		case 'Literal':
			// Neither a regular expression nor a bigint is data.
			return node.value === null || isPlain(node.value)
				? 'regex' in node
					? refuse(node)
					: leaf(node.value)
				: refuse(node);
		case 'TemplateLiteral': {
			const [quasi] = node.quasis;
			return node.expressions.length || !quasi ? refuse(node) : leaf(quasi.value.cooked ?? quasi.value.raw);
		}
		case 'UnaryExpression':
			return node.operator === '-' && node.argument.type === 'Literal' && typeof node.argument.value === 'number'
				? leaf(-node.argument.value)
				: refuse(node);
		case 'ArrayExpression':
			return list(node, key);
		case 'ObjectExpression':
			return object(node, key);
		default:
			return refuse(node);
	}
}

function list(node: ArrayExpression, key: Range | null): Literal | Refused {
	const data: unknown[] = [];
	const parts = new Map<number, Spans>();
	for (const element of node.elements) {
		// `[1, , 2]` and `[...rest]`
		if (!element || element.type === 'SpreadElement') return refuse(element ?? node);
		const literal = readLiteral(element);
		if ('refused' in literal) return literal;
		parts.set(data.length, literal.spans);
		data.push(literal.data);
	}
	return { data, spans: { value: rangeOf(node), key, parts } };
}

function object(node: ObjectExpression, key: Range | null): Literal | Refused {
	const data: Record<string, unknown> = {};
	const parts = new Map<string, Spans>();
	for (const property of node.properties) {
		if (property.type === 'SpreadElement' || property.kind !== 'init' || property.shorthand) return refuse(property);
		const name = nameOf(property);
		// Assigning to __proto__ would set the prototype.
		if (name === null || name === '__proto__') return refuse(property.key);
		const first = parts.get(name)?.key;
		if (first) return { ...refuse(property.key), twice: { name, first } };
		const literal = readLiteral(property.value as Expression, rangeOf(property.key));
		if ('refused' in literal) return literal;
		data[name] = literal.data;
		parts.set(name, literal.spans);
	}
	return { data, spans: { value: rangeOf(node), key, parts } };
}

function nameOf({ key, computed }: Property): string | null {
	if (computed) return null;
	if (key.type === 'Identifier') return key.name;
	return key.type === 'Literal' && (typeof key.value === 'string' || typeof key.value === 'number')
		? String(key.value)
		: null;
}

function isPlain(value: unknown): boolean {
	return (
		typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))
	);
}

function refuse(node: Node): Refused {
	return { refused: rangeOf(node) };
}

/** The Markdown parser gives every node its offsets in the file. */
function rangeOf(node: Node): Range {
	const { range } = node;
	return range ?? [0, 0];
}
