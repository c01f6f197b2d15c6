/**
 * The contradictions that were seen in real text (「R」 in the catalogue), as somebody would paste them: plain words with
 * literals, beside typed content, in a whole run. Each text is followed by everything that is found, at its words.
 */
import { expect, test } from 'vitest';
import { checkContent } from '../../src/lib/checks/run.ts';
import { base as sample, sampleWith } from '../content/sample.ts';
import { base, minimalContent } from './minimal.ts';

interface Row {
	/** Number in the catalogue, and where it was seen. */
	readonly seen: string;
	readonly front?: string;
	readonly text: string;
	/** Code and words, in the order in which they are told. */
	readonly found: readonly string[];
}

const rows: readonly Row[] = [
	{
		seen: '2, a template: one plan without limit, two revisions below it',
		text: 'プレミアムプランは修正無制限です。\n修正2回\n',
		found: ['prose/number-vs-typed: 2回', 'value/unlimited-vs-limited: 修正無制限'],
	},
	{
		seen: '2, in other words',
		text: '修正し放題！\n修正2回\n',
		found: ['prose/number-vs-typed: 2回', 'value/unlimited-vs-limited: 修正し放題'],
	},
	{
		seen: '3, olioli-web.com/rules: a delay instead of a charge',
		text: '納品までは修正は無制限となります。\nですが修正回数によって、納期が大幅に遅れる場合もございます。\n',
		found: ['value/unlimited-vs-surcharge: 修正は無制限'],
	},
	{
		seen: '3, olioli-web.com/rules',
		text: '納品まで修正無制限です。\nデザインの変更を伴う追加の修正は別料金となり、納期が遅れることがあります。\n',
		found: ['value/unlimited-vs-surcharge: 修正無制限'],
	},
	{
		seen: '4, a template: three plans, and a range that leaves one of them out',
		text: '納期は着手から30日／45日／60日です。\n納期の目安は30〜45日です。\n',
		found: ['value/delivery-time-mismatch: 納期の目安は30〜45日'],
	},
	{
		seen: '4, the contract has another delivery time',
		text: '素材がそろってから数えます。\nお届け14日\n',
		found: ['value/delivery-time-mismatch: お届け14日'],
	},
	{
		seen: '5, a template',
		text: 'サポート1週間付き\n1ヶ月サポート\n',
		found: ['value/support-period-mismatch: サポート1週間付き'],
	},
	{
		seen: '6, a template',
		text: '20時間削減保証\n効果を保証するものではありません。\n',
		found: ['value/guarantee-vs-disclaimer: 20時間削減保証'],
	},
	{
		seen: '8, hamaguchi-web.com/contract',
		front: 'kind: contract',
		text: '着手金は、いかなる理由があっても返還しない。\n乙の債務不履行により本契約が解除されたときは、乙は受領した金員を甲に返還する。\n',
		found: ['refund/deposit-never-vs-breach: 着手金は、いかなる理由があっても返還しない'],
	},
	{
		seen: '8, hamaguchi-web.com/contract: against the refund that our own terms give',
		front: 'kind: contract',
		text: '着手後の着手金の返金には、理由のいかんにかかわらず、一切応じないものとする。\n',
		found: ['refund/deposit-never-vs-breach: 着手金の返金には、理由のいかんにかかわらず、一切応じない'],
	},
	{
		seen: '9, a template',
		front: 'kind: contract',
		text: '乙の賠償額は、直近3か月分の料金又は10万円のいずれか低い額を上限とする。\n乙は、一切の責任を負わない。\n',
		found: ['liability/cap-clash: 一切の責任を負わない'],
	},
	{
		seen: '13, news.ycombinator.com/item?id=10090517',
		text: 'A late fee of 5% applies to overdue invoices.\n',
		found: ['price/incomplete: late fee of 5%'],
	},
	{
		seen: '13, in Japanese: the rate is another one than ours besides, and no bill can be made of it',
		text: 'お支払いが遅れた場合は、遅延損害金5%をいただきます。\n',
		found: ['price/incomplete: 遅延損害金5%', 'law/interest-incomplete: 5%', 'interest/rate-clash: 5%'],
	},
	{
		seen: '22, hamaguchi-web.com/contract',
		front: 'kind: contract',
		text: '契約は、納品後90日で終了する。\n管理業務は、自動で1年延長となる。\n',
		found: ['term/end-vs-autorenew: 契約は、納品後90日で終了'],
	},
	{
		seen: '22, hamaguchi-web.com/contract: as it stands there, with its exception',
		front: 'kind: contract',
		text: '本契約は、別途、管理業務の注文がある場合を除き、納品完了後90日をもって終了とする。\n管理業務の契約は、申出がない場合は、自動的に1年間延長されるものとする。\n',
		found: [],
	},
	{
		seen: '37, kotohomu.com/wordpress-discas',
		text: '不具合を発見した場合、ご連絡がなくとも直ちに対応作業を行います。\n15,000円プラン：不具合発生時対応なし。レストアは別料金。\n',
		found: ['scope/note-exceeds-tier: 不具合を発見した場合、ご連絡がなくとも直ちに対応作業'],
	},
	{
		seen: '38, update-studio-japan',
		text: '納品後30日は無料です。\n時間と労力が必要な場合は有料チケットになります。\n',
		found: ['scope/free-or-charged-undecidable: 時間と労力が必要'],
	},
	{
		seen: '39, olioli-web.com/rules',
		text: '土日祝は定休日です。\n緊急時は定休日でも早急に対応いたします。\n',
		found: ['scope/holiday-emergency-unpriced: 緊急時は定休日でも早急に対応いたします'],
	},
	{
		seen: '47, 1-firststep.com/service/maintenance',
		text: '更新は月1回までです。画像の差し替えは除きます。\n',
		found: ['allowance/unused-undefined: 更新は月1回まで'],
	},
	{
		seen: '71, nstoranomaki.jp/?p=1706',
		text: '納期45日\n',
		found: ['time/unit-or-anchor-missing: 納期45日'],
	},
	{
		seen: '80, olioli-web.com/rules: in a table',
		text: '営業時間について\n平日（月〜金） |\n水土日祝日 | お休み |\n',
		found: ['hours/weekday-set-clash: 水土日祝日'],
	},
	{
		seen: '80, olioli-web.com/rules',
		text: '営業日：平日（月〜金）\n水土日祝休み\n',
		found: ['hours/weekday-set-clash: 水土日祝'],
	},
	{
		seen: '80, olioli-web.com/rules: in a table',
		text: '営業時間について\n平日（月〜金） |\n水土日祝日 | お休み |\n',
		found: ['hours/weekday-set-clash: 水土日祝日'],
	},
	{
		seen: '80, olioli-web.com/rules',
		text: '営業は平日（月〜金）です。\n水土日祝休み\n',
		found: ['hours/weekday-set-clash: 水土日祝'],
	},
	{
		seen: '80: the same Wednesday, left out and closed in one line',
		text: '営業日：月・火・木・金（水土日祝休み）\n',
		found: ['hours/weekday-set-clash: 水土日祝'],
	},
	{
		seen: '85, linkeeps',
		text: '休業期間：2024年12月30日（土）〜2025年1月4日（木）\n',
		found: ['calendar/weekday-mismatch: 2024年12月30日（土）', 'calendar/weekday-mismatch: 2025年1月4日（木）'],
	},
	{
		seen: '85, golden-gains',
		text: '2025/12/28(土)から2026/1/5(日)までお休みし、1/6(月)から営業します。\n',
		found: [
			'calendar/weekday-mismatch: 2025/12/28(土)',
			'calendar/weekday-mismatch: 2026/1/5(日)',
			'calendar/weekday-mismatch: 1/6(月)',
		],
	},
	{
		seen: '89, antiwork/gumroad#6717',
		front: 'kind: contract',
		text: '第6条（修正）\n乙は、甲の求めにより成果物を直す。\n第9条（秘密保持）\n甲及び乙は、秘密を守る。\n第10条（期間）\n第9条の修正は、納品の前に限る。\n',
		found: ['structure/wrong-article-ref: 第9条の修正'],
	},
	{
		seen: '89, by what the article is said to set',
		front: 'kind: contract',
		text: '第6条（修正）\n乙は、甲の求めにより成果物を直す。\n第9条（秘密保持）\n甲及び乙は、秘密を守る。\n第10条（期間）\n第9条に定める修正は、納品の前に限る。第9条に定める期間は、なお続く。\n',
		found: ['structure/wrong-article-ref: 第9条に定める修正'],
	},
	{
		seen: '95, it-document.com',
		front: 'kind: contract',
		text: '受託者（以下「甲」という。）と委託者（以下「乙」という。）は、次のとおり契約する。\n',
		found: ['structure/party-swap: 受託者（以下「甲」'],
	},
	{
		seen: '95: both parties of one sentence',
		front: 'kind: contract',
		text: '乙は甲に対し料金を支払い、甲は成果物を乙に納品する。\n',
		found: ['structure/party-swap: 乙は甲に対し料金を支払い'],
	},
	{
		seen: '105, fivenine-design.com/blog/54',
		text: '月々の料金ですべて込み！\nSSL・ドメインは別途ご負担ください。\n',
		found: ['documents/listing-hides-fee: すべて込み'],
	},
	{
		seen: '110, a template',
		front: 'kind: terms',
		text: '変更後の規約は、掲載した時点で効力を生じます。\n変更後に本サービスを利用した場合は、変更に同意したものとみなします。\n',
		found: ['version/binding-moment-ambiguous: 掲載した時点で効力', 'law/unilateral-change: 掲載した時点で効力'],
	},
	{
		seen: '113, create-accord.com/charge',
		front: 'kind: terms',
		text: '法令変更への対応や事業上の必要性等に応じて、予告なく「サービス料金ルール」の内容が変更になる場合があります。\n',
		found: ['law/unilateral-change: 予告なく「サービス料金ルール」の内容が変更'],
	},
	{
		seen: '114, create-accord.com/charge',
		front: 'kind: terms',
		text: '当社の取引は、すべて準委任契約（成果完成型）です。\n検収に合格した時に、納品が完了します。\n',
		found: ['law/basis-mismatch: 検収に合格'],
	},
	{
		seen: '114, of one contract',
		front: 'kind: contract',
		text: '本契約は準委任契約とする。\n乙は成果物を納品し、甲は検収を行う。\n',
		found: ['law/basis-mismatch: 検収を行'],
	},
	{
		seen: '114, of one contract that is 請負 in part',
		front: 'kind: contract',
		text: '本契約は準委任契約とする。ただし、別紙に定める制作は請負とする。\n甲は、制作の成果物について検収を行う。\n',
		found: [],
	},
	{
		seen: 'two articles that each prevail over the other',
		front: 'kind: contract',
		text: '第1条（料金）本条は第2条に優先する。\n第2条（特則）本条は第1条に優先する。\n',
		found: ['documents/precedence-clash: 本条は第1条に優先する'],
	},
	{
		seen: 'a contract and the orders under it that each prevail',
		front: 'kind: contract',
		text: '個別契約と本契約が異なるときは、個別契約が優先する。\n本契約は、他のすべての契約に優先する。\n',
		found: ['documents/precedence-clash: 本契約は、他のすべての契約に優先'],
	},
	{
		seen: 'one article that prevails over two',
		front: 'kind: contract',
		text: '第1条（料金）本条は第2条に優先する。\n第2条（特則）第1条は第3条に優先する。\n第3条（雑則）個別契約が優先する。\n',
		found: [],
	},
	{
		seen: 'two meanings of one word',
		front: 'kind: contract',
		text: '営業日とは、土曜日、日曜日及び祝日を除く日をいう。\n「営業日」とは、月曜日から土曜日までの日をいう。\n',
		found: ['structure/double-definition: 営業日'],
	},
	{
		seen: 'signed in two ways',
		front: 'kind: contract',
		text: '本契約は、電子契約サービスを利用して締結する。\n本書2通を作成し、甲乙記名押印の上、各自1通を保有する。\n',
		found: ['sign/electronic-vs-paper: 本書2通'],
	},
	{
		seen: 'signed in one way or the other',
		front: 'kind: contract',
		text: '本契約は、電子契約サービスを利用して締結する。\n書面による場合は、本書2通を作成し、甲乙記名押印の上、各自1通を保有する。\n',
		found: [],
	},
];

/** Further clashes of the catalogue, derived and not seen, that old texts are full of. */
const derived: readonly Row[] = [
	{
		seen: '7, a refund that our own terms give',
		text: 'ご返金は一切お受けできません。\n',
		found: ['refund/promise-vs-none: 返金は一切お受けできません'],
	},
	{
		seen: '19, leaving at any time beside a minimum term',
		text: 'いつでも解約できます。最低契約期間は6か月です。\n',
		found: ['term/minimum-vs-anytime: いつでも解約できます'],
	},
	{
		seen: '26, subcontracting',
		front: 'kind: contract',
		text: '乙は、甲の承諾なく本業務を第三者に再委託してはならない。\n乙は、本業務の一部を第三者に再委託することができる。\n',
		found: ['subcontract/ban-vs-outsourcing: 承諾なく本業務を第三者に再委託してはならない'],
	},
	{
		seen: '27, the work as a reference',
		front: 'kind: terms',
		text: '当社は、制作実績として制作物を掲載することができます。\n当社は、取引の事実を第三者に開示しないものとします。\n',
		found: ['portfolio/vs-secrecy: 実績として制作物を掲載することができます'],
	},
	{
		seen: '28, when rights pass, without the rights that a transfer has to name',
		front: 'kind: contract',
		text: '成果物の著作権は、納品の時に甲に移転する。\n成果物の著作権（著作権法第27条及び第28条の権利を含む。）は、料金の完済をもって甲に移転する。\n',
		found: [
			'ip/transfer-time-clash: 著作権は、納品の時に甲に移転',
			'law/rights-27-28-missing: 著作権は、納品の時に甲に移転する',
		],
	},
	{
		seen: '48, what becomes of unused hours',
		text: '余った時間は、翌月に繰り越せます。\n未消化分は、毎月末に失効します。\n',
		found: ['allowance/carry-over-clash: 翌月に繰り越せます'],
	},
	{
		seen: '48, in the passive',
		text: '未使用分は翌月に繰り越せます。\n月末までに使われなかった分は失効します。\n',
		found: ['allowance/carry-over-clash: 翌月に繰り越せます'],
	},
	{
		seen: '69, each step named before its days',
		text: '不具合の申告は納品後14日以内、修補は申告後28日以内、返金は修補後14日以内。\nご請求は納品後42日まで。\n',
		found: ['time/chain-exceeds-cutoff: 42日'],
	},
	{
		seen: '26, by another word',
		front: 'kind: contract',
		text: '再委託は禁止とする。\n乙は、パートナー企業へのアウトソースにより本業務を行う。\n',
		found: ['subcontract/ban-vs-outsourcing: 再委託は禁止'],
	},
	{
		seen: 'a backup that is taken, and no answer for restoring it',
		text: '毎日バックアップを取っています。\nデータの復旧については責任を負いかねます。\n',
		found: ['backup/promise-vs-recovery: 復旧については責任を負いかね'],
	},
	{
		seen: '28, copyright that is transferred, in the passive',
		front: 'kind: contract',
		text: '著作権は甲に譲渡される。\n',
		found: ['law/rights-27-28-missing: 著作権は甲に譲渡される'],
	},
	{
		seen: 'an estimate over lines',
		text: 'デザイン 200,000円\nコーディング 100,000円\n合計 350,000円（税込）\n',
		found: ['price/total-mismatch: 350,000円（税込）'],
	},
	{
		seen: 'a price, and another with tax',
		text: '制作は300,000円（税込320,000円）です。\n撮影は50,000円（税込55,000円）です。\n',
		found: ['price/total-mismatch: 320,000円'],
	},
	{
		seen: 'estimates that add up, have the tax added, or hold a discount or a subtotal',
		text: [
			'デザイン 200,000円\nコーディング 100,000円\n合計 330,000円（税込）\n',
			'デザイン 200,000円\n値引 20,000円\nコーディング 100,000円\n撮影 50,000円\n合計 330,000円（税込）\n',
			'小計 300,000円\n消費税 30,000円\n送料 1,000円\n合計 331,000円（税込）\n',
		].join('\nお見積り\n'),
		found: [],
	},
	{
		seen: '79, longer hours than those of the contracts',
		text: '24時間365日対応します。\n',
		found: ['hours/listing-vs-contract: 24時間365日対応'],
	},
	{
		seen: '100, at any time',
		text: 'いつでもご相談ください。\n',
		found: ['prose/vague-vs-number: いつでもご相談ください'],
	},
];

test.each(derived)('$seen', ({ front, text, found }) => {
	expect(told(text, { front })).toEqual(found);
});

const told = (
	text: string,
	{ front = 'kind: page', on = 'minimal' }: { front?: string | undefined; on?: string } = {},
) => {
	const whole = `---\n${front}\n---\n${text}`;
	const [folder, files] = on === 'minimal' ? [base, minimalContent()] : [sample, sampleWith()];
	const file = `${folder}/pasted/old.md`;
	const { diagnostics } = checkContent([...files, { file, text: whole }], { base: folder });
	return diagnostics
		.filter(({ places: [{ place }] }) => on === 'minimal' || place.file === file)
		.map(({ code, places: [{ place }] }) => {
			expect(place.file).toBe(file);
			return `${code}: ${whole.slice(place.start.offset, place.end.offset)}`;
		});
};

test.each(rows)('$seen', ({ front, text, found }) => {
	expect(told(text, { front })).toEqual(found);
});

test.each([
	[
		'120, a marketplace that bans tools from outside',
		'Zoomでのお打ち合わせも可能です。',
		'market/forbidden-pattern: Zoom',
	],
	['122, a template', '初回限定29,800円！', 'market/discount-without-period: 初回限定'],
	[
		'122, below a full line that says a date of something else',
		'スマートフォンにも対応したホームページを12月20日までに制作してお渡しします\n初回限定29,800円！',
		'market/discount-without-period: 初回限定',
	],
	[
		'117, in a list of tools',
		'LINE、ChatWorkでのやりとりが可能です。',
		'market/forbidden-pattern: LINE、ChatWorkでのやりとり',
	],
	['117, beside a tool', 'ご連絡はLINE・Slackで承ります。', 'market/forbidden-pattern: 連絡はLINE'],
	['120, beside a contact', 'ご連絡はLINE・Slackで承ります。', 'market/forbidden-pattern: Slack'],
	['117, without a verb', 'お急ぎの方はLINEへどうぞ。', 'market/forbidden-pattern: LINEへどうぞ'],
	['117, an address in disguise', 'メール：info(at)example.com', 'market/forbidden-pattern: info(at)'],
	[
		'121, work for longer than a room lives',
		'納品後180日間、不具合を修正いたします。',
		'market/room-life-over-120-days: 納品後180日間、不具合を修正いたします。',
	],
	[
		'121, work for after the room is closed',
		'取引完了後の修正も承ります。',
		'market/after-close-promise: 取引完了後の修正も承ります。',
	],
	[
		'121, a meeting for after the room is closed',
		'納品の3か月後にオンラインMTGで状況をお伺いします。',
		'market/after-close-promise: 納品の3か月後にオンラインMTGで状況をお伺いします。',
	],
	['123, a template', '保守は月額4,980円で承ります。', 'market/monthly-billing: 月額'],
])('%s', (_, text, found) => {
	expect(told(text, { front: 'kind: listing\nmarket: coconala', on: 'sample' })).toContain(found);
});

test('what a client may do after the delivery, and what is no longer done then, is no promise to a marketplace', () => {
	const text = [
		'納品から7日以内にご確認ください。',
		'納品後の修正は承っていません。',
		'納品後の修正は、新しいご購入で承ります。',
		'LINEへのご案内ボタンを置けます。',
		'先着5名様に限り、初回限定29,800円で承ります。',
	].join('\n');
	const found = told(text, { front: 'kind: listing\nmarket: coconala', on: 'sample' });
	expect(found.filter((one) => one.startsWith('market/'))).toEqual([]);
});
