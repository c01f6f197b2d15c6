import { describe, expect, test } from 'vitest';
import { numberVsTyped } from '../../src/lib/checks/prose/number-vs-typed.ts';
import { unsourcedNumber } from '../../src/lib/checks/prose/unsourced-number.ts';
import { assembleDocuments } from '../../src/lib/document/assemble.ts';
import { loadProject } from '../../src/lib/model/load.ts';
import type { SourceFile } from '../../src/lib/source/entry.ts';
import { base, minimalContent } from '../checks/minimal.ts';

const definition = 'clauses/definitions.mdx';

/** The minimal content with a facts.yaml, and a sentence in a clause. */
function loaded(facts: string, sentence = '') {
	const files: SourceFile[] = minimalContent({
		files: { [definition]: { replace: '営業する日をいう。', with: `営業する日をいう。${sentence}` } },
	});
	return loadProject([...files, { file: `${base}/facts.yaml`, text: facts }], { base });
}

function textOf(facts: string, sentence: string): string {
	const { project } = loaded(facts, sentence);
	if (!project) throw new Error('the content cannot be read');
	const { documents, problems } = assembleDocuments(project);
	expect(problems).toEqual([]);
	return JSON.stringify(documents);
}

describe('a fact that no other file has a field for', () => {
	test('is written once in facts.yaml and referred to like any other value', () => {
		const facts = 'copies: { label: 控えの通数, value: 3通 }\ndesk: { label: 予約の電話, text: 0120-000-000 }\n';
		const text = textOf(facts, '控えは<Value of="facts.copies" />、電話は<Value of="facts.desk" />とする。');
		expect(text).toContain('"text":"3通"');
		expect(text).toContain('"text":"0120-000-000"');
	});

	test.each([
		'月2回',
		'10営業日',
		'納品から30日',
		'5,500円/件 税込',
		'年3%',
		'2026-12-29',
		'10:00',
		'平日 10:00〜18:00',
		'翌月末日',
	])('may be of any kind: %s', (value) => {
		expect(loaded(`one: { label: 値, value: '${value}' }\n`).diagnostics).toEqual([]);
	});

	test('is offered where a sentence names it, and contradicted where it says another number', () => {
		const facts = 'copies: { label: 控えの通数, value: 3通 }\n';
		const found = ['乙は、控えを三通保管する。', '乙は、控えの通数を五通とする。'].map((sentence) => {
			const { project } = loaded(facts, sentence);
			if (!project) throw new Error('the content cannot be read');
			const input = { project, ...assembleDocuments(project) };
			return [numberVsTyped, unsourcedNumber].flatMap((check) => check.run(input));
		});
		expect(found.map((findings) => findings.map(({ code }) => code))).toEqual([
			[unsourcedNumber.id],
			[numberVsTyped.id],
		]);
		expect(found[1]?.[0]?.fixes?.[0]?.ja).toContain('<Value of="facts.copies" />');
	});

	test.each([
		['one: { label: 値, value: たくさん }\n', '「たくさん」は値として読めません'],
		['one: { label: 値 }\n', 'value か text の、どちらか一つを書きます'],
		['one: { label: 値, value: 3通, text: 三通 }\n', 'value か text の、どちらか一つを書きます'],
	])('is told at its line when it cannot be read: %s', (facts, message) => {
		const { diagnostics } = loaded(facts);
		expect(diagnostics.map((diagnostic) => diagnostic.message.ja).join()).toContain(message);
		expect(diagnostics[0]?.places[0].place.file).toBe(`${base}/facts.yaml`);
	});

	test('that is not there is told with those that are', () => {
		const { project } = loaded('copies: { label: 控えの通数, value: 3通 }\n', '<Value of="facts.copy" />とする。');
		if (!project) throw new Error('the content cannot be read');
		const [problem] = assembleDocuments(project).problems;
		expect(problem?.diagnostic.message.ja).toContain('facts に「copy」はありません');
		expect(problem?.diagnostic.message.ja).toContain('copies');
	});
});
