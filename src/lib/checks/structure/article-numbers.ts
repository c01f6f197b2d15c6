/** Numbers in prose that stand for an article, a 項 or a 別紙 of ours, typed by hand: 第12条第2項, 別紙３, 第三条. */
import type { Document } from '../../document/tree.ts';
import type { Passage } from '../../model/passages.ts';
import type { NumberMention } from '../../values/number-mention.ts';
import { digitValue, kanjiValue, narrow } from '../../values/numerals.ts';
import { scanNumbers } from '../../values/scan-numbers.ts';

/** What a typed number claims to point at. */
export interface Target {
	readonly article: number | null;
	readonly annex: number | null;
	readonly paragraph: number | null;
	/** 号, 別表, 章 …: what no `<Ref>` counts by itself. */
	readonly other: boolean;
}

/** An article or annex of one copy. */
export type Part = Document['articles'][number] | Document['annexes'][number];

/** Another document's numbers are not ours to count: 「取引サイト規約第7条」. */
const foreign = /(?:規約|約款|契約書?|ガイドライン|規程|規則|規格|指針|定款)(?:の|、)?$/;
const own =
	/(?:本|この|当該?|利用|サービス利用)(?:規約|契約書?)(?:の|、)?$|(?:^|[^\p{Script=Han}\p{Script=Katakana}ー])(?:契約書?|規約)の?$/u;

/** The numbers that stand for an article, a 項 or a 別紙 of ours. */
export function mentionsIn({ collection, text }: Passage): NumberMention[] {
	const named = collection === 'clauses' || collection === 'documents' ? /[条項号章節編款]|別|様式|則/ : /条|別紙/;
	let before: NumberMention | undefined;
	return scanNumbers(text).filter((mention) => {
		if (mention.kind !== 'article') return false;
		// 別紙1及び2: the second number goes on with the first.
		const goesOn = before !== undefined && /^[\d０-９〇-九]+$/.test(mention.text) && mention.start - before.end < 4;
		const isOurs = goesOn || (named.test(mention.text) && !isForeign(text.slice(0, mention.start)));
		before = isOurs ? mention : undefined;
		return isOurs;
	});
}

const isForeign = (before: string): boolean => foreign.test(before) && !own.test(before);

export function targetOf(mention: NumberMention, text: string): Target {
	const words = narrow(mention.text);
	const number = (pattern: RegExp): number | null => {
		const numeral = pattern.exec(words)?.[1];
		if (numeral === undefined) return null;
		return /\d/.test(numeral) ? digitValue(numeral) : kanjiValue(numeral);
	};
	const bare = /^[\d〇-九]+$/.test(words);
	const annexBefore = bare && /別紙[^。]*$/.test(text.slice(0, mention.start));
	return {
		article: number(/第?([^第]+?)条/) ?? (bare && !annexBefore ? mention.value : null),
		annex: number(/別紙(?:の|第)?(.+)$/) ?? (annexBefore ? mention.value : null),
		paragraph: number(/(?:^|条|第)([^第条]+?)項/),
		other: /[号章節編款]|別[表添記]|様式|則|条の/.test(words),
	};
}
