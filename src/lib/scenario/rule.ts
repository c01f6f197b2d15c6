/**
 * What the engine is given: rules with their outcomes and exceptions, the attributes they answer, and the documents
 * they stand in. What an exception means, with worked examples, is written in docs/exceptions.md.
 */
import type { AxisId, Condition, Space } from './space.ts';

export type RuleId = string;
export type AttributeId = string;
export type DocumentId = string;

/**
 * What a rule answers. Equal outcomes (`===`) never contradict, so a caller turns a typed value into one canonical
 * key (`8800/hour/excluded`). `min` and `sum` take numbers; `duty` takes 'must', 'may' or 'must-not'.
 */
export type Outcome = string | number;

export interface Rule {
	readonly id: RuleId;
	readonly document: DocumentId;
	/** One box, or several for an "or". `[{}]` holds always, `[]` never. */
	readonly when: readonly Condition[];
	/**
	 * The outcome for each attribute that the rule speaks to. `null` speaks without answering: as an exception it
	 * takes the excepted rule away there and puts nothing in its place (「この限りでない」). A rule that names no
	 * attribute at all does so for every attribute that the rules it excepts speak to.
	 */
	readonly then: Readonly<Record<AttributeId, Outcome | null>>;
	/** The rules that give way to this one where it holds, on the attributes that both speak to. */
	readonly exceptionTo: readonly RuleId[];
}

/**
 * How several live rules are read together.
 * - `single`: one answer; different ones contradict.
 * - `min`: the smallest is owed (several deadlines); within one rank nothing contradicts.
 * - `sum`: all are owed (fees that add up), of every document; nothing contradicts.
 * - `duty`: 'must' and 'may' agree ('must' is owed); either contradicts 'must-not'.
 */
export type Combine = 'single' | 'min' | 'sum' | 'duty';

export interface Attribute {
	readonly id: AttributeId;
	readonly combine: Combine;
	/** The part of the space that must be decided: `[]` none of it, `[{}]` all of it. */
	readonly universe: readonly Condition[];
	/**
	 * Axes that a rule must name to count as deciding: a catch-all (「その他一切」) that does not name them leaves the gap
	 * open. An exception names what it names itself and what the rule that it excepts names.
	 */
	readonly explicit: readonly AxisId[];
	/** Whether `a` promises the client more than `b`. Without it, nothing is said about who promises more. */
	readonly better?: (a: Outcome, b: Outcome) => boolean;
}

export interface DocumentClass {
	readonly id: DocumentId;
	/** The higher prevails. `null`: no order declared; it neither prevails nor gives way. */
	readonly rank: number | null;
	/** Whether the public reads it (a listing, a page), so that it may not promise more than what prevails over it. */
	readonly public: boolean;
}

export interface RuleSet {
	readonly space: Space;
	readonly attributes: readonly Attribute[];
	readonly documents: readonly DocumentClass[];
	readonly rules: readonly Rule[];
}

/** A mistake in the rule set itself. While there is one, nothing may be called clean. */
export type Problem =
	| { readonly kind: 'duplicate-rule'; readonly rule: RuleId }
	| { readonly kind: 'unknown-document'; readonly rule: RuleId; readonly document: DocumentId }
	| { readonly kind: 'unknown-attribute'; readonly rule: RuleId; readonly attribute: AttributeId }
	| { readonly kind: 'unknown-exception'; readonly rule: RuleId; readonly target: RuleId }
	| { readonly kind: 'bad-outcome'; readonly rule: RuleId; readonly attribute: AttributeId; readonly outcome: Outcome }
	/** Each excepts the next, the last excepts the first. None of these exceptions is heeded. */
	| { readonly kind: 'cycle'; readonly rules: readonly RuleId[] }
	/** Under 200 layers of exceptions: what this rule excepts is not heeded. */
	| { readonly kind: 'nested-too-deep'; readonly rule: RuleId }
	| ConditionProblem;

/** Where a condition stands: in a rule, among the impossible combinations, or in an attribute's universe. */
export type ConditionOwner =
	| { readonly rule: RuleId }
	| { readonly impossible: number }
	| { readonly attribute: AttributeId };

export type ConditionProblem =
	| { readonly kind: 'unknown-axis'; readonly owner: ConditionOwner; readonly axis: AxisId }
	| { readonly kind: 'unknown-value'; readonly owner: ConditionOwner; readonly axis: AxisId; readonly value: string }
	/** Ends that are not whole, or a span that ends before it begins, or spans and ids mixed up. */
	| { readonly kind: 'bad-span'; readonly owner: ConditionOwner; readonly axis: AxisId; readonly span: string };
