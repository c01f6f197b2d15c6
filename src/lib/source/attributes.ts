/** Reads the attributes of an element: literal values only, each with its place. Nothing is ever executed. */
import type { RootContent } from 'mdast';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Places, Range, SourceFile, Spans } from './entry.ts';
import { duplicate, finding } from './finding.ts';
import { placeBetween } from './lines.ts';
import { readLiteral } from './literal.ts';
import * as hints from './mdx-hints.ts';
import type { Place } from './place.ts';
import { noParts, placesOf } from './spans.ts';

/** `<Rule …>` in any position. */
export type JsxElement = Extract<RootContent, { readonly type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

export interface Attribute {
	/** A string, number, boolean or null, or lists and objects of them; `true` for an attribute without a value. */
	readonly value: unknown;
	/** The value inside its quotes or braces; the name when there is no value. */
	readonly place: Place;
	/** Places inside an object or a list; `key([])` is the attribute's name. */
	readonly places: Places;
}

export interface Attributes {
	/** Without a prototype, so that every name is only what the author wrote. The first of two with one name counts. */
	readonly attributes: Readonly<Record<string, Attribute>>;
	readonly diagnostics: readonly Diagnostic[];
}

export function readAttributes(node: JsxElement, source: SourceFile): Attributes {
	const attributes: Record<string, Attribute> = Object.create(null);
	const diagnostics: Diagnostic[] = [];
	const refuse = ([start, end]: Range, hint: hints.Hint) =>
		diagnostics.push(
			finding('source/mdx-expression', placeBetween(source, start, end), { message: hint.message, fixes: hint.fixes }),
		);

	for (const attribute of node.attributes) {
		const start = attribute.position?.start.offset ?? 0;
		const whole: Range = [start, attribute.position?.end.offset ?? start];
		if (attribute.type === 'mdxJsxExpressionAttribute') {
			refuse(whole, hints.spread);
			continue;
		}
		const key: Range = [start, start + attribute.name.length];
		const first = attributes[attribute.name];
		if (first) {
			diagnostics.push(duplicate(attribute.name, first.places.key([]), placeBetween(source, ...key)));
			continue;
		}
		const add = (value: unknown, spans: Spans) => {
			const places = placesOf(source, { ...spans, key });
			attributes[attribute.name] = { value, place: places.at([]), places };
		};
		const { value } = attribute;
		if (value === null || value === undefined) add(true, { value: key, key, parts: noParts });
		else if (typeof value === 'string') add(value, { value: insideQuotes(source, whole), key, parts: noParts });
		else {
			const statement = value.data?.estree?.body[0];
			const literal = statement?.type === 'ExpressionStatement' ? readLiteral(statement.expression) : null;
			if (literal && 'data' in literal) add(literal.data, literal.spans);
			else if (literal?.twice) {
				const [before, again] = [literal.twice.first, literal.refused];
				diagnostics.push(
					duplicate(literal.twice.name, placeBetween(source, ...before), placeBetween(source, ...again)),
				);
			} else refuse(literal?.refused ?? whole, hints.notLiteral);
		}
	}
	return { attributes, diagnostics };
}

/** The quoted value ends one character before the attribute does; before it stand the name, `=` and the quote. */
function insideQuotes(source: SourceFile, [start, end]: Range): Range {
	const before = /^[^=]*=\s*/.exec(source.text.slice(start, end))?.[0].length ?? 0;
	return [start + before + 1, end - 1];
}
