/**
 * Compression in plain arithmetic (fflate), so that the bytes are the same on every machine: the zlib of a Node or a browser
 * differs with its version and its processor. What was compressed once is kept, since clauses, pages, fonts
 * and structure repeat from one contract to the next.
 */
import { zlibSync } from 'fflate';

const LEVEL = 6;
/** Bytes of content that are remembered, before and after; the oldest are forgotten first. */
const ROOM = 32_000_000;

export class Deflater {
	private readonly known = new Map<string, Uint8Array>();
	private held = 0;

	/** @param content one character a byte. The answer is shared: do not write to it. */
	deflate(content: string): Uint8Array {
		const known = this.known.get(content);
		if (known !== undefined) return known;
		const bytes = zlibSync(latin1(content), { level: LEVEL });
		this.known.set(content, bytes);
		this.held += content.length + bytes.length;
		for (const [old, kept] of this.known) {
			if (this.held <= ROOM || old === content) break;
			this.known.delete(old);
			this.held -= old.length + kept.length;
		}
		return bytes;
	}
}

export function deflateBytes(bytes: Uint8Array): Uint8Array {
	return zlibSync(bytes, { level: LEVEL });
}

/** One byte a character. */
export function latin1(content: string): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(content.length);
	for (let i = 0; i < content.length; i++) bytes[i] = content.charCodeAt(i);
	return bytes;
}
