/**
 * Compression in plain arithmetic (fflate), so that the bytes are the same on every machine: the zlib of a Node or a browser
 * differs with its version and its processor. What was compressed once is kept, since clauses, pages, fonts
 * and structure repeat from one contract to the next.
 */
import { zlibSync } from 'fflate';
import { Memory } from '../typeset/memory.ts';

/** Of fonts and objects, which are compressed once for many contracts. */
const LEVEL = 6;
/** Of pages, some of which every contract has to itself: a fiftieth longer, in two thirds of the time. */
const PAGE_LEVEL = 3;
const ONCE_LEVEL = 1;
/** Bytes of one generation of what is remembered, before and after. */
const ROOM = 8_000_000;

/** Object streams of one generation. */
const PACKS = 120;

interface Pack {
	readonly ids: readonly number[];
	readonly sources: readonly string[];
	/** Where the first object begins, after the numbers. */
	readonly first: number;
	readonly bytes: Uint8Array;
}

export class Deflater {
	private readonly memory = new Memory<Uint8Array>(ROOM);
	private readonly packs = new Memory<Pack>(PACKS);

	/** An object stream (ISO 32000-1 7.5.7): the numbers and offsets of some objects, then the objects. */
	packed(ids: readonly number[], sources: readonly string[]): Pack {
		// Contracts of one kind have their objects under the same numbers, yet rarely of the same length.
		const length = sources.reduce((sum, source) => sum + source.length, 0);
		const key = `${ids[0]} ${ids.length} ${length}`;
		const known = this.packs.get(key);
		if (known !== undefined && equal(known.ids, ids) && equal(known.sources, sources)) return known;
		let offsets = '';
		let body = '';
		ids.forEach((id, index) => {
			offsets += `${id} ${body.length} `;
			body += `${sources[index]}\n`;
		});
		return this.packs.set(key, { ids, sources, first: offsets.length, bytes: deflateBytes(latin1(offsets + body)) });
	}

	/** @param content one character a byte. The answer is shared: do not write to it. */
	deflate(content: string): Uint8Array {
		const known = this.memory.get(content);
		if (known !== undefined) return known;
		const bytes = zlibSync(latin1(content), { level: PAGE_LEVEL });
		return this.memory.set(content, bytes, content.length + bytes.length);
	}
}

export function deflateBytes(bytes: Uint8Array): Uint8Array {
	return zlibSync(bytes, { level: LEVEL });
}

/** For what no two files have in common. */
export function deflateOnce(bytes: Uint8Array): Uint8Array {
	return zlibSync(bytes, { level: ONCE_LEVEL });
}

/** One byte a character. */
export function latin1(content: string): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(content.length);
	for (let i = 0; i < content.length; i++) bytes[i] = content.charCodeAt(i);
	return bytes;
}

function equal<T>(some: readonly T[], others: readonly T[]): boolean {
	return some.length === others.length && some.every((one, index) => one === others[index]);
}
