import { describe, expect, test } from 'vitest';
import { tooFewNotices } from '../../src/lib/checks/closure/too-few-notices.ts';
import { sampleWith } from '../content/sample.ts';
import { findingsOf } from './sentences.ts';

const found = (window: string, notices: string) =>
	findingsOf(
		sampleWith({
			file: 'policies/silence-support.yaml',
			replace: 'window: 10営業日\nnotices: [5営業日, 1営業日]',
			with: `window: ${window}\nnotices: ${notices}`,
		}),
		[tooFewNotices],
	);

const told = (window: string, notices: string) => found(window, notices).map(({ message }) => message.ja);

const crowded = (window: string, count = 2) => [`連絡不能とみなすまでの${window}に、${count}通の連絡が収まりません`];

describe('notices before silence has consequences', () => {
	test.each([
		['2日', '[3営業日, 1営業日]'],
		['2営業日', '[3日, 1日]'],
		['5営業日', '[7日, 1日]'],
		['1か月', '[40日, 1日]'],
		['1週間', '[7日, 1日]'],
		['3営業日', '[3営業日, 1営業日]'],
		['48時間', '[2日, 1日]'],
	])('have to fit into the period, in whatever units: %s with %s', (window, notices) => {
		expect(told(window, notices)).toEqual(crowded(window));
	});

	test.each([
		['14日', '[3営業日, 1営業日]'],
		['10営業日', '[5日, 1日]'],
		['1か月', '[2週間, 1日]'],
		['5営業日', '[6日, 1日]'],
		['3日', '[2日, 24時間]'],
		['4営業日', '[3営業日, 1営業日]'],
	])('fit: %s with %s', (window, notices) => {
		expect(told(window, notices)).toEqual([]);
	});

	test.each([
		['14日', '[3営業日, 2営業日]', '2営業日'],
		['1か月', '[2週間, 5日]', '5日'],
	])('end the day before, in whatever units: %s with %s', (window, notices, last) => {
		expect(told(window, notices)).toEqual([`最後の連絡が期限の前日ではありません（${last}前）`]);
	});

	test('come one after the other', () => {
		expect(told('14日', '[1日, 2営業日]')).toEqual(['2通目が、その前の連絡より後になっていません']);
	});

	test('are counted in words that read', () => {
		const notes = ['2日', '3日'].map((window) => found(window, '[3営業日, 1営業日]')[0]?.notes?.[0]?.text.ja);
		expect(notes).toEqual([
			'1通目は期限の3営業日前で、最終連絡より前になる。最終連絡の翌日より前には送れない',
			'1通目は期限の3営業日前で、最終連絡と同じ日になる。最終連絡の翌日より前には送れない',
		]);
	});

	test('are all told by a text that tells some of them', () => {
		const [first, ...rest] = found('10営業日', '[5営業日, 3営業日, 1営業日]');
		expect(rest).toEqual([]);
		expect(first?.message.ja).toBe('3通目の連絡が、この文章では触れられていません');
		expect(first?.places.map(({ place }) => place.file)).toEqual([
			'src/content/clauses/support/silence.mdx',
			'src/content/policies/silence-support.yaml',
		]);
		expect(first?.fixes?.[0]?.ja).toBe('<Value of="tier.silence.notices.2" /> を書き足す');
	});
});
