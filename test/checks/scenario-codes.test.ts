/** What is said of the table of codes is what it does; and what findings of the engine say is what `decide` answers. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allChecks } from '../../src/lib/checks/all.ts';
import { checkContent } from '../../src/lib/checks/run.ts';
import { scenarioCodes } from '../../src/lib/checks/scenario/classify.ts';
import type { ScenarioFindings } from '../../src/lib/checks/scenario/findings.ts';
import { scenarioFindings } from '../../src/lib/checks/scenario/findings.ts';
import { loadProject } from '../../src/lib/model/load.ts';
import { compileRules } from '../../src/lib/rules/compile.ts';
import { compile } from '../../src/lib/scenario/compile.ts';
import { decide } from '../../src/lib/scenario/decide.ts';
import { checkSample } from '../content/sample.ts';
import { base, minimalContent } from './minimal.ts';

test('the map lists the codes of clashes in the order in which they are tried', () => {
	const map = readFileSync('ARCHITECTURE.md', 'utf8');
	const [, table = ''] = map.split('## One clash, one code');
	const codes = [...(table.split('## ')[0] ?? '').matchAll(/^\| `([^`]+)` \|/gm)].map(([, code]) => code);
	expect(codes).toEqual(scenarioCodes);
});

test('every code of the table has a check of its own', () => {
	const ids = allChecks.map(({ id }) => id);
	for (const code of scenarioCodes) expect(ids).toContain(code);
});

function findingsOf(example: Parameters<typeof minimalContent>[0]): ScenarioFindings {
	const { project } = loadProject(minimalContent(example), { base });
	if (project === null) throw new Error('the example cannot be read');
	return scenarioFindings(project);
}

const clashing = allChecks.filter(({ id }) => scenarioCodes.includes(id));

describe.each(clashing.map((check) => [check.id, check] as const))('%s', (_, { example }) => {
	test('tells a scenario in which both sides hold, as a fresh engine decides it', () => {
		const { content, clashes } = findingsOf(example.fails);
		expect(clashes).not.toEqual([]);
		for (const { lead, explanation } of clashes) {
			const { decisions, possible } = decide(compile(content.set), explanation.scenario);
			const decision = decisions.find(({ attribute }) => attribute === lead.attribute);
			expect(possible).toBe(true);
			const live = [...(decision?.gives ?? []), ...(decision?.outranked ?? [])];
			expect(live).toEqual(expect.arrayContaining([...lead.overlap.rules]));
			expect(lead.sides[0].outcome).not.toBe(lead.sides[1].outcome);
			expect(decision?.answer.state).toBe(lead.overlap.settled === null ? 'contradiction' : 'decided');
		}
	});

	test('is found in any order of the rules', () => {
		const { content, clashes } = findingsOf(example.fails);
		const pairs = clashes.flatMap((one) => one.clashes.map(({ overlap }) => overlap.rules.toSorted().join()));
		const turned = compile({ ...content.set, rules: content.set.rules.toReversed() });
		for (const { explanation, lead } of clashes) {
			const decision = decide(turned, explanation.scenario).decisions.find(
				({ attribute }) => attribute === lead.attribute,
			);
			expect(decision?.answer.state).toBe(lead.overlap.settled === null ? 'contradiction' : 'decided');
		}
		expect(new Set(pairs).size).toBe(pairs.length);
	});
});

const noteOf = (example: Parameters<typeof minimalContent>[0], title: string): string[] =>
	checkContent(minimalContent(example), { base }).diagnostics.flatMap(({ notes = [] }) =>
		notes.filter((note) => note.title.ja === title).map(({ text }) => text.ja),
	);

const exampleOf = (id: string) => allChecks.find((check) => check.id === id)?.example.fails;

test('a scenario names the axes that matter and no others, in words that a client uses', () => {
	expect(noteOf(exampleOf('scope/cause-overlap'), '場面')).toEqual([
		'スタンダード ・ 運用中 ・ 営業日 14:00 ・ 更新後の不具合の復旧（第三者に原因）',
	]);
	expect(noteOf(exampleOf('rule/no-priority'), '場面')).toEqual(['運用中 ・ お支払いの期限後']);
});

test('an exception that does not reach the scenario is named, with what it is limited to', () => {
	const rule = (id: string, when: string, then: string, exception: string) =>
		`<Rule id="${id}" when={{ phase: "operation"${when} }} then={{ data: "${then}" }}${exception}>${id}の文。</Rule>`;
	const example = {
		files: {
			'clauses/cancellation.mdx': {
				replace: '契約が終わったときにお渡しします。</Rule>',
				with: `契約が終わったときにお渡しします。</Rule>

${rule('erasure', ', payment: "overdue"', 'deleted', '')}

${rule('keeping', ', payment: "overdue", cause: "agency"', 'kept', ' exceptionTo={["handover", "erasure"]}')}`,
			},
		},
	};
	expect(noteOf(example, '例外')).toEqual(['「keeping」は「当社に原因」の場合に限るため、この場面を決めません']);
});

describe('a mend that is offered', () => {
	test('is written as an author writes it, and ends the finding when it is', () => {
		const example = exampleOf('rule/no-priority');
		const [found] = checkContent(minimalContent(example), { base }).diagnostics;
		expect(found?.fixes?.map(({ ja }) => ja)).toEqual([
			'「erasure」を優先するなら、exceptionTo="handover" とする',
			'「handover」の when を payment: ["paid", "not-due"] に限る',
			'「handover」の結論を data: "deleted" にそろえる',
		]);
		const texts = [
			['then={{ data: "deleted" }}>', 'then={{ data: "deleted" }} exceptionTo="handover">'],
			['{ phase: "operation" }} then={{ data', '{ phase: "operation", payment: ["paid", "not-due"] }} then={{ data'],
			['data: "handed-over"', 'data: "deleted"'],
		] as const;
		for (const [written, mended] of texts) {
			const files = minimalContent(example).map((file) => ({ ...file, text: file.text.replace(written, mended) }));
			expect(files.some(({ text }) => text.includes(mended))).toBe(true);
			expect(checkContent(files, { base }).diagnostics).toEqual([]);
		}
	});

	test('is offered beside sentences of the same clause that hold for some tiers only', () => {
		const rule =
			'<Rule id="update-rollback" when={{ phase: "operation", task: "core-update", time: "business-hours" }}';
		const [found] = checkSample({
			file: 'clauses/support/client-changes.mdx',
			replace: `${rule} then={{ treatment: "included" }}>`,
			with: `${rule} then={{ treatment: "declined" }}>`,
		}).diagnostics;
		expect(found?.fixes?.map(({ ja }) => ja)).toEqual(['「update-rollback」の結論を treatment: "included" にそろえる']);
	});

	test('is not offered where it would make another finding', () => {
		// `handover` before `erasure` would leave `erasure` without any scenario.
		const [found] = checkContent(minimalContent(exampleOf('rule/no-priority')), { base }).diagnostics;
		expect(found?.fixes?.some(({ ja }) => ja.startsWith('「handover」を優先'))).toBe(false);
	});
});

test('a clean run counts the rules and the scenarios that they can tell apart', () => {
	const { project } = loadProject(minimalContent(), { base });
	const { counted } = checkContent(minimalContent(), { base });
	expect(project).not.toBeNull();
	if (project) expect(counted.rules).toBe(compileRules(project).set.rules.length);
	expect(counted.scenarios).toBeGreaterThan(1000n);
});
