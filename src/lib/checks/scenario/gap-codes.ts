/** One gap, one code: what kind of hole it is. The first row that fits; the last takes whatever is left. */
import type { Gap } from '../../scenario/gap.ts';
import type { AttributeId } from '../../scenario/rule.ts';
import type { AxisId, Span } from '../../scenario/space.ts';

/** `silence` of `silence.business-days`. */
export const ofFamily = (axis: AxisId, family: string): boolean => axis === family || axis.startsWith(`${family}.`);

/** Closed days that people forget when they write 「平日」 and 「土日」. */
const FORGOTTEN_DAYS = ['half-day', 'regular-holiday', 'national-holiday', 'closure'];

const matters = ({ matters: axes }: Gap, family: string): boolean => axes.some((axis) => ofFamily(axis, family));

const is =
	(...attributes: readonly AttributeId[]) =>
	({ attribute }: Gap): boolean =>
		attributes.includes(attribute);

/** The named values of the region; null where the axis is free. */
function picked({ region }: Gap, axis: AxisId): readonly string[] | null {
	const picks = region[axis];
	return picks === undefined ? null : (picks as readonly string[]);
}

const isClosedDay = (day: string): boolean => day !== 'business-day' && !day.startsWith('half-day');

/** Work on days on which the office is closed. */
const onClosedDays = (gap: Gap): boolean => picked(gap, 'day')?.every(isClosedDay) === true;

const onForgottenDays = (gap: Gap): boolean =>
	matters(gap, 'day') &&
	picked(gap, 'day')?.every((day) => FORGOTTEN_DAYS.some((known) => day === known || day.startsWith(`${known}-`))) ===
		true;

/** A single point of an axis of time: before it one sentence holds, after it another. */
const isPoint = ({ region }: Gap): boolean =>
	Object.entries(region).some(
		([axis, picks]) =>
			['minute', 'sinceDelivery', 'silence'].some((family) => ofFamily(axis, family)) &&
			(picks as readonly Span[]).length === 1 &&
			(picks as readonly Span[]).every(([from, to]) => to - from === 1 && from > 0),
	);

export interface GapKind {
	readonly code: string;
	/** The axis, or the family of axes, on which the hole lies; left out where it is no matter of one axis. */
	readonly axis?: string;
}

const rows: readonly (GapKind & { readonly fits: (gap: Gap) => boolean })[] = [
	{ code: 'scope/holiday-emergency-unpriced', fits: (gap) => gap.attribute === 'charge' && onClosedDays(gap) },
	{ code: 'price/incomplete', fits: is('charge') },
	{ code: 'rule/power-without-procedure', fits: is('exitNotice') },
	{ code: 'allowance/unused-undefined', fits: is('carryOver') },
	{ code: 'count/off-by-one', axis: 'revisions', fits: (gap) => matters(gap, 'revisions') },
	{ code: 'count/off-by-one', axis: 'allowance', fits: (gap) => matters(gap, 'allowance.items') },
	{ code: 'time/boundary-hole', fits: isPoint },
	{ code: 'closure/no-outcome', fits: is('closure') },
	{ code: 'state/dead-end', fits: is('reopening') },
	{
		code: 'scope/production-support-gap',
		fits: (gap) => gap.attribute === 'treatment' && matters(gap, 'sinceDelivery'),
	},
	{ code: 'scope/cause-hole', axis: 'cause', fits: (gap) => matters(gap, 'cause') },
	{ code: 'hours/holiday-hole', axis: 'day', fits: onForgottenDays },
	{ code: 'tier/hole', axis: 'tier', fits: (gap) => matters(gap, 'tier') },
	{ code: 'rule/undecided', fits: () => true },
];

/**
 * `leavesOut`: whether some rule decides this for other values of the axis. Where none does, nobody was left out in
 * particular: it was not thought of at all.
 */
export function kindOfGap(gap: Gap, leavesOut: (axis: string) => boolean): GapKind {
	const row = rows.find(({ fits, axis }) => fits(gap) && (axis === undefined || leavesOut(axis)));
	if (row === undefined) throw new RangeError('The last row fits every gap');
	return row;
}

/** Every code of the table, in its order. */
export const gapCodes: readonly string[] = [...new Set(rows.map(({ code }) => code))];
