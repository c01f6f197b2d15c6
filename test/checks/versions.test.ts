import { describe, expect, test } from 'vitest';
import { versionSkew } from '../../src/lib/checks/documents/version-skew.ts';
import { unsourcedNumber } from '../../src/lib/checks/prose/unsourced-number.ts';
import { noticeTooShort } from '../../src/lib/checks/version/notice-too-short.ts';
import { sampleWith } from '../content/sample.ts';
import { findingsOf, page, terms, wordsIn } from './sentences.ts';

const announced = (day: string, file = 'documents/terms.yaml') =>
	findingsOf(
		sampleWith(
			file === 'documents/terms.yaml'
				? { file, replace: 'announced: 2026-08-31', with: `announced: ${day}` }
				: { file, replace: 'name: 第2版,', with: `name: 第2版, announced: ${day},` },
		),
		[noticeTooShort],
	);

describe('the notice of a new version', () => {
	test.each([
		['2026-09-01', null],
		['2026-09-02', '適用の29日前に公表されています。告知は30日前まで'],
		['2026-10-01', '適用の初日より前に公表されていません'],
		['2026-12-01', '適用の初日より前に公表されていません'],
	])('on %s', (day, message) => {
		const found = announced(day);
		expect(found.map((one) => one.message.ja)).toEqual(message === null ? [] : [expect.stringContaining(message)]);
	});

	test('shows its arithmetic and the promise that it breaks', () => {
		const [found] = announced('2026-09-24');
		expect(found?.notes?.[0]?.text.ja).toBe('2026年10月1日（木）の30日前は2026年9月1日（火）');
		expect(found?.places.map(({ label }) => label?.ja)).toContain('規約変更の予告 30日');
	});

	test('of a contract, which changes by agreement only, is any day before', () => {
		const contract = 'documents/support-contract.yaml';
		expect(announced('2026-09-30', contract)).toEqual([]);
		expect(announced('2026-10-02', contract)).toHaveLength(1);
	});
});

describe('a version that a text names', () => {
	const checks = [versionSkew, unsourcedNumber];

	test('is told where another is in force, in any width', () => {
		const rows = [
			['利用規約（第1版）によります。', '第1版'],
			['第１版の規約をご覧ください。', '第１版'],
			['サービス利用規約 第三版によります。', '第三版'],
			['規約第二版によります。'],
			[
				'<Value of="documents.terms.versions.0.name" />の規約によります。',
				'<Value of="documents.terms.versions.0.name" />',
			],
		] as const;
		const found = wordsIn(
			rows.map(([sentence]) => sentence),
			[versionSkew],
			page,
		);
		expect(Object.values(found)).toEqual([
			['第1版'],
			['第１版'],
			['第三版'],
			[],
			['<Value of="documents.terms.versions.0.name" />'],
		]);
	});

	test('is fine where it is the one in force, of the past, or of something else', () => {
		const sentences = [
			'規約は、<Value of="documents.terms.versions.1.name" />です。',
			'<Value of="documents.terms.versions.0.name" />の規約に同意されたお客様には、その版を適用します。',
			'本書の改訂版をお送りします。',
		];
		expect(wordsIn(sentences, checks, terms)).toEqual(Object.fromEntries(sentences.map((one) => [one, []])));
	});
});
