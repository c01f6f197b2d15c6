/** The sample content, and small content with single changes, compiled. */
import { expect } from 'vitest';
import { assembleDocuments } from '../../src/lib/document/assemble.ts';
import { loadProject } from '../../src/lib/model/load.ts';
import type { Project } from '../../src/lib/model/project.ts';
import { compileRules } from '../../src/lib/rules/compile.ts';
import type { CompiledContent } from '../../src/lib/rules/compiled-content.ts';
import type { Compiled } from '../../src/lib/scenario/compile.ts';
import { compile } from '../../src/lib/scenario/compile.ts';
import { decide } from '../../src/lib/scenario/decide.ts';
import type { Rule } from '../../src/lib/scenario/rule.ts';
import type { Scenario } from '../../src/lib/scenario/space.ts';
import { readFolder } from '../../src/lib/source/folder.ts';
import type { Edit } from '../content/sample.ts';
import { base, sampleWith } from '../content/sample.ts';
import type { Change } from '../document/project.ts';
import { clause, declaration, projectWith } from '../document/project.ts';

export interface Made {
	readonly content: CompiledContent;
	readonly compiled: Compiled;
	readonly documents: ReturnType<typeof assembleDocuments>['documents'];
}

export function made(project: Project): Made {
	const content = compileRules(project);
	return { content, compiled: compile(content.set), documents: assembleDocuments(project).documents };
}

export function sampleProject(...edits: readonly Edit[]): Project {
	const { project, diagnostics } = loadProject(sampleWith(...edits), { base });
	expect(diagnostics.map(({ message }) => message.ja)).toEqual([]);
	return project as Project;
}

/** The sample, with edits. */
export const sample = (...edits: readonly Edit[]): Made => made(sampleProject(...edits));

/** The minimal content with a contract of its own, whose only clause has this body. */
export function withClause(body: string, changes: Readonly<Record<string, Change>> = {}, frontmatter = ''): Made {
	return made(
		projectWith({
			'clauses/tried.mdx': clause('試し', body, frontmatter),
			// Instead of the minimal contract: two contracts of one tier would be published at one address.
			'documents/contract.yaml': null,
			'documents/tried.yaml': declaration({ articles: '[tried]' }),
			...changes,
		}),
	);
}

/** A second tier beside `standard`: another price, twice the allowance, a telephone. */
export const premium: Readonly<Record<string, Change>> = {
	'support/premium.yaml': (standardTier() ?? '')
		.replace('name: スタンダード', 'name: プレミアム')
		.replace('order: 1', 'order: 2')
		.replace('kind: email', 'kind: phone')
		.replace('8,800円/時', '7,700円/時')
		.replace('月2時間', '月4時間'),
};

function standardTier(): string | undefined {
	const { files } = readFolder(process.cwd(), 'test/fixtures/minimal');
	return files.find(({ file }) => file.endsWith('support/standard.yaml'))?.text;
}

/** The rules that one source gives, in their order. */
export function rulesFrom({ content }: Made, source: string): Rule[] {
	return content.set.rules.filter(({ id }) => content.origins.get(id)?.source === source);
}

/** A whole situation: what is not given is what it is most of the time. */
export function answerIn({ content, compiled }: Made, given: Scenario, attribute: string): string {
	const usual: Record<string, string | number> = {};
	for (const axis of content.set.space.axes) {
		const first = axis.kind === 'number' ? axis.min : (axis.values[0]?.id ?? '');
		usual[axis.id] = given[axis.id] ?? ({ payment: 'paid', cause: 'unknown' } as Scenario)[axis.id] ?? first;
	}
	const decision = decide(compiled, usual).decisions.find((one) => one.attribute === attribute);
	const answer = decision?.answer;
	if (answer?.state === 'decided') return String(answer.outcome);
	return answer?.state === 'contradiction' ? answer.outcomes.join(' or ') : 'undecided';
}
