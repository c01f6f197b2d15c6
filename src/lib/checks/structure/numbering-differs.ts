/** 食い違う番号: a number typed where the documents count themselves; screen, text and PDF print another beside it. */
import type { Diagnostic, Edit } from '../../diagnostics/diagnostic.ts';
import { itemLabel } from '../../document/number.ts';
import type { BodyBlock, BodyList } from '../../model/body.ts';
import { passagesOf } from '../../model/passages.ts';
import type { Project } from '../../model/project.ts';
import { placeBetween } from '../../source/lines.ts';
import type { Check } from '../check.ts';
import { handNumberLength } from './hand-numbers.ts';
import type { PastedArticle } from './pasted-articles.ts';
import { articlesOfPasted } from './pasted-articles.ts';

export const numberingDiffers: Check = {
	id: 'structure/numbering-differs',
	title: { ja: '食い違う番号', en: 'numbering that differs' },
	summary: {
		ja: '条・項・号の番号は自動で付き、画面・文字・PDFのどれにも同じ番号が印刷されます。手で付けた番号は、その番号と二重になるか、違う番号になります。',
		en: 'Articles, paragraphs and items are counted once and printed alike everywhere; a number typed by hand stands beside another, or differs from it.',
	},
	example: {
		fails: {
			files: {
				'clauses/definitions.mdx': {
					replace: '営業する日をいう。',
					with: '営業する日をいう。\n\n２　乙は、休業の期間を、前もって甲に知らせる。',
				},
			},
			finds: [{ file: 'clauses/definitions.mdx', words: '２' }],
		},
		passes: {
			files: {
				'clauses/definitions.mdx': {
					replace: '営業する日をいう。',
					with: '営業する日をいう。\n\n乙は、次の各号の日を、前もって甲に知らせる。\n\n1. 休業の期間\n2. 半日営業の日',
				},
			},
		},
	},
	run({ project }) {
		return [...typedTwice(project), ...itemsOutOfCount(project), ...articlesOutOfCount(project)];
	},
};

/** 「２　甲は、…」: the program would print a second number before it. */
function typedTwice(project: Project): Diagnostic[] {
	return passagesOf(project).flatMap((passage) => {
		const length = handNumberLength(passage);
		if (length === 0) return [];
		const words = passage.text.slice(0, length);
		return [
			{
				code: numberingDiffers.id,
				level: 'error' as const,
				message: {
					ja: `「${words}」は、手で付けられた番号です。自動で付く番号と二重になります`,
					en: `"${words}" is a number typed by hand; the program prints its own beside it`,
				},
				places: [{ place: passage.placeOf(0, length) }] as const,
				fixes: [
					{
						ja: '消す。条と項の番号は自動で付き、号は行の初めを「1. 」にすると番号が付く',
						en: 'delete it: articles and paragraphs are numbered by the program, items by writing "1. " before them',
					},
				],
			},
		];
	});
}

/** A list that is typed 3., 4. is printed (1), (2); one that is typed 1., 1. asks to be counted. */
function itemsOutOfCount(project: Project): Diagnostic[] {
	return project.clauses.flatMap(({ body }) =>
		listsIn(body).flatMap(({ list, depth }): Diagnostic[] => {
			const typed = list.items.map((item) => {
				const source = project.sources.get(item.place.file);
				const [digits = ''] = /^\d+/.exec(source?.text.slice(item.place.start.offset) ?? '') ?? [];
				return { source, digits, start: item.place.start.offset };
			});
			if (typed.every(({ digits }) => digits === '1')) return [];
			const index = typed.findIndex(({ digits }, position) => digits !== '' && Number(digits) !== position + 1);
			const wrong = typed[index];
			if (!wrong?.source) return [];
			const { source, digits, start } = wrong;
			const printed = itemLabel(index + 1, depth, true);
			return [
				{
					code: numberingDiffers.id,
					level: 'warning',
					message: {
						ja: `「${digits}.」と書かれた号は、「${printed}」と印刷されます`,
						en: `the item written as ${digits}. is printed as ${printed}`,
					},
					places: [{ place: placeBetween(source, start, start + digits.length) }],
					fixes: [
						{
							ja: '行の初めをすべて「1. 」にする（番号は自動で付く）',
							en: 'begin every line with "1. ": the program counts',
						},
						{
							ja: '前の並びの続きであれば、間の文を前の号の中に移すか、並びの後に置く',
							en: 'if it goes on from the list before, move the sentence between them',
						},
					],
					edits: typed.flatMap(({ digits: own, start: at }): Edit[] =>
						own === '1' || own === ''
							? []
							: [
									{
										place: placeBetween(source, at, at + own.length),
										text: '1',
										does: { ja: `「${own}.」を「1.」にする`, en: `${own}. becomes 1.` },
										keeps: 'print',
									},
								],
					),
				},
			];
		}),
	);
}

/** A pasted text in which one number stands for two articles: whoever cites it cites both. */
function articlesOutOfCount(project: Project): Diagnostic[] {
	return project.pasted.flatMap(({ id }) => {
		const known = new Map<string, PastedArticle>();
		return articlesOfPasted(id, project).flatMap((article): Diagnostic[] => {
			const key = `${article.kind}${article.number}`;
			const first = known.get(key);
			if (!first) {
				known.set(key, article);
				return [];
			}
			const { label, heading } = article;
			return [
				{
					code: numberingDiffers.id,
					level: 'error',
					message: {
						ja: `${label}が二つあります（「${first.heading}」と「${heading}」）`,
						en: `there are two articles ${label} (${first.heading} and ${heading})`,
					},
					places: [{ place: article.origin }, { place: first.origin, label: { ja: '先のもの', en: 'the first' } }],
					fixes: [{ ja: '後のものから番号を付け直す', en: 'count on from the second' }],
				},
			];
		});
	});
}

interface Listed {
	readonly list: BodyList;
	readonly depth: 1 | 2;
}

function listsIn(blocks: readonly BodyBlock[]): Listed[] {
	return blocks.flatMap((block) => {
		if (block.type === 'list') return withInner(block, 1);
		return 'blocks' in block ? listsIn(block.blocks) : [];
	});
}

const withInner = (list: BodyList, depth: 1 | 2): Listed[] => [
	...(list.ordered ? [{ list, depth }] : []),
	...list.items.flatMap(({ children }) => (children ? withInner(children, 2) : [])),
];
