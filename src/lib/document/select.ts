/**
 * From the body of a file to what one copy of a document says: `<Only>` settled, `<Rule>` turned into marks on the
 * words inside, 項 counted.
 */
import type { BodyBlock, BodyInline, BodyItem, BodyList, OnlyAttributes } from '../model/body.ts';
import type { Scope } from '../model/scope.ts';
import type { TableName } from '../model/tables.ts';
import type { Place } from '../source/place.ts';

/** The copy: for whom it is, of which document, and how it is signed. */
export interface Copy {
	readonly scope: Scope;
	/** Absent for a text that is no document of its own. */
	readonly document?: string;
	readonly sign: 'paper' | 'electronic' | 'none';
}

/** An inline that holds no others. */
export type Leaf = Exclude<BodyInline, { readonly inlines: unknown }>;

/** An inline without children, with the rules (ids) around it, outermost first. */
export interface Marked {
	readonly inline: Leaf;
	readonly rules: readonly string[];
}

export interface SelectedItem {
	readonly inlines: readonly Marked[];
	readonly children: SelectedList | null;
	readonly place: Place;
}

export interface SelectedList {
	readonly ordered: boolean;
	readonly items: readonly SelectedItem[];
	readonly place: Place;
}

export type Selected =
	| {
			readonly type: 'paragraph';
			readonly inlines: readonly Marked[];
			/** Counted over what this copy says. */
			readonly number: number;
			/** Counted over the whole file, so that it means the same sentence in every copy. */
			readonly written: number;
			readonly place: Place;
	  }
	| { readonly type: 'list'; readonly list: SelectedList; readonly place: Place }
	| { readonly type: 'heading'; readonly inlines: readonly Marked[]; readonly number: number; readonly place: Place }
	| { readonly type: 'table'; readonly of: TableName; readonly rules: readonly string[]; readonly place: Place };

/** Where the copy does not say which tier, service or document it is, it speaks for all of them, and nothing is left out. */
export function applies(when: OnlyAttributes | undefined, copy: Copy): boolean {
	const { tier, service } = copy.scope;
	if (when?.support && tier !== undefined && !when.support.includes(tier)) return false;
	if (when?.services && service !== undefined && !when.services.includes(service)) return false;
	if (when?.in && copy.document !== undefined && when.in !== copy.document) return false;
	return !when?.sign || copy.sign === when.sign;
}

export function select(body: readonly BodyBlock[], copy: Copy): Selected[] {
	const selected: Selected[] = [];
	const counted = { paragraph: 0, written: 0, heading: 0 };
	const visit = (blocks: readonly BodyBlock[], rules: readonly string[], shown: boolean): void => {
		for (const block of blocks) {
			switch (block.type) {
				case 'rule':
					visit(block.blocks, [...rules, block.rule.id], shown);
					break;
				case 'only':
					visit(block.blocks, rules, shown && applies(block.when, copy));
					break;
				case 'section':
					visit(block.blocks, rules, shown);
					break;
				case 'paragraph': {
					counted.written++;
					const inlines = shown ? selectInlines(block.inlines, rules, copy) : [];
					if (!saysSomething(inlines)) break;
					counted.paragraph++;
					const { paragraph: number, written } = counted;
					selected.push({ type: 'paragraph', inlines, number, written, place: block.place });
					break;
				}
				case 'list': {
					const list = shown ? selectList(block, rules, copy) : null;
					if (list) selected.push({ type: 'list', list, place: block.place });
					break;
				}
				case 'heading':
					if (!shown) break;
					counted.heading++;
					selected.push({
						type: 'heading',
						inlines: selectInlines(block.inlines, rules, copy),
						number: counted.heading,
						place: block.place,
					});
					break;
				case 'table':
					if (shown) selected.push({ type: 'table', of: block.of, rules, place: block.place });
					break;
			}
		}
	};
	visit(body, [], true);
	return selected;
}

function selectList(list: BodyList, rules: readonly string[], copy: Copy): SelectedList | null {
	const items = list.items.flatMap((item: BodyItem): SelectedItem[] => {
		const inlines = selectInlines(item.inlines, rules, copy);
		const children = item.children && selectList(item.children, rules, copy);
		return saysSomething(inlines) || children ? [{ inlines, children, place: item.place }] : [];
	});
	return items.length > 0 ? { ordered: list.ordered, items, place: list.place } : null;
}

function selectInlines(inlines: readonly BodyInline[], rules: readonly string[], copy: Copy): Marked[] {
	return inlines.flatMap((inline): Marked[] => {
		switch (inline.type) {
			case 'rule':
				return selectInlines(inline.inlines, [...rules, inline.rule.id], copy);
			case 'only':
				return applies(inline.when, copy) ? selectInlines(inline.inlines, rules, copy) : [];
			case 'strong':
			case 'link':
				return selectInlines(inline.inlines, rules, copy);
			default:
				return [{ inline, rules }];
		}
	});
}

const saysSomething = (inlines: readonly Marked[]): boolean =>
	inlines.some(({ inline }) => inline.type !== 'text' || inline.text.trim() !== '');
