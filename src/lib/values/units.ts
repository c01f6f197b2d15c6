/**
 * The words that numbers are counted in, as Japanese prose writes them. Read by the count parser and by the scanner
 * that looks for numbers in sentences: a unit missing here is a number that no check can attribute.
 */

export interface Unit {
	/** The spelling that is printed and compared. */
	readonly unit: string;
	/** Other spellings of the same unit. */
	readonly also?: readonly string[];
	/** May follow 漢数字 (三回). Left out where ordinary words would be caught (一式, 一面). */
	readonly kanji?: true;
	/** May be the unit of a Count. */
	readonly counts?: true;
	/** Not this unit when one of these characters follows: 回 in 回答, 日 in 日本. */
	readonly unlessBefore?: string;
}

export const UNITS: readonly Unit[] = [
	// Money
	{ unit: '円', kanji: true, unlessBefore: '滑形卓満高安周' },
	{ unit: 'ドル', kanji: true },
	// Percent
	{ unit: '%', also: ['パーセント'], kanji: true },
	{ unit: '割', also: ['割引'], kanji: true, unlessBefore: '合振当愛' },
	{ unit: '倍', kanji: true },
	// Spans of time
	{ unit: '営業日', also: ['営業日間'], kanji: true },
	{ unit: '営業時間', kanji: true },
	{ unit: '日', also: ['日間', '暦日'], kanji: true, unlessBefore: '本程常時付頃々曜中系額報' },
	{ unit: '週間', also: ['週'], kanji: true, unlessBefore: '末明次報' },
	{
		unit: 'か月',
		also: ['か月間', 'ヶ月', 'ヶ月間', 'ヵ月', 'ヵ月間', 'カ月', 'カ月間', 'ケ月', '箇月', '箇月間'],
		kanji: true,
	},
	{ unit: '年', also: ['年間', 'か年', 'カ年', 'ヵ年', 'ヶ年', '箇年'], kanji: true, unlessBefore: '齢長少賀号金末始' },
	{ unit: '時間', also: ['h', 'hours', 'hour'], kanji: true, counts: true, unlessBefore: '帯割' },
	{ unit: '分', also: ['分間'], kanji: true, counts: true, unlessBefore: '類割析野離散担配岐量別解' },
	{ unit: '秒', also: ['秒間'], kanji: true },
	{ unit: '泊', kanji: true },
	// What a client is given a number of
	{ unit: '回', also: ['度'], kanji: true, counts: true, unlessBefore: '答線復収避路数転付合' },
	{ unit: '件', kanji: true, counts: true, unlessBefore: '名数' },
	{ unit: '箇所', also: ['か所', 'ヶ所', 'カ所', 'ヵ所', 'ケ所', '個所'], kanji: true, counts: true },
	{ unit: 'ページ', also: ['頁', 'P', 'p', 'ぺージ'], kanji: true, counts: true },
	{ unit: '世代', kanji: true, counts: true },
	{ unit: '枚', kanji: true, counts: true, unlessBefore: '数岩' },
	{ unit: '案件', kanji: true, counts: true },
	{ unit: '案', kanji: true, counts: true, unlessBefore: '内分出' },
	{ unit: '名', also: ['名様'], kanji: true, counts: true, unlessBefore: '称前義刺誉簿詞目' },
	{ unit: '人', also: ['人様'], kanji: true, counts: true, unlessBefore: '数員材格間的称物気' },
	{ unit: '通', kanji: true, counts: true, unlessBefore: '知常信り話貨用報販過路' },
	{ unit: '点', kanji: true, counts: true, unlessBefore: '検数在張滅灯線' },
	{ unit: '個', also: ['コ'], kanji: true, counts: true, unlessBefore: '人別所性室数々' },
	{ unit: '本', kanji: true, counts: true, unlessBefore: '件契規書人文体来日業条化気当社店番格サ' },
	{ unit: '社', kanji: true, counts: true, unlessBefore: '員会名内外長屋印債' },
	{ unit: '部', kanji: true, counts: true, unlessBefore: '分品署門長屋下数類' },
	{ unit: '冊', kanji: true, counts: true },
	{ unit: '台', kanji: true, counts: true, unlessBefore: '帳風数本頭無' },
	{ unit: 'サイト', kanji: true, counts: true },
	{ unit: 'ドメイン', kanji: true, counts: true },
	{ unit: 'アカウント', kanji: true, counts: true },
	{ unit: 'サーバー', also: ['サーバ'], counts: true },
	{ unit: 'プラン', kanji: true, counts: true },
	{ unit: '記事', kanji: true, counts: true },
	{ unit: '商品', counts: true },
	{ unit: '品目', counts: true },
	{ unit: '項目', kanji: true, counts: true },
	{ unit: '種類', also: ['種'], kanji: true, counts: true, unlessBefore: '別目' },
	{ unit: 'パターン', kanji: true, counts: true },
	{ unit: 'バージョン', counts: true },
	{ unit: 'セット', kanji: true, counts: true },
	{ unit: 'カット', counts: true },
	{ unit: 'チケット', counts: true },
	{ unit: '往復', kanji: true, counts: true },
	{ unit: '文字', also: ['字'], kanji: true, counts: true },
	{ unit: '行', counts: true, unlessBefore: '為政使動程事員' },
	{ unit: '語', counts: true },
	{ unit: '言語', kanji: true, counts: true },
	{ unit: '色', counts: true },
	{ unit: '枠', kanji: true, counts: true, unlessBefore: '組' },
	{ unit: '組', kanji: true, counts: true, unlessBefore: '織合込' },
	{ unit: 'コマ', counts: true },
	{ unit: '画面', counts: true },
	{ unit: '機能', counts: true },
	{ unit: 'フォーム', counts: true },
	{ unit: 'ファイル', counts: true },
	{ unit: 'キーワード', counts: true },
	{ unit: 'ユーザー', also: ['ユーザ'], counts: true },
	{ unit: 'ラウンド', counts: true },
	{ unit: 'PV', counts: true },
	{ unit: '式', counts: true },
	{ unit: 'つ', kanji: true, counts: true },
	{ unit: '段階', kanji: true },
	{ unit: '分割', kanji: true },
	{ unit: '店舗', kanji: true, counts: true },
	{ unit: '拠点', kanji: true, counts: true },
	{ unit: '歳', also: ['才'], kanji: true, unlessBefore: '能覚' },
	{ unit: '期', unlessBefore: '間限日待' },
	{ unit: '代', unlessBefore: '金表理替行' },
	{ unit: '桁', kanji: true },
	{ unit: 'カラム' },
	{ unit: '単位' },
	{ unit: 'ポイント', also: ['pt'] },
	// Sizes
	{ unit: 'px', also: ['ピクセル'] },
	{ unit: 'GB', also: ['ギガバイト', 'ギガ'], counts: true },
	{ unit: 'MB', also: ['メガバイト'], counts: true },
	{ unit: 'KB', also: ['kB', 'キロバイト'], counts: true },
	{ unit: 'TB', also: ['テラバイト'], counts: true },
	{ unit: 'Mbps' },
	{ unit: 'dpi' },
	{ unit: 'mm', also: ['ミリ'] },
	{ unit: 'cm', also: ['センチ'] },
	{ unit: 'm', also: ['メートル'] },
];

/** Every spelling → its entry. */
export const UNIT_SPELLINGS: ReadonlyMap<string, Unit> = new Map(
	UNITS.flatMap((entry) => [entry.unit, ...(entry.also ?? [])].map((word): [string, Unit] => [word, entry])),
);

/** The spelling that is compared: ヶ所 → 箇所. A word that is no unit stays as it is. */
export function canonicalUnit(word: string): string {
	return UNIT_SPELLINGS.get(word)?.unit ?? word;
}
