/** What came of one trial. */
export interface Outcome {
	readonly name: string;
	/** What is wrong, or null. */
	readonly wrong: string | null;
}
