import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { scanNumbers } from '../../src/lib/values/scan-numbers.ts';

const rooms = ['src/pages', 'src/components', 'src/layouts'];
const templates = rooms.flatMap((room) =>
	readdirSync(room, { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.(?:astro|ts)$/.test(file))
		.map((file) => path.join(room, file)),
);

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
const run = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\p{Nd}ー々、。・「」（）％%〜,.]+/gu;

/** The Japanese of a template: what stands in its markup and its strings, without comments, code and values. */
function wordsOf(source: string): string[] {
	const said = source
		.replace(/\/\*[\s\S]*?\*\//g, '')
		.replace(/^\s*\/\/.*$/gm, '')
		.replace(/\$?\{[^{}\n]*\}/g, ' ');
	return [...said.matchAll(run)].map(([words]) => words).filter((words) => japanese.test(words));
}

describe('the templates of pages', () => {
	test('are read: their words are found', () => {
		expect(templates.flatMap((file) => wordsOf(readFileSync(file, 'utf8')))).toContain('こんなときは');
	});

	test.each(templates)('%s says no number of its own: every one comes from the typed content', (file) => {
		const numbers = wordsOf(readFileSync(file, 'utf8')).flatMap((words) => scanNumbers(words).map(({ text }) => text));
		expect(numbers).toEqual([]);
	});

	test('would be caught saying one', () => {
		expect(wordsOf('<p>修正は3回まで、{tier.fee}です。</p>').flatMap((words) => scanNumbers(words))).toHaveLength(1);
	});
});
