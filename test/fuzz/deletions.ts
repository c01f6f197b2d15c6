/** Every single thing that can be taken out of a content folder: a field, an entry of a list, an element, a sentence, a file. */
import type { Nodes } from 'mdast';
import { parseDocument } from 'yaml';
import { checkContent } from '../../src/lib/checks/run.ts';
import { printHtml } from '../../src/lib/print/html.ts';
import { printText } from '../../src/lib/print/text.ts';
import type { Path, SourceFile } from '../../src/lib/source/entry.ts';
import { splitFrontmatter } from '../../src/lib/source/frontmatter.ts';
import { parseMdx } from '../../src/lib/source/mdx.ts';
import { assertStands } from './stands.ts';

export interface Deletion {
	/** `support/light.yaml: channels.0.firstResponse` */
	readonly what: string;
	readonly file: string;
	/** The file without it; null when the file itself goes. */
	readonly text: () => string | null;
}

export const deletionsIn = (files: readonly SourceFile[]): Deletion[] => files.flatMap(inFile);

function inFile(source: SourceFile): Deletion[] {
	const { file, text } = source;
	const whole: Deletion = { what: file, file, text: () => null };
	if (file.endsWith('.yaml')) return [whole, ...inYaml(file, text, '', '')];
	if (!file.endsWith('.mdx')) return [whole];
	const { yaml, body } = splitFrontmatter(source);
	const front = yaml ? inYaml(file, text.slice(...yaml), text.slice(0, yaml[0]), text.slice(yaml[1])) : [];
	return [whole, ...front, ...inBody(source, body)];
}

/** `before` and `after` stand around the YAML and stay. */
function inYaml(file: string, yaml: string, before: string, after: string): Deletion[] {
	return pathsIn(parseDocument(yaml).toJS(), []).map((path) => ({
		what: `${file}: ${path.join('.')}`,
		file,
		text: () => {
			const document = parseDocument(yaml);
			document.deleteIn(path);
			return before + document.toString({ lineWidth: 0 }) + after;
		},
	}));
}

function pathsIn(value: unknown, path: Path): Path[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, child]) => {
		const at = [...path, Array.isArray(value) ? Number(key) : key];
		return [at, ...pathsIn(child, at)];
	});
}

/** Elements with what is in them, elements around what is in them, attributes, and every block of words. */
function inBody(source: SourceFile, from: number): Deletion[] {
	const { mdx } = parseMdx(source);
	const { file, text } = source;
	const found: Deletion[] = [];
	const cut = (what: string, [start, end]: readonly [number, number], kept = ''): void => {
		found.push({ what: `${file}: ${what}`, file, text: () => text.slice(0, start) + kept + text.slice(end) });
	};
	const rangeOf = (node: { readonly position?: Nodes['position'] | undefined }): readonly [number, number] => [
		node.position?.start.offset ?? from,
		node.position?.end.offset ?? from,
	];
	const visit = (node: Nodes): void => {
		const range = rangeOf(node);
		const words = `${node.type} at ${node.position?.start.line ?? 0}`;
		if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
			cut(`<${node.name}> at ${node.position?.start.line ?? 0}`, range);
			const [first, last] = [node.children[0], node.children.at(-1)];
			if (first && last) cut(`around ${words}`, range, text.slice(rangeOf(first)[0], rangeOf(last)[1]));
			for (const attribute of node.attributes)
				cut(`${'name' in attribute ? attribute.name : 'spread'} of ${words}`, rangeOf(attribute));
		} else if (node.type !== 'root' && node.type !== 'text') cut(words, range);
		if ('children' in node) for (const child of node.children) visit(child);
	};
	if (mdx) visit(mdx.body);
	return found;
}

/** @throws when the check throws, or says something that cannot be shown. Gives the codes that are told. */
export function judgeDeletion({ what, file, text }: Deletion, files: readonly SourceFile[], base: string): string[] {
	const rest = text();
	const changed = files.flatMap((source) => {
		if (source.file !== file) return [source];
		return rest === null ? [] : [{ file, text: rest }];
	});
	try {
		const { diagnostics, documents, project } = checkContent(changed, { base });
		for (const one of diagnostics)
			assertStands(
				one,
				changed,
				(name) => name.startsWith(`${base}/`) && !changed.some((source) => source.file === name),
			);
		if (project) {
			for (const document of documents) {
				printText(document);
				printHtml(document);
			}
		}
		return diagnostics.map(({ code }) => code);
	} catch (cause) {
		throw new Error(`without ${what}: ${String(cause)}`, { cause });
	}
}
