/** Cutting into cells, and mistakes in a rule set. */
import { expect, test } from 'vitest';
import { decode, encode, scenarioOf } from '../../src/lib/scenario/cells.ts';
import { compile } from '../../src/lib/scenario/compile.ts';
import { decide } from '../../src/lib/scenario/decide.ts';
import type { Rule, RuleSet } from '../../src/lib/scenario/rule.ts';
import type { Axis } from '../../src/lib/scenario/space.ts';
import { allBut } from '../../src/lib/scenario/space.ts';

const say = (text: string) => ({ ja: text, en: text });
const values = (...ids: string[]) => ids.map((id) => ({ id, label: say(id) }));

const day: Axis & { kind: 'named' } = {
	kind: 'named',
	id: 'day',
	label: { ja: '曜日', en: 'Day' },
	values: values('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'),
	typical: ['sat', 'mon'],
};
const time: Axis = {
	kind: 'number',
	id: 'time',
	label: { ja: '時刻', en: 'Time' },
	min: 0,
	max: 1440,
	typical: [1200, 600],
};

function set(rules: readonly Partial<Rule>[], more: Partial<RuleSet> = {}): RuleSet {
	return {
		space: { axes: [day, time], impossible: [] },
		attributes: [{ id: 'treatment', combine: 'single', universe: [], explicit: [] }],
		documents: [{ id: 'terms', rank: 1, public: false }],
		rules: rules.map((rule, i) => ({
			id: `rule-${i}`,
			document: 'terms',
			when: [{}],
			then: { treatment: 'included' },
			exceptionTo: [],
			...rule,
		})),
		...more,
	};
}

test('values that no rule tells apart share a cell', () => {
	const { grid } = compile(set([{ when: [{ day: ['sat', 'sun'], time: [[540, 1080]] }] }]));
	expect(grid.axes.map(({ cells }) => cells.length)).toEqual([2, 3]);
});

test('the end of a span is outside of it', () => {
	const compiled = compile(set([{ when: [{ time: [[540, 1080]] }] }]));
	const at = (minutes: number) => decide(compiled, { day: 'mon', time: minutes }).decisions[0]?.answer.state;
	expect([539, 540, 1079, 1080].map(at)).toEqual(['undecided', 'decided', 'decided', 'undecided']);
});

test('an open-ended span is cut off at the axis', () => {
	const compiled = compile(set([{ when: [{ time: [[1080, Number.POSITIVE_INFINITY]] }] }]));
	expect(compiled.problems).toEqual([]);
	expect(decode(compiled.grid, compiled.rules[0]?.boxes[0] as Int32Array)).toEqual({ time: [[1080, 1440]] });
});

test('a condition survives the way to a box and back, spans that touch joined', () => {
	const condition = {
		day: ['mon', 'sat'],
		time: [
			[0, 60],
			[60, 120],
			[600, 660],
		],
	} as const;
	const { grid } = compile(set([{ when: [condition] }]));
	expect(decode(grid, encode(grid, condition))).toEqual({
		day: ['mon', 'sat'],
		time: [
			[0, 120],
			[600, 660],
		],
	});
});

test('a cell is told by its most typical value, else by its first', () => {
	const { grid } = compile(set([{ when: [{ day: allBut(day, ['sat', 'mon']), time: [[1100, 1300]] }] }]));
	const box = encode(grid, { day: allBut(day, ['sat', 'mon']), time: [[1100, 1300]] });
	expect(scenarioOf(grid, box)).toEqual({ day: 'tue', time: 1200 });
});

test.each([
	['a rule twice', [{}, { id: 'rule-0' }], { kind: 'duplicate-rule', rule: 'rule-0' }],
	[
		'an unknown axis',
		[{ when: [{ moon: ['full'] }] }],
		{ kind: 'unknown-axis', owner: { rule: 'rule-0' }, axis: 'moon' },
	],
	[
		'an unknown value',
		[{ when: [{ day: ['someday'] }] }],
		{ kind: 'unknown-value', owner: { rule: 'rule-0' }, axis: 'day', value: 'someday' },
	],
	[
		'a name on a number axis',
		[{ when: [{ time: ['noon'] }] }],
		{ kind: 'unknown-value', owner: { rule: 'rule-0' }, axis: 'time', value: 'noon' },
	],
	[
		'a span that ends before it begins',
		[{ when: [{ time: [[1320, 300]] }] }],
		{ kind: 'bad-span', owner: { rule: 'rule-0' }, axis: 'time', span: '[1320, 300)' },
	],
	[
		'an unknown attribute',
		[{ then: { colour: 'red' } }],
		{ kind: 'unknown-attribute', rule: 'rule-0', attribute: 'colour' },
	],
	[
		'an exception to nothing',
		[{ exceptionTo: ['article-99'] }],
		{ kind: 'unknown-exception', rule: 'rule-0', target: 'article-99' },
	],
	['an unknown document', [{ document: 'memo' }], { kind: 'unknown-document', rule: 'rule-0', document: 'memo' }],
	['an exception to itself', [{ exceptionTo: ['rule-0'] }], { kind: 'cycle', rules: ['rule-0'] }],
	[
		'a circle of three',
		[
			{ exceptionTo: ['rule-1'] },
			{ exceptionTo: ['rule-2'] },
			{ exceptionTo: ['rule-0'] },
			{ exceptionTo: ['rule-0'] },
		],
		{ kind: 'cycle', rules: ['rule-0', 'rule-1', 'rule-2'] },
	],
] as const)('%s is told and stops nothing', (_, rules, problem) => {
	expect(compile(set(rules as readonly Partial<Rule>[])).problems).toEqual([problem]);
});

test('an outcome that cannot be combined is told and left out', () => {
	const compiled = compile(
		set([{ then: { fee: 'free' } }, { then: { fee: 100 } }], {
			attributes: [{ id: 'fee', combine: 'sum', universe: [], explicit: [] }],
		}),
	);
	expect(compiled.problems).toEqual([{ kind: 'bad-outcome', rule: 'rule-0', attribute: 'fee', outcome: 'free' }]);
	expect(decide(compiled, { day: 'mon', time: 0 }).decisions[0]?.gives).toEqual(['rule-1']);
});

test('an exception outside a circle is heeded although its neighbours run in one', () => {
	const circle: Partial<Rule>[] = [
		{ exceptionTo: ['rule-1'] },
		{ exceptionTo: ['rule-0'] },
		{ exceptionTo: ['rule-0', 'rule-1'], then: { treatment: 'declined' } },
	];
	const compiled = compile(set(circle));
	expect(decide(compiled, { day: 'mon', time: 0 }).decisions[0]?.answer).toEqual({
		state: 'decided',
		outcome: 'declined',
	});
});

test('a tower of exceptions too high to climb is told, not climbed', () => {
	const tower = Array.from({ length: 5000 }, (_, i) => ({ exceptionTo: i === 0 ? [] : [`rule-${i - 1}`] }));
	const compiled = compile(set(tower));
	expect(compiled.problems.map(({ kind }) => kind)).toContain('nested-too-deep');
	expect(decide(compiled, { day: 'mon', time: 0 }).decisions[0]?.answer.state).toBe('decided');
});

test('a scenario must be whole and of this space', () => {
	const compiled = compile(set([{}]));
	expect(() => decide(compiled, { day: 'mon' })).toThrow("no value for axis 'time'");
	expect(() => decide(compiled, { day: 'mon', time: 0, moon: 1 })).toThrow("No axis 'moon'");
	expect(() => decide(compiled, { day: 'noday', time: 0 })).toThrow("Axis 'day' has no value 'noday'");
	expect(() => decide(compiled, { day: 'mon', time: 1440 })).toThrow("Axis 'time' has no value '1440'");
});
