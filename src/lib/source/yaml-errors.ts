/** Turns the YAML parser's errors into findings: where the mistake was made rather than where the parser gave up. */
import type { Document, ParsedNode, YAMLError } from 'yaml';
import { isMap, isScalar, isSeq, Scalar } from 'yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Range, SourceFile } from './entry.ts';
import { cause, finding } from './finding.ts';
import { lineStarts, placeBetween, positionAt } from './lines.ts';
import { tooDeep } from './size.ts';
import * as hints from './yaml-hints.ts';

interface Explained {
	readonly range: Range;
	readonly hint: hints.Hint;
	/** The parser's own words, where we have no better. */
	readonly words?: string;
	/** What follows in the file is read wrongly because of this, so later errors say nothing. */
	readonly last: boolean;
}

interface Around {
	readonly source: SourceFile;
	readonly error: YAMLError;
	/** In offsets of the file. */
	readonly at: number;
	readonly end: number;
	/** The line of `at`, and where it starts. */
	readonly line: string;
	readonly lineStart: number;
	readonly contents: ParsedNode | null;
	readonly base: number;
}

/** Whoever has more than this wrote something other than YAML. */
const mostErrors = 20;

/** Findings of the parse, in order; none when the YAML is well formed. It stands between `base` and `end` of the file. */
export function explainYaml(
	source: SourceFile,
	[base, end]: Range,
	documents: readonly Document.Parsed<ParsedNode>[],
): Diagnostic[] {
	const [document, second] = documents;
	if (!document) return [];
	const percent = /^%.*/m.exec(source.text.slice(base, base + (document.contents?.range[0] ?? 0)));
	if (percent) {
		const at = base + percent.index;
		return [
			syntax(source, { range: [at, at + percent[0].length], hint: hints.directive, last: true }, 'source/yaml-feature'),
		];
	}
	const [firstError] = document.errors;
	const indents = firstError ? oddIndents(source, [base, end], base + firstError.pos[1]) : null;
	// What is indented by something else than spaces is read as part of another entry, and all below it too.
	if (indents) return [indents];
	const found: Diagnostic[] = [];
	let line = 0;
	for (const error of document.errors) {
		// Unexpected tokens and indentation are what a parser stumbles over after an error it has already told.
		if (found.length && (error.code === 'UNEXPECTED_TOKEN' || error.code === 'MULTILINE_IMPLICIT_KEY')) continue;
		if (error.code === 'RESOURCE_EXHAUSTION') return [...found, tooDeep(source, base + error.pos[0])];
		const explained = explain(around(source, base, error, document.contents));
		const place = placeBetween(source, ...explained.range);
		if (place.start.line > line) found.push(syntax(source, explained));
		line = Math.max(line, place.start.line);
		if (explained.last || found.length === mostErrors) return found;
	}
	if (second && !found.length) {
		const at = base + Math.max(0, second.range[0]);
		const dashes = source.text.lastIndexOf('---', at + 3);
		const range: Range = dashes >= base ? [dashes, dashes + 3] : [at, at + 1];
		found.push(syntax(source, { range, hint: hints.manyDocuments, last: true }));
	}
	return found;
}

/** An entry whose indentation holds a tab or a full-width space. */
const oddIndent = /^ *([\t\u3000\u00a0])[ \t\u3000\u00a0]*(?=(?:[-ー－] ?)?["']?[\w-]+["']? ?[:：]|- )/gm;

/** One finding for all such lines, when the first of them stands before the line after `error`. */
function oddIndents(source: SourceFile, [base, end]: Range, error: number): Diagnostic | null {
	const lines = [...source.text.slice(base, end).matchAll(oddIndent)];
	const [first] = lines;
	if (!first || base + first.index > error) return null;
	const hint = first[1] === '\t' ? hints.tabIndent : hints.specialSpace;
	const [place, ...rest] = lines.map(({ 0: indent, index }) =>
		placeBetween(source, base + index, base + index + indent.length),
	);
	if (!place) return null;
	const also = rest.slice(0, mostErrors - 1).map((other) => ({ place: other }));
	return finding('source/yaml-syntax', place, { message: hint.message, fixes: [hint.fix], also });
}

function syntax(source: SourceFile, explained: Explained, code: `source/${string}` = 'source/yaml-syntax'): Diagnostic {
	return finding(code, placeBetween(source, ...explained.range), {
		message: explained.hint.message,
		fixes: [explained.hint.fix],
		notes: explained.words ? [cause(explained.words)] : [],
	});
}

function around(source: SourceFile, base: number, error: YAMLError, contents: ParsedNode | null): Around {
	const at = base + error.pos[0];
	const starts = lineStarts(source);
	const { line } = positionAt(source, at);
	const lineStart = starts[line - 1] ?? 0;
	const text = source.text.slice(lineStart, starts[line] ?? source.text.length).trimEnd();
	return {
		source,
		error,
		at,
		end: base + Math.max(error.pos[1], error.pos[0] + 1),
		line: text,
		lineStart,
		contents,
		base,
	};
}

/** By the parser's code, narrowed by its message; the first that fits speaks. */
const table: readonly {
	readonly code: YAMLError['code'];
	readonly says?: RegExp;
	readonly explain: (error: Around) => Explained;
}[] = [
	{ code: 'TAB_AS_INDENT', explain: atTab },
	{ code: 'MISSING_CHAR', says: /closing ['"]/, explain: atOpeningQuote },
	{ code: 'MISSING_CHAR', says: /followed by map values|Implicit keys/, explain: atLine },
	{ code: 'MULTILINE_IMPLICIT_KEY', explain: atLine },
	{ code: 'BLOCK_AS_IMPLICIT_KEY', explain: atNestedMapping },
	{ code: 'BAD_INDENT', says: /Flow (map|sequence)/, explain: atOpeningBracket },
	{ code: 'MISSING_CHAR', says: /Flow (map|sequence)|^Expected flow|end with a/, explain: atOpeningBracket },
	{ code: 'BAD_INDENT', explain: atIndent },
	{ code: 'BAD_SCALAR_START', explain: (error) => here(error, hints.reservedStart) },
	{ code: 'UNEXPECTED_TOKEN', says: /block-seq-ind/, explain: (error) => here(error, hints.listOnKeyLine) },
	{
		code: 'UNEXPECTED_TOKEN',
		says: /Block scalar header|Not a YAML token/,
		explain: (error) => here(error, hints.blockHeader),
	},
	{
		code: 'UNEXPECTED_TOKEN',
		says: /flow-(map|seq)-end/,
		explain: (error) => ({ ...here(error, hints.unclosedBracket), last: true }),
	},
	{ code: 'UNEXPECTED_TOKEN', says: /at node end|scalar token/, explain: afterNode },
	{ code: 'BAD_DQ_ESCAPE', explain: (error) => here(error, hints.badEscape) },
	{ code: 'MULTIPLE_DOCS', explain: (error) => ({ ...here(error, hints.manyDocuments), last: true }) },
	{ code: 'MULTIPLE_ANCHORS', explain: (error) => here(error, hints.features['&']) },
	{ code: 'MULTIPLE_TAGS', explain: (error) => here(error, hints.features['!']) },
	{ code: 'TAG_RESOLVE_FAILED', explain: (error) => here(error, hints.features['!']) },
	{ code: 'BAD_ALIAS', explain: (error) => here(error, hints.features['*']) },
	{ code: 'ALIAS_PROPS', explain: (error) => here(error, hints.features['*']) },
];

function explain(error: Around): Explained {
	const known = table.find(({ code, says }) => code === error.error.code && (!says || says.test(error.error.message)));
	return known?.explain(error) ?? { ...here(error, hints.otherSyntax), words: error.error.message };
}

function here({ at, end, lineStart, line }: Around, hint: hints.Hint): Explained {
	return { range: [at, Math.max(at + 1, Math.min(end, lineStart + line.length))], hint, last: false };
}

function wholeLine({ lineStart, line }: Around, hint: hints.Hint): Explained {
	const indent = line.length - line.trimStart().length;
	// What is misaligned is read as part of another entry, and what follows it too.
	return { range: [lineStart + indent, lineStart + line.length], hint, last: hint === hints.misaligned };
}

function atTab(error: Around): Explained {
	// The parser points at the line end before the indentation, or at the blanks that hold the tab.
	const tab = error.source.text.indexOf('\t', error.at);
	return tab < 0 ? here(error, hints.tabIndent) : { range: [tab, tab + 1], hint: hints.tabIndent, last: false };
}

function atIndent(error: Around): Explained {
	return /^[ ]*\t/.test(error.line)
		? atTab({ ...error, at: error.lineStart })
		: wholeLine(error, hints.hintForLine(error.line) ?? hints.misaligned);
}

function atLine(error: Around): Explained {
	return wholeLine(error, hints.hintForLine(error.line) ?? hints.missingColon);
}

function atNestedMapping(error: Around): Explained {
	const inner = /: /.exec(error.source.text.slice(error.at, error.lineStart + error.line.length));
	if (inner)
		return { range: [error.at + inner.index, error.at + inner.index + 1], hint: hints.colonInValue, last: false };
	// The value ends with its line, so a deeper line below it began the mapping.
	const starts = lineStarts(error.source);
	const { line } = positionAt(error.source, error.at);
	const below = error.source.text.slice(starts[line], starts[line + 1] ?? error.source.text.length);
	const start = (starts[line] ?? error.at) + (below.length - below.trimStart().length);
	return { range: [start, start + Math.max(1, below.trim().length)], hint: hints.misaligned, last: false };
}

function afterNode(error: Around): Explained {
	if (/["']\s*$/.test(error.source.text.slice(error.lineStart, error.at))) return here(error, hints.afterQuote);
	if (/[\]}]\s*$/.test(error.source.text.slice(error.lineStart, error.at))) {
		const open = openBracket(error) ?? error.at;
		return { range: [open, error.lineStart + error.line.length], hint: hints.bracketThenText, last: true };
	}
	return wholeLine(error, hints.hintForLine(error.line) ?? hints.misaligned);
}

function atOpeningQuote(error: Around): Explained {
	const quoted = lastNode(
		error,
		(node) => isScalar(node) && (node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE),
	);
	return { range: [quoted ?? error.at, (quoted ?? error.at) + 1], hint: hints.unclosedQuote, last: true };
}

function atOpeningBracket(error: Around): Explained {
	const open = openBracket(error);
	return { range: [open ?? error.at, (open ?? error.at) + 1], hint: hints.unclosedBracket, last: true };
}

const openBracket = (error: Around): number | null =>
	lastNode(error, (node) => (isMap(node) || isSeq(node)) && node.flow === true);

/** The last node that fits and starts before the error, as an offset of the file. */
function lastNode({ contents, at, base }: Around, fits: (node: ParsedNode) => boolean): number | null {
	let best: number | null = null;
	const visit = (node: ParsedNode | null): void => {
		if (!node || base + node.range[0] > at) return;
		if (fits(node) && (best === null || base + node.range[0] > best)) best = base + node.range[0];
		if (isMap(node)) {
			for (const pair of node.items) {
				visit(pair.key as ParsedNode | null);
				visit(pair.value as ParsedNode | null);
			}
		} else if (isSeq(node)) for (const item of node.items) visit(item as ParsedNode | null);
	};
	visit(contents);
	return best;
}
