/** 末日が休みのときの食いちがい: the sentence moves a closed last day on (民法142条), the typed period does not. */
import type { Moment } from '../../calendar/add-duration.ts';
import { race } from '../../calendar/race.ts';
import type { Diagnostic, Note } from '../../diagnostics/diagnostic.ts';
import type { Project } from '../../model/project.ts';
import { ANCHORS } from '../../values/anchors.ts';
import { formatValue } from '../../values/format.ts';
import type { Duration } from '../../values/value.ts';
import type { Check, CheckInput } from '../check.ts';
import { comingDays, tellDay } from '../coming-days.ts';
import type { Sentence, Speech } from '../law/speech.ts';
import { sentencesOf, speeches } from '../law/speech.ts';
import { inTerms } from '../scenario/examples.ts';
import { paceOf } from './pace.ts';
import type { SaidPeriod } from './said-periods.ts';
import { saidPeriods } from './said-periods.ts';

const answer =
	'ご請求の内容は、<Value of="policies.general.estimateValid" as="anchored" />以内にお確かめください。ただし、その日が休業日に当たるときは、翌営業日までとします。';

const validFor = (period: string) => ({
	'policies/general.yaml': { replace: 'estimateValid: 30日', with: `estimateValid: ${period}` },
});

export const closedLastDay: Check = {
	id: 'time/closed-last-day',
	title: { ja: '末日が休みのとき', en: 'a last day that is closed' },
	summary: {
		ja: '期間の末日が休みに当たるときに翌営業日へ延ばすかどうかを、文と値でそろえます。そろっていないと、お知らせに書く日付が文の定めと違います。',
		en: 'Whether a closed last day moves on is the same in the sentence and in the typed period, or the dates differ.',
	},
	example: {
		fails: {
			files: inTerms(answer),
			finds: [{ file: 'clauses/inspection.mdx', words: 'その日が休業日に当たるときは、翌営業日' }],
		},
		passes: { files: { ...inTerms(answer), ...validFor('{ span: 30日, roll: next-business-day }') } },
	},
	run(input) {
		return speeches(input.project)
			.filter(({ passage }) => MOVES.test(passage.text))
			.flatMap((speech) =>
				sentencesOf(speech).flatMap((sentence): Diagnostic[] => {
					const match = MOVES.exec(sentence.text);
					const odd = match && periodsMeant(sentence, speech, input).find((said) => differs(said.value, match));
					return match && odd ? [finding(odd, sentence, match, input.project)] : [];
				}),
			);
	},
};

const MOVES =
	/(?:末日|最終日|期限|期日|その日|最後の日|満了の?日)(?:の日)?(?:が|に)[^。]{0,16}(?:休業日|休みの日|休日|土曜|土日|祝日|営業日(?:で|では)な)[^。]{0,20}?(?<to>翌営業日|次の営業日|直前の営業日|前の?営業日)/u;

/** The periods of the same paragraph; of the whole document where the paragraph has none and speaks of all. */
function periodsMeant({ text }: Sentence, { passage, documents }: Speech, input: CheckInput): SaidPeriod[] {
	const counted = saidPeriods(input).filter(
		({ value }) => paceOf(value) !== 'office' && value.anchor !== null && value.direction === 'after' && inDays(value),
	);
	const here = counted.filter(({ sentence }) => sentence.speech.passage === passage);
	if (here.length > 0 || !/期間|期限|期日/.test(text) || passage.elements.length > 0) return here;
	return counted.filter(({ sentence }) => sentence.speech.documents.some((document) => documents.includes(document)));
}

/** Minutes and hours have no last day. */
const inDays = ({ unit }: Duration): boolean => unit !== 'minute' && unit !== 'hour';

const movesOn = ({ groups }: RegExpExecArray): boolean => /^[翌次]/u.test(groups?.['to'] ?? '');

const differs = ({ roll }: Duration, match: RegExpExecArray): boolean =>
	movesOn(match) ? roll === 'none' : roll === 'next-business-day';

function finding(said: SaidPeriod, sentence: Sentence, match: RegExpExecArray, project: Project): Diagnostic {
	const start = sentence.start + match.index;
	const rule = match.groups?.['to'] ?? '';
	const moved = said.value.roll === 'next-business-day';
	return {
		code: closedLastDay.id,
		level: 'error',
		message: {
			ja: `この文は末日が休みのとき${rule}としますが、「${said.label}」の値は${moved ? '翌営業日に延ばす' : '延ばさない'}と定めています`,
			en: `this sentence moves a closed last day, and the typed period ${moved ? 'moves it on to the next business day' : 'leaves it'}`,
		},
		places: [
			{
				place: sentence.speech.passage.placeOf(start, start + match[0].length),
				label: { ja: `休みなら${rule}`, en: 'what the sentence says' },
			},
			{
				place: said.source,
				label: { ja: `${said.label} ${formatValue(said.value, 'full')}`, en: 'the typed period' },
			},
		],
		notes: example(said.value, project),
		fixes: [
			{
				ja: `値を { span: ${formatValue(said.value)}, roll: next-business-day } と書く`,
				en: 'type it as { span: …, roll: next-business-day }',
			},
			{ ja: '延ばさないのであれば、この文を消す', en: 'drop the sentence, if the last day does not move' },
		],
	};
}

/** The first day from which the two readings end on different days. */
function example(value: Duration, project: Project): Note[] {
	const { calendar, businessDays } = comingDays(project);
	const starts = businessDays.map((date): Moment => ({ date, minutes: calendar.hours.from }));
	const [fixed, moved]: [Duration, Duration] = [
		{ ...value, roll: 'none' },
		{ ...value, roll: 'next-business-day' },
	];
	const heat = race(calendar, starts, [moved], fixed).reversed;
	if (heat === null) return [];
	const { start, first, second } = heat;
	const event = value.anchor ? `${ANCHORS[value.anchor].ja}が` : '';
	const length = formatValue(value);
	return [
		{
			title: { ja: '場面', en: 'scenario' },
			text: {
				ja: `${event}${tellDay(start.date)}なら、${length}の末日は${tellDay(second.date)}で休み。延ばせば${tellDay(first.date)}`,
				en: `counted from ${start.date}: the last day ${second.date} is closed; moved on, it is ${first.date}`,
			},
		},
	];
}
