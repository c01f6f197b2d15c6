/** A content file in its collection, read but not yet part of a project. */
import type { FilePlaces, SourceFile } from '../source/entry.ts';
import type { CollectionName } from './collections.ts';
import type { NamedId } from './named-ids.ts';
import type { BodyEntry, Entry, PastedEntry } from './project.ts';

/** What a file gave; `body` and `rules` for MDX, `paragraphs` for plain text. */
export type AnyEntry = Entry<unknown> & { readonly places: FilePlaces } & Partial<
		Pick<BodyEntry<unknown>, 'body' | 'rules'> & Pick<PastedEntry, 'paragraphs'>
	> & {
		/** Ids of other entries that stand in it. */
		readonly names: readonly NamedId[];
	};

export interface Filed {
	readonly collection: CollectionName;
	readonly id: string;
	readonly source: SourceFile;
	/** Null when the file has an error of its own. */
	readonly entry: AnyEntry | null;
}
