/**
 * Finds a Chromium to test with: CHROMIUM_PATH, then Playwright's own, then the system's, then the one that comes with
 * the npm package @sparticuz/chromium, so that a plain `npm ci` is enough on a machine that has none.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';

export interface Browser {
	readonly executablePath: string;
	readonly args: readonly string[];
	readonly env: Readonly<Record<string, string>>;
}

const systemPaths = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/snap/bin/chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Containers run as root and have a small /dev/shm; neither matters to what the pages look like. */
const everywhere = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--font-render-hinting=none'];

/** Never reached: a test browser has nothing to say to anyone. */
const offline = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

export async function findBrowser(): Promise<Browser> {
	const env = { ...(process.env as Record<string, string>), FONTCONFIG_FILE: fontConfig() };
	const own = [process.env['CHROMIUM_PATH'], chromium.executablePath(), ...systemPaths];
	const installed = own.find((candidate) => candidate && existsSync(candidate));
	if (installed) return { executablePath: installed, args: [...everywhere, ...offline], env };
	const { default: packaged } = await import('@sparticuz/chromium');
	const executablePath = await packaged.executablePath();
	// Its single-process mode ends the browser with the first page that is closed.
	const args = packaged.args.filter((arg) => arg !== '--single-process' && !arg.startsWith('--headless'));
	return { executablePath, args: [...new Set([...args, ...everywhere, ...offline])], env };
}

/** Japanese faces from npm, beside whatever the machine has: the pages are looked at with real glyphs everywhere. */
function fontConfig(): string {
	const folder = path.resolve('.torikime/fonts');
	mkdirSync(folder, { recursive: true });
	const faces = [
		'noto-sans-jp/400Regular',
		'noto-sans-jp/700Bold',
		'noto-serif-jp/400Regular',
		'noto-serif-jp/600SemiBold',
	];
	const dirs = faces.map((face) => `<dir>${path.resolve('node_modules/@expo-google-fonts', face)}</dir>`);
	const file = path.join(folder, 'fonts.conf');
	writeFileSync(
		file,
		`<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
${dirs.join('\n')}
<cachedir>${path.join(folder, 'cache')}</cachedir>
<alias><family>serif</family><prefer><family>Noto Serif JP</family></prefer></alias>
<alias><family>sans-serif</family><prefer><family>Noto Sans JP</family></prefer></alias>
</fontconfig>
`,
	);
	return file;
}
