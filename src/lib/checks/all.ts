/** Every check there is, in the order in which the documentation lists them. */
import type { Check } from './check.ts';
import { tooFewNotices } from './closure/too-few-notices.ts';
import { fieldOverflow } from './market/field-overflow.ts';
import { twoInOneScenario } from './price/two-in-one-scenario.ts';
import { numberVsTyped } from './prose/number-vs-typed.ts';
import { unsourcedNumber } from './prose/unsourced-number.ts';
import { noPriority } from './rule/no-priority.ts';
import { includedAndCharged } from './scope/included-and-charged.ts';
import { taskUnclassified } from './scope/task-unclassified.ts';
import { unfilledPlaceholder } from './sign/unfilled-placeholder.ts';
import { danglingRef } from './structure/dangling-ref.ts';
import { partySwap } from './structure/party-swap.ts';
import { undefinedTerm } from './structure/undefined-term.ts';
import { ownedMediaWithoutSupport } from './tier/owned-media-without-support.ts';
import { conflictingFact } from './value/conflicting-fact.ts';

export const allChecks: readonly Check[] = [
	conflictingFact,
	unsourcedNumber,
	numberVsTyped,
	danglingRef,
	undefinedTerm,
	partySwap,
	ownedMediaWithoutSupport,
	tooFewNotices,
	taskUnclassified,
	includedAndCharged,
	twoInOneScenario,
	noPriority,
	fieldOverflow,
	unfilledPlaceholder,
];
