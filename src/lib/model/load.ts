/** Content files → Project. Every defect of every file is told in one run; nothing here touches the disk. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceFile } from '../source/entry.ts';
import { parseDate } from '../values/date.ts';
import type { AcceptedContent } from './acceptance.ts';
import { settleBilling } from './billing.ts';
import type { CollectionName } from './collections.ts';
import { collectionNames, collections, placeInCollections } from './collections.ts';
import { id as idSchema } from './fields.ts';
import type { Filed } from './filed.ts';
import type { Entry, Project } from './project.ts';
import { readEntry } from './read-entry.ts';
import type { Readings } from './readings.ts';
import { checkReferences, duplicateFiles } from './references.ts';
import { startOf } from './start-of.ts';
import type { StatedFacts } from './stated-facts.ts';

export interface LoadOptions {
	/** The content folder as it stands at the head of every file's path: `src/content`. */
	readonly base: string;
	/** Replaces the agency's own `asOf`; ISO date, already checked. */
	readonly asOf?: string;
	/** Files of the folder whose text could not be had: not missing, but no more is known of them. */
	readonly unread?: readonly string[];
	/** What earlier runs read. */
	readonly readings?: Readings;
}

export interface Loaded {
	/** Null when any diagnostic is an error: checks on half a project would tell nonsense. */
	readonly project: Project | null;
	readonly diagnostics: Diagnostic[];
}

/** `files` in any order; their paths begin with `base`. */
export function loadProject(files: readonly SourceFile[], options: LoadOptions): Loaded {
	const diagnostics: Diagnostic[] = [];
	const filed: Filed[] = [];
	for (const file of options.unread ?? []) {
		const home = placeInCollections(belowBase(file, options.base));
		if (home) filed.push({ ...home, source: { file, text: '' }, entry: null });
	}
	for (const source of [...files].sort((a, b) => (a.file < b.file ? -1 : 1))) {
		const home = placeInCollections(belowBase(source.file, options.base));
		if (!home) {
			diagnostics.push(strayFile(source));
			continue;
		}
		if (!idSchema.safeParse(home.id).success) diagnostics.push(badFileName(source, home.id));
		const read = readEntry(source, home.collection, home.id, options.readings);
		diagnostics.push(...read.diagnostics);
		filed.push({ ...home, source, entry: read.entry });
	}
	diagnostics.push(...missingFiles(filed, options.base), ...duplicateFiles(filed), ...checkReferences(filed));
	if (options.unread?.length || failed(diagnostics)) return { project: null, diagnostics };
	const project = assembleProject(filed, files, options.asOf);
	return { project, diagnostics };
}

/** The files of one collection among `files`; what is wrong with them is told by `loadProject`. */
export function readCollection(files: readonly SourceFile[], base: string, name: CollectionName): Filed[] {
	return files.flatMap((source) => {
		const home = placeInCollections(belowBase(source.file, base));
		if (home?.collection !== name) return [];
		return [{ ...home, source, entry: readEntry(source, name, home.id).entry }];
	});
}

const failed = (diagnostics: readonly Diagnostic[]): boolean => diagnostics.some(({ level }) => level === 'error');

/** The path below the content folder; `.` is where the command runs, and stands in no path. */
const belowBase = (file: string, base: string): string => (base === '.' ? file : file.slice(base.length + 1));

/** Only called when no file has an error, so every entry is present and typed by its collection's schema. */
function assembleProject(filed: readonly Filed[], files: readonly SourceFile[], asOf: string | undefined): Project {
	const of = <T extends Entry<unknown>>(collection: CollectionName): T[] =>
		filed.flatMap((file) => (file.collection === collection && file.entry ? [file.entry as unknown as T] : []));
	const byOrder = <T extends Entry<{ readonly order: number }>>(collection: CollectionName): T[] =>
		of<T>(collection).sort((a, b) => a.data.order - b.data.order);
	const one = <T extends Entry<unknown>>(collection: CollectionName): T => {
		const [entry] = of<T>(collection);
		if (!entry) throw new Error(`${collection} was reported as present but is not`);
		return entry;
	};
	const agency = one<Project['agency']>('agency');
	const support = byOrder<Project['support'][number]>('support');
	const date = asOf === undefined ? null : parseDate(asOf);
	return {
		agency: date?.ok ? { ...agency, data: { ...agency.data, asOf: date.value } } : agency,
		calendar: one('calendar'),
		tasks: one('tasks'),
		services: byOrder('services'),
		support,
		policies: of('policies'),
		documents: of('documents'),
		marketplaces: byOrder('marketplaces'),
		law: of('law'),
		clauses: settleBilling(of<Project['clauses'][number]>('clauses'), support),
		listings: settleBilling(of<Project['listings'][number]>('listings'), support),
		pages: settleBilling(of<Project['pages'][number]>('pages'), support),
		notices: of('notices'),
		messages: of('messages'),
		briefings: of('briefings'),
		pasted: of('pasted'),
		facts: of<Entry<StatedFacts>>('facts')[0] ?? null,
		accepted: of<Entry<AcceptedContent>>('accepted')[0] ?? null,
		sources: new Map(files.map((source) => [source.file, source])),
	};
}

const strayFile = (source: SourceFile): Diagnostic => ({
	code: 'source/unexpected-file',
	level: 'error',
	message: {
		ja: 'この場所・この名前のファイルは、どこにも使われません',
		en: 'a file with this name in this folder is used nowhere',
	},
	places: [{ place: startOf(source) }],
	fixes: [
		{
			ja: `置ける場所: ${collectionNames.map(homeName).join(', ')}`,
			en: `files belong to: ${collectionNames.map(homeName).join(', ')}`,
		},
	],
});

function homeName(name: CollectionName): string {
	const { extent, format } = collections[name];
	if (extent === 'file') return `${name}.${format}`;
	return extent === 'tree' ? `${name}/**/*.${format}` : `${name}/*.${format}`;
}

const badFileName = (source: SourceFile, id: string): Diagnostic => ({
	code: 'source/bad-file-name',
	level: 'error',
	message: {
		ja: `ファイル名「${id}」は使えません（半角の英小文字・数字・ハイフンで付けます。例: corporate-site）`,
		en: `the file name "${id}" cannot be an id (use lower-case letters, digits and hyphens, e.g. corporate-site)`,
	},
	places: [{ place: startOf(source) }],
});

/** The three single files, and the collections that nothing works without. */
function missingFiles(filed: readonly Filed[], base: string): Diagnostic[] {
	const needed: readonly CollectionName[] = [
		'agency',
		'calendar',
		'tasks',
		'services',
		'support',
		'documents',
		'clauses',
	];
	return needed
		.filter((name) => !filed.some((file) => file.collection === name))
		.map((name) => {
			const file = base === '.' ? homeName(name) : `${base}/${homeName(name)}`;
			return {
				code: 'source/missing-file',
				level: 'error',
				message: { ja: `${file} がありません`, en: `${file} is missing` },
				places: [{ place: startOf({ file, text: '' }) }],
			};
		});
}
