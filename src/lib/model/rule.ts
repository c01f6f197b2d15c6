/** `<Rule>`: what a sentence decides. Read, typed and positioned here; the scenario engine computes with it. */
import { z } from 'zod';
import type { Place } from '../source/place.ts';
import { causes, channelKinds, dayKinds, paymentStates, phases, placementKinds, times, treatments } from './axes.ts';
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
	channel: some(z.enum(channelKinds)).optional(),
	day: some(z.enum(dayKinds)).optional(),
	time: some(z.enum(times)).optional(),
	payment: some(z.enum(paymentStates)).optional(),
	sinceDelivery: range.optional(),
	silence: range.optional(),
	revisions: range.optional(),
	allowance: range.optional(),
});

export const ruleThen = z
	.strictObject({
		treatment: z.enum(treatments).optional(),
		/** A Money by path, or `quoted`. */
		charge: z.union([z.literal('quoted'), valuePath]).optional(),
		firstResponse: valuePath.optional(),
		start: valuePath.optional(),
		completion: z.union([z.literal('quoted'), valuePath]).optional(),
		acceptance: z.enum(['accepted', 'deemed', 'rejected']).optional(),
		closure: z.enum(['delivered', 'suspended', 'terminated', 'open']).optional(),
		reopening: z.enum(['free', 'paid', 'never']).optional(),
		refund: z.enum(['full', 'part', 'none']).optional(),
		data: z.enum(['handed-over', 'deleted', 'kept']).optional(),
		liability: z.enum(['agency', 'client', 'none']).optional(),
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
