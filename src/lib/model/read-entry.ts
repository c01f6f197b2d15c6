/** One content file → its entry: data fitted to the schema of its collection, and its body. Read once, whoever asks. */
import type { z } from 'zod';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceFile } from '../source/entry.ts';
import { parseMdx } from '../source/mdx.ts';
import { parsePlainText } from '../source/plain-text.ts';
import { parseYaml } from '../source/yaml.ts';
import type { CollectionName } from './collections.ts';
import { collections } from './collections.ts';
import { namedIds } from './named-ids.ts';
import { pastedSchema } from './pasted.ts';
import type { BodyKind } from './read-body.ts';
import { readBody } from './read-body.ts';
import type { Reading, Readings } from './readings.ts';
import { keep, revive } from './readings.ts';
import { tagsInFields } from './stray-markup.ts';
import { validate } from './validate.ts';

const failed = (diagnostics: readonly Diagnostic[]): boolean => diagnostics.some(({ level }) => level === 'error');

/** Mends, watchers and tests check the same content again with a file or two changed: the others are read once. */
const known = new WeakMap<SourceFile, Map<string, Reading>>();

/** `readings` are asked first, and told what was read. */
export function readEntry(source: SourceFile, collection: CollectionName, id: string, readings?: Readings): Reading {
	const byHome = known.get(source) ?? new Map<string, Reading>();
	known.set(source, byHome);
	const home = `${collection}/${id}`;
	const read = byHome.get(home) ?? rememberedOrRead(source, readings, () => readFile(source, collection, id));
	byHome.set(home, read);
	return read;
}

function rememberedOrRead(source: SourceFile, readings: Readings | undefined, read: () => Reading): Reading {
	const kept = readings?.get(source);
	if (kept) return revive(kept, source);
	const reading = read();
	readings?.set(source, keep(reading));
	return reading;
}

function readFile(source: SourceFile, collection: CollectionName, id: string): Reading {
	const { schema, format } = collections[collection];
	if (format === 'yaml') {
		const { yaml, diagnostics } = parseYaml(source);
		if (!yaml) return { entry: null, diagnostics };
		const result = validate(schema as z.ZodType, yaml.data, yaml.places);
		const { data: raw, places } = yaml;
		// What is accepted is quoted there, tags and all.
		const tags = collection === 'accepted' ? [] : tagsInFields(raw, places, source);
		const all = [...diagnostics, ...result.diagnostics, ...tags];
		const entry = { id, file: source.file, data: result.data, raw, places, names: namedIds(schema, raw, places) };
		return { entry: failed(all) ? null : entry, diagnostics: all };
	}
	if (format === 'md') return readPasted(source, id);
	const { mdx, diagnostics } = parseMdx(source);
	if (!mdx) return { entry: null, diagnostics };
	const { data: raw, places } = mdx.frontmatter;
	const result = validate(schema as z.ZodType, raw, places);
	const kind = BODY_KINDS[collection] ?? 'page';
	const body = readBody(mdx, kind, id);
	const tags = tagsInFields(raw, places, source);
	const all = [...diagnostics, ...result.diagnostics, ...tags, ...body.diagnostics];
	const names = [...namedIds(schema, raw, places), ...body.names];
	const entry = { id, file: source.file, data: result.data, raw, places, names, body: body.blocks, rules: body.rules };
	return { entry: failed(all) ? null : entry, diagnostics: all };
}

const BODY_KINDS: Partial<Record<CollectionName, BodyKind>> = {
	clauses: 'clause',
	listings: 'listing',
	notices: 'notice',
	messages: 'message',
	briefings: 'briefing',
};

/** Nothing in it is markup, and nothing of it is printed. */
function readPasted(source: SourceFile, id: string): Reading {
	const { plain, diagnostics } = parsePlainText(source);
	if (!plain) return { entry: null, diagnostics };
	const { data: raw, places } = plain.frontmatter;
	const result = validate(pastedSchema, raw, places);
	const all = [...diagnostics, ...result.diagnostics];
	const names = namedIds(pastedSchema, raw, places);
	const entry = { id, file: source.file, data: result.data, raw, places, names, paragraphs: plain.paragraphs };
	return { entry: failed(all) ? null : entry, diagnostics: all };
}
