import { describe, expect, test } from 'vitest';
import { parseClock } from '../../src/lib/values/clock.ts';
import { parseCount } from '../../src/lib/values/count.ts';
import { parseDate } from '../../src/lib/values/date.ts';
import { parseDueDay } from '../../src/lib/values/due-day.ts';
import { parseDuration } from '../../src/lib/values/duration.ts';
import { parseHours } from '../../src/lib/values/hours.ts';
import { parseMoney } from '../../src/lib/values/money.ts';
import type { Parsed } from '../../src/lib/values/parsed.ts';
import { parseRate } from '../../src/lib/values/rate.ts';

function read<T>(result: Parsed<T>): T {
	if (!result.ok) throw new Error(result.reason.ja);
	return result.value;
}

function reason(result: Parsed<unknown>): string {
	expect(result.ok).toBe(false);
	return result.ok ? '' : result.reason.ja;
}

describe('money', () => {
	test.each([
		['8,800円/時 税込', 8800, 'included', 'hour'],
		['月額33,000円（税込）', 33000, 'included', 'month'],
		['440,000円 税込', 440000, 'included', 'once'],
		['1時間あたり8,800円（税別）', 8800, 'excluded', 'hour'],
		['1件あたり 5,500円（税込）', 5500, 'included', 'incident'],
		['年額120000円 税抜', 120000, 'excluded', 'year'],
		['1ページあたり11,000円（税込）', 11000, 'included', 'page'],
		['30分あたり4,400円（税込）', 4400, 'included', 'half-hour'],
		['4,400円/30分（税込）', 4400, 'included', 'half-hour'],
		['1回につき5,500円（税込）', 5500, 'included', 'round'],
		['月額３３，０００円（税込）', 33000, 'included', 'month'],
		['￥33,000／月（税込）', 33000, 'included', 'month'],
		['税込44万円', 440000, 'included', 'once'],
		['1.5万円/ページ 税別', 15000, 'excluded', 'page'],
		['1ヶ月あたり33,000円（税込み）', 33000, 'included', 'month'],
	] as const)('%s', (text, yen, tax, per) => {
		expect(read(parseMoney(text))).toEqual({ kind: 'money', yen, tax, rate: 10, per });
	});

	test.each(['1,080円（税込・軽減税率8%）', '1,080円 税込（軽減税率8%）', '1,080円（軽減税率８％・税込）'])(
		'the reduced rate is read: %s',
		(text) => {
			expect(read(parseMoney(text))).toMatchObject({ yen: 1080, tax: 'included', rate: 8 });
		},
	);

	test('a price without a tax basis is asked for one, with both answers ready to copy', () => {
		const told = reason(parseMoney('8,800円/時'));
		expect(told).toContain('税込か税別か');
		expect(told).toContain('「8,800円/時 税込」「8,800円/時 税別」');
	});

	test.each([
		['', '空'],
		['8,80円 税込', '桁区切り'],
		['8800 税込', '「円」がありません'],
		['月額33,000円/月 税込', '2か所'],
		['税込33,000円（税込）', '2か所'],
		['10.5円 税込', '1円単位'],
		['33,000円（税込・送料込）', '「(税込・送料込)」の部分'],
		['約8,800円 税込', '円の金額'],
	])('%j is refused: %s', (text, told) => {
		expect(reason(parseMoney(text))).toContain(told);
	});
});

describe('duration', () => {
	const plain = { kind: 'duration', anchor: null, direction: 'after', firstDay: 'excluded', roll: 'none' };

	test.each([
		['7営業日', 7, 'business-day'],
		['30日', 30, 'calendar-day'],
		['３０日間', 30, 'calendar-day'],
		['3か月', 3, 'month'],
		['3ヶ月', 3, 'month'],
		['3ヵ月間', 3, 'month'],
		['3カ月', 3, 'month'],
		['3箇月', 3, 'month'],
		['1年', 1, 'year'],
		['4営業時間', 4, 'business-hour'],
		['48時間', 48, 'hour'],
		['90分', 90, 'minute'],
		['2週間', 2, 'week'],
	])('%s', (text, n, unit) => {
		expect(read(parseDuration(text))).toEqual({ ...plain, n, unit });
	});

	test.each([
		['納品から30日', { n: 30, unit: 'calendar-day', anchor: 'delivery', direction: 'after' }],
		['納品後30日', { n: 30, unit: 'calendar-day', anchor: 'delivery', direction: 'after' }],
		['最終連絡から7営業日', { n: 7, unit: 'business-day', anchor: 'last-contact', direction: 'after' }],
		['契約満了の1か月前', { n: 1, unit: 'month', anchor: 'term-end', direction: 'before' }],
		['契約期間満了2ヶ月前', { n: 2, unit: 'month', anchor: 'term-end', direction: 'before' }],
		['不適合を知った時から1年', { n: 1, unit: 'year', anchor: 'defect-known', direction: 'after' }],
		['納品から30日（初日算入）', { firstDay: 'included', roll: 'none' }],
		['請求書の発行から30日（休業日なら翌営業日）', { firstDay: 'excluded', roll: 'next-business-day' }],
	])('%s', (text, expected) => {
		expect(read(parseDuration(text))).toMatchObject(expected);
	});

	test.each([
		['三か月', '算用数字'],
		['3 0日', '算用数字'],
		['7', '単位'],
		['0日', '1日から'],
		['2026年', '1年から'],
		['3か月以内', '文章の側'],
		['夏休みから3日', '起点「夏休み」'],
		['納品後3日前', 'さかのぼる'],
		['通知から3日', '起点「通知」'],
		['納品から3日（初日算入・初日不算入）', 'かっこの中'],
	])('%s is refused: %s', (text, told) => {
		expect(reason(parseDuration(text))).toContain(told);
	});
});

describe('count', () => {
	test.each([
		['3回', 3, '回', 'none'],
		['月3回', 3, '回', 'month'],
		['週1回', 1, '回', 'week'],
		['月2時間', 2, '時間', 'month'],
		['1日2通', 2, '通', 'day'],
		['4世代', 4, '世代', 'none'],
		['10ページ', 10, 'ページ', 'none'],
		['1案件につき3回', 3, '回', 'project'],
		['３ヶ所', 3, '箇所', 'none'],
		['3回/月', 3, '回', 'month'],
		['年12回', 12, '回', 'year'],
		['20,000文字', 20000, '文字', 'none'],
	])('%s', (text, max, unit, window) => {
		expect(read(parseCount(text))).toEqual({ kind: 'count', max, unit, window });
	});

	test.each([
		['無制限', '単位'],
		['3', '単位'],
		['3回まで', '文章の側'],
		['月3回/月', '2か所'],
		['3ほげ', '単位'],
	])('%s is refused: %s', (text, told) => {
		expect(reason(parseCount(text))).toContain(told);
	});
});

test.each([
	['年14.6%', 14.6, 'year'],
	['年率３％', 3, 'year'],
	['150%', 150, 'none'],
	['月1パーセント', 1, 'month'],
])('rate %s', (text, percent, per) => {
	expect(read(parseRate(text))).toEqual({ kind: 'rate', percent, per });
});

describe('date', () => {
	test.each([
		'2026-12-29',
		'2026年12月29日',
		'2026/12/29',
		'２０２６年１２月２９日',
		'2026年12月29日（火）',
		'2026-12-29（火曜日）',
	])('%s', (text) => {
		expect(read(parseDate(text))).toEqual({ kind: 'date', iso: '2026-12-29' });
	});

	test('a wrong weekday is told with the right one', () => {
		expect(reason(parseDate('2024年12月30日（土）'))).toContain('土曜日ではなく月曜日');
	});

	test.each(['2026-02-29', '2026-13-01', '2026年4月31日'])('%s does not exist', (text) => {
		expect(reason(parseDate(text))).toContain('暦にない日');
	});

	test('a year that nobody means is refused, so that no period leaves the calendar', () => {
		expect(read(parseDate('2999-12-31'))).toEqual({ kind: 'date', iso: '2999-12-31' });
		for (const text of ['9999-12-31', '1026年12月29日']) expect(reason(parseDate(text))).toContain('2999年まで');
	});

	test('29 February is read in a leap year', () => {
		expect(read(parseDate('2028-02-29'))).toEqual({ kind: 'date', iso: '2028-02-29' });
	});
});

test.each([
	['10:00', 600],
	['10時', 600],
	['10時30分', 630],
	['10時半', 630],
	['１８：００', 1080],
	['0:00', 0],
	['24:00', 1440],
])('clock %s', (text, minutes) => {
	expect(read(parseClock(text))).toEqual({ kind: 'time', minutes });
});

test.each(['24:01', '25:00', '10:60', '10時60分', '午後6時', '10:0'])('clock %s is refused', (text) => {
	expect(reason(parseClock(text))).toContain('例: ');
});

describe('hours', () => {
	const week = ['mon', 'tue', 'wed', 'thu', 'fri'];

	test.each([
		['平日 10:00〜18:00', week, 600, 1080, 'closed'],
		['平日１０時～１８時', week, 600, 1080, 'closed'],
		['月〜金 10:00-18:00', week, 600, 1080, 'closed'],
		['月曜日から金曜日 10:00から18:00まで', week, 600, 1080, 'closed'],
		['月・水・金 9:30〜17:30', ['mon', 'wed', 'fri'], 570, 1050, 'closed'],
		['金水月 9:30〜17:30', ['mon', 'wed', 'fri'], 570, 1050, 'closed'],
		['毎日 9:00〜24:00', ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], 540, 1440, 'open'],
		['平日（祝日を除く）10:00〜18:00', week, 600, 1080, 'closed'],
		['月〜木・土（祝日を含む） 10:00〜18:00', ['mon', 'tue', 'wed', 'thu', 'sat'], 600, 1080, 'open'],
	])('%s', (text, days, from, to, holidays) => {
		expect(read(parseHours(text))).toEqual({ kind: 'hours', days, from, to, holidays });
	});

	test.each([
		['平日 18:00〜10:00', '日をまたぐ'],
		['金〜月 10:00〜18:00', '曜日「金〜月」'],
		['土日祝 10:00〜18:00', '曜日「土日祝」'],
		['平日 10:00〜25:00', '24:00'],
		['平日', '曜日、開始時刻'],
		['10:00〜18:00', '曜日、開始時刻'],
	])('%s is refused: %s', (text, told) => {
		expect(reason(parseHours(text))).toContain(told);
	});
});

test.each([
	['翌月末日', 1, 'end'],
	['翌月末', 1, 'end'],
	['当月25日', 0, 25],
	['翌々月10日', 2, 10],
	['翌月の５日', 1, 5],
])('due day %s', (text, monthOffset, day) => {
	expect(read(parseDueDay(text))).toEqual({ kind: 'due-day', monthOffset, day });
});

test.each(['翌月32日', '来月末', '翌月0日', '末日'])('due day %s is refused', (text) => {
	expect(reason(parseDueDay(text))).toContain('当月・翌月・翌々月');
});
