/** One broken file among good ones: whatever it holds, the check ends soon, with findings that stand somewhere or with none. */
import type { Checked } from '../../src/lib/checks/run.ts';
import { checkContent, sourcesOf } from '../../src/lib/checks/run.ts';
import type { Diagnostic } from '../../src/lib/diagnostics/diagnostic.ts';
import { explained } from '../../src/lib/diagnostics/pretty.ts';
import { reportOf } from '../../src/lib/diagnostics/report.ts';
import { reporters } from '../../src/lib/diagnostics/reporters.ts';
import { mendContent } from '../../src/lib/mend/mend.ts';
import { printHtml } from '../../src/lib/print/html.ts';
import { printText } from '../../src/lib/print/text.ts';
import { decode } from '../../src/lib/source/decode.ts';
import type { SourceFile } from '../../src/lib/source/entry.ts';
import type { Content } from './content.ts';
import { minimal } from './content.ts';
import { families } from './families.ts';
import { Random } from './random.ts';
import { assertStands } from './stands.ts';

/** Every family as often as its weight says. */
const tickets = families.flatMap((family) => Array.from({ length: family.weight }, () => family));

export interface Input {
	readonly family: string;
	readonly file: string;
	readonly bytes: Uint8Array;
}

/** The same input for the same seed and number, for ever and on every machine. */
export function inputOf(seed: number, index: number, { originals }: Content = minimal): Input {
	const random = new Random(seed, index);
	const family = random.pick(tickets);
	const wanted = /yaml/.test(family.name) ? /\.yaml$/ : /mdx|elements/.test(family.name) ? /\.mdx$/ : /./;
	const original = random.pick(originals.filter(({ file }) => wanted.test(file)));
	const made = family.make(random, original, originals);
	const file = random.oneIn(12) ? beside(original.file, random.pick(names)) : original.file;
	return { family: family.name, file, bytes: typeof made === 'string' ? Buffer.from(made) : made };
}

/** A second file in the folder, under a name that nobody should choose. */
const beside = (file: string, name: string): string => file.replace(/[^/]+(?=\.\w+$)/, () => name);

const names = [
	'constructor',
	'__proto__',
	'toString',
	'日本語',
	'A B',
	'.',
	'%2e%2e',
	'a.b',
	'a'.repeat(200),
	'-',
	'tier',
	'tasks',
	'sub/folder',
	'\u202e',
];

export interface Verdict {
	readonly milliseconds: number;
	readonly outcome: 'refused' | 'findings' | 'clean';
}

/** @throws when the check throws, takes too long, runs what it reads, or says something that stands nowhere. */
export function judge({ file, bytes }: Input, { base, originals }: Content = minimal): Verdict {
	const started = performance.now();
	const { source, diagnostics } = decode(file, bytes);
	const others: readonly SourceFile[] = originals.filter((original) => original.file !== file);
	const files = source ? [...others, source] : others;
	const checked = checkContent(files, { base, unread: source ? [] : [file] });
	const milliseconds = performance.now() - started;

	const found = [...diagnostics, ...checked.diagnostics];
	if (!checked.project && !found.some(({ level }) => level === 'error')) throw new Error('refused without a reason');
	for (const one of found) assertStands(one, files, (name) => name === file || name.startsWith(`${base}/`));
	assertTold(found, files);
	if (checked.project) assertPrints(checked);
	if (found.some(({ edits }) => edits)) mendContent(checked, { base });
	if ('executed' in globalThis) throw new Error('what was read was executed');
	if ('polluted' in Object.prototype) throw new Error('what was read became part of every object');
	return { milliseconds, outcome: checked.project ? (found.length > 0 ? 'findings' : 'clean') : 'refused' };
}

const unprintable = /[\p{Cs}\p{Zl}\p{Zp}\u202e\u2066\r]|(?!\n)\p{Cc}/u;

/** Every voice can tell it, and nothing reaches the terminal that is not to be printed. */
function assertTold(found: readonly Diagnostic[], files: readonly SourceFile[]): void {
	const sources = sourcesOf(files);
	for (const one of found.slice(0, 3)) {
		for (const lang of ['ja', 'en'] as const) {
			const shown = explained(one, { lang, sources });
			if (unprintable.test(shown)) throw new Error(`not to be printed: ${JSON.stringify(shown)}`);
		}
	}
	const report = reportOf(found.slice(0, 3));
	for (const name of ['json', 'sarif', 'github'] as const) reporters[name].report(report, { lang: 'ja', sources });
}

function assertPrints({ documents }: Checked): void {
	for (const document of documents) {
		printText(document);
		printHtml(document);
	}
}
