/** Runs docs/exceptions.md: every block of rules, every row of answers, every line of findings. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Answer } from '../../src/lib/scenario/answer.ts';
import { answers } from '../../src/lib/scenario/answers.ts';
import type { Compiled } from '../../src/lib/scenario/compile.ts';
import { compile } from '../../src/lib/scenario/compile.ts';
import { explain } from '../../src/lib/scenario/explain.ts';
import { gaps } from '../../src/lib/scenario/gap.ts';
import { overlaps } from '../../src/lib/scenario/overlap.ts';
import type { Attribute, Combine, DocumentClass, Outcome, Rule, RuleSet } from '../../src/lib/scenario/rule.ts';
import type { Axis, Condition, Picks, Scenario } from '../../src/lib/scenario/space.ts';

const page = readFileSync(new URL('../../docs/exceptions.md', import.meta.url), 'utf8');

interface AttributeYaml {
	combine: Combine;
	universe?: 'everything';
	explicit?: string[];
	better?: 'lower';
}
interface RuleYaml {
	in?: string;
	when: Condition;
	then: Record<string, Outcome | null>;
	exceptionTo?: (string | number)[];
}
interface SpaceYaml {
	axes: Record<string, string[] | string>;
	attributes: Record<string, AttributeYaml>;
	documents: Record<string, { rank: number | null; public?: boolean }>;
}
interface ExampleYaml {
	attributes?: Record<string, AttributeYaml>;
	rules: Record<string, RuleYaml>;
}

const say = (text: string) => ({ ja: text, en: text });
const common = parse(/```yaml space\n([\s\S]*?)```/.exec(page)?.[1] ?? '') as SpaceYaml;
const axes = Object.entries(common.axes).map(([id, values]): Axis => {
	if (typeof values === 'string') {
		const [min, max] = values.split('..').map(Number) as [number, number];
		return { kind: 'number', id, label: say(id), min, max, typical: [] };
	}
	return { kind: 'named', id, label: say(id), values: values.map((v) => ({ id: v, label: say(v) })), typical: [] };
});
const documents = Object.entries(common.documents).map(
	([id, document]): DocumentClass => ({ id, rank: document.rank, public: document.public ?? false }),
);

function setOf(example: ExampleYaml): RuleSet {
	return {
		space: { axes, impossible: [] },
		documents,
		attributes: Object.entries({ ...common.attributes, ...example.attributes }).map(
			([id, { combine, universe, explicit = [], better }]): Attribute => ({
				id,
				combine,
				universe: universe === 'everything' ? [{}] : [],
				explicit,
				...(better === 'lower' ? { better: (a: Outcome, b: Outcome) => a < b } : {}),
			}),
		),
		rules: Object.entries(example.rules).map(
			([id, rule]): Rule => ({
				id,
				document: rule.in ?? 'contract',
				when: [rule.when],
				then: rule.then,
				exceptionTo: (rule.exceptionTo ?? []).map(String),
			}),
		),
	};
}

function inWords(answer: Answer): string {
	if (answer.state === 'undecided') return 'undecided';
	return answer.state === 'decided' ? String(answer.outcome) : `${answer.outcomes.join(' or ')}?`;
}

function scenarioOf(text: string): Scenario {
	const pairs = text.split(', ').map((part) => part.split(': ') as [string, string]);
	return Object.fromEntries(pairs.map(([axis, value]) => [axis, axis === 'hour' ? Number(value) : value]));
}

function picksInWords(picks: Picks): string {
	return picks.map((pick) => (typeof pick === 'string' ? pick : `${pick[0]}–${pick[1]}`)).join(', ');
}

function findings(compiled: Compiled): string[] {
	const lines = compiled.problems.map((problem) => {
		return problem.kind === 'cycle' ? `problem cycle: ${problem.rules.join(', ')}` : `problem ${problem.kind}`;
	});
	for (const overlap of overlaps(compiled)) {
		explain(compiled, overlap);
		const { attribute, rules, outcomes, settled } = overlap;
		const pair = `${attribute}: ${rules.map((rule, i) => `${rule} (${outcomes[i]})`).join(' × ')}`;
		const weaker = rules.find((rule) => rule !== settled?.prevails);
		const more = settled?.promisesMore === true ? `, ${weaker} promises more` : '';
		lines.push(settled === null ? `contradiction ${pair}` : `settled ${pair}; ${settled.prevails} prevails${more}`);
	}
	for (const { attribute, region, catchAlls, withholds } of gaps(compiled).gaps) {
		const where = Object.entries(region).map(([axis, picks]) => `${axis} ${picksInWords(picks)}`);
		const only = catchAlls.length > 0 ? `; only ${catchAlls.join(', ')} answers` : '';
		const nothing = catchAlls.length === 0 && withholds.length > 0 ? `; ${withholds.join(', ')} answers nothing` : '';
		lines.push(`gap ${attribute}: ${where.join(', ')}${only}${nothing}`);
	}
	return lines;
}

/** Each block of rules with what follows it up to the next. */
const examples = page.split('```yaml\n').slice(1);

test('the page has its examples', () => {
	expect(examples.length).toBeGreaterThan(15);
});

test.each(examples.map((text, i) => [i + 1, text] as const))('example %i of docs/exceptions.md holds', (_, text) => {
	const end = text.indexOf('```\n');
	const [rules, rest] = [text.slice(0, end), text.slice(end + 4)];
	const compiled = compile(setOf(parse(rules) as ExampleYaml));
	const rows = [...rest.matchAll(/^\| `(.+?)` \| (.+) \|$/gm)];
	expect(rows.length).toBeGreaterThan(0);
	for (const [, given, expected] of rows) {
		const told = answers(compiled, scenarioOf(given as string)).answers;
		for (const [, attribute, answer] of (expected as string).matchAll(/`(.+?): (.+?)`/g)) {
			const here = told.filter((open) => open.attribute === attribute).map((open) => inWords(open.answer));
			expect(here, given).toEqual([answer]);
		}
	}
	const block = /```text\n([\s\S]*?)```/.exec(rest)?.[1] ?? '';
	expect(findings(compiled)).toEqual(block.split('\n').filter((line) => line !== ''));
});
