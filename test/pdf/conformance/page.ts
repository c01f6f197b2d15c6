/** docs/pdf-conformance.md, from the table of clauses: what is claimed is what is tested. */
import type { Clause } from './clause.ts';

const HEAD = `# What the contract PDFs conform to

The flat contract (the default) claims PDF/A-2b (ISO 19005-2) and PDF/UA-1 (ISO 14289-1) in its metadata. Below is everything
that a machine can check of the two, and how it is kept; \`npm test\` runs each line against our own files, and
against a file that breaks it. **No claim goes further than this list**: whether an alternative text is a good one, or a heading the
right one, a machine does not know.

The numbers are those of the clause and, after the hyphen, of the test in veraPDF's public validation profiles (PDFA-2B, PDFUA-1);
the machine-checkable failure conditions of the Matterhorn Protocol rest on the same clauses. Where a
clause is about something that our files do not have, what is tested is that they do not have it.

This page is written by \`npx vitest run test/pdf/conformance.test.ts -u\` from test/pdf/conformance.
`;

const ARCHIVE = `An archived contract (\`--profile archive\`) has the data that it was made from attached, and claims PDF/A-3b (ISO 19005-3)
and PDF/UA-1. Every clause above holds for it too, but for those about attachments and the claim itself, in whose place stand these.
`;

export function conformancePage(pdfA: readonly Clause[], pdfUa: readonly Clause[], pdfA3: readonly Clause[]): string {
	return [HEAD, table('PDF/A-2b', pdfA), table('PDF/UA-1', pdfUa), table('PDF/A-3b', pdfA3, ARCHIVE)].join('\n');
}

function table(title: string, clauses: readonly Clause[], intro?: string): string {
	const rows = clauses.map(({ ids, says }) => `| ${grouped(ids)} | ${says} |`);
	return [`## ${title}`, '', ...(intro ? [intro] : []), '| Clause | What is tested |', '|---|---|', ...rows, ''].join(
		'\n',
	);
}

/** `6.1.2-1`, `6.1.2-2` → `6.1.2-1, 2`. */
function grouped(ids: readonly string[]): string {
	const clauses = new Map<string, string[]>();
	for (const id of ids) {
		const [clause = '', number = ''] = id.split('-');
		clauses.set(clause, [...(clauses.get(clause) ?? []), number]);
	}
	return [...clauses].map(([clause, numbers]) => `${clause}-${numbers.join(', ')}`).join('; ');
}
