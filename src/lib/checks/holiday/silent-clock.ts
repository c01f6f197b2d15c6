/** A sentence that stops the clock of a silence in closures, beside a policy whose clock runs on: part of holiday/clock-not-paused. */
import { tellArithmetic } from '../../calendar/arithmetic.ts';
import { silenceTimeline } from '../../calendar/silence-timeline.ts';
import type { Diagnostic, Note } from '../../diagnostics/diagnostic.ts';
import type { EffectivePolicy } from '../../model/effective-policy.ts';
import { effectivePolicies } from '../../model/effective-policy.ts';
import type { Project } from '../../model/project.ts';
import type { Place } from '../../source/place.ts';
import type { CheckInput } from '../check.ts';
import { closesInside } from '../closure/inside-holiday.ts';
import { comingDays, isoTime, orNull, tellDay } from '../coming-days.ts';
import type { Sentence } from '../law/speech.ts';
import { sentencesOf, speeches } from '../law/speech.ts';
import { paceOf } from '../time/pace.ts';
import { saidPeriods } from '../time/said-periods.ts';

type Silence = EffectivePolicy<'silence'>;

/** 「休業の期間は、この日数に数えません」, 「休業日を算入せず」 */
const STANDS_STILL =
	/休業(?:日|の期間|期間|の間|中)?(?:と|や|及び|、)?[^。]{0,32}(?:数え(?:ません|ない)|算入(?:しない|せず|しません)|含め(?:ません|ない)|進(?:行し|み)(?:ません|ない))/u;

/** A clock of business days stands still by itself; one that stops inside a closure is told by closure/inside-holiday. */
export function silentClocks(code: string, input: CheckInput): Diagnostic[] {
	const running = effectivePolicies(input.project, 'silence', 'silence').filter(
		({ data }) =>
			data.holidays === 'run' && paceOf(data.window) !== 'office' && !closesInside(data, comingDays(input.project)),
	);
	if (running.length === 0) return [];
	return speeches(input.project)
		.filter(({ passage }) => STANDS_STILL.test(passage.text))
		.flatMap((speech) =>
			sentencesOf(speech).flatMap((sentence): Diagnostic[] => {
				const match = STANDS_STILL.exec(sentence.text);
				const policy = match && policyMeant(sentence, running, input);
				if (!match || !policy) return [];
				const start = sentence.start + match.index;
				const place = speech.passage.placeOf(start, start + match[0].length);
				return [finding(code, policy, place, input.project)];
			}),
		);
}

const same = (a: Place, b: Place): boolean => a.file === b.file && a.start.offset === b.start.offset;

/** The policy of which the same text prints a field. */
function policyMeant({ speech }: Sentence, running: readonly Silence[], input: CheckInput): Silence | null {
	const { collection, id } = speech.passage;
	const printed = saidPeriods(input).filter(
		({ sentence: { speech: other } }) => other.passage.collection === collection && other.passage.id === id,
	);
	const fields = [['window'], ['reopenWithin'], ['notices', 0], ['notices', 1]];
	return (
		running.find((policy) => fields.some((field) => printed.some(({ source }) => same(source, policy.place(field))))) ??
		null
	);
}

function finding(code: string, { data, place: at }: Silence, place: Place, project: Project): Diagnostic {
	return {
		code,
		level: 'error',
		message: {
			ja: 'この文は休業の間を数えないとしていますが、連絡不能の期間は休業の間も数えると定めています',
			en: 'this sentence stops the clock of a silence in closures, and the policy lets it run on',
		},
		places: [
			{ place, label: { ja: '休業の間は数えない', en: 'stands still' } },
			{ place: at(['holidays']), label: { ja: '休業の間も数える', en: 'runs on' } },
		],
		notes: example(data, project),
		fixes: [
			{ ja: 'holidays: pause にする', en: 'let it pause (holidays: pause)' },
			{ ja: '休業の間も数えるのであれば、この文を直す', en: 'mend the sentence, if the clock does run on' },
		],
	};
}

/** The last contact for which the two readings differ first. */
function example(terms: Silence['data'], project: Project): Note[] {
	const { calendar, businessDays } = comingDays(project);
	for (const day of businessDays) {
		const found = orNull(() => ({
			run: silenceTimeline(calendar, day, terms),
			pause: silenceTimeline(calendar, day, { ...terms, holidays: 'pause' }),
		}));
		if (found === null || found.run.limit.date === found.pause.limit.date) continue;
		const { run, pause } = found;
		return [
			{
				title: { ja: '場面', en: 'scenario' },
				text: {
					ja: `最終連絡が${tellDay(day)}なら、期限は、数えれば${tellDay(run.limit.date, run.limit.minutes)}、数えなければ${tellDay(pause.limit.date, pause.limit.minutes)}`,
					en: `last contact on ${day}: the limit is ${isoTime(run.limit.date)} if closures count, ${isoTime(pause.limit.date)} if they do not`,
				},
			},
			{
				title: { ja: '計算', en: 'arithmetic' },
				text: tellArithmetic(day, terms.window, { ...pause.limit.reached, minutes: null }),
			},
		];
	}
	return [];
}
