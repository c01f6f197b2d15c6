/** Astro's view of the content: the same files, read by the same reader, validated by the same schemas as the check. */
import { defineCollection } from 'astro:content';
import path from 'node:path';
import type { Loader } from 'astro/loaders';
import { glob } from 'astro/loaders';
import { contentSettings } from './integration/settings.ts';
import type { CollectionName } from './lib/model/collections.ts';
import { collections as models } from './lib/model/collections.ts';
import { readCollection } from './lib/model/load.ts';
import { readFolder } from './lib/source/folder.ts';

const { root, folder } = contentSettings();
/** Not any path with the folder's name in it: Astro writes files of its own after every load. */
const content = path.resolve(root, folder) + path.sep;

/** Files with errors are left out here: the check tells about them, and no page is built from them. */
const ours = (name: CollectionName): Loader => ({
	name: `torikime-${name}`,
	async load({ store, parseData, generateDigest, watcher }) {
		const fill = async (): Promise<void> => {
			store.clear();
			for (const { id, entry } of readCollection(readFolder(root, folder).files, folder, name)) {
				if (!entry) continue;
				const raw = entry.raw as Record<string, unknown>;
				const data = await parseData({ id, data: raw, filePath: entry.file });
				store.set({ id, data, filePath: entry.file, digest: generateDigest(raw) });
			}
		};
		await fill();
		watcher?.on('change', (file) => void (file.startsWith(content) && fill()));
	},
});

const collection = <N extends CollectionName>(name: N) =>
	defineCollection({ loader: ours(name), schema: models[name].schema });

export const collections = {
	agency: collection('agency'),
	calendar: collection('calendar'),
	tasks: collection('tasks'),
	services: collection('services'),
	support: collection('support'),
	policies: collection('policies'),
	documents: collection('documents'),
	marketplaces: collection('marketplaces'),
	law: collection('law'),
	clauses: collection('clauses'),
	listings: collection('listings'),
	notices: collection('notices'),
	messages: collection('messages'),
	briefings: collection('briefings'),
	/** Free pages: Astro's own loader, because Astro renders their MDX. */
	pages: defineCollection({
		loader: glob({ pattern: '*.mdx', base: `${folder}/pages` }),
		schema: models.pages.schema,
	}),
};
