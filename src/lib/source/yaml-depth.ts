/** How deep YAML is nested, found without recursion and before anything recursive sees it. */
import type { CST } from 'yaml';
import { limits } from './limits.ts';

/** The offset of a value that is nested too deeply, or null. */
export function tooDeepAt(tokens: readonly CST.Token[]): number | null {
	const open: { readonly token: CST.Token; readonly depth: number }[] = [];
	for (const token of tokens) open.push({ token, depth: 0 });
	for (let next = open.pop(); next; next = open.pop()) {
		const { token, depth } = next;
		if (depth > limits.depth) return 'offset' in token ? token.offset : 0;
		if (token.type === 'document' && token.value) open.push({ token: token.value, depth });
		if (!('items' in token)) continue;
		for (const { key, value } of token.items) {
			if (key) open.push({ token: key, depth: depth + 1 });
			if (value) open.push({ token: value, depth: depth + 1 });
		}
	}
	return null;
}
