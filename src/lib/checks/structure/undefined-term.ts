/** 定義のない用語: a word that looks defined (marked, in 「」, or 本…) and is not; each reader would define it himself. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { copyName } from '../../document/assemble.ts';
import { glossaryOf } from '../../document/glossary.ts';
import type { Document } from '../../document/tree.ts';
import { nearest } from '../../model/nearest.ts';
import type { Passage } from '../../model/passages.ts';
import { passagesOf } from '../../model/passages.ts';
import type { Place } from '../../source/place.ts';
import type { Check, CheckInput } from '../check.ts';

/** 本… that everybody understands, or that points at the text itself. */
const ordinary =
	/^本(?:契約|条(?!件)|項(?!目)|号|書(?!類|面)|別紙|文(?!書)|規約|電磁的記録|来|人|店(?!舗)|社|体(?!制)|日(?!程)|年|月|当|質|格|番(?!号)|部(?!分|品)|籍|国|業(?!務)|数|名(?!称)|末|音|気|筋|命|望|領|拠地|棚|館|場(?!合|面|所)|心|能|流|州|島|土|屋|紙|誌|稿|節|章|編(?!集)|欄|表(?!示)|図(?!面)|会議)/;

/** 「…という」「…といい」「…とは」: a definition in passing, e.g. （以下「甲」という。）. */
const inPassing = /「([^「」]+)」と(?:いう|いい|は、|総称|呼)/g;

/** 「お問い合わせ」ボタン, 件名を「至急」とする: words that stand somewhere, not terms. */
const shownAfter =
	/^(?:の?(?:ボタン|欄|画面|ページ|メニュー|フォーム|リンク|タブ|アイコン|見出し|項目|文字|語|ことば|言葉|表示|件名|題名|名称|プラン|コース|カテゴリ|フォルダ|ファイル)|(?:として|と題|という|といった|と書|とお書|と記|と入力|と表示|と明記|などの?))/;
const shownBefore = /(?:件名|題名|見出し|名称|表題|標題|ボタン|メニュー|画面)(?:は|を|に|の|：|:)?、?$/;

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
		for (const document of input.documents.filter(({ kind }) => kind !== 'notes')) {
			const defined = definedIn(document, input);
			for (const { term, place } of usesIn(document, input, defined)) {
				if (defined.has(term)) continue;
				const key = `${document.origin.file}:${term}`;
				const known = found.get(key) ?? { term, document, defined, titles: new Set(), places: new Map() };
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
	readonly defined: ReadonlySet<string>;
	/** 「Web保守・運用サポート契約書（スポット）」: a term may be defined for one tier and missing for another. */
	readonly titles: Set<string>;
	readonly places: Map<string, Place>;
}

interface Use {
	readonly term: string;
	readonly place: Place;
}

/** A term that is one letter away from another of three is not a slip of the pen: 営業日 and 休業日. */
const LONG = 4;

function finding({ term, document, defined, titles, places }: Missing, { documents }: CheckInput): Diagnostic {
	const close =
		term.length < LONG
			? null
			: nearest(
					term,
					[...defined].filter(({ length }) => length >= LONG),
				);
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
			...(close ? [{ ja: `「${close}」のことであれば、そう書く`, en: `write "${close}" if that is meant` }] : []),
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
	const known = [...defined];
	const looking = passagesIn(document, input).flatMap((passage) => {
		const { text } = passage;
		const free = (start: number): boolean => !passage.terms.some((term) => term.start <= start && start < term.end);
		const quoted = [...text.matchAll(/「([^「」￼]{2,20})」/g)]
			.filter(({ 0: words, 1: term = '', index }) => {
				const isShown = shownAfter.test(text.slice(index + words.length)) || shownBefore.test(text.slice(0, index));
				return looksDefined(term) && !isShown;
			})
			.map(({ 1: term = '', index }) => ({ term, start: index + 1 }));
		const own = [
			...text.matchAll(/(?<![\p{Script=Han}\p{Script=Katakana}ー])本件?[\p{Script=Han}\p{Script=Katakana}ー]{2,8}/gu),
		]
			.filter(({ 0: word }) => !ordinary.test(word) && !known.some((term) => word.startsWith(term)))
			.map(({ 0: term, index }) => ({ term, start: index }));
		return [...quoted, ...own]
			.filter(({ start, term }) => free(start) && !isName(term, input))
			.map(({ term, start }) => ({ term, place: passage.placeOf(start, start + term.length) }));
	});
	return [...marked, ...looking];
}

/** 重大障害, みなし検収; not お問い合わせ, not 正式な納品, not a sentence. */
const looksDefined = (words: string): boolean =>
	/[\p{Script=Han}\p{Script=Katakana}ーA-Za-z0-9]{2}$/u.test(words) &&
	!/[おご]|[はをがもで]|しい|\p{Script=Han}な|です|ます|[。、？?！!]|\p{Script=Hiragana}{4}/u.test(words);

/** Titles of documents, and the names of what is sold and done, stand in 「」 without being terms. */
const isName = (words: string, { project }: CheckInput): boolean =>
	project.documents.some(({ data }) => data.title === words) ||
	[project.agency, ...project.services, ...project.support, ...project.policies, ...project.marketplaces].some(
		({ data }) => data.name === words,
	) ||
	project.clauses.some(({ data }) => data.title === words) ||
	project.tasks.data.tasks.some(({ title, says }) => title === words || says === words);
