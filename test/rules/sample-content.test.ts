/** The sample as it stands: nothing contradicts, nothing is open, and it is known soon. */
import { expect, test } from 'vitest';
import { compileRules } from '../../src/lib/rules/compile.ts';
import { compile } from '../../src/lib/scenario/compile.ts';
import { gaps } from '../../src/lib/scenario/gap.ts';
import { overlaps } from '../../src/lib/scenario/overlap.ts';
import { answerIn, sample, sampleProject } from './sample.ts';

test('no two rules of the sample contradict each other, and nothing that must be decided is open', () => {
	const { content, compiled } = sample();
	expect(content.diagnostics).toEqual([]);
	expect(compiled.problems).toEqual([]);
	expect([...overlaps(compiled)].map(({ attribute, rules }) => [attribute, ...rules])).toEqual([]);
	expect(gaps(compiled).gaps.map(({ attribute, region }) => [attribute, region])).toEqual([]);
	expect([...overlaps(compiled).unknown, ...gaps(compiled).unknown]).toEqual([]);
});

test('every rule has an origin, and every answer a name', () => {
	const { content } = sample();
	for (const { id, then } of content.set.rules) {
		expect(content.origins.get(id)?.id).toBe(id);
		for (const [attribute, outcome] of Object.entries(then))
			if (outcome !== null) expect(content.outcomes.get(attribute)?.get(outcome)?.ja).toBeTruthy();
	}
});

test('the price of an hour changed in one line changes the answer', () => {
	const asked = {
		tier: 'standard',
		phase: 'operation',
		day: 'business-day',
		minute: 840,
		task: 'text-fix',
		'allowance.minutes': 600,
	};
	expect(answerIn(sample(), asked, 'charge')).toBe('8800/hour');
	const dearer = { file: 'support/standard.yaml', replace: '8,800円/時', with: '9,350円/時' };
	expect(answerIn(sample(dearer), asked, 'charge')).toBe('9350/hour');
});

test('a tier whose price at night differs between its clause and its table is found, with a scenario', () => {
	const { compiled } = sample({
		file: 'clauses/support/response.mdx',
		replace:
			'day: ["business-day", "half-day"], time: "outside-hours" }} then={{ treatment: "extra", charge: "tier.afterHours.rate" }}>乙は、甲があらかじめ',
		with: 'day: ["business-day", "half-day"], time: "outside-hours" }} then={{ treatment: "extra", charge: "tier.hourly" }}>乙は、甲があらかじめ',
	});
	expect([...overlaps(compiled)].map(({ attribute, rules }) => [attribute, ...rules])).toContainEqual([
		'charge',
		'after-hours-extra',
		'support.growth.afterHours',
	]);
});

test('everything together stays well within 150 ms, once warm', () => {
	const project = sampleProject();
	const times = Array.from({ length: 5 }, () => {
		const begun = performance.now();
		const compiled = compile(compileRules(project).set);
		gaps(compiled);
		overlaps(compiled);
		return performance.now() - begun;
	});
	expect(Math.min(...times)).toBeLessThan(150);
});
