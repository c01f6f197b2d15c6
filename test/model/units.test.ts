/** A value of the right kind in the wrong form for its field is told where it stands, with the spelling that was meant. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCount } from '../../src/lib/values/count.ts';
import { fitsCount, fitsPer, spelledLike } from '../../src/lib/values/fitting.ts';
import { parseMoney } from '../../src/lib/values/money.ts';
import { counts, money } from '../values/arbitrary.ts';
import { findings } from './findings.ts';

const tier = 'support/standard.yaml';
const service = 'services/media.yaml';

const told = (file: string, replace: string, by: string) =>
	findings({ [file]: { replace, with: by } }).map(({ words, message, fix }) => ({ words, message, fix }));

describe('a field says what an amount is per', () => {
	test.each([
		[
			tier,
			'fee: 30,000円/月 税込',
			'fee: 30,000円 税込',
			/^「月額料金（fee）」: 「30,000円（税込）」には、何あたりの金額かがありません。「30,000円\/月 税込」と書きます。$/,
		],
		[tier, 'hourly: 8,800円/時 税込', 'hourly: 8,800円 税別', /「8,800円\/時 税別」と書きます。$/],
		[
			tier,
			'hourly: 8,800円/時 税込',
			'hourly: 8,800円/月 税込',
			/月額の金額です。ここは1時間あたりの金額なので、「…円\/時」の形で書きます。$/,
		],
		[
			service,
			'price: 300,000円 税込\npackages',
			'price: 300,000円/月 税込\npackages',
			/ここは一度きりの金額なので、「300,000円 税込」と書きます。$/,
		],
		[
			'policies/no-support.yaml',
			'hourly: 13,200円/時 税込',
			'hourly: 13,200円 税込',
			/「13,200円\/時 税込」と書きます。$/,
		],
	])('%s: %s → %s', (file, replace, by, message) => {
		const [found, ...more] = told(file, replace, by);
		expect(more).toEqual([]);
		expect(found?.words).toBe(/: (.*)/.exec(by)?.[1]);
		expect(found?.message).toMatch(message);
	});
});

describe('a field says how a count is counted', () => {
	test.each([
		[tier, 'amount: 月2時間', 'amount: 2時間', /「2時間」には、いつごとの数かがありません。「月2時間」と書きます。$/],
		[tier, 'frequency: 月1回', 'frequency: 1回', /「月1回」と書きます。$/],
		[tier, 'step: 30分', 'step: 30回', /「30回」の単位は、ここでは「分」か「時間」です。「30分」のように書きます。$/],
		[tier, 'generations: 4世代', 'generations: 4回', /「4世代」のように書きます。$/],
		[service, 'revisions: 3回', 'revisions: 月3回', /「月3回」は、ここでは「3回」のように書きます。$/],
		['policies/general.yaml', 'originals: 2通', 'originals: 2枚', /「2通」のように書きます。$/],
	])('%s: %s → %s', (file, replace, by, message) => {
		const [found, ...more] = told(file, replace, by);
		expect(more).toEqual([]);
		expect(found?.words).toBe(/: (.*)/.exec(by)?.[1]);
		expect(found?.message).toMatch(message);
	});
});

describe('a bare number', () => {
	test('is offered the spelling of its field, with either tax basis', () => {
		const [found, ...more] = told(service, 'price: 300,000円 税込\npackages', 'price: 298000\npackages');
		expect(more).toEqual([]);
		expect(found).toMatchObject({ words: '298000', fix: '「298,000円 税込」か「298,000円 税別」と書く' });
		expect(told(tier, 'fee: 30,000円/月 税込', 'fee: 33000')[0]?.fix).toBe(
			'「33,000円/月 税込」か「33,000円/月 税別」と書く',
		);
		expect(told(service, 'revisions: 3回', 'revisions: 3')[0]?.fix).toBe('「3回」と書く');
	});

	test('in quotes or with commas is offered the same', () => {
		expect(told(tier, 'fee: 30,000円/月 税込', "fee: '33000'")[0]?.message).toBe(
			'「月額料金（fee）」: 「33,000円/月 税込」か「33,000円/月 税別」と書きます',
		);
		expect(told(tier, 'fee: 30,000円/月 税込', 'fee: 33,000')[0]?.message).toBe(
			'「月額料金（fee）」: 「33,000円/月 税込」か「33,000円/月 税別」と書きます',
		);
	});
});

/** What 「…」と書きます offers. */
const offered = (reason: string): string | undefined => /「([^「」]*)」(?:と|のように)書きます。$/.exec(reason)?.[1];

test('the spelling that is offered fits the field, and keeps the number', () => {
	const pers = fc.constantFrom('once', 'month', 'hour', 'incident' as const);
	fc.assert(
		fc.property(money, pers, (value, per) => {
			const fitted = fitsPer({ ok: true, value }, [per]);
			expect(fitted.ok).toBe(value.per === per);
			if (fitted.ok || (value.per !== 'once' && per !== 'once')) return;
			const mended = parseMoney(offered(fitted.reason.ja) ?? '');
			expect(mended).toEqual({ ok: true, value: { ...value, per } });
		}),
	);
	fc.assert(
		fc.property(counts, (value) => {
			const fitted = fitsCount({ ok: true, value }, { windows: ['month', 'week'], units: ['回', '時間'] });
			const fits = ['回', '時間'].includes(value.unit) && ['month', 'week'].includes(value.window);
			expect(fitted.ok).toBe(fits);
			if (fitted.ok) return;
			const mended = parseCount(offered(fitted.reason.ja) ?? '');
			expect(mended.ok && mended.value.max).toBe(value.max);
			expect(fitsCount(mended, { windows: ['month', 'week'], units: ['回', '時間'] }).ok).toBe(true);
		}),
	);
});

test('an example without a number, and a number that none could be, offer nothing', () => {
	expect(spelledLike('翌月末日', 30)).toEqual([]);
	expect(spelledLike('3回', 1.5)).toEqual([]);
	expect(spelledLike(undefined, 3)).toEqual([]);
});
