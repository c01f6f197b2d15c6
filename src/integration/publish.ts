/**
 * Puts a finished build in the place of the last one. Everything that can fail happens beside the published folder;
 * what is left are two renames on one disk, and a run that was killed between them is mended by the next.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Why a folder cannot be published into; for the person at the keyboard. */
export class PublishError extends Error {
	override readonly name = 'PublishError';
}

/** The new output and the one that it replaces, as neighbours of `out`: a rename does not cross disks. */
function neighbours(out: string): { readonly next: string; readonly before: string } {
	const [parent, name] = [path.dirname(out), path.basename(out)];
	return { next: path.join(parent, `.${name}-next`), before: path.join(parent, `.${name}-before`) };
}

/** In every output: what we put there, a name a line, so that nothing else is ever removed with it. */
const inventory = '.torikime-site';

/**
 * Throws `PublishError` when replacing `out` would destroy something else than an earlier output. `kept` are folders
 * that must survive. All paths are absolute.
 */
export function mayPublish(out: string, kept: readonly string[]): void {
	for (const folder of kept) {
		if (holds(out, folder))
			throw new PublishError(`${out}: ${folder} が失われるため、ここには公開できません (it would replace that folder)`);
	}
	const held = existsSync(out) ? entriesOf(out) : [];
	const ours = held.includes(inventory) ? readFileSync(path.join(out, inventory), 'utf8').split('\n') : [];
	const foreign = held.filter((name) => name !== inventory && !ours.includes(name));
	if (foreign.length === 0) return;
	const names = foreign.slice(0, 5).join(', ');
	throw new PublishError(
		`${out}: 公開したサイトではないもの（${names}）が入っています。移すか、空のフォルダを指定してください (it holds something else than a published site)`,
	);
}

/** Mends what a run left that was killed while it published. */
export function recover(out: string): void {
	const { next, before } = neighbours(out);
	if (existsSync(before) && !existsSync(out)) renameSync(before, out);
	rmSync(before, { recursive: true, force: true });
	rmSync(next, { recursive: true, force: true });
}

/** Moves `built` to `out`. When it throws, `out` is as it was. */
export function publish(built: string, out: string): void {
	const { next, before } = neighbours(out);
	recover(out);
	try {
		mkdirSync(path.dirname(out), { recursive: true });
		moveAcross(built, next);
		writeFileSync(path.join(next, inventory), `${readdirSync(next).sort().join('\n')}\n`);
		if (existsSync(out)) renameSync(out, before);
		renameSync(next, out);
	} catch (error) {
		recover(out);
		if (!(error instanceof Error && 'code' in error)) throw error;
		throw new PublishError(`${out}: 書き込めません (cannot be written: ${String(error.code)})`, { cause: error });
	}
	rmSync(before, { recursive: true, force: true });
}

/** A rename, or a copy when `to` is on another disk. */
function moveAcross(from: string, to: string): void {
	try {
		renameSync(from, to);
	} catch (error) {
		if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
		cpSync(from, to, { recursive: true });
	}
}

/** Whether `inner` is `outer`, or somewhere in it. */
function holds(outer: string, inner: string): boolean {
	const way = path.relative(outer, inner);
	return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}

function entriesOf(folder: string): readonly string[] {
	try {
		return readdirSync(folder);
	} catch (error) {
		throw new PublishError(`${folder}: フォルダとして読めません (not a folder that can be read)`, { cause: error });
	}
}
