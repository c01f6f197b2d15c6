/**
 * Ordinary words that contain 漢数字 (or digits) and count nothing: 一部, 第三者, 二段階認証. The scanner passes over
 * them whole. A word that begins with a numeral is only passed over where no numeral stands before it (二十一部).
 */

export interface NumberWord {
	readonly word: string;
	/** A real number after all when the text goes on with one of these: 一時 in 一時間, 十分 in 十分以内. */
	readonly unlessBefore?: readonly string[];
	/** A real number after all when one of these stands before: 各自一部を保有する, 週に一度. */
	readonly unlessAfter?: readonly string[];
}

/** How a count goes on when it is meant: 一度まで, 一つにつき. */
const LIMITS = ['限り', 'まで', 'のみ', 'だけ', 'につき', 'あたり', '当たり', 'ごと', '目', '分'];

const MINUTES = [
	...['間', '以内', '以上', '未満', '前', '後', 'ごと', 'おき', '単位', '程度', 'ほど', 'ずつ', '刻み', '休憩', '経過'],
	...['を超', '遅', 'まで', 'の休憩', 'を限度'],
];

/** 週に一度, 毎月一度: as often as that; but 先月に一度 only says when. */
const PERIODS = ['(?<![来先今同翌々当前後昨末\\d])[日週月年]に', '[週年]間に', '四半期に', '毎[日週月年]', '隔[週月]'];

const WORDS: readonly NumberWord[] = [
	{ word: '一部', unlessAfter: ['各', '自', '本'] },
	{ word: '一時', unlessBefore: ['間', '半'] },
	{ word: '一度', unlessBefore: LIMITS, unlessAfter: PERIODS },
	{ word: '一つ', unlessBefore: LIMITS },
	{ word: 'の一人', unlessBefore: LIMITS },
	{ word: '一番', unlessBefore: ['目'] },
	{ word: '一種', unlessBefore: ['類'] },
	{ word: '十分', unlessBefore: MINUTES },
];

/** 一 as 「whole」, 「same」, 「once」 and the like. */
const ONE =
	'一切 一方 一般 一括 一定 一環 一式 一覧 一致 一層 一体 一連 一律 一旦 一例 一見 一緒 一因 一員 一同 一言 一際 ' +
	'一任 一読 一新 一挙 一貫 一瞬 一気 一句 一途 一向 一概 一義 一存 一助 一元 一次 一斉 一応 一昨 一帯 一変 一掃 ' +
	'一対 一段と 一通り 一回り 一本化 一本道 一本調子 一枚岩 一点張り 一点もの 一件落着 一人ひとり 一人一人 一人で ' +
	'一人前 一人歩き 一人暮らし 一枚もの 一文字に 一日も早 一日中 一日千秋 一年中 一年を通 一分一秒 一部始終 一長一短 一朝一夕 一期一会 一石二鳥 ' +
	'一案として 一案です 一両日 一時的 一つひとつ 一つ一つ 一対一 一問一答 一進一退 一喜一憂 一字一句';

/** Words whose last character is a numeral, so that what follows is not counted by it: 同一日, 統一名称. */
const ENDING = '統一 唯一 同一 単一 万一 随一 均一 専一 画一 逐一 択一 人一倍 無二 万が一';

const ORDINAL =
	'第三者 第三国 第三セクター 第一審 第二審 第一義 第一線 第一に 第二に 第三に 第一印象 第一人者 第一歩 第一種 第一希望 第六感';

/** Set phrases, and compounds in which the figure is part of a name for one thing. */
const PHRASES =
	'二次利用 二次元 二次的 二次被害 三次元 三者 二者択一 三点リーダ 三点リーダー 三位一体 三角 四半期 四捨五入 四則 四隅 ' +
	'四角 四方 四季 四六時中 五分五分 五十音 七夕 七分袖 八方 八百屋 八百長 八百万 九分九厘 十字 十二支 十二分に 十人十色 ' +
	'十年一日 十年一昔 百科 百貨 百聞 百分率 百均 百人力 千差万別 千載一遇 万全 万能 万国 万人 二重 三重 二度と 二度手間 二番煎じ ' +
	'二分する 二分され 二人三脚 三日坊主 三日月 三三五五 三つ星 三回忌 三種の神器 三文字熟語 四文字熟語 四字熟語 四つ角 百八十度 五月雨 五月病 二枚目俳優 二段階認証 二要素認証 二者間 三者間 ' +
	'2段階認証 2要素認証 2次利用 2次元 3次元 3点リーダ 3点リーダー 1対1 1つひとつ 1人ひとり 1人1人 1つ1つ 1点物 1点もの';

/** Places and family names that would otherwise read as a number and a unit. */
const NAMES =
	'千葉 千代田 千駄ヶ谷 千歳 千曲 三重県 三鷹 三田 三条 三宮 三原 三木 三宅 三浦 三河 三島 三次市 六本木 六甲 六日町 ' +
	'五反田 五十嵐 五条 五日市 五島 五所川原 四国 四谷 四ツ谷 四条 四日市 四街道 九州 九段 九条 九十九 八王子 八丁堀 八戸 ' +
	'八千代 八幡 八木 八日市 八尾 七日町 十条 十日町 十和田 十勝 二子玉川 二本松 二日市 二条 二宮 一宮 一関 一橋 一之瀬 ' +
	'百合 万代 廿日市 三菱 三井 三和 六花亭 七里ヶ浜 二重橋 八重洲 八百津 一条 三本木';

export const NUMBER_WORDS: readonly NumberWord[] = [
	...WORDS,
	...[ONE, ENDING, ORDINAL, PHRASES, NAMES].flatMap((list) => list.split(' ')).map((word) => ({ word })),
];
