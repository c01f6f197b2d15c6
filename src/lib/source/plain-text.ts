/** Reads plain text as somebody pasted it: perhaps frontmatter, then lines in which nothing is markup. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Range, SourceFile, YamlSource } from './entry.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { limits } from './limits.ts';
import { sizeFinding } from './size.ts';
import { noParts, placesOf } from './spans.ts';
import { parseYamlPart } from './yaml.ts';

export interface PlainText {
	/** Its data is `{}` where none is written. */
	readonly frontmatter: YamlSource;
	/** What stands together: a line, or a sentence that its line was too short for. None is empty or longer than a line may be. */
	readonly paragraphs: readonly Range[];
}

export interface PlainTextResult {
	/** Null when the frontmatter cannot be read. */
	readonly plain: PlainText | null;
	readonly diagnostics: readonly Diagnostic[];
}

export function parsePlainText(source: SourceFile): PlainTextResult {
	const { yaml, body, diagnostics: fence } = splitFrontmatter(source);
	const size = sizeFinding(source, yaml ? body : 0);
	if (size) return { plain: null, diagnostics: [size] };
	if (fence.length > 0) return { plain: null, diagnostics: fence };
	const read = yaml && parseYamlPart(source, yaml);
	if (read && !read.yaml) return { plain: null, diagnostics: read.diagnostics };
	const places = read?.yaml?.places ?? placesOf(source, { value: [0, 0], key: null, parts: noParts });
	const frontmatter = { source, data: read?.yaml?.data ?? {}, places };
	return {
		plain: { frontmatter, paragraphs: paragraphsIn(source.text, body).flatMap((one) => pieces(source.text, one)) },
		diagnostics: read?.diagnostics ?? [],
	};
}

/** Marks of headings, lists and quotes, whatever the text was written with. */
const MARK = /^[ \t\u3000]*(?:#{1,6}[ \t\u3000]+|(?:[-*+・●○■□◆◇▼▽★☆※>]|✓|✔|✅)[ \t\u3000]*)*/u;

/** A line that was full goes on in the next: it ends within a sentence, and the next begins no item of its own. */
const FULL = 28;
const closed = /[。．.！!？?：:）)」】》\]|]$/;
const begins = /^(?:[「【《（(|第]|[0-9０-９①-⑳]+|[QA][.．:：]|[QAＱＡ][ \u3000])/u;

function paragraphsIn(text: string, from: number): Range[] {
	const found: Range[] = [];
	let open = false;
	for (const { 0: line, index } of text.slice(from).matchAll(/[^\r\n]+/g)) {
		const marks = MARK.exec(line)?.[0].length ?? 0;
		const words = line.slice(marks).trimEnd();
		const start = from + index + marks;
		const last = found.at(-1);
		if (words === '') {
			open = false;
			continue;
		}
		const between = last ? text.slice(last[1], start) : '';
		const isNext = /^[ \t\u3000]*(?:\r\n|\n|\r)[ \t]*$/.test(between);
		if (last && open && isNext && marks === 0 && !begins.test(words))
			found[found.length - 1] = [last[0], start + words.length];
		else found.push([start, start + words.length]);
		open = words.length >= FULL && !closed.test(words);
	}
	return found;
}

/** A page that was pasted as one line is read in pieces: up to the end of a sentence, or as long as they may be. */
function pieces(text: string, [start, end]: Range): Range[] {
	const found: Range[] = [];
	let from = start;
	while (end - from > limits.line) {
		const most = text.slice(from, from + limits.line);
		const sentences = Math.max(...['。', '！', '？', '. '].map((close) => most.lastIndexOf(close))) + 1;
		const to = from + (sentences > 0 ? sentences : limits.line);
		found.push([from, to]);
		from = to + (/^\s+/.exec(text.slice(to, end))?.[0].length ?? 0);
	}
	return from < end ? [...found, [from, end]] : found;
}
