/** 定義のない用語: a word that looks defined (marked, in 「」, or 本…) and is not; each reader would define it himself. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { copyName } from '../../document/assemble.ts';
import type { Document } from '../../document/tree.ts';
import type { Place } from '../../source/place.ts';
import type { Check, CheckInput } from '../check.ts';
import { meantBy, vocabulariesOf } from './term-claims.ts';

export const undefinedTerm: Check = {
	id: 'structure/undefined-term',
	title: { ja: '定義のない用語', en: 'undefined term' },
	summary: {
		ja: '定義した言葉のように使われている用語は、その文書の中で定義されていなければなりません。',
		en: 'A word that is used like a defined term must be defined in the same document.',
	},
	example: {
		fails: {
			files: { 'clauses/allowance.mdx': { replace: '<Term>営業日</Term>', with: '<Term>重大障害</Term>の日' } },
			finds: [{ file: 'clauses/allowance.mdx', words: '<Term>重大障害</Term>' }],
		},
		passes: {
			files: {
				'clauses/allowance.mdx': {
					replace: '作業を行う。',
					with: '作業を行う。基本設計及び日本語版の「お問い合わせ」ボタンも、同様とする。',
				},
			},
		},
	},
	run(input) {
		const found = new Map<string, Missing>();
		for (const vocabulary of vocabulariesOf(input)) {
			const { document, defined, claims } = vocabulary;
			for (const { term, place } of claims) {
				// Another spelling of a term is told by structure/term-variant-or-unused.
				if (defined.has(term) || meantBy(term, vocabulary) !== null) continue;
				const key = `${document.origin.file}:${term}`;
				const known = found.get(key) ?? { term, document, titles: new Set(), places: new Map() };
				known.titles.add(copyName(document.title, document.scope, input.project));
				known.places.set(`${place.file}:${place.start.offset}`, place);
				found.set(key, known);
			}
		}
		return [...found.values()].map((missing) => finding(missing, input));
	},
};

/** A term that one document, in some or all of its copies, uses and does not define. */
interface Missing {
	readonly term: string;
	readonly document: Document;
	/** 「Web保守・運用サポート契約書（スポット）」: a term may be defined for one tier and missing for another. */
	readonly titles: Set<string>;
	readonly places: Map<string, Place>;
}

function finding({ term, document, titles, places }: Missing, { documents }: CheckInput): Diagnostic {
	const copies = documents.filter(({ origin }) => origin.file === document.origin.file);
	const title = titles.size === copies.length ? document.title : [...titles].join('」「');
	const [first, ...rest] = [...places.values()];
	if (!first) throw new Error('a term that is used stands somewhere');
	const more = rest.length > SHOWN ? `（ほか${rest.length}か所）` : '';
	return {
		code: undefinedTerm.id,
		level: 'error',
		message: {
			ja: `「${term}」は、「${title}」のどこにも定義されていません${more}`,
			en: `"${term}" is not defined anywhere in ${title}${rest.length > SHOWN ? ` (${rest.length} more uses)` : ''}`,
		},
		places: [
			{ place: first },
			...rest.slice(0, SHOWN).map((place) => ({ place, label: { ja: 'ここでも', en: 'here too' } })),
		],
		fixes: [
			{ ja: `定義を加える: <Define>${term}</Define>とは、…をいう。`, en: `define it: <Define>${term}</Define>` },
			{
				ja: '用語として使っていないのであれば、ふつうの言葉に言いかえる',
				en: 'use an ordinary word if no term is meant',
			},
		],
	};
}

/** How many further uses are shown with their lines. */
const SHOWN = 3;
