import { expect, test } from 'vitest';
import { CannotTell } from '../../src/lib/calendar/cannot-tell.ts';
import { HOLIDAY_YEARS, nationalHoliday } from '../../src/lib/calendar/national-holiday.ts';

test('a year without holiday data is refused with the years that are known', () => {
	const beyond = `${HOLIDAY_YEARS.to + 1}-01-01`;
	expect(() => nationalHoliday(beyond)).toThrow(CannotTell);
	try {
		nationalHoliday(beyond);
	} catch (error) {
		expect(error instanceof CannotTell && error.reason.ja).toContain(`${HOLIDAY_YEARS.to}年まで`);
	}
});
