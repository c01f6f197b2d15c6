/** The words behind a rule as they stand in a document: 「第21条（休業日及び計画停止）第3項」 and the sentence, values written out. */
import { itemName, paragraphName } from '../document/number.ts';
import type { Annex, Article, Document, Item, Items, KeyTerms, Span } from '../document/tree.ts';
import { spansIn, textOf } from '../document/walk.ts';
import type { Scope } from '../model/scope.ts';
import type { Origin } from './compiled-content.ts';

export interface Quote {
	/** 「Web保守・運用サポート契約書」 */
	readonly document: string;
	/** 「第21条（休業日及び計画停止）第3項」, 「別紙1　サービス仕様」; null where no document has it. */
	readonly article: string | null;
	readonly text: string;
}

/** `scope`: whose copy to quote from, where there are several. */
export function quoteOf(origin: Origin, documents: readonly Document[], scope: Scope): Quote {
	const title = { document: origin.documentTitle, article: null, text: origin.text };
	const { clause } = origin;
	if (clause === null) return title;
	const copies = documents.filter(({ id }) => id === origin.document || id.startsWith(`${origin.document}.`));
	const suits = (document: Document) =>
		[document.scope.tier ?? scope.tier, document.scope.service ?? scope.service].join() ===
		[scope.tier, scope.service].join();
	const found = [...copies.filter(suits), ...copies]
		.map((document) => partsOf(document).find(({ id }) => id === clause.id))
		.find((part) => part !== undefined);
	if (!found) return title;
	const sentence = origin.kind === 'sentence' ? sentenceIn(found, origin.source) : null;
	return {
		document: origin.documentTitle,
		article: nameOf(found) + (sentence?.at ?? ''),
		text: sentence?.text ?? origin.text,
	};
}

type Part = Article | Annex | KeyTerms;

const partsOf = ({ keyTerms, articles, annexes }: Document): Part[] => [
	...(keyTerms ? [keyTerms] : []),
	...articles,
	...annexes,
];

function nameOf(part: Part): string {
	if (!('label' in part)) return part.heading;
	return 'summary' in part ? `${part.label}（${part.heading}）` : `${part.label}　${part.heading}`;
}

/** What the rule stands on, and where in the article: 項 where there are several, 号 where it is one. */
function sentenceIn(part: Part, rule: string): { readonly at: string; readonly text: string } | null {
	const paragraphs = part.blocks.filter(({ type }) => type === 'paragraph').length;
	const pieces: { readonly text: string; readonly paragraph: number; readonly item: number | null }[] = [];
	let paragraph = 1;
	const take = (spans: readonly Span[], item: Item | null): void => {
		const own = textOf(spans.filter(({ rules }) => rules.includes(rule)));
		if (own !== '') pieces.push({ text: (item?.label ?? '') + own, paragraph, item: item?.number ?? null });
	};
	const takeItems = ({ items }: Items): void => {
		for (const item of items) {
			take(item.spans, item);
			if (item.children) takeItems(item.children);
		}
	};
	for (const block of part.blocks) {
		if (block.type === 'paragraph') paragraph = block.number;
		if (block.type === 'items') takeItems(block);
		else take(spansIn(block), null);
	}
	const [first] = pieces;
	if (!first) return null;
	const counted = 'summary' in part && paragraphs > 1 ? paragraphName(first.paragraph) : '';
	const item = pieces.length === 1 && first.item !== null ? itemName(first.item) : '';
	return { at: counted + item, text: pieces.map(({ text }) => text).join('') };
}
