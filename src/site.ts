/**
 * The checked content, as pages see it: read once in a build, again in `npm run dev` whenever a file has changed.
 * Content with errors throws a `ContentError`, which Astro shows at the author's own line.
 */
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { ContentError } from './integration/content-error.ts';
import { contentSettings } from './integration/settings.ts';
import type { Checked } from './lib/checks/run.ts';
import { checkFolder } from './lib/checks/run.ts';
import type { Document } from './lib/document/tree.ts';
import type { Project } from './lib/model/project.ts';

export interface Site {
	readonly project: Project;
	readonly documents: readonly Document[];
}

let cached: { readonly stamp: string; readonly checked: Checked } | null = null;

/** Throws `ContentError` while the content has errors. */
export function site(): Site {
	const { root, folder, asOf } = contentSettings();
	const stamp = import.meta.env.PROD && cached ? cached.stamp : stampOf(path.join(root, folder));
	if (cached?.stamp !== stamp) cached = { stamp, checked: checkFolder(root, folder, asOf ? { asOf } : {}) };
	const { project, documents } = cached.checked;
	const failed = cached.checked.diagnostics.some(({ level }) => level === 'error');
	if (!project || failed) throw new ContentError(cached.checked, root);
	return { project, documents };
}

/** Changes whenever a file below the folder is added, removed or written. */
function stampOf(folder: string): string {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => `${name}:${statSync(path.join(folder, name)).mtimeMs}`)
		.join('\n');
}
