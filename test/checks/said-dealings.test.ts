/** What sentences say of leaving, of changes, of money, rights and work that others do, held against the sample. */
import { expect, test } from 'vitest';
import { checkContent } from '../../src/lib/checks/run.ts';
import type { SourceFile } from '../../src/lib/source/entry.ts';
import { base, sampleWith } from '../content/sample.ts';

/** Codes with the place that is told first. */
function told(files: readonly SourceFile[]): string[] {
	const { diagnostics } = checkContent(files, { base });
	return diagnostics.map(({ code, places: [{ place }] }) => `${code} @ ${place.file.slice(base.length + 1)}`);
}

/** After the text was pasted as a whole. */
const pasted = (text: string, kind = 'page'): string[] =>
	told([...sampleWith(), { file: `${base}/pasted/p.md`, text: `---\nkind: ${kind}\n---\n${text}\n` }]);

/** After the sentence was put at the end of one of our files. */
const added = (name: string, sentence: string): string[] =>
	told(
		sampleWith().map(({ file, text }) =>
			file === `${base}/${name}` ? { file, text: `${text.trimEnd()}\n\n${sentence}\n` } : { file, text },
		),
	);

test.each([
	['the minimum term as it is', '最低契約期間は6か月です。'],
	['leaving before the work begins', '着手の前は、いつでも解約できます。'],
	['leaving after the minimum term', '最低契約期間は6か月です。その後は、いつでも解約できます。'],
	['terms that change after an announcement', '規約を変更するときは、30日前にお知らせします。'],
	['prices that are revised after an announcement', '料金を改定するときは、2か月前までに通知します。'],
])('%s clashes with nothing', (_, text) => {
	expect(pasted(text)).toEqual([]);
});

test('leaving at any time clashes with the minimum term', () => {
	expect(pasted('甲は、いつでも、本契約を解約することができる。')).toEqual(['term/minimum-vs-anytime @ pasted/p.md']);
});

test.each([
	[
		'clauses/production/production-cancellation.mdx',
		'着手金は、いかなる理由があっても返還しない。',
		'refund/deposit-never-vs-breach',
	],
	['clauses/support/early-exit.mdx', '甲は、いつでも、本契約を解約することができる。', 'term/minimum-vs-anytime'],
	[
		'clauses/support/consultation.mdx',
		'乙は、甲の承諾なく、業務を第三者に再委託してはならない。',
		'subcontract/ban-vs-outsourcing',
	],
	['clauses/terms/terms-secrecy.mdx', 'お客様のお名前は、契約の存在を含めて一切公表しません。', 'portfolio/vs-secrecy'],
	['pages/flow.mdx', 'お支払い後の返金には、いかなる理由でも応じられません。', 'refund/promise-vs-none'],
	['pages/flow.mdx', '制作の一部を外部に委託することはありません。', 'subcontract/ban-vs-outsourcing'],
	['clauses/production/production-rights.mdx', '著作権は、納品と同時に甲に移転する。', 'ip/transfer-time-clash'],
])('in %s, without a rule: %s', (file, sentence, code) => {
	expect(added(file, sentence)).toContain(`${code} @ ${file}`);
});

test.each([
	'お預かりした素材の返却は一切いたしません。',
	'再委託先が作成したものの著作権は、納品と同時に乙に移転する。',
	'外部のサービスは、お客様ご自身でいつでも解約できます。',
	'ご契約の内容は、双方の合意により変更することができます。',
	'お支払いが重なった分は、全額をお返しします。',
])('in the terms, an ordinary sentence: %s', (sentence) => {
	expect(added('clauses/terms/terms-secrecy.mdx', sentence).filter((line) => !line.startsWith('law/'))).toEqual([]);
});

test('a contract for production promises nothing of the minimum term of support', () => {
	expect(
		added('clauses/production/production-cancellation.mdx', '甲は、いつでも、本契約を解約することができる。'),
	).toEqual([]);
});

test('what personal data is entrusted under says nothing of other work', () => {
	const sentence = '乙は、甲の承諾なく、個人データの取扱いを第三者に再委託してはならない。';
	expect(added('clauses/support/consultation.mdx', sentence)).toEqual([]);
});

test('two moments of one text, which both differ from ours, are told once', () => {
	const text =
		'変更後の規約は、掲載した時点で効力を生じます。\n変更後に本サービスを利用した場合は、変更に同意したものとみなします。';
	expect(pasted(text, 'terms')).toEqual([
		'version/binding-moment-ambiguous @ pasted/p.md',
		'law/unilateral-change @ pasted/p.md',
	]);
});
