import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/lib/checks/run.ts';
import { leftOut } from '../../src/lib/checks/tier/left-out.ts';
import { printText } from '../../src/lib/print/text.ts';
import type { Edit } from '../content/sample.ts';
import { base, checkSample, sampleWith } from '../content/sample.ts';
import { findingsOf } from './sentences.ts';

const told = (...edits: readonly Edit[]) =>
	findingsOf(sampleWith(...edits), [leftOut]).map(({ message }) => message.ja);

describe('a tier that is added', () => {
	const premium = sampleWith()
		.find(({ file }) => file.endsWith('support/growth.yaml'))
		?.text.replace('name: グロース', 'name: プレミアム')
		.replace('order: 3', 'order: 5')
		.replace('66,000円', '110,000円')
		.replace('月6時間', '月12時間');
	const files = [...sampleWith(), { file: 'src/content/support/premium.yaml', text: premium ?? '' }];

	test('is asked for wherever the contract has a case for each tier, and nowhere else', () => {
		const found = findingsOf(files, [leftOut]);
		expect(found.map(({ places: [{ place }] }) => place.file.replace('src/content/clauses/support/', ''))).toEqual([
			'allowance.mdx',
			'backup.mdx',
			'client-changes.mdx',
			'holidays.mdx',
			'response.mdx',
		]);
		for (const { message, fixes } of found) {
			expect(message.ja).toBe('プランごとに書き分けた文に、「プレミアム」の場合がありません');
			expect(fixes?.[0]?.ja).toContain('<Only support={["premium"]}>');
		}
	});
});

describe('a case for each tier', () => {
	test('in which one is left out is told, and not where a few have something of their own', () => {
		const response = 'clauses/support/response.mdx';
		expect(
			told({ file: response, replace: '<Only support={["light", "spot"]}>', with: '<Only support={["light"]}>' }),
		).toEqual(['プランごとに書き分けた文に、「スポット」の場合がありません']);
		const few =
			'<Only support={["growth"]}>\n電話で報告する。\n</Only>\n\n<Only support={["standard"]}>\n書面で報告する。\n</Only>\n\n';
		expect(
			told({
				file: 'clauses/support/consultation.mdx',
				replace: '本契約に定めのない事項',
				with: `${few}本契約に定めのない事項`,
			}),
		).toEqual([]);
	});

	test('is counted among the tiers of the case around it', () => {
		const allowance = 'clauses/support/allowance.mdx';
		expect(
			told({
				file: allowance,
				replace: '<Only support={["standard", "growth"]}>',
				with: '<Only support={["standard"]}>',
			}),
		).toEqual(['プランごとに書き分けた文に、「グロース」の場合がありません']);
	});
});

test('a list with a line for each service is told where one of them has none', () => {
	const line = '- <Value of="services.base-shop.name" />は<Value of="services.base-shop.deliveryTime" />\n';
	expect(told({ file: 'pages/flow.mdx', replace: line, with: '' })).toEqual([
		'サービスごとの並びに、「BASEショップ開設」がありません',
	]);
});

test('what is for monthly tiers is in their contracts, and in no other', () => {
	const { documents, diagnostics } = checkSample({
		file: 'clauses/support/consultation.mdx',
		replace: '本契約に定めのない事項',
		with: '<Only billing="monthly">\n毎月の料金がある。\n</Only>\n\n依頼ごと<Only billing="incident">の料金</Only>がある。\n\n本契約に定めのない事項',
	});
	expect(diagnostics).toEqual([]);
	const texts = documents
		.filter(({ id }) => id.startsWith('support-contract.'))
		.map((document) => [document.id.replace('support-contract.', ''), printText(document)] as const);
	const saying = (words: string) => texts.filter(([, text]) => text.includes(words)).map(([tier]) => tier);
	expect(saying('毎月の料金がある。')).toEqual(['light', 'standard', 'growth']);
	expect(saying('依頼ごとの料金がある。')).toEqual(['spot']);
	expect(saying('依頼ごとがある。')).toEqual(['light', 'standard', 'growth']);
});

test('a service that is gone is one finding, however many sentences still speak of it', () => {
	const files = sampleWith().filter(({ file }) => !/(?:services|listings)\/base-shop\./.test(file));
	const { diagnostics } = checkContent(files, { base });
	expect(diagnostics.map(({ code }) => code)).toEqual(['value/unknown-path']);
	const [found] = diagnostics;
	const lines = found?.places.map(({ place: { file, start } }) => `${file}:${start.line}`) ?? [];
	expect(new Set(lines).size).toBe(lines.length);
	expect(lines.length).toBeGreaterThan(3);
	expect(found?.notes?.[0]?.text.ja).toMatch(/^ほか\d+か所$/);
});
