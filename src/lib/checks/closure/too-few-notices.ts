/** 沈黙の期間に、二度の連絡が収まらない: nobody is closed out who was not told twice, the second time the day before. */

import type { Diagnostic, Localized } from '../../diagnostics/diagnostic.ts';
import type { EffectivePolicy } from '../../model/effective-policy.ts';
import { effectivePolicies } from '../../model/effective-policy.ts';
import { formatValue } from '../../values/format.ts';
import type { Duration } from '../../values/value.ts';
import type { Check } from '../check.ts';
import { untoldNotices } from './untold-notices.ts';

type Silence = EffectivePolicy<'silence'>;

export const tooFewNotices: Check = {
	id: 'closure/too-few-notices',
	title: { ja: '足りない事前連絡', en: 'too few notices' },
	summary: {
		ja: '連絡不能として扱う前に、二回以上の連絡（最後は期限の前日）が期間の中に収まらなければなりません。',
		en: 'Before silence has consequences, at least two notices, the last one the day before, must fit inside the period.',
	},
	example: {
		fails: {
			files: { 'policies/silence.yaml': { replace: 'window: 7営業日', with: 'window: 2営業日' } },
			finds: [{ file: 'policies/silence.yaml', words: '2営業日' }],
		},
		passes: { files: { 'policies/silence.yaml': { replace: 'window: 7営業日', with: 'window: 4営業日' } } },
	},
	run(input) {
		const daysAWeek = input.project.calendar.data.hours.days.length;
		return [
			...effectivePolicies(input.project, 'silence', 'silence').flatMap((policy) => findings(policy, daysAWeek)),
			...untoldNotices(input),
		];
	},
};

function findings(policy: Silence, daysAWeek: number): Diagnostic[] {
	const { window, notices } = policy.data;
	const [first] = notices;
	const last = notices.at(-1);
	if (!first || !last || notices.length < 2)
		return [
			finding(policy, ['notices'], {
				ja: `連絡不能として扱う前の連絡が${notices.length}通しかありません（2通以上が要ります）`,
				en: `only ${notices.length} notice(s) before silence has consequences (at least two are needed)`,
			}),
		];
	const unsorted = notices.findIndex((notice, index) => {
		const before = notices[index - 1];
		return before !== undefined && spare(before, notice, daysAWeek) <= 0;
	});
	if (unsorted > 0)
		return [
			finding(policy, ['notices', unsorted], {
				ja: `${unsorted + 1}通目が、その前の連絡より後になっていません`,
				en: `notice ${unsorted + 1} does not come after the one before it`,
			}),
		];
	if (!isDayBefore(last))
		return [
			finding(policy, ['notices', notices.length - 1], {
				ja: `最後の連絡が期限の前日ではありません（${text(last)}前）`,
				en: `the last notice is not the day before the limit (${text(last)} before)`,
			}),
		];
	const left = spare(window, first, daysAWeek);
	if (left >= 1) return [];
	const day = left < 0 ? '最終連絡より前' : '最終連絡と同じ日';
	return [
		{
			...finding(policy, ['window'], {
				ja: `連絡不能とみなすまでの${text(window)}に、${notices.length}通の連絡が収まりません`,
				en: `${notices.length} notices do not fit into the ${text(window)} until silence has consequences`,
			}),
			places: [
				{ place: policy.place(['window']) },
				{ place: policy.place(['notices', 0]), label: { ja: '1通目', en: 'first notice' } },
			],
			notes: [
				{
					title: { ja: '計算', en: 'arithmetic' },
					text: {
						ja: `1通目は期限の${text(first)}前で、${day}になる。最終連絡の翌日より前には送れない`,
						en: `the first notice falls ${left < 0 ? 'before' : 'on'} the day of the last contact; it cannot be sent before the day after`,
					},
				},
			],
		},
	];
}

/** 24時間, 1日 and 1営業日 before the limit are all the day before. */
const isDayBefore = ({ n, unit }: Duration): boolean =>
	(n === 1 && (unit === 'calendar-day' || unit === 'business-day')) || (n === 24 && unit === 'hour');

/**
 * How many days `long` is longer than `short`, in the unit of both where they have one. Between others the most that
 * it can be: 1営業日 is no less than 1日, 1か月 no more than 31日. What is left below 1 does not fit even in a week that is
 * kind to it.
 */
function spare(long: Duration, short: Duration, daysAWeek: number): number {
	if (long.unit === short.unit) return long.n - short.n;
	return longest(long, daysAWeek) - shortest(short);
}

/** Of a month 31 days; of business days what they are in weeks without a holiday, begun on the first open day. */
function longest({ n, unit }: Duration, daysAWeek: number): number {
	if (unit === 'business-day') return n + (7 - daysAWeek) * Math.floor(n / daysAWeek);
	const per: Record<Exclude<Duration['unit'], 'business-day'>, number> = {
		minute: 1 / (24 * 60),
		hour: 1 / 24,
		'business-hour': 1,
		'calendar-day': 1,
		week: 7,
		month: 31,
		year: 366,
	};
	return n * per[unit];
}

function shortest({ n, unit }: Duration): number {
	const per: Record<Duration['unit'], number> = {
		minute: 1 / (24 * 60),
		hour: 1 / 24,
		'business-hour': 1 / 24,
		'calendar-day': 1,
		'business-day': 1,
		week: 7,
		month: 28,
		year: 365,
	};
	return n * per[unit];
}

const text = (duration: Duration): string => formatValue(duration);

function finding(policy: Silence, path: readonly (string | number)[], message: Localized): Diagnostic {
	return {
		code: tooFewNotices.id,
		level: 'error',
		message,
		places: [{ place: policy.place(path) }],
		fixes: [
			{ ja: 'window（期間）を長くする', en: 'lengthen the window' },
			{ ja: 'notices を二通以上、最後を前日にする', en: 'give two or more notices, the last one day before' },
		],
	};
}
