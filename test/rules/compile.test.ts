/** From sentences and typed values to boxes: what each part of the compile makes of small content. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { impossibleTimes } from '../../src/lib/rules/measures.ts';
import type { Condition } from '../../src/lib/scenario/space.ts';
import type { Made } from './sample.ts';
import { answerIn, premium, rulesFrom, sample, withClause } from './sample.ts';

/** Only these axes of the conditions of a rule. */
const picks = (made: Made, rule: string, ...axes: string[]): Condition[] =>
	rulesFrom(made, rule).flatMap(({ when }) =>
		when.map(
			(condition): Condition =>
				Object.fromEntries(axes.flatMap((axis) => (condition[axis] ? [[axis, condition[axis]]] : []))),
		),
	);

const rule = (id: string, when: string, then = '{ treatment: "declined" }', rest = ''): string =>
	`<Rule id="${id}" when={${when}} then={${then}}${rest}>このように取り扱う。</Rule>`;

const halfDays = (text: string): string =>
	text.replace(
		'halfDays: []',
		`halfDays:
  - { date: 2026-12-25, until: '13:00', name: 半日 }
  - { date: 2026-12-28, until: '15:00', name: 仕事納め }`,
	);

describe('the time of day', () => {
	test('business hours are the hours of business days, and of a half day only until it closes', () => {
		const tried = withClause(rule('inside', '{ time: "business-hours" }'), { 'calendar.yaml': halfDays });
		expect(picks(tried, 'inside', 'day', 'minute')).toEqual([
			{ day: ['business-day'], minute: [[600, 1080]] },
			{ day: ['half-day-13-00'], minute: [[600, 780]] },
			{ day: ['half-day-15-00'], minute: [[600, 900]] },
		]);
	});

	test('outside them is the night on both sides of midnight, and the whole of every closed day', () => {
		const tried = withClause(rule('outside', '{ time: "outside-hours" }'));
		expect(picks(tried, 'outside', 'day', 'minute')).toEqual([
			{
				day: ['business-day'],
				minute: [
					[0, 600],
					[1080, 1440],
				],
			},
			{ day: ['half-day', 'saturday', 'sunday', 'regular-holiday', 'national-holiday', 'closure'] },
		]);
	});

	test('18:00 itself is outside hours, 17:59 and 10:00 are not', () => {
		const tried = withClause(rule('outside', '{ time: "outside-hours" }', '{ refund: "none" }'));
		const at = (minute: number) =>
			answerIn(tried, { tier: 'standard', phase: 'free-period', day: 'business-day', minute }, 'refund');
		expect([599, 600, 1079, 1080].map(at)).toEqual(['none', 'undecided', 'undecided', 'none']);
	});

	test('a day that is named limits the hours to it', () => {
		const tried = withClause(rule('night', '{ day: ["business-day", "saturday"], time: "outside-hours" }'));
		expect(picks(tried, 'night', 'day').flatMap(({ day }) => [...(day ?? [])])).toEqual(['business-day', 'saturday']);
	});

	test('a half day means every half day, whenever it closes', () => {
		const tried = withClause(rule('half', '{ day: "half-day" }'), { 'calendar.yaml': halfDays });
		expect(picks(tried, 'half', 'day')).toEqual([{ day: ['half-day-13-00', 'half-day-15-00'] }]);
	});

	test('days that the calendar does not have cannot happen', () => {
		const { content } = withClause(rule('any', '{}'));
		const absent = content.set.space.impossible.flatMap((condition) =>
			Object.keys(condition).join() === 'day' ? [condition['day']] : [],
		);
		expect(absent).toEqual([['half-day'], ['regular-holiday']]);
	});
});

describe('values of a tier', () => {
	const over = rule(
		'over',
		'{ allowance: { over: "tier.allowance.amount" } }',
		'{ treatment: "extra", charge: "tier.hourly" }',
	);

	test('a bound and a price are those of each tier: a rule for each price', () => {
		const rules = rulesFrom(withClause(over, premium), 'over');
		expect(rules.map(({ id, when, then }) => [id, when, then['charge']])).toEqual([
			['over:standard', [{ tier: ['standard'], 'allowance.minutes': [[121, Number.POSITIVE_INFINITY]] }], '8800/hour'],
			['over:premium', [{ tier: ['premium'], 'allowance.minutes': [[241, Number.POSITIVE_INFINITY]] }], '7700/hour'],
		]);
	});

	test('equal prices under two paths are one answer, and tiers that agree are one rule', () => {
		const tried = withClause(
			`${rule('one', '{ time: "business-hours" }', '{ treatment: "extra", charge: "tier.hourly" }')}\n\n${rule('two', '{ day: "saturday" }', '{ treatment: "extra", charge: "support.standard.hourly" }')}`,
			{
				'support/premium.yaml': (premium['support/premium.yaml'] as string).replace(
					'7,700円/時 税込',
					'8,000円/時 税別',
				),
			},
		);
		const [one] = rulesFrom(tried, 'one');
		const [two] = rulesFrom(tried, 'two');
		expect(rulesFrom(tried, 'one')).toHaveLength(1);
		expect(one?.then['charge']).toBe(two?.then['charge']);
		expect(one?.when[0]?.['tier']).toEqual(['standard', 'premium']);
	});

	test('a path that leads nowhere for a tier is told at the rule, once', () => {
		const tried = withClause(rule('lost', '{}', '{ treatment: "extra", charge: "tier.surcharge" }'), premium);
		expect(tried.content.diagnostics.map(({ code, places }) => [code, places[0].place.start.line])).toEqual([
			['value/unknown-path', 5],
		]);
	});

	test('a period that counts from something else cannot bound days since delivery', () => {
		const tried = withClause(
			rule('late', '{ sinceDelivery: { over: "policies.general.conformity" } }', '{ acceptance: "deemed" }'),
		);
		expect(tried.content.diagnostics.map(({ code }) => code)).toEqual(['rule/unfit-value']);
	});
});

describe('the copies of a document', () => {
	test('a rule within <Only> speaks only in the copies that print it', () => {
		const tried = withClause(
			`<Only support={["premium"]}>\n${rule('only', '{}')}\n</Only>\n\n${rule('all', '{}')}`,
			premium,
		);
		expect(picks(tried, 'only', 'tier')).toEqual([{ tier: ['premium'] }]);
		expect(picks(tried, 'all', 'tier')).toEqual([{ tier: ['standard', 'premium'] }]);
	});

	test('a clause that applies to one tier speaks for no other', () => {
		const tried = withClause(rule('only', '{}'), premium, 'appliesTo: { support: [standard] }\n');
		expect(picks(tried, 'only', 'tier')).toEqual([{ tier: ['standard'] }]);
	});

	test('the sentence of a clause in two documents is a rule of each', () => {
		const tried = withClause(rule('twice', '{}'), {
			'documents/terms.yaml': (text) => text.replace('articles: [', 'articles: [tried, '),
		});
		expect(rulesFrom(tried, 'twice').map(({ id, document }) => [id, document])).toEqual([
			['twice:terms', 'terms'],
			['twice:tried', 'tried'],
		]);
	});

	test('a clause that no document lists decides nothing', () => {
		const tried = withClause(rule('loose', '{}'), { 'documents/tried.yaml': null });
		expect(rulesFrom(tried, 'loose')).toEqual([]);
	});

	test('several conditions are one rule with several boxes', () => {
		const tried = withClause(rule('or', '[{ cause: "client" }, { day: "sunday" }]'));
		expect(rulesFrom(tried, 'or').map(({ when }) => when)).toEqual([
			[
				{ cause: ['client'], tier: ['standard'] },
				{ tier: ['standard'], day: ['sunday'] },
			],
		]);
	});
});

describe('the task catalogue', () => {
	test('the allowance is included up to its end and charged by the hour from there on', () => {
		const asked = { tier: 'growth', phase: 'operation', day: 'business-day', minute: 840, task: 'text-fix' };
		const all = sample();
		const at = (minutes: number) => answerIn(all, { ...asked, 'allowance.minutes': minutes }, 'charge');
		expect([0, 360, 361].map(at)).toEqual(['none', 'none', '7700/hour']);
	});

	test('a task that is done outside hours is placed there and nowhere else', () => {
		const [placed] = rulesFrom(sample(), 'tasks.night-switch.operation.growth');
		expect(placed?.when.map(({ day }) => day)).toEqual([
			['business-day'],
			['half-day'],
			['saturday', 'sunday', 'regular-holiday', 'national-holiday', 'closure'],
		]);
	});

	test('`placement` is the cells of the catalogue that say so', () => {
		const tasks = (text: string): string => text.replace('standard: allowance', 'standard: declined');
		const tried = withClause(rule('refused', '{ placement: "declined" }'), { 'tasks.yaml': tasks });
		expect(picks(tried, 'refused', 'tier', 'phase', 'task')).toEqual([
			{ tier: ['standard'], phase: ['operation'], task: ['text-edit'] },
		]);
	});

	test('a cause that the name of a task rules out cannot happen', () => {
		const { content } = sample();
		const index = content.set.space.impossible.findIndex(
			({ task, cause }) => task?.[0] === 'client-update-broken' && cause,
		);
		expect(content.set.space.impossible[index]?.['cause']).toEqual(['agency', 'third-party', 'unknown']);
		expect(content.impossible[index]?.ja).toBe(
			'「お客様の更新操作で動かなくなったサイトの復旧」はお客様に原因のものをいいます',
		);
	});
});

describe('exceptions', () => {
	const targets = (made: Made, id: string): string[] => [...(rulesFrom(made, id)[0]?.exceptionTo ?? [])];

	test('a path means all that is decided at it or below it', () => {
		const tried = withClause(
			rule(
				'fault',
				'{ cause: "agency" }',
				'{ treatment: "included" }',
				' exceptionTo={["tasks", "support.standard.afterHours"]}',
			),
		);
		expect(targets(tried, 'fault').filter((id) => !id.startsWith('tasks.text-edit'))).toEqual([
			'support.standard.afterHours',
		]);
		expect(targets(tried, 'fault')).toContain('tasks.text-edit.operation.standard.over');
	});

	test('a clause means its sentences and what its tables decide, but not the rule that says so', () => {
		const own = sample();
		expect(targets(own, 'own-fault')).toContain('declined-tasks');
		expect(targets(own, 'own-fault')).toContain('tasks.backup-restore.operation.light');
		expect(targets(own, 'own-fault')).toContain('support.light.holidays');
		expect(targets(own, 'own-fault')).not.toContain('own-fault');
	});

	test('a path at which nothing is decided is told', () => {
		const tried = withClause(rule('fault', '{}', '{ treatment: "included" }', ' exceptionTo="support.standard.fee"'));
		expect(tried.content.diagnostics.map(({ code }) => code)).toEqual(['rule/empty-exception']);
	});

	test('an exception that includes work takes its price away as well', () => {
		const charged = '{ treatment: "extra", charge: "tier.hourly" }';
		const tried = withClause(
			`${rule('work', '{ task: "text-edit", day: "sunday" }', charged, ' exceptionTo="support"')}\n\n${rule('fault', '{ task: "text-edit", day: "sunday", cause: "agency" }', '{ treatment: "included" }', ' exceptionTo={["work", "support"]}')}`,
		);
		const sunday = { tier: 'standard', phase: 'operation', task: 'text-edit', day: 'sunday' };
		expect(answerIn(tried, { ...sunday, cause: 'client' }, 'charge')).toBe('8800/hour');
		expect(answerIn(tried, { ...sunday, cause: 'agency' }, 'charge')).toBe('none');
	});
});

describe('times in two units', () => {
	const cut = (axis: string, at: number): Condition => ({ [axis]: [[at, Number.POSITIVE_INFINITY]] });
	const holds = (condition: Condition, point: Readonly<Record<string, number>>): boolean =>
		Object.entries(condition).every(([axis, spans]) =>
			spans.some((span) => typeof span !== 'string' && span[0] <= (point[axis] ?? 0) && (point[axis] ?? 0) < span[1]),
		);

	test('no more business days can pass than calendar days, wherever the rules cut them', () => {
		const at = fc.integer({ min: 1, max: 60 });
		fc.assert(
			fc.property(at, at, at, at, (v, w, business, calendar) => {
				const boxes = impossibleTimes([cut('silence.business-days', v), cut('silence.days', w)]);
				const ruled = (b: number, d: number) =>
					boxes.some((box) => holds(box, { 'silence.business-days': b, 'silence.days': d }));
				expect(ruled(business, calendar)).toBe(
					business > calendar && [v, w].some((end) => calendar < end && end <= business),
				);
			}),
		);
	});

	test('48 hours of silence are two days, neither one nor three', () => {
		const boxes = impossibleTimes([cut('silence.minutes', 2880), cut('silence.days', 3), cut('silence.days', 2)]);
		const ruled = (days: number) => boxes.some((box) => holds(box, { 'silence.minutes': 2880, 'silence.days': days }));
		expect([1, 2, 3].map(ruled)).toEqual([true, false, true]);
	});

	test('units that no rule cuts are not compared', () => {
		expect(impossibleTimes([cut('silence.business-days', 7)])).toEqual([]);
	});
});
