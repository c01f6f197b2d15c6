import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SilencePolicy, SilenceState } from '../../src/lib/model/silence-lifecycle.ts';
import { deadEnds, isEnd, silenceLifecycle } from '../../src/lib/model/silence-lifecycle.ts';
import type { Duration } from '../../src/lib/values/value.ts';
import { period } from '../calendar/sample.ts';

const maybe = (value: Duration): fc.Arbitrary<Duration | undefined> => fc.constantFrom(value, undefined);

const policies: fc.Arbitrary<SilencePolicy> = fc
	.record({
		outcome: fc.constantFrom('deliver' as const, 'suspend' as const, 'terminate' as const),
		reopen: fc.constantFrom('free' as const, 'paid' as const, 'never' as const),
		holidays: fc.constantFrom('pause' as const, 'run' as const),
		reopenWithin: maybe(period(30, 'calendar-day')),
		notices: fc.constantFrom<Duration[][]>(
			[period(3, 'business-day'), period(1, 'business-day')],
			[period(5, 'business-day'), period(3, 'business-day'), period(1, 'business-day')],
		),
	})
	.map(({ reopenWithin, ...policy }) => ({
		kind: 'silence' as const,
		name: '連絡がとれないとき',
		window: period(7, 'business-day'),
		at: { kind: 'time' as const, minutes: 840 },
		...policy,
		...(reopenWithin && { reopenWithin }),
	}));

/** Where a job comes to rest whose client never says a word. */
function comesToRest(states: readonly SilenceState[]): SilenceState['id'] | null {
	let at = states.find(({ id }) => id === 'waiting');
	for (let steps = 0; at && steps <= states.length; steps++) {
		if (isEnd(at)) return at.id;
		const exit = at.exits.find(({ by }) => by === 'agency');
		at = exit && states.find(({ id }) => id === exit.to);
	}
	return null;
}

test('a job whose client never answers is settled in the end, or the policy is told to have no exit', () => {
	fc.assert(
		fc.property(policies, (policy) => {
			const states = silenceLifecycle(policy);
			expect(comesToRest(states)).toBe(deadEnds(states).length === 0 ? 'settled' : null);
		}),
	);
});

test('only what is suspended without a last day has no exit', () => {
	fc.assert(
		fc.property(policies, (policy) => {
			const endless = policy.outcome === 'suspend' && policy.reopenWithin === undefined;
			expect(deadEnds(silenceLifecycle(policy)).map(({ id }) => id)).toEqual(endless ? ['closed'] : []);
		}),
	);
});

test('every exit leads to a state of the story, and every state is on a way through it', () => {
	fc.assert(
		fc.property(policies, (policy) => {
			const states = silenceLifecycle(policy);
			const ids = states.map(({ id }) => id);
			const led = new Set(['waiting', ...states.flatMap(({ exits }) => exits.map(({ to }) => to))]);
			expect(new Set(ids).size).toBe(ids.length);
			for (const { exits } of states) for (const { to } of exits) expect(ids).toContain(to);
			if (deadEnds(states).length === 0) expect(ids.filter((id) => !led.has(id))).toEqual([]);
		}),
	);
});

test('all that the client has to know of has a message: everything but waiting and going on with the work', () => {
	fc.assert(
		fc.property(policies, (policy) => {
			const silent = silenceLifecycle(policy).filter(({ moments }) => moments.length === 0);
			expect(silent.map(({ id }) => id)).toEqual(['waiting', 'working']);
		}),
	);
});
