/**
 * One service on one marketplace: the fields of its form, in order, each with the text to paste. Sales text may be
 * dropped by its own priority when a field is full; a term never is, and nothing is ever cut. What the marketplace has
 * other words for is said in those; what it bans stands in no field, and is told.
 */

import type { Problem } from '../document/problem.ts';
import { ProblemLog } from '../document/problem.ts';
import type { Cell, Lang, MarketplaceField, SingleField } from '../model/marketplace.ts';
import type { Project } from '../model/project.ts';
import type { Path } from '../source/entry.ts';
import type { Place } from '../source/place.ts';
import { countCharacters } from './count-characters.ts';
import type { DroppedSection } from './fit.ts';
import { fitted, joined } from './fit.ts';
import { groupItems } from './groups.ts';
import { reportLostText } from './lost-text.ts';
import type { Part } from './parts.ts';
import { cellPart, partsOf } from './parts.ts';
import type { CannotPromise } from './promises.ts';
import { cannotPromise } from './promises.ts';
import type { Source } from './source.ts';
import { listingFiles } from './source.ts';
import type { LostTerm } from './terms.ts';
import { lostTerms } from './terms.ts';
import type { Home, Refused, Told } from './told.ts';

export interface Listing {
	readonly service: string;
	readonly market: string;
	readonly serviceName: string;
	readonly marketName: string;
	readonly lang: Lang;
	readonly fields: readonly ListingField[];
	/** Sentences that the marketplace bans, in the order of the form. */
	readonly refused: readonly Refused[];
	/** Clauses that must stand here and do not, whole. */
	readonly lost: readonly LostTerm[];
	/** Promises of the service that cannot be made here. */
	readonly cannotPromise: readonly CannotPromise[];
}

export interface ListingField {
	readonly id: string;
	readonly label: string;
	readonly required: boolean;
	readonly format: Cell['format'];
	/** What to paste, lines ended by LF; empty where there is nothing to say. */
	readonly text: string;
	/** As the marketplace counts; `suffix` does not count. */
	readonly count: number;
	/** The marketplace's limit; null when it is unknown. */
	readonly max: number | null;
	/** Ours; null where a field takes a single value. */
	readonly bound: number | null;
	readonly min: number | null;
	/** What the form itself adds: 「ます」. */
	readonly suffix: string | null;
	/** Sections left out so that the field fits, the first dropped first. */
	readonly dropped: readonly DroppedSection[];
	/** Characters beyond `bound` that no dropping could help; 0 when it fits. */
	readonly over: number;
	/** Characters missing to `min`; 0 when there are enough. */
	readonly short: number;
	/** Where the text is written: a section, a note or a value each, in the order of the text. */
	readonly origins: readonly Origin[];
	/** Every sentence of the text; none where a field takes digits. */
	readonly told: readonly Told[];
	/** What the person at the form decides; null where the text is ready. */
	readonly byHand: string | null;
	/** The marketplace's facts about it, and where they stand in its file. */
	readonly spec: SingleField | Cell;
	readonly path: Path;
}

export interface Origin extends Home {
	readonly place: Place;
	/** Its share of the text, in characters. */
	readonly count: number;
}

/** Every listing of every marketplace that it names, in the order of services and marketplaces. */
export function projectListings(
	project: Project,
	log = new ProblemLog(),
): { readonly listings: readonly Listing[]; readonly problems: readonly Problem[] } {
	reportLostText(project, log);
	const listings = project.services.flatMap((service) =>
		project.marketplaces
			.filter((market) => listingFiles(project, service.id, market.id).length > 0)
			.map((market) => projectListing(project, service.id, market.id, log)),
	);
	made.set(project, listings);
	return { listings, problems: log.problems() };
}

const made = new WeakMap<Project, readonly Listing[]>();

/** The same listings, for those who come after they were projected. */
export const allListings = (project: Project): readonly Listing[] =>
	made.get(project) ?? projectListings(project).listings;

/** @throws when there is no such service or marketplace: ids come from the project itself. */
export function projectListing(project: Project, serviceId: string, marketId: string, log = new ProblemLog()): Listing {
	const service = project.services.find(({ id }) => id === serviceId);
	const market = project.marketplaces.find(({ id }) => id === marketId);
	if (!service || !market) throw new Error(`no service "${serviceId}" or no marketplace "${marketId}"`);
	const source: Source = {
		project,
		service,
		market,
		copy: { scope: { service: service.id }, sign: 'none' },
		report: log.in(`${market.data.name}の掲載文（${service.data.name}）`),
	};
	const made = market.data.fields.map((field, index) => fieldsOf(field, ['fields', index], source));
	const refused = made.flatMap((one) => one.refused);
	return {
		service: service.id,
		market: market.id,
		serviceName: service.data.name,
		marketName: market.data.name,
		lang: market.data.lang,
		fields: made.flatMap(({ fields }) => fields),
		refused,
		lost: lostTerms(source, refused),
		cannotPromise: cannotPromise(project, service, market),
	};
}

interface Made {
	readonly fields: readonly ListingField[];
	readonly refused: readonly Refused[];
}

/** One field of the form, or one for each cell of what repeats. */
function fieldsOf(field: MarketplaceField, path: Path, source: Source): Made {
	if (field.format !== 'group') return madeOf({ ...field, spec: field, path }, partsOf(field, path, source), source);
	const cells = groupItems(field, source).flatMap((item, index) =>
		field.cells.flatMap((cell, at): Made[] => {
			const content = item.get(cell.id);
			if (!content) return [];
			const label = `${field.label}（${index + 1}）${cell.label}`;
			const { required } = field;
			const id = `${field.id}-${index + 1}-${cell.id}`;
			const one = { ...cell, id, label, required, spec: cell, path: [...path, 'cells', at] };
			return [madeOf(one, [cellPart(content, cell, source)], source)];
		}),
	);
	return { fields: cells.flatMap(({ fields }) => fields), refused: cells.flatMap(({ refused }) => refused) };
}

type Measure = Cell & Pick<ListingField, 'required' | 'spec' | 'path'> & { readonly fill?: SingleField['fill'] };

function madeOf(field: Measure, parts: readonly Part[], source: Source): Made {
	const { id, label, required, format, bound = null, spec, path } = field;
	const counting = source.market.data.counting.value;
	const count = (text: string): number => countCharacters(text, counting);
	const { kept, dropped } = bound === null ? { kept: parts, dropped: [] } : fitted(parts, bound, count);
	const text = joined(kept);
	const length = count(text);
	const min = field.min?.value ?? null;
	const byHand = field.fill?.find((fill) => 'byHand' in fill);
	const made: ListingField = {
		id,
		label,
		required,
		format,
		text,
		count: length,
		max: field.max === 'unknown' ? null : field.max.value,
		bound,
		min,
		suffix: field.suffix?.value ?? null,
		dropped,
		over: bound === null ? 0 : Math.max(0, length - bound),
		short: min === null ? 0 : Math.max(0, min - length),
		origins: kept.flatMap((part) =>
			part.text === '' ? [] : [{ ...part.home, place: part.place, count: count(part.text) }],
		),
		told: kept.flatMap(({ told }) => told),
		byHand: byHand && 'byHand' in byHand ? byHand.byHand : null,
		spec,
		path,
	};
	return { fields: [made], refused: kept.flatMap(({ refused }) => refused) };
}
