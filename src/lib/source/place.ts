/** A point in a file. `line` and `column` count from 1, as editors show them; `offset` and `column` count UTF-16 code units. */
export interface Position {
	readonly line: number;
	readonly column: number;
	readonly offset: number;
}

/** A stretch of a file: half-open, `end` is the first position after it. `file` is relative to the project root, with `/`. */
export interface Place {
	readonly file: string;
	readonly start: Position;
	readonly end: Position;
}
