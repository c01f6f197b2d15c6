/** Every check of a client's file, in the order in which a person would look. */
import type { ClientCheck } from '../check.ts';
import { placeholder } from './placeholder.ts';
import { signatoryMissing } from './signatory-missing.ts';
import { startsBeforeSigning } from './starts-before-signing.ts';
import { termMismatch } from './term-mismatch.ts';
import { unfilledBlank } from './unfilled-blank.ts';
import { unknownBlank } from './unknown-blank.ts';
import { versionNotInForce } from './version-not-in-force.ts';
import { wrongParty } from './wrong-party.ts';

export const clientChecks: readonly ClientCheck[] = [
	wrongParty,
	signatoryMissing,
	unfilledBlank,
	unknownBlank,
	placeholder,
	startsBeforeSigning,
	termMismatch,
	versionNotInForce,
];
