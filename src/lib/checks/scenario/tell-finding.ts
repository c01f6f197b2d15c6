/** Findings of the engine as people read them: both places with their outcomes, a scenario, the whole region, exceptions. */
import type { Diagnostic, LabelledPlace, Localized, Note } from '../../diagnostics/diagnostic.ts';
import type { CompiledContent, Origin } from '../../rules/compiled-content.ts';
import { tellCondition, tellOutcome, tellRegion, tellScenario } from '../../rules/tell.ts';
import type { Considered } from '../../scenario/explain.ts';
import type { AttributeId, Outcome, Rule, RuleId } from '../../scenario/rule.ts';
import type { AxisId, Condition, Picks, Scenario, Span } from '../../scenario/space.ts';
import type { CheckInput } from '../check.ts';
import type { Side } from './clash.ts';
import { missedAxes, nameOf } from './clash.ts';
import type { ClashFinding, ScenarioFindings } from './findings.ts';
import { scenarioFindings } from './findings.ts';
import { mendsOf } from './mends.ts';

/** What a check says of one clash: the sentence above the frames. */
export type ClashMessage = (finding: ClashFinding, found: ScenarioFindings) => Localized;

/** One diagnostic for each clash of this code. */
export function clashDiagnostics({ project }: CheckInput, code: string, message: ClashMessage): Diagnostic[] {
	const found = scenarioFindings(project);
	return found.clashes
		.filter((finding) => finding.code === code)
		.map((finding) => tellClash(found, finding, message(finding, found), mendsOf(project, finding)));
}

/** Boxes and values beyond these are counted, not named. */
const MOST_BOXES = 4;
const MOST_VALUES = 6;
const MOST_PLACES = 4;

function tellClash(
	found: ScenarioFindings,
	finding: ClashFinding,
	message: Localized,
	fixes: readonly Localized[],
): Diagnostic {
	const { content } = found;
	const { lead, explanation, clashes, code, level } = finding;
	const settled = lead.overlap.settled;
	return {
		code,
		level,
		message,
		places: placesOf(content, finding),
		notes: [
			...where(
				situation(content, explanation.scenario, explanation.matters),
				region(content, explanation.region, explanation.whole),
			),
			...(settled === null
				? [{ title: EXCEPTIONS, text: exceptions(content, explanation.considered, explanation.scenario, lead.sides) }]
				: [precedence(content, settled.prevails, lead.sides)]),
			...others(finding, clashes.length),
		],
		...(fixes.length > 0 && { fixes }),
	};
}

const SCENARIO: Localized = { ja: '場面', en: 'scenario' };
const REGION: Localized = { ja: '範囲', en: 'region' };
const EXCEPTIONS: Localized = { ja: '例外', en: 'exceptions' };

const ANY: Localized = { ja: 'どの場面でも', en: 'any scenario' };

/** The region is left unsaid where it is the scenario over again. */
const where = (scenario: Localized, whole: Localized): Note[] => [
	{ title: SCENARIO, text: scenario },
	...(whole.ja === scenario.ja ? [] : [{ title: REGION, text: whole }]),
];

function situation(content: CompiledContent, scenario: Scenario, matters: readonly AxisId[]): Localized {
	return matters.length === 0 ? ANY : tellScenario(content, scenario, matters);
}

function region(content: CompiledContent, boxes: readonly Condition[], whole: boolean): Localized {
	const { ja, en } = tellRegion(content, boxes.slice(0, MOST_BOXES), { most: MOST_VALUES });
	return boxes.length > MOST_BOXES || !whole ? { ja: `${ja} ／ ほか`, en: `${en} / and more` } : { ja, en };
}

/** The places of the lead first, then of the other pairs, each once. */
function placesOf(content: CompiledContent, { lead, clashes }: ClashFinding): [LabelledPlace, ...LabelledPlace[]] {
	const placed = [lead, ...clashes].flatMap(({ attribute, sides }) =>
		sides.map(({ rule, origin, outcome }): [string, LabelledPlace] => {
			const [place] = origin.places;
			return [`${place.file}:${place.start.offset}`, { place, label: label(content, rule, attribute, outcome) }];
		}),
	);
	const distinct = new Map<string, LabelledPlace>();
	for (const [at, place] of placed) if (!distinct.has(at)) distinct.set(at, place);
	const [first, ...rest] = [...distinct.values()].slice(0, MOST_PLACES);
	return [first as LabelledPlace, ...rest];
}

/** 「別料金 1時間あたり8,800円」: how a request is treated, with its price where it has one. */
function label(content: CompiledContent, rule: Rule, attribute: AttributeId, outcome: Outcome): Localized {
	const told = tellOutcome(content, attribute, outcome);
	const price = rule.then['charge'];
	if (attribute !== 'treatment' || outcome !== 'extra' || price === null || price === undefined) return told;
	const { ja, en } = tellOutcome(content, 'charge', price);
	return { ja: `${told.ja} ${ja}`, en: `${told.en}, ${en}` };
}

const MOST_EXCEPTIONS = 3;

/** Why none of the exceptions that are written settles it. */
function exceptions(
	content: CompiledContent,
	considered: readonly Considered[],
	scenario: Scenario,
	[one, other]: readonly [Side, Side],
): Localized {
	const distinct = new Map(considered.map((each) => [sourceOf(content, each.exception), each]));
	const told = [...distinct.values()].slice(0, MOST_EXCEPTIONS).map((each) => whyNot(content, each, scenario));
	if (told.length === 0) {
		const [a, b] = [nameOf(one.origin), nameOf(other.origin)];
		return {
			ja: `${a.ja}と${b.ja}のどちらも、他方の例外であるとは書かれていません`,
			en: `neither ${a.en} nor ${b.en} is said to be an exception to the other`,
		};
	}
	return { ja: told.map(({ ja }) => ja).join('。'), en: told.map(({ en }) => en).join('; ') };
}

function whyNot(content: CompiledContent, { exception, why, by }: Considered, scenario: Scenario): Localized {
	const { ja, en } = nameOf(content.origins.get(exception) as Origin);
	if (why === 'excepted') {
		const over = by.map((id) => nameOf(content.origins.get(id) as Origin));
		return {
			ja: `${ja}は、その例外である${over.map((name) => name.ja).join('・')}があるため、この場面では働きません`,
			en: `${en} gives way to ${over.map((name) => name.en).join(', ')} here`,
		};
	}
	const { when } = content.set.rules.find(({ id }) => id === exception) as Rule;
	const only = tellCondition(content, missedBy(content, when, scenario), { most: MOST_VALUES });
	return {
		ja: `${ja}は「${only.ja}」の場合に限るため、この場面を決めません`,
		en: `${en} is limited to: ${only.en}`,
	};
}

/** What of the rule's nearest condition the scenario does not meet. */
const missedBy = (content: CompiledContent, when: readonly Condition[], scenario: Scenario): Condition =>
	missedAxes(when, (axis, condition) => holds(content, axis, condition[axis] as Picks, scenario));

function holds({ set }: CompiledContent, axis: AxisId, picks: Picks, scenario: Scenario): boolean {
	const value = scenario[axis] as string | number;
	const isNumber = set.space.axes.find(({ id }) => id === axis)?.kind === 'number';
	if (!isNumber) return (picks as readonly string[]).includes(value as string);
	return (picks as readonly Span[]).some(([from, to]) => from <= (value as number) && (value as number) < to);
}

function precedence(content: CompiledContent, prevails: RuleId, sides: readonly [Side, Side]): Note {
	const stronger = content.origins.get(prevails) as Origin;
	const weaker = sides.find(({ rule }) => rule.id !== prevails)?.origin ?? stronger;
	return {
		title: { ja: '優先', en: 'precedence' },
		text: {
			ja: `「${stronger.documentTitle}」が「${weaker.documentTitle}」に優先します`,
			en: `${stronger.document} prevails over ${weaker.document}`,
		},
	};
}

/** The other places of one finding that are not shown in a frame. */
function others({ lead, clashes }: ClashFinding, pairs: number): Note[] {
	const sources = new Set(clashes.flatMap(({ sides }) => sides.map(({ origin }) => origin.source)));
	for (const { origin } of lead.sides) sources.delete(origin.source);
	if (pairs === 1 || sources.size === 0) return [];
	const named = [...sources].slice(0, MOST_VALUES).map((source) => `「${source}」`);
	const rest = sources.size - named.length;
	return [
		{
			title: { ja: 'ほかに', en: 'also' },
			text: {
				ja: `${named.join('')}${rest > 0 ? `ほか${rest}か所` : ''}とも食い違います`,
				en: `${named.join('')}${rest > 0 ? ` and ${rest} more` : ''}`,
			},
		},
	];
}

const sourceOf = (content: CompiledContent, rule: RuleId): string => content.origins.get(rule)?.source ?? rule;
