/** 欄からあふれる掲載文: each field of a form within our own bound, and told by how much it is not. */
import type { Diagnostic, LabelledPlace } from '../../diagnostics/diagnostic.ts';
import type { Listing, ListingField } from '../../document/listing.ts';
import { projectListings } from '../../document/listing.ts';
import { placeIn } from '../../model/project.ts';
import type { Check, CheckInput } from '../check.ts';

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
		return projectListings(project).listings.flatMap((listing) =>
			listing.fields.filter(({ over }) => over > 0).map((field) => finding(project, listing, field)),
		);
	},
};

function finding(project: CheckInput['project'], listing: Listing, field: ListingField): Diagnostic {
	const [first, ...rest] = [...field.origins.map((place) => ({ place })), ...limitOf(project, listing, field)];
	if (!first) throw new Error('a field that overflows has text, and text has a place');
	return {
		code: fieldOverflow.id,
		level: 'error',
		message: {
			ja: `${listing.marketName}「${field.label}」（${listing.serviceName}）が${field.over}字多すぎます（${field.count}字 / 上限${field.bound}字）`,
			en: `${listing.market}, ${field.id} (${listing.service}): ${field.over} characters over (${field.count} of ${field.bound})`,
		},
		places: [first, ...rest],
		fixes: [
			{ ja: '掲載文を短くする', en: 'shorten the text' },
			{
				ja: '落としてもよい区分の priority を大きくする',
				en: 'give sections that may be left out a higher priority number',
			},
		],
	};
}

/** Where our own bound is written. A cell of a price table is called after its field: `plans-1-description` of `plans`. */
function limitOf(
	{ marketplaces }: CheckInput['project'],
	{ market: id }: Listing,
	field: ListingField,
): LabelledPlace[] {
	const market = marketplaces.find((one) => one.id === id);
	const index = market?.data.fields.findIndex((one) => field.id === one.id || field.id.startsWith(`${one.id}-`)) ?? -1;
	if (!market || index < 0) return [];
	return [{ place: placeIn(market, ['fields', index, 'bound']), label: { ja: '自社の上限', en: 'our bound' } }];
}
