/**
 * A second opinion on the built contracts from outside tools: qpdf (the file is sound), pdffonts (every font embedded
 * and subset), pdfinfo (no form, no script, not encrypted), pdftotext (the same words as the .txt); then one is signed.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import type { Outcome } from './outcome.ts';
import { signing } from './signing.ts';

const folder = 'dist/contracts';

const tool = (name: string, ...args: string[]): string => execFileSync(name, args, { encoding: 'utf8' });

/** Poppler knows no attributes of spaces to fill in (ISO 32000-1 14.8.5.6) and warns of each. */
const structureOf = (pdf: string): string =>
	execFileSync('pdfinfo', ['-struct', pdf], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

interface Trial {
	readonly name: string;
	/** What is wrong, or null. */
	run(pdf: string): string | null;
}

const trials: readonly Trial[] = [
	{
		name: 'qpdf finds no fault',
		run: (pdf) =>
			/No syntax or stream encoding errors found/.test(tool('qpdf', '--check', pdf)) ? null : 'qpdf --check',
	},
	{
		name: 'every font is embedded, subset and has a way back to Unicode',
		run(pdf) {
			const fonts = tool('pdffonts', pdf).split('\n').slice(2).filter(Boolean);
			const bad = fonts.filter((line) => !/\byes yes yes\b/.test(line) || !/^[A-Z]{6}\+/.test(line));
			return fonts.length > 0 && bad.length === 0 ? null : `fonts: ${fonts.join('\n')}`;
		},
	},
	{
		name: 'tagged, no form, no script, not encrypted, at most PDF 1.7, at most 4 MB',
		run(pdf) {
			const info = tool('pdfinfo', pdf);
			const says = (key: string): string => new RegExp(`^${key}:\\s+(.*)$`, 'm').exec(info)?.[1] ?? '';
			const good =
				says('Form') === 'none' &&
				says('JavaScript') === 'no' &&
				says('Tagged') === 'yes' &&
				says('Suspects') === 'no' &&
				says('Metadata Stream') === 'yes' &&
				says('Encrypted') === 'no' &&
				Number(says('PDF version')) <= 1.7 &&
				Number.parseInt(says('File size'), 10) <= 4_000_000;
			return good ? null : info;
		},
	},
	{
		name: 'the metadata claims PDF/A-2b and PDF/UA-1',
		run(pdf) {
			const meta = tool('pdfinfo', '-meta', pdf);
			const claims = ['<pdfaid:part>2<', '<pdfaid:conformance>B<', '<pdfuaid:part>1<'];
			return claims.every((claim) => meta.includes(claim)) ? null : meta;
		},
	},
	{
		name: 'the structure tree reads a title, then a section with a heading for each article',
		run(pdf) {
			const tree = structureOf(pdf);
			const roles = tree.split('\n').map((line) => line.trim().split(/[ :]/)[0]);
			const count = (role: string): number => roles.filter((one) => one === role).length;
			const n = readFileSync(pdf.replace(/pdf$/, 'txt'), 'utf8').match(/^第\d+条（/gm)?.length ?? 0;
			const articles = n > 10 && count('Sect') >= n && count('H2') >= n;
			return roles[1] === 'H1' && articles && count('Lbl') > 0 && count('TH') > 0 ? null : tree.slice(0, 500);
		},
	},
	{
		name: 'pdftotext reads the words of the .txt',
		run(pdf) {
			// Footers and the heads of tables that go on stand between the words on paper; neither is in the .txt.
			const words = [
				...new Set(
					readFileSync(pdf.replace(/pdf$/, 'txt'), 'utf8').match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]{2,12}/gu),
				),
			];
			const read = tool('pdftotext', '-raw', pdf, '-').replace(/\s+/g, '');
			const missing = words.filter((word) => !read.includes(word));
			const few = missing.length / Math.max(1, words.length) < 0.005;
			return few ? null : `missing: ${missing.slice(0, 10).join(' ')}`;
		},
	},
];

const contracts = readdirSync(folder).filter((name) => name.endsWith('.pdf'));
const outcomes: Outcome[] = [
	...contracts.flatMap((file) =>
		trials.map(({ name, run }) => ({ name: `${file}: ${name}`, wrong: run(`${folder}/${file}`) })),
	),
	...signing(),
];
for (const { name, wrong } of outcomes)
	process.stdout.write(`${wrong === null ? 'ok' : 'FAILED'}  ${name}\n${wrong === null ? '' : `${wrong}\n`}`);
const failed = outcomes.filter(({ wrong }) => wrong !== null).length;
process.stdout.write(`${outcomes.length - failed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 || contracts.length === 0 ? 1 : 0;
