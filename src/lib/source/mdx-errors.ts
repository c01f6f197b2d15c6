/** Turns the MDX parser's errors into findings: where the mistake was made, and what it usually is. */
import type { Diagnostic, Localized } from '../diagnostics/diagnostic.ts';
import type { Range, SourceFile } from './entry.ts';
import { cause, finding } from './finding.ts';
import { lineStarts, placeBetween } from './lines.ts';
import * as hints from './mdx-hints.ts';
import { tooDeep } from './size.ts';

/** What is used of a vfile message; the parser throws nothing else on bad input. */
interface ParserError {
	readonly ruleId: string;
	/** The micromark or mdast extension that gave up. */
	readonly by: string;
	readonly reason: string;
	/** Null when the message names its place in words only. */
	readonly at: number | null;
	readonly end: number | null;
	/** What JavaScript's parser said, inside braces. */
	readonly script: string | null;
}

interface Context extends ParserError {
	readonly source: SourceFile;
	readonly bodyStart: number;
}

interface Explained {
	readonly range: Range;
	readonly hint: hints.Hint;
	readonly also?: { readonly range: Range; readonly label: Localized };
	readonly words?: string | null;
	readonly code?: 'source/mdx-syntax' | 'source/mdx-expression';
}

export function explainMdx(source: SourceFile, bodyStart: number, error: unknown): Diagnostic {
	// Running out of stack is how the parser's recursion ends on what our own limits let through.
	if (error instanceof RangeError) return tooDeep(source, bodyStart);
	const read = readError(error);
	const context = { ...read, source, bodyStart };
	const rule = table.find(
		({ when, says }) => when === read.ruleId && (!says || says.test(`${read.by} ${read.reason}`)),
	);
	const { range, hint, also, words, code } = rule?.explain(context) ?? otherwise(context);
	return finding(code ?? 'source/mdx-syntax', placeBetween(source, ...range), {
		message: hint.message,
		label: also ? { ja: 'ここ', en: 'here' } : undefined,
		also: also ? [{ place: placeBetween(source, ...also.range), label: also.label }] : [],
		notes: words ? [cause(words)] : [],
		fixes: hint.fixes,
	});
}

function readError(error: unknown): ParserError {
	const record = isRecord(error) ? error : {};
	const { place, cause: script } = record;
	const start = isRecord(place) && isRecord(place['start']) ? place['start'] : place;
	const end = isRecord(place) ? place['end'] : null;
	return {
		ruleId: String(record['ruleId'] ?? ''),
		by: String(record['source'] ?? ''),
		reason: String(record['reason'] ?? record['message'] ?? error),
		at: offsetOf(start),
		end: offsetOf(end),
		script: isRecord(script) ? String(script['message']).replace(/\s*\(\d+:\d+\)$/, '') : null,
	};
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}

function offsetOf(point: unknown): number | null {
	return isRecord(point) && typeof point['offset'] === 'number' ? point['offset'] : null;
}

/** By the parser's rule, narrowed by its source and reason; the first that fits speaks. */
const table: readonly {
	readonly when: string;
	readonly says?: RegExp;
	readonly explain: (context: Context) => Explained;
}[] = [
	{ when: 'end-tag-mismatch', says: /Unexpected closing tag/, explain: mismatchedTags },
	{ when: 'end-tag-mismatch', says: /Expected a closing tag/, explain: unclosedTag },
	{ when: 'end-tag-mismatch', explain: tagsInDifferentBlocks },
	{ when: 'unexpected-closing-slash', explain: (context) => inTag(context, hints.closingWithoutOpening) },
	{
		when: 'unexpected-character',
		says: /`!` \(U\+0021\) before name/,
		explain: (context) => inTag(context, hints.htmlComment),
	},
	{ when: 'unexpected-character', says: /before name/, explain: (context) => inTag(context, hints.lessThan) },
	{
		when: 'unexpected-character',
		says: /`[/@]` .*(before local name|in name)/,
		explain: (context) => inTag(context, hints.autolink),
	},
	{
		when: 'unexpected-character',
		says: /\(U\+(201[89CD]|3000|FF[0-9A-F]{2})\)/,
		explain: (context) => atCharacter(context, hints.fullWidthInTag),
	},
	{
		when: 'unexpected-character',
		says: /before attribute value/,
		explain: (context) => atCharacter(context, hints.unquotedValue),
	},
	{ when: 'unexpected-character', explain: (context) => atCharacter(context, hints.badTag) },
	{ when: 'unexpected-eof', says: /mdx-expression/, explain: unclosedBrace },
	{ when: 'unexpected-eof', explain: openTag },
	{ when: 'acorn', says: /mdxjs-esm/, explain: moduleLine },
	{ when: 'non-esm', explain: moduleLine },
	{ when: 'acorn', explain: badExpression },
	{ when: 'non-spread', explain: spread },
	{ when: 'spread-extra', explain: spread },
	{ when: 'unexpected-lazy', explain: (context) => atCharacter(context, hints.lazyLine) },
	{ when: 'unexpected-attribute', explain: (context) => inTag(context, hints.badClosingTag) },
	{ when: 'unexpected-self-closing-slash', explain: (context) => inTag(context, hints.badClosingTag) },
];

function otherwise(context: Context): Explained {
	return { ...atCharacter(context, hints.otherSyntax), words: context.reason };
}

function mismatchedTags(context: Context): Explained {
	const [closing, opening] = tagNames(context);
	const range = atTag(context);
	const opened = rangeInWords(context);
	const hint = hints.mismatched(opening ?? '', closing ?? '');
	return opened
		? { range, hint, also: { range: opened, label: { ja: '開始タグ', en: 'opened here' } } }
		: { range, hint };
}

function unclosedTag(context: Context): Explained {
	const [opening = ''] = tagNames(context);
	const html = hints.htmlHint(/^<([a-z]\w*)/.exec(opening)?.[1] ?? '');
	return { range: rangeInWords(context) ?? atTag(context), hint: html ?? hints.unclosed(opening) };
}

function tagsInDifferentBlocks(context: Context): Explained {
	return { range: atTag(context), hint: hints.differentBlocks };
}

function inTag(context: Context, hint: hints.Hint): Explained {
	return { range: atTag(context), hint };
}

function atCharacter({ at, bodyStart, source }: Context, hint: hints.Hint): Explained {
	const start = Math.min(at ?? bodyStart, Math.max(0, source.text.length - 1));
	return { range: [start, start + 1], hint };
}

/** The tag around the place of the error, up to the end of its line. */
function atTag({ source: { text }, at, bodyStart }: Context): Range {
	const from = at ?? bodyStart;
	const less = text.lastIndexOf('<', from);
	const start = less >= bodyStart && !/[\r\n>]/.test(text.slice(less, from)) ? less : from;
	const tag = /^<[^<>\r\n]*>|^<!--.*?-->|^</.exec(text.slice(start, start + 500))?.[0] ?? ' ';
	return [start, start + tag.length];
}

function tagNames({ reason }: Context): string[] {
	return [...reason.matchAll(/`(<\/?[^`]*>)`/g)].map(([, name]) => name ?? '');
}

/** 「(3:1-3:14)」 in the parser's message. */
function rangeInWords({ reason, source }: Context): Range | null {
	const found = /\((\d+):(\d+)-(\d+):(\d+)\)/.exec(reason);
	if (!found) return null;
	const starts = lineStarts(source);
	const [, line, column, endLine, endColumn] = found.map(Number);
	const offset = (l = 1, c = 1) => (starts[l - 1] ?? 0) + c - 1;
	return [offset(line, column), offset(endLine, endColumn)];
}

/** The outermost `{` that is open at `until`; escaped ones are prose. */
function openBrace({ source: { text }, bodyStart }: Context, until: number): number | null {
	const open: number[] = [];
	for (let index = bodyStart; index < until; index++) {
		const character = text.charAt(index);
		if (character === '\\') index++;
		else if (character === '{') open.push(index);
		else if (character === '}') open.pop();
	}
	return open[0] ?? null;
}

function unclosedBrace(context: Context): Explained {
	const brace = openBrace(context, context.source.text.length) ?? context.at ?? context.bodyStart;
	const isValue = context.source.text.charAt(brace - 1) === '=';
	return { range: [brace, brace + 1], hint: isValue ? hints.unclosedValue : hints.unclosedBrace };
}

function badExpression(context: Context): Explained {
	const { source, at, script } = context;
	const { text } = source;
	const from = at ?? context.bodyStart;
	const brace = openBrace(context, from) ?? from;
	if (text.charAt(brace - 1) !== '=') {
		const close = text.indexOf('}', brace);
		const range: Range = [brace, close < 0 ? brace + 1 : close + 1];
		return { range, hint: hints.expressionInProse, code: 'source/mdx-expression' };
	}
	const character = Math.min(from, text.length - 1);
	const hint = /[\u2018\u2019\u201c\u201d\u3000\uff00-\uffef]/.test(text.charAt(character))
		? hints.fullWidthInTag
		: hints.badValue;
	return { range: [character, character + 1], hint, words: hint === hints.badValue ? script : null };
}

/** A tag that the file ends in: the first one whose quotes and `>` do not close. */
function openTag(context: Context): Explained {
	const { text } = context.source;
	const tag = /<\/?(?:"[^"]*"|'[^']*'|[^<>"'])*>?/g;
	tag.lastIndex = context.bodyStart;
	for (let found = tag.exec(text); found; found = tag.exec(text)) {
		if (found[0].endsWith('>')) continue;
		const end = /^[^\r\n]*/.exec(text.slice(found.index))?.[0].trimEnd().length ?? 1;
		const isQuote = /quote/.test(context.reason);
		return { range: [found.index, found.index + end], hint: isQuote ? hints.unclosedQuote : hints.unfinishedTag };
	}
	return atCharacter(context, hints.unfinishedTag);
}

function moduleLine(context: Context): Explained {
	const starts = lineStarts(context.source);
	const at = context.at ?? context.bodyStart;
	const start =
		starts.findLast(
			(offset) => offset <= at && /^(?:import|export)\b/.test(context.source.text.slice(offset, offset + 7)),
		) ?? at;
	const line = /^[^\r\n]*/.exec(context.source.text.slice(start))?.[0] ?? '';
	return {
		range: [start, start + Math.max(1, line.trimEnd().length)],
		hint: hints.module,
		code: 'source/mdx-expression',
	};
}

function spread(context: Context): Explained {
	const brace = openBrace(context, context.at ?? context.bodyStart) ?? context.at ?? context.bodyStart;
	const close = context.source.text.indexOf('}', brace);
	return { range: [brace, Math.max(brace, close) + 1], hint: hints.spread, code: 'source/mdx-expression' };
}
