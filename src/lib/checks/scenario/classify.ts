/**
 * One clash, one code: the most specific that fits. The order of the tables is the order in which codes are tried
 * (also a table in ARCHITECTURE.md); the last row of each takes whatever is left, so that nothing is ever passed over.
 */
import type { Level } from '../../diagnostics/diagnostic.ts';
import type { Clash } from './clash.ts';
import { between, counts, coversMore, isSentence, names, picksOf, sidesWhere, within } from './clash.ts';

interface Row<T> {
	readonly code: string;
	readonly level: Level;
	readonly fits: (found: T) => boolean;
}

const DEADLINES = ['firstResponse', 'start', 'completion'];
const CLOSING = ['closure', 'acceptance', 'reopening'];

/** The public text promises more than what prevails over it. */
const promisesMore = ({ overlap }: Clash): boolean => overlap.settled?.promisesMore === true;

/** 「無制限」 said in words: such a promise names no bound that a rule could show. */
const UNLIMITED = /無制限|何度でも|何回でも|いくらでも|回数に制限(?:は|が)?な/;

/** What each of these attributes is about is a kind of its own. */
const CODE_OF: Readonly<Record<string, RegExp>> = {
	'term/minimum-vs-anytime': /^exit$/,
	'term/end-vs-autorenew': /^renewal$/,
	'subcontract/ban-vs-outsourcing': /^subcontracting$/,
	'portfolio/vs-secrecy': /^publication$/,
	'ip/transfer-time-clash': /^rights$/,
	'allowance/carry-over-clash': /^carryOver$/,
	'version/binding-moment-ambiguous': /^amendment\./,
	'duty/actor-clash': /^by\./,
	'duty/obligation-vs-prohibition': /^(?:agency|client)\./,
};

const clashRows: readonly Row<Clash>[] = [
	{
		// The free period of the production contract, and a charge under the support contract for the same day.
		code: 'scope/production-support-overlap',
		level: 'error',
		fits: (clash) =>
			clash.attribute !== 'liability' &&
			sidesWhere(
				clash,
				(production, support) =>
					within(production, 'phase', ['free-period']) &&
					picksOf(production, 'tier') === null &&
					production.origin.document !== support.origin.document &&
					['treatment', 'charge'].includes(clash.attribute) &&
					picksOf(support, 'tier')?.has('none') === false,
			) !== null,
	},
	{
		// A public note speaks for every tier at once, of work that this tier does not include.
		code: 'scope/note-exceeds-tier',
		level: 'error',
		fits: (clash) =>
			promisesMore(clash) &&
			clash.attribute === 'treatment' &&
			sidesWhere(clash, (note, tier) => isSentence(note) && note.public && coversMore(note, tier, 'tier')) !== null,
	},
	{ code: 'documents/listing-promises-more', level: 'error', fits: promisesMore },
	{
		code: 'documents/precedence-missing',
		level: 'error',
		fits: ({ overlap, ordered }) => overlap.settled !== null && !ordered,
	},
	{ code: 'documents/settled-by-precedence', level: 'warning', fits: ({ overlap }) => overlap.settled !== null },
	{
		code: 'channel/outside-hours',
		level: 'error',
		fits: (clash) =>
			clash.attribute === 'treatment' &&
			sidesWhere(
				clash,
				(channel, hours) =>
					names(channel, 'channel') && !names(channel, 'day') && names(hours, 'day') && hours.outcome === 'declined',
			) !== null,
	},
	{
		// Silence ends things while the client still has time to look.
		code: 'closure/during-review',
		level: 'error',
		fits: (clash) =>
			CLOSING.includes(clash.attribute) &&
			sidesWhere(
				clash,
				(silence, review) =>
					counts(silence, 'silence') && counts(review, 'sinceDelivery') && !counts(review, 'silence'),
			) !== null,
	},
	{
		code: 'closure/two-outcomes',
		level: 'error',
		fits: ({ attribute, sides }) => CLOSING.includes(attribute) && sides.every((side) => counts(side, 'silence')),
	},
	{
		code: 'refund/deposit-never-vs-breach',
		level: 'error',
		fits: (clash) =>
			clash.attribute === 'refund' &&
			sidesWhere(clash, (never, breach) => never.outcome === 'none' && within(breach, 'cause', ['agency'])) !== null,
	},
	{
		code: 'refund/promise-vs-none',
		level: 'error',
		fits: (clash) => clash.attribute === 'refund' && clash.sides.some(({ outcome }) => outcome === 'none'),
	},
	{ code: 'response/two-deadlines', level: 'error', fits: ({ attribute }) => DEADLINES.includes(attribute) },
	{
		// Both name causes, and one cause falls under both.
		code: 'scope/cause-overlap',
		level: 'error',
		fits: ({ attribute, sides: [a, b] }) => {
			const [one, other] = [picksOf(a, 'cause'), picksOf(b, 'cause')];
			if (!['treatment', 'charge', 'liability'].includes(attribute) || one === null || other === null) return false;
			return one.size !== other.size || [...one].some((cause) => !other.has(cause));
		},
	},
	{
		code: 'value/unlimited-vs-surcharge',
		level: 'error',
		fits: (clash) =>
			between(clash, 'included', 'extra') &&
			sidesWhere(
				clash,
				(unlimited, surcharge) =>
					unlimited.outcome === 'included' &&
					((isSentence(unlimited) && UNLIMITED.test(unlimited.origin.text)) ||
						(counts(surcharge, 'revisions') && !counts(unlimited, 'revisions'))),
			) !== null,
	},
	{
		code: 'scope/included-and-refused',
		level: 'error',
		fits: (clash) => clash.attribute === 'treatment' && between(clash, 'included', 'declined'),
	},
	{
		code: 'scope/included-and-charged',
		level: 'error',
		fits: (clash) =>
			between(clash, 'included', 'extra') ||
			(clash.attribute === 'charge' && clash.sides.some(({ outcome }) => outcome === 'none')),
	},
	{ code: 'price/two-in-one-scenario', level: 'error', fits: ({ attribute }) => attribute === 'charge' },
	...Object.entries(CODE_OF).map(
		([code, attributes]): Row<Clash> => ({ code, level: 'error', fits: ({ attribute }) => attributes.test(attribute) }),
	),
	{ code: 'rule/no-priority', level: 'error', fits: () => true },
];

export interface Class {
	readonly code: string;
	readonly level: Level;
	/** How far down in its table: the less, the more specific. */
	readonly order: number;
}

export const classifyClash = (clash: Clash): Class => first(clashRows, clash);

function first<T>(rows: readonly Row<T>[], found: T): Class {
	const order = rows.findIndex(({ fits }) => fits(found));
	const { code, level } = rows[order] as Row<T>;
	return { code, level, order };
}

/** Every code of the tables, in their order. */
export const scenarioCodes: readonly string[] = clashRows.map(({ code }) => code);
