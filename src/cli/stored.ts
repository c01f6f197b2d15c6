/** Files that a command writes from the program itself, and `--check`s against what is stored. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { exitCodes } from './arguments.ts';

export interface Generated {
	/** Relative to where the command runs. */
	readonly file: string;
	readonly text: string;
}

/** Writes those that changed; with `check` only tells them. `command` is how they are written. */
export function keepStored(files: readonly Generated[], command: string, check: boolean): number {
	const stale = files.filter(({ file, text }) => stored(file) !== text);
	if (check) {
		for (const { file } of stale)
			process.stderr.write(`${file}: 古くなっています。${command} を実行してください (out of date: run ${command})\n`);
		return stale.length > 0 ? exitCodes.findings : exitCodes.ok;
	}
	for (const { file, text } of stale) {
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(file, text);
		process.stdout.write(`${file}\n`);
	}
	return exitCodes.ok;
}

function stored(file: string): string | null {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return null;
	}
}
