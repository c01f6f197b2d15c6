/** Project → document trees: every documents/*.yaml, for every tier or service that it is said for. */
import type { ClauseFrontmatter } from '../model/clause.ts';
import type { DocumentContent } from '../model/document.ts';
import type { BodyEntry, Entry, Project } from '../model/project.ts';
import type { Scope } from '../model/scope.ts';
import { blocksOf } from './blocks.ts';
import { historyOf, versionSpans } from './history.ts';
import { joinText } from './join.ts';
import { annexLabel, articleLabel } from './number.ts';
import type { Problem, Report } from './problem.ts';
import { ProblemLog } from './problem.ts';
import type { NumberedClause } from './refer.ts';
import { referrer } from './refer.ts';
import type { Copy, Selected } from './select.ts';
import { applies, select } from './select.ts';
import { signatureOf } from './signature.ts';
import type { Setting } from './spans.ts';
import { writtenValue } from './spans.ts';
import { stampDutyOf } from './stamp-duty.ts';
import type { Annex, Article, Block, Document, KeyTerms, Span } from './tree.ts';

export interface Assembly {
	readonly documents: readonly Document[];
	/** What could not be put together; a document with a problem is not to be published. */
	readonly problems: readonly Problem[];
}

/** `log` is shared where other texts are put together too, so that a defect of a clause in both is told once. */
export function assembleDocuments(project: Project, log = new ProblemLog()): Assembly {
	const documents = project.documents.flatMap((document) =>
		scopesOf(document.data, project).map((scope) => {
			const report = log.in(copyName(document.data.title, scope, project));
			return assembleDocument(document, scope, project, report);
		}),
	);
	return { documents, problems: log.problems() };
}

function scopesOf({ per }: DocumentContent, project: Project): Scope[] {
	switch (per) {
		case 'tier':
			return project.support.map(({ id }) => ({ tier: id }));
		case 'service':
			return project.services.map(({ id }) => ({ service: id }));
		case 'none':
			return [{}];
	}
}

/** 「Web保守・運用サポート契約書（スタンダード）」 */
export function copyName(title: string, scope: Scope, project: Project): string {
	const tier = project.support.find(({ id }) => id === scope.tier);
	const service = project.services.find(({ id }) => id === scope.service);
	const forWhom = (tier ?? service)?.data.name;
	return forWhom ? `${title}（${forWhom}）` : title;
}

type Clause = BodyEntry<ClauseFrontmatter>;

/** A clause that speaks in this copy. */
interface Spoken extends NumberedClause {
	readonly clause: Clause;
}

interface Chosen extends Spoken {
	readonly number: number;
}

/** One copy. Everything is numbered before any word is written, since a reference may point ahead. */
export function assembleDocument(
	document: Entry<DocumentContent>,
	scope: Scope,
	project: Project,
	report: Report,
): Document {
	const { data, places } = document;
	const copy: Copy = { scope, document: document.id, sign: data.sign };
	const listed = new Set<string>();
	const choose = (key: 'articles' | 'annexes'): Chosen[] => {
		const as = key === 'articles' ? 'article' : 'annex';
		const clauses = (data[key] ?? []).flatMap((id, index): Clause[] => {
			if (listed.has(id)) {
				report({
					kind: 'repeated-clause',
					place: places.at([key, index]),
					message: { ja: `条項「${id}」が文書に二度あります`, en: `the clause "${id}" stands in the document twice` },
				});
				return [];
			}
			listed.add(id);
			return clausesOf([id], copy, project);
		});
		return clauses.map((clause, index) => {
			const number = index + 1;
			const label = as === 'article' ? articleLabel(number) : annexLabel(number);
			return { id: clause.id, clause, as, number, label, selected: select(clause.body, copy) };
		});
	};
	const articles = choose('articles');
	const annexes = choose('annexes');
	const keyTerms = (data.keyTerms === undefined ? [] : clausesOf([data.keyTerms], copy, project)).map((clause) => ({
		id: clause.id,
		clause,
		as: 'key-terms' as const,
		label: clause.data.title,
		selected: select(clause.body, copy),
	}));
	const parts = [...keyTerms, ...articles, ...annexes];
	const setting: Setting = { project, scope, refer: referrer(parts, project), report };
	for (const chosen of parts) if (chosen.selected.length === 0) reportEmpty(chosen.clause, report);
	const signature = signatureOf(document, setting);
	const made: Omit<Document, 'signature'> = {
		id: [document.id, scope.tier ?? scope.service].filter(Boolean).join('.'),
		kind: data.kind,
		title: data.title,
		scope,
		lang: 'ja',
		subtitle: subtitleOf(document, setting),
		preamble: unnumbered(data.preamble, copy, setting),
		keyTerms: keyTerms.map((chosen) => keyTermsOf(chosen, setting))[0] ?? null,
		articles: articles.map((chosen) => articleOf(chosen, setting)),
		closing: [...unnumbered(data.closing, copy, setting), ...historyOf(document, setting)],
		annexes: annexes.map((chosen) => annexOf(chosen, setting)),
		origin: places.at([]),
	};
	if (signature?.mode !== 'paper') return { ...made, signature };
	return { ...made, signature: { ...signature, stamp: stampDutyOf(made, project) } };
}

const clausesOf = (ids: readonly string[], copy: Copy, project: Project): Clause[] =>
	project.clauses.filter(({ id, data }) => ids.includes(id) && applies(data.appliesTo, copy));

function unnumbered(id: string | undefined, copy: Copy, setting: Setting): Block[] {
	const clauses = id === undefined ? [] : clausesOf([id], copy, setting.project);
	return clauses.flatMap(({ body }) => blocksOf(select(body, copy), 'plain', setting));
}

const keyTermsOf = ({ clause, selected }: Spoken, setting: Setting): KeyTerms => ({
	id: clause.id,
	heading: clause.data.title,
	blocks: blocksOf(selected, 'plain', setting),
	origin: clause.places.at(['title']),
});

function articleOf({ clause, number, label, selected }: Chosen, setting: Setting): Article {
	const { data, id, places } = clause;
	const blocks = blocksOf(selected, 'article', setting);
	const summary: Span[] | null = data.summary
		? [{ type: 'text', text: joinText(data.summary), rules: [], origin: places.at(['summary']) }]
		: null;
	return { id, number, label, heading: data.title, blocks, summary, origin: places.at(['title']) };
}

const annexOf = ({ clause, number, label, selected }: Chosen, setting: Setting): Annex => ({
	id: clause.id,
	number,
	label,
	heading: clause.data.title,
	blocks: blocksOf(selected, 'annex', setting),
	origin: clause.places.at(['title']),
});

/** For whom this copy is, what the author adds, and the version in force. */
function subtitleOf(document: Entry<DocumentContent>, setting: Setting): Span[] | null {
	const { data, places } = document;
	const { tier, service } = setting.scope;
	const origin = places.at([data.subtitle === undefined ? 'title' : 'subtitle']);
	const path = tier === undefined ? (service === undefined ? null : 'service.name') : 'tier.name';
	const name = path === null ? null : writtenValue(path, 'default', { origin, rules: [] }, setting);
	const text = (words: string): Span => ({ type: 'text', text: words, rules: [], origin });
	const parts: readonly Span[][] = [
		name ? [name] : [],
		data.subtitle ? [text(data.subtitle)] : [],
		versionSpans(document, setting),
	];
	const said = parts.filter((part) => part.length > 0);
	return said.length > 0 ? said.flatMap((part, index) => (index === 0 ? part : [text('　'), ...part])) : null;
}

function reportEmpty(clause: Clause, report: Report): void {
	report({
		kind: 'empty-clause',
		place: clause.places.at(['title']),
		message: {
			ja: `「${clause.data.title}」には、この文書で述べることがありません`,
			en: `the clause "${clause.id}" says nothing in this document`,
		},
		fixes: [
			{
				ja: '文を書くか、appliesTo で対象を限るか、文書の articles から外します',
				en: 'write a sentence, limit the clause with appliesTo, or take it out of the document',
			},
		],
	});
}

/** Blocks outside of any document: the text of a listing, a note in it. Nothing there has a number to refer to. */
export function assembleText(selected: readonly Selected[], scope: Scope, project: Project, report: Report): Block[] {
	const reason = { ja: '掲載文には条の番号がないので、Ref は使えません', en: 'a listing has no articles to refer to' };
	return blocksOf(selected, 'plain', { project, scope, refer: () => ({ ok: false, reason, fix: null }), report });
}
