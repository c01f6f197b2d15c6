/** What the content decides, as the engine takes it, and for every part of it where it is written and what it is called. */
import type { Diagnostic, Localized } from '../diagnostics/diagnostic.ts';
import type { AttributeId, DocumentId, Outcome, RuleId, RuleSet } from '../scenario/rule.ts';
import type { Place } from '../source/place.ts';
import type { OfficeTimes } from './office-times.ts';

export interface CompiledContent {
	readonly set: RuleSet;
	/** One for each rule of the set. */
	readonly origins: ReadonlyMap<RuleId, Origin>;
	/** What each outcome of an attribute is called: 「料金内」, 「1時間あたり8,800円（税込）」. */
	readonly outcomes: ReadonlyMap<AttributeId, ReadonlyMap<Outcome, Localized>>;
	/** Why each of `set.space.impossible` cannot happen, in the same order. */
	readonly impossible: readonly Localized[];
	/** Whether the documents say in words which of them prevails: their ranks alone are read by nobody. */
	readonly ordersDocuments: boolean;
	/** For telling times of the week. */
	readonly officeTimes: OfficeTimes;
	/** Rules that mean nothing: a bound that leads to no value, an exception to what decides nothing. */
	readonly diagnostics: readonly Diagnostic[];
}

/** What decides: a sentence of a clause, or a value of a YAML file. */
export type OriginKind =
	| 'sentence'
	| 'placement'
	| 'channel'
	| 'after-hours'
	| 'holidays'
	| 'silence'
	| 'term'
	| 'allowance'
	| 'no-support';

/** Where a rule of the set comes from. Several rules may come from one sentence: one for each price, one for each document. */
export interface Origin {
	readonly id: RuleId;
	readonly kind: OriginKind;
	/** What an author writes in `exceptionTo`: `own-fault`, `tasks.site-down.operation.standard`. */
	readonly source: string;
	/** The copies that this rule is about where its source says different things: `standard+growth`; else null. */
	readonly variant: string | null;
	/** The whole element and the sentence inside it; or the value. */
	readonly places: readonly [Place, ...Place[]];
	/** The sentence as it is written in the file; of a typed value, what it says. */
	readonly text: string;
	/** The clause whose sentence it is, or whose table prints the value; null where a value stands in no table. */
	readonly clause: { readonly id: string; readonly title: string } | null;
	readonly document: DocumentId;
	readonly documentTitle: string;
}
