/** Where each document is published, in which forms: what routes write and what the read-back reads. */
import type { Document } from '../lib/document/tree.ts';

export type Form = 'html' | 'text' | 'pdf';

/** The last part of a document's address: the tier or the service that it is for. */
export const nameOf = ({ id, scope }: Document): string => scope.tier ?? scope.service ?? id;

/** Files below `dist/`. Notes are published only as part of the listings. */
export function publishedForms(document: Document): { readonly file: string; readonly form: Form }[] {
	switch (document.kind) {
		case 'contract': {
			const name = nameOf(document);
			return [
				{ file: `contracts/${name}/index.html`, form: 'html' },
				{ file: `contracts/${name}.txt`, form: 'text' },
				{ file: `contracts/${name}.pdf`, form: 'pdf' },
			];
		}
		case 'terms':
			return [
				{ file: 'terms/index.html', form: 'html' },
				{ file: 'terms.txt', form: 'text' },
			];
		case 'briefing': {
			const name = nameOf(document);
			return [
				{ file: `briefings/${name}/index.html`, form: 'html' },
				{ file: `briefings/${name}.txt`, form: 'text' },
				{ file: `briefings/${name}.pdf`, form: 'pdf' },
			];
		}
		case 'notes':
			return [];
	}
}
