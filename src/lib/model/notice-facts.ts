/** What a holiday notice tells: the days of its closure, the last day before and the first after it, the deadlines. */
import type { BusinessCalendar } from '../calendar/business-calendar.ts';
import { businessDayOnOrAfter, businessDayOnOrBefore, halfDayOn, openSpan } from '../calendar/business-calendar.ts';
import { CannotTell } from '../calendar/cannot-tell.ts';
import type { Localized } from '../diagnostics/diagnostic.ts';
import type { Place } from '../source/place.ts';
import { addDays } from '../values/day.ts';
import type { CalendarDate, ClockTime } from '../values/value.ts';
import { axisNames } from './axes.ts';
import type { GivenFact, GivenFacts } from './given-fact.ts';
import type { Notice } from './notice.ts';
import { calendarAroundClosures } from './office-calendar.ts';
import type { BodyEntry, Project } from './project.ts';

/** `notice.from`, `notice.lastDay` … by their names below `notice`. */
export function noticeFacts({ calendar }: Project, notice: BodyEntry<Notice>): GivenFacts {
	const index = calendar.data.closures.findIndex(({ id }) => id === notice.data.closure);
	const closure = calendar.data.closures[index];
	const facts = new Map<string, GivenFact | { readonly unknown: Localized }>();
	const add = (name: string, label: string, source: Place, value: () => GivenFact['value'] | null): void => {
		try {
			const known = value();
			if (known !== null) facts.set(name, { value: known, source, label });
		} catch (error) {
			if (!(error instanceof CannotTell)) throw error;
			facts.set(name, { unknown: error.reason });
		}
	};
	const { announce, remind, urgent, materials } = notice.data;
	const own = (...path: (string | number)[]): Place => notice.places.at(path);
	add('announce', '知らせる日', own('announce'), () => announce);
	if (remind) add('remind', 'もう一度知らせる日', own('remind'), () => remind);
	if (urgent) add('urgent', '休業中の緊急の窓口', own('urgent'), () => axisNames.channel[urgent]);
	for (const [at, { by, publish }] of materials.entries()) {
		const item = { for: materials[at]?.for ?? '', by, publish };
		add(`materials.${at}.for`, '対象', own('materials', at, 'for'), () => item.for);
		add(`materials.${at}.by`, '素材の締切り', own('materials', at, 'by'), () => by);
		add(`materials.${at}.publish`, '公開日', own('materials', at, 'publish'), () => publish);
	}
	if (!closure) return facts;
	const office = calendarAroundClosures(calendar.data);
	const at = (field: string): Place => calendar.places.at(['closures', index, field]);
	add('name', '休業の名称', at('name'), () => closure.name);
	add('from', `${closure.name}の初日`, at('from'), () => closure.from);
	add('to', `${closure.name}の最終日`, at('to'), () => closure.to);
	add('lastDay', '休業の前の最後の営業日', at('from'), () => lastDayBefore(office, closure.from));
	add('closesAt', '最後の営業日の終業', closingPlace(office, closure.from, calendar), () =>
		closingOf(office, closure.from),
	);
	add('reopensOn', '営業を始める日', at('to'), () => firstDayAfter(office, closure.to));
	add('opensAt', '始業の時刻', calendar.places.at(['hours']), () => ({
		kind: 'time',
		minutes: calendar.data.hours.from,
	}));
	return facts;
}

const dateOf = (iso: string): CalendarDate => ({ kind: 'date', iso });

const lastDayBefore = (office: BusinessCalendar, from: CalendarDate): CalendarDate =>
	dateOf(businessDayOnOrBefore(office, addDays(from.iso, -1)));

const firstDayAfter = (office: BusinessCalendar, to: CalendarDate): CalendarDate =>
	dateOf(businessDayOnOrAfter(office, addDays(to.iso, 1)));

function closingOf(office: BusinessCalendar, from: CalendarDate): ClockTime | null {
	const open = openSpan(office, lastDayBefore(office, from).iso);
	return open && { kind: 'time', minutes: open.to };
}

/** A half day decides it, or the usual hours. */
function closingPlace(office: BusinessCalendar, from: CalendarDate, { data, places }: Project['calendar']): Place {
	try {
		const half = halfDayOn(office, lastDayBefore(office, from).iso);
		const index = data.halfDays.findIndex(({ date }) => date.iso === half?.date);
		return index < 0 ? places.at(['hours']) : places.at(['halfDays', index, 'until']);
	} catch (error) {
		if (error instanceof CannotTell) return places.at(['hours']);
		throw error;
	}
}
