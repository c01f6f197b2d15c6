/** 国民の祝日, 振替休日 and 国民の休日, from @holiday-jp/holiday_jp. */
import holidayJp from '@holiday-jp/holiday_jp';
import { fieldsOf } from '../values/day.ts';
import { CannotTell } from './cannot-tell.ts';

const names: ReadonlyMap<string, string> = new Map(
	Object.values(holidayJp.holidays).map(({ date, name }): [string, string] => [date, calendarName(name)]),
);

/** The package writes こどもの日 振替休日 and plain 休日; wall calendars print the two names below. */
function calendarName(name: string): string {
	if (name.endsWith('振替休日')) return '振替休日';
	return name === '休日' ? '国民の休日' : name;
}

const years = [...names.keys()].map((iso) => fieldsOf(iso).year);

/**
 * The years that the package knows, both inclusive. The Cabinet Office announces the equinoxes only in the February
 * of the year before: days further ahead are the package's computation from the present law.
 */
export const HOLIDAY_YEARS = { from: Math.min(...years), to: Math.max(...years) } as const;

/** The holiday's name, or null on an ordinary day. Throws `CannotTell` for a year that the package does not know. */
export function nationalHoliday(iso: string): string | null {
	const { year } = fieldsOf(iso);
	if (year < HOLIDAY_YEARS.from || year > HOLIDAY_YEARS.to) {
		throw new CannotTell({
			ja: `${year}年の祝日は分かりません（分かるのは${HOLIDAY_YEARS.from}年から${HOLIDAY_YEARS.to}年まで）。`,
			en: `The national holidays of ${year} are not known (${HOLIDAY_YEARS.from} to ${HOLIDAY_YEARS.to} are).`,
		});
	}
	return names.get(iso) ?? null;
}
