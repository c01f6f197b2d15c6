/** 定義のない用語: a word that looks defined (marked, in 「」, or 本…) and is not; each reader would define it himself. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { glossaryOf } from '../../document/glossary.ts';
import type { Document } from '../../document/tree.ts';
import { nearest } from '../../model/nearest.ts';
import type { Passage } from '../../model/passages.ts';
import { passagesOf } from '../../model/passages.ts';
import type { Place } from '../../source/place.ts';
import type { Check, CheckInput } from '../check.ts';

/** 本… that everybody understands, or that points at the text itself. */
const ordinary =
	/^本(?:契約|条|項|号|書|別紙|文|規約|電磁的記録|来|人|店|社|体|日|年|月|当|質|格|番|部|籍|国|業|数|名)/;

/** 「…という」「…といい」: a definition in passing, e.g. （以下「甲」という。）. */
const inPassing = /「([^「」]+)」と(?:いう|いい|総称|呼)/g;

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
		passes: { files: {} },
	},
	run(input) {
		const found = new Map<string, Diagnostic>();
		for (const document of input.documents.filter(({ kind }) => kind !== 'notes')) {
			const defined = definedIn(document, input);
			for (const use of usesIn(document, input, defined)) {
				const key = `${use.place.file}:${use.place.start.offset}`;
				if (defined.has(use.term) || found.has(key)) continue;
				found.set(key, finding(use, titleOf(document, input), [...defined]));
			}
		}
		return [...found.values()];
	},
};

interface Use {
	readonly term: string;
	readonly place: Place;
}

/** 「Web保守・運用サポート契約書（スポット）」: a term may be defined for one tier and missing for another. */
function titleOf({ title, scope }: Document, { project }: CheckInput): string {
	const tier = project.support.find(({ id }) => id === scope.tier);
	const service = project.services.find(({ id }) => id === scope.service);
	const whom = (tier ?? service)?.data.name;
	return whom ? `${title}（${whom}）` : title;
}

function finding({ term, place }: Use, title: string, defined: readonly string[]): Diagnostic {
	const close = nearest(term, defined);
	return {
		code: undefinedTerm.id,
		level: 'error',
		message: {
			ja: `「${term}」は、「${title}」のどこにも定義されていません`,
			en: `"${term}" is not defined anywhere in ${title}`,
		},
		places: [{ place }],
		fixes: [
			...(close ? [{ ja: `「${close}」のことであれば、そう書く`, en: `write "${close}" if that is meant` }] : []),
			{ ja: `定義を加える: <Define>${term}</Define>とは、…をいう。`, en: `define it: <Define>${term}</Define>` },
			{
				ja: '用語として使っていないのであれば、ふつうの言葉に言いかえる',
				en: 'use an ordinary word if no term is meant',
			},
		],
	};
}

/** The passages of the clauses that speak in this document. */
function passagesIn(document: Document, { project }: CheckInput): Passage[] {
	const content = project.documents.find((entry) => entry.file === document.origin.file)?.data;
	const listed = [content?.preamble, content?.closing, ...(content?.articles ?? []), ...(content?.annexes ?? [])];
	return passagesOf(project).filter(({ collection, id }) => collection === 'clauses' && listed.includes(id));
}

function definedIn(document: Document, input: CheckInput): Set<string> {
	const marked = glossaryOf(document).flatMap(({ term, definitions }) => (definitions.length > 0 ? [term] : []));
	const passing = passagesIn(document, input).flatMap(({ text }) =>
		[...text.matchAll(inPassing)].map(([, term = '']) => term),
	);
	return new Set([...marked, ...passing]);
}

function usesIn(document: Document, input: CheckInput, defined: ReadonlySet<string>): Use[] {
	const marked = glossaryOf(document).flatMap(({ term, uses }) => uses.map(({ origin }) => ({ term, place: origin })));
	if (document.kind !== 'contract') return marked;
	const known = [...defined];
	const looking = passagesIn(document, input).flatMap((passage) => {
		const free = (start: number): boolean => !passage.terms.some((term) => term.start <= start && start < term.end);
		const quoted = [...passage.text.matchAll(/「([^「」￼]{2,20})」/g)].map(({ 1: term = '', index }) => ({
			term,
			start: index + 1,
		}));
		const own = [...passage.text.matchAll(/本件?[\p{Script=Han}\p{Script=Katakana}ー]{2,8}/gu)]
			.filter(({ 0: word }) => !ordinary.test(word) && !known.some((term) => word.startsWith(term)))
			.map(({ 0: term, index }) => ({ term, start: index }));
		return [...quoted, ...own]
			.filter(({ start, term }) => free(start) && !isTitle(term, input))
			.map(({ term, start }) => ({ term, place: passage.placeOf(start, start + term.length) }));
	});
	return [...marked, ...looking];
}

/** Titles of documents and names stand in 「」 without being terms. */
const isTitle = (words: string, { project }: CheckInput): boolean =>
	project.documents.some(({ data }) => data.title === words) || project.agency.data.name === words;
