/** The shape of every check of a client's file: one file, one idea, one code. */
import type { Diagnostic, Localized } from '../diagnostics/diagnostic.ts';
import type { Fillings } from '../document/fill.ts';
import type { Document } from '../document/tree.ts';
import type { DocumentContent } from '../model/document.ts';
import type { Entry, Project } from '../model/project.ts';
import type { ClientFile } from './client-file.ts';

export interface ClientCheckInput {
	readonly project: Project;
	readonly client: ClientFile;
	/** What is to be signed, as the content declares it … */
	readonly declared: Entry<DocumentContent>;
	/** … and put together for this client, its blanks still empty. */
	readonly document: Document;
	readonly fillings: Fillings;
}

export interface ClientCheck {
	/** `client/kind`; the file is `src/lib/clients/checks/<kind>.ts`. */
	readonly id: string;
	readonly title: Localized;
	/** One sentence: what is a finding, and why it matters. */
	readonly summary: Localized;
	run(input: ClientCheckInput): Diagnostic[];
}
