/** Reads YAML into plain data that knows where every value is written. Only what plain data needs is allowed. */
import type { Document, ParsedNode } from 'yaml';
import { Composer, Parser } from 'yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Range, SourceFile, YamlSource } from './entry.ts';
import { finding } from './finding.ts';
import { placeBetween } from './lines.ts';
import { sizeFinding, tooDeep } from './size.ts';
import { placesOf } from './spans.ts';
import { tooDeepAt } from './yaml-depth.ts';
import { explainYaml } from './yaml-errors.ts';
import { plainData } from './yaml-plain.ts';

export interface YamlResult {
	/** Null when the file cannot be trusted to say what its author meant. */
	readonly yaml: YamlSource | null;
	readonly diagnostics: readonly Diagnostic[];
}

/** Strings, numbers, booleans, null, lists and mappings of the YAML 1.2 core schema: `10:00` and dates stay strings. */
export function parseYaml(source: SourceFile): YamlResult {
	const size = sizeFinding(source);
	if (size) return { yaml: null, diagnostics: [size] };
	const result = parseYamlPart(source, [0, source.text.length]);
	if (result.yaml?.data !== undefined || result.diagnostics.length) return result;
	const empty = finding('source/empty-file', placeBetween(source, 0, 0), {
		message: { ja: 'ファイルに値が書かれていません', en: 'No value is written in the file' },
		fixes: [{ ja: '内容を書くか、ファイルを削除する', en: 'Write its content, or delete the file' }],
	});
	return { yaml: null, diagnostics: [empty] };
}

/** The YAML in a stretch of a file; places are those of the file. `data` is undefined when nothing is written. */
export function parseYamlPart(source: SourceFile, [from, to]: Range): YamlResult {
	const fail = (diagnostics: readonly Diagnostic[]): YamlResult => ({ yaml: null, diagnostics });
	const tokens = [...new Parser().parse(source.text.slice(from, to))];
	const deep = tooDeepAt(tokens);
	if (deep !== null) return fail([tooDeep(source, from + deep)]);

	// Keys are compared below, where both places are at hand. Aliases are never followed.
	const composer = new Composer({ version: '1.2', schema: 'core', uniqueKeys: false, logLevel: 'silent' });
	const documents = [...composer.compose(tokens, true, to - from)] as Document.Parsed<ParsedNode>[];
	const [document] = documents;
	const errors = explainYaml(source, [from, to], documents);
	if (errors.length || !document) return fail(errors);

	const { data, spans, diagnostics, sound } = plainData(source, from, document.contents);
	if (!sound) return fail(diagnostics);
	return { yaml: { source, data, places: placesOf(source, spans) }, diagnostics };
}
