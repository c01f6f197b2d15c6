/** In which copies of which documents a rule speaks. */
import { applies } from '../document/select.ts';
import type { BodyBlock, BodyInline, OnlyAttributes } from '../model/body.ts';
import type { ClauseFrontmatter } from '../model/clause.ts';
import type { BodyEntry, Project } from '../model/project.ts';
import type { Rule } from '../model/rule.ts';
import type { Scope } from '../model/scope.ts';
import type { DocumentId } from '../scenario/rule.ts';
import { clausesIn } from './documents.ts';

/** A rule in one document. */
export interface Copies {
	readonly document: DocumentId;
	/** The tiers to whose copies it belongs; null where the document speaks to everyone alike. */
	readonly tiers: readonly string[] | null;
	readonly services: readonly string[] | null;
	/** Whether it holds only where a production contract was signed: other clients have the terms alone. */
	readonly signed: boolean;
}

/** One for each document that has a copy with the rule in it. */
export function copiesOf(rule: Rule, clause: BodyEntry<ClauseFrontmatter>, project: Project): Copies[] {
	const limits = [clause.data.appliesTo ?? {}, ...limitsAround(rule, clause.body)];
	return project.documents.flatMap((document): Copies[] => {
		if (!clausesIn(document).includes(clause.id)) return [];
		const { per, sign, kind } = document.data;
		const signed = kind === 'contract' && per === 'service';
		const copy = { document: document.id, sign };
		const speaks = (scope: Scope) => limits.every((only) => applies(only, { ...copy, scope }));
		const tiers = project.support.map(({ id }) => id).filter((tier) => speaks({ tier }));
		const services = project.services.map(({ id }) => id).filter((service) => speaks({ service }));
		if (per === 'tier') return tiers.length === 0 ? [] : [{ document: document.id, tiers, services: null, signed }];
		if (per === 'service')
			return services.length === 0 ? [] : [{ document: document.id, tiers: null, services, signed }];
		return speaks({}) ? [{ document: document.id, tiers: null, services: null, signed }] : [];
	});
}

/** The `<Only>` elements around a rule, from the outermost. */
function limitsAround(rule: Rule, body: readonly BodyBlock[]): readonly OnlyAttributes[] {
	const search = (
		nodes: readonly (BodyBlock | BodyInline)[],
		around: readonly OnlyAttributes[],
	): OnlyAttributes[] | null => {
		for (const node of nodes) {
			if (node.type === 'rule' && node.rule === rule) return [...around];
			const within = node.type === 'only' ? [...around, node.when] : around;
			const found = search(insideOf(node), within);
			if (found !== null) return found;
		}
		return null;
	};
	return search(body, []) ?? [];
}

function insideOf(node: BodyBlock | BodyInline): readonly (BodyBlock | BodyInline)[] {
	if ('blocks' in node) return node.blocks;
	if ('inlines' in node) return node.inlines;
	if (node.type !== 'list') return [];
	return node.items.flatMap(({ inlines, children }) => [...inlines, ...(children ? [children] : [])]);
}
