/** 足りない掲載文: a field that must be filled is empty, or is shorter than the form takes. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Listing, ListingField } from '../../listing/listing.ts';
import { allListings } from '../../listing/listing.ts';
import type { Place } from '../../source/place.ts';
import type { Check, CheckInput } from '../check.ts';
import { sourceNote } from './facts.ts';

export const fieldShort: Check = {
	id: 'market/field-short',
	title: { ja: '足りない掲載文', en: 'field too short' },
	summary: {
		ja: '必須の欄は空にできず、下限のある欄はそれを下回れません。区分を一つ消しただけで、出品できない文になります。',
		en: 'A required field cannot be empty, nor any field below its least length; one deleted section is enough for either.',
	},
	example: {
		fails: {
			files: {
				'listings/media.mdx': {
					replace: '<Section of="title">\n記事を育てるサイトを作り\n</Section>\n\n',
					with: '',
				},
			},
			finds: [{ file: 'listings/media.mdx', words: 'media' }],
		},
		passes: {
			files: {
				'listings/media.mdx': { replace: '記事を育てるサイトを作り\n', with: '記事のサイトを作り\n' },
				'marketplaces/market.yaml': {
					replace: '    bound: 25\n',
					with: '    bound: 25\n    min: { value: 9, source: 試験, verifiedOn: 2026-11-21, confidence: A }\n',
				},
			},
		},
	},
	run({ project }) {
		return allListings(project).flatMap((listing) =>
			listing.fields.flatMap((field) => {
				if (field.required && field.text === '' && field.byHand === null && !refusedIn(listing, field))
					return [empty(project, listing, field)];
				return field.short > 0 ? [short(project, listing, field)] : [];
			}),
		);
	},
};

/** What is empty because the marketplace bans the words has a finding of its own. */
const refusedIn = ({ refused }: Listing, { spec }: ListingField): boolean =>
	refused.some(
		({ section }) =>
			'fill' in spec && spec.fill.some((part) => 'sections' in part && part.sections.some((of) => of === section)),
	);

const nameOf = ({ marketName, serviceName }: Listing, { label }: ListingField): string =>
	`${marketName}の「${label}」（${serviceName}）`;

/** The head of the listing's own file, since nothing is written. */
function headOf({ listings, agency }: CheckInput['project'], { service, market }: Listing): Place {
	const file = listings.find(({ data }) => data.service === service && data.markets.includes(market));
	return (file ?? agency).places.at(['service']);
}

function empty(project: CheckInput['project'], listing: Listing, field: ListingField): Diagnostic {
	const { spec } = field;
	const fill = 'fill' in spec ? spec.fill.flatMap((part) => ('sections' in part ? part.sections : [])) : [];
	return {
		code: fieldShort.id,
		level: 'error',
		message: {
			ja: `${nameOf(listing, field)}は必須の欄ですが、書くことがありません`,
			en: `${listing.market}, ${field.id} (${listing.service}) must be filled, and there is nothing to put in`,
		},
		places: [{ place: headOf(project, listing) }],
		fixes: fill.map((of) => ({
			ja: `<Section of="${of}"> を書く`,
			en: `write a <Section of="${of}">`,
		})),
	};
}

function short(project: CheckInput['project'], listing: Listing, field: ListingField): Diagnostic {
	const { min } = field.spec;
	const [first = headOf(project, listing), ...rest] = field.origins.map(({ place }) => place);
	return {
		code: fieldShort.id,
		level: min?.confidence === 'A' ? 'error' : 'warning',
		message: {
			ja: `${nameOf(listing, field)}が${field.short}字足りません（${field.count}字 / 下限${field.min}字）`,
			en: `${listing.market}, ${field.id} (${listing.service}): ${field.short} characters short (${field.count} of ${field.min})`,
		},
		places: [{ place: first }, ...rest.map((place) => ({ place }))],
		notes: min ? [sourceNote(min)] : [],
		fixes: [{ ja: '掲載文を書き足す', en: 'write more' }],
	};
}
