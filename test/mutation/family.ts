/** A kind of slip: its edits, each with what it must yield. What is expected is declared here, before anything is run. */
import type { Edit } from './content.ts';
import { sentence } from './content.ts';

export interface At {
	/** Below the content folder. */
	readonly file: string;
	/** Words that the underlined place contains. */
	readonly words: string;
}

export interface Expected {
	readonly code: string;
	/** All of these are among the places of one finding. */
	readonly at: readonly At[];
}

export interface Mutation {
	readonly edit: Edit;
	/** Exactly these, in any order. */
	readonly expected: readonly Expected[];
}

export interface Family {
	/** What the author did. */
	readonly title: string;
	/** What must come of it, and why. */
	readonly because: string;
	readonly mutations: readonly Mutation[];
}

export const said = (id: string): At => {
	const { file, words } = sentence(id);
	return { file, words };
};

export const expect = (code: string, ...at: At[]): Expected => ({ code, at });

export const nothing = (edit: Edit): Mutation => ({ edit, expected: [] });
