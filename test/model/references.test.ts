import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent, checkFolder } from '../../src/lib/checks/run.ts';
import { base, minimalContent } from '../checks/minimal.ts';
import { findings } from './findings.ts';

const textOf = (file: string): string =>
	minimalContent().find((source) => source.file === `${base}/${file}`)?.text ?? '';

describe('one mistake is one finding', () => {
	test('a tier that was removed, with all that names it', () => {
		const found = findings(
			{
				'support/light.yaml': textOf('support/standard.yaml')
					.replace('name: スタンダード', 'name: ライト')
					.replace('order: 1', 'order: 2'),
				'tasks.yaml': { replace: 'standard: allowance', with: 'standard: allowance\n      light: allowance' },
				'clauses/definitions.mdx': {
					replace: '営業する日をいう。',
					with: '営業する日をいう。<Only support={["standard"]}>この限りでない。</Only><Rule id="more" when={{ tier: "standard" }} then={{ treatment: "extra" }}>別料金とする。</Rule>',
				},
			},
			['support/standard.yaml'],
		);
		expect(found).toEqual([
			expect.objectContaining({
				code: 'reference/missing',
				message: '「standard」という保守プランはありません',
				allWords: ['standard', 'standard', 'standard'],
			}),
		]);
		expect(found[0]?.fixes).toEqual([
			'あるもの: light',
			'並びから「standard」を消す',
			'「standard」の行を消す',
			'規則の条件（when）から「standard」を消す',
			'消したり名前を変えたりしたのであれば、support/standard.yaml を戻す',
		]);
	});

	test('a tier that was copied and has its old name still: nothing else is told', () => {
		expect(findings({ 'support/light.yaml': textOf('support/standard.yaml') })).toEqual([
			expect.objectContaining({
				code: 'reference/duplicate-name',
				allWords: ['スタンダード', 'スタンダード'],
			}),
		]);
	});

	test('a tier that no task places, however many tasks there are', () => {
		const task = textOf('tasks.yaml').replace('tasks:\n', '');
		const many = ['a', 'b', 'c', 'd'].map((id) => task.replace('text-edit', id)).join('');
		const { diagnostics } = checkContent(
			minimalContent({
				files: {
					'tasks.yaml': `tasks:\n${many}${task}`,
					'support/light.yaml': textOf('support/standard.yaml')
						.replace('name: スタンダード', 'name: ライト')
						.replace('order: 1', 'order: 2'),
				},
			}),
			{ base },
		);
		const found = diagnostics.filter(({ code }) => code === 'scope/task-unclassified');
		expect(found.map(({ message }) => message.ja)).toEqual(['5件の作業で、運用中・ライトでの扱いが決まっていません']);
		expect(found[0]?.places[0].place.file).toBe(`${base}/support/light.yaml`);
	});

	test('a clause that cannot be read: the rules that are exceptions to its rules are not told', () => {
		const found = findings({
			'clauses/allowance.mdx': { replace: '乙は、', with: '<Rul>乙は、</Rul>' },
			'clauses/definitions.mdx': {
				replace: 'この契約において',
				with: '<Rule id="other" then={{ treatment: "extra" }} exceptionTo="within-allowance">この契約</Rule>において',
			},
		});
		expect(found.map(({ code }) => code)).toEqual(['mdx/unknown-element']);
	});

	test('an exception to nothing is told at its word, with some of what there is', () => {
		const rules = Array.from({ length: 12 }, (_, n) => `<Rule id="r${n}x" then={{ treatment: "extra" }}>甲。</Rule>`);
		const found = findings({
			'clauses/definitions.mdx': {
				replace: '営業する日をいう。',
				with: `営業する日をいう。${rules.join('')}<Rule id="other" then={{ treatment: "extra" }} exceptionTo="nothing">乙。</Rule>`,
			},
		});
		expect(found).toEqual([
			expect.objectContaining({
				words: 'nothing',
				message: '「nothing」という規則や条項はありません',
				fixes: [expect.stringMatching(/ほか\d+件$/), 'exceptionTo から「nothing」を消す'],
			}),
		]);
	});

	test('a policy of another kind is told where it is named', () => {
		expect(findings({ 'services/media.yaml': { replace: 'silence: silence', with: 'silence: revisions' } })).toEqual([
			expect.objectContaining({
				code: 'reference/wrong-kind',
				words: 'revisions',
				fix: 'silence（制作中に連絡がとれないとき）と書く',
			}),
		]);
	});
});

describe('documents that would take each other’s place', () => {
	test('two of the same kind for the same copies', () => {
		expect(findings({ 'documents/more.yaml': textOf('documents/contract.yaml') })).toEqual([
			expect.objectContaining({ code: 'reference/same-document', words: 'contract' }),
		]);
	});

	test('but not contracts for tiers beside contracts for services', () => {
		const more = textOf('documents/contract.yaml').replace('per: tier', 'per: service');
		expect(findings({ 'documents/more.yaml': more })).toEqual([]);
	});
});

describe('on the disk', () => {
	const root = mkdtempSync(path.join(tmpdir(), 'content-'));
	afterAll(() => rmSync(root, { recursive: true }));
	for (const { file, text } of minimalContent()) {
		const target = path.join(root, file.slice(base.length + 1));
		mkdirSync(path.dirname(target), { recursive: true });
		writeFileSync(target, text);
	}

	test('the content folder may be the one in which the command runs', () => {
		expect(checkFolder(root, '.').diagnostics).toEqual([]);
	});

	test.each([
		['empty', Buffer.from(''), 'source/empty-file'],
		[
			'in Shift_JIS',
			Buffer.from([0x6e, 0x61, 0x6d, 0x65, 0x3a, 0x20, 0x83, 0x65, 0x83, 0x58, 0x83, 0x67, 0x0a]),
			'source/bad-encoding',
		],
		['in UTF-16', Buffer.from('\uFEFFname: 方針\n', 'utf16le'), 'source/bad-encoding'],
	])('a file that cannot be read (%s) is not missing as well', (_, bytes, code) => {
		const file = path.join(root, 'policies/silence.yaml');
		writeFileSync(file, bytes);
		const { diagnostics, project } = checkFolder(root, '.');
		expect(project).toBeNull();
		expect(diagnostics.map((found) => found.code)).toEqual([code]);
	});
});
