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
		passes: { files: {} },
	},
	run({ project }) {
		return projectListings(project).listings.flatMap((listing) =>
			listing.fields.filter(({ over }) => over > 0).map((field) => finding(project, listing, field)),
		);
	},
};

/** The paragraphs of the sections that fill the field, then the notes that must stand in it. */
function textPlaces(project: CheckInput['project'], listing: Listing, field: ListingField): LabelledPlace[] {
	const market = project.marketplaces.find(({ id }) => id === listing.market);
	const fills = market?.data.fields.find(({ id }) => id === field.id)?.fill ?? [];
	const sections = fills.flatMap((fill) => ('sections' in fill ? fill.sections : []));
	const own = project.listings
		.filter(({ data }) => data.service === listing.service)
		.flatMap(({ body }) => body)
		.flatMap((block) => {
			if (block.type !== 'section' || !sections.includes(block.section.of)) return [];
			const elsewhere = block.section.market !== undefined && block.section.market !== listing.market;
			return elsewhere ? [] : block.blocks.map(({ place }) => ({ place }));
		});
	const carriesNotes = fills.some((fill) => 'notes' in fill);
	const notes = project.clauses
		.filter(({ data }) => carriesNotes && data.listing?.required.includes(listing.market))
		.map((clause) => ({
			place: clause.places.at(['title']),
			label: { ja: '必ず入れる条項', en: 'required clause' },
		}));
	return [...own, ...notes];
}

function finding(project: CheckInput['project'], listing: Listing, field: ListingField): Diagnostic {
	const market = project.marketplaces.find(({ id }) => id === listing.market);
	const index = market?.data.fields.findIndex(({ id }) => id === field.id) ?? -1;
	const limit = market ? [{ place: placeIn(market, ['fields', index, 'bound']) }] : [];
	const [first, ...rest] = [...textPlaces(project, listing, field), ...limit];
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
