/** What reading one content file gives: plain data that knows the place of every value, and its diagnostics. */
import type { Root } from 'mdast';
import type { Place } from './place.ts';

export type Path = readonly (string | number)[];

/** A file as it was read. */
export interface SourceFile {
	/** Relative to the project root, with `/`. */
	readonly file: string;
	readonly text: string;
}

/** Half-open, in offsets of the file. */
export type Range = readonly [start: number, end: number];

export interface Spans {
	/** Where the value is written; its key where nothing is (`title:`). */
	readonly value: Range;
	/** Where its key is written; null for list items and for the whole. */
	readonly key: Range | null;
	/** By key or index; empty for what has no parts. */
	readonly parts: ReadonlyMap<string | number, Spans>;
}

/** Where every value of a YAML document stands. */
export interface Places {
	/** The value at `path`; of the nearest ancestor that exists when the path leads to nothing. */
	at(path: Path): Place;
	/** The key that names the value at `path` (`revisions` in `revisions: 3回`). */
	key(path: Path): Place;
}

/** The same of a whole file; `spans` is all that it knows, as plain data. */
export interface FilePlaces extends Places {
	readonly spans: Spans;
}

/** A YAML file, or the frontmatter of an MDX file. */
export interface YamlSource {
	readonly source: SourceFile;
	readonly data: unknown;
	readonly places: FilePlaces;
}

/** An MDX file: its frontmatter and its body as a syntax tree whose positions are those of the whole file. */
export interface MdxSource {
	readonly source: SourceFile;
	readonly frontmatter: YamlSource;
	readonly body: Root;
}
