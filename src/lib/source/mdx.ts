/** Reads MDX: frontmatter as YAML, the body as a Markdown tree with elements. Prose and literals only, no programs. */
import type { Nodes, Parents, Root, RootContent } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { MdxSource, SourceFile, YamlSource } from './entry.ts';
import { finding } from './finding.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { limits } from './limits.ts';
import { placeBetween } from './lines.ts';
import { explainMdx } from './mdx-errors.ts';
import * as hints from './mdx-hints.ts';
import { mdxSizeFinding } from './mdx-size.ts';
import type { Place } from './place.ts';
import { sizeFinding, tooDeep } from './size.ts';
import { noParts, placesOf } from './spans.ts';
import { parseYamlPart } from './yaml.ts';

export interface MdxResult {
	/** Null when the body or the frontmatter cannot be read. */
	readonly mdx: MdxSource | null;
	readonly diagnostics: readonly Diagnostic[];
}

const processor = unified().use(remarkParse).use(remarkMdx).freeze();

/**
 * The frontmatter's data is `{}` when there is none. The body holds neither frontmatter nor comments; what else stands
 * in braces or begins with `import` or `export` is told and left out.
 */
export function parseMdx(source: SourceFile): MdxResult {
	const size = sizeFinding(source);
	if (size) return { mdx: null, diagnostics: [size] };
	const { yaml, body: start, diagnostics: fence } = splitFrontmatter(source);
	const front = yaml && parseYamlPart(source, yaml);
	const frontmatter = front ? filled(source, front.yaml) : nothing(source);
	const told = [...fence, ...(front?.diagnostics ?? [])];

	const large = mdxSizeFinding(source, start);
	if (large) return { mdx: null, diagnostics: [...told, large] };
	const body = parseBody(source, start);
	if (!('type' in body)) return { mdx: null, diagnostics: [...told, ...body] };
	const expressions = removeExpressions(body, source);
	const diagnostics = [...told, ...expressions];
	return { mdx: frontmatter && !fence.length ? { source, frontmatter, body } : null, diagnostics };
}

/** Where a node of the body is written. */
export function placeOf(node: Pick<Nodes, 'position'>, source: SourceFile): Place {
	const { start, end } = node.position ?? {};
	return placeBetween(source, start?.offset ?? 0, end?.offset ?? 0);
}

function filled(source: SourceFile, yaml: YamlSource | null): YamlSource | null {
	return yaml?.data === undefined && yaml ? { ...nothing(source), places: yaml.places } : yaml;
}

function nothing(source: SourceFile): YamlSource {
	return { source, data: {}, places: placesOf(source, { value: [0, 0], key: null, parts: noParts }) };
}

function parseBody(source: SourceFile, start: number): Root | readonly Diagnostic[] {
	// Blanked rather than cut off, so that every position of the tree is one of the file.
	const text = source.text.slice(0, start).replace(/[^\r\n]/g, ' ') + source.text.slice(start);
	try {
		const root = processor.parse(text);
		const deep = tooDeepAt(root);
		return deep === null ? root : [tooDeep(source, deep)];
	} catch (error) {
		return [explainMdx(source, start, error)];
	}
}

function tooDeepAt(root: Root): number | null {
	const open: { readonly node: Nodes; readonly depth: number }[] = [{ node: root, depth: 0 }];
	for (let next = open.pop(); next; next = open.pop()) {
		const { node, depth } = next;
		if (depth > limits.depth) return node.position?.start.offset ?? 0;
		if ('children' in node) for (const child of node.children) open.push({ node: child, depth: depth + 1 });
	}
	return null;
}

function removeExpressions(root: Root, source: SourceFile): Diagnostic[] {
	const found: Diagnostic[] = [];
	const visit = (parent: Parents): void => {
		const kept: RootContent[] = [];
		for (const child of parent.children) {
			const isExpression = child.type === 'mdxFlowExpression' || child.type === 'mdxTextExpression';
			if (isExpression || child.type === 'mdxjsEsm') {
				if (!(isExpression && isComment(child.value))) found.push(expression(child, source));
				continue;
			}
			kept.push(child);
			if ('children' in child) visit(child);
		}
		if (kept.length < parent.children.length) parent.children = kept as typeof parent.children;
	};
	visit(root);
	return found;
}

/** One comment or more and nothing else; `{}` is none. */
function isComment(value: string): boolean {
	return /^\s*(?:\/\*(?:[^*]|\*(?!\/))*\*\/\s*)+$/.test(value);
}

function expression(node: RootContent, source: SourceFile): Diagnostic {
	const hint = node.type === 'mdxjsEsm' ? hints.module : hints.expressionInProse;
	return finding('source/mdx-expression', placeOf(node, source), { message: hint.message, fixes: hint.fixes });
}
