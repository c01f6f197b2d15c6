/** Rules that do nothing, told by their sources: a sentence is idle only if it is so in every document and every copy. */
import type { Diagnostic, LabelledPlace, Localized, Note } from '../../diagnostics/diagnostic.ts';
import type { Project } from '../../model/project.ts';
import type { CompiledContent, Origin } from '../../rules/compiled-content.ts';
import { meet } from '../../rules/conditions.ts';
import { namesOf } from '../../rules/exceptions.ts';
import { tellCondition, tellOutcome } from '../../rules/tell.ts';
import type { AttributeId, Rule, RuleId } from '../../scenario/rule.ts';
import { nameOf } from './clash.ts';
import type { ScenarioFindings } from './findings.ts';
import { scenarioFindings } from './findings.ts';

/** What the engine found to do nothing, in the content that it was found in. */
export type Idle = Pick<ScenarioFindings, 'content' | 'redundancies'>;

/** Rules by source, in the order of the set. */
const bySource = ({ content }: Idle): Map<string, Rule[]> =>
	Map.groupBy(content.set.rules, ({ id }) => originOf(content, id).source);

const originOf = ({ origins }: CompiledContent, id: RuleId): Origin => origins.get(id) as Origin;

const never = ({ redundancies }: Idle): ReadonlySet<RuleId> =>
	new Set(redundancies.flatMap((one) => (one.kind === 'unreachable' ? [one.rule] : [])));

/** The rules of each source whose conditions no possible scenario meets. */
export function unreachableIn(idle: Idle): Rule[][] {
	const dead = never(idle);
	return [...bySource(idle).values()].filter((rules) => rules.every(({ id }) => dead.has(id)));
}

export function unreachableSources(project: Project, code: string): Diagnostic[] {
	const found = scenarioFindings(project);
	return unreachableIn(found).map((rules): Diagnostic => {
		const [rule] = rules as [Rule];
		const origin = originOf(found.content, rule.id);
		const reasons = whyImpossible(found, rule);
		return {
			code,
			level: 'warning',
			message: {
				ja: `${nameOf(origin).ja}があてはまる場面は、一つもありません`,
				en: `no scenario meets the condition of ${nameOf(origin).en}`,
			},
			places: [{ place: origin.places[0], label: { ja: 'あてはまる場面がない', en: 'never applies' } }],
			notes: [
				{ title: { ja: '条件', en: 'condition' }, text: conditionOf(found, rule) },
				...(reasons === null ? [] : [{ title: { ja: '理由', en: 'reason' }, text: reasons }]),
			],
			fixes: [
				{ ja: '条件（when）を見直す', en: 'look at the condition again' },
				{ ja: 'もう要らない定めなら、消す', en: 'delete it if it is no longer needed' },
			],
		};
	});
}

const conditionOf = ({ content }: ScenarioFindings, { when }: Rule): Localized => {
	const told = when.slice(0, 2).map((condition) => tellCondition(content, condition, { most: 6 }));
	if (told.length === 0) return { ja: '条件にあう作業も日もありません', en: 'its condition names nothing' };
	return { ja: told.map(({ ja }) => ja).join(' ／ '), en: told.map(({ en }) => en).join(' / ') };
};

const MOST_REASONS = 2;

/** The declared impossible combinations that the rule runs into. */
function whyImpossible({ content }: ScenarioFindings, { when }: Rule): Localized | null {
	const met = content.set.space.impossible.flatMap((impossible, index) => {
		const why = content.impossible[index];
		// One that names more axes than the rule leaves room for the rule beside it.
		const axes = Object.keys(impossible);
		const meets = when.some((own) => axes.every((axis) => axis in own) && meet(own, impossible) !== null);
		return meets && why ? [why] : [];
	});
	if (met.length === 0) return null;
	const told = met.slice(0, MOST_REASONS);
	return { ja: told.map(({ ja }) => ja).join('。'), en: told.map(({ en }) => en).join('; ') };
}

interface Shadowed {
	/** The rules of one source. */
	readonly rules: readonly [Rule, ...Rule[]];
	readonly attribute: AttributeId;
	/** The exceptions that say something else. */
	readonly by: readonly Rule[];
}

/** Sources that say something, and everywhere an exception that says something else takes their place. */
export function shadowedIn(found: Idle): Shadowed[] {
	const rules = new Map(found.content.set.rules.map((rule) => [rule.id, rule]));
	const shadows = found.redundancies.filter((one) => one.kind === 'shadowed');
	const dead = never(found);
	return [...bySource(found)].flatMap(([source, own]): Shadowed[] => {
		const attributes = new Set(own.flatMap(({ then }) => Object.keys(then)));
		for (const attribute of attributes) {
			const speaking = own.filter(({ id, then }) => attribute in then && !dead.has(id));
			const shadowed = shadows.filter((one) => one.attribute === attribute && sourceOf(found, one.rule) === source);
			if (speaking.length === 0 || shadowed.length < speaking.length) continue;
			const said = new Set(speaking.map(({ then }) => then[attribute]));
			const by = shadowed.flatMap((one) => one.by.map((id) => rules.get(id) as Rule));
			// What is taken away without an answer leaves a gap, and is told as that.
			const others = by.filter(({ then }) => then[attribute] !== null && !said.has(then[attribute]));
			if (others.length > 0) return [{ rules: own as [Rule, ...Rule[]], attribute, by: others }];
		}
		return [];
	});
}

export function shadowedSources(project: Project, code: string): Diagnostic[] {
	const found = scenarioFindings(project);
	return shadowedIn(found).map(({ rules: [rule], attribute, by }): Diagnostic => {
		const { ja, en } = nameOf(originOf(found.content, rule.id));
		return {
			code,
			level: 'warning',
			message: {
				ja: `${ja}は、どの場面でも例外に置きかえられます`,
				en: `an exception takes the place of ${en} in every scenario`,
			},
			places: placesOf(found, [rule, ...by], attribute),
			fixes: [
				{ ja: '例外の側の条件（when）を、本当に例外になる場合に限る', en: 'limit the exception to where it is one' },
				{ ja: 'もう要らない定めなら、消す', en: 'delete what is no longer needed' },
			],
		};
	});
}

const sourceOf = ({ content }: Idle, id: RuleId): string => originOf(content, id).source;

const MOST_PLACES = 3;

/** Each source once, with what it says. */
function placesOf({ content }: ScenarioFindings, rules: readonly Rule[], attribute: AttributeId): Diagnostic['places'] {
	const distinct = new Map<string, LabelledPlace>();
	for (const { id, then } of rules) {
		const { source, places } = originOf(content, id);
		const label = tellOutcome(content, attribute, then[attribute] ?? '');
		if (!distinct.has(source)) distinct.set(source, { place: places[0], label });
	}
	return [...distinct.values()].slice(0, MOST_PLACES) as unknown as Diagnostic['places'];
}

/** Names in `exceptionTo` that lead only to rules with which the exception has no scenario, or no question, in common. */
export function deadExceptions(project: Project, code: string): Diagnostic[] {
	const found = scenarioFindings(project);
	const { content } = found;
	const rules = new Map(content.set.rules.map((rule) => [rule.id, rule]));
	const idle = new Map(
		found.redundancies.flatMap((one) => (one.kind === 'idle-exception' ? [[`${one.rule} ${one.to}`, one.why]] : [])),
	);
	const dead = never(found);
	const sources = bySource(found);
	return project.clauses.flatMap((clause) =>
		clause.rules.flatMap((sentence) => {
			const own = (sources.get(sentence.id) ?? []).filter(({ id }) => !dead.has(id));
			return sentence.exceptionTo.flatMap((name): Diagnostic[] => {
				const pairs = own.flatMap(({ id, exceptionTo }) =>
					exceptionTo
						.filter((to) => !dead.has(to) && namesOf(originOf(content, to)).includes(name))
						.map((to) => ({ id, to })),
				);
				const why = pairs.map(({ id, to }) => idle.get(`${id} ${to}`));
				const [pair] = pairs;
				if (pair === undefined || why.some((reason) => reason === undefined)) return [];
				const target = rules.get(pair.to) as Rule;
				return [
					{
						code,
						level: 'warning',
						message: {
							ja: `「${sentence.id}」は「${name}」の例外とされていますが、${why.includes('never-meets') ? '両方があてはまる場面がありません' : '同じことを定めていません'}`,
							en: `"${sentence.id}" is an exception to "${name}", but ${why.includes('never-meets') ? 'no scenario meets both' : 'the two decide nothing in common'}`,
						},
						places: [{ place: sentence.sentence }, { place: originOf(content, target.id).places[0] }],
						notes: apart(found, rules.get(pair.id) as Rule, target),
						fixes: [
							{ ja: `exceptionTo から ${name} を消す`, en: `take ${name} out of exceptionTo` },
							{ ja: 'どちらかの条件（when）を広げる', en: 'widen the condition of one of them' },
						],
					},
				];
			});
		}),
	);
}

/** The two conditions, side by side. */
function apart(found: ScenarioFindings, exception: Rule, target: Rule): Note[] {
	const [one, other] = [conditionOf(found, exception), conditionOf(found, target)];
	return [
		{ title: { ja: '例外', en: 'exception' }, text: one },
		{ title: { ja: '本則', en: 'rule' }, text: other },
	];
}
