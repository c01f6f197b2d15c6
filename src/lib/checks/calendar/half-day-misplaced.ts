/** 半日にならない半日営業: a half day that is closed, closes no earlier than any other, or closes at two times. */
import type { BusinessCalendar } from '../../calendar/business-calendar.ts';
import { DAY_KINDS, dayKind } from '../../calendar/business-calendar.ts';
import { CannotTell } from '../../calendar/cannot-tell.ts';
import type { Diagnostic, LabelledPlace, Localized } from '../../diagnostics/diagnostic.ts';
import { officeCalendar } from '../../model/office-calendar.ts';
import { formatValue } from '../../values/format.ts';
import type { Check, CheckInput } from '../check.ts';

const halfDay = (date: string, until: string) => ({
	'calendar.yaml': {
		replace: 'halfDays: []',
		with: `halfDays:\n  - { date: ${date}, until: '${until}', name: 仕事納め }`,
	},
});

export const halfDayMisplaced: Check = {
	id: 'calendar/half-day-misplaced',
	title: { ja: '半日にならない半日営業', en: 'half day that is none' },
	summary: {
		ja: '半日営業は、営業する日に、いつもの終業より早く終わる日です。休みの日や、いつもの終業の後を指していては意味がありません。',
		en: 'A half day is a business day that ends before the usual closing time; on a closed day, or later, it says nothing.',
	},
	example: {
		fails: {
			files: halfDay('2026-12-30', '15:00'),
			finds: [{ file: 'calendar.yaml', words: '2026-12-30' }],
		},
		passes: { files: halfDay('2026-12-28', '15:00') },
	},
	run(input) {
		const { calendar } = input.project;
		const office = officeCalendar(calendar.data);
		return calendar.data.halfDays.flatMap((half, index): Diagnostic[] => {
			const { date, name } = half;
			const at = (field: string) => calendar.places.at(['halfDays', index, field]);
			const wrong = wrongTime(half, input) ?? closedDay(date.iso, office, input) ?? toldTwice(half, index, input);
			if (!wrong) return [];
			const day = formatValue(date);
			return [
				{
					code: this.id,
					level: 'error',
					message: {
						ja: `「${name}」（${day}）は、${wrong.says.ja}`,
						en: `the half day on ${date.iso} ${wrong.says.en}`,
					},
					places: [{ place: at(wrong.field) }, ...wrong.against],
					fixes: [
						{ ja: '日付か終業時刻を直す', en: 'mend the date or the closing time' },
						{ ja: '半日営業でないなら、この行を消す', en: 'delete it, if it is no half day' },
					],
				},
			];
		});
	},
};

interface Wrong {
	readonly says: Localized;
	readonly field: 'date' | 'until';
	readonly against: readonly LabelledPlace[];
}

type HalfDay = CheckInput['project']['calendar']['data']['halfDays'][number];

function wrongTime({ until }: HalfDay, { project: { calendar } }: CheckInput): Wrong | null {
	const { hours } = calendar.data;
	const place = calendar.places.at(['hours']);
	const [time, usual] = [formatValue(until), formatValue(hours)];
	const against = [{ place, label: { ja: `営業時間 ${usual}`, en: 'business hours' } }];
	if (until.minutes >= hours.to) {
		const closing = formatValue({ kind: 'time', minutes: hours.to });
		return {
			says: {
				ja: `${time}までで、いつもの終業（${closing}）より早くありません`,
				en: `ends at ${time}, no earlier than usual (${closing})`,
			},
			field: 'until',
			against,
		};
	}
	if (until.minutes > hours.from) return null;
	const opening = formatValue({ kind: 'time', minutes: hours.from });
	return {
		says: { ja: `始業（${opening}）の前に終わります`, en: `ends at ${time}, before the office opens (${opening})` },
		field: 'until',
		against,
	};
}

/** Only the first of two would count. */
function toldTwice({ date, until }: HalfDay, index: number, { project: { calendar } }: CheckInput): Wrong | null {
	const first = calendar.data.halfDays.findIndex((other) => other.date.iso === date.iso);
	const earlier = calendar.data.halfDays[first];
	if (!earlier || first === index || earlier.until.minutes === until.minutes) return null;
	const [time, other] = [formatValue(until), formatValue(earlier.until)];
	return {
		says: {
			ja: `${time}までとありますが、同じ日が${other}までともされています`,
			en: `ends at ${time}, and at ${other} as well`,
		},
		field: 'until',
		against: [
			{
				place: calendar.places.at(['halfDays', first, 'until']),
				label: { ja: `同じ日 ${other}まで`, en: 'the same day' },
			},
		],
	};
}

function closedDay(iso: string, office: BusinessCalendar, { project: { calendar } }: CheckInput): Wrong | null {
	const kind = kindOf(iso, office);
	if (kind === null || kind === 'half-day' || kind === 'business-day') return null;
	const closure = office.closures.findIndex(({ from, to }) => from <= iso && iso <= to);
	const name = office.closures[closure]?.name ?? DAY_KINDS[kind].ja;
	return {
		says: { ja: `休みの日です（${name}）`, en: `is on a closed day (${DAY_KINDS[kind].en})` },
		field: 'date',
		against:
			closure < 0
				? [{ place: calendar.places.at([kind === 'national-holiday' ? 'nationalHolidays' : 'hours']) }]
				: [{ place: calendar.places.at(['closures', closure]), label: { ja: name, en: 'closure' } }],
	};
}

/** Null for a day of a year that is not settled: calendar/stale-year tells that. */
function kindOf(iso: string, office: BusinessCalendar) {
	try {
		return dayKind(office, iso);
	} catch (error) {
		if (error instanceof CannotTell) return null;
		throw error;
	}
}
