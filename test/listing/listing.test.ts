import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countCharacters } from '../../src/lib/listing/count-characters.ts';
import type { ListingField } from '../../src/lib/listing/listing.ts';
import { projectListing, projectListings } from '../../src/lib/listing/listing.ts';
import type { Change } from '../document/project.ts';
import { projectWith } from '../document/project.ts';

/** A form of one field that holds notes and the sections named. */
const market = (field: string): string => `name: 例の市場
order: 1
url: https://market.example.com/
summary: 試験のための掲載先
counting: { value: code-points, source: 試験, verifiedOn: 2026-11-21, confidence: A }
fields:
  - id: body
    label: 内容
    required: true
${field.replace(/^/gm, '    ')}
`;

const text = (fill: string, bound: number, more = ''): string =>
	market(`format: plain\nfill: [${fill}]\nmax: unknown\nbound: ${bound}\n${more}`);

const section = (of: string, words: string, attributes = ''): string =>
	`<Section of="${of}" ${attributes}>\n${words}\n</Section>\n`;

const listing = (...sections: string[]): string =>
	`---\nservice: media\nmarkets: [market]\n---\n\n${sections.join('\n')}`;

function fieldOf(files: Record<string, Change>): ListingField {
	const [field] = projectListing(projectWith(files), 'media', 'market').fields;
	if (!field) throw new Error('no field');
	return field;
}

const NOTE = '無料の修正は3回までです。';

describe('a field', () => {
	test('holds the sections it names, then the notes, a blank line between', () => {
		const field = fieldOf({
			'marketplaces/market.yaml': text('{ sections: [lead, flow] }, { notes: true }', 200),
			'listings/media.mdx': listing(section('flow', '進め方。'), section('lead', '紹介。')),
		});
		expect(field.text).toBe(`紹介。\n\n進め方。\n\n${NOTE}`);
		expect(field.count).toBe(countCharacters(field.text, 'code-points'));
		expect(field).toMatchObject({ over: 0, short: 0, dropped: [], max: null, bound: 200, min: null });
	});

	test('takes the sections of its own marketplace only', () => {
		const field = fieldOf({
			'marketplaces/market.yaml': text('{ sections: [lead] }', 200),
			'listings/media.mdx': listing(
				section('lead', 'よそ。', 'market="elsewhere"'),
				section('lead', 'こちら。', 'market="market"'),
			),
			'marketplaces/elsewhere.yaml': (_) => text('{ sections: [lead] }', 200).replace('order: 1', 'order: 2'),
		});
		expect(field.text).toBe('こちら。');
	});

	test('drops what may be dropped when it is full, the highest priority first', () => {
		const field = fieldOf({
			'marketplaces/market.yaml': text('{ sections: [lead, flow, extra] }, { notes: true }', 25),
			'listings/media.mdx': listing(
				section('lead', 'とても大切な紹介。'),
				section('flow', '進め方のこと。', 'priority={2}'),
				section('extra', 'おまけのこと。', 'priority={3}'),
			),
		});
		expect(field.dropped.map(({ of }) => of)).toEqual(['extra', 'flow']);
		expect(field.text).toBe(`とても大切な紹介。\n\n${NOTE}`);
		expect(field.over).toBe(0);
	});

	test('tells how far it is over when nothing more may be dropped, and drops no term', () => {
		const field = fieldOf({
			'marketplaces/market.yaml': text('{ sections: [lead] }, { notes: true }', 10),
			'listings/media.mdx': listing(section('lead', '紹介。', 'priority={9}')),
		});
		expect(field.text).toBe(NOTE);
		expect(field.over).toBe(countCharacters(NOTE, 'code-points') - 10);
	});

	test('tells how far it is below the least that the form takes', () => {
		const min = 'min: { value: 5, source: 試験, verifiedOn: 2026-11-21, confidence: A }';
		const field = fieldOf({
			'marketplaces/market.yaml': text('{ sections: [lead] }', 100, min),
			'listings/media.mdx': listing(section('lead', '紹介。')),
		});
		expect(field.short).toBe(2);
	});

	test('knows where its text is written', () => {
		const { origins } = fieldOf({
			'marketplaces/market.yaml': text('{ sections: [lead] }, { notes: true }, { value: deliverables }', 200),
			'listings/media.mdx': listing(section('lead', '紹介。')),
		});
		expect(origins.map(({ place }) => place.file)).toEqual([
			'content/listings/media.mdx',
			'content/clauses/note-revisions.mdx',
			'content/services/media.yaml',
		]);
	});

	test('says the new number when the one line of the service changes', () => {
		const field = fieldOf({
			'marketplaces/market.yaml': text('{ notes: true }', 200),
			'services/media.yaml': (yaml) => yaml.replace('revisions: 3回', 'revisions: 8回'),
		});
		expect(field.text).toBe('無料の修正は8回までです。');
	});
});

describe('whatever the sections and the bound', () => {
	const sections = fc.array(
		fc.record({
			words: fc.string({ unit: fc.constantFrom('あ', '漢', '𠮷'), minLength: 1, maxLength: 30 }),
			priority: fc.integer({ min: 1, max: 4 }),
		}),
		{ maxLength: 5 },
	);

	test('the notes are whole, priority 1 stays, and what does not fit is told', () => {
		fc.assert(
			fc.property(sections, fc.integer({ min: 1, max: 120 }), (given, bound) => {
				const field = fieldOf({
					'marketplaces/market.yaml': text('{ sections: [lead] }, { notes: true }', bound),
					'listings/media.mdx': listing(
						...given.map(({ words, priority }) => section('lead', words, `priority={${priority}}`)),
						// A listing without any section would not be read.
						section('unused', '使わない。'),
					),
				});
				expect(field.text).toContain(NOTE);
				for (const { words, priority } of given) if (priority === 1) expect(field.text).toContain(words);
				expect(field.over).toBe(Math.max(0, field.count - bound));
				// Over the bound, everything that may be dropped was dropped.
				const droppable = given.filter(({ priority }) => priority > 1).length;
				if (field.over > 0) expect(field.dropped).toHaveLength(droppable);
				// Nothing of lower priority is dropped before something of higher priority.
				const order = field.dropped.map(({ priority }) => priority);
				expect(order).toEqual([...order].sort((a, b) => b - a));
			}),
			{ numRuns: 60 },
		);
	});
});

describe('typed values', () => {
	const value = (name: string, format: string, more = ''): string =>
		market(`format: ${format}\nfill: [{ value: ${name} }]\nmax: unknown\nbound: 10\n${more}`);
	const sourced = (yaml: string): string => `{ value: ${yaml}, source: 試験, verifiedOn: 2026-11-21, confidence: B }`;

	test('are digits where the form takes a number, the price with tax', () => {
		const net: Change = (yaml) => yaml.replace('price: 300,000円 税込\n', 'price: 300,000円 税別\n');
		const price = fieldOf({ 'marketplaces/market.yaml': value('price', 'number'), 'services/media.yaml': net });
		expect(price.text).toBe('330000');
		expect(fieldOf({ 'marketplaces/market.yaml': value('revisions', 'choice') }).text).toBe('3');
	});

	test('are words in a text', () => {
		expect(fieldOf({ 'marketplaces/market.yaml': value('revisions', 'plain') }).text).toBe('3回');
		expect(fieldOf({ 'marketplaces/market.yaml': value('deliverables', 'plain') }).text).toBe(
			'■ 納品物\n・公開されたサイト一式',
		);
	});

	test('give the days of the plan whose price is given, the smallest', () => {
		expect(fieldOf({ 'marketplaces/market.yaml': value('price', 'number') }).text).toBe('300000');
		expect(fieldOf({ 'marketplaces/market.yaml': value('delivery', 'number') }).text).toBe('30');
	});

	test('round a delivery time up to what the form offers', () => {
		const choices = `choices: ${sourced('[14, 45, 90]')}`;
		expect(fieldOf({ 'marketplaces/market.yaml': value('delivery', 'choice', choices) }).text).toBe('45');
	});

	test('tell a delivery time that is longer than anything the form offers', () => {
		const choices = `choices: ${sourced('[7, 14]')}`;
		const project = projectWith({
			'marketplaces/market.yaml': value('delivery', 'choice', choices),
			'listings/media.mdx': listing(),
		});
		const { problems } = projectListings(project);
		expect(problems.map(({ kind, diagnostic }) => [kind, diagnostic.level, diagnostic.message.ja])).toEqual([
			['unfit-choice', 'warning', '「内容」で選べる日数は14日までですが、30日が必要です'],
		]);
	});

	test('tell business days, which no number of days can stand for', () => {
		const project = projectWith({
			'marketplaces/market.yaml': value('delivery', 'number'),
			'listings/media.mdx': listing(),
			'services/media.yaml': (yaml) => yaml.replace('deliveryTime: 30日', 'deliveryTime: 20営業日'),
		});
		expect(projectListings(project).problems.map(({ kind }) => kind)).toEqual(['unfit-choice']);
	});

	test('tell a price outside what the form takes', () => {
		const range = `range: ${sourced('{ min: 500, max: 100000 }')}`;
		const project = projectWith({
			'marketplaces/market.yaml': value('price', 'number', range),
			'listings/media.mdx': listing(),
		});
		expect(projectListings(project).problems.map(({ diagnostic }) => diagnostic.message.ja)).toEqual([
			'「内容」に書き入れられるのは500から100000までですが、300000になります',
		]);
	});

	test('give a price table of three plans, each cell with its own limits', () => {
		const cells = [
			'{ id: name, label: 名称, format: plain, bound: 5 }',
			'{ id: description, label: 説明, format: plain, bound: 10 }',
			'{ id: price, label: 料金, format: number }',
			`{ id: delivery, label: 納期, format: choice, choices: ${sourced('[30, 45, 60]')} }`,
			'{ id: revisions, label: 修正, format: number }',
		];
		const group = market(`format: group\nof: packages\ncells: [${cells.join(', ')}]\n`);
		const { fields } = projectListing(projectWith({ 'marketplaces/market.yaml': group }), 'media', 'market');
		expect(fields.map(({ id, text, bound }) => [id, text, bound])).toEqual([
			['body-1-name', '小', 5],
			['body-1-description', '小さな構成', 10],
			['body-1-price', '300000', null],
			['body-1-delivery', '30', null],
			['body-1-revisions', '3', null],
			['body-2-name', '中', 5],
			['body-2-description', '標準の構成', 10],
			['body-2-price', '400000', null],
			['body-2-delivery', '45', null],
			['body-2-revisions', '3', null],
			['body-3-name', '大', 5],
			['body-3-description', '大きな構成', 10],
			['body-3-price', '500000', null],
			['body-3-delivery', '60', null],
			['body-3-revisions', '3', null],
		]);
		expect(fields[1]?.label).toBe('内容（1）説明');
	});

	const pair = (of: string, cells: string): string => market(`format: group\nof: ${of}\ncells: [${cells}]\n`);
	const cell = (id: string, format = 'plain, bound: 60'): string => `{ id: ${id}, label: ${id}, format: ${format} }`;

	test('offer the larger plans as options, by what they add to the price of the smallest', () => {
		const options = pair('options', `${cell('name')}, ${cell('price', 'number')}`);
		const { fields } = projectListing(projectWith({ 'marketplaces/market.yaml': options }), 'media', 'market');
		expect(fields.map(({ text }) => text)).toEqual([
			'「中」の構成にする（10ページまで、納期45日）',
			'100000',
			'「大」の構成にする（15ページまで、納期60日）',
			'200000',
			'料金に含む回数を超える修正を、もう一回承る',
			'11000',
		]);
	});

	const faq = pair('faq', `${cell('question')}, ${cell('answer')}`);

	test('part questions from answers, without the letters that the form has itself', () => {
		const files = {
			'marketplaces/market.yaml': faq,
			'listings/media.mdx': listing(
				section('faq', 'Q. 頼めますか。\n\nA. はい。\n\nお任せください。\n\nQ. 急ぎです。\n\nA. ご相談ください。'),
			),
		};
		const { fields } = projectListing(projectWith(files), 'media', 'market');
		expect(fields.map(({ id, text }) => [id, text])).toEqual([
			['body-1-question', '頼めますか。'],
			['body-1-answer', 'はい。\n\nお任せください。'],
			['body-2-question', '急ぎです。'],
			['body-2-answer', 'ご相談ください。'],
		]);
	});

	test('tell a question without an answer, and words before the first question', () => {
		const files = {
			'marketplaces/market.yaml': faq,
			'listings/media.mdx': listing(section('faq', 'よくある質問です。\n\nQ. 頼めますか。')),
		};
		expect(projectListings(projectWith(files)).problems.map(({ kind }) => kind)).toEqual([
			'faq-out-of-turn',
			'faq-out-of-turn',
		]);
	});

	test('tell more options than the form takes', () => {
		const count = `count: ${sourced('{ min: 0, max: 2 }')}`;
		const options = market(`format: group\nof: options\n${count}\ncells: [${cell('name')}]\n`);
		const project = projectWith({ 'marketplaces/market.yaml': options, 'listings/media.mdx': listing() });
		expect(projectListings(project).problems.map(({ diagnostic }) => diagnostic.message.ja)).toEqual([
			'「内容」は0から2組までですが、3組あります',
		]);
	});
});

describe('the words of a field', () => {
	const body = '## 流れ\n\n次のとおりです。\n\n1. 相談\n2. 納品\n\n- 一つ\n- 二つ\n\n終わりです。';

	test('are lines of text where the form takes text', () => {
		const field = fieldOf({
			'marketplaces/market.yaml': text('{ sections: [lead] }', 200),
			'listings/media.mdx': listing(section('lead', body)),
		});
		expect(field.text).toBe('■ 流れ\n次のとおりです。\n1. 相談\n2. 納品\n\n・一つ\n・二つ\n\n終わりです。');
	});

	test('are Markdown where the form reads it', () => {
		const field = fieldOf({
			'marketplaces/market.yaml': text('{ sections: [lead] }', 200).replace('format: plain', 'format: markdown'),
			'listings/media.mdx': listing(section('lead', body)),
		});
		expect(field.text).toBe('## 流れ\n\n次のとおりです。\n\n1. 相談\n2. 納品\n\n- 一つ\n- 二つ\n\n終わりです。');
	});

	test('cannot refer to articles, which a listing does not have', () => {
		const project = projectWith({
			'clauses/note-revisions.mdx': (mdx) => mdx.replace('無料の', '<Ref to="definitions" />の'),
			'marketplaces/market.yaml': text('{ notes: true }', 200),
			'listings/media.mdx': listing(),
		});
		expect(projectListings(project).problems.map(({ kind }) => kind)).toEqual(['dangling-ref']);
	});
});
