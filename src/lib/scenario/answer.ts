/** Reading several live rules together: documents' ranks first, then the attribute's way of combining. */
import type { AttributeView, Compiled, CompiledRule } from './compile.ts';
import type { Attribute, Outcome } from './rule.ts';

/** What the documents say about one attribute in one scenario. */
export type Answer =
	| { readonly state: 'undecided' }
	| { readonly state: 'decided'; readonly outcome: Outcome }
	/** Nothing settles which of these is owed. */
	| { readonly state: 'contradiction'; readonly outcomes: readonly Outcome[] };

export const UNDECIDED: Answer = { state: 'undecided' };

/** Whether two outcomes cannot both be right, documents aside. */
export function incompatible(attribute: Attribute, a: Outcome, b: Outcome): boolean {
	if (a === b) return false;
	switch (attribute.combine) {
		case 'single':
			return true;
		case 'min':
		case 'sum':
			return false;
		case 'duty':
			return a === 'must-not' || b === 'must-not';
	}
}

/** How two live rules with these outcomes and ranks stand to each other. */
export function relation(
	attribute: Attribute,
	a: { readonly outcome: Outcome; readonly rank: number | null },
	b: { readonly outcome: Outcome; readonly rank: number | null },
): 'agree' | 'contradict' | 'settled' {
	if (a.outcome === b.outcome || attribute.combine === 'sum') return 'agree';
	const differs = attribute.combine === 'min' || incompatible(attribute, a.outcome, b.outcome);
	if (differs && a.rank !== null && b.rank !== null && a.rank !== b.rank) return 'settled';
	return incompatible(attribute, a.outcome, b.outcome) ? 'contradict' : 'agree';
}

/** Of live rules that answer, those that none of a higher rank among them prevails over. A sum takes them all. */
export function prevailing(compiled: Compiled, view: AttributeView, live: readonly number[]): number[] {
	if (view.attribute.combine === 'sum') return [...live];
	const rankOf = (index: number) => (compiled.rules[index] as CompiledRule).rank;
	const top = Math.max(...live.map((index) => rankOf(index) ?? Number.NEGATIVE_INFINITY));
	return live.filter((index) => rankOf(index) === null || rankOf(index) === top);
}

/** What prevailing rules owe together. */
export function combine(view: AttributeView, rules: readonly number[]): Answer {
	const outcomes = rules.map((index) => view.outcome[index] as Outcome);
	if (outcomes.length === 0) return UNDECIDED;
	const distinct = sortOutcomes([...new Set(outcomes)]);
	switch (view.attribute.combine) {
		case 'sum':
			return { state: 'decided', outcome: outcomes.reduce<number>((sum, outcome) => sum + Number(outcome), 0) };
		case 'min':
			return { state: 'decided', outcome: distinct[0] as Outcome };
		case 'duty':
			if (distinct.length === 2 && !distinct.includes('must-not')) return { state: 'decided', outcome: 'must' };
			break;
		case 'single':
			break;
	}
	return distinct.length === 1
		? { state: 'decided', outcome: distinct[0] as Outcome }
		: { state: 'contradiction', outcomes: distinct };
}

/** Numbers by size, then words by code point. */
export function sortOutcomes(outcomes: Outcome[]): Outcome[] {
	return outcomes.sort((a, b) => {
		if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
		return a < b ? -1 : a > b ? 1 : 0;
	});
}

/** One word for one answer, to compare by. */
export function answerKey(answer: Answer): string {
	return JSON.stringify(answer);
}
