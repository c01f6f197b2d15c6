import { describe, expect, test } from 'vitest';
import { numberVsTyped } from '../../src/lib/checks/prose/number-vs-typed.ts';
import { unsourcedNumber } from '../../src/lib/checks/prose/unsourced-number.ts';
import { sampleWith } from '../content/sample.ts';
import { contract, findingsOf, note, page, terms, toldOf } from './sentences.ts';

const checks = [numberVsTyped, unsourcedNumber];

/** 「5回 ≠ 無料の修正回数」 for a contradiction, 「5回 ?」 for a number without a source. */
function told(sentences: readonly string[], file?: string) {
	return [...toldOf(sentences, checks, file).values()].map((findings) =>
		findings.map(({ code, words, message }) =>
			code === numberVsTyped.id ? `${words} ≠ ${/」、(.+?)は/.exec(message)?.[1]}` : `${words} ?`,
		),
	);
}

const firstFixes = (sentences: readonly string[], file?: string) =>
	[...toldOf(sentences, checks, file).values()].map(([finding]) => finding?.fixes[0]);

describe('a number typed into prose', () => {
	test.each([
		['修正は5回まで無料とする。', '5回 ≠ 無料の修正回数'],
		['修正は、5回までとする。', '5回 ≠ 無料の修正回数'],
		['月額料金は20,000円とする。', '20,000円 ≠ 月額料金'],
		['契約書を3通作成する。', '3通 ≠ 紙の契約書の通数'],
		['遅延損害金は年10%とする。', '年10% ≠ 遅延損害金'],
		['検収は10日以内とする。', '10日 ≠ 検収の期間'],
		['初回の返信は24時間以内とする。', '24時間 ≠ 初回の返信'],
		['契約終了の2か月前までに通知する。', '2か月 ≠ 中途解約の予告'],
		['年末年始は12月30日から休業する。', '12月30日 ≠ 年末年始休業の初日'],
		['年末年始は1月5日まで休業する。', '1月5日 ≠ 年末年始休業の最終日'],
		['追加の修正は1回5,500円とする。', '1回5,500円 ≠ 上限を超えた修正の料金'],
		['報告は週に一度とする。', '一度 ≠ 報告'],
		['毎月の作業枠は、週3時間とする。', '週3時間 ≠ 毎月の作業枠'],
		['営業時間は9時から17時までとする。', '9時から17時まで ≠ 営業時間'],
	])('is compared with the value that the sentence names: %s', (sentence, expected) => {
		expect(told([sentence])).toEqual([[expected]]);
	});

	test('is not compared with a value that shares no more than a common word with the sentence', () => {
		const sentences = [
			'お問い合わせの対応は2日以内に行う。',
			'24時間365日対応する。',
			'契約書の控えは社内で7年保管する。',
			'公開から60日後に点検する。',
			'三通の控えを保管する。',
			'追加の作業は1点3,000円とする。',
			'作業は3時間以内に終える。',
			'修正は4回目から有料とする。',
			'納品から14日以内に支払う。',
			'通知は10日前までに行う。',
			'データは10日以内に消去する。',
			'お客様の声を5件掲載する。',
			'写真は20枚まで掲載する。',
		];
		for (const findings of told(sentences)) for (const finding of findings) expect(finding).toMatch(/ \?$/);
		expect(told(sentences).map((findings) => findings.length)).toEqual([1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
	});

	test('offers the value that says just this number, and none that only has its unit', () => {
		expect(
			firstFixes([
				'修正は3回までとする。',
				'控えは三通とする。',
				'営業時間は10時から18時まで。',
				'報告は月に一度とする。',
			]),
		).toEqual([
			'<Value of="services.corporate-site.revisions" /> と書く（無料の修正回数 コーポレートサイト制作 3回）',
			expect.stringContaining('facts.yaml'),
			'<Value of="calendar.hours" /> と書く（営業時間 平日10:00〜18:00）',
			expect.stringContaining('report" /> と書く（報告 スタンダード 月1回）'),
		]);
	});

	test('is told once for a range and once for a rate', () => {
		expect(
			told(['納期の目安は3〜5営業日です。', '1回あたり8,000円です。', '12月29日から1月3日まで休業。']).map(
				(f) => f.length,
			),
		).toEqual([1, 1, 2]);
	});

	test('with another word on tax is another price', () => {
		const sentences = ['修正の上限を超えた料金は11,000円（税込）。', '修正の上限を超えた料金は11,000円（税別）。'];
		expect(told(sentences)).toEqual([['11,000円（税込） ?'], ['11,000円（税別） ≠ 上限を超えた修正の料金']]);
	});
});

describe('the value that is offered', () => {
	test('is that of the tier in a contract for one tier', () => {
		expect(firstFixes(['月額料金は33,000円とする。', '作業料金は8,800円とする。'], contract)).toEqual([
			'<Value of="tier.fee" /> と書く（月額料金）',
			'<Value of="tier.hourly" /> と書く（作業料金）',
		]);
	});

	test('names the service in the terms, which are for all of them', () => {
		expect(firstFixes(['修正は5回までとします。'], terms)[0]).toContain(
			'<Value of="services.corporate-site.revisions" />',
		);
		expect(firstFixes(['修正は5回までとします。'], page)[0]).toContain(
			'<Value of="services.corporate-site.revisions" />',
		);
	});

	test('is that of the service in a note and in a listing', () => {
		expect(firstFixes(['修正は5回までとします。'], note)).toEqual([
			'<Value of="service.revisions" /> と書く（無料の修正回数）',
		]);
		expect(firstFixes(['修正は5回までとします。'], 'listings/landing-page.mdx')[0]).toContain(
			'<Value of="service.revisions" />',
		);
	});

	test('in a listing is compared with its own service alone, its policies with what it overrides', () => {
		expect(told(['修正は4回までとします。'], 'listings/landing-page.mdx')).toEqual([['4回 ≠ 無料の修正回数']]);
		expect(told(['修正は4回までとします。'], 'listings/owned-media.mdx')).toEqual([['4回 ?']]);
		expect(told(['連絡不能とみなすまで7営業日です。'], 'listings/owned-media.mdx')).toEqual([
			['7営業日 ≠ 連絡不能とみなすまでの期間'],
		]);
	});

	test('is none in a line of YAML, where an element would be printed as it stands', () => {
		const files = sampleWith(
			{
				file: 'services/landing-page.yaml',
				replace: 'deliverables:\n',
				with: 'deliverables:\n  - 修正は4回まで\n  - 写真を7枚\n',
			},
			{ file: 'clauses/terms/terms-law.mdx', replace: 'summary: ', with: 'summary: 修正は9回までです。' },
		);
		const found = findingsOf(files, checks);
		expect(found.map(({ code }) => code).sort()).toEqual([numberVsTyped.id, numberVsTyped.id, unsourcedNumber.id]);
		for (const { fixes = [] } of found) expect(fixes.map(({ ja }) => ja).join()).not.toContain('<');
	});
});

describe('a day or an hour typed into a notice', () => {
	const notice = 'notices/new-year-2026.mdx';
	const firstFix = (replace: string, by: string) =>
		findingsOf(sampleWith({ file: notice, replace, with: by }), checks).map(({ fixes = [] }) => fixes[0]?.ja);

	test.each([
		['<Value of="notice.from" />から', '2026年12月29日（火）から', 'notice.from'],
		['<Value of="notice.from" />から', '12月29日から', 'notice.from'],
		['、新年は<Value of="notice.reopensOn" />', '、新年は1月4日（月）', 'notice.reopensOn'],
		['<Value of="notice.opensAt" />', '10:00', 'notice.opensAt'],
		['<Value of="notice.materials.0.by" />', '11月25日', 'notice.materials.0.by'],
	])('is offered the value of the notice that says it: %s as %s', (replace, by, path) => {
		expect(firstFix(replace, by)).toEqual([expect.stringContaining(`<Value of="${path}" /> と書く`)]);
	});

	test('is offered none where none says it', () => {
		expect(firstFix('<Value of="notice.from" />から', '2026年12月20日（日）から')).toEqual([
			expect.stringContaining('facts.yaml'),
		]);
	});

	test('gives way to the value that prints the same', () => {
		const files = sampleWith({
			file: notice,
			replace: '<Value of="notice.from" />から',
			with: '2026年12月29日（火）から',
		});
		const [finding] = findingsOf(files, checks);
		expect(finding?.edits?.map(({ text }) => text)).toEqual(['<Value of="notice.from" />']);
	});
});

test('a number of a 項 or 号 put there by hand is no number of the text', () => {
	const sentences = ['２　甲は、通知する。', '（３）乙は、通知する。', '③ 通知する。', '2. 通知する。\n3. 協議する。'];
	expect([...toldOf(sentences, checks).values()]).toEqual([[], [], [], []]);
});

/** What to write in place of the words: the element in the first fix that gives one. */
const element = /<(?:Value|Ref)[^>…]*\/>/;

test('writing what is offered first removes the finding and makes no other', () => {
	const sentences = [
		'修正は5回まで無料とする。',
		'修正は3回まで無料とする。',
		'作業料金は8,800円とする。',
		'月額料金は20,000円とする。',
		'営業時間は9時から17時までとする。',
		'契約書を3通作成する。',
		'遅延損害金は年10%とする。',
		'追加の修正は1回5,500円とする。',
		'年末年始は12月30日から休業する。',
		'契約終了の2か月前までに通知する。',
		'初回の返信は2営業日以内とする。',
		'保存する世代は5世代とする。',
	];
	for (const file of [contract, terms, note, page, 'listings/owned-media.mdx']) {
		const mended = [...toldOf(sentences, checks, file)].map(([sentence, findings]) => {
			const [finding] = findings;
			const offered = finding?.fixes.map((fix) => element.exec(fix)?.[0]).find(Boolean);
			expect(offered, `${file}: ${sentence} ${finding?.fixes.join()}`).toBeDefined();
			return sentence.replace(finding?.words ?? '', offered ?? '');
		});
		const after = toldOf(mended, checks, file);
		expect([...after].filter(([, findings]) => findings.length > 0)).toEqual([]);
	}
});
