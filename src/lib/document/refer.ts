/** `<Ref to="…" />`: what it prints and where it leads, in one copy of a document. */
import type { Localized } from '../diagnostics/diagnostic.ts';
import { offer } from '../model/nearest.ts';
import type { Project } from '../model/project.ts';
import { itemName, paragraphAnchor, paragraphName, paragraphNames } from './number.ts';
import type { Selected, SelectedItem } from './select.ts';

/** A clause as it stands in this copy. */
export interface NumberedClause {
	readonly id: string;
	readonly as: 'article' | 'annex' | 'key-terms';
	/** 「第12条」, 「別紙1」, 「要項」 */
	readonly label: string;
	readonly selected: readonly Selected[];
}

export type Reference =
	| { readonly ok: true; readonly text: string; readonly anchor: string }
	| { readonly ok: false; readonly reason: Localized; readonly fix: Localized | null };

/** A place of a rule's words. `item` is null outside of 号. */
interface Spot {
	readonly paragraph: number;
	readonly item: number | null;
}

export type Refer = (to: string, paragraph: number | null) => Reference;

/** `to` is a clause or a rule; `paragraph` counts the 項 as they are written in the file. */
export function referrer(clauses: readonly NumberedClause[], project: Project): Refer {
	const byId = new Map(clauses.map((clause) => [clause.id, clause]));
	const byRule = new Map<string, { readonly clause: NumberedClause; readonly spots: Spot[] }>();
	for (const clause of clauses) {
		for (const { rule, spot } of spotsOf(clause.selected)) {
			const known = byRule.get(rule) ?? { clause, spots: [] };
			known.spots.push(spot);
			byRule.set(rule, known);
		}
	}
	return (to, paragraph) => {
		const clause = byId.get(to);
		if (clause) return paragraph === null ? whole(clause) : toParagraph(clause, paragraph);
		const rule = byRule.get(to);
		return rule ? toSpots(rule.clause, rule.spots) : missing(to, [...byId.keys(), ...byRule.keys()], project);
	};
}

function* spotsOf(selected: readonly Selected[]): Generator<{ rule: string; spot: Spot }> {
	let paragraph = 1;
	let lists = 0;
	for (const block of selected) {
		if (block.type === 'paragraph') {
			paragraph = block.number;
			lists = 0;
			for (const { rules } of block.inlines) for (const rule of rules) yield { rule, spot: { paragraph, item: null } };
		} else if (block.type === 'list') {
			// 号 of a second list below the same 項 would need a name of their own; they have none.
			const counted = block.list.ordered && lists++ === 0;
			for (const [index, item] of block.list.items.entries())
				for (const rule of rulesIn(item)) yield { rule, spot: { paragraph, item: counted ? index + 1 : null } };
		} else if (block.type === 'table') {
			for (const rule of block.rules) yield { rule, spot: { paragraph, item: null } };
		}
	}
}

const rulesIn = (item: SelectedItem): string[] => [
	...item.inlines.flatMap(({ rules }) => rules),
	...(item.children?.items.flatMap(rulesIn) ?? []),
];

const paragraphsIn = (clause: NumberedClause) => clause.selected.filter((block) => block.type === 'paragraph');

const whole = (clause: NumberedClause): Reference => ({ ok: true, text: clause.label, anchor: clause.id });

function toParagraph(clause: NumberedClause, written: number): Reference {
	const paragraphs = paragraphsIn(clause);
	const found = paragraphs.find((block) => block.written === written);
	if (clause.as === 'article' && found) return toSpots(clause, [{ paragraph: found.number, item: null }]);
	const { label } = clause;
	return {
		ok: false,
		reason:
			clause.as !== 'article'
				? { ja: `${label}には項の番号がありません`, en: `the paragraphs of ${label} are not numbered` }
				: {
						ja: `${label}に第${written}項はありません（${paragraphs.length}項まで）`,
						en: `${label} has no paragraph ${written} (it has ${paragraphs.length})`,
					},
		fix: {
			ja: 'paragraph を消して条そのものを指すか、その文の規則（Rule）の id を指します',
			en: 'leave paragraph out, or refer to the id of the rule on that sentence',
		},
	};
}

/** As exact as the words allow: one 号, some 項, or the article where it has only one 項. */
function toSpots(clause: NumberedClause, spots: readonly Spot[]): Reference {
	if (clause.as !== 'article') return whole(clause);
	const count = Math.max(1, paragraphsIn(clause).length);
	const paragraphs = [...new Set(spots.map((spot) => spot.paragraph))].sort((a, b) => a - b);
	const [first = 1] = paragraphs;
	const anchor = count === 1 ? clause.id : paragraphAnchor(clause.id, first);
	const items = new Set(spots.map((spot) => spot.item));
	const [item = null] = items;
	const name = count === 1 ? '' : paragraphName(first);
	if (paragraphs.length === 1) {
		const one = items.size === 1 && item !== null ? itemName(item) : '';
		return { ok: true, text: clause.label + name + one, anchor };
	}
	return paragraphs.length === count
		? whole(clause)
		: { ok: true, text: clause.label + paragraphNames(paragraphs), anchor };
}

function missing(to: string, known: readonly string[], project: Project): Reference {
	const elsewhere = project.clauses.find(({ id, rules }) => id === to || rules.some((rule) => rule.id === to));
	if (elsewhere) {
		return {
			ok: false,
			reason: {
				ja: `「${to}」（${elsewhere.data.title}）は、この文書にありません`,
				en: `"${to}" is not part of this document`,
			},
			fix: {
				ja: `文書の articles に ${elsewhere.id} を加えるか、appliesTo や Only の対象をそろえます`,
				en: `add ${elsewhere.id} to the articles of the document, or make both apply to the same tiers and services`,
			},
		};
	}
	return {
		ok: false,
		reason: { ja: `「${to}」という条項や規則はありません`, en: `there is no clause and no rule called "${to}"` },
		fix: offer(to, known)[0] ?? null,
	};
}
