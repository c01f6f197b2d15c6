/** A situation of a briefing, put before the engine: what the contract answers, in words, and on whose clauses it rests. */
import type { Localized } from '../diagnostics/diagnostic.ts';
import type { Document } from '../document/tree.ts';
import type { Briefing, Situation } from '../model/briefing.ts';
import type { BodyEntry } from '../model/project.ts';
import type { Scope } from '../model/scope.ts';
import type { CompiledContent } from '../rules/compiled-content.ts';
import type { Measure } from '../rules/measures.ts';
import { positionOf } from '../rules/measures.ts';
import { quoteOf } from '../rules/quote.ts';
import { attributeName, tellAnswer, tellRegion, tellScenario } from '../rules/tell.ts';
import type { OpenAnswer } from '../scenario/answers.ts';
import { answers } from '../scenario/answers.ts';
import type { Compiled } from '../scenario/compile.ts';
import type { AttributeId } from '../scenario/rule.ts';
import type { AxisId, Scenario } from '../scenario/space.ts';

/** What the rules of the content say, with the documents to quote from. */
export interface Answering {
	readonly content: CompiledContent;
	readonly compiled: Compiled;
	readonly documents: readonly Document[];
}

export interface Answered {
	/** 「土曜 20:00」: what the words of the client leave unsaid; empty where nothing is. */
	readonly circumstances: string;
	/** 「別料金　1時間あたり13,200円（税込）」, a case each where it depends on one thing more. */
	readonly answer: string;
	/** 「第21条第2項」, 「別紙3」, each once. */
	readonly sources: readonly string[];
}

export type Outcome =
	| { readonly ok: true; readonly answered: Answered }
	/** Null where the contract answers in two ways: the engine tells that clash at the rules themselves. */
	| { readonly ok: false; readonly why: Localized | null };

const MEASURES = ['silence', 'sinceDelivery', 'revisions', 'allowance'] as const satisfies readonly Measure[];

/** Axes that the words of the client tell already. */
const SAID: ReadonlySet<AxisId> = new Set(['tier', 'service', 'phase', 'contract', 'task', 'cause']);

/** More cases than this are no answer. */
const MOST_CASES = 2;

/** `entry` is the briefing that the situation stands in; `scope` whose copy is meant. */
export function answerSituation(
	situation: Situation,
	entry: BodyEntry<Briefing>,
	scope: Scope,
	{ content, compiled, documents }: Answering,
): Outcome {
	const given = scenarioOf(situation, scope);
	if (!('scenario' in given)) return { ok: false, why: given };
	const { scenario } = given;
	const asked = { ...compiled, views: compiled.views.filter(({ attribute }) => about(situation, attribute.id)) };
	const found = answers(asked, scenario).answers;
	const cases = casesOf(situation, found);
	if (cases === null) {
		if (found.some(({ answer }) => answer.state === 'contradiction')) return { ok: false, why: null };
		const names = situation.about.map((id) => attributeName(id));
		return {
			ok: false,
			why: {
				ja: `「${names.map(({ ja }) => ja).join('・')}」が、この場面だけでは決まりません`,
				en: `${names.map(({ en }) => en).join(', ')} cannot be told from this situation alone`,
			},
		};
	}
	const told = cases.map((one) => {
		const [first] = one;
		const region = cases.length > 1 && first ? first.region : null;
		const when = region ? `${tellRegion(content, region, { without: Object.keys(scenario) }).ja}：` : '';
		return when + wordsOf(one, content);
	});
	const quotes = found
		.flatMap(({ decision }) => decision.gives)
		.flatMap((id) => {
			const origin = content.origins.get(id);
			if (origin?.document !== entry.data.explains) return [];
			// 「第21条第2項」: the headings would fill the page.
			return [(quoteOf(origin, documents, scope).article ?? '').replace(/（[^（）]*）/, '').replace(/　.*$/, '')];
		});
	const sources = [...new Set(quotes)].filter((name) => name !== '').slice(0, MOST_SOURCES);
	if (sources.length === 0) {
		return {
			ok: false,
			why: {
				ja: 'この場面の答えは、説明する契約書のどこにもありません',
				en: 'the contract that is explained does not answer this',
			},
		};
	}
	const unsaid = Object.keys(scenario).filter(
		(axis) => !SAID.has(axis) && (axis !== 'payment' || situation.when.payment),
	);
	const circumstances = unsaid.length === 0 ? '' : tellScenario(content, scenario, unsaid).ja;
	return { ok: true, answered: { circumstances, answer: told.join('／'), sources } };
}

/** More than these say the same again. */
const MOST_SOURCES = 2;

const about = ({ about: asked }: Situation, id: AttributeId): boolean => asked.some((one) => one === id);

/** The whole answer, case by case: null where something is undecided or depends on too much. */
function casesOf(situation: Situation, found: readonly OpenAnswer[]): readonly (readonly OpenAnswer[])[] | null {
	const perAttribute = situation.about.map((id) =>
		found.filter(({ attribute }) => attribute === id).toSorted((one, other) => startOf(one) - startOf(other)),
	);
	if (perAttribute.some((own) => own.length === 0 || own.some(({ answer }) => answer.state !== 'decided'))) return null;
	const most = Math.max(...perAttribute.map((own) => own.length));
	if (most > MOST_CASES) return null;
	if (most === 1) return [perAttribute.flat()];
	// What is the same in both cases is said in both; the others part along the same line.
	return Array.from({ length: most }, (_, index) =>
		perAttribute.flatMap((own): OpenAnswer[] => {
			const one = own.length === 1 ? own[0] : own[index];
			return one ? [one] : [];
		}),
	);
}

/** A period says nothing without a name. */
const DEADLINES: ReadonlySet<AttributeId> = new Set(['firstResponse', 'start']);

/** Where a case begins on the axes that count: up to the limit first, then beyond it. */
const startOf = ({ region }: OpenAnswer): number =>
	Math.min(
		...region.flatMap((condition) =>
			Object.values(condition).flatMap((picks) => picks.flatMap((pick) => (typeof pick === 'string' ? [] : [pick[0]]))),
		),
	);

function wordsOf(answered: readonly OpenAnswer[], content: CompiledContent): string {
	const words = answered.flatMap(({ attribute, answer }): string[] => {
		const told = tellAnswer(content, attribute, answer).ja;
		if (attribute === 'charge' && answer.state === 'decided' && answer.outcome === 'none') return [];
		return [DEADLINES.has(attribute) ? `${attributeName(attribute).ja}：${told}` : told];
	});
	return words.join('　');
}

/** The values of the axes; a measure that cannot be one says why. */
function scenarioOf({ when }: Situation, { tier, service }: Scope): { readonly scenario: Scenario } | Localized {
	const { time, silence, sinceDelivery, revisions, allowance, ...named } = when;
	const scenario: Record<AxisId, string | number> = {
		...(tier === undefined ? { contract: 'signed' } : { tier, phase: 'operation' }),
		...(service === undefined ? {} : { service, phase: 'production' }),
		payment: 'paid',
	};
	for (const [axis, value] of Object.entries(named)) if (value !== undefined) scenario[axis] = value;
	if (time !== undefined) scenario['minute'] = time.minutes;
	const measured = { silence, sinceDelivery, revisions, allowance };
	for (const measure of MEASURES) {
		const value = measured[measure];
		if (value === undefined) continue;
		const position = positionOf(measure, value);
		if (!('axis' in position)) return position;
		scenario[position.axis] = position.at;
	}
	return { scenario };
}
