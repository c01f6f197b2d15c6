/** 堂々めぐりの定義: terms that are defined by each other say nothing. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { TermUse } from '../../document/terms-in-text.ts';
import { standsAlone, Tokenizer } from '../../document/terms-in-text.ts';
import type { Check } from '../check.ts';
import type { Definition } from './definitions.ts';
import { definitionsIn } from './definitions.ts';

const upkeep = '「保守」とは、「軽微作業」に当たる作業をいう。';
const minor = (meaning: string): string => `「軽微作業」とは、${meaning}をいう。\n\n乙は、保守を行う。`;

export const definitionCycle: Check = {
	id: 'structure/definition-cycle',
	title: { ja: '堂々めぐりの定義', en: 'circular definition' },
	summary: {
		ja: '用語の定義をたどると、自分に戻ってきてはいけません。「保守」が「軽微作業」で、「軽微作業」が「保守」なら、どちらの意味も決まりません。',
		en: 'Terms defined by one another have no meaning: following the definitions must not lead back to where it began.',
	},
	example: {
		fails: {
			files: {
				'clauses/definitions.mdx': {
					replace: 'この契約において<Define>',
					with: `${upkeep}\n\n${minor('保守の範囲の作業')}\n\nこの契約において<Define>`,
				},
			},
			finds: [{ file: 'clauses/definitions.mdx', words: '保守' }],
		},
		passes: {
			files: {
				'clauses/definitions.mdx': {
					replace: 'この契約において<Define>',
					with: `${upkeep}\n\n${minor('文章又は画像の差し替え')}\n\nこの契約において<Define>`,
				},
			},
		},
	},
	run(input) {
		const definitions = definitionsIn(input).filter(({ meaning }) => meaning.end > meaning.start);
		const told = new Set<Definition>();
		return definitions.flatMap((definition) => {
			if (told.has(definition)) return [];
			const circle = circleFrom(definition, definitions);
			for (const one of circle) told.add(one);
			return circle.length > 0 ? [finding(circle)] : [];
		});
	},
};

/** The definitions that lead from one back to itself, by the shortest way; empty where none do. */
function circleFrom(start: Definition, all: readonly Definition[]): readonly Definition[] {
	let trails: readonly (readonly Definition[])[] = [[start]];
	const reached = new Set<Definition>();
	while (trails.length > 0) {
		const longer = trails.flatMap((trail) => {
			const last = trail.at(-1);
			return last ? usedBy(last, all).map((next) => [...trail, next]) : [];
		});
		const closed = longer.find((trail) => trail.at(-1) === start);
		if (closed) return closed.slice(0, -1);
		trails = longer.filter((trail) => {
			const last = trail.at(-1);
			if (!last || reached.has(last)) return false;
			reached.add(last);
			return true;
		});
	}
	return [];
}

/** The definitions of the terms that this one uses, in the texts that it stands in. */
function usedBy(definition: Definition, all: readonly Definition[]): Definition[] {
	const { passage, meaning, texts } = definition;
	const known = all.filter((other) => other.texts.some((one) => texts.includes(one)));
	const text = passage.text.slice(meaning.start, meaning.end);
	const isMarked = (use: TermUse): boolean =>
		passage.terms.some(({ start, end }) => start === meaning.start + use.start && end === meaning.start + use.end);
	const used = new Tokenizer(known.map(({ term }) => term))
		.read(text)
		.filter((use) => isMarked(use) || standsAlone(text, use))
		.map(({ term }) => term);
	return known.filter(({ term }) => used.includes(term));
}

function finding(circle: readonly Definition[]): Diagnostic {
	const [first, ...rest] = circle as [Definition, ...Definition[]];
	const way = [...circle, first].map(({ term }) => `「${term}」`).join(' → ');
	return {
		code: definitionCycle.id,
		level: 'error',
		message: {
			ja:
				rest.length === 0
					? `「${first.term}」の定義に、「${first.term}」自身が使われています`
					: `用語の定義が堂々めぐりになっています: ${way}`,
			en: `the definitions lead back to where they began: ${way}`,
		},
		places: [
			{ place: first.place },
			...rest.map(({ place }) => ({ place, label: { ja: 'ここを通る', en: 'by way of this' } })),
		],
		fixes: [
			{
				ja: 'どれか一つを、ほかの用語を使わずに、ふつうの言葉で定義する',
				en: 'define one of them in ordinary words, without the others',
			},
		],
	};
}
