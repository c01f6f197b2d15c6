import { describe, expect, test } from 'vitest';
import type { Block, Document } from '../../src/lib/document/tree.ts';
import { textOf } from '../../src/lib/document/walk.ts';
import { built, clause, contractOf, declaration, projectWith, spotTier } from './project.ts';

/** A block as one line: label and words. */
function line(block: Block): string {
	switch (block.type) {
		case 'paragraph':
			return (block.label ?? '') + textOf(block.spans);
		case 'heading':
			return textOf(block.spans);
		case 'items':
			return block.items
				.map(({ label, spans, children }) => `${label}${textOf(spans)}${children ? `[${line(children)}]` : ''}`)
				.join(' ');
		case 'table':
			return `表 ${block.caption}`;
	}
}

const linesOf = (document: Document, article = 0): string[] => document.articles[article]?.blocks.map(line) ?? [];

describe('articles', () => {
	test('are numbered in the order of the document, not of the files', () => {
		const { document } = contractOf({ zebra: clause('目的', '文。'), apple: clause('定義', '文。') });
		expect(document.articles.map(({ label, heading }) => `${label}（${heading}）`)).toEqual([
			'第1条（目的）',
			'第2条（定義）',
		]);
	});

	test('number each of their paragraphs as a 項', () => {
		const { document } = contractOf({ one: clause('目的', '一つ目。\n\n二つ目。\n\n三つ目。') });
		expect(linesOf(document)).toEqual(['一つ目。', '２二つ目。', '３三つ目。']);
	});

	test('count through rules that are blocks', () => {
		const body =
			'一つ目。\n\n<Rule id="own-fault" then={{ treatment: "included" }}>\n\n二つ目。\n\n三つ目。\n\n</Rule>\n\n四つ目。';
		const { document } = contractOf({ one: clause('目的', body) });
		expect(linesOf(document)).toEqual(['一つ目。', '２二つ目。', '３三つ目。', '４四つ目。']);
		const rules = document.articles[0]?.blocks.map((block) =>
			block.type === 'paragraph' && block.spans[0]?.type === 'text' ? block.spans[0].rules : null,
		);
		expect(rules).toEqual([[], ['own-fault'], ['own-fault'], []]);
	});

	test('print numbered lists as 号, and lists in them as イロハ', () => {
		const { document } = contractOf({
			one: clause('定義', '次のとおりとする。\n\n1. 甲\n   1. ア\n   2. ウ\n2. 乙\n\n続き。'),
		});
		expect(linesOf(document)).toEqual(['次のとおりとする。', '(1)甲[イア ロウ] (2)乙', '２続き。']);
	});

	test('print lists without numbers with dots', () => {
		const { document } = contractOf({ one: clause('定義', '次のとおりとする。\n\n- 甲\n- 乙') });
		expect(linesOf(document)[1]).toBe('・甲 ・乙');
	});
});

describe('a document for each tier', () => {
	const twoTiers = { 'support/spot.yaml': spotTier };

	test('comes once for each, with an id of its own and the name of the tier', () => {
		const { documents } = contractOf({ one: clause('目的', '文。') }, { subtitle: '保守' }, twoTiers);
		expect(documents.map(({ id }) => id)).toEqual(['contract.standard', 'contract.spot']);
		expect(documents.map(({ subtitle }) => textOf(subtitle ?? []))).toEqual(['スタンダード　保守', 'スポット　保守']);
	});

	test('leaves out the clauses of other tiers and counts on without a hole', () => {
		const { documents } = contractOf(
			{
				one: clause('目的', '文。'),
				two: clause('作業枠', '文。', 'appliesTo: { support: [standard] }\n'),
				three: clause('協議', '文。'),
			},
			{},
			twoTiers,
		);
		expect(documents.map(({ articles }) => articles.map(({ label, heading }) => label + heading))).toEqual([
			['第1条目的', '第2条作業枠', '第3条協議'],
			['第1条目的', '第2条協議'],
		]);
	});

	test('says what is Only for a tier to that tier alone, and numbers what is left', () => {
		const body =
			'一つ目。\n\n<Only support={["standard"]}>\n\n月額だけ。\n\n</Only>\n\n終わり<Only support={["spot"]}>（都度）</Only>。';
		const { documents } = contractOf({ one: clause('目的', body) }, {}, twoTiers);
		expect(documents.map((document) => linesOf(document))).toEqual([
			['一つ目。', '２月額だけ。', '３終わり。'],
			['一つ目。', '２終わり（都度）。'],
		]);
	});

	test('drops a 項 and a 号 of which nothing is left', () => {
		const body =
			'次のとおり。\n\n1. <Only support={["standard"]}>枠</Only>\n2. 料金\n\n<Only support={["standard"]}>枠の定め。</Only>\n\n終わり。';
		const { documents } = contractOf({ one: clause('目的', body) }, {}, twoTiers);
		expect(documents.map((document) => linesOf(document))).toEqual([
			['次のとおり。', '(1)枠 (2)料金', '２枠の定め。', '３終わり。'],
			['次のとおり。', '(1)料金', '２終わり。'],
		]);
	});

	test('tells an article in which nothing is left', () => {
		const body = '<Only support={["standard"]}>\n\n枠の定め。\n\n</Only>';
		const { problems } = contractOf({ one: clause('作業枠', body) }, {}, twoTiers);
		expect(problems).toEqual(['empty-clause: 「作業枠」には、この文書で述べることがありません']);
	});
});

describe('a document for all', () => {
	test('leaves out nothing for tiers or services', () => {
		const { document } = contractOf(
			{
				one: clause('目的', '<Only support={["spot"]}>都度。</Only>月額。'),
				two: clause('作業枠', '文。', 'appliesTo: { support: [spot], services: [media] }\n'),
			},
			{ per: 'none' },
			{ 'support/spot.yaml': spotTier },
		);
		expect(document.articles).toHaveLength(2);
		expect(linesOf(document)).toEqual(['都度。月額。']);
	});
});

describe('the parts around the articles', () => {
	const parts = {
		'clauses/opening.mdx': clause('前文', '甲と乙は、次のとおり契約を締結する。'),
		'clauses/ending.mdx': clause('後文', '<Only sign="paper">本書を作成し、</Only>保有する。\n\n以上。'),
		'clauses/spec.mdx': clause(
			'サービス仕様',
			'## 対応時間\n\n次のとおり。\n\n別に定める。\n\n## 窓口\n\n次のとおり。',
		),
		'clauses/list.mdx': clause('料金表', '次のとおり。'),
	};
	const fields = { preamble: 'opening', closing: 'ending', annexes: '[spec, list]' };

	test('stand unnumbered before and after them', () => {
		const { document } = contractOf({ one: clause('目的', '文。') }, fields, parts);
		expect(document.preamble.map(line)).toEqual(['甲と乙は、次のとおり契約を締結する。']);
		expect(document.closing.map(line)).toEqual(['保有する。', '以上。']);
	});

	test('say what is Only for paper where it is signed on paper', () => {
		const { document } = contractOf({ one: clause('目的', '文。') }, { ...fields, sign: 'paper' }, parts);
		expect(document.closing.map(line)[0]).toBe('本書を作成し、保有する。');
	});

	test('number the annexes and their headings, not their paragraphs', () => {
		const { document } = contractOf({ one: clause('目的', '文。') }, fields, parts);
		expect(document.annexes.map(({ label, heading }) => label + heading)).toEqual(['別紙1サービス仕様', '別紙2料金表']);
		expect(document.annexes[0]?.blocks.map(line)).toEqual([
			'1　対応時間',
			'次のとおり。',
			'別に定める。',
			'2　窓口',
			'次のとおり。',
		]);
	});

	test('the key terms are referred to by their heading, and their paragraphs have no numbers', () => {
		const { document, problems } = contractOf(
			{ one: clause('目的', '<Ref to="figures" />による。') },
			{ keyTerms: 'figures' },
			{ 'clauses/figures.mdx': clause('要項', '次の表による。\n\n<Table of="tier-summary" />') },
		);
		expect(problems).toEqual([]);
		expect(document.keyTerms).toMatchObject({ id: 'figures', heading: '要項' });
		expect(document.keyTerms?.blocks.map(line)).toEqual(['次の表による。', '表 null']);
		expect(linesOf(document)).toEqual(['要項による。']);
	});

	test('the key terms begin with the parties, the client’s name to be filled in', () => {
		const { document } = contractOf(
			{ one: clause('目的', '文。') },
			{ keyTerms: 'figures' },
			{ 'clauses/figures.mdx': clause('要項', '<Table of="tier-summary" />') },
		);
		const [table] = document.keyTerms?.blocks ?? [];
		const rows = table?.type === 'table' ? table.rows : [];
		expect(rows[0]?.map(({ spans }) => spans[0])).toMatchObject([
			{ text: '甲' },
			{ type: 'blank', field: 'client.name' },
		]);
		expect(rows[1]?.map(({ spans }) => textOf(spans))[0]).toBe('乙');
	});

	test('what is Only in one document is left out of the others that share the clause', () => {
		const shared = clause(
			'目的',
			'共通の文。\n\n<Only in="contract">この契約の文。</Only>\n\n<Only in="other">ほかの文。</Only>',
		);
		const other = declaration({ articles: '[one]', kind: 'notes', per: 'service', rank: 'listing' });
		const { document } = contractOf({ one: shared }, {}, { 'documents/other.yaml': other });
		expect(linesOf(document)).toEqual(['共通の文。', '２この契約の文。']);
	});

	test('a clause that is listed twice is printed once and told at its second place', () => {
		const { document, problems } = contractOf({ one: clause('目的', '文。') }, { articles: '[one, one]' });
		expect(document.articles).toHaveLength(1);
		expect(problems).toEqual(['repeated-clause: 条項「one」が文書に二度あります']);
	});
});

describe('the signature block', () => {
	const sign = (mode: string) => contractOf({ one: clause('目的', '文。') }, { sign: mode }).document.signature;

	test('is not there where nobody signs', () => {
		expect(sign('none')).toBeNull();
	});

	test('has blanks for the client and our own names from the agency file', () => {
		const [client, agency] = sign('electronic')?.parties ?? [];
		expect(client?.label).toBe('甲');
		expect(client?.lines.map(({ spans }) => spans.map(({ type }) => type))).toEqual([['blank'], ['blank'], ['blank']]);
		expect(agency?.lines.map(({ label, spans }) => `${label} ${textOf(spans)}`)).toEqual([
			'住所 〒231-0000　神奈川県横浜市例区例町',
			'名称 合同会社例の制作室',
			'代表者 代表社員　例野 花子',
		]);
		expect(agency?.lines[1]?.spans[0]).toMatchObject({ path: 'agency.legalName', value: null });
	});

	test('has a seal place on paper only', () => {
		expect(sign('paper')?.parties.map(({ seal }) => seal)).toEqual([20, 20]);
		expect(sign('electronic')?.parties.map(({ seal }) => seal)).toEqual([null, null]);
	});

	test('names an individual by trade name and own name', () => {
		const { document } = built(
			projectWith({
				'agency.yaml': (text) => text.replace('kind: corporation', 'kind: individual'),
				'documents/contract.yaml': declaration({ sign: 'electronic', articles: '[definitions]' }),
			}),
		);
		expect(document.signature?.parties[1]?.lines.map(({ label }) => label)).toEqual(['住所', '屋号', '氏名']);
	});
});
