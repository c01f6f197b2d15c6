/** Checks about marketplaces: sentences that sellers really write, with the sample's own marketplaces. */
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/lib/checks/run.ts';
import { allListings } from '../../src/lib/listing/listing.ts';
import { bannedIn, worded } from '../../src/lib/listing/wording.ts';
import { loadProject } from '../../src/lib/model/load.ts';
import type { Marketplace } from '../../src/lib/model/marketplace.ts';
import { readFolder } from '../../src/lib/source/folder.ts';
import { base, minimalContent } from './minimal.ts';

const { project } = loadProject(readFolder(process.cwd(), 'src/content').files, { base: 'src/content' });
if (!project) throw new Error('the sample content does not load: npm run check says why');

function marketCalled(id: string): Marketplace {
	const market = project?.marketplaces.find((entry) => entry.id === id);
	if (!market) throw new Error(`no marketplace ${id}`);
	return market.data;
}

const coconala = marketCalled('coconala');
const lancers = marketCalled('lancers');
const kindOf = (sentence: string, market = coconala): string | null => bannedIn(sentence, market)?.ban.kind ?? null;

describe('on coconala', () => {
	test.each([
		['ご連絡は hello@example.jp までお願いします。', 'contact'],
		['お電話は 045-000-0000 へどうぞ。', 'contact'],
		['作品は弊社サイトをご覧ください。', 'contact'],
		['くわしくは https://example.jp/works をご覧ください。', 'contact'],
		['LINEでのご相談も歓迎です。', 'contact'],
		['「例の制作室」で検索してください。', 'contact'],
		['zoom打合せ可能です。', 'tool'],
		['Ｚｏｏｍで画面を見ながらご説明します。', 'tool'],
		['ChatworkやSlackにも対応します。', 'tool'],
		['Googleドライブで素材を共有してください。', 'tool'],
		['お電話でのご相談も承ります。', 'channel'],
		['ご希望の方は訪問して撮影します。', 'channel'],
		['お問い合わせフォームからご連絡ください。', 'channel'],
		['二回目からは直接のご依頼も承ります。', 'direct-deal'],
		['料金は銀行振込でお願いします。', 'direct-deal'],
		['保守月4,980円で承ります。', 'monthly'],
		['月額33,000円（税込）の保守もあります。', 'monthly'],
		['成果報酬でもお受けします。', 'monthly'],
		['初回限定29,800円で承ります。', 'discount'],
		['今なら20%OFFです。', 'discount'],
		['公開後は無料で相談に応じます。', 'free'],
		['ココナラでは領収書の発行ができないので、ご了承ください。', 'claim'],
	])('%s is not allowed (%s)', (sentence, kind) => {
		expect(kindOf(sentence)).toBe(kind);
	});

	test.each([
		'修正は3回まで料金に含みます。',
		'お電話での対応は承っていません。',
		'Zoomなど外部の道具は使いません。',
		'直接のご契約はお受けしていません。',
		'お問い合わせフォームを設置します。',
		'送信フォームと発信のボタンを設置します。',
		'訪問者の動きに合わせて、見出しの順序を整えます。',
		'画像はズームアップで見られます。',
		'先着5名様は10%引きで承ります。',
		'12月20日までのご購入は、割引料金です。',
		'2027年1月4日から順にお返事します。',
		'料金は330,000円（税込）です。',
		'当社の基本の型をもとにデザインします。',
		'会社のホームページは、はじめてのお取引先も開きます。',
		'Instagramの投稿を並べる部分も作れます。',
		'商品を検索できるようにします。',
		'お見積りは無料です。',
		'お見積りとご相談は無料です。',
		'無料の修正は3回までです。',
		'ドメインの取得とメールアドレスの設定をお手伝いします。',
		'今あるサイトを拝見し、お引き受けできる形をご提案します。',
	])('%s is allowed', (sentence) => {
		expect(kindOf(sentence)).toBeNull();
	});

	test.each([
		['ご依頼のあと、メールで質問をお送りします。', 'ご購入のあと、トークルームで質問をお送りします。'],
		['オンライン会議でご説明します。', 'トークルームのビデオチャットでご説明します。'],
		['月額の保守をご案内します。', 'ひと月分ずつの保守をご案内します。'],
		['月額の保守プランと合わせてお引き受けします。', 'ひと月分ずつの保守と合わせてお引き受けします。'],
		['メールの設定もお手伝いします。', 'メールの設定もお手伝いします。'],
	])('%s becomes %s', (sentence, there) => {
		expect(worded(sentence, coconala)).toMatchObject({ text: there, banned: null });
	});
});

describe('the same sentence on another marketplace', () => {
	test('may be fine, or have other words', () => {
		expect(kindOf('保守は月額33,000円です。', lancers)).toBeNull();
		expect(worded('メールで質問をお送りします。', lancers).text).toBe('メッセージで質問をお送りします。');
	});

	test('is uncertain where the rule is: a ban that nobody confirmed warns', () => {
		expect(bannedIn('Zoomでご説明します。', lancers)?.ban.confidence).toBe('C');
		expect(kindOf('仮払いのあとは、Zoomでもご説明します。', lancers)).toBeNull();
	});
});

describe('a term that a marketplace bans', () => {
	const ban = '{ id: b, kind: tool, says: Zoom, reason: 試験, source: 試験, verifiedOn: null, confidence: C }';
	const files = minimalContent({
		files: {
			'marketplaces/market.yaml': {
				replace: 'fields:\n  - id: title\n',
				with: `bans: [${ban}]\nfields:\n  - id: title\n`,
			},
			'clauses/note-revisions.mdx': { replace: '無料の修正は', with: 'Zoomは、お使いいただけます。\n無料の修正は' },
		},
	});
	const checked = checkContent(files, { base });

	test('is an error however uncertain the ban is, for no term is left out in silence', () => {
		const found = checked.diagnostics.filter(({ code }) => code === 'market/forbidden-pattern');
		expect(found.map(({ level }) => level)).toEqual(['error']);
		if (!checked.project) throw new Error('the content loads');
		const [listing] = allListings(checked.project);
		expect(listing?.lost.map(({ clause, why }) => [clause, why])).toEqual([['note-revisions', 'refused']]);
	});
});

describe('an office that is closed', () => {
	const found = (yaml: string, calendar = 'hours: 平日 10:00〜18:00') => {
		const rule = 'transaction: { firstReply: { value: 48時間, source: 試験, verifiedOn: null, confidence: C } }';
		const files = minimalContent({
			files: {
				'marketplaces/market.yaml': {
					replace: 'fields:\n  - id: title\n',
					with: `${rule}\n${yaml}fields:\n  - id: title\n`,
				},
				'calendar.yaml': { replace: 'hours: 平日 10:00〜18:00', with: calendar },
			},
		});
		return checkContent(files, { base }).diagnostics.filter(({ code }) => code === 'holiday/first-reply-over-48h');
	};

	test('every weekend for longer than the first reply may take is told with its hours', () => {
		const [weekend, ...more] = found('intake: { closures: paused }\n');
		expect(more).toEqual([]);
		expect(weekend?.notes?.[0]?.text.ja).toContain('から2026年11月30日（月）10:00まで64時間 ＞ 48時間');
	});

	test('on Sundays alone is quick enough', () => {
		expect(found('intake: { closures: paused }\n', 'hours: 月〜土 10:00〜18:00')).toEqual([]);
	});
});

describe('what is said of the time after a delivery, where a closed transaction cannot be written in', () => {
	const found = (sentence: string): number => {
		const rule = 'transaction: { afterClose: { value: nothing, source: 試験, verifiedOn: null, confidence: C } }';
		const files = minimalContent({
			files: {
				'marketplaces/market.yaml': { replace: 'fields:\n  - id: title\n', with: `${rule}\nfields:\n  - id: title\n` },
				'listings/media.mdx': { replace: '記事を積み重ねて', with: `${sentence}\n記事を積み重ねて` },
			},
		});
		return checkContent(files, { base }).diagnostics.filter(({ code }) => code === 'market/after-close-promise').length;
	};

	test.each([
		'納品後も、不具合は無償で直します。',
		'公開のあとも、ご質問にお答えします。',
		'納品のあとに、オンラインのミーティングで振り返ります。',
		'不具合は、納品から<Value of="service.freePeriod" />のあいだ直します。',
	])('%s is a promise that cannot be kept', (sentence) => {
		expect(found(sentence)).toBe(1);
	});

	test.each([
		'公開したあと、お知らせをご自身で書きかえられます。',
		'公開してからが本番です。',
		'納品のあとの手直しは、新しいご購入で承ります。',
		'公開したあとの更新は、別にお見積りします。',
		'納品のあとのご相談は承っていません。',
		'修正のご要望は、納品の前にお送りください。',
	])('%s is none', (sentence) => {
		expect(found(sentence)).toBe(0);
	});
});
