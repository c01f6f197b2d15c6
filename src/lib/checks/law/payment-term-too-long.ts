/** 再委託先への支払: later than the law allows, as typed in agency.yaml or as a sentence says it. */
import type { LabelledPlace } from '../../diagnostics/diagnostic.ts';
import { formatValue } from '../../values/format.ts';
import { leastDays } from '../../values/least-days.ts';
import type { DueDay, Duration } from '../../values/value.ts';
import type { Check, CheckInput } from '../check.ts';
import { amountsIn, monthsUntil } from './amounts.ts';
import { conflict, lawPlace, periodIn } from './cite.ts';
import { sentencesOf, speeches } from './speech.ts';

interface Payment {
	/** As people say it: 「翌々月末日」. */
	readonly words: string;
	/** In the shortest run of months that it can mean; nobody is told of 60 days that may be 59. */
	readonly days: number;
	readonly places: readonly [LabelledPlace, ...LabelledPlace[]];
}

export const paymentTermTooLong: Check = {
	id: 'law/payment-term-too-long',
	title: { ja: '再委託先への支払の遅さ', en: 'subcontractor paid too late' },
	summary: {
		ja: '仕事を外に頼むときの支払は、受け取った日から法令の期間までに行います。お客様からの入金を待つ支払も、これを超えられません。',
		en: 'Whoever takes work on for the agency is paid within the period of the law, whenever the client pays.',
	},
	example: {
		fails: {
			files: {
				'agency.yaml': {
					replace: 'asOf: 2026-11-21\n',
					with: 'asOf: 2026-11-21\noutsourcing: { due: 納品から90日, method: 銀行口座への振込み }\n',
				},
			},
			finds: [{ file: 'agency.yaml', words: '納品から90日' }],
		},
		passes: {
			files: {
				'agency.yaml': {
					replace: 'asOf: 2026-11-21\n',
					with: 'asOf: 2026-11-21\noutsourcing: { due: 翌月末日, method: 銀行口座への振込み }\n',
				},
			},
		},
	},
	run(input) {
		const { project } = input;
		const cap = periodIn(project, 'subcontract-payment');
		if (!cap) return [];
		return [...typed(input), ...told(input)]
			.filter(({ days }) => days > leastDays(cap))
			.flatMap(({ words, places }) =>
				conflict(project, 'subcontract-payment', {
					code: this.id,
					says: {
						ja: `再委託先への支払が「${words}」になることは、受け取った日から${formatValue(cap)}以内に支払うという定め`,
						en: `paying subcontractors after "${words}" may be at odds with the limit of ${leastDays(cap)} days`,
					},
					places: [places[0], ...places.slice(1), ...lawPlace(project, 'subcontract-payment')],
					fixes: [
						{ ja: `受け取った日から${formatValue(cap)}以内の支払にする`, en: `pay within ${leastDays(cap)} days` },
						{ ja: '締め日を増やして、翌月末日までの支払にする', en: 'pay by the end of the following month' },
					],
				}),
			);
	},
};

const daysOf = (due: Duration | DueDay): number =>
	due.kind === 'duration'
		? leastDays(due)
		: leastDays({
				kind: 'duration',
				n: monthsUntil(due),
				unit: 'month',
				anchor: null,
				direction: 'after',
				firstDay: 'excluded',
				roll: 'none',
			});

function typed({ project: { agency } }: CheckInput): Payment[] {
	const due = agency.data.outsourcing?.due;
	if (!due) return [];
	const place = agency.places.at(['outsourcing', 'due']);
	return [{ words: formatValue(due), days: daysOf(due), places: [{ place }] }];
}

/** 「外注先への報酬は、納品後90日以内に支払う」; 「お客様は…」 is about somebody else's payment. */
function told(input: CheckInput): Payment[] {
	return speeches(input.project)
		.filter(({ passage }) => /再委託|外注|協力会社|下請|フリーランス/.test(passage.text))
		.flatMap(sentencesOf)
		.filter(({ text }) =>
			/(?:再委託先|外注先|協力会社|下請(?:先|事業者)|フリーランス)[^。]{0,30}(?:報酬|代金|料金|委託料|支払)/.test(text),
		)
		.flatMap((sentence) =>
			amountsIn(sentence, input).flatMap(({ value, place, source }): Payment[] =>
				value.kind === 'duration' &&
				/支払|払/.test(sentence.text.slice(sentence.text.search(/先|会社|事業者|フリーランス/)))
					? [
							{
								words: formatValue(value),
								days: leastDays(value),
								places: [{ place }, ...(source ? [{ place: source }] : [])],
							},
						]
					: [],
			),
		);
}
