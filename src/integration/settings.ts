/**
 * Which content is built. The command line passes its options on to the pages, which Astro bundles and runs in a
 * world of their own, through the environment: there is no other way in.
 */

export interface ContentSettings {
	/** The folder that places in diagnostics are relative to. */
	readonly root: string;
	/** The content folder, relative to `root`. */
	readonly folder: string;
	/** Replaces the agency's own `asOf`. */
	readonly asOf: string | undefined;
}

export const settingNames = { folder: 'TORIKIME_CONTENT', asOf: 'TORIKIME_AS_OF' } as const;

export function contentSettings(): ContentSettings {
	return {
		root: process.cwd(),
		folder: process.env[settingNames.folder] ?? 'src/content',
		asOf: process.env[settingNames.asOf],
	};
}
