/** Articles, 項 and 別紙 that prose calls by a number typed by hand: the number stays when the articles move. */
import type { Diagnostic, Localized } from '../../diagnostics/diagnostic.ts';
import { paragraphName } from '../../document/number.ts';
import { select } from '../../document/select.ts';
import type { Passage } from '../../model/passages.ts';
import { passagesOf } from '../../model/passages.ts';
import type { Project } from '../../model/project.ts';
import type { NumberMention } from '../../values/number-mention.ts';
import type { CheckInput } from '../check.ts';
import type { Standpoint } from '../standpoint.ts';
import { standpointOf } from '../standpoint.ts';
import type { Part, Target } from './article-numbers.ts';
import { mentionsIn, targetOf } from './article-numbers.ts';
import { handNumberLength } from './hand-numbers.ts';
import { misnamed } from './misnamed.ts';
import { countOf, headsArticle } from './pasted-articles.ts';

export function typedReferences(input: CheckInput): Diagnostic[] {
	return passagesOf(input.project).flatMap((passage) => {
		if (passage.collection === 'pasted') return inPasted(passage, input);
		if (passage.collection === 'marketplaces' || !/[条項号章節編款]|別[紙表添記]|様式|[附付]則/.test(passage.text))
			return [];
		// The number that a heading or a 項 begins with is told by structure/numbering-differs.
		const own = handNumberLength(passage);
		return mentionsIn(passage).flatMap((mention) => {
			if (mention.start < own) return [];
			const at = standpointOf(passage, input);
			if (relative.test(passage.text.slice(0, mention.start))) return counting(passage, mention, at);
			// One that also gives a name, and the wrong one, is told by structure/wrong-article-ref.
			return misnamed(passage, mention, targetOf(mention, passage.text), input)
				? []
				: [finding(passage, mention, at, input)];
		});
	});
}

/** A text that counts its own articles by hand: its numbers are wrong only where there is no such article. */
function inPasted(passage: Passage, input: CheckInput): Diagnostic[] {
	if (headsArticle(passage) || !/条|別紙/.test(passage.text)) return [];
	return mentionsIn(passage).flatMap((mention) => {
		const target = targetOf(mention, passage.text);
		const [number, kind] =
			target.article === null ? [target.annex, 'annex' as const] : [target.article, 'article' as const];
		const { counted, most } = countOf(passage.id, kind, input.project);
		const isThere = number === null || counted.has(number) || relative.test(passage.text.slice(0, mention.start));
		if (isThere || counted.size === 0 || misnamed(passage, mention, target, input)) return [];
		return [
			{
				...codeAndLevel,
				message: {
					ja: `「${mention.text}」は、この文の中にありません（${kind === 'annex' ? `別紙は${most}` : `${most}条`}まで）`,
					en: `there is no ${mention.text} in this text (it counts to ${most})`,
				},
				places: [{ place: passage.placeOf(mention.start, mention.end) }],
				fixes: [{ ja: '指したい条の番号に直す', en: 'write the number of the article that is meant' }],
			},
		];
	});
}

/** 前二項 and 次の3条 move with the sentence: they are only wrong where there are not so many. */
const relative = /[前次](?:各|の)?$/;

const codeAndLevel = { code: 'structure/dangling-ref', level: 'error' } as const;

function finding(passage: Passage, mention: NumberMention, at: Standpoint, input: CheckInput): Diagnostic {
	const target = targetOf(mention, passage.text);
	const led = target.article === null && target.annex === null ? leading(passage, mention) : null;
	const place = passage.placeOf(led?.start ?? mention.start, mention.end);
	const found = partsOf(led?.to ?? passage.id, target, at);
	const [first] = found;
	const counts = missing(target, found, at);
	const message: Localized = counts
		? { ja: `「${mention.text}」はありません（${counts.ja}）`, en: `there is no ${mention.text} (${counts.en})` }
		: {
				ja: `「${mention.text}」は手で書かれた番号です${first ? `（今は「${first.heading}」）` : ''}。条が増減すると、別のところを指します`,
				en: `${mention.text} is a number typed by hand${first ? ` (now ${first.id})` : ''}: it stays when the articles move`,
			};
	const offers = at.elements ? refs(found, target, at, input) : [];
	const fixes = [...offers.map(({ fix }) => fix), ...general(at, target, first)];
	const written = input.project.sources.get(place.file)?.text.slice(place.start.offset, place.end.offset);
	const [offered, ...others] = offers;
	// The number of today, in the words that the reference will print: nothing changes but that it will move along.
	if (!offered || others.length > 0 || led || written !== mention.text || offered.prints !== mention.text)
		return { ...codeAndLevel, message, places: [{ place }], fixes };
	const does = { ja: `「${written}」を ${offered.ref} にする`, en: `${written} becomes ${offered.ref}` };
	return {
		...codeAndLevel,
		message,
		places: [{ place }],
		fixes,
		edits: [{ place, text: offered.ref, does, keeps: 'print' }],
	};
}

/** What a 項 is counted in where it is said right before: `<Ref to="fees" />第2項`, 同条第2項. */
function leading(
	{ text, elements }: Passage,
	{ start }: NumberMention,
): { readonly to: string; readonly start: number } | null {
	const same = /同(?:条|別紙)$/.exec(text.slice(0, start))?.index;
	const ref = elements.findLast(({ index, element }) => index < start && element.type === 'ref');
	if (ref?.element.type !== 'ref' || (same === undefined && ref.index !== start - 1)) return null;
	return { to: ref.element.to, start: same ?? ref.index };
}

/** The articles or annexes that have the number, over all copies; of a lone 第2項, the article `id`. */
function partsOf(id: string, target: Target, at: Standpoint): Part[] {
	const parts = at.copies.flatMap(({ articles, annexes }): Part[] => {
		if (target.article !== null) return articles.filter(({ number }) => number === target.article);
		if (target.annex !== null) return annexes.filter(({ number }) => number === target.annex);
		return target.paragraph === null ? [] : articles.filter((article) => article.id === id);
	});
	return [...new Map(parts.map((part) => [part.id, part])).values()];
}

const paragraphsOf = ({ blocks }: Part): number => blocks.filter(({ type }) => type === 'paragraph').length;

/** How far the numbers go, where the number is beyond them. */
function missing(
	{ article, annex, paragraph }: Target,
	found: readonly Part[],
	{ copies }: Standpoint,
): Localized | null {
	if (copies.length === 0) return null;
	const [first] = found;
	if (first && paragraph !== null && found.every((part) => paragraphsOf(part) < paragraph))
		return { ja: `${first.label}は${paragraphsOf(first)}項まで`, en: `${first.label} has ${paragraphsOf(first)}` };
	if (first || (article === null && annex === null)) return null;
	const most = Math.max(...copies.map((copy) => (article === null ? copy.annexes : copy.articles).length));
	return article === null
		? { ja: `別紙は${most}まで`, en: `there are ${most} annexes` }
		: { ja: `${most}条まで`, en: `there are ${most} articles` };
}

interface Offer {
	/** `<Ref to="fees" />` */
	readonly ref: string;
	/** What it prints today; null where it points at more than the number does. */
	readonly prints: string | null;
	readonly fix: Localized;
}

/** `<Ref>` to each part that the number may mean. */
function refs(found: readonly Part[], target: Target, at: Standpoint, { project }: CheckInput): Offer[] {
	if (target.other) return [];
	return found.map((part) => {
		const written = target.paragraph === null ? null : writtenParagraph(part, target.paragraph, at, project);
		const ref = `<Ref to="${part.id}"${written === null ? '' : ` paragraph={${written}}`} />`;
		const now = part.label + (written === null || target.paragraph === null ? '' : paragraphName(target.paragraph));
		const isWhole = target.paragraph !== null && written === null;
		const fix = {
			ja: `${ref} と書く（今の${now}「${part.heading}」）${isWhole ? '。その項は、文に <Rule id="…"> を付ければ指せる' : ''}`,
			en: `write ${ref} (now ${now})${isWhole ? '; a paragraph can be referred to by the id of a <Rule> on its sentence' : ''}`,
		};
		return { ref, prints: isWhole ? null : now, fix };
	});
}

/** Which 項 of the file is printed under this number; null where that is not the same in every copy. */
function writtenParagraph(part: Part, paragraph: number, { copies }: Standpoint, project: Project): number | null {
	const body = project.clauses.find(({ id }) => id === part.id)?.body ?? [];
	const written = copies.map(({ scope, origin }) => {
		const sign = project.documents.find(({ file }) => file === origin.file)?.data.sign ?? 'none';
		const printed = select(body, { scope, sign }).flatMap((block) => (block.type === 'paragraph' ? [block] : []));
		return printed.find(({ number }) => number === paragraph)?.written ?? null;
	});
	const [first = null, ...rest] = written;
	return rest.every((other) => other === first) ? first : null;
}

function general({ elements }: Standpoint, { other }: Target, first: Part | undefined): Localized[] {
	if (!elements)
		return [
			{
				ja: `番号ではなく、見出しで言う${first ? `（「${first.heading}」）` : ''}`,
				en: 'name it by its heading instead of its number',
			},
		];
	if (other)
		return [
			{
				ja: '号を指すときは、その号の文を <Rule id="…"> で囲み、<Ref> でその id を指す',
				en: 'to point at an item, put a <Rule id="…"> around its sentence and refer to that id',
			},
		];
	return [
		{
			ja: '条・別紙・項の番号は自動で付くので、<Ref> で条項の名前（ファイル名）を指す',
			en: 'numbers are counted by the program: point at the clause by its name with <Ref>',
		},
	];
}

/** 前二項 in the second 項: there is only one before it. */
function counting(passage: Passage, mention: NumberMention, { copies }: Standpoint): Diagnostic[] {
	const unit = /条$/.test(mention.text) ? '条' : /項$/.test(mention.text) ? '項' : null;
	if (!unit || !/前$/.test(passage.text.slice(0, mention.start))) return [];
	const place = passage.placeOf(mention.start - 1, mention.end);
	const before = copies.flatMap(({ articles }) => {
		const article = articles.find(({ id }) => id === passage.id);
		if (!article) return [];
		if (unit === '条') return [article.number - 1];
		const passed = article.blocks.filter(
			({ type, origin }) => type === 'paragraph' && origin.start.offset <= place.start.offset,
		);
		return [passed.length - 1];
	});
	if (before.length === 0 || Math.max(...before) >= mention.value) return [];
	const most = Math.max(...before);
	return [
		{
			...codeAndLevel,
			message: {
				ja: `「前${mention.text}」とありますが、その前にある${unit}は${most === 0 ? 'ありません' : `${most}つだけです`}`,
				en: `前${mention.text} counts back further than there are (${most} before it)`,
			},
			places: [{ place }],
			fixes: [{ ja: `指したい${unit}を <Ref> で示す`, en: 'point at what is meant with <Ref>' }],
		},
	];
}
