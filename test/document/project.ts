/** A small project for tests: the minimal content folder, with files replaced, edited or taken away in memory. */
import { assembleDocuments } from '../../src/lib/document/assemble.ts';
import type { Document } from '../../src/lib/document/tree.ts';
import { loadProject } from '../../src/lib/model/load.ts';
import type { Project } from '../../src/lib/model/project.ts';
import { readFolder } from '../../src/lib/source/folder.ts';

const BASE = 'test/fixtures/minimal';
const minimal = readFolder(process.cwd(), BASE);

/** A new text, an edit of the present one, or nothing in its place. */
export type Change = string | ((text: string) => string) | null;

/** `changes` by path below the content folder. Content that does not load is the test's own mistake. */
export function projectWith(changes: Readonly<Record<string, Change>> = {}): Project {
	const files = new Map(minimal.files.map(({ file, text }) => [file.slice(BASE.length + 1), text]));
	for (const [path, change] of Object.entries(changes)) {
		if (change === null) files.delete(path);
		else files.set(path, typeof change === 'string' ? change : change(files.get(path) ?? ''));
	}
	const sources = [...files].map(([path, text]) => ({ file: `content/${path}`, text }));
	const { project, diagnostics } = loadProject(sources, { base: 'content' });
	if (!project)
		throw new Error(diagnostics.map(({ message, places }) => `${message.ja} ${places[0].place.file}`).join('\n'));
	return project;
}

/** A clause file. */
export const clause = (title: string, body: string, frontmatter = ''): string =>
	`---\ntitle: ${title}\n${frontmatter}---\n\n${body}\n`;

/** documents/*.yaml; contracts for each tier unless told otherwise. */
export const declaration = (fields: Readonly<Record<string, string>>): string =>
	Object.entries({ title: '契約書', kind: 'contract', per: 'tier', rank: 'body', sign: 'none', ...fields })
		.map(([key, value]) => `${key}: ${value}\n`)
		.join('');

export interface Built {
	/** The first copy of the document that the test declared. */
	readonly document: Document;
	readonly documents: readonly Document[];
	readonly problems: readonly string[];
}

/**
 * A contract whose articles are `clauses` (id → file), in their order; `fields` are those of its declaration. It takes
 * the place of the minimal contract.
 */
export function contractOf(
	clauses: Readonly<Record<string, string>>,
	fields: Readonly<Record<string, string>> = {},
	others: Readonly<Record<string, Change>> = {},
): Built {
	const files = Object.fromEntries(Object.entries(clauses).map(([id, text]) => [`clauses/${id}.mdx`, text]));
	const articles = `[${Object.keys(clauses).join(', ')}]`;
	const contract = declaration({ articles, ...fields });
	return built(projectWith({ ...files, 'documents/contract.yaml': contract, ...others }));
}

export function built(project: Project): Built {
	const assembly = assembleDocuments(project);
	const documents = assembly.documents.filter(({ id }) => id.split('.')[0] === 'contract');
	const [document] = documents;
	if (!document) throw new Error('no contract');
	const problems = assembly.problems.map(({ kind, diagnostic }) => `${kind}: ${diagnostic.message.ja}`);
	return { document, documents, problems };
}

/** A second tier, pay per incident. */
export const spotTier = `billing: incident
name: スポット
order: 2
summary: 必要なときだけ
suits: たまのご依頼に
basis: junin
channels:
  - { kind: email, for: ご依頼とご質問, who: 担当者, firstResponse: 2営業日, start: 3営業日, completion: quoted }
hourly: 11,000円/時 税込
step: 30分
afterHours: { treatment: extra, rate: "16,500円/時 税込", only: emergency }
holidays: { treatment: declined }
payment: payment
silence: silence
general: general
fee: 5,500円/件 税込
includes: 30分
term: term
`;
