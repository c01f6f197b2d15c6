/** Words of a listing that no field of its marketplaces takes: they would be missing from every form, unnoticed. */

import type { ProblemLog, Report } from '../document/problem.ts';
import type { BodyBlock } from '../model/body.ts';
import type { ListingFrontmatter } from '../model/listing.ts';
import { marketsOf } from '../model/listing.ts';
import type { Marketplace } from '../model/marketplace.ts';
import { offer } from '../model/nearest.ts';
import type { BodyEntry, Entry, Project } from '../model/project.ts';
import { cellSections } from './groups.ts';

export function reportLostText(project: Project, log: ProblemLog): void {
	for (const listing of project.listings) {
		const service = project.services.find(({ id }) => id === listing.data.service);
		const report = log.in(`${service?.data.name ?? listing.data.service}の掲載文`);
		const markets = project.marketplaces.filter(({ id }) => listing.data.markets.includes(id));
		for (const block of listing.body) {
			if (block.type === 'section') inSection(block, listing, markets, report);
			else
				report({
					kind: 'text-outside-section',
					place: block.place,
					message: {
						ja: 'どの <Section> の中にもない文は、どの欄にも入りません',
						en: 'words outside of every <Section> go into no field',
					},
					fixes: [
						{
							ja: '入れたい欄の <Section of="…"> の中に移す',
							en: 'move them into the <Section> whose field they are for',
						},
					],
				});
		}
	}
}

const sectionsOf = ({ data }: Entry<Marketplace>): string[] =>
	data.fields.flatMap((field) => {
		if (field.format === 'group') return field.of === 'faq' ? ['faq'] : field.cells.flatMap(cellSections);
		return field.fill.flatMap((part) => ('sections' in part ? part.sections : []));
	});

function inSection(
	{ section, tag }: Extract<BodyBlock, { readonly type: 'section' }>,
	{ data }: BodyEntry<ListingFrontmatter>,
	markets: readonly Entry<Marketplace>[],
	report: Report,
): void {
	const { of } = section;
	const meant = marketsOf(section);
	const market = meant?.find((id) => !data.markets.includes(id));
	if (market !== undefined) {
		report({
			kind: 'unknown-market',
			place: tag,
			message: {
				ja: `この掲載文は「${market}」に出さないので、この区分はどこにも載りません`,
				en: `this listing does not stand on ${market}, so this section goes nowhere`,
			},
			fixes: [
				{ ja: `markets に ${market} を加える`, en: `add ${market} to markets` },
				{ ja: 'この区分を消すか、market を直す', en: 'delete the section, or mend its market' },
			],
		});
		return;
	}
	const taking = meant === null ? markets : markets.filter(({ id }) => meant.includes(id));
	const known = [...new Set(taking.flatMap(sectionsOf))];
	if (known.includes(of)) return;
	const names = taking.map(({ data: { name } }) => name).join('・');
	report({
		kind: 'unknown-section',
		place: tag,
		message: {
			ja: `「${of}」という区分は${names}のどの欄にも入らないので、この文はどこにも載りません`,
			en: `no field of ${taking.map(({ id }) => id).join(', ')} takes a section "${of}", so these words go nowhere`,
		},
		fixes: offer(of, known),
	});
}
