/** The rules about floors bite: a room that imports upward is told, with the way to mend it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

mkdirSync('.torikime', { recursive: true });
const folder = mkdtempSync('.torikime/floors-');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The names of the rules that files in a small tree of their own break. */
function broken(files: Readonly<Record<string, string>>): string[] {
	const root = mkdtempSync(path.join(folder, 'tree-'));
	for (const [name, text] of Object.entries({ 'tsconfig.json': '{}', 'package.json': '{"type":"module"}', ...files })) {
		mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
		writeFileSync(path.join(root, name), text);
	}
	const depcruise = path.resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
	const args = [depcruise, '--config', path.resolve('.dependency-cruiser.cjs'), '--output-type', 'json', 'src'];
	let output: string;
	try {
		output = execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
	} catch (error) {
		output = String((error as { stdout: string }).stdout);
	}
	const { summary } = JSON.parse(output) as { summary: { violations: { rule: { name: string } }[] } };
	return summary.violations.map(({ rule }) => rule.name);
}

const empty = 'export const nothing = 0;\n';

describe('dependency rules', () => {
	test('a room may import from the floor below', () => {
		expect(
			broken({
				'src/lib/model/a.ts': "import { nothing } from '../values/b.ts';\nexport const a = nothing;\n",
				'src/lib/values/b.ts': empty,
			}),
		).toEqual([]);
	});

	test('a room may not import from a floor above', () => {
		expect(
			broken({
				'src/lib/values/a.ts': "import { nothing } from '../model/b.ts';\nexport const a = nothing;\n",
				'src/lib/model/b.ts': empty,
			}),
		).toEqual(['floor-1-imports-upward']);
	});

	test('src/lib may not know Astro', () => {
		expect(broken({ 'src/lib/model/a.ts': "import { z } from 'astro/zod';\nexport const a = z;\n" })).toContain(
			'lib-knows-astro',
		);
	});

	test('src/lib may not import from the edge', () => {
		expect(
			broken({
				'src/lib/print/a.ts': "import { nothing } from '../../site.ts';\nexport const a = nothing;\n",
				'src/site.ts': empty,
			}),
		).toContain('lib-imports-the-edge');
	});

	test('files may not import each other in a circle', () => {
		const circle = broken({
			'src/lib/model/a.ts': "import { b } from './b.ts';\nexport const a = () => b;\n",
			'src/lib/model/b.ts': "import { a } from './a.ts';\nexport const b = () => a;\n",
		});
		expect(new Set(circle)).toEqual(new Set(['circle']));
	});

	test('the typesetter stands alone', () => {
		expect(
			broken({
				'src/lib/typeset/a.ts': "import { nothing } from '../document/b.ts';\nexport const a = nothing;\n",
				'src/lib/document/b.ts': empty,
			}),
		).toContain('typeset-stands-alone');
	});
});
