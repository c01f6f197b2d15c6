/** A number and a name for one article: 「第9条（修正）」, 「第9条の修正」, 「修正（第9条）」. The two must belong together. */
import type { Passage } from '../../model/passages.ts';
import { ELEMENT } from '../../model/passages.ts';
import type { NumberMention } from '../../values/number-mention.ts';
import type { CheckInput } from '../check.ts';
import type { Target } from './article-numbers.ts';
import type { Numbered, NumberedPart } from './numbered-parts.ts';
import { numberedFor } from './numbered-parts.ts';

export interface Misnamed {
	/** The number with its name, as they stand in the passage. */
	readonly start: number;
	readonly end: number;
	readonly name: string;
	/** What has the number today; none where it is beyond the last one. */
	readonly numbered: NumberedPart | null;
	/** What has the name. */
	readonly named: readonly NumberedPart[];
	/** Of the document that is spoken of. */
	readonly title: string;
}

interface Named {
	readonly name: string;
	readonly start: number;
	readonly end: number;
}

/** Null where no name is given, or where the name fits what has the number. */
export function misnamed(
	passage: Passage,
	mention: NumberMention,
	{ article, annex, other }: Target,
	input: CheckInput,
): Misnamed | null {
	const number = article ?? annex;
	const given = nameBeside(passage.text, mention);
	if (!given || number === null || other) return null;
	const meant = numberedFor(passage, mention, input);
	const partsIn = (one: Numbered): readonly NumberedPart[] => (article === null ? one.annexes : one.articles);
	const numbered = meant.flatMap((one) => partsIn(one).filter((part) => part.number === number));
	if (numbered.some((part) => fits(part, given.name) || part.speaksOf(given.name, passage))) return null;
	const named = meant.flatMap((one) => partsIn(one).filter((part) => fits(part, given.name)));
	const [first] = meant;
	if (named.length === 0 || !first) return null;
	const distinct = [...new Map(named.map((part) => [part.id ?? part.label, part])).values()];
	return { ...given, numbered: numbered[0] ?? null, named: distinct, title: first.title };
}

/** A name stands within so many characters of its number. */
const NEAR = 32;

/** Words that go on from a number without naming what it is. */
const noName = /^(?:定め|規定|とおり|各号|場合|内容|趣旨|条項|適用|違反|義務|権利|例|表)/;

/** What many articles set, whatever they are called: 「第9条に定める期間」. */
const general =
	/^(?:期間|期限|手続|方法|事由|条件|金額|料金|費用|通知|事項|業務|作業|措置|責任|者|日|時|契約|解除|解約)/;

/** The name that stands right beside the number of an article; null where none does. */
function nameBeside(text: string, { start, end }: NumberMention): Named | null {
	const after = text.slice(end, end + NEAR);
	const [inBrackets, bracketed = ''] = /^[（(「『]([^（）()「」『』￼]{2,24})[）)」』]/.exec(after) ?? [];
	if (inBrackets) return { name: bracketed, start, end: end + inBrackets.length };
	const before = /([\p{Script=Han}\p{Script=Katakana}ー]{2,16})[（(]$/u.exec(
		text.slice(Math.max(0, start - NEAR), start),
	);
	if (before && /^[）)]/.test(after))
		return { name: before[1] ?? '', start: Math.max(0, start - NEAR) + before.index, end: end + 1 };
	const [of, words = ''] = /^の([\p{Script=Han}\p{Script=Katakana}ー]{2,12})/u.exec(after) ?? [];
	if (of) return noName.test(words) ? null : { name: words, start, end: end + of.length };
	const [set, what = ''] = /^に(?:定め|規定す)る([\p{Script=Han}\p{Script=Katakana}ー]{2,12})/u.exec(after) ?? [];
	return set && !noName.test(what) && !general.test(what) ? { name: what, start, end: end + set.length } : null;
}

const fits = ({ heading }: NumberedPart, name: string): boolean =>
	heading !== '' && (heading.includes(name) || name.includes(heading));

/** 「<Ref to="secrecy" />（修正）」: the name beside a counted number, which is that of another clause. */
export function misnamedRefs(
	passage: Passage,
	{ project }: CheckInput,
): (Named & { readonly to: string; readonly meant: string })[] {
	const clauseNamed = (title: string) => project.clauses.find(({ data }) => data.title === title);
	return passage.elements.flatMap(({ index, element }) => {
		if (element.type !== 'ref') return [];
		const [words, name = ''] =
			new RegExp(`^${ELEMENT}[（(「]([^（）()「」${ELEMENT}]{2,24})[）)」]`).exec(passage.text.slice(index)) ?? [];
		const target = project.clauses.find(
			({ id, rules }) => id === element.to || rules.some((rule) => rule.id === element.to),
		);
		const meant = clauseNamed(name);
		if (!words || !target || !meant || meant.id === target.id || target.data.title === name) return [];
		return [{ name, start: index, end: index + words.length, to: target.id, meant: meant.id }];
	});
}
