/**
 * The shape of every check: one file, one idea, one code. The examples are content fixtures that the tests run
 * and the documentation prints, so what the docs say is what happens.
 */
import type { Diagnostic, Localized } from '../diagnostics/diagnostic.ts';
import type { Problem } from '../document/problem.ts';
import type { Document } from '../document/tree.ts';
import type { Project } from '../model/project.ts';

/** All that a check may look at. */
export interface CheckInput {
	readonly project: Project;
	/** Every document, assembled for every tier or service it speaks for. */
	readonly documents: readonly Document[];
	/** What went wrong while they were assembled. */
	readonly problems: readonly Problem[];
}

export interface Check {
	/** `room/kind`; the file is `src/lib/checks/<room>/<kind>.ts`. */
	readonly id: string;
	/** The field's name for it, e.g. 「出所のない数字」. */
	readonly title: Localized;
	/** One sentence: what is a finding, and why it matters. */
	readonly summary: Localized;
	/** A finding comes from `fails`, none from `passes`. */
	readonly example: { readonly fails: Example; readonly passes: Example };
	run(input: CheckInput): Diagnostic[];
}

/** A change to the minimal content (test/fixtures/minimal): whole files, or one replacement in a file. */
export interface Example {
	/** Path below the content folder → its new text, or an edit of the present one. */
	readonly files: Readonly<Record<string, string | Edit>>;
	/** For `fails`: where the findings must stand, each as file and the exact words underlined. */
	readonly finds?: readonly { readonly file: string; readonly words: string }[];
}

export interface Edit {
	/** Must occur exactly once in the file. */
	readonly replace: string;
	readonly with: string;
}
