/** What sentences say of leaving, of changes, of money, rights and work that others do, held against the sample. */
import { expect, test } from 'vitest';
import { checkContent } from '../../src/lib/checks/run.ts';
import { base, sampleWith } from '../content/sample.ts';

/** Codes with the place that is told first, after the text was pasted as a whole. */
function pasted(text: string, kind = 'page'): string[] {
	const { diagnostics } = checkContent(
		[...sampleWith(), { file: `${base}/pasted/p.md`, text: `---\nkind: ${kind}\n---\n${text}\n` }],
		{ base },
	);
	return diagnostics.map(({ code, places: [{ place }] }) => `${code} @ ${place.file.slice(base.length + 1)}`);
}

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
