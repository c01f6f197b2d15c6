/** Lines of a file into running text: a line end is nothing between Japanese characters, one space between words. */
import type { Span } from './tree.ts';

/** A folded line of YAML (`>-`) ends in a space, where Japanese has none after its own marks. */
const folded = /(?<=[。、！？」』）]) +/gu;

const word = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}!-~]$/u;

const textOf = (span: Span): string => (span.type === 'blank' ? '＿' : span.text);

/** White space at both ends goes, and spans of text that become empty with it. */
export function joinLines(spans: readonly Span[]): Span[] {
	const joined: Span[] = [];
	let written = '';
	for (const [index, span] of spans.entries()) {
		if (span.type !== 'text') {
			joined.push(span);
			written += textOf(span);
			continue;
		}
		const following = spans
			.slice(index + 1)
			.map(textOf)
			.join('');
		const text = joinText(span.text, written, following);
		if (text) joined.push({ ...span, text });
		written += text;
	}
	return joined;
}

/** `text` between what stands before and after it on the page. */
export function joinText(text: string, before = '', after = ''): string {
	const joined = text
		.replace(/\s*\n\s*/g, (gap, offset: number) => {
			const left = [...(text.slice(0, offset) || before)].at(-1) ?? '';
			const [right = ''] = (text.slice(offset + gap.length) + after).trimStart();
			return word.test(left) && word.test(right) ? ' ' : '';
		})
		.replace(folded, '');
	const opened = before === '' ? joined.trimStart() : joined;
	return after.trim() === '' ? opened.trimEnd() : opened;
}
