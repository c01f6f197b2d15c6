/** The clean sample content, and where in it an author could slip: cells of the catalogue, sentences, values, elements. */
import type { SourceFile } from '../../src/lib/source/entry.ts';
import { readFolder } from '../../src/lib/source/folder.ts';

export const base = 'src/content';

export const { files } = readFolder(process.cwd(), base);

export interface Edit {
	/** What is done, for people. */
	readonly name: string;
	/** Below the content folder. */
	readonly file: string;
	readonly start: number;
	readonly end: number;
	readonly with: string;
}

export function textOf(file: string): string {
	const found = files.find((one) => one.file === `${base}/${file}`);
	if (found === undefined) throw new Error(`there is no ${file}`);
	return found.text;
}

export function applied({ file, start, end, with: words }: Edit): SourceFile[] {
	return files.map((one) =>
		one.file === `${base}/${file}` ? { ...one, text: one.text.slice(0, start) + words + one.text.slice(end) } : one,
	);
}

/** `words` must stand once in the file, or once after `after`. */
export function replacing(file: string, words: string, by: string, after = ''): Edit {
	const text = textOf(file);
	const from = text.indexOf(after);
	const start = text.indexOf(words, from);
	const again = text.indexOf(words, start + 1);
	if (from < 0 || start < 0 || (after === '' && again >= 0)) throw new Error(`"${words}" in ${file}: not one place`);
	return { name: `${file}: ${words.trim()} → ${by.trim()}`, file, start, end: start + words.length, with: by };
}

/** A cell of the task catalogue. */
export interface Cell {
	readonly task: string;
	/** `production`, `free-period`, or a tier in operation. */
	readonly column: string;
	readonly value: string;
	/** The whole line, and the value in it. */
	readonly line: readonly [start: number, end: number];
	readonly at: readonly [start: number, end: number];
}

export const TASKS = 'tasks.yaml';

export const cells: readonly Cell[] = (() => {
	const text = textOf(TASKS);
	const found: Cell[] = [];
	let task = '';
	for (const { 0: line, 1: key = '', 2: value = '', index } of text.matchAll(/^ +(?:- )?([a-z-]+): (.*)\n/gm)) {
		if (key === 'id') task = value;
		if (!/^(?:included|declined|quoted|allowance|\{ extra: .*\})$/.test(value)) continue;
		const start = index + line.length - value.length - 1;
		const at = [start, start + value.length] as const;
		found.push({ task, column: key, value, line: [index, index + line.length], at });
	}
	return found;
})();

export function cell(task: string, column: string): Cell {
	const found = cells.find((one) => one.task === task && one.column === column);
	if (found === undefined) throw new Error(`the catalogue has no ${task} in ${column}`);
	return found;
}

export const moved = ({ task, column, value, at: [start, end] }: Cell, to: string): Edit => ({
	name: `tasks.${task}.${column}: ${value} → ${to}`,
	file: TASKS,
	start,
	end,
	with: to,
});

export interface Sentence {
	readonly id: string;
	readonly file: string;
	/** `<Rule …>`. */
	readonly tag: readonly [start: number, end: number];
	/** Its first words, to know it by. */
	readonly words: string;
}

export const clauseFiles: readonly string[] = files
	.map(({ file }) => file.slice(base.length + 1))
	.filter((file) => file.startsWith('clauses/'));

export const sentences: readonly Sentence[] = clauseFiles.flatMap((file) => {
	const text = textOf(file);
	return [...text.matchAll(/<Rule id="([^"]+)"[^>]*>/g)].map(({ 0: tag, 1: id = '', index }) => {
		const inner = text.slice(index + tag.length).replace(/^(?:<Rule [^>]*>)+/, '');
		const words = inner.trimStart().slice(0, 14);
		return { id, file, tag: [index, index + tag.length] as const, words };
	});
});

export function sentence(id: string): Sentence {
	const found = sentences.find((one) => one.id === id);
	if (found === undefined) throw new Error(`there is no rule ${id}`);
	return found;
}

/** Inside the tag of one sentence. */
export function retagged(id: string, words: string | RegExp, by: string): Edit {
	const { file, tag } = sentence(id);
	const text = textOf(file).slice(...tag);
	const changed = text.replace(words, by);
	if (changed === text) throw new Error(`"${words}" is not in the tag of ${id}`);
	return {
		name: `${id}: ${String(words)} → ${by === '' ? '（なし）' : by}`,
		file,
		start: tag[0],
		end: tag[1],
		with: changed,
	};
}
