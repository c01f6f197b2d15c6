/**
 * Makes many contracts on all cores. Each is a PDF and its `signers.json`, written whole or not at all; a record beside them
 * says what a finished one was made from, so that a batch that was stopped goes on where it was.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Prepared } from '../lib/clients/prepare.ts';
import type { Diagnostic } from '../lib/diagnostics/diagnostic.ts';
import { fill } from '../lib/document/fill.ts';
import type { Document } from '../lib/document/tree.ts';
import type { Attachment } from '../lib/pdf/attachments.ts';
import { installedPdfFonts } from '../lib/print/pdf/installed-fonts.ts';
import { UnprintableError } from '../lib/print/pdf/unprintable.ts';
import type { Profile } from '../lib/print/pdf.ts';
import { printSigningCopy } from '../lib/print/pdf.ts';

export interface PrintSettings {
	readonly profile: Profile;
	readonly asOf: string;
	readonly author: string;
}

export interface BatchOptions {
	readonly out: string;
	/** Whether those that are up to date are made again. */
	readonly again: boolean;
	readonly print: PrintSettings;
	/** Told how many are done, those that were up to date among them. */
	readonly progress: (done: number) => void;
}

export interface Made {
	readonly written: number;
	readonly kept: number;
	readonly failed: number;
	readonly diagnostics: readonly Diagnostic[];
}

/** In the output: one file a contract, what it was made from and what came out. */
const RECORDS = '.torikime-contracts';
/** Below this a second process costs more time than it saves. */
const WORTH_A_WORKER = 16;
/** Part of every record: a new program makes its contracts anew. */
const PROGRAM = 1;

export async function makeContracts(jobs: readonly Prepared[], options: BatchOptions): Promise<Made> {
	const records = path.join(options.out, RECORDS);
	mkdirSync(records, { recursive: true });
	removeUnfinished(options.out);
	const all = jobs.map((prepared): Job => ({ ...prepared, input: inputOf(prepared, options.print) }));
	const todo = all.filter((job) => options.again || !isMade(job, options.out));
	let done = jobs.length - todo.length;
	const results = await onAllCores(todo, options, () => options.progress(++done));
	const written = results.filter(({ isWritten }) => isWritten).length;
	return {
		written,
		kept: jobs.length - todo.length,
		failed: todo.length - written,
		diagnostics: results.flatMap(({ diagnostics }) => diagnostics),
	};
}

/** A contract to be made, and the digest of all that it is made from. */
export interface Job extends Prepared {
	readonly input: string;
}

export interface Result {
	readonly isWritten: boolean;
	/** Why it is not. */
	readonly diagnostics: readonly Diagnostic[];
}

/** Prints and writes one contract; what a worker does for each of its jobs. */
export function makeContract(
	{ file, source, name, document, fillings, input }: Job,
	out: string,
	settings: PrintSettings,
): Result {
	const filled = fill(document, fillings);
	const fonts = installedPdfFonts();
	try {
		const { pdf, signers } = printSigningCopy(filled, { fonts, ...settings, sources: [clientData(source)] });
		writeWhole(path.join(out, `${name}.signers.json`), `${JSON.stringify(signers, null, '\t')}\n`);
		writeWhole(path.join(out, `${name}.pdf`), pdf);
		// Last, so that nothing is recorded that is not there.
		const record = { from: file, input, pdf: digest(pdf) };
		writeWhole(path.join(out, RECORDS, `${name}.json`), `${JSON.stringify(record)}\n`);
		return { isWritten: true, diagnostics: [] };
	} catch (error) {
		if (error instanceof UnprintableError) return { isWritten: false, diagnostics: error.diagnostics };
		throw error;
	}
}

/** What the client's file says, kept with an archived contract. */
const clientData = (source: string): Attachment => ({
	name: 'client.yaml',
	mime: 'application/yaml',
	description: 'お客様ごとに書き入れた内容',
	bytes: new TextEncoder().encode(source),
	relationship: 'Source',
});

/** What the workers are told at their start; a document is sent once, however many clients sign it. */
export interface WorkerSetup {
	readonly documents: readonly Document[];
	readonly out: string;
	readonly print: PrintSettings;
}

export interface WorkerJob extends Omit<Job, 'document'> {
	/** Index of `documents`. */
	readonly document: number;
}

async function onAllCores(
	jobs: readonly Job[],
	{ out, print }: BatchOptions,
	oneDone: () => void,
): Promise<readonly Result[]> {
	const cores = Math.min(availableParallelism(), Math.floor(jobs.length / WORTH_A_WORKER));
	const results: Result[] = [];
	if (cores < 2) {
		for (const job of jobs) {
			results.push(makeContract(job, out, print));
			oneDone();
		}
		return results;
	}
	const documents = [...new Set(jobs.map(({ document }) => document))];
	const setup: WorkerSetup = { documents, out, print };
	let next = 0;
	await Promise.all(
		Array.from({ length: cores }, async () => {
			const worker = new Worker(new URL('./contract-worker.ts', import.meta.url), { workerData: setup });
			try {
				for (let at = next++; at < jobs.length; at = next++) {
					const job = jobs[at] as Job;
					results[at] = await ask(worker, { ...job, document: documents.indexOf(job.document) });
					oneDone();
				}
			} finally {
				await worker.terminate();
			}
		}),
	);
	return results;
}

/** One job, one answer; a worker that dies says why. */
function ask(worker: Worker, job: WorkerJob): Promise<Result> {
	return new Promise((resolve, reject) => {
		worker.once('error', reject);
		worker.once('message', (result: Result) => {
			worker.off('error', reject);
			resolve(result);
		});
		worker.postMessage(job);
	});
}

const documentDigests = new WeakMap<Document, string>();

function inputOf({ document, fillings, source }: Prepared, print: PrintSettings): string {
	const known = documentDigests.get(document) ?? digest(JSON.stringify(document));
	documentDigests.set(document, known);
	const words = [...fillings.fields].map(([field, { text }]) => [field, text]);
	return digest(
		JSON.stringify([PROGRAM, known, words, [...fillings.without], print, print.profile === 'archive' && source]),
	);
}

/** Made from the same input, and still as it was made. */
function isMade({ name, input }: Job, out: string): boolean {
	const [record, pdf, signers] = [
		path.join(out, RECORDS, `${name}.json`),
		path.join(out, `${name}.pdf`),
		path.join(out, `${name}.signers.json`),
	];
	if (!existsSync(record) || !existsSync(pdf) || !existsSync(signers)) return false;
	const made = readRecord(record);
	return made?.input === input && made.pdf === digest(readFileSync(pdf));
}

function readRecord(file: string): { readonly input?: unknown; readonly pdf?: unknown } | null {
	try {
		const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
		return typeof read === 'object' ? read : null;
	} catch {
		// A record that cannot be read records nothing: the contract is made again.
		return null;
	}
}

const digest = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

const UNFINISHED = /^\.unfinished-/;

function writeWhole(file: string, data: string | Uint8Array): void {
	const unfinished = path.join(path.dirname(file), `.unfinished-${path.basename(file)}`);
	writeFileSync(unfinished, data);
	renameSync(unfinished, file);
}

/** What a run left that was killed while it wrote. */
function removeUnfinished(out: string): void {
	for (const folder of [out, path.join(out, RECORDS)])
		for (const name of readdirSync(folder)) if (UNFINISHED.test(name)) rmSync(path.join(folder, name));
}
