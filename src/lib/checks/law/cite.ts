/** Facts of the law as the checks name them: the value to compare with, and the words that say where it comes from. */
import type { Diagnostic, LabelledPlace, Localized, Note } from '../../diagnostics/diagnostic.ts';
import type { LawFact } from '../../model/law.ts';
import type { Project } from '../../model/project.ts';
import type { Place } from '../../source/place.ts';
import { formatValue } from '../../values/format.ts';
import type { CalendarDate, Duration, Rate } from '../../values/value.ts';
import { sureness } from '../sureness.ts';

/** Every fact that some check rests on, and the kind of value that it compares with (null: the wording alone). */
export const restsOn = {
	'terms-change': null,
	'work-basis': null,
	'copyright-27-28': null,
	'moral-rights': null,
	'rights-carve-out': null,
	'consumer-total-waiver': null,
	'consumer-partial-waiver': null,
	'consumer-salvage': null,
	'consumer-exit-waiver': null,
	'consumer-late-interest': 'rate',
	'consumer-silence': null,
	'late-interest': null,
	'nonconformity-notice': null,
	'nonconformity-known': null,
	'nonconformity-consumer': 'duration',
	'commercial-inspection': null,
	'subcontract-payment': 'duration',
	'freelance-long': 'duration',
	'freelance-end-notice': 'duration',
	'promissory-note': null,
	'invoice-number': null,
	'prepaid-validity': 'duration',
	'marketing-mail': null,
	'antisocial-clause': null,
	'card-fee': null,
	'gross-display': null,
	'misleading-claim': null,
	'stamp-electronic': null,
	'stamp-contract-for-work': null,
	'stamp-continuing': null,
	'leak-notice': 'duration',
	'demand-least': 'duration',
	'demand-most': 'duration',
	'notice-arrival': null,
	'disclosure-items': null,
	'disclosure-continuing': null,
} as const satisfies Readonly<Record<string, 'rate' | 'duration' | 'date' | null>>;

export type FactId = keyof typeof restsOn;

interface Values {
	readonly rate: Rate;
	readonly duration: Duration;
	readonly date: CalendarDate;
}

/** The facts that have a value of this kind. */
type Valued<K extends keyof Values> = { [Id in FactId]: (typeof restsOn)[Id] extends K ? Id : never }[FactId];

export interface Cited {
	readonly fact: LawFact;
	/** Its value where it has one, else the fact as a whole. */
	readonly place: Place;
}

/** Null where the content has no such fact: then nothing is compared, and law/fact-missing tells so. */
export function cited(project: Project, id: FactId): Cited | null {
	const entry = project.law.find(({ data }) => Object.hasOwn(data.facts, id));
	const fact = entry?.data.facts[id];
	return entry && fact ? { fact, place: entry.places.at(['facts', id, 'value']) } : null;
}

const valueAs = <K extends keyof Values>(project: Project, id: FactId, kind: K): Values[K] | null => {
	const value = cited(project, id)?.fact.value;
	return value?.kind === kind ? (value as Values[K]) : null;
};

export const rateIn = (project: Project, id: Valued<'rate'>): Rate | null => valueAs(project, id, 'rate');
export const periodIn = (project: Project, id: Valued<'duration'>): Duration | null => valueAs(project, id, 'duration');

/** The value of the fact, as a place to compare with. */
export function lawPlace(project: Project, id: FactId): LabelledPlace[] {
	const found = cited(project, id);
	if (!found?.fact.value) return [];
	const value = formatValue(found.fact.value);
	return [{ place: found.place, label: { ja: `${found.fact.article}の値 ${value}`, en: `the law's value` } }];
}

interface Conflict {
	readonly code: string;
	/** In Japanese what is said and the rule, completed by 「と食いちがう可能性があります」; in English the whole sentence. */
	readonly says: Localized;
	readonly places: readonly [LabelledPlace, ...LabelledPlace[]];
	readonly fixes: readonly Localized[];
	readonly notes?: readonly Note[];
	/** What the official text and arithmetic settle may be an error; anything less sure stays a warning. */
	readonly firm?: boolean;
}

/** One finding with its article, its source and how sure that is; none where the content lacks the fact. */
export function conflict(project: Project, id: FactId, { says, firm = false, ...told }: Conflict): Diagnostic[] {
	const fact = cited(project, id)?.fact;
	if (!fact) return [];
	const sure = sureness(fact);
	return [
		{
			code: told.code,
			level: firm && fact.confidence === 'A' ? 'error' : 'warning',
			message: {
				ja: `${says.ja}と食いちがう可能性があります（${fact.article}、${sure.ja}）`,
				en: `${says.en} (${fact.article}; ${sure.en})`,
			},
			places: told.places,
			notes: [
				...(told.notes ?? []),
				{ title: { ja: '根拠', en: 'law' }, text: { ja: `${fact.article}: ${fact.says}`, en: fact.article } },
				{
					title: { ja: '出典', en: 'source' },
					text: { ja: `${fact.source}（${sure.ja}）`, en: `${fact.source} (${sure.en})` },
				},
			],
			fixes: told.fixes,
		},
	];
}
