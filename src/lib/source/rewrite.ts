/** The edge to the disk for mends: several files are written whole, all of them or none. */
import {
	chmodSync,
	closeSync,
	fsyncSync,
	openSync,
	readFileSync,
	realpathSync,
	renameSync,
	rmSync,
	statSync,
	writeSync,
} from 'node:fs';
import path from 'node:path';

export interface Rewrite {
	/** Relative to the root, with `/`. */
	readonly file: string;
	/** The text that was read, without a byte order mark. */
	readonly before: string;
	readonly after: string;
}

/** Why not all is written, and on account of which file. Nothing has changed, but for `torn`. */
export type Unwritten =
	| { readonly file: string; readonly why: 'changed' }
	| { readonly file: string; readonly why: 'failed'; readonly cause: unknown }
	/** Replaced, and not to be put back: what it held is kept beside it. */
	| { readonly file: string; readonly why: 'torn'; readonly kept: string };

interface Staged {
	readonly file: string;
	/** Through links: what is replaced is the file that they lead to. */
	readonly target: string;
	readonly beside: string;
	readonly mode: number;
	readonly old: Buffer;
}

/**
 * Null when all are written. A file that is no longer what was read is never touched. The new files are complete on the
 * disk, beside the old ones, before the first takes the place of an old one; should a rename fail after that, those
 * that were replaced are put back. Permissions and a byte order mark stay.
 */
export function rewriteFiles(root: string, rewrites: readonly Rewrite[]): Unwritten | null {
	const staged: Staged[] = [];
	let at = '';
	try {
		for (const { file, before, after } of rewrites) {
			at = file;
			const one = stage(root, file);
			if (!holds(one.old, before)) return { file, why: 'changed' };
			staged.push(one);
			writeWhole(one.beside, Buffer.from((hasMark(one.old) ? '\uFEFF' : '') + after), one.mode);
		}
		// Once more, as late as can be.
		for (const { file, target, old } of staged) if (!readFileSync(target).equals(old)) return { file, why: 'changed' };
		return replaceAll(staged);
	} catch (cause) {
		return { file: at, why: 'failed', cause };
	} finally {
		for (const { beside } of staged) rmSync(beside, { force: true });
	}
}

function replaceAll(staged: readonly Staged[]): Unwritten | null {
	const replaced: Staged[] = [];
	for (const one of staged) {
		try {
			renameSync(one.beside, one.target);
			replaced.push(one);
		} catch (cause) {
			return replaced.map(putBack).find(Boolean) ?? { file: one.file, why: 'failed', cause };
		}
	}
	return null;
}

function putBack({ file, target, beside, old, mode }: Staged): Unwritten | null {
	const kept = beside.replace(/new$/, 'old');
	try {
		writeWhole(kept, old, mode);
		renameSync(kept, target);
		return null;
	} catch {
		return { file, why: 'torn', kept };
	}
}

function stage(root: string, file: string): Staged {
	const target = realpathSync(path.join(root, file));
	// A name with a dot is passed over by whoever reads the folder.
	const beside = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.new`);
	return { file, target, beside, mode: statSync(target).mode, old: readFileSync(target) };
}

const hasMark = (bytes: Buffer): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

const holds = (bytes: Buffer, text: string): boolean =>
	bytes.subarray(hasMark(bytes) ? 3 : 0).equals(Buffer.from(text));

/** On the disk when this returns, not only handed to the system. */
function writeWhole(file: string, bytes: Buffer, mode: number): void {
	rmSync(file, { force: true });
	const handle = openSync(file, 'wx', mode);
	try {
		for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done);
		fsyncSync(handle);
	} finally {
		closeSync(handle);
	}
	// The process's umask may have taken some of the mode away.
	chmodSync(file, mode & 0o7777);
}
