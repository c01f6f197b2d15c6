/** 載せる場所のない取り決め: a clause that must stand in a listing, on a marketplace whose form has no field for it. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { allListings } from '../../listing/listing.ts';
import { placeIn } from '../../model/project.ts';
import type { Check } from '../check.ts';

export const termLost: Check = {
	id: 'market/term-lost',
	title: { ja: '載せる場所のない取り決め', en: 'term that goes into no field' },
	summary: {
		ja: '掲載文に必ず入れると決めた条項は、どれかの欄に入らなければなりません。入らない条項は、お客様に伝わりません。',
		en: 'A clause that a listing must carry needs a field that takes it; otherwise no client is told.',
	},
	example: {
		fails: {
			files: {
				'marketplaces/market.yaml': {
					replace: 'fill: [{ sections: [lead] }, { notes: true }]',
					with: 'fill: [{ sections: [lead] }]',
				},
			},
			finds: [{ file: 'clauses/note-revisions.mdx', words: '[market]' }],
		},
		passes: {
			files: {
				'marketplaces/market.yaml': {
					replace: 'fill: [{ sections: [lead] }, { notes: true }]',
					with: 'fill: [{ notes: true }, { sections: [lead] }]',
				},
			},
		},
	},
	run({ project }) {
		const told = new Set<string>();
		return allListings(project).flatMap(({ market, marketName, lost }) =>
			lost.flatMap(({ clause, why, place }): Diagnostic[] => {
				// What a ban took out is told with the ban.
				if (why !== 'no-field' || told.has(`${market}/${clause}`)) return [];
				told.add(`${market}/${clause}`);
				const entry = project.marketplaces.find(({ id }) => id === market);
				const fields = entry
					? [{ place: placeIn(entry, ['fields']), label: { ja: '条項を入れる欄がない', en: 'no field takes clauses' } }]
					: [];
				return [
					{
						code: this.id,
						level: 'error',
						message: {
							ja: `条項「${clause}」は${marketName}の掲載文に必ず入れることになっていますが、入る欄がありません`,
							en: `the clause "${clause}" must stand in every listing on ${market}, whose form has no field for it`,
						},
						places: [{ place }, ...fields],
						fixes: [
							{
								ja: '掲載先の欄のどれかの fill に { notes: true } を加える',
								en: 'add { notes: true } to the fill of a field',
							},
							{ ja: `listing の required から ${market} を外す`, en: `take ${market} out of listing.required` },
						],
					},
				];
			}),
		);
	},
};
