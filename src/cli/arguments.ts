/** Command-line options, told in people's words when they are wrong. */
import { statSync } from 'node:fs';
import path from 'node:path';
import type { ParseArgsConfig } from 'node:util';
import { parseArgs } from 'node:util';
import type { Lang } from '../lib/diagnostics/diagnostic.ts';
import { parseDate } from '../lib/values/date.ts';

/** Exit codes of every command: 0 no error, 1 errors in the content, 2 could not run. */
export const exitCodes = { ok: 0, findings: 1, cannotRun: 2 } as const;

/** A wrong option or a folder that is not there: the message is for the person at the keyboard. */
export class UsageError extends Error {
	override readonly name = 'UsageError';
}

type Options = NonNullable<ParseArgsConfig['options']>;

/** `parseArgs` whose complaints are sentences. Positional arguments are refused. */
export function readOptions<T extends Options>(options: T, usage: string, args = process.argv.slice(2)) {
	return readArguments(options, usage, false, args).values;
}

/** The same with `positionals`, where the command takes any. */
export function readArguments<T extends Options>(
	options: T,
	usage: string,
	allowPositionals = true,
	args = process.argv.slice(2),
) {
	try {
		return parseArgs({ args, options, allowPositionals });
	} catch (error) {
		throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`, { cause: error });
	}
}

/** `args` in which an option that may stand without a value has an empty one. */
export const withEmptyValue = (option: string, args: readonly string[]): string[] =>
	args.map((arg, index) => {
		const next = args[index + 1];
		return arg === `--${option}` && (next === undefined || next.startsWith('-')) ? `${arg}=` : arg;
	});

/** One of the words that an option takes. */
export function oneOf<T extends string>(option: string, words: readonly T[], given: string): T {
	const word = words.find((candidate) => candidate === given);
	if (word) return word;
	throw new UsageError(`--${option} ${given}: ${words.join(' / ')} のいずれかを書きます (one of ${words.join(', ')})`);
}

/** An ISO date, or nothing. */
export function isoDate(given: string | undefined): string | undefined {
	if (given === undefined) return undefined;
	const parsed = parseDate(given);
	if (parsed.ok) return parsed.value.iso;
	throw new UsageError(`--as-of ${given}: ${parsed.reason.ja} (${parsed.reason.en})`);
}

/** A content folder, relative to where the command runs, with `/`. */
export function contentFolder(given: string): string {
	const folder = path.relative(process.cwd(), path.resolve(given)).split(path.sep).join('/') || '.';
	if (statSync(given, { throwIfNoEntry: false })?.isDirectory()) return folder;
	throw new UsageError(`--content ${given}: フォルダがありません (there is no such folder)`);
}

export const languages: readonly Lang[] = ['ja', 'en'];

/** Runs a command; a usage error is told without a stack trace, and nothing else is swallowed. */
export async function run(command: () => number | Promise<number>): Promise<void> {
	try {
		process.exitCode = await command();
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		process.stderr.write(`${error.message}\n`);
		process.exitCode = exitCodes.cannotRun;
	}
}
