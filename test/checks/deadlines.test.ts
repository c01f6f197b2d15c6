import { describe, expect, test } from 'vitest';
import { vsRevisionWindow } from '../../src/lib/checks/acceptance/vs-revision-window.ts';
import type { Check, Edit } from '../../src/lib/checks/check.ts';
import { noticeLongerThanWindow } from '../../src/lib/checks/closure/notice-longer-than-window.ts';
import { afterFreePeriod } from '../../src/lib/checks/followup/after-free-period.ts';
import { checkContent } from '../../src/lib/checks/run.ts';
import { anchorMayNeverOccur } from '../../src/lib/checks/time/anchor-may-never-occur.ts';
import { chainExceedsCutoff } from '../../src/lib/checks/time/chain-exceeds-cutoff.ts';
import { closedLastDay } from '../../src/lib/checks/time/closed-last-day.ts';
import { monthArithmetic } from '../../src/lib/checks/time/month-arithmetic.ts';
import { unitOrderFlip } from '../../src/lib/checks/time/unit-order-flip.ts';
import type { Diagnostic } from '../../src/lib/diagnostics/diagnostic.ts';
import { sampleWith } from '../content/sample.ts';
import { base, minimalContent } from './minimal.ts';
import { contract, findingsOf, toldOf } from './sentences.ts';

const run = (checks: readonly Check[], files: Readonly<Record<string, Edit>>): readonly Diagnostic[] =>
	checkContent(minimalContent({ files }), { base }, checks).diagnostics;

const general = (replace: string, given: string) => ({ 'policies/general.yaml': { replace, with: given } });
const notes = (finding: Diagnostic | undefined, title: string) =>
	finding?.notes?.filter((note) => note.title.ja === title).map(({ text }) => text.ja);

const order = [chainExceedsCutoff, unitOrderFlip, monthArithmetic, afterFreePeriod];

describe('deadlines that follow one another', () => {
	test('are added up and held against the cut-off, with the day of each', () => {
		const [finding, ...rest] = run(
			order,
			general(
				'originals: 2通',
				'originals: 2通\nclaim: { report: 14日, repair: 28日, settlement: 14日, cutoff: 42日 }',
			),
		);
		expect(rest).toEqual([]);
		expect(notes(finding, '計算')).toEqual(['14日 + 28日 + 14日 = 56日 > 42日']);
		expect(notes(finding, '場面')?.[0]).toMatch(
			/^2026年11月24日（火）から数えると、申出 2026年12月8日（火） → 修補 2027年1月5日（火） → 精算 2027年1月19日（火）。請求の期限 2027年1月5日（火）。/,
		);
	});

	test('in mixed units are held against it on every day of the calendar', () => {
		const claim = (cutoff: string) =>
			run(order, {
				...general(
					'originals: 2通',
					`originals: 2通\nclaim: { report: 7日, repair: 5営業日, settlement: 7日, cutoff: ${cutoff} }`,
				),
				'calendar.yaml': { replace: 'years: [2026]', with: 'years: [2026, 2027]' },
			});
		// Usually 7 + 7 + 7 days; from Wednesday 23 December on the repair takes until 13 January.
		const [finding] = claim('21日');
		expect(notes(finding, '計算')).toEqual(['7日 + 5営業日 + 7日 > 21日']);
		expect(claim('40日')).toEqual([]);
	});

	test('leave room for every revision that is promised', () => {
		const revisions = (window: string, turnaround: string) =>
			run(order, {
				'policies/revisions.yaml': { replace: 'window: 30日', with: `window: ${window}` },
				'services/media.yaml': { replace: 'revisions: 3回', with: `revisions: ${turnaround}` },
			});
		expect(revisions('6営業日', '3回')).toEqual([]);
		const [finding, ...rest] = revisions('8営業日', '4回');
		expect(rest).toEqual([]);
		expect(finding?.message.ja).toBe(
			'4回目のご要望の前の修正の期限（3営業日 × 3回 = 9営業日）が、修正を受け付ける期間（8営業日）を過ぎます',
		);
	});

	test('let a demand run its course before the contract ends', () => {
		const [finding, ...rest] = run(order, {
			'policies/payment.yaml': {
				replace: 'suspendAfter: 30日\nterminateAfter: 60日',
				with: 'suspendAfter: 7日\nterminateAfter: 10日',
			},
		});
		expect(rest).toEqual([]);
		expect(notes(finding, '計算')).toEqual(['14日 > 10日']);
	});

	test('of which one always ends too late are a chain of one link, told once for one cut-off', () => {
		const [finding, ...rest] = run(order, {
			'policies/payment.yaml': { replace: 'terminateAfter: 60日', with: 'terminateAfter: 10日' },
		});
		expect(rest).toEqual([]);
		expect(notes(finding, '計算')).toEqual(['30日 > 10日']);
		expect(notes(finding, '場面')?.[0]).toContain('作業を止める前に契約を終えられることになる');
	});

	test('that other checks know better are left to them', () => {
		expect(run(order, general('dataKept: 30日', 'dataKept: 7日'))).toEqual([]);
		expect(run(order, general('priceNotice: 契約満了の2か月前', 'priceNotice: 契約満了の14日前'))).toEqual([]);
	});
});

describe('a fixed order of two periods', () => {
	test.each([
		['10営業日', '14日', 'time/unit-order-flip'],
		['1か月', '30日', 'time/month-arithmetic'],
		['28日', '1か月', null],
		['1か月', '31日', null],
		['5営業日', '30日', null],
		['20営業日', '30営業日', null],
		['31日', '1か月', 'time/month-arithmetic'],
	])('of %s and %s: %s', (handover, dataKept, code) => {
		const found = run(order, {
			...general('handover: 14日\ndataKept: 30日', `handover: ${handover}\ndataKept: ${dataKept}`),
			'calendar.yaml': { replace: 'years: [2026]', with: 'years: [2026, 2027]' },
		});
		expect(found.map((finding) => finding.code)).toEqual(code === null ? [] : [code]);
	});

	test('is kept by notices that count back, whatever the month', () => {
		const price = (given: string) =>
			run(order, general('priceNotice: 契約満了の2か月前', `priceNotice: 契約満了の${given}前`)).map(
				({ code }) => code,
			);
		expect(price('30日')).toEqual(['time/month-arithmetic']);
		expect(price('31日')).toEqual([]);
	});

	test('of a free follow-up after a month and a free period of thirty days depends on the month', () => {
		const edits = { file: 'services/landing-page.yaml', replace: 'freePeriod: 14日', with: 'freePeriod: 30日' };
		const free = { file: 'services/landing-page.yaml', replace: 'cost: 11,000円/回 税込', with: 'cost: free' };
		expect(findingsOf(sampleWith(edits, free), order).map(({ code }) => code)).toEqual(['time/month-arithmetic']);
		expect(findingsOf(sampleWith(edits), order)).toEqual([]);
	});
});

test('revisions that count from the draft are not held against an inspection that counts from delivery', () => {
	const window = (given: string) =>
		run([vsRevisionWindow], { 'policies/revisions.yaml': { replace: 'window: 30日', with: `window: ${given}` } });
	expect(window('14日')).toEqual([]);
	expect(window('納品から7日')).toEqual([]);
	expect(window('納品から8日').map(({ level }) => level)).toEqual(['error']);
});

test('a notice period that the kind weeks leave room for is told with the week that does not', () => {
	const noticePeriod = (given: string) =>
		run([noticeLongerThanWindow], {
			'policies/silence.yaml': { replace: 'reopenWithin: 30日', with: `reopenWithin: 30日\nnoticePeriod: ${given}` },
		});
	expect(noticePeriod('3日')).toEqual([]);
	expect(noticePeriod('3営業日')).toEqual([]);
	expect(notes(noticePeriod('4日')[0], '場面')).toEqual([
		'最終連絡 2026年11月24日（火） → 1通目 2026年11月30日（月） → 期限 2026年12月3日（木）14:00。お知らせから4日が終わるのは2026年12月4日（金）',
	]);
});

const after = (anchor: string, sentence: string): readonly Diagnostic[] =>
	run([anchorMayNeverOccur], {
		'policies/payment.yaml': { replace: 'due: 翌月末日', with: `due: ${anchor}から30日` },
		'clauses/allowance.mdx': {
			replace: '乙は、<Term>営業日</Term>に',
			with: `${sentence}\n\n乙は、<Term>営業日</Term>に`,
		},
	});

test('a period that counts from publication may never begin, unless delivery can take its place', () => {
	const paid = '甲は、料金を<Value of="tier.payment.due" as="anchored" />以内に支払う。';
	expect(after('公開', paid).map(({ code }) => code)).toEqual(['time/anchor-may-never-occur']);
	expect(after('納品', paid)).toEqual([]);
	const either =
		'甲は、<Value of="tier.payment.due" as="anchored" />又は納品から同じ期間のいずれか早い日までに支払う。';
	expect(after('公開', either)).toEqual([]);
});

describe('a closed last day', () => {
	const codes = (sentence: string) =>
		toldOf([sentence], [closedLastDay], contract)
			.get(sentence)
			?.map(({ words }) => words);

	test('that a sentence moves on and the typed period does not', () => {
		const rule = '期間の末日が乙の休業日に当たるときは、翌営業日をもって期間の末日とする。';
		expect(codes(rule)).toEqual(['末日が乙の休業日に当たるときは、翌営業日']);
		const one =
			'甲は、<Value of="tier.general.estimateValid" as="anchored" />以内に承諾する。期限が休日の場合は、次の営業日までとする。';
		expect(codes(one)).toEqual(['期限が休日の場合は、次の営業日']);
	});

	test.each([
		'支払期日が金融機関の休業日に当たる場合、甲は、<Value of="tier.general.acceptance" />以内に支払う。',
		'請求書の発行日の属する月の翌月末日が休業日に当たる場合は、<Value of="tier.payment.demand" />を待つ。',
		'受付時間の外に到達した連絡は、翌営業日に受け付けたものとする。',
		'甲は、<Value of="tier.general.acceptance" as="anchored" />以内に検査する。期限が休日の場合は、次の営業日までとする。',
	])('is none where nothing moves or business days are counted: %s', (sentence) => {
		expect(codes(sentence)).toEqual([]);
	});
});
