/**
 * The checked content, as pages see it: read once in a build, again in `npm run dev` whenever a file has changed.
 * Content with errors throws a `ContentError`, which Astro shows at the author's own line.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
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
	/** 重要事項説明 of the contracts. */
	readonly briefings: readonly Document[];
}

let cached: { readonly stamp: string; readonly checked: Checked } | null = null;

/** Throws `ContentError` while the content has errors. */
export function site(): Site {
	const checked = checkedContent();
	const { project, documents, briefings, diagnostics } = checked;
	const failed = diagnostics.some(({ level }) => level === 'error');
	if (!project || failed) throw new ContentError(checked, contentSettings().root);
	return { project, documents, briefings };
}

/** The content with all that is found in it, whether it can be published or not. */
export function checkedContent(): Checked {
	const { root, folder, asOf } = contentSettings();
	const stamp = import.meta.env.PROD && cached ? cached.stamp : stampOf(path.resolve(root, folder));
	if (cached?.stamp !== stamp) cached = { stamp, checked: checkFolder(root, folder, asOf ? { asOf } : {}) };
	return cached.checked;
}

/** Changes whenever a file below the folder is added, removed or written. The folder itself may come and go. */
function stampOf(folder: string): string {
	if (!existsSync(folder)) return 'none';
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
	return files
		.map((name) => {
			// Editors write a file by putting another in its place: for a moment there may be none.
			const stat = statSync(path.join(folder, name), { throwIfNoEntry: false });
			return `${name}:${stat?.mtimeMs}:${stat?.size}`;
		})
		.join('\n');
}
