/**
 * A site of its own for a test: the project's configuration, pages and code, a copy of the sample content, and caches
 * that no other run shares.
 */
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const project = process.cwd();

export interface TemporarySite {
	/** Where commands run. */
	readonly root: string;
	/** Absolute. */
	readonly content: string;
	/** Replaces words that stand once in a content file. */
	edit(file: string, words: string, by: string): void;
	write(file: string, text: string): void;
	append(file: string, text: string): void;
	/** The content as it is in the sample. */
	restore(): void;
	remove(): void;
}

/** `tampering`: the body of a function of the output folder, run after the build and before it is read back. */
export function temporarySite({ tampering = '' } = {}): TemporarySite {
	const shelter = path.join(project, '.torikime', 'tests');
	mkdirSync(shelter, { recursive: true });
	const root = mkdtempSync(path.join(shelter, 'site-'));
	const content = path.join(root, 'content');
	const sample = path.join(project, 'src', 'content');
	cpSync(sample, content, { recursive: true });
	writeFileSync(path.join(root, 'astro.config.mjs'), configuration(tampering));
	const within = (file: string) => path.join(content, file);
	return {
		root,
		content,
		edit(file, words, by) {
			const parts = readFileSync(within(file), 'utf8').split(words);
			if (parts.length !== 2) throw new Error(`"${words}" stands ${parts.length - 1} times in ${file}`);
			writeFileSync(within(file), parts.join(by));
		},
		write(file, text) {
			writeFileSync(within(file), text);
		},
		append(file, text) {
			writeFileSync(within(file), readFileSync(within(file), 'utf8') + text);
		},
		restore() {
			const kept = new Set(listed(sample));
			for (const file of listed(content)) if (!kept.has(file)) rmSync(within(file));
			for (const file of kept) {
				const bytes = readFileSync(path.join(sample, file));
				if (!existsSync(within(file)) || !bytes.equals(readFileSync(within(file)))) writeFileSync(within(file), bytes);
			}
		},
		remove() {
			rmSync(root, { recursive: true, force: true });
		},
	};
}

function configuration(tampering: string): string {
	return `
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import config from ${JSON.stringify(pathToFileURL(path.join(project, 'astro.config.mjs')).href)};
const tamper = (folder) => { ${tampering} };
const tampering = { name: 'tampering', hooks: { 'astro:build:done': ({ dir }) => tamper(fileURLToPath(dir)) } };
export default {
	...config,
	srcDir: ${JSON.stringify(path.join(project, 'src'))},
	publicDir: ${JSON.stringify(path.join(project, 'public'))},
	integrations: [tampering, ...config.integrations],
};
`;
}

export interface Running {
	readonly child: ChildProcess;
	/** What it has printed so far, both streams. */
	output(): string;
	readonly ended: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>;
}

/** Runs a script of the project, or of one of its packages, in a site. It does not outlive `limit` milliseconds. */
export function start(site: TemporarySite, script: string, args: readonly string[], limit: number, env = {}): Running {
	const child = spawn(process.execPath, [path.join(project, script), ...args], {
		cwd: site.root,
		// Colours and what vitest tells its own processes are none of this one's business.
		env: { PATH: process.env['PATH'], HOME: process.env['HOME'], NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1', ...env },
		timeout: limit,
		killSignal: 'SIGKILL',
	});
	let printed = '';
	child.stdout?.on('data', (text: Buffer) => {
		printed += text.toString();
	});
	child.stderr?.on('data', (text: Buffer) => {
		printed += text.toString();
	});
	const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code, signal) => resolve({ code, signal }));
	});
	return { child, output: () => printed, ended };
}

/** Tries until something is there. */
export async function until<T>(
	look: () => T | null | undefined | Promise<T | null | undefined>,
	limit: number,
): Promise<T> {
	const end = performance.now() + limit;
	for (;;) {
		const found = await look();
		if (found !== null && found !== undefined) return found;
		if (performance.now() > end) throw new Error(`nothing after ${limit} ms`);
		await new Promise((resolve) => setTimeout(resolve, 25));
	}
}

/** Every file below a folder with its bytes, to tell whether anything changed. */
export function bytesOf(folder: string): Readonly<Record<string, string>> {
	return Object.fromEntries(listed(folder).map((file) => [file, readFileSync(path.join(folder, file), 'base64')]));
}

/** The files below a folder, relative to it. */
function listed(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)))
		.sort();
}
