/**
 * How much one file may hold. Far above what people write by hand, and below where the Markdown and YAML parsers
 * become slow: both have constructs whose cost grows with the square of what is nested or left open.
 */
export const limits = {
	/** UTF-16 code units in a file. */
	file: 200_000,
	/** UTF-16 code units in a line. */
	line: 10_000,
	/** Values inside values, elements inside elements. */
	depth: 64,
	/** Block quote and list marks at the start of one line of Markdown. */
	containers: 16,
	/** `*`, `_`, `[`, `` ` `` between two blank lines of Markdown. */
	marks: 2_000,
	/** `}` in a file of Markdown: the parser tries the JavaScript anew at each until one closes. */
	braces: 4_000,
} as const;
