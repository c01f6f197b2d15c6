/**
 * Takes out of a page's content what the file itself says is not part of the text (marked as `Artifact`, ISO 32000-1
 * 14.8.2.2). Only the operators that show text go; whatever they left behind in the graphics state stays as it was.
 */

const SHOW_TEXT = new Set(['Tj', 'TJ', "'", '"']);
/** One token: a comment, a name, a bracket of an array or dictionary, a hexadecimal string, or a bare word. */
const TOKEN = /%[^\r\n]*|\/[^\s()<>[\]{}/%]*|<<|>>|<[0-9A-Fa-f\s]*>|[[\]{}]|[^\s()<>[\]{}/%]+/y;
const WHITE = /[\s\0]*/y;
const OPERATOR = /^[A-Za-z'"][A-Za-z0-9*'"]*$/;
const CONSTANTS = new Set(['true', 'false', 'null']);

/** @param content a decoded content stream, one character a byte. */
export function withoutArtifacts(content: string): string {
	const kept: string[] = [];
	/** For each open marked content, whether it is an artifact or lies in one. */
	const open: boolean[] = [];
	let start = 0;
	let first = '';
	for (let at = 0; at < content.length; ) {
		const end = endOfToken(content, at);
		const token = content.slice(at, end).trim();
		at = end;
		if (!OPERATOR.test(token) || CONSTANTS.has(token)) {
			first ||= token;
			continue;
		}
		const inside = open.at(-1) ?? false;
		if (token === 'BMC' || token === 'BDC') open.push(inside || first === '/Artifact');
		if (token === 'EMC') open.pop();
		if (!(inside && SHOW_TEXT.has(token))) kept.push(content.slice(start, end));
		start = end;
		first = '';
	}
	return kept.join('');
}

/** The end of the next token, white space before it included. */
function endOfToken(content: string, from: number): number {
	WHITE.lastIndex = from;
	WHITE.test(content);
	const at = WHITE.lastIndex;
	if (content[at] === '(') return endOfString(content, at);
	TOKEN.lastIndex = at;
	return TOKEN.test(content) ? TOKEN.lastIndex : at + 1;
}

/** Brackets nest inside a string, unless escaped. */
function endOfString(content: string, from: number): number {
	let depth = 0;
	for (let at = from; at < content.length; at++) {
		if (content[at] === '\\') at++;
		else if (content[at] === '(') depth++;
		else if (content[at] === ')' && --depth === 0) return at + 1;
	}
	return content.length;
}
