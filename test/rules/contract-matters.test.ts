/** What contracts settle beside the work itself: leaving, renewing, duties, changes; and `null`, which takes away. */
import { describe, expect, test } from 'vitest';
import { answers } from '../../src/lib/scenario/answers.ts';
import type { Made } from './sample.ts';
import { sample } from './sample.ts';

const whole = sample();

const thenOf = ({ content }: Made, id: string) => content.set.rules.find((rule) => rule.id === id)?.then;

const combineOf = (id: string) => whole.content.set.attributes.find((attribute) => attribute.id === id)?.combine;

/** Every answer to one question in operation with a tier, the conditions aside. */
function outcomes(attribute: string, given: Record<string, string>): string[] {
	const found = answers(whole.compiled, { tier: 'standard', phase: 'operation', ...given }).answers;
	return found
		.filter((one) => one.attribute === attribute)
		.map(({ answer }) => (answer.state === 'decided' ? String(answer.outcome) : answer.state));
}

describe('duties', () => {
	test('say who does it, and bring what it cannot be done without', () => {
		expect(thenOf(whole, 'backup-duty')).toEqual({
			'agency.backup': 'must',
			'agency.server-access': 'must',
			'by.backup': 'agency',
		});
		expect(thenOf(whole, 'backup-duty-spot')).toMatchObject({ 'client.backup': 'must', 'by.backup': 'client' });
	});

	test('of one party stand together unless one forbids; who does it is one of the two', () => {
		expect(combineOf('agency.server-access')).toBe('duty');
		expect(combineOf('by.backup')).toBe('single');
	});
});

describe('changes of a document', () => {
	test('are of the document that the sentence stands in: contract and terms do not contradict each other', () => {
		expect(thenOf(whole, 'amendment:support-contract')).toEqual({ 'amendment.support-contract': 'agreed' });
		expect(thenOf(whole, 'amendment:production-contract')).toEqual({ 'amendment.production-contract': 'agreed' });
		expect(thenOf(whole, 'terms-amendment')).toEqual({ 'amendment.terms': 'announced' });
	});
});

describe('leaving', () => {
	test('costs the rest of the minimum term within it, and nothing after it', () => {
		expect(outcomes('exit', { term: 'minimum' })).toEqual(['charged']);
		expect(outcomes('exit', { term: 'after-minimum' })).toEqual(['free']);
	});

	test('within a minimum term needs a contract', () => {
		const { impossible } = whole.content.set.space;
		expect(impossible).toContainEqual({ tier: ['none'], term: ['minimum'] });
	});
});

describe('subcontracting', () => {
	test('is free, and asks for consent where personal data is handled', () => {
		expect(outcomes('subcontracting', { information: 'ordinary' })).toEqual(['free']);
		expect(outcomes('subcontracting', { information: 'personal' })).toEqual(['with-consent']);
	});
});

describe('typed values', () => {
	test('decide renewal and what becomes of the allowance, as the sentences do', () => {
		expect(thenOf(whole, 'support.standard.term')).toEqual({ renewal: 'automatic' });
		expect(thenOf(whole, 'support.light.allowance')).toEqual({ carryOver: 'none' });
		expect(thenOf(whole, 'support.standard.allowance')?.['carryOver']).toBe(
			whole.content.set.rules.find(({ id }) => id.startsWith('unused-allowance-carried') && id.includes('standard'))
				?.then['carryOver'],
		);
	});
});

describe('null', () => {
	test('speaks without answering, and takes the price of work away with the work', () => {
		const made = sample({
			file: 'clauses/support/holidays.mdx',
			replace: 'then={{ treatment: "extra", charge: "tier.holidays.rate" }} exceptionTo="closed-days-ordinary"',
			with: 'then={{ treatment: null }} exceptionTo="closed-days-ordinary"',
		});
		expect(thenOf(made, 'closed-days-emergency')).toEqual({ treatment: null, charge: null });
	});
});
