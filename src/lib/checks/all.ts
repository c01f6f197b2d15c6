/** Every check there is, in the order in which the documentation lists them. */
import type { Check } from './check.ts';
import { tooFewNotices } from './closure/too-few-notices.ts';
import { taskUnclassified } from './scope/task-unclassified.ts';
import { danglingRef } from './structure/dangling-ref.ts';
import { ownedMediaWithoutSupport } from './tier/owned-media-without-support.ts';
import { conflictingFact } from './value/conflicting-fact.ts';

export const allChecks: readonly Check[] = [
	conflictingFact,
	danglingRef,
	ownedMediaWithoutSupport,
	tooFewNotices,
	taskUnclassified,
];
