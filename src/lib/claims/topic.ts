/** The shape of a topic: something that Japanese texts of agencies make claims about, and the words that make them. */
/** Words that claim something, found within one sentence. */
export interface Wording {
	readonly words: RegExp;
	/** What the sentence has to hold besides. */
	readonly needs?: RegExp;
	/** What makes the sentence say something else, or nothing. */
	readonly unless?: RegExp;
	/** 「3回を超える場合は有料」 claims although it is a case; without it 「無制限にした場合」 is only supposed. */
	readonly holdsInCase?: true;
}

export interface Topic {
	/** A word of it that is in every sentence about it: what lacks it is not read further. */
	readonly about: RegExp;
	/** What may be claimed, and how it is said. Where two wordings meet the longer one counts, then the earlier. */
	readonly claims: Readonly<Record<string, readonly (RegExp | Wording)[]>>;
	/** What a claim turns into when it is denied (「保証しません」); nothing where it is not here. */
	readonly denied?: Readonly<Record<string, string>>;
}

/** A number as people write it, however wide. */
export const N = '(?:[0-9０-９]+(?:[,，][0-9０-９]{3})*(?:[.．][0-9０-９]+)?|[一二三四五六七八九十百〇]+)';
const UNIT = '(?:営業日間?|日間?|週間?|(?:[ヶケかカヵヵ箇]月)間?|月間|年間?|時間|分)';
/** A period that is written out: 7日, 7〜14日. */
export const PERIOD = `(?:${N}${UNIT}?[〜～~ー–-])?${N}${UNIT}`;
/** The same, or a value that is referred to. */
export const SPAN = `(?:${PERIOD}|￼)`;
/** Up to a few characters of the same clause. */
export const near = (most: number): string => `[^。、，\\n]{0,${most}}`;
/** The same, past a comma. */
export const on = (most: number): string => `[^。\\n]{0,${most}}`;
/** The same, past a sentence in brackets （…を含む。） too, which takes longer to look for. */
export const past = (most: number): string => `(?:[^。\\n]|。(?=[）)])){0,${most}}`;
