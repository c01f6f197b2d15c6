/** Content in, findings out: reading, assembling and every check. */
import { assembleBriefings } from '../briefing/briefings.ts';
import type { Accepted, Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Sources } from '../diagnostics/frame.ts';
import { assembleDocuments } from '../document/assemble.ts';
import { letterProblems } from '../document/messages.ts';
import { pageProblems } from '../document/pages.ts';
import type { Problem } from '../document/problem.ts';
import { ProblemLog } from '../document/problem.ts';
import type { Document } from '../document/tree.ts';
import { projectListings } from '../listing/listing.ts';
import type { LoadOptions } from '../model/load.ts';
import { loadProject } from '../model/load.ts';
import type { Project } from '../model/project.ts';
import { countScenarios } from '../scenario/count.ts';
import type { SourceFile } from '../source/entry.ts';
import { readFolder } from '../source/folder.ts';
import { acceptFindings } from './accept.ts';
import { allChecks } from './all.ts';
import type { Check } from './check.ts';
import { givenWay } from './give-way.ts';
import { scenarioFindings } from './scenario/findings.ts';
import { scenarioProblems } from './scenario/problems.ts';

export interface Checked {
	/** Null when the content could not be read as a whole; then only the reader's own findings are told. */
	readonly project: Project | null;
	readonly documents: readonly Document[];
	/** 重要事項説明 of the contracts among them: no text that binds, so no check looks at them. */
	readonly briefings: readonly Document[];
	/** Every file that could be read, for code frames. */
	readonly files: readonly SourceFile[];
	/** What counts. */
	readonly diagnostics: readonly Diagnostic[];
	/** What the author lets stand (accepted.yaml); not among the diagnostics. */
	readonly accepted: readonly Accepted[];
	/** How much a clean run went through; `scenarios` are those that the rules can tell apart. */
	readonly counted: {
		readonly files: number;
		readonly rules: number;
		readonly scenarios: bigint;
		readonly checks: number;
	};
}

/** Reads `folder` (relative to `root`) from the disk and checks it. */
export function checkFolder(root: string, folder: string, options: Omit<LoadOptions, 'base'> = {}): Checked {
	const read = readFolder(root, folder);
	const checked = checkContent(read.files, { ...options, base: folder, unread: read.unread });
	if (read.diagnostics.some(({ level }) => level === 'error'))
		return {
			...checked,
			project: null,
			documents: [],
			briefings: [],
			diagnostics: [...read.diagnostics, ...checked.diagnostics],
		};
	return { ...checked, diagnostics: [...read.diagnostics, ...checked.diagnostics] };
}

/** The same on files already in memory; pure. */
export function checkContent(
	files: readonly SourceFile[],
	options: LoadOptions,
	checks: readonly Check[] = allChecks,
): Checked {
	const { project, diagnostics } = loadProject(files, options);
	if (!project)
		return {
			project,
			documents: [],
			briefings: [],
			files,
			diagnostics,
			accepted: [],
			counted: { files: files.length, rules: 0, scenarios: 0n, checks: 0 },
		};
	const log = new ProblemLog();
	const { documents } = assembleDocuments(project, log);
	projectListings(project, log);
	pageProblems(project, log);
	letterProblems(project, log);
	const { content, compiled } = scenarioFindings(project);
	const briefings = assembleBriefings(project, { content, compiled, documents }, log);
	const input = { project, documents, problems: log.problems() };
	// What cannot be put together is told whatever checks run, except for what a check of its own reports.
	const problems = input.problems.flatMap(({ kind, diagnostic }) =>
		kind === 'dangling-ref' || kind === 'open-situation' ? [] : [diagnostic],
	);
	const findings = givenWay(checks.flatMap((check) => check.run(input)));
	const {
		standing,
		accepted,
		problems: unacceptable,
	} = acceptFindings({
		findings,
		content: project.accepted,
		base: options.base,
		asOf: project.agency.data.asOf.iso,
		sources: sourcesOf(files),
	});
	const told = [...diagnostics, ...problems, ...scenarioProblems(project), ...standing, ...unacceptable];
	return {
		project,
		documents,
		briefings,
		files,
		diagnostics: [...told, ...openSituations(input.problems, told)],
		accepted,
		counted: {
			files: files.length,
			rules: compiled.rules.length,
			scenarios: countScenarios(compiled),
			checks: checks.length,
		},
	};
}

/** One clash, one code: where the rules themselves clash or leave a gap, the situations that fall into it are not told too. */
const openSituations = (problems: readonly Problem[], told: readonly Diagnostic[]): Diagnostic[] =>
	told.some(({ level }) => level === 'error')
		? []
		: problems.flatMap(({ kind, diagnostic }) => (kind === 'open-situation' ? [diagnostic] : []));

/** The text of every file by its name. */
export function sourcesOf(files: readonly SourceFile[]): Sources {
	return new Map(files.map(({ file, text }) => [file, text]));
}
