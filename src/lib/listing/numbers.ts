/** Fields of a form that take digits: yen as people pay them, days rounded up to what the form offers, counts. */
import type { Report } from '../document/problem.ts';
import type { Cell } from '../model/marketplace.ts';
import type { Place } from '../source/place.ts';
import { formatValue } from '../values/format.ts';
import { grossOf } from '../values/price.ts';
import type { Duration, Money } from '../values/value.ts';

/** Days that are enough for one of the unit; null where that depends on the calendar. */
const daysPer: Readonly<Record<Duration['unit'], number | null>> = {
	minute: 1 / (24 * 60),
	hour: 1 / 24,
	'business-hour': null,
	'calendar-day': 1,
	'business-day': null,
	week: 7,
	month: 31,
	year: 366,
};

type Limits = Pick<Cell, 'label' | 'choices' | 'range'>;

/** Where a number goes, and where it is written. */
export interface Slot {
	readonly limits: Limits;
	readonly report: Report;
	readonly place: Place;
}

/** What people pay. */
export const yenText = (price: Money, slot: Slot): string => inRange(grossOf(price).yen, slot);

/** A number beyond what the form takes stands all the same, and is reported. */
export function inRange(number: number, { limits: { label, range }, report, place }: Slot): string {
	if (range && (number < range.value.min || number > range.value.max)) {
		report({
			kind: 'unfit-choice',
			place,
			level: range.confidence === 'A' ? 'error' : 'warning',
			message: {
				ja: `「${label}」に書き入れられるのは${range.value.min}から${range.value.max}までですが、${number}になります`,
				en: `the field takes ${range.value.min} to ${range.value.max}, but this is ${number}`,
			},
		});
	}
	return String(number);
}

/** Calendar days, rounded up to what the field offers. Empty, and reported, when it offers nothing that long. */
export function daysText(time: Duration, slot: Slot): string {
	const { limits, report, place } = slot;
	const { label, choices } = limits;
	const per = daysPer[time.unit];
	if (per === null) {
		report({
			kind: 'unfit-choice',
			place,
			message: {
				ja: `「${label}」は日数の欄なので、「${formatValue(time)}」を書き入れられません（営業日は暦の日数に直せません）`,
				en: `the field takes calendar days, which "${formatValue(time)}" cannot be turned into`,
			},
		});
		return '';
	}
	const days = Math.ceil(time.n * per);
	if (!choices) return inRange(days, slot);
	const choice = choices.value.filter((offered) => offered >= days).sort((a, b) => a - b)[0];
	if (choice !== undefined) return String(choice);
	const longest = Math.max(...choices.value);
	report({
		kind: 'unfit-choice',
		place,
		level: choices.confidence === 'A' ? 'error' : 'warning',
		message: {
			ja: `「${label}」で選べる日数は${longest}日までですが、${days}日が必要です`,
			en: `the field offers ${longest} days at most, but ${days} are needed`,
		},
	});
	return '';
}
