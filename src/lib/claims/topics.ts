/** Every topic, by the name under which checks ask for it. */
import { allowance, supportPeriod } from './topics/aftercare.ts';
import { amendment, liability, renewal } from './topics/contract.ts';
import { exit, publication, rights, subcontracting } from './topics/dealings.ts';
import { fees, lateInterest, refund } from './topics/money.ts';
import { effect, emergency, opening } from './topics/promises.ts';
import { deliveryTime, firstResponse, freeWork, revisions, unaskedRepair, workQuota } from './topics/work.ts';

export const topics = {
	allowance,
	amendment,
	'delivery-time': deliveryTime,
	effect,
	emergency,
	exit,
	fees,
	'first-response': firstResponse,
	'free-work': freeWork,
	'late-interest': lateInterest,
	liability,
	opening,
	publication,
	refund,
	renewal,
	revisions,
	rights,
	subcontracting,
	'support-period': supportPeriod,
	'unasked-repair': unaskedRepair,
	'work-quota': workQuota,
} as const;

export type TopicId = keyof typeof topics;

/** What may be claimed on a topic. */
export type SayingOf<T extends TopicId> = keyof (typeof topics)[T]['claims'];
