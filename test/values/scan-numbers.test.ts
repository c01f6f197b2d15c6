import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatValue } from '../../src/lib/values/format.ts';
import { scanNumbers } from '../../src/lib/values/scan-numbers.ts';
import { clocks, counts, dates, durations, money, rates } from './arbitrary.ts';

/** 「3回=3回」: the words, the kind when it is no quantity, the value with its unit. */
function told(text: string): string[] {
	return scanNumbers(text).map(({ text: words, kind, value, unit }) => {
		const what = Number.isNaN(value) ? '' : `=${value}${unit ?? ''}`;
		return kind === 'quantity' ? words + what : `${kind} ${words}${what}`;
	});
}

describe('quantities', () => {
	test.each([
		['修正は3回までです', ['3回=3回']],
		['修正は３回までです', ['３回=3回']],
		['修正は三回までです', ['三回=3回']],
		['修正は3 回、確認は 2 度', ['3 回=3回', '2 度=2回']],
		['十四日以内', ['十四日=14日']],
		['二十一日間', ['二十一日間=21日']],
		['7営業日以内に4営業時間', ['7営業日=7営業日', '4営業時間=4営業時間']],
		[
			'3ヶ月、3ヵ月間、３カ月、3箇月、三か月',
			['3ヶ月=3か月', '3ヵ月間=3か月', '３カ月=3か月', '3箇月=3か月', '三か月=3か月'],
		],
		['8,800円と８，８００円と¥8,800', ['8,800円=8800円', '８，８００円=8800円', '¥8,800=8800円']],
		[
			'５万円、1.5万円、1万2千円、1億2,000万円',
			['５万円=50000円', '1.5万円=15000円', '1万2千円=12000円', '1億2,000万円=120000000円'],
		],
		['百万円、一万二千円、金壱百万円', ['百万円=1000000円', '一万二千円=12000円', '壱百万円=1000000円']],
		['年14.6%、150％、3パーセント', ['14.6%=14.6%', '150％=150%', '3パーセント=3%']],
		['3〜5営業日', ['3=3営業日', '5営業日=5営業日']],
		['2、3日', ['2=2日', '3日=3日']],
		['2,3日', ['2=2日', '3日=3日']],
		['二、三回', ['二=2回', '三回=3回']],
		['10〜15万円', ['10=100000円', '15万円=150000円']],
		['24時間365日', ['24時間=24時間', '365日=365日']],
		['24h、360px、5GB', ['24h=24時間', '360px=360px', '5GB=5GB']],
		['LP2点、SNS 2件、Web会議1回', ['2点=2点', '2件=2件', '1回=1回']],
		['A4で2枚、HTML5で3ページ', ['identifier A4', '2枚=2枚', 'identifier HTML5', '3ページ=3ページ']],
		['3分の1、三分の二', ['3分の1=0.3333333333333333', '三分の二=0.6666666666666666']],
		['定員は3です', ['3=3']],
		['二通のご連絡', ['二通=2通']],
		['三つのプラン', ['三つ=3つ']],
		['30分単位、十分以内、三十分', ['30分=30分', '十分=10分', '三十分=30分']],
		[
			'一時間、一か月、一年間、一営業日、一箇所',
			['一時間=1時間', '一か月=1か月', '一年間=1年', '一営業日=1営業日', '一箇所=1箇所'],
		],
		['一度まで、一つにつき、各自一部を保有', ['一度=1回', '一つ=1つ', '一部=1部']],
		['本書二通、二十一部', ['二通=2通', '二十一部=21部']],
		['二千字、三サイト、20代、月間10万PV', ['二千字=2000文字', '三サイト=3サイト', '20代=20代', '10万PV=100000PV']],
		['12回払い、3分割', ['12回=12回', '3分割=3分割']],
		['週に一度、月に一度、年に一度、毎月一度の報告', ['一度=1回', '一度=1回', '一度=1回', '一度=1回']],
		['半年以内、半年ごと、半日前まで', ['半年=6か月', '半年=6か月', '半日=0.5日']],
	])('%s', (text, expected) => {
		expect(told(text)).toEqual(expected);
	});

	test('know how they are written and where they stand', () => {
		const text = '料金は５万円、修正は三回、期間は30日。';
		const found = scanNumbers(text);
		expect(found.map(({ form }) => form)).toEqual(['fullwidth', 'kanji', 'ascii']);
		for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words);
	});

	test('that only say 「several」 are not numbers', () => {
		expect(told('数回、数十万円、何百件、複数回、〇回、〇〇株式会社')).toEqual([]);
	});
});

test.each([
	['2026年12月29日（火）に公開', ['date 2026年12月29日（火）=20261229']],
	[
		'2026-12-29、2026/12/29、２０２６年１２月２９日',
		['date 2026-12-29=20261229', 'date 2026/12/29=20261229', 'date ２０２６年１２月２９日=20261229'],
	],
	['令和8年12月29日、平成元年', ['date 令和8年12月29日=20261229', 'date 平成元年=1989']],
	['二〇二六年十二月二十九日', ['date 二〇二六年十二月二十九日=20261229']],
	['12/29（火）〜1/4（月）', ['date 12/29（火）=1229', 'date 1/4（月）=104']],
	['12月26日〜28日', ['date 12月26日=1226', 'date 28日=28日']],
	['毎月25日、翌月10日、当月の5日', ['date 25日=25日', 'date 10日=10日', 'date 5日=5日']],
	['2026年度、2026年、4月に改定', ['date 2026年度=2026', 'date 2026年=2026', 'date 4月=4']],
	['1〜3月', ['date 1=1', 'date 3月=3']],
	['確認日は 2026-09-07 です', ['date 2026-09-07=20260907']],
])('dates: %s', (text, expected) => {
	expect(told(text)).toEqual(expected);
});

test('the weekday that a date says of itself is kept', () => {
	expect(scanNumbers('2024年12月30日（土）').map(({ weekday }) => weekday)).toEqual(['sat']);
	expect(scanNumbers('12/29(火曜日)').map(({ weekday }) => weekday)).toEqual(['tue']);
	expect(scanNumbers('2024年12月30日').map(({ weekday }) => weekday)).toEqual([null]);
});

test.each([
	['平日10:00〜18:00', ['clock 10:00=600', 'clock 18:00=1080']],
	['10〜18時', ['clock 10=600', 'clock 18時=1080']],
	['9–18時、１８：３０', ['clock 9=540', 'clock 18時=1080', 'clock １８：３０=1110']],
	[
		'午後6時、午前十時、18時30分、9時半',
		['clock 午後6時=1080', 'clock 午前十時=600', 'clock 18時30分=1110', 'clock 9時半=570'],
	],
	['18時以降、15時まで', ['clock 18時=1080', 'clock 15時=900']],
	['縦横比は16:9', ['16=16', '9=9']],
])('times of day: %s', (text, expected) => {
	expect(told(text)).toEqual(expected);
});

test.each([
	['民法第548条の4', ['law 第548条の4=548']],
	['消費者契約法第8条第1項第1号及び第3号', ['law 第8条第1項第1号=8', 'law 第3号=3']],
	['民法五百四十八条の四、特定商取引法11条', ['law 五百四十八条の四=548', 'law 11条=11']],
	['個人情報の保護に関する法律（平成15年法律第57号）第27条第1項', ['law 平成15年法律第57号=57', 'law 第27条第1項=27']],
	['本契約第12条第2項', ['article 第12条第2項=12']],
	['第3条及び第5条から第7条まで', ['article 第3条=3', 'article 第5条=5', 'article 第7条=7']],
	['次の方法第1項', ['article 第1項=1']],
	['前2項、前三条、同条第2項', ['article 2項=2', 'article 三条=3', 'article 第2項=2']],
	[
		'別紙3、別紙１及び２、別表第一、図2',
		['article 別紙3=3', 'article 別紙１=1', 'article ２=2', 'article 別表第一=1', 'article 図2=2'],
	],
	['(1) 見積り（２）制作 ③公開', ['article (1)=1', 'article （２）=2', 'article ③=3']],
	['1. 総則\n2) 定義', ['article 1.=1', 'article 2)=2']],
	['別紙3つ、3条件、2項目', ['3つ=3つ', '3=3', '2項目=2項目']],
	['第3条から30日以内', ['article 第3条=3', '30日=30日']],
])('laws and articles: %s', (text, expected) => {
	expect(told(text)).toEqual(expected);
});

test.each([
	[
		'第2回、3回目、第2版、1年目以降、三番目',
		['ordinal 第2回=2回', 'ordinal 3回目=3回', 'ordinal 第2版=2版', 'ordinal 1年目=1年', 'ordinal 三番目=3番'],
	],
	['毎月第2・第4土曜日、第3営業日', ['ordinal 第2=2', 'ordinal 第4=4', 'ordinal 第3営業日=3営業日']],
	['４回目から有料', ['ordinal ４回目=4回']],
	['一つ目、二つ目', ['ordinal 一つ目=1つ', 'ordinal 二つ目=2つ']],
])('ordinals: %s', (text, expected) => {
	expect(told(text)).toEqual(expected);
});

test.each([
	['WordPress 6.5以上、PHP 8.3', ['identifier WordPress 6.5', 'identifier PHP 8.3']],
	['ＷｏｒｄＰｒｅｓｓ　６．５', ['identifier ＷｏｒｄＰｒｅｓｓ　６．５']],
	[
		'UTF-8、HTML5、A4、H.264、JIS X 8341-3、24H',
		[
			'identifier UTF-8',
			'identifier HTML5',
			'identifier A4',
			'identifier H.264',
			'identifier X 8341-3',
			'identifier 24H',
		],
	],
	['登録番号T1234567890123、法人番号1234567890123', ['identifier T1234567890123', 'identifier 1234567890123']],
	['https://example.jp/2026/12/29?id=3 を参照', ['identifier https://example.jp/2026/12/29?id=3']],
	['info2@example.jp、index-2.html', ['identifier info2@example.jp', 'identifier index-2.html']],
	[
		'03-1234-5678、〒105-0001、090-1234-5678',
		['identifier 03-1234-5678', 'identifier 〒105-0001', 'identifier 090-1234-5678'],
	],
	['港区芝公園4-2-8、1丁目2番3号、芝ビル3階', ['identifier 4-2-8', 'identifier 1丁目2番3号', 'identifier 3階']],
	[
		'バージョン6.5、1.2.3、フェーズ2、#1a2b3c',
		['identifier バージョン6.5', 'identifier 1.2.3', 'identifier フェーズ2', 'identifier #1a2b3c'],
	],
	['Google アナリティクス 4、WordPress 3サイト、Zoom 10:00', ['4=4', '3サイト=3サイト', 'clock 10:00=600']],
])('names: %s', (text, expected) => {
	expect(told(text)).toEqual(expected);
});

describe('ordinary sentences', () => {
	// As they stand in terms, privacy policies and e-mails; no number in them is a quantity.
	const ORDINARY = `
本規約は、当社が提供する一切のサービスに適用され、利用者は本規約の内容に同意したものとみなします。
当社は、業務の一部又は全部を第三者に再委託することができます。この場合も当社は責任を免れません。
利用者は、第三者の知的財産権その他一切の権利を侵害してはなりません。万一侵害が生じた場合、利用者の責任と費用で解決するものとします。
当社は、一定の予告期間をおいて、サービスの提供を一時的に停止し、又は一部の機能を変更することがあります。
一般に、公開後の表示の確認は十分に行いますが、すべての端末での同一の表示を保証するものではありません。
甲及び乙は、本契約に関して一方が他方に与えた損害について、誠意をもって協議し、一括して解決するよう努めます。
東京地方裁判所を第一審の専属的合意管轄裁判所とします。
制作物の二次利用、二次的著作物の作成は、事前の書面による承諾を要します。
表記の統一、三点リーダの使い方、全角と半角の混在は校正の一環として確認します。
当社の担当者が一貫して対応し、窓口を一本化いたします。ご不明な点は一覧をご確認ください。
唯一の連絡手段が途絶えた場合、同一内容の通知を登録された住所に郵送します。
統一日程、同一回線、単一名称、唯一日本語に対応した製品、均一料金。
四半期ごとの報告、四捨五入、五十音順、百科事典、百貨店、七夕まつり、八百屋さんのホームページ。
千葉県千代田町、六本木、八王子、四日市、十日町、三重県、九州、四国、二子玉川、五反田。
一旦お預かりした素材は、一切返却いたしません。一度に複数のご依頼をいただいた場合は、一つずつではなく一連の作業として扱うことがあります。
もう一度ご確認のうえ、一両日中にお返事ください。一言お知らせいただければ十分です。
お客様一人ひとりに合わせて、一から丁寧に設計します。一日も早い復旧に努めます。一年中、品質は変わりません。
管理画面には二段階認証（2段階認証）を設定し、万全の体制で第三者による不正な操作を防ぎます。
何度でも、いくつでも、数回にわたり、数日かかる、複数名で、という書き方は避けます。
一番多いのは、更新したら動かなくなった、というご相談です。一見すると同じ症状でも原因は一様ではありません。
十字キー、三角形のアイコン、四角いバナー、一対の写真、一層の改善、一体となった運用。
方針が百八十度変わる、十二分に検討する、一人暮らし、四つ角のバナー、四字熟語、三種の神器。
万が一、データが失われた場合も、唯一の原本はお客様が保有するものとします。
本件について、甲と乙は対等の立場で協議し、一致した内容を書面に残します。一式のデータをお渡しします。
個人情報は、法令に基づく場合を除き、あらかじめ本人の同意を得ることなく第三者に提供しません。
お世話になっております。先日ご依頼いただいた件、無事に公開が完了いたしました。引き続きよろしくお願い申し上げます。
利用者の一人が違反した場合、担当者の一人がお答えします。
一度に送る、先に一度ご連絡する、もう一度、さらに一度お試しください、一生に一度のこと。
先月に一度お願いした件、営業時間に一度ご連絡ください、翌日に一度確認します、当日に一度お電話します。
上半年と下半年、半日営業の日、半年の間柄、前半日程、この半年はお休みします。
半年、半日、半額、片方、両者、双方、全部、各自、毎回、毎日、隔週。
`;

	test('give no finding', () => {
		expect(told(ORDINARY)).toEqual([]);
	});

	test('give their real numbers and only those', () => {
		const text = `
お問い合わせには、一般に2営業日以内にお返事します（平日10:00〜18:00）。
料金は月額33,000円（税込）で、超過した作業は30分ごとに4,400円を申し受けます。
納品の日から三十日間は、当社の責めに帰すべき不具合を無償で修補します。第三者の製品に起因するものは、この限りではありません。
民法第548条の4の規定により、本規約第12条第2項を変更することがあります。変更は2026年4月1日から効力を生じます。
WordPress 6.5及びPHP 8.3で動作を確認し、A4用紙で二通を作成します。万一の場合は03-1234-5678にご連絡ください。
一度目のご連絡から7日、二度目のご連絡から3日を経過しても一切お返事がない場合、一旦終了します。
支払が遅れたときは年14.6％の割合による遅延損害金を、百万円を上限として請求します。`;
		expect(told(text)).toEqual([
			'2営業日=2営業日',
			'clock 10:00=600',
			'clock 18:00=1080',
			'33,000円=33000円',
			'30分=30分',
			'4,400円=4400円',
			'三十日間=30日',
			'law 第548条の4=548',
			'article 第12条第2項=12',
			'date 2026年4月1日=20260401',
			'identifier WordPress 6.5',
			'identifier PHP 8.3',
			'identifier A4',
			'二通=2通',
			'identifier 03-1234-5678',
			'ordinal 一度目=1回',
			'7日=7日',
			'ordinal 二度目=2回',
			'3日=3日',
			'14.6％=14.6%',
			'百万円=1000000円',
		]);
	});
});

describe('laws', () => {
	test('every string is scanned into mentions that stand in it, in order and apart', () => {
		const text = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.string({
				unit: fc.constantFrom(
					...'0123456789０１９〇一二三十百千万第条項号の年月日時分回円件%.,:/-〜、（）()①別紙午後前数A g¥',
				),
			}),
		);
		fc.assert(
			fc.property(text, (any) => {
				let end = 0;
				for (const mention of scanNumbers(any)) {
					expect(mention.start).toBeGreaterThanOrEqual(end);
					expect(mention.end).toBeGreaterThan(mention.start);
					expect(any.slice(mention.start, mention.end)).toBe(mention.text);
					end = mention.end;
				}
			}),
			{ numRuns: 1000 },
		);
	});

	test('every digit of a sentence belongs to a mention', () => {
		const text = fc.string({ unit: fc.constantFrom(...'0123456789月日回円時分第条のはをA。、〜 ') });
		fc.assert(
			fc.property(text, (any) => {
				const rest = [...any];
				for (const { start, end } of scanNumbers(any)) rest.fill('', start, end);
				expect(rest.join('')).not.toMatch(/\d/);
			}),
			{ numRuns: 1000 },
		);
	});

	test('whatever the formatter writes is found in a sentence, with its value', () => {
		const written = fc.oneof(
			money.map((value) => ({ value, number: value.yen, unit: '円' })),
			counts.map((value) => ({ value, number: value.max, unit: value.unit })),
			rates.map((value) => ({ value, number: value.percent, unit: '%' })),
			dates
				.filter(({ iso }) => iso >= '1900' && iso < '2200')
				.map((value) => ({ value, number: Number(value.iso.replaceAll('-', '')), unit: null })),
			clocks.map((value) => ({ value, number: value.minutes, unit: null })),
			durations
				.filter(({ unit, n }) => unit !== 'year' || n < 1000)
				.map((value) => ({ value, number: value.n, unit: undefined })),
		);
		fc.assert(
			fc.property(written, ({ value, number, unit }) => {
				const found = scanNumbers(`これは${formatValue(value)}とする。`);
				const same = found.filter(
					(mention) => mention.value === number && (unit === undefined || mention.unit === unit),
				);
				expect(same.length).toBeGreaterThan(0);
			}),
			{ numRuns: 500 },
		);
	});
});
