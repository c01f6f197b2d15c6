/** 金額のない別料金: work is said to cost extra, and not how much; a late fee, and not for how long. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { effectivePolicies } from '../../model/effective-policy.ts';
import type { Check, CheckInput } from '../check.ts';
import { tellOpposed, unsettled } from '../claims.ts';
import { gapDiagnostics } from '../scenario/tell-gap.ts';
import { withoutRounding } from './rounding.ts';

export const incomplete: Check = {
	id: 'price/incomplete',
	title: { ja: '金額のない別料金', en: 'extra charge without a price' },
	summary: {
		ja: '別料金とした作業には、金額か、見積りによることが書かれていなければなりません。税の扱いと単位は金額の書き方が求め、端数の扱いは文に要ります。',
		en: 'Work at an extra charge needs its price or "quoted"; tax and unit are asked for by the way a price is written, fractions of a yen by a sentence.',
	},
	example: {
		fails: {
			files: {
				'clauses/allowance.mdx': {
					replace: '乙は、<Term>営業日</Term>に、',
					with: '<Rule id="over-allowance" when={{ phase: "operation", task: "text-edit", cause: "client", allowance: { over: "tier.allowance.amount" }, time: "business-hours" }} then={{ treatment: "extra" }} exceptionTo="tasks.text-edit.operation.standard">甲の求めによる作業が作業枠を超えるときは、別料金とする。</Rule>\n\n乙は、<Term>営業日</Term>に、',
				},
			},
			finds: [{ file: 'clauses/allowance.mdx', words: '甲の求めによる作業が作業枠を超えるときは、別料金とする。' }],
		},
		passes: {
			files: {
				'clauses/allowance.mdx': {
					replace: '乙は、<Term>営業日</Term>に、',
					with: '<Rule id="over-allowance" when={{ phase: "operation", task: "text-edit", cause: "client", allowance: { over: "tier.allowance.amount" }, time: "business-hours" }} then={{ treatment: "extra", charge: "tier.hourly" }} exceptionTo="tasks.text-edit.operation.standard">甲の求めによる作業が作業枠を超えるときは、別料金とする。</Rule>\n\n乙は、<Term>営業日</Term>に、',
				},
			},
		},
	},
	run(input) {
		const unpriced = gapDiagnostics(input, this.id, {
			message: (where) => ({
				ja: `別料金とされていますが、いくらかがどこにも書かれていません（${where.ja}）`,
				en: `said to cost extra, but nothing says how much (${where.en})`,
			}),
			fixes: [
				{ ja: 'charge に金額の参照（tier.hourly など）を書く', en: 'name the price in charge (tier.hourly …)' },
				{ ja: '見積りによるなら charge: quoted とする', en: 'write charge: quoted, if it is quoted' },
			],
		});
		return [...unpriced, ...lateInterest(input), ...lateFees(input), ...withoutRounding(input, this.id)];
	},
};

/** The same in a pasted text: 「late fee of 5%」. */
const lateFees = ({ project }: CheckInput): Diagnostic[] =>
	unsettled(project, 'late-interest', 'without-period', []).map((found) =>
		tellOpposed(found, {
			code: incomplete.id,
			message: {
				ja: `「${found.claim.words}」は、年あたりか月あたりかがわかりません`,
				en: `"${found.claim.words}" does not say whether by the year or by the month`,
			},
			fixes: [{ ja: '「年5%」のように、何についての割合かを書く', en: 'say by the year, or by the month' }],
		}),
	);

/** 「遅延損害金5%」: a month, a year? Ten times as much or a tenth. */
function lateInterest({ project }: CheckInput): Diagnostic[] {
	const rates = effectivePolicies(project, 'payment', 'payment').map(({ data, place }) => ({
		rate: data.lateInterest,
		place: place(['lateInterest']),
	}));
	// A tier that overrides another field of the policy has the rate of the policy.
	const distinct = new Map(rates.map((one) => [`${one.place.file}:${one.place.start.offset}`, one]));
	return [...distinct.values()].flatMap(({ rate, place }) => {
		if (rate.per !== 'none') return [];
		return {
			code: incomplete.id,
			level: 'error' as const,
			message: {
				ja: `遅延損害金の${rate.percent}%が、年あたりか月あたりかがわかりません`,
				en: `a late fee of ${rate.percent}% does not say whether by the year or by the month`,
			},
			places: [{ place }] as const,
			fixes: [{ ja: `「年${rate.percent}%」のように書く`, en: `write 年${rate.percent}% for a rate by the year` }],
		};
	});
}
