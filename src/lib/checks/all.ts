/** Every check there is, in the order in which the documentation lists them. */

import { carryOverClash } from './allowance/carry-over-clash.ts';
import { unusedUndefined } from './allowance/unused-undefined.ts';
import { outsideHours } from './channel/outside-hours.ts';
import { unstaffed } from './channel/unstaffed.ts';
import type { Check } from './check.ts';
import { duringReview } from './closure/during-review.ts';
import { noOutcome } from './closure/no-outcome.ts';
import { tooFewNotices } from './closure/too-few-notices.ts';
import { twoOutcomes } from './closure/two-outcomes.ts';
import { offByOne } from './count/off-by-one.ts';
import { listingPromisesMore } from './documents/listing-promises-more.ts';
import { settledByPrecedence } from './documents/settled-by-precedence.ts';
import { actorClash } from './duty/actor-clash.ts';
import { obligationVsProhibition } from './duty/obligation-vs-prohibition.ts';
import { holidayHole } from './hours/holiday-hole.ts';
import { transferTimeClash } from './ip/transfer-time-clash.ts';
import { fieldOverflow } from './market/field-overflow.ts';
import { fieldShort } from './market/field-short.ts';
import { vsSecrecy } from './portfolio/vs-secrecy.ts';
import { incomplete } from './price/incomplete.ts';
import { twoInOneScenario } from './price/two-in-one-scenario.ts';
import { numberVsTyped } from './prose/number-vs-typed.ts';
import { unsourcedNumber } from './prose/unsourced-number.ts';
import { depositNeverVsBreach } from './refund/deposit-never-vs-breach.ts';
import { promiseVsNone } from './refund/promise-vs-none.ts';
import { twoDeadlines } from './response/two-deadlines.ts';
import { actorMissing } from './rule/actor-missing.ts';
import { deadException } from './rule/dead-exception.ts';
import { noPriority } from './rule/no-priority.ts';
import { powerWithoutProcedure } from './rule/power-without-procedure.ts';
import { shadowed } from './rule/shadowed.ts';
import { undecided } from './rule/undecided.ts';
import { unreachableClause } from './rule/unreachable-clause.ts';
import { causeHole } from './scope/cause-hole.ts';
import { causeOverlap } from './scope/cause-overlap.ts';
import { freeOrChargedUndecidable } from './scope/free-or-charged-undecidable.ts';
import { holidayEmergencyUnpriced } from './scope/holiday-emergency-unpriced.ts';
import { includedAndCharged } from './scope/included-and-charged.ts';
import { includedAndRefused } from './scope/included-and-refused.ts';
import { noteExceedsTier } from './scope/note-exceeds-tier.ts';
import { productionSupportGap } from './scope/production-support-gap.ts';
import { productionSupportOverlap } from './scope/production-support-overlap.ts';
import { taskUnclassified } from './scope/task-unclassified.ts';
import { unfilledPlaceholder } from './sign/unfilled-placeholder.ts';
import { deadEnd } from './state/dead-end.ts';
import { danglingRef } from './structure/dangling-ref.ts';
import { partySwap } from './structure/party-swap.ts';
import { undefinedTerm } from './structure/undefined-term.ts';
import { unusedClause } from './structure/unused-clause.ts';
import { banVsOutsourcing } from './subcontract/ban-vs-outsourcing.ts';
import { endVsAutorenew } from './term/end-vs-autorenew.ts';
import { minimumVsAnytime } from './term/minimum-vs-anytime.ts';
import { hole } from './tier/hole.ts';
import { ownedMediaWithoutSupport } from './tier/owned-media-without-support.ts';
import { boundaryHole } from './time/boundary-hole.ts';
import { conflictingFact } from './value/conflicting-fact.ts';
import { unlimitedVsSurcharge } from './value/unlimited-vs-surcharge.ts';
import { bindingMomentAmbiguous } from './version/binding-moment-ambiguous.ts';
import { cohortGap } from './version/cohort-gap.ts';
import { cohortOverlap } from './version/cohort-overlap.ts';

export const allChecks: readonly Check[] = [
	conflictingFact,
	unsourcedNumber,
	numberVsTyped,
	danglingRef,
	undefinedTerm,
	unusedClause,
	partySwap,
	ownedMediaWithoutSupport,
	tooFewNotices,
	taskUnclassified,
	includedAndCharged,
	twoInOneScenario,
	includedAndRefused,
	productionSupportOverlap,
	noteExceedsTier,
	causeOverlap,
	unlimitedVsSurcharge,
	promiseVsNone,
	depositNeverVsBreach,
	twoDeadlines,
	outsideHours,
	duringReview,
	twoOutcomes,
	listingPromisesMore,
	settledByPrecedence,
	noPriority,
	deadException,
	shadowed,
	unreachableClause,
	minimumVsAnytime,
	endVsAutorenew,
	banVsOutsourcing,
	vsSecrecy,
	transferTimeClash,
	actorClash,
	obligationVsProhibition,
	carryOverClash,
	bindingMomentAmbiguous,
	incomplete,
	holidayEmergencyUnpriced,
	productionSupportGap,
	causeHole,
	hole,
	unusedUndefined,
	offByOne,
	boundaryHole,
	holidayHole,
	noOutcome,
	deadEnd,
	powerWithoutProcedure,
	undecided,
	unstaffed,
	actorMissing,
	freeOrChargedUndecidable,
	cohortGap,
	cohortOverlap,
	fieldOverflow,
	fieldShort,
	unfilledPlaceholder,
];
