/** All that a browser needs to make a contract, besides the fonts: what the route writes and the form reads. */
export interface ContractKit {
	/** `toPortable`. */
	readonly document: string;
	/** The date that the file bears. */
	readonly asOf: string;
	readonly author: string;
	/** Yen with tax, for the file's name. */
	readonly amount: number | null;
}
