/**
 * Makes the edits that findings carry, as far as each proves to be safe: no new finding, its own gone, and where it
 * promises so, not a character of anything printed changed. Pure: files in, files out.
 */
import type { Checked } from '../checks/run.ts';
import { checkContent } from '../checks/run.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { LoadOptions } from '../model/load.ts';
import type { SourceFile } from '../source/entry.ts';
import type { Mend } from './apply.ts';
import { applyMends, mendsOf } from './apply.ts';
import { printedText } from './printed.ts';

export interface Mended {
	/** All files; those without a change are the same objects as before. */
	readonly files: readonly SourceFile[];
	/** In the order in which they were made; places are those of the text before each round. */
	readonly made: readonly Mend[];
	/** Offered by a check, tried, and not made. */
	readonly refused: readonly Mend[];
	/** What the check says of `files`. */
	readonly checked: Checked;
}

/** A mend can make way for another, seldom for a third. */
const ROUNDS = 5;

/** `checked` is what the check said of its files under `options`. Content that cannot be read is left as it is. */
export function mendContent(checked: Checked, options: LoadOptions): Mended {
	const made: Mend[] = [];
	const refused: Mend[] = [];
	let now = checked;
	if (!checked.project) return { files: checked.files, made, refused, checked };
	for (let round = 0; round < ROUNDS; round++) {
		const offered = mendsOf(now.diagnostics).filter((mend) => !refused.some((other) => isSame(mend, other)));
		const [printing, spelling] = [offered.filter(keepsPrint), offered.filter((mend) => !keepsPrint(mend))];
		// Spellings change the print, so they wait until nothing else is left to compare it for.
		const trial = new Trial(now, options);
		trial.makeAll(printing.length > 0 ? printing : spelling);
		made.push(...trial.made);
		refused.push(...trial.refused);
		now = trial.after;
		if (offered.length === 0) break;
	}
	return { files: now.files, made, refused, checked: now };
}

const keepsPrint = ({ edits }: Mend): boolean => edits.every(({ keeps }) => keeps === 'print');

/** By what they write where; offsets move from round to round. */
const isSame = (a: Mend, b: Mend): boolean => a.finding.code === b.finding.code && identity(a) === identity(b);
const identity = ({ edits }: Mend): string =>
	JSON.stringify(edits.map(({ place, text, does }) => [place.file, place.start.column, text, does.en]));

/** One round: every mend is made on the same text, so that places stay true. */
class Trial {
	readonly made: Mend[] = [];
	readonly refused: Mend[] = [];
	readonly #before: Checked;
	readonly #options: LoadOptions;
	#printed: string | null = null;
	after: Checked;

	constructor(before: Checked, options: LoadOptions) {
		this.#before = before;
		this.#options = options;
		this.after = before;
	}

	/** All at once, or the halves each by itself: one bad mend among many costs a handful of checks. */
	makeAll(mends: readonly Mend[]): void {
		if (mends.length === 0) return;
		const files = applyMends(this.#before.files, [...this.made, ...mends]);
		const after = checkContent(files, this.#options);
		if (this.#isSafe(after, mends)) {
			this.made.push(...mends);
			this.after = after;
		} else if (mends.length === 1) {
			this.refused.push(...mends);
		} else {
			const middle = mends.length >> 1;
			this.makeAll(mends.slice(0, middle));
			this.makeAll(mends.slice(middle));
		}
	}

	#isSafe(after: Checked, mends: readonly Mend[]): boolean {
		const [old, now] = [tally(this.after.diagnostics), tally(after.diagnostics)];
		if (!after.project || !this.#before.project) return false;
		if ([...now].some(([finding, count]) => count > (old.get(finding) ?? 0))) return false;
		const own = Map.groupBy(mends, (mend) => nameOf(mend.finding));
		if ([...own].some(([finding, { length }]) => (now.get(finding) ?? 0) > (old.get(finding) ?? 0) - length))
			return false;
		if (!mends.every(keepsPrint)) return true;
		this.#printed ??= printedText(this.#before.project);
		return printedText(after.project) === this.#printed;
	}
}

/** How often each finding is made, without where: the words around it move. */
function tally(diagnostics: readonly Diagnostic[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const finding of diagnostics) counts.set(nameOf(finding), (counts.get(nameOf(finding)) ?? 0) + 1);
	return counts;
}

const nameOf = ({ code, message, places }: Diagnostic): string =>
	JSON.stringify([code, message.ja, places[0].place.file]);
