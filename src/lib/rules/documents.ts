/** The documents in their order, and where in them a typed value speaks. */
import type { BodyBlock } from '../model/body.ts';
import type { DocumentContent } from '../model/document.ts';
import { clausesOf } from '../model/document.ts';
import type { Entry, Project } from '../model/project.ts';
import type { TableName } from '../model/tables.ts';
import type { DocumentClass, DocumentId } from '../scenario/rule.ts';
import type { Origin } from './compiled-content.ts';

/** 個別契約 > 契約 > 規約 > 出品文. A contract's body and annexes are one signed text: it may not contradict itself. */
export const RANKS: Readonly<Record<DocumentContent['rank'], number>> = {
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

interface Homes {
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

function homesOf({ documents }: Project): Homes {
	const first = (fits: (data: DocumentContent) => boolean): DocumentId =>
		documents.find(({ data }: Entry<DocumentContent>) => fits(data))?.id ?? CATALOGUE.id;
	return {
		tier: first(({ kind, per }) => kind === 'contract' && per === 'tier'),
		everyone: first(({ kind }) => kind === 'terms'),
	};
}

/** The clauses that a document consists of. */
export const clausesIn = ({ data }: Entry<DocumentContent>): string[] => clausesOf(data);

/** The document in which a typed value speaks, and the clause that prints its table. */
export function homeOf(
	project: Project,
	whose: keyof Homes,
	table: TableName | null,
): { readonly document: DocumentId; readonly clause: Origin['clause'] } {
	const id = homesOf(project)[whose];
	const document = project.documents.find((candidate) => candidate.id === id);
	const listed = document ? clausesIn(document) : [];
	const printing = project.clauses.find((clause) => table && listed.includes(clause.id) && prints(clause.body, table));
	return { document: id, clause: printing ? { id: printing.id, title: printing.data.title } : null };
}

const prints = (blocks: readonly BodyBlock[], table: TableName): boolean =>
	blocks.some((block) =>
		block.type === 'table' ? block.of === table : 'blocks' in block && prints(block.blocks, table),
	);

export const titleOf = ({ documents }: Project, id: DocumentId): string =>
	documents.find((document) => document.id === id)?.data.title ?? '料金と作業の一覧';
