import { describe, expect, test } from 'vitest';
import { unsourcedNumber } from '../../src/lib/checks/prose/unsourced-number.ts';
import { checkContent } from '../../src/lib/checks/run.ts';
import { danglingRef } from '../../src/lib/checks/structure/dangling-ref.ts';
import { numberingDiffers } from '../../src/lib/checks/structure/numbering-differs.ts';
import { mendContent } from '../../src/lib/mend/mend.ts';
import { base, sampleWith } from '../content/sample.ts';
import { contract, findingsOf, page, terms, toldOf, wordsIn } from './sentences.ts';

const checks = [numberingDiffers, danglingRef, unsourcedNumber];

describe('a number that the program counts itself', () => {
	test('is told where it is typed by hand, and nothing else is said of it', () => {
		const sentences = ['２　甲は、通知する。', '（３）乙は、通知する。', '③ 通知する。', '第3項　甲は、通知する。'];
		for (const file of [contract, terms]) {
			const found = [...toldOf(sentences, checks, file).values()];
			expect(found.map((told) => told.map(({ words }) => words))).toEqual([['２'], ['（３）'], ['③'], ['第3項']]);
			for (const told of found.flat()) expect(told.fixes[0]).toContain('自動で付き');
		}
	});

	test('is told in the heading of an article and of a part of an annex', () => {
		const files = sampleWith(
			{ file: 'clauses/support/fees.mdx', replace: 'title: 料金、', with: 'title: 第13条　料金、' },
			{ file: 'clauses/annex/annex-specification.mdx', replace: '## 仕様', with: '## ２　仕様' },
		);
		const found = findingsOf(files, checks);
		expect(found.map(({ code, message }) => [code, message.ja.slice(0, 8)])).toEqual([
			[numberingDiffers.id, '「２」は、手で付'],
			[numberingDiffers.id, '「第13条」は、'],
		]);
	});

	test('is told where the items of a list are typed in another count than they are printed in', () => {
		const sentences = [
			'次の各号を行う。\n\n3. 通知する。\n4. 協議する。',
			'次の各号を行う。\n\n1. 通知する。\n3. 協議する。',
			'次の各号を行う。\n\n1. 通知する。\n2. 協議する。',
			'次の各号を行う。\n\n1. 通知する。\n1. 協議する。',
		];
		const told = sentences.map((sentence) => {
			const files = sampleWith().map((source) =>
				source.file.endsWith(contract) ? { ...source, text: `${source.text}\n${sentence}\n` } : source,
			);
			return findingsOf(files, checks).map(({ message }) => message.ja);
		});
		expect(told).toEqual([
			['「3.」と書かれた号は、「(1)」と印刷されます'],
			['「3.」と書かれた号は、「(2)」と印刷されます'],
			[],
			[],
		]);
	});

	test('is none on a page, in a sentence that begins with a count of something, or in a value', () => {
		expect(wordsIn(['1　ご相談', '①ご相談'], checks, page)).toEqual({ '1　ご相談': ['1'], '①ご相談': [] });
		expect(wordsIn(['<Value of="policies.general.originals" />を作成する。'], checks)).toEqual({
			'<Value of="policies.general.originals" />を作成する。': [],
		});
	});
});

test('--fix counts such a list by itself, and nothing that is printed changes', () => {
	const [name, list] = [
		'src/content/clauses/support/consultation.mdx',
		'\n甲は、次の各号のものを示す。\n\n3. 氏名\n5. 連絡先\n',
	];
	const files = sampleWith().map((source) => (source.file === name ? { ...source, text: source.text + list } : source));
	const { made, checked } = mendContent(checkContent(files, { base }), { base });
	expect(made.map(({ finding }) => finding.code)).toEqual([numberingDiffers.id]);
	expect(checked.files.find(({ file }) => file === name)?.text).toContain('\n1. 氏名\n1. 連絡先\n');
	expect(checked.diagnostics).toEqual([]);
});
