/** calendar.yaml: business hours, which days are closed, half days. National holidays come from a package. */
import { z } from 'zod';
import { clock, date, hours, id, line } from './fields.ts';

export const calendarSchema = z
	.strictObject({
		hours: hours({ title: '営業時間' }),
		// A slip of the keyboard is no year: the days of each are counted through, one by one.
		years: z
			.array(z.int().min(2000).max(2999))
			.min(1)
			.max(20)
			.meta({ title: '対象の年', description: '休業日を定めてある年' }),
		nationalHolidays: z.enum(['closed', 'open']).meta({ title: '国民の祝日' }),
		closures: z
			.array(
				z.strictObject({
					id,
					name: line({ title: '休業の名称', examples: ['年末年始休業'] }),
					from: date({ title: '休業の初日' }),
					to: date({ title: '休業の最終日' }),
				}),
			)
			.meta({ title: '休業期間' }),
		halfDays: z
			.array(
				z.strictObject({
					date: date({ title: '半日営業の日' }),
					until: clock({ title: '終業時刻' }),
					name: line({ title: '理由' }),
				}),
			)
			.meta({ title: '半日営業' }),
	})
	.meta({ title: '営業日カレンダー', description: 'src/content/calendar.yaml' });

export type CalendarContent = z.infer<typeof calendarSchema>;
