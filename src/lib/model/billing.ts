/** `<Only billing="monthly">` means the tiers that are billed so: settled once, as soon as all tiers are known. */
import type { BodyBlock, BodyInline, BodyItem, BodyList, OnlyAttributes } from './body.ts';
import type { BodyEntry, Entry } from './project.ts';
import type { SupportTier } from './support.ts';

type Tiers = readonly Entry<SupportTier>[];

/** The same bodies, with the ids of the tiers beside each `billing`. Those without any stay what they are. */
export function settleBilling<T extends BodyEntry<unknown>>(entries: readonly T[], tiers: Tiers): T[] {
	return entries.map((entry) =>
		holdsBilling(entry.body) ? { ...entry, body: entry.body.map((block) => settledBlock(block, tiers)) } : entry,
	);
}

/** Most bodies have none, and are passed on untouched. */
function holdsBilling(nodes: readonly (BodyBlock | BodyInline | BodyItem)[]): boolean {
	return nodes.some((node) => {
		if ('type' in node && node.type === 'only' && node.when.billing) return true;
		const inside = [
			...('blocks' in node ? node.blocks : []),
			...('inlines' in node ? node.inlines : []),
			...('items' in node ? node.items : []),
			...('children' in node && node.children ? [node.children] : []),
		];
		return holdsBilling(inside);
	});
}

/** `billing` stays, so that it can still be told from a list of names. */
function settled(when: OnlyAttributes, tiers: Tiers): OnlyAttributes {
	if (!when.billing) return when;
	const billed = tiers.filter(({ data }) => data.billing === when.billing).map(({ id }) => id);
	return { ...when, support: when.support ? when.support.filter((id) => billed.includes(id)) : billed };
}

function settledBlock(block: BodyBlock, tiers: Tiers): BodyBlock {
	switch (block.type) {
		case 'only':
			return {
				...block,
				when: settled(block.when, tiers),
				blocks: block.blocks.map((one) => settledBlock(one, tiers)),
			};
		case 'rule':
		case 'section':
			return { ...block, blocks: block.blocks.map((one) => settledBlock(one, tiers)) };
		case 'paragraph':
		case 'heading':
			return { ...block, inlines: block.inlines.map((one) => settledInline(one, tiers)) };
		case 'list':
			return settledList(block, tiers);
		case 'table':
			return block;
	}
}

const settledList = (list: BodyList, tiers: Tiers): BodyList => ({
	...list,
	items: list.items.map((item) => ({
		...item,
		inlines: item.inlines.map((one) => settledInline(one, tiers)),
		children: item.children && settledList(item.children, tiers),
	})),
});

function settledInline(inline: BodyInline, tiers: Tiers): BodyInline {
	if (!('inlines' in inline)) return inline;
	const inlines = inline.inlines.map((one) => settledInline(one, tiers));
	return inline.type === 'only' ? { ...inline, when: settled(inline.when, tiers), inlines } : { ...inline, inlines };
}
