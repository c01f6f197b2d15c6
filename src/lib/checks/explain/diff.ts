/** What changed between two texts, line by line, for examples of a few dozen lines. */

export interface DiffLine {
	/** ` ` stands in both, `-` only before, `+` only after; `…` leaves out lines that stand in both. */
	readonly sign: ' ' | '-' | '+' | '…';
	readonly text: string;
}

/** Lines that are kept beside a change. */
const CONTEXT = 1;

/** A longest common subsequence; a text of no lines is one that does not exist. */
export function diffLines(before: string, after: string): DiffLine[] {
	const [old, now] = [before, after].map((text) => (text === '' ? [] : text.replace(/\n$/, '').split('\n'))) as [
		string[],
		string[],
	];
	// common[i][j]: how many lines old[i..] and now[j..] have in common, in order.
	const common = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
	const at = (i: number, j: number): number => common[i]?.[j] ?? 0;
	for (let i = old.length - 1; i >= 0; i--) {
		const row = common[i] ?? [];
		for (let j = now.length - 1; j >= 0; j--)
			row[j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
	}
	const lines: DiffLine[] = [];
	let [i, j] = [0, 0];
	while (i < old.length || j < now.length) {
		const [gone, come] = [old[i], now[j]];
		if (gone !== undefined && gone === come) {
			lines.push({ sign: ' ', text: gone });
			i++;
			j++;
		} else if (gone !== undefined && (come === undefined || at(i + 1, j) >= at(i, j + 1))) {
			lines.push({ sign: '-', text: gone });
			i++;
		} else {
			lines.push({ sign: '+', text: come ?? '' });
			j++;
		}
	}
	return shortened(lines);
}

function shortened(lines: readonly DiffLine[]): DiffLine[] {
	const changed = lines.flatMap(({ sign }, index) => (sign === ' ' ? [] : [index]));
	const near = (index: number): boolean => changed.some((one) => Math.abs(one - index) <= CONTEXT);
	const shown: DiffLine[] = [];
	let last = -1;
	for (const [index, line] of lines.entries()) {
		if (!near(index)) continue;
		if (last >= 0 && index > last + 1) shown.push({ sign: '…', text: '' });
		// An empty line beside a change tells nothing.
		if (line.sign !== ' ' || line.text.trim() !== '') shown.push(line);
		last = index;
	}
	return shown;
}
