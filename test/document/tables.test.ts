import { describe, expect, test } from 'vitest';
import { assembleDocument } from '../../src/lib/document/assemble.ts';
import { phrase } from '../../src/lib/document/tables/phrase.ts';
import { tierRows } from '../../src/lib/document/tables/tier.ts';
import type { Table } from '../../src/lib/document/tree.ts';
import { textOf } from '../../src/lib/document/walk.ts';
import { tableNames } from '../../src/lib/model/tables.ts';
import type { Change } from './project.ts';
import { clause, contractOf, projectWith, spotTier } from './project.ts';

function tableFor(name: string, others: Record<string, Change> = {}, per = 'tier'): Table[] {
	const { documents } = contractOf({ one: clause('表', `<Table of="${name}" />`) }, { per }, others);
	return documents.flatMap(({ articles }) =>
		articles.flatMap(({ blocks }) => blocks.filter((block) => block.type === 'table')),
	);
}

const cells = ({ rows }: Table): string[][] => rows.map((row) => row.map(({ spans }) => textOf(spans)));

describe('a table', () => {
	test('has as many cells in every row, and widths, as its head', () => {
		for (const name of tableNames) {
			for (const { head, rows, widths } of tableFor(name, { 'support/spot.yaml': spotTier })) {
				expect(new Set([head.length, widths.length, ...rows.map((row) => row.length)]).size, name).toBe(1);
			}
		}
	});

	test('keeps the home of every value in its cells', () => {
		const [table] = tableFor('tier-prices');
		const fee = table?.rows[0]?.[1]?.spans[0];
		expect(fee).toMatchObject({ path: 'support.standard.fee', source: { file: 'content/support/standard.yaml' } });
	});

	test('about one tier needs a document for each tier', () => {
		const { problems } = contractOf({ one: clause('表', '文。\n\n<Table of="tier-tasks" />') }, { per: 'none' });
		expect(problems).toHaveLength(1);
		expect(problems[0]).toMatch(/^unknown-value: 表「tier-tasks」は一つのプランの表/);
	});
});

describe('the rows of a tier', () => {
	test('are those that it has: a tier per incident has no allowance and no updates', () => {
		const [monthly, spot] = tableFor('tier-specification', { 'support/spot.yaml': spotTier });
		expect(cells(monthly as Table).map(([label]) => label)).toContain('更新作業');
		expect(cells(spot as Table)).toEqual([['受付料に含む作業時間', '30分']]);
	});

	test('call the fee what it is', () => {
		const [monthly, spot] = tableFor('tier-prices', { 'support/spot.yaml': spotTier });
		expect(cells(monthly as Table)[0]).toEqual(['月額料金', '月額30,000円（税込）']);
		expect(cells(spot as Table)[0]).toEqual(['受付料', '1件あたり5,500円（税込）']);
	});

	test('say a price once, where the plan and the catalogue give the same one', () => {
		const [table] = tableFor('tier-prices', {
			'support/standard.yaml': (yaml) => yaml.replace('restore: included', 'restore: 9900円/件 税込'),
			'tasks.yaml': (yaml) =>
				yaml
					.replace('title: 文章の差し替え', 'title: バックアップからの復元')
					.replace('standard: allowance', 'standard: { extra: tier.backup.restore }'),
		});
		expect(cells(table as Table).filter(([label]) => label === 'バックアップからの復元')).toEqual([
			['バックアップからの復元', '9,900円/件（税込）'],
		]);
	});

	test('stand side by side with a dash where a tier has nothing to say', () => {
		const [table] = tableFor('tier-terms', { 'support/spot.yaml': spotTier }, 'none');
		const rows = cells(table as Table);
		expect(rows.find(([label]) => label === '作業枠')).toEqual(['作業枠', '月2時間', '—']);
		expect(rows.find(([label]) => label === '営業時間外の対応')).toEqual([
			'営業時間外の対応',
			'対応外',
			'16,500円/時（税込）　緊急時のみ',
		]);
	});

	test('are all said by some tier, so that no path in them is misspelt', () => {
		const spot = spotTier.replace(
			'holidays: { treatment: declined }',
			[
				'holidays: { treatment: extra, rate: "9,900円/時 税込", only: any }',
				'setup: 33,000円 税込',
				'notes: [{ on: hourly, says: 一 }, { on: step, says: 二 }, { on: start, says: 三 }]',
			].join('\n'),
		);
		const project = projectWith({ 'support/spot.yaml': spot });
		const [document] = project.documents;
		if (!document) throw new Error('no document');
		const { origin } = assembleDocument(document, { tier: 'standard' }, project, () => undefined);
		const missing = tierRows.flatMap(([label, says]) => {
			const alternatives = [says].flat();
			return alternatives
				.filter((words) =>
					['standard', 'spot'].every((tier) => {
						const refer = () => ({ ok: false, reason: { ja: '', en: '' }, fix: null }) as const;
						return phrase(words, { project, scope: { tier }, refer, report: () => undefined, origin }).length === 0;
					}),
				)
				.map((words) => `${label}: ${words}`);
		});
		expect(missing).toEqual([]);
	});
});

describe('the tasks', () => {
	const tasks = (operation: string): Record<string, Change> => ({
		'tasks.yaml': (text) => text.replace('standard: allowance', `standard: ${operation}`),
	});

	test.each([
		['allowance', '作業枠内'],
		['included', '料金内'],
		['quoted', '別料金（個別見積）'],
		['declined', '対応外'],
		['{ extra: tier.hourly }', '別料金　8,800円/時（税込）'],
		['{ extra: "5,500円/件 税込" }', '別料金　5,500円/件（税込）'],
	])('that are %s are 「%s」', (operation, expected) => {
		const [table] = tableFor('tier-tasks', tasks(operation));
		expect(cells(table as Table)).toEqual([['文章の差し替え', expected, '公開しているページの文章を差し替えます']]);
	});

	test('that cost extra stand in the price list of the tier', () => {
		const [table] = tableFor('tier-prices', tasks('{ extra: tier.hourly }'));
		expect(cells(table as Table).at(-1)).toEqual(['文章の差し替え', '8,800円/時（税込）']);
	});

	test('with a price that leads nowhere are told where the price stands', () => {
		const { problems } = contractOf(
			{ one: clause('表', '文。\n\n<Table of="tier-tasks" />') },
			{},
			tasks('{ extra: tier.hourlies }'),
		);
		expect(problems[0]).toMatch(/^unknown-value: 値「tier\.hourlies」は見つかりません/);
	});

	test('of a phase leave out what has no place in it', () => {
		expect(tableFor('production-tasks', { 'tasks.yaml': (text) => text.replace('production: included', '') })).toEqual(
			[],
		);
	});
});

test('closures and half days stand in the order of the calendar', () => {
	const [table] = tableFor('closures', {
		'calendar.yaml': (text) =>
			text.replace('halfDays: []', "halfDays:\n  - { date: 2026-12-28, until: '15:00', name: 仕事納め }"),
	});
	expect(cells(table as Table)).toEqual([
		['仕事納め', '2026年12月28日（月）は15:00まで営業'],
		['年末年始休業', '2026年12月29日（火）から2027年1月4日（月）まで'],
	]);
});
