/** Situations, regions and answers in words. */
import { describe, expect, test } from 'vitest';
import { tellAnswer, tellCondition, tellRegion, tellScenario } from '../../src/lib/rules/tell.ts';
import type { Condition } from '../../src/lib/scenario/space.ts';
import { sample } from './sample.ts';

const { content } = sample();
const FOREVER = Number.POSITIVE_INFINITY;

describe('a situation', () => {
	const breakage = {
		tier: 'standard',
		phase: 'operation',
		day: 'saturday',
		minute: 1200,
		channel: 'email',
		task: 'client-update-broken',
		cause: 'client',
		payment: 'paid',
	};

	test('is told in one line, the day with its time and the work with its cause', () => {
		expect(tellScenario(content, breakage)).toEqual({
			ja: 'スタンダード ・ 運用中 ・ 土曜 20:00 ・ メール ・ お客様の更新操作で動かなくなったサイトの復旧（お客様に原因） ・ お支払い済み',
			en: "standard · in operation · Saturday 20:00 · email · client-update-broken (the client's doing) · paid",
		});
	});

	test('is told with only the axes that matter', () => {
		expect(tellScenario(content, breakage, ['tier', 'day']).ja).toBe('スタンダード ・ 土曜');
	});

	test.each([
		['silence.business-days', 8, 'ご連絡のない期間が8営業日', 'silent for 8 business days'],
		['sinceDelivery.days', 1, '納品から1日', 'since delivery: 1 day'],
		['silence.minutes', 2880, 'ご連絡のない期間が48時間', 'silent for 48 hours'],
		['revisions', 9, '9回目の修正', 'revision 9'],
		['allowance.minutes', 90, '今月の作業枠の使用が90分', 'allowance used this month: 90 minutes'],
		['minute', 545, '9:05', '9:05'],
	])('%s %i is 「%s」', (axis, value, ja, en) => {
		expect(tellScenario(content, { [axis]: value })).toEqual({ ja, en });
	});
});

describe('a region', () => {
	test.each<[Condition, string, string]>([
		[{}, 'どの場面でも', 'always'],
		[{ day: ['saturday', 'sunday', 'national-holiday', 'closure'] }, '休業日', 'closed days'],
		[{ tier: ['light', 'standard', 'growth', 'spot'] }, '保守プランあり', 'any support contract'],
		[{ channel: ['email', 'form', 'phone', 'chat', 'video'] }, 'チケット以外', 'all but ticket'],
		[{ revisions: [[1, 4]] }, '3回目までの修正', 'up to revision 3'],
		[{ revisions: [[4, FOREVER]] }, '4回目以後の修正', 'from revision 4 on'],
		[
			{ 'silence.business-days': [[8, FOREVER]] },
			'ご連絡のない期間が7営業日を超える',
			'silent for more than 7 business days',
		],
		[
			{ 'allowance.minutes': [[61, 181]] },
			'今月の作業枠の使用が1時間を超え3時間以内',
			'allowance used this month: more than 1 hour, up to 3 hours',
		],
		[
			{
				day: ['business-day'],
				minute: [
					[0, 600],
					[1080, 1440],
				],
			},
			'営業日 10:00より前・18:00以後',
			'business day before 10:00 or from 18:00',
		],
	])('%j is said shortly', (condition, ja, en) => {
		expect(tellCondition(content, condition)).toEqual({ ja, en });
	});

	test('boxes that together are business hours are called so', () => {
		const region: Condition[] = [
			{ tier: ['light'], day: ['business-day'], minute: [[600, 1080]] },
			{ tier: ['light'], day: ['half-day'], minute: [[600, 900]] },
		];
		expect(tellRegion(content, region)).toEqual({ ja: 'ライト ・ 営業時間内', en: 'light · in business hours' });
		expect(tellRegion(content, region.slice(0, 1)).ja).toBe('ライト ・ 営業日 10:00〜18:00');
	});

	test('long lists are counted where only a few are asked for', () => {
		const task = ['text-fix', 'image-swap', 'news-post', 'article-post'];
		expect(tellCondition(content, { task }, { most: 2 }).ja).toBe('文章の差し替え・画像の差し替えほか2件');
	});
});

describe('an answer', () => {
	test.each([
		['treatment', 'extra', '別料金', 'extra charge'],
		['charge', 'none', '料金なし', 'no charge'],
		['charge', '8800/hour', '1時間あたり8,800円（税込）', '8,800 yen per hour, tax included'],
		['charge', 'quoted', '個別見積', 'quoted per request'],
		['closure', 'suspended', '作業の中断', 'work suspended'],
	])('%s %s is 「%s」', (attribute, outcome, ja, en) => {
		expect(tellAnswer(content, attribute, { state: 'decided', outcome })).toEqual({ ja, en });
	});

	test('that is missing or double says so', () => {
		const outcomes = ['declined', 'included'];
		expect(tellAnswer(content, 'treatment', { state: 'undecided' }).ja).toBe('定めなし');
		expect(tellAnswer(content, 'treatment', { state: 'contradiction', outcomes })).toEqual({
			ja: '「対応外」と「料金内」が食い違う',
			en: '"declined" against "included"',
		});
	});
});
