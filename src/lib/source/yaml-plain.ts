/** From a YAML syntax tree to plain data and its places; whatever is more than plain data is refused here. */
import type { ParsedNode, YAMLMap, YAMLSeq } from 'yaml';
import { isAlias, isMap, isScalar, isSeq, Scalar } from 'yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Range, SourceFile, Spans } from './entry.ts';
import { duplicate, finding } from './finding.ts';
import { placeBetween } from './lines.ts';
import { noParts } from './spans.ts';
import * as hints from './yaml-hints.ts';

export interface Plain {
	/** Undefined when nothing is written. */
	readonly data: unknown;
	readonly spans: Spans;
	readonly diagnostics: readonly Diagnostic[];
	/** False when a value could not be read; the data must then not be used. */
	readonly sound: boolean;
}

type Node = ParsedNode | null;

interface Converted {
	readonly data: unknown;
	readonly spans: Spans;
}

/** `base` is the offset in the file at which the YAML begins. The tree must not be deeper than `limits.depth`. */
export function plainData(source: SourceFile, base: number, contents: Node): Plain {
	const diagnostics: Diagnostic[] = [];
	let sound = true;

	/** A finding that leaves the data as it is. */
	function warn(range: Range, hint: hints.Hint): void {
		const { message, fix } = hint;
		const place = placeBetween(source, ...range);
		diagnostics.push(finding('source/lost-comment', place, { level: 'warning', message, fixes: [fix] }));
	}

	function refuse(range: Range, hint: hints.Hint, code: `source/${string}` = 'source/yaml-syntax'): void {
		sound = false;
		diagnostics.push(finding(code, placeBetween(source, ...range), { message: hint.message, fixes: [hint.fix] }));
	}

	function convert(node: Node, key: Range | null, parent: Range): Converted {
		const nothing = { data: null, spans: { value: key ?? parent, key, parts: noParts } };
		if (!node) return nothing;
		const range = written(node);
		refuseProperties(node, range);
		if (isMap(node)) return mapping(node, key, range);
		if (isSeq(node)) return list(node, key, range);
		if (!isScalar(node) || isEmpty(node)) return nothing;
		return { data: scalar(node, range), spans: { value: range, key, parts: noParts } };
	}

	/** Where a node is written, without the line ends that a block takes in. */
	function written(node: ParsedNode): Range {
		const [start, end] = node.range;
		return [base + start, base + start + source.text.slice(base + start, base + end).trimEnd().length];
	}

	function refuseProperties(node: ParsedNode, range: Range): void {
		if (isAlias(node)) refuse(range, hints.features['*'], 'source/yaml-feature');
		else {
			if (node.anchor !== undefined) refuse(markBefore('&', range), hints.features['&'], 'source/yaml-feature');
			if (node.tag !== undefined) refuse(markBefore('!', range), hints.features['!'], 'source/yaml-feature');
		}
	}

	/** The word before the node that begins with `mark`: its anchor or tag. */
	function markBefore(mark: string, [start]: Range): Range {
		const from = Math.max(base, start - 200);
		const before = source.text.slice(from, start);
		const word = [...before.matchAll(/[^\s[\]{},]+/g)].findLast(([words]) => words.startsWith(mark));
		return word ? [from + word.index, from + word.index + word[0].length] : [start, start + 1];
	}

	function list(node: YAMLSeq.Parsed, key: Range | null, range: Range): Converted {
		const data: unknown[] = [];
		const parts = new Map<number, Spans>();
		let end = range[0];
		for (const [index, item] of node.items.entries()) {
			const converted = convert(item as Node, null, range);
			data.push(converted.data);
			parts.set(index, converted.spans);
			const [start] = converted.spans.value;
			if (node.flow && splitsNumber(start)) refuse(converted.spans.value, hints.commaInValue);
			end = converted.spans.value[1];
		}
		return { data, spans: { value: node.flow ? range : [range[0], end], key, parts } };
	}

	function mapping(node: YAMLMap.Parsed, key: Range | null, range: Range): Converted {
		const data: Record<string, unknown> = {};
		const parts = new Map<string, Spans>();
		let end = range[0];
		for (const pair of node.items) {
			const name = keyName(pair.key as Node, range);
			if (name === null) continue;
			const keyRange = written(pair.key as ParsedNode);
			const converted = convert(pair.value as Node, keyRange, range);
			end = Math.max(end, keyRange[1], converted.spans.value[1]);
			if (node.flow && pair.value === null) refuse(keyRange, hintForWord(name, keyRange));
			const first = parts.get(name);
			if (first) {
				const [before, again] = [placeBetween(source, ...(first.key ?? range)), placeBetween(source, ...keyRange)];
				diagnostics.push(duplicate(name, before, again));
				continue;
			}
			data[name] = converted.data;
			parts.set(name, converted.spans);
		}
		return { data, spans: { value: node.flow ? range : [range[0], end], key, parts } };
	}

	/** `{ rate: 13,200円 }` and `{ rate:1 }` leave a word without a value. */
	function hintForWord(name: string, [start]: Range): hints.Hint {
		if (name.includes(':')) return hints.missingSpace;
		return splitsNumber(start) ? hints.commaInValue : hints.wordAlone;
	}

	/** Whether the comma before `start` stands between the digits of one number: `13,200円`. */
	function splitsNumber(start: number): boolean {
		return (
			/\d,$/.test(source.text.slice(start - 2, start)) && /^\d{3}[^\d,\]}\s]/.test(source.text.slice(start, start + 4))
		);
	}

	/** A plain key is taken as it is written (`010`, not `10`); null when it cannot be one. */
	function keyName(key: Node, parent: Range): string | null {
		if (!isScalar(key) || isEmpty(key)) {
			refuse(key ? written(key) : parent, hints.badKey);
			return null;
		}
		const range = written(key);
		refuseProperties(key, range);
		const name = key.type === Scalar.PLAIN ? key.source : String(key.value);
		if (name === '__proto__') refuse(range, hints.reservedKey, 'source/yaml-feature');
		else if (name !== name.trim()) refuse(range, hints.specialSpace);
		else return name;
		return null;
	}

	function scalar(node: Scalar.Parsed, range: Range): unknown {
		if (node.type === Scalar.PLAIN) {
			if (typeof node.value === 'number' && !survives(node.source)) {
				diagnostics.push(ambiguousNumber(source, range, node.source, node.value));
			}
			if (hints.notAListMark.test(node.source)) refuse([range[0], range[0] + 1], hints.listMark);
			else refuseSwallowed(range);
			if (typeof node.value === 'string') warnOfComment(range[1]);
		}
		return node.value;
	}

	/** `tagline: 大きな #小さな文字`: whoever means a comment writes a space after the mark. */
	function warnOfComment(end: number): void {
		const lost = /^[ \t]+(#[^\s#].*)/.exec(source.text.slice(end).split(/[\r\n]/, 1)[0] ?? '');
		if (lost?.[1]) warn([end + lost[0].length - lost[1].length, end + lost[0].trimEnd().length], hints.lostComment);
	}

	/** `title: A`, then a deeper line `- b` or `price：1`: YAML joins them to one sentence, which nobody means. */
	function refuseSwallowed([start, end]: Range): void {
		const found = /[\r\n]\s*(-\s|[\w-]+(?::(?!\/\/)|：))/.exec(source.text.slice(start, end));
		if (!found?.[1]) return;
		const at = start + found.index + found[0].length;
		const usual = found[1].endsWith('：') ? hints.fullWidthColon : hints.swallowedLine;
		refuse([at - found[1].length, at], /[\u3000\u00a0]/.test(found[0]) ? hints.specialSpace : usual);
	}

	if (!contents || (isScalar(contents) && isEmpty(contents))) {
		return { data: undefined, spans: { value: [base, base], key: null, parts: noParts }, diagnostics, sound };
	}
	if (isScalar(contents)) {
		const range = written(contents);
		const [line = ''] = source.text.slice(...range).split(/[\r\n]/, 1);
		refuse([range[0], range[0] + line.length], hints.hintForLine(line) ?? hints.notMapping);
		return { data: null, spans: { value: range, key: null, parts: noParts }, diagnostics, sound };
	}
	const { data, spans } = convert(contents, null, [base, base]);
	return { data, spans, diagnostics, sound };
}

function isEmpty(node: Scalar.Parsed): boolean {
	return node.value === null && node.source === '';
}

/** Whether a number's text says no more than its value does: a leading zero, or digits beyond what is exact, do. */
function survives(text: string): boolean {
	const value = Number(text);
	return !/^[-+]?0[0-9]/.test(text) && Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER;
}

function ambiguousNumber(source: SourceFile, range: Range, text: string, value: number): Diagnostic {
	return finding('source/ambiguous-number', placeBetween(source, ...range), {
		message: {
			ja: `「${text}」は数として読むと ${value} になり、書いたとおりに残りません`,
			en: `\`${text}\` read as a number is ${value}, which is not what is written`,
		},
		fixes: [
			{
				ja: `電話番号や番号であれば引用符で囲む（'${text}'）。数であれば普通の十進の数で書く`,
				en: `Quote it if it is a code or a telephone number ('${text}'); write a plain decimal if it is a number`,
			},
		],
	});
}
