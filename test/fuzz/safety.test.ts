/** Content is data: nothing in it runs, grows without bounds, or reaches a page as an element of its own. */
import { afterEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/lib/checks/run.ts';
import { parseMdx } from '../../src/lib/source/mdx.ts';
import { parseYaml } from '../../src/lib/source/yaml.ts';
import { base, minimalContent } from '../checks/minimal.ts';

const clause = 'clauses/definitions.mdx';

/** The codes that a clause with these words in it gets. */
function codesWith(words: string): string[] {
	const content = minimalContent({
		files: { [clause]: { replace: '営業する日をいう。', with: `営業する日をいう。${words}` } },
	});
	return checkContent(content, { base }).diagnostics.map(({ code }) => code);
}

afterEach(() => {
	Reflect.deleteProperty(globalThis, 'executed');
});

describe('YAML', () => {
	const levels = [...'abcdefghij'];
	const laughs = levels.map(
		(name, at) => `${name}: &${name} [${Array(9).fill(at === 0 ? 'ha' : `*${levels[at - 1]}`)}]`,
	);

	test('aliases are never followed, however many they would become', () => {
		const started = performance.now();
		const { yaml, diagnostics } = parseYaml({ file: 'a.yaml', text: `${laughs.join('\n')}\n` });
		expect(yaml).toBeNull();
		expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['source/yaml-feature']));
		expect(performance.now() - started).toBeLessThan(2_000);
	});

	test.each([
		['an alias of itself', 'a: &a [*a]\n'],
		['a merge of what is not there', '<<: *nothing\na: 1\n'],
		['a tag that makes a function', 'a: !!js/function "function () { globalThis.executed = 1 }"\n'],
		['a key that is the prototype', '__proto__: { polluted: 1 }\n'],
		['a prototype inside', 'a: { "__proto__": { polluted: 1 } }\n'],
	])('%s is refused', (_, text) => {
		const { yaml, diagnostics } = parseYaml({ file: 'a.yaml', text });
		expect(yaml).toBeNull();
		expect(diagnostics.map(({ code }) => code)).toContain('source/yaml-feature');
		expect('executed' in globalThis).toBe(false);
		expect('polluted' in Object.prototype).toBe(false);
	});

	test('a merge key is a key like any other', () => {
		const { yaml } = parseYaml({ file: 'a.yaml', text: '<<: { a: 1 }\n' });
		expect(yaml?.data).toEqual({ '<<': { a: 1 } });
	});
});

describe('MDX', () => {
	test.each([
		'{globalThis.executed = 1}',
		'{(() => { globalThis.executed = 1 })()}',
		'{new Function("globalThis.executed = 1")()}',
		'{import("node:fs")}',
		'\n\nimport fs from "node:fs"\n\n',
		'\n\nexport const x = (globalThis.executed = 1)\n\n',
		'<Value of={globalThis.executed = 1} />',
		'<Value {...(globalThis.executed = 1, {})} />',
		'<Rule id="x" when={{ get tier() { globalThis.executed = 1 } }} then={{ treatment: "included" }}>文。</Rule>',
		'<Rule id="x" when={{ [globalThis.executed = 1]: 1 }} then={{ treatment: "included" }}>文。</Rule>',
	])('%s is refused and never runs', (words) => {
		expect(codesWith(words)).toContain('source/mdx-expression');
		expect('executed' in globalThis).toBe(false);
	});

	test.each([
		'<script>globalThis.executed = 1</script>',
		'<img src="x" onerror="alert(1)" />',
		'<iframe src="https://example.com"></iframe>',
		'<style>文</style>',
		'<a href="javascript:alert(1)">字</a>',
		'<svg onload="alert(1)" />',
		'<Fragment>文</Fragment>',
		'<>文</>',
		'<constructor />',
		'<__proto__ />',
		'<a.b />',
		'<Section of="body" priority={1}>文</Section>',
	])('a clause does not know %s', (words) => {
		const codes = codesWith(words);
		expect(codes.filter((code) => code.startsWith('mdx/')).length, codes.join()).toBeGreaterThan(0);
	});

	test('a line of a million characters is told without being parsed', () => {
		const started = performance.now();
		const { mdx, diagnostics } = parseMdx({ file: 'a.mdx', text: `---\ntitle: 題\n---\n${'*長い'.repeat(350_000)}\n` });
		expect(mdx).toBeNull();
		expect(diagnostics.map(({ code }) => code)).toEqual(['source/too-large']);
		expect(performance.now() - started).toBeLessThan(1_000);
	});
});
