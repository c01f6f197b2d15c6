/** 用語のゆれと、使われない用語: a term that is also spelled otherwise, or that is defined and never used. */
import type { Diagnostic, Edit, LabelledPlace } from '../../diagnostics/diagnostic.ts';
import { Tokenizer } from '../../document/terms-in-text.ts';
import { blocksIn, spansIn, textOf } from '../../document/walk.ts';
import { passagesOf } from '../../model/passages.ts';
import type { Place } from '../../source/place.ts';
import type { Check, CheckInput } from '../check.ts';
import type { Definition } from './definitions.ts';
import { definitionsIn } from './definitions.ts';
import { isSpelledAlike } from './spelling-variants.ts';
import type { TermVariant } from './term-claims.ts';
import { variantsIn } from './term-claims.ts';

const server = '<Define>対象サーバー</Define>とは、甲のサイトを置くサーバーをいう。';

export const termVariantOrUnused: Check = {
	id: 'structure/term-variant-or-unused',
	title: { ja: '用語のゆれと使われない用語', en: 'term spelled otherwise, or never used' },
	summary: {
		ja: '定義した用語は、どこでも同じ書き方で使います。書き方がゆれると別のものを指すと読まれ、使われない定義は読む人を迷わせます。',
		en: 'A defined term is used, and spelled the same everywhere: another spelling reads as another thing.',
	},
	example: {
		fails: {
			files: {
				'clauses/definitions.mdx': {
					replace: 'この契約において<Define>',
					with: `${server}乙は、対象サーバを監視しない。対象サーバーの契約は、甲が行う。\n\nこの契約において<Define>`,
				},
			},
			finds: [{ file: 'clauses/definitions.mdx', words: '対象サーバ' }],
		},
		passes: {
			files: {
				'clauses/definitions.mdx': {
					replace: 'この契約において<Define>',
					with: `${server}乙は、対象サーバーを監視しない。サーバルームの鍵は、甲が持つ。\n\nこの契約において<Define>`,
				},
			},
		},
	},
	run(input) {
		return [...variantsIn(input).map(variant), ...unused(input)];
	},
};

const SHOWN = 3;

/** One finding for one spelling, with the places where it stands. */
function variant({ words, term, title, places, claimed }: TermVariant): Diagnostic {
	const [first, ...rest] = places as [Place, ...Place[]];
	const more = rest.length > SHOWN ? `（ほか${rest.length}か所）` : '';
	const edits = claimed || !isSpelledAlike(words, term) ? [] : places.map((place) => respelled(place, words, term));
	return {
		code: termVariantOrUnused.id,
		// What is marked as a term and is none has no meaning at all; another spelling can still be understood.
		level: claimed ? 'error' : 'warning',
		message: {
			ja: `「${words}」は、「${title}」で定義した「${term}」と書き方が違います${more}`,
			en: `"${words}" is another spelling of "${term}", as ${title} defines it`,
		},
		places: [
			{ place: first },
			...rest.slice(0, SHOWN).map((place): LabelledPlace => ({ place, label: { ja: 'ここでも', en: 'here too' } })),
		],
		fixes: [
			{ ja: `「${term}」のことであれば、そう書く`, en: `write "${term}" if that is meant` },
			{
				ja: '別のものであれば、別の用語として定義する',
				en: 'define it as a term of its own if something else is meant',
			},
		],
		...(edits.length > 0 && { edits }),
	};
}

const respelled = (place: Place, words: string, term: string): Edit => ({
	place,
	text: term,
	does: { ja: `「${words}」を「${term}」にする`, en: `${words} becomes ${term}` },
	keeps: 'meaning',
});

/** In every copy that defines it, the term stands nowhere but in its definition. */
function unused(input: CheckInput): Diagnostic[] {
	const marked = new Set(
		passagesOf(input.project).flatMap(({ text, terms }) =>
			terms.flatMap(({ start, end, define }) => (define ? [] : [text.slice(start, end)])),
		),
	);
	const definitions = definitionsIn(input).filter(({ term, copies }) => copies.length > 0 && !marked.has(term));
	const used = usesIn(definitions);
	return definitions.flatMap(({ term, copies, place }) => {
		if (used.has(term)) return [];
		return [
			{
				code: termVariantOrUnused.id,
				level: 'warning' as const,
				message: {
					ja: `「${term}」は、定義されていますが、「${copies[0]?.title ?? ''}」で一度も使われていません`,
					en: `"${term}" is defined and never used in ${copies[0]?.title ?? ''}`,
				},
				places: [{ place }] as const,
				fixes: [
					{ ja: '定義を消す', en: 'delete the definition' },
					{
						ja: 'この用語で言うはずだったところを、用語に書きかえる',
						en: 'use the term where it was meant to be used',
					},
				],
			},
		];
	});
}

/** Of terms that are nowhere marked as used: those that some copy prints beside their definition. */
function usesIn(definitions: readonly Definition[]): ReadonlySet<string> {
	const used = new Set<string>();
	for (const copy of new Set(definitions.flatMap(({ copies }) => copies))) {
		const counts = new Map(definitions.flatMap(({ term, copies }) => (copies.includes(copy) ? [[term, 0]] : [])));
		const tokenizer = new Tokenizer(counts.keys());
		for (const block of blocksIn(copy)) {
			if ([...counts.keys()].every((term) => used.has(term))) break;
			for (const { term } of tokenizer.read(textOf(spansIn(block)))) {
				const count = (counts.get(term) ?? 0) + 1;
				counts.set(term, count);
				if (count > 1) used.add(term);
			}
		}
	}
	return used;
}
