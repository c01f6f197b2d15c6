/**
 * The objects of one file (ISO 32000-1 7.5), on pdf-lib's object layer: its context numbers and holds them, its streams and
 * cross-reference stream write themselves. Only the packing into object streams is ours: pdf-lib's writer would compress
 * again, for every contract, what repeats from one to the next.
 */
import {
	PDFContext,
	PDFCrossRefStream,
	PDFDict,
	PDFHeader,
	PDFHexString,
	PDFName,
	PDFObject,
	PDFRawStream,
	PDFRef,
	PDFTrailer,
} from 'pdf-lib';
import type { Deflater } from './deflate.ts';
import { latin1 } from './deflate.ts';
import { sha256 } from './digest.ts';
import type { PdfDict, PdfValue } from './objects.ts';
import { Ref, sourceOf } from './objects.ts';

const OBJECTS_PER_STREAM = 200;

/** An object whose source is written already; pdf-lib only has to place it. */
class Written extends PDFObject {
	readonly source: string;

	constructor(source: string) {
		super();
		this.source = source;
	}

	override toString(): string {
		return this.source;
	}

	override sizeInBytes(): number {
		return this.source.length;
	}

	override copyBytesInto(buffer: Uint8Array, offset: number): number {
		buffer.set(latin1(this.source), offset);
		return this.source.length;
	}
}

export class PdfObjects {
	private readonly context = PDFContext.create();
	private readonly deflater: Deflater;

	constructor(deflater: Deflater) {
		this.deflater = deflater;
	}

	/** A number to be given its object later. */
	reserve(): Ref {
		return new Ref(this.context.nextRef().objectNumber);
	}

	assign(ref: Ref, value: PdfValue): void {
		this.context.assign(PDFRef.of(ref.id), new Written(sourceOf(value)));
	}

	add(value: PdfValue): Ref {
		const ref = this.reserve();
		this.assign(ref, value);
		return ref;
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
		const ref = this.context.register(this.streamOf(bytes, dict));
		return new Ref(ref.objectNumber);
	}

	/** @param trailer without `Size` and `ID`: the file's id is made from what it holds. */
	file(trailer: { readonly Root: Ref; readonly Info: Ref }): Uint8Array {
		const output = new Output();
		/** By object number: where each object is, told to the table in that order. */
		const places: ((table: PDFCrossRefStream) => void)[] = [];
		const write = (ref: PDFRef, object: PDFObject): void => {
			const at = output.length;
			places[ref.objectNumber] = (table) => table.addUncompressedEntry(ref, at);
			output.putObject(ref, object);
		};
		output.put(written(PDFHeader.forVersion(1, 7)));
		output.put(latin1('\n'));
		const packed: [PDFRef, Written][] = [];
		for (let id = 1; id <= this.context.largestObjectNumber; id++) {
			const ref = PDFRef.of(id);
			const object = this.context.lookup(ref);
			if (object === undefined) throw new Error(`object ${id} was promised and never given`);
			if (object instanceof Written) packed.push([ref, object]);
			else write(ref, object);
		}
		for (let i = 0; i < packed.length; i += OBJECTS_PER_STREAM) {
			const objects = packed.slice(i, i + OBJECTS_PER_STREAM);
			const pack = this.context.nextRef();
			for (const [index, [ref]] of objects.entries())
				places[ref.objectNumber] = (table) => table.addCompressedEntry(ref, pack, index);
			write(pack, this.pack(objects));
		}
		const self = this.context.nextRef();
		const id = PDFHexString.of(output.digest().slice(0, 32));
		const table = PDFCrossRefStream.create(
			this.context.obj({
				Size: self.objectNumber + 1,
				Root: PDFRef.of(trailer.Root.id),
				Info: PDFRef.of(trailer.Info.id),
				ID: [id, id],
			}),
		);
		for (const place of places) place?.(table);
		const at = output.length;
		table.addUncompressedEntry(self, at);
		output.putObject(self, table);
		output.put(written(PDFTrailer.forLastCrossRefSectionOffset(at)));
		output.put(latin1('\n'));
		return output.whole();
	}

	private pack(objects: readonly (readonly [PDFRef, Written])[]): PDFRawStream {
		let offsets = '';
		let body = '';
		for (const [{ objectNumber }, { source }] of objects) {
			offsets += `${objectNumber} ${body.length} `;
			body += `${source}\n`;
		}
		const dict = { Type: 'ObjStm', N: objects.length, First: offsets.length, Filter: 'FlateDecode' };
		return this.streamOf(this.deflater.deflate(offsets + body), dict);
	}

	private streamOf(bytes: Uint8Array, dict: PdfDict): PDFRawStream {
		const members = PDFDict.withContext(this.context);
		for (const [key, value] of Object.entries(dict))
			if (value !== undefined) members.set(PDFName.of(key), new Written(sourceOf(value)));
		return PDFRawStream.of(members, bytes);
	}
}

interface Writable {
	sizeInBytes(): number;
	copyBytesInto(buffer: Uint8Array, offset: number): number;
}

function written(part: Writable): Uint8Array {
	const bytes = new Uint8Array(part.sizeInBytes());
	part.copyBytesInto(bytes, 0);
	return bytes;
}

class Output {
	length = 0;
	private readonly parts: Uint8Array[] = [];

	put(bytes: Uint8Array): void {
		this.parts.push(bytes);
		this.length += bytes.length;
	}

	/** A stream's own bytes stay the array they are, so that what repeats from file to file is digested once. */
	putObject({ objectNumber }: PDFRef, object: PDFObject): void {
		this.put(latin1(`${objectNumber} 0 obj\n`));
		if (object instanceof PDFRawStream) {
			object.updateDict();
			this.put(latin1(`${object.dict.toString()}\nstream\n`));
			this.put(object.contents);
			this.put(latin1('\nendstream\nendobj\n'));
		} else {
			this.put(written(object));
			this.put(latin1('\nendobj\n'));
		}
	}

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
