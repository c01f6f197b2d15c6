/** Every check there is, in the order in which the documentation lists them. */

import { vsMarketClose } from './acceptance/vs-market-close.ts';
import { vsRevisionWindow } from './acceptance/vs-revision-window.ts';
import { carryOverClash } from './allowance/carry-over-clash.ts';
import { unusedUndefined } from './allowance/unused-undefined.ts';
import { promiseVsRecovery } from './backup/promise-vs-recovery.ts';
import { halfDayMisplaced } from './calendar/half-day-misplaced.ts';
import { holidaysUnknown } from './calendar/holidays-unknown.ts';
import { staleYear } from './calendar/stale-year.ts';
import { weekdayMismatch } from './calendar/weekday-mismatch.ts';
import { chatSlow } from './channel/chat-slow.ts';
import { mailSlow } from './channel/mail-slow.ts';
import { outsideHours } from './channel/outside-hours.ts';
import { phoneHoursNotStaffed } from './channel/phone-hours-not-staffed.ts';
import { setMismatch } from './channel/set-mismatch.ts';
import { unstaffed } from './channel/unstaffed.ts';
import type { Check } from './check.ts';
import { duringReview } from './closure/during-review.ts';
import { insideHoliday } from './closure/inside-holiday.ts';
import { limitOutsideHours } from './closure/limit-outside-hours.ts';
import { messageDiffers } from './closure/message-differs.ts';
import { noOutcome } from './closure/no-outcome.ts';
import { noticeLongerThanWindow } from './closure/notice-longer-than-window.ts';
import { reopenVsMarketLife } from './closure/reopen-vs-market-life.ts';
import { tooFewNotices } from './closure/too-few-notices.ts';
import { twoOutcomes } from './closure/two-outcomes.ts';
import { under4Days } from './closure/under-4-days.ts';
import { offByOne } from './count/off-by-one.ts';
import { listingHidesFee } from './documents/listing-hides-fee.ts';
import { listingPromisesMore } from './documents/listing-promises-more.ts';
import { precedenceClash } from './documents/precedence-clash.ts';
import { precedenceMissing } from './documents/precedence-missing.ts';
import { settledByPrecedence } from './documents/settled-by-precedence.ts';
import { versionSkew } from './documents/version-skew.ts';
import { actorClash } from './duty/actor-clash.ts';
import { obligationVsProhibition } from './duty/obligation-vs-prohibition.ts';
import { afterFreePeriod } from './followup/after-free-period.ts';
import { clockNotPaused } from './holiday/clock-not-paused.ts';
import { cutoffArithmetic } from './holiday/cutoff-arithmetic.ts';
import { cutoffInsideClosure } from './holiday/cutoff-inside-closure.ts';
import { datesDiffer } from './holiday/dates-differ.ts';
import { firstReplyOver48h } from './holiday/first-reply-over-48h.ts';
import { noticeTooLate } from './holiday/notice-too-late.ts';
import { reopenNotBusinessDay } from './holiday/reopen-not-business-day.ts';
import { startAfterEnd } from './holiday/start-after-end.ts';
import { holidayHole } from './hours/holiday-hole.ts';
import { listingVsContract } from './hours/listing-vs-contract.ts';
import { weekdaySetClash } from './hours/weekday-set-clash.ts';
import { rateClash } from './interest/rate-clash.ts';
import { transferTimeClash } from './ip/transfer-time-clash.ts';
import { jurisdictionClash } from './jurisdiction/clash.ts';
import { antisocialClauseIncomplete } from './law/antisocial-clause-incomplete.ts';
import { antisocialClauseMissing } from './law/antisocial-clause-missing.ts';
import { basisMismatch } from './law/basis-mismatch.ts';
import { cardFeeToClient } from './law/card-fee-to-client.ts';
import { claimWithoutField } from './law/claim-without-field.ts';
import { commercialInspection } from './law/commercial-inspection.ts';
import { conformityKnownDefects } from './law/conformity-known-defects.ts';
import { conformityPeriodMissing } from './law/conformity-period-missing.ts';
import { conformityShortened } from './law/conformity-shortened.ts';
import { consumerExitWaiver } from './law/consumer-exit-waiver.ts';
import { consumerPartialWaiver } from './law/consumer-partial-waiver.ts';
import { consumerRateCap } from './law/consumer-rate-cap.ts';
import { consumerTotalWaiver } from './law/consumer-total-waiver.ts';
import { continuingTermMissing } from './law/continuing-term-missing.ts';
import { demandPeriod } from './law/demand-period.ts';
import { disclosureItemMissing } from './law/disclosure-item-missing.ts';
import { factMissing } from './law/fact-missing.ts';
import { incidentNoticeLate } from './law/incident-notice-late.ts';
import { incidentNoticeMissing } from './law/incident-notice-missing.ts';
import { interestIncomplete } from './law/interest-incomplete.ts';
import { listingNotGross } from './law/listing-not-gross.ts';
import { moralRightsUnsaid } from './law/moral-rights-unsaid.ts';
import { newsletterWithoutOptout } from './law/newsletter-without-optout.ts';
import { outsourcingNoticeShort } from './law/outsourcing-notice-short.ts';
import { paymentTermTooLong } from './law/payment-term-too-long.ts';
import { promissoryNote } from './law/promissory-note.ts';
import { receiptRuleMissing } from './law/receipt-rule-missing.ts';
import { rights2728Missing } from './law/rights-27-28-missing.ts';
import { rightsCarveOutMissing } from './law/rights-carve-out-missing.ts';
import { salvageClause } from './law/salvage-clause.ts';
import { silenceAsOrder } from './law/silence-as-order.ts';
import { stampDuty } from './law/stamp-duty.ts';
import { stampOnElectronic } from './law/stamp-on-electronic.ts';
import { tNumberCheckDigit } from './law/t-number-check-digit.ts';
import { ticketValidity } from './law/ticket-validity.ts';
import { unilateralChange } from './law/unilateral-change.ts';
import { capClash } from './liability/cap-clash.ts';
import { capVsPenalty } from './liability/cap-vs-penalty.ts';
import { afterClosePromise } from './market/after-close-promise.ts';
import { channelNotAllowed } from './market/channel-not-allowed.ts';
import { directDeal } from './market/direct-deal.ts';
import { discountWithoutPeriod } from './market/discount-without-period.ts';
import { fieldOverflow } from './market/field-overflow.ts';
import { fieldShort } from './market/field-short.ts';
import { forbiddenPattern } from './market/forbidden-pattern.ts';
import { limitSourceMissing } from './market/limit-source-missing.ts';
import { limitStale } from './market/limit-stale.ts';
import { mentionMissing } from './market/mention-missing.ts';
import { monthlyBilling } from './market/monthly-billing.ts';
import { roomLifeOver120Days } from './market/room-life-over-120-days.ts';
import { termLost } from './market/term-lost.ts';
import { beforeDue } from './payment/before-due.ts';
import { vsSecrecy } from './portfolio/vs-secrecy.ts';
import { incomplete } from './price/incomplete.ts';
import { instalmentsExceedTerm } from './price/instalments-exceed-term.ts';
import { quotaUnitMismatch } from './price/quota-unit-mismatch.ts';
import { taxBasisClash } from './price/tax-basis-clash.ts';
import { totalMismatch } from './price/total-mismatch.ts';
import { twoInOneScenario } from './price/two-in-one-scenario.ts';
import { numberVsTyped } from './prose/number-vs-typed.ts';
import { summaryNotEntailed } from './prose/summary-not-entailed.ts';
import { unsourcedNumber } from './prose/unsourced-number.ts';
import { vagueVsNumber } from './prose/vague-vs-number.ts';
import { depositNeverVsBreach } from './refund/deposit-never-vs-breach.ts';
import { promiseVsNone } from './refund/promise-vs-none.ts';
import { impossibleInHours } from './response/impossible-in-hours.ts';
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
import { insideVsSeparateContract } from './scope/inside-vs-separate-contract.ts';
import { noteExceedsTier } from './scope/note-exceeds-tier.ts';
import { productionSupportGap } from './scope/production-support-gap.ts';
import { productionSupportOverlap } from './scope/production-support-overlap.ts';
import { taskUnclassified } from './scope/task-unclassified.ts';
import { electronicVsPaper } from './sign/electronic-vs-paper.ts';
import { signatoryMissing } from './sign/signatory-missing.ts';
import { unfilledPlaceholder } from './sign/unfilled-placeholder.ts';
import { deadEnd } from './state/dead-end.ts';
import { noMessage } from './state/no-message.ts';
import { danglingRef } from './structure/dangling-ref.ts';
import { definitionCycle } from './structure/definition-cycle.ts';
import { doubleDefinition } from './structure/double-definition.ts';
import { numberingDiffers } from './structure/numbering-differs.ts';
import { partySwap } from './structure/party-swap.ts';
import { termVariantOrUnused } from './structure/term-variant-or-unused.ts';
import { undefinedTerm } from './structure/undefined-term.ts';
import { unusedClause } from './structure/unused-clause.ts';
import { wrongArticleRef } from './structure/wrong-article-ref.ts';
import { banVsOutsourcing } from './subcontract/ban-vs-outsourcing.ts';
import { periodClash } from './survival/period-clash.ts';
import { endVsAutorenew } from './term/end-vs-autorenew.ts';
import { minimumVsAnytime } from './term/minimum-vs-anytime.ts';
import { noticeVsRefusal } from './term/notice-vs-refusal.ts';
import { renewalBeforeNotice } from './term/renewal-before-notice.ts';
import { dominated } from './tier/dominated.ts';
import { hole } from './tier/hole.ts';
import { leftOut } from './tier/left-out.ts';
import { notMonotone } from './tier/not-monotone.ts';
import { ownedMediaWithoutSupport } from './tier/owned-media-without-support.ts';
import { tableVsContract } from './tier/table-vs-contract.ts';
import { anchorMayNeverOccur } from './time/anchor-may-never-occur.ts';
import { boundaryHole } from './time/boundary-hole.ts';
import { businessDayUndefined } from './time/business-day-undefined.ts';
import { chainExceedsCutoff } from './time/chain-exceeds-cutoff.ts';
import { closedLastDay } from './time/closed-last-day.ts';
import { firstDayAmbiguous } from './time/first-day-ambiguous.ts';
import { monthArithmetic } from './time/month-arithmetic.ts';
import { unitOrAnchorMissing } from './time/unit-or-anchor-missing.ts';
import { unitOrderFlip } from './time/unit-order-flip.ts';
import { conflictingFact } from './value/conflicting-fact.ts';
import { deliveryTimeMismatch } from './value/delivery-time-mismatch.ts';
import { guaranteeVsDisclaimer } from './value/guarantee-vs-disclaimer.ts';
import { supportPeriodMismatch } from './value/support-period-mismatch.ts';
import { unlimitedVsLimited } from './value/unlimited-vs-limited.ts';
import { unlimitedVsSurcharge } from './value/unlimited-vs-surcharge.ts';
import { bindingMomentAmbiguous } from './version/binding-moment-ambiguous.ts';
import { cohortGap } from './version/cohort-gap.ts';
import { cohortOverlap } from './version/cohort-overlap.ts';
import { noticeTooShort } from './version/notice-too-short.ts';
import { twoStarts } from './warranty/two-starts.ts';

export const allChecks: readonly Check[] = [
	conflictingFact,
	unsourcedNumber,
	numberVsTyped,
	vagueVsNumber,
	summaryNotEntailed,
	deliveryTimeMismatch,
	supportPeriodMismatch,
	unlimitedVsLimited,
	guaranteeVsDisclaimer,
	listingHidesFee,
	danglingRef,
	wrongArticleRef,
	numberingDiffers,
	undefinedTerm,
	doubleDefinition,
	termVariantOrUnused,
	definitionCycle,
	unusedClause,
	partySwap,
	ownedMediaWithoutSupport,
	tooFewNotices,
	insideHoliday,
	noticeLongerThanWindow,
	vsRevisionWindow,
	impossibleInHours,
	clockNotPaused,
	afterFreePeriod,
	unitOrderFlip,
	monthArithmetic,
	chainExceedsCutoff,
	twoStarts,
	unitOrAnchorMissing,
	firstDayAmbiguous,
	closedLastDay,
	businessDayUndefined,
	anchorMayNeverOccur,
	taskUnclassified,
	includedAndCharged,
	twoInOneScenario,
	includedAndRefused,
	productionSupportOverlap,
	insideVsSeparateContract,
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
	precedenceMissing,
	precedenceClash,
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
	noMessage,
	powerWithoutProcedure,
	undecided,
	beforeDue,
	unstaffed,
	actorMissing,
	freeOrChargedUndecidable,
	cohortGap,
	cohortOverlap,
	noticeTooShort,
	versionSkew,
	fieldOverflow,
	fieldShort,
	mentionMissing,
	firstReplyOver48h,
	vsMarketClose,
	under4Days,
	reopenVsMarketLife,
	afterClosePromise,
	roomLifeOver120Days,
	limitSourceMissing,
	limitStale,
	termLost,
	discountWithoutPeriod,
	monthlyBilling,
	directDeal,
	channelNotAllowed,
	forbiddenPattern,
	unfilledPlaceholder,
	signatoryMissing,
	electronicVsPaper,
	unilateralChange,
	basisMismatch,
	rights2728Missing,
	moralRightsUnsaid,
	rightsCarveOutMissing,
	consumerTotalWaiver,
	consumerPartialWaiver,
	salvageClause,
	consumerExitWaiver,
	consumerRateCap,
	silenceAsOrder,
	interestIncomplete,
	conformityPeriodMissing,
	conformityKnownDefects,
	conformityShortened,
	commercialInspection,
	demandPeriod,
	receiptRuleMissing,
	paymentTermTooLong,
	outsourcingNoticeShort,
	promissoryNote,
	tNumberCheckDigit,
	listingNotGross,
	claimWithoutField,
	disclosureItemMissing,
	continuingTermMissing,
	stampDuty,
	stampOnElectronic,
	incidentNoticeMissing,
	incidentNoticeLate,
	antisocialClauseMissing,
	antisocialClauseIncomplete,
	ticketValidity,
	newsletterWithoutOptout,
	cardFeeToClient,
	factMissing,
	chatSlow,
	mailSlow,
	phoneHoursNotStaffed,
	startAfterEnd,
	halfDayMisplaced,
	holidaysUnknown,
	limitOutsideHours,
	rateClash,
	jurisdictionClash,
	capClash,
	capVsPenalty,
	periodClash,
	weekdayMismatch,
	staleYear,
	datesDiffer,
	reopenNotBusinessDay,
	noticeVsRefusal,
	renewalBeforeNotice,
	promiseVsRecovery,
	cutoffArithmetic,
	cutoffInsideClosure,
	noticeTooLate,
	totalMismatch,
	taxBasisClash,
	quotaUnitMismatch,
	instalmentsExceedTerm,
	notMonotone,
	dominated,
	weekdaySetClash,
	listingVsContract,
	tableVsContract,
	setMismatch,
	leftOut,
	messageDiffers,
];
