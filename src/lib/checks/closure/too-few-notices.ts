/** 沈黙の期間に、二度の連絡が収まらない: nobody is closed out who was not told twice, the second time the day before. */

import type { Diagnostic, Localized } from '../../diagnostics/diagnostic.ts';
import type { EffectivePolicy } from '../../model/effective-policy.ts';
import { effectivePolicies } from '../../model/effective-policy.ts';
import { formatValue } from '../../values/format.ts';
import type { Duration } from '../../values/value.ts';
import type { Check } from '../check.ts';

type Silence = EffectivePolicy<'silence'>;

/** Days, for spans that are measured alike; null where days say nothing (months, business hours). */
const inDays: Partial<Record<Duration['unit'], (n: number) => number>> = {
	'calendar-day': (n) => n,
	'business-day': (n) => n,
	week: (n) => n * 7,
	hour: (n) => n / 24,
};

const kindOfDay = (unit: Duration['unit']): string => (unit === 'business-day' ? 'business' : 'calendar');

const daysOf = ({ n, unit }: Duration): number | null => inDays[unit]?.(n) ?? null;

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
	run({ project }) {
		return effectivePolicies(project, 'silence', 'silence').flatMap((policy) => findings(policy));
	},
};

function findings(policy: Silence): Diagnostic[] {
	const { window, notices } = policy.data;
	if (notices.length < 2)
		return [
			finding(policy, ['notices'], {
				ja: `連絡不能として扱う前の連絡が${notices.length}通しかありません（2通以上が要ります）`,
				en: `only ${notices.length} notice(s) before silence has consequences (at least two are needed)`,
			}),
		];
	const length = daysOf(window);
	const days = notices.map(daysOf);
	const alike = notices.every(({ unit }) => kindOfDay(unit) === kindOfDay(window.unit));
	if (length === null || !alike || days.some((day) => day === null)) return [];
	const before = days.map((day) => day ?? 0);
	const unsorted = before.findIndex((day, index) => index > 0 && day >= (before[index - 1] ?? 0));
	if (unsorted > 0)
		return [
			finding(policy, ['notices', unsorted], {
				ja: `${unsorted + 1}通目が、その前の連絡より後になっていません`,
				en: `notice ${unsorted + 1} does not come after the one before it`,
			}),
		];
	if (before.at(-1) !== 1)
		return [
			finding(policy, ['notices', notices.length - 1], {
				ja: `最後の連絡が期限の前日ではありません（${text(notices.at(-1))}前）`,
				en: `the last notice is not the day before the limit (${text(notices.at(-1))} before)`,
			}),
		];
	const first = before[0] ?? 0;
	if (length - first >= 1) return [];
	const place = policy.place(['window']);
	return [
		{
			...finding(policy, ['window'], {
				ja: `連絡不能とみなすまでの${text(window)}に、${notices.length}通の連絡が収まりません`,
				en: `${notices.length} notices do not fit into the ${text(window)} until silence has consequences`,
			}),
			places: [{ place }, { place: policy.place(['notices', 0]), label: { ja: '1通目', en: 'first notice' } }],
			notes: [
				{
					title: { ja: '計算', en: 'arithmetic' },
					text: {
						ja: `1通目は期限の${text(notices[0])}前 = 最終連絡から${length - first}日目。最終連絡の翌日より前には送れない`,
						en: `the first notice falls on day ${length - first} after the last contact; it cannot be sent before day 1`,
					},
				},
			],
		},
	];
}

const text = (duration: Duration | undefined): string => (duration ? formatValue(duration) : '');

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
