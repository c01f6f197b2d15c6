/** Duties as attributes: whose business a deed is, and for each party whether it has to, may or must not do it. */
import type { Deed, Party } from '../model/axes.ts';
import { deeds, parties } from '../model/axes.ts';
import type { RuleThen } from '../model/rule.ts';
import type { AttributeId } from '../scenario/rule.ts';
import type { Said } from './outcomes.ts';
import { ACTORS, DUTIES } from './outcomes.ts';

/** `by.backup`: who does it. */
export const actorAttribute = (deed: Deed): AttributeId => `by.${deed}`;

/** `agency.backup`: whether that party does it. */
export const dutyAttribute = (party: Party, deed: Deed): AttributeId => `${party}.${deed}`;

/** Who has to do something has to do what it cannot be done without. */
export function dutiesOf(then: RuleThen): Record<AttributeId, Said> {
	const answers: Record<AttributeId, Said> = {};
	for (const party of parties) {
		for (const [deed, duty] of Object.entries(then[party] ?? {}) as [Deed, keyof typeof DUTIES][]) {
			answers[dutyAttribute(party, deed)] = DUTIES[duty];
			if (duty !== 'must') continue;
			answers[actorAttribute(deed)] = ACTORS[party];
			for (const required of deeds[deed].requires) answers[dutyAttribute(party, required)] ??= DUTIES.must;
		}
	}
	return answers;
}
