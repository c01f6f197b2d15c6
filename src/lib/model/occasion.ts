/** One case in which a message is written (last contact, revisions used, money paid), and the facts that follow. */
import type { Moment } from '../calendar/add-duration.ts';
import { addDuration } from '../calendar/add-duration.ts';
import { CannotTell } from '../calendar/cannot-tell.ts';
import { silenceTimeline } from '../calendar/silence-timeline.ts';
import type { Localized } from '../diagnostics/diagnostic.ts';
import type { Place } from '../source/place.ts';
import { grossOf } from '../values/price.ts';
import type { CalendarDate, Count, Money, TypedValue } from '../values/value.ts';
import { effectivePolicy } from './effective-policy.ts';
import type { GivenFact, GivenFacts } from './given-fact.ts';
import { noticeFacts } from './notice-facts.ts';
import { officeCalendar } from './office-calendar.ts';
import type { Entry, Project } from './project.ts';
import type { Scope } from './scope.ts';
import type { Service } from './service.ts';

/** What only the sender knows. Ids are those of the content; days are ISO. */
export interface Occasion {
	readonly service?: string;
	readonly tier?: string;
	readonly notice?: string;
	/** With the form of address: 「山田様」. */
	readonly client?: string;
	readonly lastContact?: string | Moment;
	/** When the draft was sent. */
	readonly draftOn?: string;
	readonly revisionsUsed?: number;
	readonly paid?: Money;
	/** The price of the work done so far. */
	readonly earned?: Money;
}

/** What only the sender can say that a value of `case.` follows from; a value that is not here needs nothing. */
export const CASE_NEEDS: Readonly<
	Record<string, readonly ('lastContact' | 'draftOn' | 'revisionsUsed' | 'paid' | 'earned')[]>
> = {
	lastContact: ['lastContact'],
	firstNotice: ['lastContact'],
	lastNotice: ['lastContact'],
	limit: ['lastContact'],
	limitAt: ['lastContact'],
	reopenUntil: ['lastContact'],
	used: ['revisionsUsed'],
	left: ['revisionsUsed'],
	draftOn: ['draftOn'],
	revisionsUntil: ['draftOn'],
	paid: ['paid', 'earned'],
	earned: ['paid', 'earned'],
	refund: ['paid', 'earned'],
	owed: ['paid', 'earned'],
};

/** The scope in which the values of a message are looked up. */
export function scopeOf(project: Project, occasion: Occasion, source: Place): Scope {
	const { service, tier, notice } = occasion;
	const told = project.notices.find(({ id }) => id === notice);
	return {
		...(service === undefined ? {} : { service }),
		...(tier === undefined ? {} : { tier }),
		...(told ? { notice: noticeFacts(project, told) } : {}),
		case: caseFacts(project, occasion, source),
	};
}

/** `case.limit`, `case.left` … by their names below `case`; `source` stands for what only the sender knows. */
function caseFacts(project: Project, occasion: Occasion, source: Place): GivenFacts {
	const facts = new Map<string, GivenFact | { readonly unknown: Localized }>();
	const add = (name: string, label: string, value: TypedValue | string, place = source): void => {
		facts.set(name, { value, label, source: place });
	};
	add('client', '宛名', occasion.client ?? 'お客様');
	const service = project.services.find(({ id }) => id === occasion.service);
	const owner = service ?? project.support.find(({ id }) => id === occasion.tier);
	if (owner && occasion.lastContact !== undefined) addSilence(project, owner, occasion.lastContact, { add, facts });
	if (service) addRevisions(project, service, occasion, { add, facts });
	addSettlement(occasion, add);
	return facts;
}

interface Sink {
	readonly add: (name: string, label: string, value: TypedValue | string, place?: Place) => void;
	readonly facts: Map<string, GivenFact | { readonly unknown: Localized }>;
}

const dateOf = (iso: string): CalendarDate => ({ kind: 'date', iso });

function addSilence(project: Project, owner: Entry<unknown>, lastContact: string | Moment, { add, facts }: Sink): void {
	const policy = effectivePolicy(project, owner, 'silence', 'silence');
	if (!policy) return;
	add('lastContact', '最終連絡', dateOf(typeof lastContact === 'string' ? lastContact : lastContact.date));
	unlessUnknown(facts, ['firstNotice', 'lastNotice', 'limit', 'limitAt', 'reopenUntil'], () => {
		const line = silenceTimeline(officeCalendar(project.calendar.data), lastContact, policy.data);
		const [first, last] = [line.notices[0], line.notices.at(-1)];
		if (first) add('firstNotice', 'はじめのお知らせの日', dateOf(first.date), policy.place(['notices', 0]));
		if (last) add('lastNotice', '最後のお知らせの日', dateOf(last.date), policy.place(['notices']));
		add('limit', 'ご連絡の期限の日', dateOf(line.limit.date), policy.place(['window']));
		add('limitAt', 'ご連絡の期限の時刻', { kind: 'time', minutes: line.limit.minutes }, policy.place(['at']));
		if (line.reopenUntil)
			add('reopenUntil', '再開を受け付ける最後の日', dateOf(line.reopenUntil.date), policy.place(['reopenWithin']));
	});
}

function addRevisions(
	project: Project,
	service: Entry<Service>,
	{ revisionsUsed, draftOn }: Occasion,
	{ add, facts }: Sink,
): void {
	const { revisions } = service.data;
	if (revisionsUsed !== undefined) {
		const counted = (max: number): Count => ({ ...revisions, max, window: 'none' });
		add('used', '済んだ修正の回数', counted(revisionsUsed));
		add(
			'left',
			'残りの修正の回数',
			counted(Math.max(0, revisions.max - revisionsUsed)),
			service.places.at(['revisions']),
		);
	}
	const policy = effectivePolicy(project, service, 'revisionPolicy', 'revisions');
	if (!policy || draftOn === undefined) return;
	add('draftOn', '初稿をお送りした日', dateOf(draftOn));
	unlessUnknown(facts, ['revisionsUntil'], () => {
		const end = addDuration(officeCalendar(project.calendar.data), draftOn, policy.data.window);
		add('revisionsUntil', '修正を受け付ける最後の日', dateOf(end.date), policy.place(['window']));
	});
}

/** What is paid back or asked for is what the one exceeds the other by, with tax. */
function addSettlement({ paid, earned }: Occasion, add: Sink['add']): void {
	if (!paid || !earned) return;
	const [had, due] = [grossOf(paid), grossOf(earned)];
	add('paid', 'お支払いいただいた額', had);
	add('earned', '行った作業の料金', due);
	const balance = had.yen - due.yen;
	if (balance >= 0) add('refund', 'お返しする額', { ...had, yen: balance });
	if (balance <= 0) add('owed', 'お支払いいただく額', { ...due, yen: -balance });
}

/** Where the calendar ends before the case does, these names are known to be unknown, with the reason. */
function unlessUnknown(facts: Sink['facts'], names: readonly string[], work: () => void): void {
	try {
		work();
	} catch (error) {
		if (!(error instanceof CannotTell)) throw error;
		for (const name of names) if (!facts.has(name)) facts.set(name, { unknown: error.reason });
	}
}
