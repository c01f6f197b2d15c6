/** References between files: every id that is named exists, once, and is of the kind that its field asks for. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { CalendarContent } from './calendar.ts';
import type { CollectionName } from './collections.ts';
import type { DocumentContent } from './document.ts';
import type { Filed } from './filed.ts';
import type { Unknown } from './missing-ids.ts';
import { duplicates, missingIds } from './missing-ids.ts';
import type { Policy } from './policy.ts';
import { checkRules, unknownIds } from './rule-references.ts';
import { startOf } from './start-of.ts';
import type { Task } from './task.ts';

/** Two files of one collection with the same name in different folders. */
export function duplicateFiles(filed: readonly Filed[]): Diagnostic[] {
	const named = filed.map(({ collection, id, source }) => ({ key: `${collection}/${id}`, id, place: startOf(source) }));
	return duplicates(named);
}

/** Looks at every file that could be read; files with errors of their own still count as targets. */
export function checkReferences(filed: readonly Filed[]): Diagnostic[] {
	const ids = (collection: CollectionName): string[] =>
		filed.filter((file) => file.collection === collection).map(({ id }) => id);
	const unknown = [
		...filed.flatMap((file) =>
			unknownNames(file, (target) => {
				if (target === 'calendar') return closureIds(filed);
				return target === 'tasks' ? taskIds(filed) : ids(target);
			}),
		),
		...unknownTiers(filed, ids('support')),
		...unknownIds(filed),
	];
	return [
		...missingIds(unknown),
		...duplicateTasks(filed),
		...duplicateClosures(filed),
		...duplicateNames(filed),
		...wrongPolicies(filed),
		...sameDocuments(filed),
		...checkRules(filed),
	];
}

/** Ids that stand in the fields of a file and in the attributes of its elements. */
function unknownNames({ entry }: Filed, ids: (collection: CollectionName) => string[] | null): Unknown[] {
	return (entry?.names ?? []).flatMap(({ target, id, place, listed }): Unknown[] => {
		const known = ids(target);
		if (known === null || known.includes(id)) return [];
		const remove = listed ? { ja: `並びから「${id}」を消す`, en: `take "${id}" out of the list` } : null;
		return [{ target, id, known, place, remove }];
	});
}

/** Closures have their ids within the one calendar; null where it cannot be read, and nobody knows them. */
function closureIds(filed: readonly Filed[]): string[] | null {
	const entry = filed.find(({ collection }) => collection === 'calendar')?.entry;
	return entry ? (entry.data as CalendarContent).closures.map(({ id }) => id) : null;
}

/** Tasks, likewise. */
const taskIds = (filed: readonly Filed[]): string[] | null => tasksIn(filed)?.tasks.map(({ id }) => id) ?? null;

const tasksIn = (
	filed: readonly Filed[],
): { readonly entry: NonNullable<Filed['entry']>; readonly tasks: readonly Task[] } | null => {
	const entry = filed.find(({ collection }) => collection === 'tasks')?.entry;
	return entry ? { entry, tasks: (entry.data as { readonly tasks: readonly Task[] }).tasks } : null;
};

/** Tiers by which tasks are placed, beside `none`. */
function unknownTiers(filed: readonly Filed[], tiers: readonly string[]): Unknown[] {
	const { entry, tasks = [] } = tasksIn(filed) ?? {};
	const known = ['none', ...tiers];
	return tasks.flatMap((task, index) =>
		Object.keys(task.operation ?? {}).flatMap((id): Unknown[] => {
			if (known.includes(id) || !entry) return [];
			const place = entry.places.key(['tasks', index, 'operation', id]);
			return [
				{
					target: 'support',
					id,
					known,
					place,
					remove: { ja: `「${id}」の行を消す`, en: `delete the lines of "${id}"` },
				},
			];
		}),
	);
}

function duplicateTasks(filed: readonly Filed[]): Diagnostic[] {
	const { entry, tasks = [] } = tasksIn(filed) ?? {};
	if (!entry) return [];
	return duplicates(tasks.map(({ id }, index) => ({ key: id, id, place: entry.places.at(['tasks', index, 'id']) })));
}

/** A closure that was copied for the next year, its id too: a notice would tell the days of the first. */
function duplicateClosures(filed: readonly Filed[]): Diagnostic[] {
	const entry = filed.find(({ collection }) => collection === 'calendar')?.entry;
	const { closures } = (entry?.data ?? { closures: [] }) as Pick<CalendarContent, 'closures'>;
	if (!entry) return [];
	return duplicates(
		closures.map(({ id }, index) => ({ key: id, id, place: entry.places.at(['closures', index, 'id']) })),
	);
}

/** A tier or a service that was copied and not yet renamed: what is said of one could be said of the other. */
function duplicateNames(filed: readonly Filed[]): Diagnostic[] {
	return (['support', 'services'] as const).flatMap((collection) => {
		const named = filed.flatMap((file) => {
			if (file.collection !== collection || !file.entry) return [];
			const { name } = file.entry.data as { readonly name: string };
			return [{ key: name, id: name, place: file.entry.places.at(['name']) }];
		});
		return duplicates(named, 'reference/duplicate-name');
	});
}

/** A field for one kind of policy that names one of another kind. */
function wrongPolicies(filed: readonly Filed[]): Diagnostic[] {
	const policies = filed.flatMap(({ collection, id, entry }) =>
		collection === 'policies' && entry ? [{ id, ...(entry.data as Policy) }] : [],
	);
	return filed.flatMap(({ entry }) =>
		(entry?.names ?? []).flatMap(({ target, id, place, kind }): Diagnostic[] => {
			const policy = policies.find((candidate) => candidate.id === id);
			if (target !== 'policies' || kind === null || !policy || policy.kind === kind) return [];
			const right = policies.filter((candidate) => candidate.kind === kind);
			return [
				{
					code: 'reference/wrong-kind',
					level: 'error',
					message: {
						ja: `「${id}」（${policy.name}）は ${policy.kind} の方針です。ここには ${kind} の方針を書きます`,
						en: `"${id}" is a policy of the kind ${policy.kind}; this field takes one of the kind ${kind}`,
					},
					places: [{ place }],
					fixes: right.map((one) => ({ ja: `${one.id}（${one.name}）と書く`, en: `write ${one.id}` })),
				},
			];
		}),
	);
}

/** Two documents that would be published under one address, where the later takes the place of the earlier. */
function sameDocuments(filed: readonly Filed[]): Diagnostic[] {
	const ids = (collection: CollectionName): string[] =>
		filed.filter((file) => file.collection === collection).map(({ id }) => id);
	const copies = { tier: ids('support'), service: ids('services') };
	const first = new Map<string, Filed>();
	return filed.flatMap((file): Diagnostic[] => {
		if (file.collection !== 'documents' || !file.entry) return [];
		const { kind, per } = file.entry.data as DocumentContent;
		if (kind === 'notes') return [];
		const names = kind === 'terms' ? ['terms'] : per === 'none' ? [file.id] : copies[per];
		const earlier = names.map((name) => first.get(`${kind}/${name}`)).find(Boolean);
		for (const name of names) first.set(`${kind}/${name}`, first.get(`${kind}/${name}`) ?? file);
		if (!earlier?.entry) return [];
		return [
			{
				code: 'reference/same-document',
				level: 'error',
				message: {
					ja: `「${earlier.id}」と同じ場所に公開される文書です。どちらか一方しか残りません`,
					en: `this is published in the same place as ${earlier.id}; only one of them would remain`,
				},
				places: [
					{ place: file.entry.places.at(['kind']), label: { ja: `${kind}・${per}ごと`, en: `${kind}, per ${per}` } },
					{ place: earlier.entry.places.at(['kind']), label: { ja: '先の文書', en: 'the other' } },
				],
				fixes: [
					{ ja: '二つの文書の条をひとつの文書にまとめる', en: 'join their articles in one document' },
					{ ja: 'kind か per を変える', en: 'change its kind or per' },
				],
			},
		];
	});
}
