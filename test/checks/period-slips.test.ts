/** Slips in the periods of the sample: each with everything that a whole run tells of it. */
import { expect, test } from 'vitest';
import type { Edit } from '../content/sample.ts';
import { base, checkSample } from '../content/sample.ts';

const at = (file: string, replace: string, given: string): Edit => ({ file, replace, with: given });
const general = (replace: string, given: string) => at('policies/general.yaml', replace, given);
const production = (replace: string, given: string) => at('policies/silence-production.yaml', replace, given);

const slips: readonly (readonly [what: string, edits: readonly Edit[], found: readonly string[]])[] = [
	[
		'three days of silence that run on over New Year',
		[
			production('window: 7営業日', 'window: 3日'),
			production('[3営業日, 1営業日]', '[2日, 1日]'),
			production('holidays: pause', 'holidays: run'),
		],
		['closure/inside-holiday policies/silence-production.yaml 3日'],
	],
	[
		'two weeks after a notice, and a silence of seven business days',
		[production('reopenWithin: 30日', 'reopenWithin: 30日\nnoticePeriod: 14日')],
		['closure/notice-longer-than-window policies/silence-production.yaml 14日'],
	],
	[
		'data handed over in business days and kept in calendar days',
		[general('handover: 14日', 'handover: 20営業日')],
		['time/unit-order-flip policies/general.yaml 20営業日'],
	],
	[
		'data handed over within a month and kept for thirty days',
		[general('handover: 14日', 'handover: 1か月')],
		['time/month-arithmetic policies/general.yaml 1か月'],
	],
	[
		'an answer to clients without a contract that starts by the clock',
		[at('policies/no-support.yaml', 'start: 5営業日', 'start: 5日')],
		['response/impossible-in-hours policies/no-support.yaml 5日'],
	],
	[
		'a revision in three days, of which a long weekend may leave none',
		[at('policies/revisions.yaml', 'turnaround: 3営業日', 'turnaround: 3日')],
		['response/impossible-in-hours policies/revisions.yaml 3日'],
	],
	[
		'a start in six days, which only a closure uses up',
		[at('policies/no-support.yaml', 'start: 5営業日', 'start: 6日')],
		['holiday/clock-not-paused policies/no-support.yaml 6日'],
	],
	[
		'a look back after three months that becomes free',
		[at('services/corporate-site.yaml', 'のみ）\n    cost: 11,000円/回 税込', 'のみ）\n    cost: free')],
		['followup/after-free-period services/corporate-site.yaml 納品から3か月'],
	],
	[
		'a free period that counts from acceptance, where the sentences say delivery',
		[at('services/corporate-site.yaml', 'freePeriod: 30日', 'freePeriod: 検収から30日')],
		[
			'warranty/two-starts clauses/production/production-free-period.mdx <Term>納品</Term>の日から<Value of="service.freePeriod" />',
			'warranty/two-starts listings/corporate-site.mdx 納品から<Value of="service.freePeriod" />',
		],
	],
	[
		'revisions for thirty days after delivery, and an inspection of five',
		[at('policies/revisions.yaml', 'window: 30日', 'window: 納品から30日')],
		['acceptance/vs-revision-window policies/revisions.yaml 納品から30日'],
	],
	[
		'a week for revisions of which each takes three business days',
		[at('policies/revisions.yaml', 'window: 30日', 'window: 7日')],
		['time/chain-exceeds-cutoff policies/revisions.yaml 7日'],
	],
	[
		'a contract that ends for want of payment before the demand is over',
		[at('policies/payment-support.yaml', 'terminateAfter: 60日', 'terminateAfter: 10日')],
		['time/chain-exceeds-cutoff policies/payment-support.yaml 10日'],
	],
	[
		'a minimum term that outlasts the first term',
		[at('policies/term-monthly.yaml', 'minimum: 6か月', 'minimum: 18か月')],
		['term/minimum-vs-anytime policies/term-monthly.yaml 18か月'],
	],
	[
		'mail and forms of a tier that are answered after the work has begun, told together',
		[
			at(
				'support/growth.yaml',
				'サポート担当\n    firstResponse: 4営業時間\n    start: 1営業日\n    completion: quoted\n  - kind: form\n    for: 作業のご依頼\n    who: サポート担当\n    firstResponse: 4営業時間',
				'サポート担当\n    firstResponse: 2営業日\n    start: 1営業日\n    completion: quoted\n  - kind: form\n    for: 作業のご依頼\n    who: サポート担当\n    firstResponse: 2営業日',
			),
		],
		['time/chain-exceeds-cutoff support/growth.yaml 1営業日', 'tier/not-monotone support/growth.yaml 2営業日'],
	],
	[
		'a minimum term as long as the first term',
		[at('policies/term-monthly.yaml', 'minimum: 6か月', 'minimum: 12か月')],
		[],
	],
	[
		'a closure within another',
		[
			at(
				'calendar.yaml',
				'halfDays:\n',
				"  - { id: extra, name: 臨時休業, from: '2026-12-30', to: '2026-12-31' }\nhalfDays:\n",
			),
		],
		["holiday/dates-differ calendar.yaml '2026-12-30'"],
	],
	[
		'a plan of twice the pages that costs less',
		[at('services/corporate-site.yaml', 'price: 880,000円', 'price: 500,000円')],
		['tier/dominated services/corporate-site.yaml 500,000円 税込'],
	],
];

test.each(slips)('%s', (_, edits, found) => {
	const { diagnostics, files } = checkSample(...edits);
	const told = diagnostics.map(({ code, places: [{ place }] }) => {
		const text = files.find(({ file }) => file === place.file)?.text ?? '';
		const file = place.file.slice(base.length + 1);
		return `${code} ${file} ${text.slice(place.start.offset, place.end.offset)}`;
	});
	expect(told).toEqual(found);
});
