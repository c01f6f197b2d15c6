/** 二重の定義: one term with two definitions, in one document or between two that the same client reads. */
import type { Diagnostic, Localized } from '../../diagnostics/diagnostic.ts';
import { Tokenizer } from '../../document/terms-in-text.ts';
import type { Check } from '../check.ts';
import type { Definition } from './definitions.ts';
import { definitionsIn } from './definitions.ts';

export const doubleDefinition: Check = {
	id: 'structure/double-definition',
	title: { ja: '二重の定義', en: 'double definition' },
	summary: {
		ja: '一つの用語の定義は一つです。同じ文書で二度定義することも、別の文書で違う意味に定義することもできません。',
		en: 'A term has one definition: not two in one document, nor another meaning in another document.',
	},
	example: {
		fails: {
			files: {
				'clauses/responsibility.mdx': {
					replace: '<Rule id="agency-liability"',
					with: '当社の<Define>営業日</Define>は、平日とします。お返事は営業日にいたします。\n\n<Rule id="agency-liability"',
				},
			},
			finds: [{ file: 'clauses/responsibility.mdx', words: '<Define>営業日</Define>' }],
		},
		passes: {
			files: {
				'clauses/responsibility.mdx': {
					replace: '<Rule id="agency-liability"',
					with: '当社の<Define>営業日</Define>は、営業日カレンダーで営業する日とします。お返事は営業日にいたします。\n\n<Rule id="agency-liability"',
				},
			},
		},
	},
	run(input) {
		const definitions = definitionsIn(input);
		const byTerm = Map.groupBy(definitions, ({ term }) => term);
		return [...byTerm.values()].flatMap((same) => {
			const [first, ...rest] = same;
			if (!first) return [];
			const twice = twiceIn(same);
			if (twice) return [inOneDocument(...twice)];
			const other = rest.find((later) => differ(first, later, definitions));
			return other ? [inTwoDocuments(first, other)] : [];
		});
	},
};

const shareText = (one: Definition, other: Definition): boolean => one.texts.some((text) => other.texts.includes(text));

/** The first text with two definitions; in another text each may be the only one. */
function twiceIn(same: readonly Definition[]): [Definition, Definition] | null {
	for (const [index, later] of same.entries()) {
		const first = same.slice(0, index).find((one) => shareText(one, later));
		if (first) return [first, later];
	}
	return null;
}

const earlier: Localized = { ja: 'はじめの定義', en: 'the first definition' };

const inOneDocument = (first: Definition, second: Definition): Diagnostic => ({
	code: doubleDefinition.id,
	level: 'error',
	message: {
		ja: `「${second.term}」は、「${titleOf(second)}」で二度定義されています`,
		en: `"${second.term}" is defined twice in ${titleOf(second)}`,
	},
	places: [{ place: second.place }, { place: first.place, label: earlier }],
	fixes: [
		{ ja: '定義を一つにし、ほかは <Term> で使う', en: 'keep one definition and use <Term> elsewhere' },
		{ ja: '別の意味であれば、別の言葉にする', en: 'use another word if something else is meant' },
	],
});

/** A word of another document may mean something else there, so this is told and stops nothing. */
const inTwoDocuments = (first: Definition, second: Definition): Diagnostic => ({
	code: doubleDefinition.id,
	level: 'warning',
	message: {
		ja: `「${second.term}」の意味が、「${titleOf(second)}」と「${titleOf(first)}」で違います`,
		en: `"${second.term}" means one thing in ${titleOf(second)} and another in ${titleOf(first)}`,
	},
	places: [
		{ place: second.place, label: meaningOf(second) },
		{ place: first.place, label: meaningOf(first) },
	],
	fixes: [
		{ ja: '二つの定義を同じ意味にそろえる', en: 'make both definitions mean the same' },
		{ ja: '別の意味であれば、別の言葉にする', en: 'use another word if something else is meant' },
	],
});

const titleOf = ({ texts: [text] }: Definition): string => text?.title ?? '';

function meaningOf({ passage, meaning }: Definition): Localized {
	const words = passage.text.slice(meaning.start, meaning.end).replaceAll('￼', '…');
	return { ja: words, en: words };
}

/** Every contract has a 本サービス, a 成果物 and parties of its own; a name given in passing says no meaning. */
const ownToEach = /^(?:本|甲$|乙$|当[社室方]|お?客)/;

/** Two meanings that have no word and no value in common. */
function differ(one: Definition, other: Definition, all: readonly Definition[]): boolean {
	if (ownToEach.test(one.term) || other.copies.length === 0 || one.copies.length === 0) return false;
	const [a, b] = [basisOf(one, all), basisOf(other, all)];
	return a.size > 0 && b.size > 0 && ![...a].some((word) => b.has(word));
}

/** Words that any definition may hold. */
const ordinary = /^(?:契約|規約|以下|以外|場合|全部|一部|各号|次号|前項|別紙|本契約)$/;

/** What a definition rests on: its content words and the homes of its values, those of the terms that it uses included. */
function basisOf(definition: Definition, all: readonly Definition[], seen: readonly string[] = []): Set<string> {
	const { passage, meaning, term } = definition;
	const text = passage.text.slice(meaning.start, meaning.end);
	const words = (text.match(/[\p{Script=Han}\p{Script=Katakana}ー]{2,}/gu) ?? []).filter(
		(word) => !ordinary.test(word),
	);
	const homes = passage.elements.flatMap(({ index, element }) =>
		element.type === 'value' && meaning.start <= index && index < meaning.end ? [element.of.split('.')[0] ?? ''] : [],
	);
	const known = all.filter(({ copies }) => copies.some((copy) => definition.copies.includes(copy)));
	const used = new Tokenizer(known.map((one) => one.term)).read(text).map((use) => use.term);
	const through = known
		.filter((one) => used.includes(one.term) && one.term !== term && !seen.includes(one.term))
		.flatMap((one) => [...basisOf(one, all, [...seen, term])]);
	return new Set([...words, ...homes, ...through]);
}
