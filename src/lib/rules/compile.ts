/** Content → the engine's rule set: sentences, the task catalogue, tiers and services, each with where it comes from. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Project } from '../model/project.ts';
import type { AttributeId, Outcome, Rule, RuleId } from '../scenario/rule.ts';
import { attributesOf } from './attributes.ts';
import type { CompiledContent, Origin } from './compiled-content.ts';
import { documentClasses, titleOf } from './documents.ts';
import type { Draft } from './draft.ts';
import { exceptionTargets } from './exceptions.ts';
import { daysOf } from './hours.ts';
import { officeTimesOf } from './office-times.ts';
import type { Said } from './outcomes.ts';
import { placementDrafts } from './placements.ts';
import { ordersDocuments } from './precedence.ts';
import { sentenceDrafts } from './sentences.ts';
import { axesOf, impossibleOf } from './space.ts';
import { typedDrafts } from './typed.ts';

/** Pure. Rules stand in the order: sentences by clause, then the catalogue, then tiers, services and policies. */
export function compileRules(project: Project): CompiledContent {
	const days = daysOf(project.calendar.data);
	const sentences = sentenceDrafts(project, days);
	const drafts = [...sentences.drafts, ...placementDrafts(project, days), ...typedDrafts(project, days)];
	const ids = idsOf(drafts);
	const exceptions = exceptionTargets(drafts, ids);
	const outcomes = outcomesOf(drafts);
	const said = (attribute: AttributeId, outcome: Outcome) => outcomes.get(attribute)?.get(outcome);
	const attributes = attributesOf(project, drafts, said);
	const conditions = [...drafts, ...attributes.map(({ universe }) => ({ when: universe }))].flatMap(({ when }) => when);
	const impossible = impossibleOf(project, days, conditions);
	const rules = drafts.map((draft, index): Rule => {
		const answers = Object.entries(draft.then).map(([attribute, answer]) => [attribute, answer?.key ?? null]);
		return {
			id: ids[index] as RuleId,
			document: draft.document,
			when: draft.when,
			then: Object.fromEntries(answers) as Rule['then'],
			exceptionTo: exceptions.targets[index] ?? [],
		};
	});
	return {
		set: {
			space: { axes: axesOf(project, days), impossible: impossible.map(({ condition }) => condition) },
			attributes,
			documents: documentClasses(project),
			rules,
		},
		origins: new Map(drafts.map((draft, index) => originOf(draft, ids[index] as RuleId, project))),
		outcomes: labelsOf(outcomes),
		impossible: impossible.map(({ why }) => why),
		ordersDocuments: ordersDocuments(project),
		officeTimes: officeTimesOf(days),
		diagnostics: [...sentences.diagnostics, ...exceptions.diagnostics] satisfies Diagnostic[],
	};
}

/** The author's id, followed by the document and the copies where one sentence gives several rules. */
function idsOf(drafts: readonly Draft[]): RuleId[] {
	const documentsOf = new Map<string, Set<string>>();
	for (const { source, document } of drafts) {
		documentsOf.set(source, (documentsOf.get(source) ?? new Set()).add(document));
	}
	return drafts.map(({ source, document, variant }) => {
		const several = (documentsOf.get(source)?.size ?? 0) > 1;
		return [source, ...(several ? [document] : []), ...(variant === null ? [] : [variant])].join(':');
	});
}

type OutcomeTable = ReadonlyMap<AttributeId, ReadonlyMap<Outcome, Said>>;

function outcomesOf(drafts: readonly Draft[]): OutcomeTable {
	const table = new Map<AttributeId, Map<Outcome, Said>>();
	for (const { then } of drafts) {
		for (const [attribute, answer] of Object.entries(then)) {
			const known = table.get(attribute) ?? new Map<Outcome, Said>();
			table.set(attribute, known);
			if (answer !== null && !known.has(answer.key)) known.set(answer.key, answer);
		}
	}
	return table;
}

const labelsOf = (table: OutcomeTable): CompiledContent['outcomes'] =>
	new Map([...table].map(([id, outcomes]) => [id, new Map([...outcomes].map(([key, { label }]) => [key, label]))]));

function originOf(draft: Draft, id: RuleId, project: Project): [RuleId, Origin] {
	const { kind, source, variant, places, text, clause, document } = draft;
	const documentTitle = titleOf(project, document);
	return [id, { id, kind, source, variant, places, text, clause, document, documentTitle }];
}
