/**
 * The Astro side of the house. A build writes beside `dist/`, reads its documents back, and only then takes the place
 * of the last good one. In `npm run dev`, a changed content file reloads the page, which tells what is wrong with it.
 */
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkFolder } from '../lib/checks/run.ts';
import { readBack } from './read-back.ts';
import { contentSettings } from './settings.ts';

/** Half-built output and the output it replaces wait here, on the same disk as `dist/`. */
const waiting = '.torikime';

export function torikime(): AstroIntegration {
	const { root, folder, asOf } = contentSettings();
	let published = '';
	let built = '';
	return {
		name: 'torikime',
		hooks: {
			'astro:config:setup': ({ command, config, updateConfig }) => {
				const { project } = checkFolder(root, folder);
				if (project) updateConfig({ site: project.agency.data.url });
				if (command !== 'build') return;
				published = fileURLToPath(config.outDir);
				built = path.join(fileURLToPath(config.root), waiting, 'built');
				rmSync(built, { recursive: true, force: true });
				updateConfig({ outDir: pathToFileURL(`${built}/`) });
			},
			'astro:server:setup': ({ server }) => {
				const content = path.join(root, folder);
				server.watcher.add(content);
				server.watcher.on('all', (_, file) => {
					if (file.startsWith(content)) server.ws.send({ type: 'full-reload' });
				});
			},
			'astro:build:done': ({ logger }) => {
				const { documents } = checkFolder(root, folder, asOf ? { asOf } : {});
				const files = readBack(documents, built);
				swap(built, published);
				logger.info(`${files} 件の出力を読み戻し、もとの文書と同じ内容であることを確かめました`);
			},
		},
	};
}

/** Puts `next` in the place of `current`; if that fails half-way, `current` is put back. */
function swap(next: string, current: string): void {
	const before = path.join(path.dirname(next), 'before');
	rmSync(before, { recursive: true, force: true });
	mkdirSync(path.dirname(current), { recursive: true });
	const existed = move(current, before);
	try {
		renameSync(next, current);
	} catch (error) {
		if (existed) renameSync(before, current);
		throw error;
	}
	rmSync(before, { recursive: true, force: true });
}

/** False when there is nothing to move. */
function move(from: string, to: string): boolean {
	try {
		renameSync(from, to);
		return true;
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
		throw error;
	}
}
