/** 税抜きの掲載価格: a price that consumers see, without the tax that they pay. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { allFacts, isTypedValue } from '../../model/resolve.ts';
import { formatValue } from '../../values/format.ts';
import type { Check, CheckInput } from '../check.ts';
import { conflict } from './cite.ts';
import { said, speeches } from './speech.ts';

export const listingNotGross: Check = {
	id: 'law/listing-not-gross',
	title: { ja: '税抜きの掲載価格', en: 'price without tax' },
	summary: {
		ja: 'だれでも見られる料金は、税込みの総額で示します。サービスや保守プランの料金は、掲載文とサイトにそのまま出ます。',
		en: 'Prices that anyone can see are shown with tax; those of services and tiers stand in listings and on the site.',
	},
	example: {
		fails: {
			files: { 'policies/revisions.yaml': { replace: '11,000円/回 税込', with: '10,000円/回 税別' } },
			finds: [{ file: 'policies/revisions.yaml', words: '10,000円/回 税別' }],
		},
		// A price list for businesses alone.
		passes: {
			files: {
				'policies/revisions.yaml': { replace: '11,000円/回 税込', with: '10,000円/回 税別' },
				'agency.yaml': { replace: 'asOf: 2026-11-21\n', with: 'asOf: 2026-11-21\ncustomer: business\n' },
			},
		},
	},
	run(input) {
		return [...typed(input), ...told(input)];
	},
};

const shown = new Set(['services', 'support', 'policies', 'tasks']);

const fixes = [
	{ ja: '税込みの総額で書く', en: 'write the price with tax' },
	{
		ja: '事業者からの注文だけを受けるのであれば、agency.yaml に customer: business と書く',
		en: 'write customer: business in agency.yaml, if you take orders from businesses only',
	},
];

/** Looked for first: naming every value of the content takes longer than all the rest of this check. */
const holdsNet = (data: unknown): boolean => {
	if (typeof data !== 'object' || data === null) return false;
	if (isTypedValue(data)) return data.kind === 'money' && data.tax === 'excluded';
	return Object.values(data).some(holdsNet);
};

function typed({ project }: CheckInput): Diagnostic[] {
	if (project.agency.data.customer === 'business') return [];
	const { services, support, policies, tasks } = project;
	if (![...services, ...support, ...policies, tasks].some(({ data }) => holdsNet(data))) return [];
	return allFacts(project).flatMap(({ path, value, source, label }) => {
		if (value === null || typeof value !== 'object' || value.kind !== 'money' || value.tax === 'included') return [];
		if (!shown.has(path.split('.')[0] ?? '')) return [];
		return conflict(project, 'gross-display', {
			code: listingNotGross.id,
			says: {
				ja: `だれでも見られる${label}が「${formatValue(value)}」であることは、税込みの総額を示すという定め`,
				en: 'a public price without tax may be at odds with the rule that the gross price is shown',
			},
			places: [{ place: source }],
			fixes,
		});
	});
}

const withoutTax = [
	{
		says: /円[^。、]{0,6}(?:税別|税抜|税抜き|外税|＋税|\+税)|(?:消費税|税)(?:は|を)?別途/,
		unless: /税(?:別|抜き?)(?:で|の)[^。]{0,8}(?:ません|ない)/,
	},
];

/** Text pasted from elsewhere: 「5,500円（税別）」. */
const told = ({ project }: CheckInput): Diagnostic[] =>
	said(
		speeches(project).filter(({ toConsumers }) => toConsumers),
		withoutTax,
	).flatMap(({ sentence, words, start, end }) =>
		conflict(project, 'gross-display', {
			code: listingNotGross.id,
			says: {
				ja: `消費者も読む「${words}」は、税込みの総額を示すという定め`,
				en: `"${words}", which consumers read, may be at odds with the rule that the gross price is shown`,
			},
			places: [{ place: sentence.speech.passage.placeOf(start, end) }],
			fixes,
		}),
	);
