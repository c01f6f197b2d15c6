/** A content stream, read into its operators (ISO 32000-1 7.8.2). */

/** Names keep their slash; strings are told apart by being objects; brackets of arrays are left out. */
export type Operand = string | number | { readonly bytes: string; readonly hex: string | null };

export interface Operator {
	readonly operator: string;
	readonly operands: readonly Operand[];
}

const TOKEN = /\/[^\s()<>[\]{}/%]*|<<|>>|<[^<>]*>|\[|\]|[^\s()<>[\]{}/%]+/y;
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)$/;
const ESCAPES: Readonly<Record<string, string>> = { r: '\r', n: '\n', t: '\t', b: '\b', f: '\f' };

export function operators(content: string): readonly Operator[] {
	const found: Operator[] = [];
	let operands: Operand[] = [];
	for (let at = 0; at < content.length; ) {
		if (/\s/.test(content[at] as string)) {
			at++;
			continue;
		}
		if (content[at] === '(') {
			const end = endOfString(content, at);
			operands.push({ bytes: unescaped(content.slice(at + 1, end - 1)), hex: null });
			at = end;
			continue;
		}
		TOKEN.lastIndex = at;
		const token = TOKEN.exec(content)?.[0] ?? (content[at] as string);
		at += token.length;
		if (token === '[' || token === ']' || token === '<<' || token === '>>') continue;
		if (token.startsWith('<')) operands.push(hexString(token.slice(1, -1)));
		else if (token.startsWith('/')) operands.push(token);
		else if (NUMBER.test(token)) operands.push(Number(token));
		else {
			found.push({ operator: token, operands });
			operands = [];
		}
	}
	return found;
}

function endOfString(content: string, from: number): number {
	let depth = 0;
	for (let at = from; at < content.length; at++) {
		if (content[at] === '\\') at++;
		else if (content[at] === '(') depth++;
		else if (content[at] === ')' && --depth === 0) return at + 1;
	}
	return content.length;
}

function unescaped(content: string): string {
	return content.replaceAll(/\\([\s\S])/g, (_, letter: string) => ESCAPES[letter] ?? letter);
}

function hexString(hex: string): Operand {
	const bytes = hex.match(/../g)?.map((pair) => String.fromCharCode(Number.parseInt(pair, 16))) ?? [];
	return { bytes: bytes.join(''), hex };
}
