/** The parts of a form that repeat: the three plans, options with prices, questions with their answers. */
import type { Report } from '../document/problem.ts';
import type { Block, Span } from '../document/tree.ts';
import { spansIn } from '../document/walk.ts';
import { effectivePolicy } from '../model/effective-policy.ts';
import type { Cell, GroupField } from '../model/marketplace.ts';
import type { Place } from '../source/place.ts';
import { formatValue } from '../values/format.ts';
import { grossOf } from '../values/price.ts';
import type { Duration, Money } from '../values/value.ts';
import { daysText, inRange, yenText } from './numbers.ts';
import type { SectionBlocks, Source } from './source.ts';
import { sectionsNamed, wordsOf } from './source.ts';

/** What goes into one cell, before anybody asked whether it may be said. */
export type CellContent =
	| { readonly digits: string; readonly place: Place }
	| { readonly blocks: readonly Block[]; readonly place: Place; readonly section: string | null };

/** The contents of one plan, option or question, by the cells of the field. */
export type GroupItem = ReadonlyMap<string, CellContent>;

export function groupItems(field: GroupField, source: Source): GroupItem[] {
	const items = makers[field.of](field, source);
	const { count } = field;
	const [first] = items;
	if (count && first && (items.length < count.value.min || items.length > count.value.max)) {
		const place = [...first.values()][0]?.place ?? source.service.places.at([]);
		source.report({
			kind: 'unfit-choice',
			place,
			level: count.confidence === 'A' ? 'error' : 'warning',
			message: {
				ja: `「${field.label}」は${count.value.min}から${count.value.max}組までですが、${items.length}組あります`,
				en: `the form takes ${count.value.min} to ${count.value.max} of these, but there are ${items.length}`,
			},
		});
	}
	return items;
}

const makers: Readonly<Record<GroupField['of'], (field: GroupField, source: Source) => GroupItem[]>> = {
	packages: packageItems,
	options: optionItems,
	faq: faqItems,
};

const text = (words: string, place: Place): CellContent => ({
	blocks: [{ type: 'paragraph', number: 1, label: null, spans: [plain(words, place)], origin: place }],
	place,
	section: null,
});

const plain = (words: string, origin: Place): Span => ({ type: 'text', text: words, rules: [], origin });

type Making = (cell: Cell) => CellContent;

/** The cells that the form has, in its order. */
const item = ({ cells }: GroupField, making: Readonly<Record<string, Making>>): GroupItem =>
	new Map(
		cells.flatMap((cell) => {
			const content = making[cell.id]?.(cell);
			return content ? [[cell.id, content] as const] : [];
		}),
	);

/** `plan-description` holds the first plan's words in the section `plan-description-1`. */
const cellSection = (section: string, index: number): string => `${section}-${index + 1}`;

/** The sections that a cell takes its words from: there are three plans. */
export const cellSections = ({ section }: Cell): string[] =>
	section === undefined ? [] : [0, 1, 2].map((index) => cellSection(section, index));

const price =
	(money: Money, place: Place, report: Report): Making =>
	(limits) => ({ digits: yenText(money, { limits, report, place }), place });

const days =
	(time: Duration, place: Place, report: Report): Making =>
	(limits) => ({ digits: daysText(time, { limits, report, place }), place });

/** Words of the listing where those of the service are in another language. */
function sectionCell(of: string, source: Source): CellContent {
	const sections = sectionsNamed(of, source);
	const blocks = sections.flatMap((section) => wordsOf(section.blocks, source));
	return { blocks, place: sections[0]?.place ?? source.service.places.at(['packages']), section: of };
}

function packageItems(field: GroupField, source: Source): GroupItem[] {
	const { service, report } = source;
	return service.data.packages.map((plan, index) => {
		const at = (key: string): Place => service.places.at(['packages', index, key]);
		const words =
			(key: 'name' | 'description'): Making =>
			({ section }) =>
				section === undefined ? text(plan[key], at(key)) : sectionCell(cellSection(section, index), source);
		return item(field, {
			name: words('name'),
			description: words('description'),
			price: price(plan.price, at('price'), report),
			delivery: days(plan.deliveryTime, at('deliveryTime'), report),
			revisions: (limits) => {
				const place = service.places.at(['revisions']);
				return { digits: inRange(service.data.revisions.max, { limits, report, place }), place };
			},
		});
	});
}

/** Where the form's price is that of the smallest plan: the larger plans by what they add to it, and one more revision. */
function optionItems(field: GroupField, { project, service, report }: Source): GroupItem[] {
	const [smallest, ...larger] = service.data.packages;
	const base = grossOf(smallest.price);
	const plans = larger.map((plan, index) => {
		const place = service.places.at(['packages', index + 1, 'price']);
		const added: Money = { ...base, yen: grossOf(plan.price).yen - base.yen };
		const words = `「${plan.name}」の構成にする（${formatValue(plan.pages)}まで、納期${formatValue(plan.deliveryTime)}）`;
		return item(field, { name: () => text(words, place), price: price(added, place, report) });
	});
	const policy = effectivePolicy(project, service, 'revisionPolicy', 'revisions');
	if (!policy) return plans;
	const place = policy.place(['over']);
	const more = item(field, {
		name: () => text('料金に含む回数を超える修正を、もう一回承る', place),
		price: price(policy.data.over, place, report),
	});
	return [...plans, more];
}

/** Paragraphs that begin with Q. and A., in turn; what stands before the first question is told. */
function faqItems(field: GroupField, source: Source): GroupItem[] {
	return sectionsNamed('faq', source).flatMap((section) =>
		pairsIn(section, source).map(({ question, answer }) => {
			const cell = (blocks: readonly Block[]): Making => {
				const place = blocks[0]?.origin ?? section.place;
				return () => ({ blocks, place, section: 'faq' });
			};
			return item(field, { question: cell(question), answer: cell(answer) });
		}),
	);
}

interface Pair {
	readonly question: Block[];
	readonly answer: Block[];
}

const marker = /^\s*([QA])[.．:：]\s*/;

function pairsIn(section: SectionBlocks, source: Source): Pair[] {
	const { report } = source;
	const pairs: Pair[] = [];
	for (const block of wordsOf(section.blocks, source)) {
		const [first] = spansIn(block);
		const [mark, letter] = (first?.type === 'text' && marker.exec(first.text)) || [];
		const pair = pairs.at(-1);
		if (mark !== undefined && letter === 'Q') pairs.push({ question: [unmarked(block, mark)], answer: [] });
		else if (mark !== undefined && pair && pair.answer.length === 0) pair.answer.push(unmarked(block, mark));
		else if (mark === undefined && pair && pair.answer.length > 0) pair.answer.push(block);
		else
			report({
				kind: 'faq-out-of-turn',
				place: block.origin,
				message: {
					ja: '質問は「Q. 」、答えは「A. 」で始まる段落を、交互に書きます',
					en: 'questions begin with "Q. " and answers with "A. ", in turn',
				},
			});
	}
	const open = pairs.find(({ answer }) => answer.length === 0);
	const [question] = open?.question ?? [];
	if (question)
		report({
			kind: 'faq-out-of-turn',
			place: question.origin,
			message: { ja: '答え（「A. 」で始まる段落）のない質問です', en: 'a question without an answer ("A. ")' },
		});
	return pairs.filter(({ answer }) => answer.length > 0);
}

/** The paragraph without its 「Q. 」, which is the form's own. */
function unmarked(block: Block, mark: string): Block {
	if (block.type !== 'paragraph') return block;
	const [first, ...rest] = block.spans;
	if (first?.type !== 'text') return block;
	const { start, end } = first.origin;
	const moved = {
		...start,
		column: start.column + mark.length,
		offset: Math.min(start.offset + mark.length, end.offset),
	};
	const words = { ...first, text: first.text.slice(mark.length), origin: { ...first.origin, start: moved } };
	return { ...block, spans: words.text === '' ? rest : [words, ...rest] };
}
