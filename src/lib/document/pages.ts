/** The free pages: Astro prints them, but what they refer to is looked up here like that of every other text. */
import { passagesOf } from '../model/passages.ts';
import type { Project } from '../model/project.ts';
import type { Problem } from './problem.ts';
import { ProblemLog } from './problem.ts';
import { writtenElement } from './spans.ts';

/** Paths in pages that lead to no value, and styles that a value does not have. */
export function pageProblems(project: Project, log = new ProblemLog()): readonly Problem[] {
	for (const { collection, id, elements } of passagesOf(project)) {
		if (collection !== 'pages') continue;
		const title = project.pages.find((page) => page.id === id)?.data.title ?? id;
		const setting = { project, scope: {}, report: log.in(title) };
		for (const { element } of elements) if (element.type === 'value') writtenElement(element, [], setting);
	}
	return log.problems();
}
