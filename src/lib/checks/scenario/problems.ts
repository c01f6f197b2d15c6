/** What keeps the rules from being searched at all. It is told whatever checks run, and cannot be accepted. */
import type { Diagnostic, LabelledPlace, Localized } from '../../diagnostics/diagnostic.ts';
import type { Explanation } from '../../diagnostics/reporter.ts';
import type { Project } from '../../model/project.ts';
import { startOf } from '../../model/start-of.ts';
import { attributeName } from '../../rules/tell.ts';
import type { Unknown } from '../../scenario/budget.ts';
import type { Problem, RuleId } from '../../scenario/rule.ts';
import type { ScenarioFindings } from './findings.ts';
import { scenarioFindings } from './findings.ts';

export function scenarioProblems(project: Project): Diagnostic[] {
	const found = scenarioFindings(project);
	return [
		...found.diagnostics,
		...found.compiled.problems.map((problem) => unsound(found, project, problem)),
		...found.unknown.map((unknown) => unanswered(found, project, unknown)),
	];
}

const MOST_PLACES = 4;

function placesOf({ content }: ScenarioFindings, project: Project, rules: readonly RuleId[]): Diagnostic['places'] {
	const places = rules.flatMap((id): LabelledPlace[] => {
		const origin = content.origins.get(id);
		return origin ? [{ place: origin.places[0] }] : [];
	});
	const [first, ...rest] = places.slice(0, MOST_PLACES);
	const source = project.sources.get(project.agency.file);
	if (first) return [first, ...rest];
	if (source === undefined) throw new RangeError('A project without agency.yaml');
	return [{ place: startOf(source) }];
}

/** Out of steps is neither a finding nor an all-clear. */
function unanswered(found: ScenarioFindings, project: Project, { question, attribute, rules }: Unknown): Diagnostic {
	const about = attribute === null ? { ja: 'きまりの働き', en: 'what the rules do' } : attributeName(attribute);
	const what: Localized =
		question === 'gap'
			? { ja: '決まっていない場面があるか', en: 'whether a scenario is left undecided' }
			: { ja: '食い違いがあるか', en: 'whether they contradict each other' };
	return {
		code: 'rule/unknown',
		level: 'error',
		message: {
			ja: `「${about.ja}」について${what.ja}を、調べきれませんでした（${rules.length}個の決まりの組み合わせが多すぎます）`,
			en: `${about.en}: ${what.en} could not be settled; ${rules.length} rules combine in too many ways`,
		},
		places: placesOf(found, project, rules),
		notes: [
			{
				title: { ja: '決まり', en: 'rules' },
				text: { ja: rules.slice(0, 12).join('・'), en: rules.slice(0, 12).join(', ') },
			},
		],
		fixes: [
			{
				ja: '決まりの条件（when）をふやして範囲を分けるか、似た決まりを一つにまとめる',
				en: 'narrow the conditions of these rules, or join those that say the same',
			},
		],
	};
}

const REASONS: Readonly<Record<Problem['kind'], Localized>> = {
	'duplicate-rule': { ja: '同じ名前の決まりが二つあります', en: 'two rules have the same id' },
	'unknown-document': { ja: '決まりの文書がありません', en: 'the document of a rule does not exist' },
	'unknown-attribute': { ja: '決まりが、知られていないことに答えています', en: 'a rule answers an unknown question' },
	'unknown-exception': { ja: '例外のあて先がありません', en: 'an exception leads to no rule' },
	'bad-outcome': { ja: '決まりの答えの形が合いません', en: 'the outcome of a rule has the wrong shape' },
	cycle: { ja: '例外が輪になっていて、どれが優先するか決まりません', en: 'exceptions run in a circle' },
	'nested-too-deep': { ja: '例外の例外が深すぎます', en: 'exceptions are nested too deeply' },
	'unknown-axis': { ja: '条件が、知られていない軸を使っています', en: 'a condition names an unknown axis' },
	'unknown-value': { ja: '条件が、知られていない値を使っています', en: 'a condition names an unknown value' },
	'bad-span': { ja: '条件の範囲の両端が合いません', en: 'a condition has a span that ends before it begins' },
};

function unsound(found: ScenarioFindings, project: Project, problem: Problem): Diagnostic {
	const owner = 'owner' in problem && 'rule' in problem.owner ? [problem.owner.rule] : [];
	const rules = 'rules' in problem ? problem.rules : 'rule' in problem ? [problem.rule] : owner;
	return {
		code: 'rule/unsound',
		level: 'error',
		message: REASONS[problem.kind],
		places: placesOf(found, project, rules),
		notes:
			rules.length === 0
				? []
				: [{ title: { ja: '決まり', en: 'rules' }, text: { ja: rules.join('・'), en: rules.join(', ') } }],
	};
}

/** The codes of this file, as checks explain theirs. */
export const scenarioExplanations: readonly Explanation[] = [
	{
		id: 'rule/unknown',
		title: { ja: '調べきれなかった決まり', en: 'unanswered question' },
		summary: {
			ja: '決まりの組み合わせが多すぎて、矛盾や漏れがあるかを調べきれませんでした。矛盾がないという意味ではありません。',
			en: 'The rules combine in too many ways to be searched within the limit; this does not mean that they are free of contradictions.',
		},
	},
	{
		id: 'rule/unsound',
		title: { ja: '成り立たない決まり', en: 'unsound rules' },
		summary: {
			ja: '決まりの書き方に誤りがあり、矛盾を調べることができません。',
			en: 'A mistake in the rules themselves keeps contradictions from being searched for.',
		},
	},
];
