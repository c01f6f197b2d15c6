/** Claims beside what they clash with: other claims, and typed values, as far as somebody may be told both. */
import type { Claim } from '../claims/read.ts';
import { claimsOn } from '../claims/read.ts';
import { mayHoldFor, meet, scopeOf, speakOfOne } from '../claims/scope.ts';
import type { SayingOf, TopicId } from '../claims/topics.ts';
import type { Truth } from '../claims/typed.ts';
import type { Diagnostic, LabelledPlace, Level, Localized } from '../diagnostics/diagnostic.ts';
import type { Passage } from '../model/passages.ts';
import type { Project } from '../model/project.ts';

type Said = Pick<Claim, 'passage' | 'start' | 'end' | 'words' | 'plan' | 'typed'>;

/** A claim with what says otherwise. */
export interface Opposed {
	readonly claim: Said;
	/** The same, said again in the same file. */
	readonly again?: readonly Said[];
	readonly others: readonly Said[];
	readonly truths: readonly Truth[];
}

interface Clash<T extends TopicId> {
	readonly topic: T;
	readonly one: readonly SayingOf<T>[];
	/** Claims that cannot stand beside `one`. */
	readonly other: readonly SayingOf<T>[];
	/** Typed values that cannot. */
	readonly truths?: readonly Truth[];
	/** Where sentences carry rules for it: those are compared by the engine, only the rest by their words. */
	readonly besidesRules?: true;
}

/** In the order of the content; claims that nothing opposes are left out. */
export function opposed<T extends TopicId>(project: Project, clash: Clash<T>): Opposed[] {
	const claims = claimsOn(project, clash.topic).filter(({ passage }) => !isSummary(passage));
	const sayings = Map.groupBy(
		claims.filter(({ says }) => clash.one.includes(says)),
		({ passage: { collection, id }, says, plan }) => [collection, id, String(says), plan ?? ''].join(' '),
	);
	return [...sayings.values()].flatMap(([claim, ...again]): Opposed[] => {
		if (!claim) return [];
		const scope = scopeOf(claim.passage, project);
		const others = claims
			.filter((other) => clash.other.includes(other.says) && isComparable(claim, other, clash.besidesRules ?? false))
			.filter(
				(other) => meet(scope, scopeOf(other.passage, project)) && speakOfOne(claim.passage, other.passage, project),
			)
			.sort((a, b) => Number(isBeside(claim, b)) - Number(isBeside(claim, a)));
		const ofRules = clash.besidesRules && isRuled(claim);
		const truths = ofRules ? [] : (clash.truths ?? []).filter((truth) => isTrueOf(truth, claim, project));
		// What a rule decides or a value says is among the truths already.
		const said = others.filter(
			(other) => !(clash.besidesRules && isRuled(other)) && !(truths.length > 0 && other.typed),
		);
		if (said.length + truths.length === 0) return [];
		const [first, ...rest] = said;
		return first && truths.length === 0 && isLater(first, claim)
			? [{ claim: first, others: [claim, ...again, ...rest], truths }]
			: [{ claim, again, others: said, truths }];
	});
}

function isTrueOf({ scope, clause }: Truth, { passage }: Said, project: Project): boolean {
	if (!meet(scopeOf(passage, project), scope) || !mayHoldFor(scope, passage, project)) return false;
	return clause === undefined || speakOfOne(passage, { collection: 'clauses', id: clause }, project);
}

/** A sentence that was pasted is at fault before one of ours is, and one that nobody made a rule of before one that is a rule. */
const isLater = (a: Said, b: Said): boolean => weight(a) > weight(b);
const weight = (said: Said): number => (isPasted(said.passage) ? 2 : Number(!isRuled(said)));

/** Two plans of one text may differ; two sentences of ours that carry rules are the engine's to compare. */
function isComparable(a: Said, b: Said, besidesRules: boolean): boolean {
	if (besidesRules && isRuled(a) && isRuled(b)) return false;
	return a.plan === null || b.plan === null || a.plan === b.plan;
}

/** A summary is held against its clause (prose/summary-not-entailed), and the clause against the rest. */
const isSummary = ({ collection, body }: Passage): boolean => collection === 'clauses' && !body;

export const isPasted = ({ collection }: Passage): boolean => collection === 'pasted';

/** Whether the words are part of a sentence that carries a rule: those the engine compares. */
export const isRuled = ({ passage, start, end }: Said): boolean =>
	passage.rules.some((rule) => rule.start < end && start < rule.end);

/** In the same file. */
export const isBeside = (a: Said, b: Said): boolean =>
	a.passage.collection === b.passage.collection && a.passage.id === b.passage.id;

/** Only what the same text says otherwise: two contracts may well differ. */
export function withinOneText({ claim, others }: Opposed): Opposed[] {
	const beside = others.filter((other) => isBeside(claim, other));
	return beside.length > 0 ? [{ claim, others: beside, truths: [] }] : [];
}

/** Claims that pasted texts make, and that the same text does not settle by one of `settles`. */
export function unsettled<T extends TopicId>(
	project: Project,
	topic: T,
	one: SayingOf<T>,
	settles: readonly SayingOf<T>[],
): Opposed[] {
	if (project.pasted.length === 0) return [];
	const claims = claimsOn(project, topic).filter(({ passage }) => isPasted(passage));
	return claims
		.filter(({ says }) => says === one)
		.filter((claim) => !claims.some((other) => settles.includes(other.says) && isBeside(claim, other)))
		.map((claim) => ({ claim, others: [], truths: [] }));
}

interface Telling {
	readonly code: string;
	readonly level?: Level;
	readonly message: Localized;
	readonly fixes: readonly Localized[];
}

/** How many sentences and how many values are shown beside the claim. */
const SHOWN = 2;

/** The claim first, then what opposes it: the words of others, and values as they are written. */
export function tellOpposed(
	{ claim, again = [], others, truths }: Opposed,
	{ code, level = 'error', message, fixes }: Telling,
): Diagnostic {
	const said = others.map(
		(other): LabelledPlace => ({ place: placeOf(other), label: { ja: other.words, en: other.words } }),
	);
	// Entries that follow one policy have one value.
	const homes = new Map(truths.map(({ place, says }) => [`${place.file}:${place.start.offset}`, { place, says }]));
	const typed = [...homes.values()].map(({ place, says }): LabelledPlace => ({ place, label: says }));
	const more = again.map((one): LabelledPlace => ({ place: placeOf(one), label: { ja: 'ここでも', en: 'here too' } }));
	const beside = [...said.slice(0, SHOWN), ...typed.slice(0, SHOWN), ...more.slice(0, SHOWN)];
	return {
		code,
		level,
		message,
		places: [{ place: placeOf(claim) }, ...beside],
		fixes,
	};
}

/** Every clash of a kind, told alike. */
export const tellClashes = <T extends TopicId>(project: Project, clash: Clash<T>, telling: Telling): Diagnostic[] =>
	opposed(project, clash).map((found) => tellOpposed(found, telling));

/** The same for several pairs of sayings: sentences of one text that contradict each other are told once, at the first. */
export function tellPairs<T extends TopicId>(
	project: Project,
	clashes: readonly Clash<T>[],
	telling: Telling,
): Diagnostic[] {
	const told = new Set<string>();
	const keyOf = (said: Said): string => {
		const { file, start } = placeOf(said);
		return `${file}:${start.offset}`;
	};
	return clashes
		.flatMap((clash) => opposed(project, clash))
		.filter(({ claim, others }) => {
			if (told.has(keyOf(claim))) return false;
			for (const said of [claim, ...others.filter((other) => isBeside(claim, other))]) told.add(keyOf(said));
			return true;
		})
		.map((found) => tellOpposed(found, telling));
}

export const placeOf = ({ passage, start, end }: Pick<Claim, 'passage' | 'start' | 'end'>) =>
	passage.placeOf(start, end);

/** What a claim is held against first: a sentence of the same text, else a typed value, else a sentence elsewhere. */
export function opponent({ claim, others: [other], truths: [truth] }: Opposed): Localized {
	const said = other && { ja: `「${other.words}」`, en: `"${other.words}"` };
	const typed = truth && { ja: `「${truth.says.ja}」`, en: truth.says.en };
	return (other && isBeside(claim, other) ? said : typed) ?? said ?? { ja: '', en: '' };
}
