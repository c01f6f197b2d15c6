/** 重要事項説明 → one document for each copy of the contract it explains: points to confirm, situations, a place to sign off. */
import { copyName } from '../document/assemble.ts';
import { blocksOf } from '../document/blocks.ts';
import type { ProblemLog, Report } from '../document/problem.ts';
import type { Reference } from '../document/refer.ts';
import type { Selected } from '../document/select.ts';
import { select } from '../document/select.ts';
import type { Setting } from '../document/spans.ts';
import { writtenValue } from '../document/spans.ts';
import { cell, headOf } from '../document/tables/phrase.ts';
import type { Block, Cell, Document, Span, Table } from '../document/tree.ts';
import { spansIn, textOf } from '../document/walk.ts';
import type { Briefing } from '../model/briefing.ts';
import type { BodyEntry, Project } from '../model/project.ts';
import type { Place } from '../source/place.ts';
import type { Answering } from './situation.ts';
import { answerSituation } from './situation.ts';
import { taskRows } from './tasks.ts';

/** In the order of the briefings and of the contracts that they explain. */
export function assembleBriefings(project: Project, answering: Answering, log: ProblemLog): Document[] {
	return project.briefings.flatMap((entry) =>
		answering.documents
			.filter(({ id }) => id === entry.data.explains || id.startsWith(`${entry.data.explains}.`))
			.map((contract) => {
				const report = log.in(copyName(entry.data.title, contract.scope, project));
				return assembleBriefing(entry, contract, project, answering, report);
			}),
	);
}

function assembleBriefing(
	entry: BodyEntry<Briefing>,
	contract: Document,
	project: Project,
	answering: Answering,
	report: Report,
): Document {
	const { data, places, body, id } = entry;
	const { scope } = contract;
	const setting: Setting = { project, scope, refer: (to) => referTo(to, contract), report };
	const selected = select(body, { scope, sign: 'none' });
	const [opening, ...sections] = sectionsOf(selected);
	const confirms = (section: Section): boolean => blocksIn(section, setting).some(hasBlank);
	const origin = places.at(['title']);
	const name = writtenValue(
		scope.tier === undefined ? 'service.name' : 'tier.name',
		'default',
		{ origin, rules: [] },
		setting,
	);
	return {
		id: [id, scope.tier ?? scope.service].filter(Boolean).join('.'),
		kind: 'briefing',
		title: data.title,
		scope,
		lang: 'ja',
		subtitle: [...(name ? [name, text('　', origin)] : []), text(contract.title, origin)],
		preamble: opening ? plain(blocksOf(opening.blocks, 'plain', setting)) : [],
		keyTerms: null,
		articles: [],
		closing: [
			pointsTable(
				sections.filter((section) => !confirms(section)),
				setting,
				places.at([]),
			),
			situationsTable(entry, contract, answering, report),
			...sections.filter(confirms).flatMap((section) => blocksIn(section, setting)),
		],
		signature: null,
		annexes: [],
		origin: places.at([]),
	};
}

interface Section {
	readonly heading: Extract<Selected, { readonly type: 'heading' }> | null;
	readonly blocks: readonly Selected[];
}

/** What stands before the first heading, then a section for each heading. */
function sectionsOf(selected: readonly Selected[]): Section[] {
	const starts = selected.flatMap((block, index) => (block.type === 'heading' ? [index] : []));
	const opening = { heading: null, blocks: selected.slice(0, starts[0] ?? selected.length) };
	return [
		opening,
		...starts.map((start, index): Section => {
			const heading = selected[start];
			return {
				heading: heading?.type === 'heading' ? heading : null,
				blocks: selected.slice(start + 1, starts[index + 1] ?? selected.length),
			};
		}),
	];
}

const blocksIn = ({ blocks }: Section, setting: Setting): Block[] => plain(blocksOf(blocks, 'plain', setting));

const hasBlank = (block: Block): boolean =>
	block.type !== 'table' && spansIn(block).some(({ type }) => type === 'blank');

/** Each point is read, ticked and initialled by itself; the tasks of a section are points of their own. */
function pointsTable(sections: readonly Section[], setting: Setting, origin: Place): Table {
	const points = sections.flatMap(({ heading, blocks }): (readonly [title: Cell, says: Cell])[] => {
		const title = heading ? plain(blocksOf([heading], 'plain', setting)).flatMap(spansIn) : [];
		const said = blocks.filter(({ type }) => type !== 'table');
		const spans = plain(blocksOf(said, 'plain', setting)).flatMap(spansIn);
		const tasks = blocks.flatMap((block) => (block.type === 'table' ? taskRows(block.of, setting, block.place) : []));
		return [...(spans.length > 0 ? [[cell(title), cell(spans)] as const] : []), ...tasks];
	});
	return {
		type: 'table',
		caption: 'お確かめいただくこと',
		head: headOf(['項目', '説明', '確認'], { ...setting, origin }),
		rows: points.map(([title, says], index) => [title, says, confirmation(`points.${index + 1}`, title, origin)]),
		rowHeader: true,
		widths: [15, 74, 11],
		origin,
	};
}

/** A box to tick, and a place for initials. */
function confirmation(of: string, { spans }: Cell, origin: Place): Cell {
	const label = `${textOf(spans)}の確認（イニシャル）`;
	const initials: Span = { type: 'blank', field: `briefing.${of}`, label, width: 4, rules: [], origin };
	return cell([text('□', origin), initials], 'center');
}

function situationsTable(entry: BodyEntry<Briefing>, { scope }: Document, answering: Answering, report: Report): Table {
	const origin = entry.places.at(['situations']);
	const rows = entry.data.situations.flatMap((situation, index): Cell[][] => {
		const place = entry.places.at(['situations', index]);
		const outcome = answerSituation(situation, entry, scope, answering);
		if (!outcome.ok) {
			if (outcome.why === null) return [];
			report({
				kind: 'open-situation',
				place,
				message: {
					ja: `場面「${situation.says}」: ${outcome.why.ja}`,
					en: `the situation 「${situation.says}」: ${outcome.why.en}`,
				},
				fixes: [
					{
						ja: 'when に、答えを分けるもの（日、時刻、原因など）を書き足す',
						en: 'say in `when` what the answer depends on',
					},
					{ ja: '契約書に、この場面の定めを書き足す', en: 'add to the contract what is to hold here' },
				],
			});
			return [];
		}
		const { circumstances, answer, sources } = outcome.answered;
		const says = `「${situation.says}」${circumstances === '' ? '' : `（${circumstances}）`}`;
		const cells = [says, answer, sources.join('、')].map((words) => cell([text(words, place)]));
		const confirm = confirmation(`situations.${index + 1}`, cell([text(situation.says, place)]), place);
		return [[...cells, confirm]];
	});
	return {
		type: 'table',
		caption: 'たとえば、こんなとき',
		head: ['場面', '契約書の答え', '根拠', '確認'].map((words) => cell([text(words, origin)])),
		rows,
		rowHeader: true,
		widths: [36, 36, 17, 11],
		origin,
	};
}

/** The clause of the contract, by its label; nothing on this page leads there. */
function referTo(to: string, { keyTerms, articles, annexes }: Document): Reference {
	const part = [...articles, ...annexes].find(({ id }) => id === to);
	if (part) return { ok: true, text: part.label, anchor: to };
	if (keyTerms?.id === to) return { ok: true, text: keyTerms.heading, anchor: to };
	const reason = {
		ja: `「${to}」という条は、説明する契約書にありません`,
		en: `the contract that is explained has no clause "${to}"`,
	};
	return { ok: false, reason, fix: null };
}

/** A reference is a word here: what it refers to is another document. */
function plain(blocks: readonly Block[]): Block[] {
	return blocks.map((block) => {
		if (block.type !== 'paragraph' && block.type !== 'heading') return block;
		const spans = block.spans.map(
			(span): Span =>
				span.type === 'ref' ? { type: 'text', text: span.text, rules: span.rules, origin: span.origin } : span,
		);
		return { ...block, spans };
	});
}

const text = (words: string, origin: Place): Span => ({ type: 'text', text: words, rules: [], origin });
