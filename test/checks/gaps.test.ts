/** Holes in the sample content, one edit each: what is told, where, with which situation, and what mends it. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allChecks } from '../../src/lib/checks/all.ts';
import { scenarioCodes } from '../../src/lib/checks/scenario/classify.ts';
import { gapCodes } from '../../src/lib/checks/scenario/gap-codes.ts';
import { gapFindings } from '../../src/lib/checks/scenario/gap-findings.ts';
import type { Diagnostic } from '../../src/lib/diagnostics/diagnostic.ts';
import { loadProject } from '../../src/lib/model/load.ts';
import { compileRules } from '../../src/lib/rules/compile.ts';
import { compile } from '../../src/lib/scenario/compile.ts';
import { decide } from '../../src/lib/scenario/decide.ts';
import type { Condition, Scenario } from '../../src/lib/scenario/space.ts';
import type { Edit } from '../content/sample.ts';
import { base, checkSample, sampleWith } from '../content/sample.ts';
import { base as minimal, minimalContent } from './minimal.ts';
import { findingsOf } from './sentences.ts';

const wordsAt = ({ places: [{ place }] }: Diagnostic, edits: readonly Edit[]): string => {
	const text = sampleWith(...edits).find(({ file }) => file === place.file)?.text ?? '';
	return text.slice(place.start.offset, place.end.offset).replace(/<[^>]*>/g, '');
};

/** Only what the engine finds, and the sentences beside it: other checks have tests of their own. */
const checks = allChecks.filter(({ id }) =>
	[...gapCodes, ...scenarioCodes, 'scope/free-or-charged-undecidable'].includes(id),
);

function told(...edits: readonly Edit[]) {
	return findingsOf(sampleWith(...edits), checks).map((diagnostic) => ({
		code: diagnostic.code,
		file: diagnostic.places[0].place.file.slice(base.length + 1),
		words: wordsAt(diagnostic, edits),
		scenario: diagnostic.notes?.find(({ title }) => title.en === 'scenario')?.text.ja,
		fixes: diagnostic.fixes?.map(({ ja }) => ja) ?? [],
	}));
}

const unknownCause: Edit = {
	file: 'clauses/terms/terms-cancellation.mdx',
	replace: 'cause: ["third-party", "unknown"]',
	with: 'cause: "third-party"',
};

const holidays: Edit = {
	file: 'clauses/terms/terms-hours.mdx',
	replace: 'when={[{ phase: ["production", "free-period"], time: "outside-hours" }',
	with: 'when={[{ phase: ["production", "free-period"], day: ["business-day", "half-day"], time: "outside-hours" }, { phase: ["production", "free-period"], day: ["saturday", "sunday"] }',
};

describe('a hole in the sample content', () => {
	test('in the causes is told at the sentence that leaves one out, which is offered to be widened', () => {
		expect(told(unknownCause)).toEqual([
			{
				code: 'scope/cause-hole',
				file: unknownCause.file,
				words: expect.stringMatching(/^災害など/),
				scenario: '制作中 ・ 原因不明 ・ 制作の契約書なし',
				fixes: [
					'「terms-cancel-without-fault」の cause に unknown を加える（「一部を返金」がそのまま広がる）',
					'この原因のときの定めを書き足す',
				],
			},
		]);
	});

	test('and what is offered mends it', () => {
		expect(told(unknownCause, { ...unknownCause, replace: unknownCause.with, with: unknownCause.replace })).toEqual([]);
	});

	test('on public holidays is one finding for production and the free period together', () => {
		const [found, ...others] = told(holidays);
		expect(others).toEqual([]);
		expect(found).toMatchObject({ code: 'hours/holiday-hole', words: '営業時間の外と休業日には、作業を行いません。' });
		expect(found?.scenario).toMatch(/^制作中 ・ 祝日 ・ /);
		expect(found?.fixes[0]).toContain('「terms-after-hours」の day に national-holiday、closure を加える');
	});

	test('for one tier offers no sentence that stands only in the copies of others', () => {
		const edit: Edit = {
			file: 'clauses/support/allowance.mdx',
			replace: '<Rule id="unused-time-lapses" when={{ phase: "operation" }} then={{ carryOver: "none" }}>',
			with: '<Rule id="unused-time-lapses" when={{ phase: "production" }} then={{ carryOver: "none" }}>',
		};
		const found = told(edit).filter(({ code }) => code === 'allowance/unused-undefined');
		expect(found).toMatchObject([{ scenario: 'スポット ・ 運用中' }]);
		expect(found[0]?.fixes.join()).not.toContain('の tier に');
	});

	test('after work was stopped is told at the sentence that stops it', () => {
		const edit: Edit = {
			file: 'clauses/terms/terms-prices.mdx',
			replace: '<Rule id="terms-unpaid-resumption" when={{ phase: ["production", "free-period"],',
			with: '<Rule id="terms-unpaid-resumption" when={{ phase: "free-period",',
		};
		expect(told(edit)).toMatchObject([
			{
				code: 'state/dead-end',
				file: edit.file,
				words: expect.stringMatching(/^この期間が過ぎ/),
				scenario: expect.stringMatching(/^制作中 ・ .*お支払いの期限後 ・ ご連絡がとれている$/),
			},
		]);
	});

	test('in what leaving asks for is told at the sentence that lets the client leave', () => {
		const edit: Edit = {
			file: 'clauses/support/early-exit.mdx',
			replace:
				'<Rule id="exit-spot" when={{ phase: "operation" }} then={{ exit: "free", exitNotice: "tier.term.exitNotice" }}>',
			with: '<Rule id="exit-spot" when={{ phase: "operation" }} then={{ exit: "free" }}>',
		};
		expect(told(edit)).toMatchObject([
			{ code: 'rule/power-without-procedure', file: edit.file, scenario: expect.stringMatching(/^スポット ・ 運用中/) },
		]);
	});

	test('that no sentence speaks of at all is told at the contract, and is not the hole of one tier', () => {
		const edit: Edit = {
			file: 'clauses/support/exit-measures.mdx',
			replace: 'then={{ data: "handed-over" }}',
			with: 'then={{ publication: "with-consent" }}',
		};
		expect(told(edit)).toMatchObject([
			{ code: 'rule/undecided', file: 'documents/support-contract.yaml', scenario: expect.stringMatching(/運用中$/) },
		]);
	});

	test('that a broad sentence covers without naming the day is a hole all the same', () => {
		const edit: Edit = {
			file: 'clauses/terms/terms-hours.mdx',
			replace:
				'when={[{ phase: ["production", "free-period"], time: "outside-hours" }, { tier: "none", phase: "operation", time: "outside-hours" }]}',
			with: 'when={{}}',
		};
		const codes = new Set(told(edit).map(({ code }) => code));
		expect([...codes].some((code) => gapCodes.includes(code))).toBe(true);
	});
});

test('what carries over by a period that a tier does not have is told at the sentence', () => {
	const edit: Edit = { file: 'support/growth.yaml', replace: 'carryOver: 2か月', with: 'carryOver: none' };
	const [found] = checkSample(edit).diagnostics;
	expect(found?.code).toBe('rule/unfit-value');
	expect(found?.places[0].place.file).toBe(`${base}/clauses/support/allowance.mdx`);
});

describe('the table of codes', () => {
	test('has a check for every code', () => {
		const ids = allChecks.map(({ id }) => id);
		expect(gapCodes.filter((code) => !ids.includes(code))).toEqual([]);
	});

	test('is the one of the map, in the order in which the codes are tried', () => {
		const [, table = ''] = readFileSync('ARCHITECTURE.md', 'utf8').split('## One gap, one code');
		const codes = [...(table.split('## ')[0] ?? '').matchAll(/^\| `([^`]+)` \|/gm)].map(([, code]) => code);
		expect(codes).toEqual(gapCodes);
	});
});

describe.each(allChecks.filter(({ id }) => gapCodes.includes(id)).map((check) => [check.id, check] as const))(
	'the example of %s',
	(code, { example }) => {
		const { project } = loadProject(minimalContent(example.fails), { base: minimal });
		if (project === null) throw new Error('the example cannot be read');
		const found = gapFindings(project).filter((finding) => finding.code === code);

		test('tells a situation that a fresh engine leaves undecided, inside the region that is told', () => {
			expect(found).not.toEqual([]);
			const compiled = compile(compileRules(project).set);
			for (const { lead, region, attributes } of found) {
				const { possible, decisions } = decide(compiled, lead.scenario);
				expect(possible).toBe(true);
				for (const attribute of attributes) {
					const decision = decisions.find((one) => one.attribute === attribute);
					expect(decision?.answer.state === 'undecided' || decision?.explicit === false).toBe(true);
				}
				expect(region.some((box) => holds(box, lead.scenario))).toBe(true);
			}
		});
	},
);

const holds = (box: Condition, scenario: Scenario): boolean =>
	Object.entries(box).every(([axis, picks]) =>
		picks.some((pick) => {
			const value = scenario[axis] as string | number;
			return typeof pick === 'string' ? pick === value : pick[0] <= Number(value) && Number(value) < pick[1];
		}),
	);

describe('what cannot be written at all', () => {
	const codes = (edit: Edit): string[] => checkSample(edit).diagnostics.map(({ code }) => code);

	test('a signatory without a name (sign/signatory-missing tells when there is none)', () => {
		const edit = { file: 'agency.yaml', replace: '  name: 入江 直子\n', with: '' };
		expect(codes(edit)).toEqual([expect.stringMatching(/^schema\//)]);
	});

	test('a price without its tax, and a fee without its unit of time (price/incomplete)', () => {
		const edit = { file: 'support/standard.yaml', replace: 'fee: 33,000円/月 税込', with: 'fee: 33,000円/月' };
		expect(codes(edit)).toEqual([expect.stringMatching(/^schema\//)]);
	});

	test('a monthly allowance without a word on what was not used (allowance/unused-undefined)', () => {
		const edit = { file: 'support/standard.yaml', replace: '  carryOver: 1か月\n', with: '' };
		expect(codes(edit)).toEqual([expect.stringMatching(/^schema\//)]);
	});
});

describe('pairs seen in real text', () => {
	const contract = 'clauses/support/consultation.mdx';
	const end = '信義に従い誠実に協議して解決する。';
	const atTheEnd = '届かなかったことがわかった場合は除きます。宛先が変わった場合は、お知らせください。';
	const codesWith = (sentences: string, file = contract, replace = end): string[] =>
		told({ file, replace, with: `${replace}\n\n${sentences}` }).map(({ code }) => code);

	test('hamaguchi-web.com: a fixed end beside automatic renewal, unless the exception is a condition', () => {
		const ends = (when: string) =>
			`<Rule id="ends" when={{ ${when} }} then={{ renewal: "none" }}>契約は、納品の後に終了する。</Rule>`;
		expect(new Set(codesWith(ends('phase: "operation"')))).toEqual(new Set(['term/end-vs-autorenew']));
		expect(codesWith(ends('tier: "none"'), 'clauses/terms/terms-contact.mdx', atTheEnd)).toEqual([]);
	});

	test('update-studio-japan: free for a while, then charged "if time and effort are needed"', () => {
		const charged = (when: string) => `納品後のご質問は無料ですが、${when}有料チケットをお求めください。`;
		const codes = (when: string) => codesWith(charged(when), 'clauses/terms/terms-contact.mdx', atTheEnd);
		expect(codes('時間と労力が必要な場合は')).toEqual(['scope/free-or-charged-undecidable']);
		expect(codes('<Value of="policies.no-support.minimum" />を超える時間と労力が必要な場合は')).toEqual([]);
	});

	test('olioli-web.com: quick help in an emergency even on a day off, and no word on the price', () => {
		const emergency =
			'<Rule id="quick" when={{ tier: ["light", "spot"], phase: "operation", task: "site-down", day: ["saturday", "sunday", "regular-holiday"] }} then={{ treatment: "extra" }} exceptionTo={["holidays", "support.light.holidays", "support.spot.holidays"]}>緊急時は、定休日でも早急に対応する。</Rule>';
		expect(codesWith(emergency)).toContain('scope/holiday-emergency-unpriced');
	});

	test('1-firststep.com: three updates a month, and no word on those that were not used', () => {
		const open =
			'<Rule id="unused" when={{ phase: "operation", term: "minimum" }} then={{ carryOver: null }} exceptionTo={["allowance", "support.light.allowance", "support.standard.allowance", "support.growth.allowance"]}>未消化分は、別に定める。</Rule>';
		expect(codesWith(open)).toEqual(['allowance/unused-undefined']);
	});

	test('a marketplace template: changes bind once posted, and once used', () => {
		const used =
			'<Rule id="used" when={{}} then={{ amendment: "used" }}>変更の後にご利用になった場合は、同意したものとみなします。</Rule>';
		const file = 'clauses/terms/terms-changes.mdx';
		expect(codesWith(used, file, '契約書の内容を変えません。')).toEqual(['version/binding-moment-ambiguous']);
	});

	test('news.ycombinator.com 10090517: a late fee of 5%, by the month or by the year', () => {
		const edit: Edit = { file: 'policies/payment-support.yaml', replace: '年14.6%', with: '5%' };
		const found = told(edit).filter(({ code }) => code === 'price/incomplete');
		expect(found).toMatchObject([{ file: edit.file, words: '5%' }]);
	});
});

test('the sample content decides all that it must', () => {
	expect(told()).toEqual([]);
});
