/** The rooms of the checks, gathered into chapters in the order in which an agency meets their subjects. */
import type { Localized } from '../../diagnostics/diagnostic.ts';

export interface Chapter {
	/** The anchor in the generated pages. */
	readonly id: string;
	readonly title: Localized;
	/** What its checks hold against each other. */
	readonly about: Localized;
	/** The first halves of the codes: `price` of `price/incomplete`. */
	readonly rooms: readonly string[];
}

export const chapters: readonly Chapter[] = [
	{
		id: 'promises',
		title: { ja: '約束・値段・お金', en: 'Promises, prices and money' },
		about: {
			ja: '同じ事実が二か所で違っていないか、金額・支払・責任・契約の期間の約束がたがいに成り立つか。',
			en: 'Whether one fact differs between two places, and whether amounts, payment, liability and term can all be kept.',
		},
		rooms: [
			'value',
			'price',
			'payment',
			'interest',
			'refund',
			'liability',
			'term',
			'survival',
			'jurisdiction',
			'backup',
			'subcontract',
			'portfolio',
			'ip',
			'duty',
		],
	},
	{
		id: 'scope',
		title: { ja: '作業の範囲・作業枠・プラン', en: 'Scope, allowances and tiers' },
		about: {
			ja: 'ある依頼が、料金内・別料金・対応外のどれか一つに決まるか。プランどうしの間に穴や逆転がないか。',
			en: 'Whether a request is included, extra or declined, and only one of them; whether the tiers leave holes.',
		},
		rooms: ['scope', 'tier', 'allowance', 'count'],
	},
	{
		id: 'rules',
		title: { ja: '決まりの組み立て', en: 'How the rules fit together' },
		about: {
			ja: '原則と例外が、どの場面でも一つの答えになるか。使われない決まりや、行き止まりの状態がないか。',
			en: 'Whether rules and exceptions give one answer in every scenario, and no rule or state leads nowhere.',
		},
		rooms: ['rule', 'state'],
	},
	{
		id: 'silence',
		title: { ja: '連絡不能・検収・無償対応', en: 'Silence, acceptance and the free period' },
		about: {
			ja: 'お客様の連絡がとれないときに何がいつ起きるか、検収と無償対応の期間が食い違わないか。',
			en: 'What follows, and when, if a client falls silent; whether acceptance and the free period agree.',
		},
		rooms: ['closure', 'acceptance', 'warranty', 'followup'],
	},
	{
		id: 'time',
		title: { ja: '期限・営業時間・窓口・休業', en: 'Deadlines, hours, channels and closures' },
		about: {
			ja: '期限を足し合わせても間に合うか、約束した時間に人がいるか、日付と曜日と休業が合うか。',
			en: 'Whether deadlines add up, somebody is there when promised, and dates, weekdays and closures agree.',
		},
		rooms: ['time', 'response', 'hours', 'channel', 'calendar', 'holiday'],
	},
	{
		id: 'words',
		title: { ja: '文章と条文', en: 'Words and articles' },
		about: {
			ja: '条番号や用語や甲乙が正しく使われているか、文章に手で書いた数や言いすぎがないか。',
			en: 'Whether references, terms and parties are right, and prose holds no number or promise of its own.',
		},
		rooms: ['structure', 'prose'],
	},
	{
		id: 'documents',
		title: { ja: '文書どうし・版・署名', en: 'Documents, versions and signing' },
		about: {
			ja: '掲載文・規約・契約書が同じことを言うか、どの版がいつ誰に当てはまるか、署名できる形か。',
			en: 'Whether listings, terms and contracts say the same, which version binds whom, and whether it can be signed.',
		},
		rooms: ['documents', 'version', 'sign'],
	},
	{
		id: 'market',
		title: { ja: 'マーケットプレイス', en: 'Marketplaces' },
		about: {
			ja: '掲載文が字数や禁止表現の決まりに収まるか、取引の決まりと食い違う約束をしていないか。',
			en: 'Whether listings fit the forms and the rules of the marketplaces that carry them.',
		},
		rooms: ['market'],
	},
	{
		id: 'law',
		title: { ja: '法律に関わる言葉', en: 'Words about the law' },
		about: {
			ja: '言葉や値が、出典と日付のある法律の事実と食い違わないか。適法かどうかの判断ではありません。',
			en: 'Whether words and values agree with dated, sourced facts of the law. No judgement on what is lawful.',
		},
		rooms: ['law'],
	},
	{
		id: 'reading',
		title: { ja: '読み取りと組み立て', en: 'Reading and assembling' },
		about: {
			ja: 'ファイルの書き方や、できあがったものの誤りです。検査の前か後に見つかり、了承することはできません。',
			en: 'Mistakes in how a file is written, or in what was made of it. They cannot be accepted.',
		},
		rooms: ['source', 'mdx', 'schema', 'reference', 'scenario', 'print', 'accept', 'client'],
	},
];

const roomOf = (code: string): string => code.slice(0, code.indexOf('/'));

/** What belongs to a chapter, room by room. */
export function inChapter<T extends { readonly id: string }>(chapter: Chapter, codes: readonly T[]): T[] {
	const rank = ({ id }: T): number => chapter.rooms.indexOf(roomOf(id));
	return codes.filter(({ id }) => chapterOf(id) === chapter).sort((a, b) => rank(a) - rank(b));
}

/** The chapter of a code; the last one for a room that none names. */
export function chapterOf(code: string): Chapter {
	const found = chapters.find(({ rooms }) => rooms.includes(roomOf(code))) ?? chapters.at(-1);
	if (!found) throw new RangeError('no chapters');
	return found;
}
