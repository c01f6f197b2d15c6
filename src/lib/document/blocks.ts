/** Selected blocks → blocks of the tree, with their labels. */
import { headingNumber, itemLabel, paragraphLabel } from './number.ts';
import type { Selected, SelectedList } from './select.ts';
import type { Setting } from './spans.ts';
import { spansOf } from './spans.ts';
import { tableOf } from './tables/table.ts';
import type { Block, Items } from './tree.ts';

/** What the blocks are part of: 項 are numbered in articles, headings in annexes. */
export type Part = 'article' | 'annex' | 'plain';

export function blocksOf(selected: readonly Selected[], part: Part, setting: Setting): Block[] {
	return selected.flatMap((block) => blockOf(block, part, setting) ?? []);
}

function blockOf(block: Selected, part: Part, setting: Setting): Block | null {
	const origin = block.place;
	switch (block.type) {
		case 'paragraph': {
			const { number } = block;
			const label = part === 'article' ? paragraphLabel(number) : null;
			return { type: 'paragraph', number, label, spans: spansOf(block.inlines, setting), origin };
		}
		case 'list':
			return itemsOf(block.list, 1, setting);
		case 'heading': {
			const text = part === 'annex' ? headingNumber(block.number) : '';
			const spans = spansOf(block.inlines, setting);
			return { type: 'heading', spans: text ? [{ type: 'text', text, rules: [], origin }, ...spans] : spans, origin };
		}
		case 'table':
			return tableOf(block.of, { ...setting, origin });
	}
}

/** A third level has no label of its own in Japanese law style; it is printed like the second. */
function itemsOf(list: SelectedList, depth: 1 | 2, setting: Setting): Items {
	return {
		type: 'items',
		depth,
		items: list.items.map((item, index) => ({
			number: index + 1,
			label: itemLabel(index + 1, depth, list.ordered),
			spans: spansOf(item.inlines, setting),
			children: item.children && itemsOf(item.children, 2, setting),
			origin: item.place,
		})),
		origin: list.place,
	};
}
