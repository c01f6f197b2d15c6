/**
 * The Astro side of the house. A build writes beside `dist/`, reads its documents back, and only then takes the place
 * of the last good one. In `npm run dev`, a changed content file reloads the page, which tells what is wrong with it;
 * `/_findings/` lists everything.
 */
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkFolder } from '../lib/checks/run.ts';
import type { Agency } from '../lib/model/agency.ts';
import { readCollection } from '../lib/model/load.ts';
import { readFolder } from '../lib/source/folder.ts';
import { findingsPage } from './content-error.ts';
import { publish } from './publish.ts';
import { readBack } from './read-back.ts';
import type { ContentSettings } from './settings.ts';
import { contentSettings } from './settings.ts';

/** Below the project: where builds are made. */
const waiting = '.torikime';

export function torikime(): AstroIntegration {
	const settings = contentSettings();
	const { root, folder, asOf } = settings;
	const content = path.resolve(root, folder);
	let published = '';
	let work = '';
	let built = '';
	return {
		name: 'torikime',
		hooks: {
			'astro:config:setup': ({ command, config, updateConfig, injectRoute, addMiddleware }) => {
				updateConfig({ site: siteAddress(settings) });
				if (command === 'dev') {
					injectRoute({ pattern: findingsPage, entrypoint: new URL('./findings.astro', import.meta.url) });
					addMiddleware({ entrypoint: new URL('./content-first.ts', import.meta.url), order: 'pre' });
				}
				if (command !== 'build') return;
				published = fileURLToPath(config.outDir);
				// A folder of its own for each run, caches included: two builds do not meet, none reads an earlier one.
				work = path.join(fileURLToPath(config.root), waiting, String(process.pid));
				built = path.join(work, 'built');
				rmSync(work, { recursive: true, force: true });
				mkdirSync(work, { recursive: true });
				process.once('exit', () => rmSync(work, { recursive: true, force: true }));
				updateConfig({
					outDir: folderUrl(built),
					cacheDir: folderUrl(path.join(work, 'cache')),
					// The printer of contracts, half a megabyte, is only loaded by who makes one.
					vite: { build: { chunkSizeWarningLimit: 600, rolldownOptions: { onwarn: unlessKnown } } },
				});
			},
			'astro:server:setup': ({ server }) => {
				server.watcher.add(content);
				server.watcher.on('all', (_, file) => {
					if (file.startsWith(content + path.sep)) server.ws.send({ type: 'full-reload' });
				});
			},
			'astro:build:done': ({ logger }) => {
				const { documents, briefings, project } = checkFolder(root, folder, asOf ? { asOf } : {});
				if (project?.agency.data.desk === 'kept-back')
					rmSync(path.join(built, 'desk'), { recursive: true, force: true });
				const files = readBack([...documents, ...briefings], built);
				publish(built, published);
				logger.info(`${files} 件の出力を読み戻し、もとの文書と同じ内容であることを確かめました`);
			},
		},
	};
}

/** Astro writes a directive of its own into the modules of MDX pages, and the bundler wonders about it every time. */
function unlessKnown(warning: { readonly code?: string }, told: (warning: object) => void): void {
	if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') told(warning);
}

/**
 * From agency.yaml alone: the other files may have errors, and the server starts all the same. It also starts when
 * this one has; Astro asks for the address only then, and pages must still work once the file is mended.
 */
function siteAddress({ root, folder }: ContentSettings): string {
	const [agency] = readCollection(readFolder(root, folder).files, folder, 'agency');
	return agency?.entry ? (agency.entry.data as Agency).url : 'http://localhost/';
}

const folderUrl = (folder: string): URL => pathToFileURL(`${folder}${path.sep}`);
