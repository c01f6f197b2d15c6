/** What happens after delivery, as it comes: the follow-ups, and the end of the free period among them. */
import type { Service } from '../lib/model/service.ts';
import type { Duration, DurationUnit } from '../lib/values/value.ts';

export interface AfterDelivery {
	/** Where its time stands, as a value path. */
	readonly at: string;
	/** Where the follow-up stands; null for the end of the free period. */
	readonly followUp: string | null;
}

/** Only for the order of a list: how long a unit usually is, in days. */
const usualDays: Readonly<Record<DurationUnit, number>> = {
	minute: 1 / 1440,
	hour: 1 / 24,
	'business-hour': 1 / 8,
	'calendar-day': 1,
	'business-day': 1.4,
	week: 7,
	month: 30.4,
	year: 365,
};

const length = ({ n, unit }: Duration): number => n * usualDays[unit];

/** Of the service that `service.…` means. */
export function afterDelivery({ followUps, freePeriod }: Service): AfterDelivery[] {
	const events = [
		...followUps.map(({ at }, index) => {
			const followUp = `service.followUps.${index}`;
			return { at: `${followUp}.at`, followUp, after: length(at) };
		}),
		{ at: 'service.freePeriod', followUp: null, after: length(freePeriod) },
	];
	return events.sort((a, b) => a.after - b.after);
}
