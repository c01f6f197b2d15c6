/** The plain sentence beside a clause, against the clause. */
import { expect, test } from 'vitest';
import { checkContent } from '../../src/lib/checks/run.ts';
import { base, minimalContent } from './minimal.ts';

/** What a run says of the summary of an article of the terms with this text, as codes and words. */
function said(summary: string, body: string): string[] {
	const text = `---\ntitle: 料金\nsummary: ${summary}\n---\n${body}\n`;
	const file = 'clauses/summed-up.mdx';
	const listed = { replace: 'articles: [outside-hours,', with: 'articles: [summed-up, outside-hours,' };
	const { diagnostics } = checkContent(minimalContent({ files: { [file]: text, 'documents/terms.yaml': listed } }), {
		base,
	});
	return diagnostics
		.filter(({ places: [{ place }] }) => place.file.endsWith(file) && place.start.line === 3)
		.map(({ code, places: [{ place }] }) => `${code}: ${text.slice(place.start.offset, place.end.offset)}`);
}

test.each([
	['ご相談は無料です。', '作業の料金は、お見積りでお示しします。', '無料'],
	['料金は全額お返しします。', '行っていない作業の料金をお返しします。', '全額'],
	['返金に必ず応じます。', '当社の事情による場合は、料金をお返しします。', '必ず'],
	['修正は何度でもできます。', '修正は、<Value of="services.media.revisions" />まで承ります。', '何度でも'],
	['お返事はすぐにいたします。', 'お返事は、営業日のうちにいたします。', 'すぐに'],
	['料金をお返しします。', 'お支払いいただいた料金の返金は一切できません。', '料金をお返しします'],
	['無料の修正は5回までです。', '修正は、<Value of="services.media.revisions" />まで無料です。', '5回'],
])('「%s」 says more than 「%s」', (summary, body, words) => {
	expect(said(summary, body)).toEqual([`prose/summary-not-entailed: ${words}`]);
});

test.each([
	['追加の料金はかかりません。', '追加の料金なしで続けます。'],
	['無償で直します。', '当社は、追加の料金をいただかずに直します。'],
	['すべて無料ではありません。', '作業の料金は、お見積りでお示しします。'],
	['お見積りの前に料金が発生することはありません。', '契約は、お見積りのご承諾により成立します。'],
	['対応は営業時間の中で行います。', '作業は、営業時間の中で行います。'],
	['料金は税込みです。', '料金は、すべて税込みの額です。'],
])('「%s」 is borne out by 「%s」', (summary, body) => {
	expect(said(summary, body)).toEqual([]);
});
