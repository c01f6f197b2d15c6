/**
 * Ways to mend a clash: one sentence as an exception to the other side, one limited to where the other says nothing, or
 * both with the same outcome. Each is tried first (trial.ts); what leaves the finding or makes another is not offered.
 */
import type { Localized } from '../../diagnostics/diagnostic.ts';
import type { Project } from '../../model/project.ts';
import type { RuleThen, RuleWhen, Rule as Sentence } from '../../model/rule.ts';
import { attributeName, tellOutcome } from '../../rules/tell.ts';
import type { Clash, Side } from './clash.ts';
import { isSentence, names, picksOf } from './clash.ts';
import type { ClashFinding, ScenarioFindings } from './findings.ts';
import { scenarioFindings } from './findings.ts';
import type { Trial } from './trial.ts';
import { keyOfClash, mends, withOutcomes, withSentence } from './trial.ts';

interface Mend extends Trial {
	readonly text: Localized;
}

/** Trying takes tens of milliseconds each: beyond these, findings are told without mends. */
const MOST_FINDINGS = 6;

export function mendsOf(project: Project, finding: ClashFinding): Localized[] {
	const found = scenarioFindings(project);
	if (found.clashes.indexOf(finding) >= MOST_FINDINGS) return [];
	const sources = finding.clashes.map(({ sides }) => sides.map(({ origin }) => origin.source));
	const ends = found.content.set.attributes.flatMap(({ id }) => sources.map((pair) => keyOfClash(id, pair)));
	const works = (mend: Mend): boolean => mends(found.content, mend, ends);
	const sentences = new Map(project.clauses.flatMap(({ rules }) => rules.map((rule) => [rule.id, rule])));
	const views = viewsOf(project, finding, sentences);
	// Who prevails by rank is settled; what is left is to say the same.
	const exceptions = finding.lead.overlap.settled ? [] : views.flatMap(exceptionMends).filter(works);
	const limit = firstThat(works, views.flatMap((view) => limitMends(found, view)).slice(0, MOST_LIMITS));
	const same = firstThat(works, [...views.flatMap(sameMends), ...views.flatMap((view) => valueMends(found, view))]);
	return [...exceptions, ...limit, ...same].slice(0, MOST_MENDS).map(({ text }) => text);
}

const MOST_MENDS = 3;
const MOST_LIMITS = 5;

function firstThat(works: (mend: Mend) => boolean, candidates: readonly Mend[]): Mend[] {
	const found = candidates.find(works);
	return found ? [found] : [];
}

/** The finding seen from one of its sentences: what could be written there. */
interface View {
	readonly project: Project;
	readonly sentence: Sentence;
	readonly own: Side;
	/** The other sides, all that the sentence clashes with in this finding. */
	readonly others: readonly [Side, ...Side[]];
	/** Set where the other side is one sentence. */
	readonly other: Sentence | null;
	readonly lead: Clash;
}

/** One for each side that is a single sentence; of what the order of documents settles, only the side that gives way. */
function viewsOf(project: Project, { lead, clashes }: ClashFinding, sentences: ReadonlyMap<string, Sentence>): View[] {
	const { settled } = lead.overlap;
	return ([0, 1] as const).flatMap((index): View[] => {
		const own = lead.sides[index];
		const sentence = sentences.get(own.origin.source);
		const sources = new Set(clashes.map(({ sides }) => sides[index].origin.source));
		if (sentence === undefined || sources.size > 1 || settled?.prevails === own.rule.id) return [];
		const others = clashes.map(({ sides }) => sides[index === 0 ? 1 : 0]) as [Side, ...Side[]];
		const same = others.every(({ origin }) => origin.source === others[0].origin.source);
		const other = same ? (sentences.get(others[0].origin.source) ?? null) : null;
		return [{ project, sentence, own, others, other, lead }];
	});
}

const list = (items: readonly string[]): string =>
	items.length === 1 ? `"${items[0]}"` : `[${items.map((item) => `"${item}"`).join(', ')}]`;

const rewriting = ({ project, sentence }: View, change: Partial<Sentence>, text: Localized): Mend => ({
	source: sentence.id,
	after: () => withSentence(project, sentence, { ...sentence, ...change }),
	text,
});

function exceptionMends(view: View): Mend[] {
	const { sentence, others } = view;
	const to = commonName(others.map(({ origin }) => origin.source));
	if (to === null) return [];
	const exceptionTo = [...sentence.exceptionTo, to];
	const written = exceptionTo.length === 1 ? `exceptionTo="${to}"` : `exceptionTo={${list(exceptionTo)}}`;
	const text = {
		ja: `「${sentence.id}」を優先するなら、${written} とする`,
		en: `let "${sentence.id}" go first: ${written}`,
	};
	return [rewriting(view, { exceptionTo }, text)];
}

/** The path that all of them lie below; null where there is none. */
function commonName(sources: readonly string[]): string | null {
	const [first = '', ...rest] = sources.map((source) => source.replace(/\.(?:over|emergency)$/, ''));
	const segments = first.split('.');
	let length = segments.length;
	for (const other of rest) {
		const theirs = other.split('.');
		length = Math.min(length, segments.findIndex((segment, index) => segment !== theirs[index]) >>> 0);
	}
	return length === 0 ? null : segments.slice(0, length).join('.');
}

const NAMED = ['cause', 'channel', 'payment', 'phase', 'tier', 'service', 'task', 'term', 'information'] as const;
const MEASURES = ['revisions', 'allowance', 'sinceDelivery', 'silence'] as const;
type Bounds = NonNullable<RuleWhen[(typeof MEASURES)[number]]>;
const OPPOSITE = { from: 'before', before: 'from', over: 'upTo', upTo: 'over' } as const satisfies Record<
	keyof Bounds,
	keyof Bounds
>;

/** A list of ids longer than this is no way to say something. */
const MOST_NAMED = 4;

function limitMends({ content }: ScenarioFindings, view: View): Mend[] {
	const { own, others, other } = view;
	const mends: Mend[] = [];
	if (!names(own, 'day') && others.every((side) => names(side, 'day'))) {
		mends.push(
			limited(view, { time: 'business-hours' }, 'time: "business-hours"'),
			limited(view, { time: 'outside-hours' }, 'time: "outside-hours"'),
		);
	}
	for (const measure of MEASURES) {
		const bounds = measure === 'allowance' && other === null ? allowanceOf(others) : other?.when[0]?.[measure];
		if (bounds === undefined || view.sentence.when.some((when) => when[measure])) continue;
		for (const [bound, path] of Object.entries(bounds) as [keyof Bounds, string][]) {
			const opposite = OPPOSITE[bound];
			mends.push(limited(view, { [measure]: { [opposite]: path } }, `${measure}: { ${opposite}: "${path}" }`));
		}
	}
	for (const axis of NAMED) {
		const theirs = new Set(others.flatMap((side) => [...(picksOf(side, axis) ?? [])]));
		if (theirs.size === 0 || others.some((side) => picksOf(side, axis) === null)) continue;
		const known = content.set.space.axes.find(({ id }) => id === axis);
		const all = known?.kind === 'named' ? known.values.map(({ id }) => id) : [];
		const rest = all.filter((id) => (picksOf(own, axis)?.has(id) ?? true) && !theirs.has(id));
		if (rest.length === 0 || rest.length > MOST_NAMED) continue;
		mends.push(limited(view, { [axis]: rest } as Partial<RuleWhen>, `${axis}: ${list(rest)}`));
	}
	return mends;
}

/** The month's allowance, where an entry of the catalogue ends or begins with it. */
function allowanceOf(others: readonly Side[]): Bounds | undefined {
	if (!others.every(({ origin }) => origin.kind === 'placement')) return undefined;
	const over = others.every(({ origin }) => origin.source.endsWith('.over'));
	return over ? { over: 'tier.allowance.amount' } : undefined;
}

function limited(view: View, limit: Partial<RuleWhen>, written: string): Mend {
	const { id, when } = view.sentence;
	const text = { ja: `「${id}」の when を ${written} に限る`, en: `limit "${id}" to ${written}` };
	return rewriting(view, { when: when.map((one) => ({ ...one, ...limit })) }, text);
}

/** The outcome of the other side, as far as it can be written in a sentence. */
function sameMends(view: View): Mend[] {
	const {
		sentence,
		others: [first],
		other,
		lead,
	} = view;
	const { attribute } = lead;
	const copied = attribute === 'treatment' ? ['treatment', 'charge'] : [attribute];
	const theirs: Record<string, unknown> = {};
	if (other) {
		for (const name of copied) theirs[name] = other.then[name as keyof RuleThen];
	} else if (attribute === 'treatment' && first.outcome !== 'extra') {
		theirs['treatment'] = first.outcome;
		theirs['charge'] = undefined;
	} else if (!isSentence(first) && WORDS.includes(attribute)) {
		theirs[attribute] = first.outcome;
	}
	if (Object.values(theirs).every((outcome) => typeof outcome !== 'string')) return [];
	const then = Object.fromEntries(
		Object.entries({ ...sentence.then, ...theirs }).filter(([, outcome]) => outcome !== undefined),
	) as RuleThen;
	const written = copied.flatMap((name) => {
		const outcome = theirs[name];
		return typeof outcome === 'string' ? [`${name}: "${outcome}"`] : [];
	});
	const text = {
		ja: `「${sentence.id}」の結論を ${written.join(', ')} にそろえる`,
		en: `give "${sentence.id}" the same outcome: ${written.join(', ')}`,
	};
	return [rewriting(view, { then }, text)];
}

/** The value of the YAML file made to say what the sentence says. */
function valueMends({ content }: ScenarioFindings, { own, others, lead: { attribute } }: View): Mend[] {
	const [{ origin }] = others;
	const { source } = origin;
	const parts = others.some((side) => side.origin.source !== source || side.outcome !== others[0].outcome);
	if (isSentence(others[0]) || parts || source.endsWith('.over')) return [];
	const copied = attribute === 'treatment' ? ['treatment', 'charge'] : [attribute];
	const then = Object.fromEntries(copied.map((name) => [name, own.rule.then[name] ?? null]));
	const { ja, en } = tellOutcome(content, attribute, own.outcome);
	const name = attributeName(attribute);
	return [
		{
			source,
			after: () => withOutcomes(content, source, then),
			text: {
				ja: `「${source}」の${name.ja}を「${ja}」にそろえる`,
				en: `make ${source} say the same (${name.en}: ${en})`,
			},
		},
	];
}

/** Attributes whose outcomes are words, written as they are. */
const WORDS = ['closure', 'reopening', 'acceptance', 'refund', 'data', 'liability', 'revision', 'exit'];
