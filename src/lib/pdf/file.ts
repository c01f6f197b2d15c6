/**
 * Objects → the bytes of a file (ISO 32000-1 7.5): streams stand for themselves, everything else is packed into
 * compressed object streams, and a cross-reference stream tells where each object is.
 */
import type { Deflater } from './deflate.ts';
import { latin1 } from './deflate.ts';
import { sha256 } from './digest.ts';
import type { PdfDict, PdfValue } from './objects.ts';
import { Ref, Source, sourceOf } from './objects.ts';

interface Stream {
	readonly dict: string;
	readonly bytes: Uint8Array;
}

/** Four bytes above 127 tell that the file is not text (PDF/A 6.1.2). */
const HEADER = '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n';
const OBJECTS_PER_STREAM = 200;

export class PdfObjects {
	private readonly objects: (string | Stream | null)[] = [null];
	private readonly deflater: Deflater;

	constructor(deflater: Deflater) {
		this.deflater = deflater;
	}

	/** A number to be given its object later. */
	reserve(): Ref {
		return new Ref(this.objects.push(null) - 1);
	}

	assign(ref: Ref, value: PdfValue): void {
		this.objects[ref.id] = sourceOf(value);
	}

	add(value: PdfValue): Ref {
		return new Ref(this.objects.push(sourceOf(value)) - 1);
	}

	/** @param content one character a byte; compressed here. */
	stream(content: string, dict: PdfDict = {}): Ref {
		return this.compressed(this.deflater.deflate(content), dict);
	}

	/** @param bytes compressed already. */
	compressed(bytes: Uint8Array, dict: PdfDict = {}): Ref {
		return this.raw(bytes, { ...dict, Filter: 'FlateDecode' });
	}

	/** As it is, for whoever looks into the file without a PDF reader. */
	raw(bytes: Uint8Array, dict: PdfDict = {}): Ref {
		return new Ref(this.objects.push({ dict: sourceOf({ ...dict, Length: bytes.length }), bytes }) - 1);
	}

	/** @param trailer without `Size` and `ID`: the file's id is made from what it holds. */
	file(trailer: PdfDict): Uint8Array {
		const output = new Output();
		const places: Place[] = [{ kind: 0, at: 0, index: 0 }];
		const packed: number[] = [];
		output.put(latin1(HEADER));
		this.objects.forEach((object, id) => {
			if (id === 0) return;
			if (object === null) throw new Error(`object ${id} was promised and never given`);
			if (typeof object === 'string') packed.push(id);
			else places[id] = writeStream(output, id, object);
		});
		let next = this.objects.length;
		for (let i = 0; i < packed.length; i += OBJECTS_PER_STREAM) {
			const ids = packed.slice(i, i + OBJECTS_PER_STREAM);
			for (const [index, id] of ids.entries()) places[id] = { kind: 2, at: next, index };
			places[next] = writeStream(output, next, this.pack(ids));
			next++;
		}
		places[next] = { kind: 1, at: output.length, index: 0 };
		const id = new Source(`<${output.digest().slice(0, 32)}>`);
		const table = this.deflater.deflate(crossReferences(places));
		const dict = {
			Type: 'XRef',
			Size: next + 1,
			W: WIDTHS,
			...trailer,
			ID: [id, id],
			Filter: 'FlateDecode',
			DecodeParms: { Predictor: 12, Columns: ROW },
			Length: table.length,
		};
		const { at } = writeStream(output, next, { dict: sourceOf(dict), bytes: table });
		output.put(latin1(`startxref\n${at}\n%%EOF\n`));
		return output.whole();
	}

	private pack(ids: readonly number[]): Stream {
		let offsets = '';
		let body = '';
		for (const id of ids) {
			offsets += `${id} ${body.length} `;
			body += `${this.objects[id] as string}\n`;
		}
		const bytes = this.deflater.deflate(offsets + body);
		const dict = {
			Type: 'ObjStm',
			N: ids.length,
			First: offsets.length,
			Filter: 'FlateDecode',
			Length: bytes.length,
		};
		return { dict: sourceOf(dict), bytes };
	}
}

/** Where an object is: 1 at an offset of the file, 2 in an object stream; 0 free. */
interface Place {
	readonly kind: 0 | 1 | 2;
	readonly at: number;
	readonly index: number;
}

const WIDTHS = [1, 3, 1] as const;
const ROW = 5;
const UP = '\u0002';

/** Each row as its difference from the one above (PNG's `Up`), since neighbours differ little. */
function crossReferences(places: readonly Place[]): string {
	let table = '';
	let above = [0, 0, 0, 0, 0];
	for (const { kind, at, index } of places) {
		const row = [kind, at >> 16, (at >> 8) & 0xff, at & 0xff, index];
		table += UP;
		for (let i = 0; i < ROW; i++) table += String.fromCharCode(((row[i] as number) - (above[i] as number)) & 0xff);
		above = row;
	}
	return table;
}

function writeStream(output: Output, id: number, { dict, bytes }: Stream): Place {
	const at = output.length;
	output.put(latin1(`${id} 0 obj\n${dict}\nstream\n`));
	output.put(bytes);
	output.put(END);
	return { kind: 1, at, index: 0 };
}

const END = latin1('\nendstream\nendobj\n');

class Output {
	length = 0;
	private readonly parts: Uint8Array[] = [];

	put(bytes: Uint8Array): void {
		this.parts.push(bytes);
		this.length += bytes.length;
	}

	/** Of the digests of its parts, so that what repeats from file to file is digested once. */
	digest(): string {
		return sha256(this.parts.map(digestOf).join(''));
	}

	whole(): Uint8Array {
		const whole = new Uint8Array(this.length);
		let at = 0;
		for (const part of this.parts) {
			whole.set(part, at);
			at += part.length;
		}
		return whole;
	}
}

const digests = new WeakMap<Uint8Array, string>();

function digestOf(part: Uint8Array): string {
	const known = digests.get(part);
	if (known !== undefined) return known;
	const digest = sha256(part);
	digests.set(part, digest);
	return digest;
}
