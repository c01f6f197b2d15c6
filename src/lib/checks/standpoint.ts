/** Where a passage speaks: whether elements can be written there, in which copies it is read, and whose values it means. */
import type { Document, Items } from '../document/tree.ts';
import { blocksIn, spansIn } from '../document/walk.ts';
import type { Passage } from '../model/passages.ts';
import type { Place } from '../source/place.ts';
import type { CheckInput } from './check.ts';

export interface Standpoint {
	/** Whether `<Value>` and `<Ref>` work here: they do in the body of an MDX file, not in a line of YAML. */
	readonly elements: boolean;
	/** The copies of documents that this passage is read in. */
	readonly copies: readonly Document[];
	/** Which of `tier.` and `service.` leads somewhere in every one of those copies. */
	readonly root: 'tier' | 'service' | null;
	/** The tiers or services that it speaks of; null for all. */
	readonly tiers: readonly string[] | null;
	readonly services: readonly string[] | null;
}

type Input = Pick<CheckInput, 'project' | 'documents'>;

const everywhere = { copies: [], root: null, tiers: null, services: null };

export function standpointOf(passage: Passage, input: Input): Standpoint {
	const { collection, id } = passage;
	const { body: elements } = passage;
	switch (collection) {
		case 'clauses':
		case 'documents': {
			const copies = collection === 'clauses' ? saying(passage, copiesWith(id, input)) : copiesOf(id, input);
			return { elements, ...scopeOf(copies) };
		}
		case 'listings': {
			const service = input.project.listings.find((listing) => listing.id === id)?.data.service;
			return { ...everywhere, elements, root: 'service', services: service === undefined ? null : [service] };
		}
		case 'messages': {
			const about = input.project.messages.find((message) => message.id === id)?.data.about;
			const services = input.project.services.map((service) => service.id);
			const tiers = input.project.support.map((tier) => tier.id);
			if (about === 'service') return { ...everywhere, elements, root: 'service', services };
			return about === 'tier' ? { ...everywhere, elements, root: 'tier', tiers } : { ...everywhere, elements };
		}
		case 'pasted': {
			const { service, support } = input.project.pasted.find((text) => text.id === id)?.data ?? {};
			return {
				...everywhere,
				elements: false,
				services: service === undefined ? null : [service],
				tiers: support === undefined ? null : [support],
			};
		}
		case 'services':
			return { ...everywhere, elements, services: [id] };
		case 'support':
			return { ...everywhere, elements, tiers: [id] };
		default:
			return { ...everywhere, elements };
	}
}

function scopeOf(copies: readonly Document[]): Omit<Standpoint, 'elements'> {
	const tiers = copies.flatMap(({ scope }) => scope.tier ?? []);
	const services = copies.flatMap(({ scope }) => scope.service ?? []);
	const all = (ids: readonly string[]): boolean => copies.length > 0 && ids.length === copies.length;
	const root = all(tiers) ? 'tier' : all(services) ? 'service' : null;
	return { copies, root, tiers: all(tiers) ? tiers : null, services: all(services) ? services : null };
}

const copiesOf = (id: string, { project, documents }: Input): Document[] => {
	const file = project.documents.find((entry) => entry.id === id)?.file;
	return documents.filter(({ origin }) => origin.file === file);
};

/** Copies in which the clause speaks, as an article, an annex, 要項, 前文 or 後文. */
function copiesWith(clause: string, { project, documents }: Input): Document[] {
	const around = new Set(
		project.documents.flatMap(({ file, data }) =>
			[data.preamble, data.keyTerms, data.closing].includes(clause) ? [file] : [],
		),
	);
	return documents.filter(
		({ articles, annexes, origin }) =>
			around.has(origin.file) || [...articles, ...annexes].some(({ id }) => id === clause),
	);
}

/** Some copies leave the passage out (`<Only>`). */
function saying(passage: Passage, copies: readonly Document[]): readonly Document[] {
	const { file, start } = passage.placeOf(0, 1);
	const holds = (origin: Place): boolean => origin.start.offset <= start.offset && start.offset < origin.end.offset;
	const said = copies.filter((copy) => piecesOf(copy).get(file)?.some(holds));
	return said.length > 0 ? said : copies;
}

const pieces = new WeakMap<Document, ReadonlyMap<string, readonly Place[]>>();

/** Where each paragraph, heading, table and item of a copy is written, by file: a copy may leave out one 号 of a list. */
function piecesOf(copy: Document): ReadonlyMap<string, readonly Place[]> {
	const known = pieces.get(copy);
	if (known) return known;
	const places = blocksIn(copy).flatMap((block) => (block.type === 'items' ? itemPlaces(block) : [block.origin]));
	const byFile = Map.groupBy(places, ({ file }) => file);
	pieces.set(copy, byFile);
	return byFile;
}

const itemPlaces = ({ items }: Items): Place[] =>
	items.flatMap(({ origin, children }) => [origin, ...(children ? itemPlaces(children) : [])]);

/** Whether a copy prints the words at a place: those within `<Only>` are not printed in every one. */
export function prints(copy: Document, { file, start }: Place): boolean {
	const holds = ({ origin }: { readonly origin: Place }): boolean =>
		origin.file === file && origin.start.offset <= start.offset && start.offset < origin.end.offset;
	const spans = blocksIn(copy).filter(holds).flatMap(spansIn);
	return spans.some((span) => (span.type === 'text' || span.type === 'term') && holds(span));
}
