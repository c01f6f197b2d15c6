/** 欄からあふれる掲載文: each field of a form within our own bound, and told by how much it is not. */
import type { Diagnostic, LabelledPlace, Localized, Note } from '../../diagnostics/diagnostic.ts';
import type { Listing, ListingField } from '../../listing/listing.ts';
import { allListings } from '../../listing/listing.ts';
import { placeIn } from '../../model/project.ts';
import type { Check, CheckInput } from '../check.ts';
import { sourceNote } from './facts.ts';

export const fieldOverflow: Check = {
	id: 'market/field-overflow',
	title: { ja: '欄からあふれる掲載文', en: 'field overflow' },
	summary: {
		ja: '掲載先のどの欄も、字数の上限に収まらなければなりません。約束ごとが途中で切れて掲載されることになります。',
		en: 'Every field of a listing must fit its limit; a condition that is cut off is a condition that was never told.',
	},
	example: {
		fails: {
			files: {
				'listings/media.mdx': {
					replace: '記事を育てるサイトを作り\n',
					with: '記事を積み重ねて読者とのつながりを長く大切に育てていくサイトを作り\n',
				},
			},
			finds: [
				{
					file: 'listings/media.mdx',
					words: '記事を積み重ねて読者とのつながりを長く大切に育てていくサイトを作り',
				},
			],
		},
		passes: {
			files: {
				'listings/media.mdx': {
					replace: '記事を育てるサイトを作り\n',
					with: '記事を積み重ねて読者とのつながりを長く大切に育てる\n',
				},
			},
		},
	},
	run({ project }) {
		return allListings(project).flatMap((listing) =>
			listing.fields.flatMap((field) => {
				if (field.over > 0) return [finding(project, listing, field)];
				// Ours is higher than what somebody else wrote of theirs, and the text lies between.
				return field.max !== null && field.count > field.max ? [beyondTheirs(project, listing, field)] : [];
			}),
		);
	},
};

const fixes = [
	{ ja: '掲載文を短くする', en: 'shorten the text' },
	{
		ja: '落としてもよい区分の priority を大きくする',
		en: 'give sections that may be left out a higher priority number',
	},
];

const nameOf = ({ marketName, serviceName }: Listing, { label }: ListingField): string =>
	`${marketName}「${label}」（${serviceName}）`;

function finding(project: CheckInput['project'], listing: Listing, field: ListingField): Diagnostic {
	return {
		code: fieldOverflow.id,
		level: 'error',
		message: {
			ja: `${nameOf(listing, field)}が${field.over}字多すぎます（${field.count}字 / 上限${field.bound}字）`,
			en: `${listing.market}, ${field.id} (${listing.service}): ${field.over} characters over (${field.count} of ${field.bound})`,
		},
		places: placesOf(project, listing, field, 'bound', { ja: '自社の上限', en: 'our bound' }),
		notes: [shares(field)],
		fixes,
	};
}

function beyondTheirs(project: CheckInput['project'], listing: Listing, field: ListingField): Diagnostic {
	const { max } = field.spec;
	return {
		code: fieldOverflow.id,
		level: 'warning',
		message: {
			ja: `${nameOf(listing, field)}が、掲載先の上限といわれる${field.max}字を${field.count - (field.max ?? 0)}字こえています（${field.count}字）`,
			en: `${listing.market}, ${field.id} (${listing.service}): ${field.count} characters, above what is said to be the limit (${field.max})`,
		},
		places: placesOf(project, listing, field, 'max', { ja: '掲載先の上限', en: "the marketplace's limit" }),
		notes: [shares(field), ...(max === 'unknown' ? [] : [sourceNote(max)])],
		fixes: [...fixes, { ja: '実際の入力画面で上限を確かめ、max を改める', en: 'look at the live form and mend max' }],
	};
}

function placesOf(
	{ marketplaces }: CheckInput['project'],
	{ market }: Listing,
	{ origins, path }: ListingField,
	key: 'bound' | 'max',
	label: Localized,
): readonly [LabelledPlace, ...LabelledPlace[]] {
	const entry = marketplaces.find(({ id }) => id === market);
	const limit = entry ? [{ place: placeIn(entry, [...path, key]), label }] : [];
	const [first, ...rest] = [...origins.map(({ place }) => ({ place })), ...limit];
	if (!first) throw new Error('a field that overflows has text, and text has a place');
	return [first, ...rest];
}

/** What could be shortened, the longest first. */
function shares({ origins }: ListingField): Note {
	const longest = [...origins].sort((a, b) => b.count - a.count);
	const told = longest.map(({ clause, section, count }) => ({ name: clause ?? section ?? '', count }));
	return {
		title: { ja: '内訳', en: 'parts' },
		text: {
			ja: told.map(({ name, count }) => `${name || '値'} ${count}字`).join('、'),
			en: told.map(({ name, count }) => `${name || 'a value'} ${count}`).join(', '),
		},
	};
}
