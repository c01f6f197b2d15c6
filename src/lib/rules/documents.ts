/** The documents in their order, and in which of them a typed value speaks. */
import type { DocumentContent } from '../model/document.ts';
import type { Entry, Project } from '../model/project.ts';
import type { DocumentClass, DocumentId } from '../scenario/rule.ts';

/** 個別契約 > 契約 > 規約 > 出品文. A contract's body and annexes are one signed text: it may not contradict itself. */
const RANKS: Readonly<Record<DocumentContent['rank'], number>> = {
	individual: 4,
	annex: 3,
	body: 3,
	terms: 2,
	listing: 1,
};

/** Whoever is not a party reads these. */
const PUBLIC: Readonly<Record<DocumentContent['kind'], boolean>> = { contract: false, terms: true, notes: true };

/** Where typed values speak that no document prints: what the public is told. */
const CATALOGUE: DocumentClass = { id: 'catalogue', rank: RANKS.terms, public: true };

export interface Homes {
	/** Of what is agreed with each tier. */
	readonly tier: DocumentId;
	/** Of what holds for everyone. */
	readonly everyone: DocumentId;
}

export function documentClasses(project: Project): DocumentClass[] {
	const declared = project.documents.map(({ id, data }) => ({
		id,
		rank: RANKS[data.rank],
		public: PUBLIC[data.kind],
	}));
	return Object.values(homesOf(project)).includes(CATALOGUE.id) ? [...declared, CATALOGUE] : declared;
}

export function homesOf({ documents }: Project): Homes {
	const first = (fits: (data: DocumentContent) => boolean): DocumentId =>
		documents.find(({ data }: Entry<DocumentContent>) => fits(data))?.id ?? CATALOGUE.id;
	return {
		tier: first(({ kind, per }) => kind === 'contract' && per === 'tier'),
		everyone: first(({ kind }) => kind === 'terms'),
	};
}

export const titleOf = ({ documents }: Project, id: DocumentId): string =>
	documents.find((document) => document.id === id)?.data.title ?? '料金と作業の一覧';
