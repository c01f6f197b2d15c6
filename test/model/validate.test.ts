import { describe, expect, test } from 'vitest';
import { findings } from './findings.ts';

const service = (replace: string, by: string) => findings({ 'services/media.yaml': { replace, with: by } });
const tier = (replace: string, by: string) => findings({ 'support/standard.yaml': { replace, with: by } });
const agency = (replace: string, by: string) => findings({ 'agency.yaml': { replace, with: by } });

describe('a field that is not known', () => {
	test('is told once where it is a misspelt one, not as missing too', () => {
		expect(service('revisions: 3回', 'revisons: 3回')).toEqual([
			expect.objectContaining({
				code: 'schema/unknown-key',
				words: 'revisons',
				fix: '「revisions」のことではありませんか',
			}),
		]);
	});

	test('is told beside the missing one that it does not resemble', () => {
		const found = service('revisions: 3回', 'shuusei: 3回').map(({ code, words }) => [code, words]);
		expect(found).toEqual([
			['schema/unknown-key', 'shuusei'],
			['schema/missing', 'name: オウンドメディア制作'],
		]);
	});

	test('is not offered a field that is already written', () => {
		const [found] = service('revisions: 3回', 'revisions: 3回\nrevision: 3回');
		expect(found?.fix).toBe('revision を消す');
	});

	test('that another keyword would allow is told with the keyword', () => {
		const written = "{ treatment: declined, rate: '13,200円/時 税込', only: emergency }";
		expect(tier('holidays: { treatment: declined }', `holidays: ${written}`)).toEqual([
			expect.objectContaining({
				code: 'schema/unknown-key',
				allWords: ['rate', 'only'],
				message: '「rate・only」は、treatment: declined では書けません',
				fixes: ['rate・only を消す', 'treatment を extra にする'],
			}),
		]);
	});
});

describe('a field that takes a keyword or a value', () => {
	test('names the keyword before it says what is wrong with the value', () => {
		expect(tier('restore: included', 'restore: none')).toEqual([
			expect.objectContaining({
				words: 'none',
				message: expect.stringMatching(/（restore）」: included か、値を書きます。「none」は金額として読めません。/),
				fixes: [],
			}),
		]);
		expect(tier('restore: included', 'restore: 11000')).toEqual([
			expect.objectContaining({
				message: expect.stringMatching(/（restore）」は included か、「.*」のように書きます/),
			}),
		]);
	});

	test('offers the keyword that is misspelt', () => {
		const [found] = tier('carryOver: none', 'carryOver: nonee');
		expect(found?.fix).toBe('「none」のことではありませんか');
	});
});

describe('a value of another kind is told with a spelling that works', () => {
	test('a count without its unit', () => {
		expect(service('revisions: 3回', 'revisions: 3')).toEqual([
			expect.objectContaining({
				code: 'schema/wrong-type',
				words: '3',
				message: '「無料の修正回数（revisions）」は「3回」のように書きます',
			}),
		]);
	});

	test('a price without its tax, in the place of a task', () => {
		const [found, ...more] = findings({
			'tasks.yaml': { replace: 'production: included', with: 'production: { extra: 5500円 }' },
		});
		expect(more).toEqual([]);
		expect(found?.words).toBe('5500円');
		expect(found?.message).toMatch(/税込/);
	});

	test.each([
		['email: hello@example.jp', 'email: hello', /「hello@example.jp」のように/],
		['url: https://example.jp/', 'url: example.jp', /https:\/\/ から/],
		['invoiceNumber: T7000012050002', 'invoiceNumber: 7000012050002', /「T1234567890123」のように/],
		['postalCode: 231-0000', 'postalCode: 2310000', /「231-0002」のように/],
	])('%s', (right, wrong, message) => {
		const [found, ...more] = agency(right, wrong);
		expect(more).toEqual([]);
		expect(found?.message).toMatch(message);
	});

	test('a keyword, with those that there are', () => {
		expect(tier('billing: monthly', 'billing: month')[0]?.message).toBe(
			'「料金のかたち（billing）」に書けるのは monthly / incident のいずれかです',
		);
		const [found] = service('basis: ukeoi', 'basis: ukeoy');
		expect(found).toMatchObject({
			code: 'schema/wrong-value',
			words: 'ukeoy',
			fix: '「ukeoi」のことではありませんか',
		});
		expect(found?.message).toContain('ukeoi / junin');
	});

	test('an id in full-width letters, with the same in ordinary ones', () => {
		const [found] = findings({ 'tasks.yaml': { replace: '- id: text-edit', with: '- id: ｔｅｘｔ' } });
		expect(found?.message).toMatch(/半角の英小文字/);
		expect(found?.fix).toBe('半角で書く: text');
	});

	test('a name that is a number has to be in quotes', () => {
		expect(tier('name: スタンダード', 'name: 365')[0]?.fix).toBe("引用符で囲む: '365'");
	});
});

test('an English reader finds the key before its Japanese name', () => {
	expect(service('revisions: 3回', 'revisions: 3')[0]?.en).toBe('revisions (無料の修正回数) is written like 「3回」');
});
