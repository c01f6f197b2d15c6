/** 前払いチケットの有効期間: sold beforehand and good for longer than the law leaves alone. */
import type { LabelledPlace } from '../../diagnostics/diagnostic.ts';
import { formatValue } from '../../values/format.ts';
import { leastDays } from '../../values/least-days.ts';
import type { Duration } from '../../values/value.ts';
import type { Check, CheckInput } from '../check.ts';
import { amountsIn } from './amounts.ts';
import { conflict, lawPlace, periodIn } from './cite.ts';
import { said, sentencesOf, speeches } from './speech.ts';

const tickets = (validFor: string) => ({
	'support/standard.yaml': {
		replace: 'payment: payment\n',
		with: `payment: payment\ntickets: { price: '40,000円 税込', covers: 5回, validFor: ${validFor} }\n`,
	},
});

export const ticketValidity: Check = {
	id: 'law/ticket-validity',
	title: { ja: 'チケットの有効期間', en: 'validity of prepaid tickets' },
	summary: {
		ja: '前払いのチケットや回数券の有効期間が法令の期間を超えると、届出や供託の定めが当てはまることがあります。',
		en: 'Prepaid tickets that stay valid beyond the period of the law may fall under its duties to register and deposit.',
	},
	example: {
		fails: { files: tickets('12か月'), finds: [{ file: 'support/standard.yaml', words: '12か月' }] },
		passes: { files: tickets('180日') },
	},
	run(input) {
		const { project } = input;
		const cap = periodIn(project, 'prepaid-validity');
		if (!cap) return [];
		const tell = (words: string, places: readonly [LabelledPlace, ...LabelledPlace[]]) =>
			conflict(project, 'prepaid-validity', {
				code: this.id,
				says: {
					ja: `前払いのチケットの有効期間が「${words}」であることは、有効期間を${formatValue(cap)}までとする定め`,
					en: `prepaid tickets that are valid for "${words}" may be at odds with the limit on their validity`,
				},
				places: [places[0], ...places.slice(1), ...lawPlace(project, 'prepaid-validity')],
				fixes: [
					{ ja: `有効期間を${formatValue(cap)}以内にする`, en: 'shorten their validity' },
					{ ja: '前払いをやめ、作業の後に請求する', en: 'bill after the work instead' },
				],
			});
		const typed = project.support.flatMap(({ data, places }) => {
			const validFor = data.tickets?.validFor;
			return validFor && exceeds(validFor, cap)
				? tell(formatValue(validFor, 'number'), [{ place: places.at(['tickets', 'validFor']) }])
				: [];
		});
		return [...typed, ...spokenPeriods(input, cap, tell), ...endless(input, tell)];
	},
};

type Tell = (words: string, places: readonly [LabelledPlace, ...LabelledPlace[]]) => ReturnType<Check['run']>;

/** Longer whatever month it begins in: 180日 never is, 7か月 always. */
const exceeds = (period: Duration, cap: Duration): boolean =>
	period.unit === 'month' && cap.unit === 'month' ? period.n > cap.n : leastDays(period) > leastDays(cap) + 3;

const prepaid = /(?:チケット|回数券|プリペイド|前払い?(?:の|式)?(?:券|ポイント|時間))/;

/** 「回数券の有効期間は、ご購入から12か月です」; a typed value of a ticket is told at its home. */
const spokenPeriods = (input: CheckInput, cap: Duration, tell: Tell) =>
	speeches(input.project)
		.filter(({ passage }) => prepaid.test(passage.text))
		.flatMap(sentencesOf)
		.filter(({ text }) => prepaid.test(text) && /有効|期限|使え|ご?利用(?:いただ|でき)/.test(text))
		.flatMap((sentence) =>
			amountsIn(sentence, input).flatMap(({ value, place, path }) =>
				value.kind === 'duration' && !path?.includes('.tickets.') && exceeds(value, cap)
					? tell(formatValue(value, 'number'), [{ place }])
					: [],
			),
		);

const endless = ({ project }: CheckInput, tell: Tell) =>
	said(speeches(project), [
		{ says: /(?:チケット|回数券|プリペイド)[^。]{0,24}(?:無期限|期限(?:は|が)?(?:なし|ありません|ない)|ずっと使え)/ },
	]).flatMap(({ sentence, words, start, end }) =>
		tell(words, [{ place: sentence.speech.passage.placeOf(start, end) }]),
	);
