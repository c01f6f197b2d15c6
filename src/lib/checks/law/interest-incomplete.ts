/** 計算できない遅延損害金: a rate without what it is charged on, or from when to when. */
import type { Check } from '../check.ts';
import { amountsIn } from './amounts.ts';
import { conflict } from './cite.ts';
import { atContract, fails, inContract } from './examples.ts';
import { sentencesOf, speeches } from './speech.ts';

interface Part {
	readonly ja: string;
	readonly en: string;
	readonly said: (text: string) => boolean;
}

const parts: readonly Part[] = [
	{
		ja: 'どの額に付くか',
		en: 'what it is charged on',
		said: (text) =>
			/(?:未払|未納|支払われ(?:て|な)い|済んでいない|残り|残|延滞|滞納|遅延|元)[^。]{0,8}(?:額|金|料金|代金)(?!損害)/.test(
				text.replace(/遅延損害金|遅延利息/g, ''),
			),
	},
	{
		ja: 'いつからいつまで付くか',
		en: 'from when to when',
		said: (text) => /から[^。]{0,24}(?:まで|至る|の間)/.test(text),
	},
];

export const interestIncomplete: Check = {
	id: 'law/interest-incomplete',
	title: { ja: '計算できない遅延損害金', en: 'late interest nobody can compute' },
	summary: {
		ja: '遅延損害金は、割合のほかに、年か月か日か、どの額に、いつからいつまで付くかを書きます。欠けると、請求する時に金額を決められません。',
		en: 'Late interest says its rate, per what, on which amount and from when to when; without one of them no bill can be made.',
	},
	example: {
		fails: fails(
			atContract,
			'甲は、支払が遅れたときは、<Value of="tier.payment.lateInterest" />の遅延損害金を支払う。',
			'<Value of="tier.payment.lateInterest" />',
		),
		passes: {
			files: inContract(
				'甲は、支払期限の翌日から支払済みに至るまで、未払額に対し<Value of="tier.payment.lateInterest" />の遅延損害金を支払う。',
			),
		},
	},
	run(input) {
		const { project } = input;
		return speeches(project)
			.filter(({ passage }) => passage.body && /遅延損害金|遅延利息/.test(passage.text))
			.flatMap(sentencesOf)
			.filter(({ text }) => /遅延損害金|遅延利息/.test(text))
			.flatMap((sentence) => {
				const rate = amountsIn(sentence, input).find(({ value }) => value.kind === 'rate');
				if (rate?.value.kind !== 'rate') return [];
				const missing = [
					...(rate.value.per === 'none' ? [{ ja: '年・月・日のどれについてか', en: 'per year, month or day' }] : []),
					...parts.filter(({ said }) => !said(sentence.text)),
				];
				if (missing.length === 0) return [];
				return conflict(project, 'late-interest', {
					code: this.id,
					says: {
						ja: `遅延損害金の${missing.map(({ ja }) => `「${ja}」`).join('と')}がない文は、約束した率で計算するという定め`,
						en: `late interest that does not say ${missing.map(({ en }) => en).join(' or ')} may be at odds with the rule that it is computed as agreed`,
					},
					places: [{ place: rate.place }],
					fixes: [
						{
							ja: '「支払期限の翌日から支払済みに至るまで、未払額に対し年…%」と書く',
							en: 'write 支払期限の翌日から支払済みに至るまで、未払額に対し年…%',
						},
					],
				});
			});
	},
};
