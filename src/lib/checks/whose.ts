/** Whose a number is, where a sentence names several: 「ライト：月額13,200円、スタンダード：月額33,000円」. */

const digit = /[\d０-９]/;
export const escaped = (words: string): string => words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** 「ライト」, and not 「ハイライト」 or 「ライトアップ」. */
export const asNamed = (name: string): string => `(?<![ァ-ヶー])${escaped(name)}(?:プラン|(?![ァ-ヶー]))`;

/**
 * The names that the number at `start` follows, with no other number between them; null where the sentence does not say
 * it in this order. Several, where they are named together: 「ライトとスタンダードは…」.
 */
export function namedBefore(text: string, start: number, names: readonly string[]): readonly string[] | null {
	const before = /[^。\n]{0,160}$/.exec(text.slice(0, start))?.[0] ?? '';
	const wanted = names.filter((name) => before.includes(name));
	if (wanted.length === 0) return null;
	const found = wanted
		.flatMap((name) =>
			[...before.matchAll(new RegExp(asNamed(name), 'gu'))].map(({ index, 0: words }) => ({
				name,
				from: index,
				to: index + words.length,
			})),
		)
		.sort((a, b) => a.from - b.from);
	const [first, last] = [found[0], found.at(-1)];
	// 「月額13,200円のライト、月額33,000円の…」: here the number comes first.
	if (!first || !last || digit.test(before.slice(0, first.from)) || digit.test(before.slice(last.to))) return null;
	return [...new Set(found.filter(({ to }) => !digit.test(before.slice(to))).map(({ name }) => name))];
}

/** 「ランディングページ」 for ランディングページ制作; what is left of ウェブサイト制作 is any site. */
export function shortName(owner: string): string {
	const short = owner.replace(/の?(?:制作|開設|作成|構築)$/, '');
	return /^(?:ウェブ|Web|ホーム)?(?:サイト|ページ)$/i.test(short) ? owner : short;
}
