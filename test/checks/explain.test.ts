/** What --explain and the generated pages tell of the checks. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explain } from '../../src/cli/explain.ts';
import { exampleBase, exampleContent } from '../../src/cli/minimal.ts';
import { allChecks } from '../../src/lib/checks/all.ts';
import { chapterOf, chapters } from '../../src/lib/checks/explain/chapters.ts';
import { closestIds } from '../../src/lib/checks/explain/closest.ts';
import { allCodes, otherCodes } from '../../src/lib/checks/explain/codes.ts';
import { diffLines } from '../../src/lib/checks/explain/diff.ts';
import { exhibitOf } from '../../src/lib/checks/explain/exhibit.ts';
import { cataloguePage } from '../../src/lib/checks/explain/markdown.ts';

const voice = { lang: 'ja', width: 100, color: false } as const;
const ids = allCodes.map(({ id }) => id);

describe('every code', () => {
	const rooms = chapters.flatMap((chapter) => chapter.rooms);
	const sources = import.meta.glob<string>('../../src/lib/**/*.ts', { eager: true, query: '?raw', import: 'default' });

	test('that a source file of the program writes is explained', () => {
		const written = Object.values(sources).flatMap((text) =>
			[...text.matchAll(/'([a-z]+)\/([a-z0-9]+(?:-[a-z0-9]+)*)'/g)].flatMap(([, room = '', kind = '']) =>
				rooms.includes(room) ? [`${room}/${kind}`] : [],
			),
		);
		expect(written.length).toBeGreaterThan(100);
		expect([...new Set(written)].filter((code) => !ids.includes(code))).toEqual([]);
	});

	test('is explained once, and its room stands in one chapter', () => {
		expect(new Set(ids).size).toBe(ids.length);
		expect(new Set(rooms).size).toBe(rooms.length);
		expect([...new Set(ids.map((id) => id.split('/')[0]))].filter((room) => !rooms.includes(room ?? ''))).toEqual([]);
	});

	test.each(otherCodes)('$id says what it means in both languages', ({ title, summary }) => {
		for (const { ja, en } of [title, summary]) {
			expect(ja).toMatch(/[ぁ-ん]/);
			expect(en).toMatch(/^[\x20-\x7e]+$/);
		}
	});
});

describe('docs/checks', () => {
	const content = exampleContent();
	const exhibits = allChecks.map((check) => exhibitOf(check, content, exampleBase));

	test.each([
		['en', 'docs/checks.md'],
		['ja', 'docs/checks.ja.md'],
	] as const)('the page in %s is what `npm run catalogue` writes', (lang, file) => {
		expect(readFileSync(file, 'utf8') === cataloguePage(exhibits, otherCodes, lang), 'run npm run catalogue').toBe(
			true,
		);
	});

	test('no check is without its section, its finding and its place in the contents', () => {
		const page = cataloguePage(exhibits, otherCodes, 'ja');
		for (const { id } of allChecks) {
			expect(page).toContain(`\n\`${id}\` · `);
			expect(page).toContain(`](../src/lib/checks/${id}.ts)`);
			expect(page).toContain(`[${id}] `);
			const anchor = id.replace('/', '-');
			expect(page).toContain(`](#${anchor})`);
			expect(page).toContain(`<a id="${anchor}"></a>`);
		}
		for (const { id } of otherCodes) expect(page).toContain(`| \`${id}\` | `);
	});
});

describe('--explain', () => {
	test('tells what is found with the words underlined, and what is not found', () => {
		const text = explain('prose/unsourced-number', voice);
		expect(text).toContain('出所のない数字');
		expect(text).toMatch(/^\d+│ .*三通.*\n │ +─{4}$/mu);
		expect(text).toMatch(/^ {2}\+ .*民法第142条/mu);
		expect(explain('prose/unsourced-number', { ...voice, lang: 'en' })).toContain('number without a source');
	});

	test('explains a code that no check has', () => {
		expect(explain('source/too-deep', voice)).toContain('括弧や引用符の閉じ忘れ');
	});

	test('without a code lists every code with its title', () => {
		const text = explain('', { ...voice, lang: 'en' });
		const lines = text.split('\n').map((line) => line.trim().replace(/ {2,}/, '  '));
		for (const { id, title } of allCodes) expect(lines).toContain(`${id}  ${title.en}`);
	});

	test('offers the nearest codes for one that does not exist', () => {
		expect(() => explain('price/imcomplete', voice)).toThrow(/price\/incomplete/);
		expect(closestIds('unsourced-number', ids)).toEqual(['prose/unsourced-number']);
		expect(closestIds('scop/cause-hole', ids)[0]).toBe('scope/cause-hole');
		expect(closestIds('closure', ids).every((id) => chapterOf(id).id === 'silence')).toBe(true);
		expect(closestIds('zzzzzz', ids)).toEqual([]);
	});
});

test('a diff names every line that went and every line that came, in order', () => {
	const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 8 });
	const isWithin = (part: readonly string[], whole: readonly string[]): boolean => {
		let at = 0;
		for (const line of whole) if (line === part[at]) at++;
		return at === part.length;
	};
	fc.assert(
		fc.property(text, text, (before, after) => {
			const lines = diffLines(`${before.join('\n')}\n`, `${after.join('\n')}\n`);
			const of = (sign: string) => lines.flatMap((line) => (line.sign === sign ? [line.text] : []));
			expect(isWithin(of('-'), before)).toBe(true);
			expect(isWithin(of('+'), after)).toBe(true);
			expect(before.length - of('-').length).toBe(after.length - of('+').length);
			if (before.join() === after.join()) expect(lines).toEqual([]);
		}),
	);
});
