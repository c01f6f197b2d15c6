/** 古くなった掲載先の事実: limits and bans that nobody has looked up for longer than the file itself allows. */
import { addDuration } from '../../calendar/add-duration.ts';
import { CannotTell } from '../../calendar/cannot-tell.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Marketplace } from '../../model/marketplace.ts';
import { officeCalendar } from '../../model/office-calendar.ts';
import type { Entry, Project } from '../../model/project.ts';
import { formatValue } from '../../values/format.ts';
import type { Check } from '../check.ts';
import { factsIn } from './facts.ts';

export const limitStale: Check = {
	id: 'market/limit-stale',
	title: { ja: '古くなった掲載先の事実', en: 'stale fact about a marketplace' },
	summary: {
		ja: '掲載先の欄や決まりは、知らせなく変わります。確かめてから長くたったものは、実際の画面で確かめ直します。',
		en: 'Forms and rules of marketplaces change without notice; what was read long ago is to be read again.',
	},
	example: {
		fails: {
			files: {
				'marketplaces/market.yaml': {
					replace: 'max: { value: 25, source: 試験, verifiedOn: 2026-11-21, confidence: A }',
					with: 'max: { value: 25, source: 試験, verifiedOn: 2026-05-24, confidence: A }',
				},
			},
			finds: [{ file: 'marketplaces/market.yaml', words: '2026-05-24' }],
		},
		// Exactly as long ago as is allowed.
		passes: {
			files: {
				'marketplaces/market.yaml': {
					replace: 'max: { value: 25, source: 試験, verifiedOn: 2026-11-21, confidence: A }',
					with: 'max: { value: 25, source: 試験, verifiedOn: 2026-05-25, confidence: A }',
				},
			},
		},
	},
	run({ project }) {
		return project.marketplaces.flatMap((market) => staleIn(market, project));
	},
};

/** One finding a marketplace: whoever opens the live form looks at all of it. */
function staleIn(market: Entry<Marketplace>, project: Project): Diagnostic[] {
	const { recheck, name } = market.data;
	const today = project.agency.data.asOf.iso;
	const stale = factsIn(market).filter(({ fact }) => {
		const until = fact.verifiedOn ? lastDay(fact.verifiedOn.iso, market, project) : null;
		return until !== null && until < today;
	});
	const [first, ...rest] = stale.map(({ path }) => ({ place: market.places.at([...path, 'verifiedOn']) }));
	if (!first) return [];
	return [
		{
			code: limitStale.id,
			level: 'warning',
			message: {
				ja: `${name}について確かめてから${formatValue(recheck)}を過ぎた事実が${stale.length}件あります`,
				en: `${stale.length} fact(s) about ${market.id} were read longer ago than ${market.id} allows`,
			},
			places: [first, ...rest],
			notes: [{ title: { ja: '基準日', en: 'as of' }, text: { ja: today, en: today } }],
			fixes: [
				{
					ja: '実際の入力画面と決まりを見て、値と確認日を改める',
					en: 'look at the live form and its rules, and mend the values and the dates',
				},
			],
		},
	];
}

/** Null where the calendar cannot tell, for a period in business days of a year that is not settled. */
function lastDay(from: string, { data }: Entry<Marketplace>, project: Project): string | null {
	try {
		return addDuration(officeCalendar(project.calendar.data), from, data.recheck).date;
	} catch (error) {
		if (error instanceof CannotTell) return null;
		throw error;
	}
}
