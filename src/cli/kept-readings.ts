/**
 * Content files that did not change since the last run are not read again: half of a run's time. What they gave is kept
 * beside the packages, under the text of each file and the state of the program that read it. Losing it costs time only.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { KeptReading, Readings } from '../lib/model/readings.ts';
import type { SourceFile } from '../lib/source/entry.ts';

const CACHE = 'node_modules/.cache/torikime';
/** The rooms that turn text into entries. */
const READERS = ['source', 'values', 'model', 'diagnostics'];

interface Kept {
	readonly text: string;
	readonly reading: KeptReading;
}

interface Store {
	readonly program: string;
	/** By file. */
	readonly files: Map<string, Kept>;
}

export interface KeptReadings extends Readings {
	/** Writes what was read in this run. Says nothing when it cannot: the next run reads the files. */
	save(): void;
}

/** For the content below `folder`. */
export function keptReadings(folder: string): KeptReadings {
	const file = path.join(CACHE, `${digest(folder).slice(0, 16)}.readings`);
	const program = programState();
	const before = stored(file, program);
	const now = new Map<string, Kept>();
	let isNew = false;
	return {
		get(source) {
			const kept = before.get(source.file);
			if (kept?.text !== digest(source.text)) return undefined;
			now.set(source.file, kept);
			return kept.reading;
		},
		set({ file: name, text }: SourceFile, reading) {
			isNew = true;
			now.set(name, { text: digest(text), reading });
		},
		save() {
			if (!isNew) return;
			try {
				mkdirSync(CACHE, { recursive: true });
				const unfinished = `${file}.${process.pid}`;
				writeFileSync(unfinished, serialize({ program, files: now } satisfies Store));
				renameSync(unfinished, file);
			} catch {
				// A read-only checkout: every run reads for itself.
			}
		},
	};
}

function stored(file: string, program: string): Store['files'] {
	try {
		const store = deserialize(readFileSync(file)) as Store;
		return store.program === program ? store.files : new Map();
	} catch {
		return new Map();
	}
}

const digest = (text: string): string => createHash('sha1').update(text).digest('base64url');

/** Changes whenever the code that reads content, or a package below it, may read it otherwise. */
function programState(): string {
	const lib = new URL('../lib/', import.meta.url);
	const files = READERS.flatMap((room) => {
		const folder = new URL(`${room}/`, lib);
		return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => new URL(name, folder));
	});
	const packages = new URL('../../node_modules/.package-lock.json', import.meta.url);
	const stamps = [packages, ...files].map((url) => {
		const stat = statSync(url, { throwIfNoEntry: false });
		return `${url.pathname} ${stat?.mtimeMs} ${stat?.size}`;
	});
	return digest([process.version, ...stamps].join('\n'));
}
