/** A client's file and the checked content → the contract to print, or what keeps it from being made. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { assembleDocument, copyName } from '../document/assemble.ts';
import type { Fillings } from '../document/fill.ts';
import { ProblemLog } from '../document/problem.ts';
import type { Document } from '../document/tree.ts';
import type { DocumentContent } from '../model/document.ts';
import { offer } from '../model/nearest.ts';
import type { Entry, Project } from '../model/project.ts';
import type { Scope } from '../model/scope.ts';
import type { SourceFile } from '../source/entry.ts';
import { priceOf } from '../values/price.ts';
import { usualAmount } from './amount.ts';
import { clientChecks } from './checks/all.ts';
import type { ClientFile } from './client-file.ts';
import { fillingsOf, readClient } from './client-file.ts';
import { fileNameOf } from './file-name.ts';

export interface Prepared {
	/** The client's file. */
	readonly file: string;
	/** What it says. */
	readonly source: string;
	/** Of the PDF, without its ending. */
	readonly name: string;
	/** Its blanks still empty: shared by every client of the same tier. */
	readonly document: Document;
	readonly fillings: Fillings;
}

/** `prepared` is null beside at least one error. `assembled` keeps what clients share; pass one for a batch. */
export function prepareContract(
	source: SourceFile,
	project: Project,
	assembled: AssembledContracts = new Map(),
): { readonly prepared: Prepared | null; readonly diagnostics: readonly Diagnostic[] } {
	const { client, diagnostics } = readClient(source);
	if (!client) return { prepared: null, diagnostics };
	const chosen = chosenDocument(client, project);
	if (!('declared' in chosen)) return { prepared: null, diagnostics: [...diagnostics, ...chosen.diagnostics] };
	const { document, problems } = assembledContract(chosen, client, project, assembled);
	const fillings = fillingsOf(client);
	const input = { project, client, declared: chosen.declared, document, fillings };
	const found = [...diagnostics, ...problems, ...clientChecks.flatMap((check) => check.run(input))];
	if (found.some(({ level }) => level === 'error')) return { prepared: null, diagnostics: found };
	const name = nameOf(client, document, project);
	return { prepared: { file: source.file, source: source.text, name, document, fillings }, diagnostics: found };
}

/** The date is that of signing, else of effect, else the content's. */
function nameOf({ data: { client, contract } }: ClientFile, { title, scope }: Document, project: Project): string {
	const { iso: day } = contract.date ?? contract.effectiveDate ?? project.agency.data.asOf;
	const amount = contract.amount ? priceOf(contract.amount).gross : usualAmount(scope, project);
	return fileNameOf({ day, client: client.name, amount, title });
}

export type AssembledContracts = Map<string, { readonly document: Document; readonly problems: readonly Diagnostic[] }>;

interface Chosen {
	readonly declared: Entry<DocumentContent>;
	readonly scope: Scope;
}

/** Which document, for which tier or service: the client's words against what there is. */
function chosenDocument(
	{ data, places }: ClientFile,
	project: Project,
): Chosen | { readonly diagnostics: readonly Diagnostic[] } {
	const contracts = project.documents.filter(({ data: { sign } }) => sign !== 'none');
	const declared = contracts.find(({ id }) => id === data.document);
	if (!declared) return { diagnostics: [unknown('document', data.document, contracts)] };
	const per = { tier: project.support, service: project.services } as const;
	const scope: { tier?: string; service?: string } = {};
	const diagnostics: Diagnostic[] = [];
	for (const key of ['tier', 'service'] as const) {
		const given = data[key];
		const wanted = declared.data.per === key;
		if (given === undefined && wanted)
			diagnostics.push(
				wrongScope(places.at([]), declared, {
					ja: `「${declared.data.title}」には ${key} が要ります`,
					en: `"${declared.id}" is made for each ${key}, and none is named`,
				}),
			);
		else if (given !== undefined && !wanted)
			diagnostics.push(
				wrongScope(places.key([key]), declared, {
					ja: `「${declared.data.title}」に ${key} はありません`,
					en: `"${declared.id}" is not made for each ${key}`,
				}),
			);
		else if (given !== undefined && !per[key].some(({ id }) => id === given))
			diagnostics.push(unknown(key, given, per[key]));
		else if (given !== undefined) scope[key] = given;
	}
	return diagnostics.length > 0 ? { diagnostics } : { declared, scope };

	function unknown(key: 'document' | 'tier' | 'service', given: string, known: readonly { readonly id: string }[]) {
		const names = {
			document: ['取り交わす文書', 'document to be signed'],
			tier: ['保守プラン', 'tier'],
			service: ['制作サービス', 'service'],
		} as const;
		const [ja, en] = names[key];
		return {
			code: 'client/unknown-contract',
			level: 'error',
			message: { ja: `「${given}」という${ja}はありません`, en: `there is no ${en} called "${given}"` },
			places: [{ place: places.at([key]) }],
			fixes: offer(
				given,
				known.map(({ id }) => id),
			),
		} as const satisfies Diagnostic;
	}
}

const wrongScope = (
	place: Diagnostic['places'][0]['place'],
	declared: Entry<DocumentContent>,
	message: Diagnostic['message'],
): Diagnostic => ({
	code: 'client/wrong-scope',
	level: 'error',
	message,
	places: [
		{ place },
		{ place: declared.places.at(['per']), label: { ja: 'くりかえす単位', en: 'what it is made for' } },
	],
});

/** The same for all clients of one tier who sign in the same way. */
function assembledContract(
	{ declared, scope }: Chosen,
	{ data }: ClientFile,
	project: Project,
	assembled: AssembledContracts,
) {
	const sign = data.contract.sign ?? declared.data.sign;
	const key = JSON.stringify([declared.id, scope, sign]);
	const known = assembled.get(key);
	if (known) return known;
	const log = new ProblemLog();
	const report = log.in(copyName(declared.data.title, scope, project));
	const document = assembleDocument({ ...declared, data: { ...declared.data, sign } }, scope, project, report);
	const made = { document, problems: log.problems().map(({ diagnostic }) => diagnostic) };
	assembled.set(key, made);
	return made;
}
