/** The whole content, typed: what checks look at and documents are assembled from. */
import type { Path, Places, SourceFile } from '../source/entry.ts';
import type { Place } from '../source/place.ts';
import type { AcceptedContent } from './acceptance.ts';
import type { Agency } from './agency.ts';
import type { BodyBlock } from './body.ts';
import type { Briefing } from './briefing.ts';
import type { CalendarContent } from './calendar.ts';
import type { ClauseFrontmatter } from './clause.ts';
import type { DocumentContent } from './document.ts';
import type { LawContent } from './law.ts';
import type { ListingFrontmatter } from './listing.ts';
import type { Marketplace } from './marketplace.ts';
import type { MessageFrontmatter } from './message.ts';
import type { Notice } from './notice.ts';
import type { PageFrontmatter } from './page.ts';
import type { PastedFrontmatter } from './pasted.ts';
import type { Policy } from './policy.ts';
import type { Rule } from './rule.ts';
import type { Service } from './service.ts';
import type { StatedFacts } from './stated-facts.ts';
import type { SupportTier } from './support.ts';
import type { Task } from './task.ts';

/** One content file, validated. `raw` is what stands in the file, before the values were parsed. */
export interface Entry<T> {
	readonly id: string;
	readonly file: string;
	readonly data: T;
	readonly raw: unknown;
	readonly places: Places;
}

export interface BodyEntry<T> extends Entry<T> {
	readonly body: readonly BodyBlock[];
	/** The rules on its sentences, in the order of the text. */
	readonly rules: readonly Rule[];
}

/** A text from elsewhere, as it stands. */
export interface PastedEntry extends Entry<PastedFrontmatter> {
	/** Offsets in its file, half-open, in the order of the text. */
	readonly paragraphs: readonly (readonly [start: number, end: number])[];
}

/** Collections are sorted: services, tiers and marketplaces by `order`, everything else by id. */
export interface Project {
	readonly agency: Entry<Agency>;
	readonly calendar: Entry<CalendarContent>;
	readonly services: readonly Entry<Service>[];
	readonly support: readonly Entry<SupportTier>[];
	readonly policies: readonly Entry<Policy>[];
	readonly tasks: Entry<{ readonly tasks: readonly Task[] }>;
	readonly clauses: readonly BodyEntry<ClauseFrontmatter>[];
	readonly documents: readonly Entry<DocumentContent>[];
	readonly listings: readonly BodyEntry<ListingFrontmatter>[];
	readonly marketplaces: readonly Entry<Marketplace>[];
	readonly law: readonly Entry<LawContent>[];
	readonly pages: readonly BodyEntry<PageFrontmatter>[];
	readonly notices: readonly BodyEntry<Notice>[];
	readonly messages: readonly BodyEntry<MessageFrontmatter>[];
	readonly briefings: readonly BodyEntry<Briefing>[];
	/** Compared with the rest, and printed nowhere. */
	readonly pasted: readonly PastedEntry[];
	/** Facts that no other file has a field for; null without the file. */
	readonly facts: Entry<StatedFacts> | null;
	/** Findings that the author lets stand; null without the file. */
	readonly accepted: Entry<AcceptedContent> | null;
	/** Every file by its path, for code frames. */
	readonly sources: ReadonlyMap<string, SourceFile>;
}

/** The place of a value in an entry. */
export const placeIn = (entry: Entry<unknown>, path: Path): Place => entry.places.at(path);
