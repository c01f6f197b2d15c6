/** 埋め忘れ: 「●日以上」のまま. What the parties fill in by hand is a `<Blank>`; anything else must be filled. */
import type { Localized } from '../../diagnostics/diagnostic.ts';
import type { Passage } from '../../model/passages.ts';
import { passagesOf } from '../../model/passages.ts';
import type { Check, CheckInput } from '../check.ts';
import { standpointOf } from '../standpoint.ts';

/** What follows a mark that stands for a number or a name: 〇日, △△株式会社, but not 日々 or 月額. */
const COUNTED =
	'(?:日(?![々程常時本])|月(?![額々刊末次])|年(?![間末始賀中度])|円|回(?![答数線])|社(?![会員内長])|名(?![前称刺義])|[%％]|(?:株式|有限|合同)会社)';
/** What a hand-drawn blank is made of. */
const GAP = '[ 　_＿XＸ×✕〇○●◯△□■*＊…]+';
/** At the beginning of a line the sign is a bullet: 「●大切にしていること」. */
const INSIDE = '(?<!^)(?<!\\n[ 　]*)';
const FIELD =
	'(?:御?会社名|貴社名|社名|店舗?名|屋号|お?名前|ご?氏名|住所|所在地|電話番号|メールアドレス|年月日|日付|金額|日数|回数|件数|数字|数値|ご?担当者名|代表者名?|商品名|サイト名|ドメイン名|案件名|相手方|顧客名|お客様名|URL|甲の名称|乙の名称)';

interface Mark {
	readonly pattern: RegExp;
	/** Sales text and pages head their parts with 【…】 and ask for 【会社名】. */
	readonly onlyIn?: 'contracts';
}

/** Marks that templates leave for a person to replace. The first that fits names the place. */
const marks: readonly Mark[] = [
	{ pattern: new RegExp(`(?:令和|平成|西暦|20)?${GAP}年${GAP}月(?:${GAP}日)?`, 'g') },
	{ pattern: new RegExp(`${INSIDE}[●◯]+|[●◯]+(?=${COUNTED})|[●◯]{2,}`, 'g') },
	{ pattern: /[○〇]{2,}/g },
	{ pattern: new RegExp(`[○〇](?=${COUNTED})`, 'g') },
	{ pattern: /(?<![A-Za-zＡ-Ｚａ-ｚ])[XＸ]{2,}(?![A-Za-zＡ-Ｚａ-ｚ])/g },
	{ pattern: /[×✕]{2,}|(?<![\p{L}\p{N}])[×✕](?=[日月年円回社名])/gu },
	{ pattern: new RegExp(`${INSIDE}[△▲□■]{2,}|[△▲□■]{1,}(?=${COUNTED})`, 'g') },
	{ pattern: /^[△▲□■]{2,}$/gm },
	{ pattern: /\{\{[^}]*\}\}|\$\{[^}]*\}|<<[^>]*>>/g },
	{ pattern: /[_＿]{3,}/g },
	{ pattern: /[［[（(][ 　]{2,}[）)\]］]/g },
	{ pattern: /[【［[](?:仮|(?:ここに)?[^】］\]]{0,12}(?:記入|入力|差し替え))[^】］\]]*[】］\]]/g },
	{ pattern: /[【［[（(](?:未定|要確認|要検討|要修正|要相談|確認中|調整中|検討中|後日記入|仮)[】］\]）)]/g },
	{ pattern: new RegExp(`[［[＜<〈]${FIELD}[］\\]＞>〉]`, 'g') },
	{ pattern: new RegExp(`【${FIELD}】`, 'g'), onlyIn: 'contracts' },
	{ pattern: /^未定$|(?<=[：:][ 　]?)未定(?=$|[。、\n])|(?<=は、?)未定(?=$|。|\n|とする)/gm },
	{ pattern: /\b(?:TBD|TODO|FIXME)\b|lorem ipsum|ダミーテキスト|サンプルテキスト/gi },
];

/** Without one of these no mark fits: most passages are passed over after one look instead of one for every mark. */
const ANY_MARK =
	/[_＿XＸ×✕〇○●◯△▲□■*＊…{$<＜〈[［【（(]|[ 　]年|未定|TBD|TODO|FIXME|lorem ipsum|ダミーテキスト|サンプルテキスト/i;

export const unfilledPlaceholder: Check = {
	id: 'sign/unfilled-placeholder',
	title: { ja: '埋め忘れ', en: 'unfilled placeholder' },
	summary: {
		ja: '「●日以上」のような、ひな形の空欄が残っていてはいけません。そのまま署名された書面は直せません。',
		en: 'No mark that a template leaves to be replaced may remain: a signed paper cannot be corrected.',
	},
	example: {
		fails: {
			files: {
				'clauses/definitions.mdx': { replace: '営業する日をいう。', with: '営業する日をいう。●日以上休むことはない。' },
			},
			finds: [{ file: 'clauses/definitions.mdx', words: '●' }],
		},
		passes: {
			files: {
				'clauses/definitions.mdx': {
					replace: '営業する日をいう。',
					with: '営業する日をいう。甲の名称は<Blank field="client.name" label="甲の名称" width={20} />とし、日程が未定の場合は協議する。',
				},
			},
		},
	},
	run(input) {
		return passagesOf(input.project, 'all').flatMap((passage) =>
			placeholdersIn(passage.text, isContract(passage)).map(({ words, index }) => ({
				code: this.id,
				level: 'error' as const,
				message: {
					ja: `「${words.trim()}」は、埋められていない空欄です`,
					en: `"${words.trim()}" is a blank that nobody filled`,
				},
				places: [{ place: passage.placeOf(index, index + words.length) }] as const,
				fixes: mends(passage, input),
			})),
		);
	},
};

const isContract = ({ collection }: Passage): boolean => collection === 'clauses' || collection === 'documents';

/** A place is one blank, however many marks it fits: 令和●年●月●日. */
export function placeholdersIn(
	text: string,
	inContract: boolean,
): { readonly words: string; readonly index: number }[] {
	if (!ANY_MARK.test(text)) return [];
	const blanks: { words: string; index: number }[] = [];
	for (const { pattern, onlyIn } of marks) {
		if (onlyIn && !inContract) continue;
		for (const { 0: words, index } of text.matchAll(pattern)) {
			const isKnown = blanks.some(
				(known) => index < known.index + known.words.length && known.index < index + words.length,
			);
			if (!isKnown) blanks.push({ words, index });
		}
	}
	return blanks.sort((a, b) => a.index - b.index);
}

const write: Localized = { ja: 'ことばを書き入れる', en: 'write the words' };

/** Elements are printed as they stand in a line of YAML, so none is offered there. */
function mends(passage: Passage, input: CheckInput): readonly Localized[] {
	if (!standpointOf(passage, input).elements) return [write];
	return [
		{ ja: '値を引く（<Value of="…" />）か、ことばを書き入れる', en: 'refer to a value, or write the words' },
		{
			ja: '当事者が書き入れる欄であれば <Blank field="…" label="…" width={20} /> にする',
			en: 'make it a <Blank …> if the parties fill it in',
		},
	];
}
