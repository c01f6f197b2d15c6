/** 重要事項説明 → what the typesetter sets, small enough for one page. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Block, Document } from '../../document/tree.ts';
import type * as Typeset from '../../typeset/content.ts';
import type { PlacedPage } from '../../typeset/placed.ts';
import type { Styles } from './runs.ts';
import { element, runsOf, words } from './runs.ts';
import { BRIEFING, millimetres } from './style.ts';
import { tableBlocks } from './table.ts';

/** In reading order. */
export function briefingBlocks(document: Document, styles: Styles): readonly Typeset.Block[] {
	const { title, subtitle } = BRIEFING;
	const tag = element('P', null);
	return [
		{
			type: 'paragraph',
			runs: [words(document.title, styles.bold(title.size), document.origin)],
			leading: title.leading,
			align: 'center',
			after: title.after,
			tag: element('H1', null),
		},
		...(document.subtitle === null
			? []
			: [
					{
						type: 'paragraph' as const,
						runs: runsOf(document.subtitle, styles.regular(subtitle.size), tag, styles),
						leading: subtitle.leading,
						align: 'center' as const,
						after: subtitle.after,
						tag,
					},
				]),
		...document.preamble.flatMap((block) => set(block, styles, BRIEFING.text.leading, 0)),
		...document.closing.flatMap((block) => set(block, styles, BRIEFING.foot.leading, BRIEFING.foot.before)),
	];
}

/** @param leading, before of a paragraph. */
function set(block: Block, styles: Styles, leading: number, before: number): readonly Typeset.Block[] {
	switch (block.type) {
		case 'table':
			return tableBlocks(block, null, styles, { ...BRIEFING.table, measure: BRIEFING.measure });
		case 'items':
			return block.items.map(({ label, spans, origin }) => {
				const tag = element('P', null);
				const style = styles.regular(BRIEFING.text.size);
				const runs = [words(label, style, origin), ...runsOf(spans, style, tag, styles)];
				return { type: 'paragraph', runs, leading, align: 'justify', before, tag };
			});
		case 'heading':
		case 'paragraph': {
			const tag = element(block.type === 'heading' ? 'H2' : 'P', null);
			const runs = runsOf(block.spans, styles.regular(BRIEFING.text.size), tag, styles);
			return [{ type: 'paragraph', runs, leading, align: 'justify', before, tag }];
		}
	}
}

/** More than one page: nobody confirms what is on the back. `pages` as they were set. */
export function overflow(document: Document, pages: readonly PlacedPage[]): readonly Diagnostic[] {
	if (pages.length <= 1) return [];
	const top = BRIEFING.page.margin.top;
	// What stands below the text area is the foot of the page.
	const end = BRIEFING.page.height - BRIEFING.page.margin.bottom;
	const used = ({ items }: PlacedPage): number =>
		Math.max(...items.map(bottomOf).filter((bottom) => bottom <= end)) - top;
	const over = pages.slice(1).reduce((sum, page) => sum + used(page), 0);
	const length = Math.ceil(over / millimetres(1));
	const page = Math.floor((BRIEFING.page.height - top - BRIEFING.page.margin.bottom) / millimetres(1));
	return [
		{
			code: 'print/page-overflow',
			level: 'error',
			message: {
				ja: `「${document.title}」（${document.id}）が1ページに収まらず、${pages.length}ページになります`,
				en: `${document.id} takes ${pages.length} pages and must fit on one`,
			},
			places: [{ place: document.origin }],
			notes: [
				{
					title: { ja: '計算', en: 'arithmetic' },
					text: {
						ja: `1ページの本文は${page}mm。およそ${length}mmあふれています`,
						en: `a page holds ${page} mm; about ${length} mm are left over`,
					},
				},
			],
			fixes: [
				{
					ja: '説明の文を短くする。くわしいことは契約書に任せる',
					en: 'shorten the points; the contract has the details',
				},
				{ ja: '場面の例（situations）を減らす', en: 'give fewer situations' },
			],
		},
	];
}

function bottomOf(item: PlacedPage['items'][number]): number {
	if (item.type === 'rule') return Math.max(item.y1, item.y2);
	return 'height' in item ? item.y + item.height : item.y;
}
