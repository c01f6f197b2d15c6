/** `<Rule>`: what a sentence decides. Read, typed and positioned here; the scenario engine computes with it. */
import { z } from 'zod';
import type { Place } from '../source/place.ts';
import {
	causes,
	channelKinds,
	contractStates,
	dayKinds,
	deedIds,
	duties,
	information,
	paymentStates,
	phases,
	placementKinds,
	terms,
	times,
	treatments,
} from './axes.ts';
import { id } from './fields.ts';
import { valuePath } from './task.ts';

const some = <T extends z.ZodType>(one: T) => z.union([one, z.array(one).min(1)]);

/** A stretch of an axis that counts: bounds are typed values by path, never numbers. */
const range = z
	.strictObject({ from: valuePath, over: valuePath, upTo: valuePath, before: valuePath })
	.partial()
	.refine((bounds) => Object.keys(bounds).length > 0, { message: '範囲の端がありません', params: { en: 'no bound' } });

/** Axes left out are free: the rule holds whatever they are. */
export const ruleWhen = z.strictObject({
	tier: some(id).optional(),
	service: some(id).optional(),
	phase: some(z.enum(phases)).optional(),
	task: some(id).optional(),
	/** What the task catalogue says of the task, in that phase and for that tier (「別紙1において対応しないと定める作業」). */
	placement: some(z.enum(placementKinds)).optional(),
	cause: some(z.enum(causes)).optional(),
	contract: some(z.enum(contractStates)).optional(),
	channel: some(z.enum(channelKinds)).optional(),
	day: some(z.enum(dayKinds)).optional(),
	time: some(z.enum(times)).optional(),
	payment: some(z.enum(paymentStates)).optional(),
	term: some(z.enum(terms)).optional(),
	information: some(z.enum(information)).optional(),
	sinceDelivery: range.optional(),
	silence: range.optional(),
	revisions: range.optional(),
	allowance: range.optional(),
});

/** What each party must, may and must not do. */
const duty = z.partialRecord(z.enum(deedIds), z.enum(duties));

/** `null` takes away what the excepted rule answers and puts nothing in its place (「この限りでない」). */
const answer = <T extends z.ZodType>(outcome: T) => outcome.nullable().optional();

export const ruleThen = z
	.strictObject({
		treatment: answer(z.enum(treatments)),
		/** A Money by path, or `quoted`. */
		charge: answer(z.union([z.literal('quoted'), valuePath])),
		firstResponse: answer(valuePath),
		start: answer(valuePath),
		completion: answer(z.union([z.literal('quoted'), valuePath])),
		acceptance: answer(z.enum(['accepted', 'deemed', 'rejected'])),
		closure: answer(z.enum(['delivered', 'suspended', 'terminated', 'open'])),
		reopening: answer(z.enum(['free', 'paid', 'never'])),
		refund: answer(z.enum(['full', 'part', 'none'])),
		data: answer(z.enum(['handed-over', 'deleted', 'kept'])),
		liability: answer(z.enum(['agency', 'client', 'none'])),
		/** One revision of a draft, whatever is revised. */
		revision: answer(z.enum(treatments)),
		/** How long an unused allowance lives on, or `none`. */
		carryOver: answer(z.union([z.literal('none'), valuePath])),
		/** Whether the client may end the contract: freely, against payment of the rest, not at all. */
		exit: answer(z.enum(['free', 'charged', 'barred'])),
		/** How long before it the client says so. */
		exitNotice: answer(valuePath),
		/** What happens at the end of the term when nobody says anything. */
		renewal: answer(z.enum(['automatic', 'none'])),
		subcontracting: answer(z.enum(['free', 'with-consent', 'forbidden'])),
		/** Naming the work in public as one's own. */
		publication: answer(z.enum(['free', 'with-consent', 'forbidden'])),
		/** The moment at which the rights in the work pass to the client. */
		rights: answer(z.enum(['creation', 'delivery', 'acceptance', 'payment', 'never'])),
		/** From when a change of this very document binds: once posted, used on, on the announced day, agreed. */
		amendment: answer(z.enum(['posted', 'used', 'announced', 'agreed'])),
		agency: duty.optional(),
		client: duty.optional(),
	})
	.refine((then) => Object.keys(then).length > 0, { message: '結論がありません', params: { en: 'no outcome' } });

export const ruleSchema = z.strictObject({
	id,
	/** One condition, or several for an "or". */
	when: some(ruleWhen).default({}),
	then: ruleThen,
	/**
	 * What this one is an exception to (ただし書・前項にかかわらず): rules; clauses, meaning all that their sentences and
	 * tables decide (別紙1にかかわらず); or what a YAML file decides, by path: `tasks`, `tasks.site-down`, `support.growth.afterHours`.
	 */
	exceptionTo: some(z.union([id, valuePath])).optional(),
});

export type RuleWhen = z.infer<typeof ruleWhen>;
export type RuleThen = z.infer<typeof ruleThen>;

/** A rule on its sentence. */
export interface Rule {
	readonly id: string;
	readonly clause: string;
	/** Any of these. */
	readonly when: readonly RuleWhen[];
	readonly then: RuleThen;
	readonly exceptionTo: readonly string[];
	/** The words of the sentence, values and references written as their source. */
	readonly text: string;
	/** The whole element. */
	readonly place: Place;
	/** The sentence inside it. */
	readonly sentence: Place;
}
