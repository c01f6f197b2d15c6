/**
 * The objects of one file (ISO 32000-1 7.5), on pdf-lib's object layer: its names, dictionaries,
 * references and streams, its header and trailer. The packing into object streams is ours: pdf-lib's writer would compress again,
 * for every contract, what repeats from one to the next.
 */
import {
	PDFContext,
	PDFDict,
	PDFHeader,
	PDFHexString,
	PDFName,
	PDFNumber,
	PDFObject,
	PDFRawStream,
	PDFRef,
	PDFTrailer,
} from 'pdf-lib';
import type { Deflater } from './deflate.ts';
import { deflateOnce, latin1 } from './deflate.ts';
import { sha256 } from './digest.ts';
import type { PdfDict, PdfValue } from './objects.ts';
import { Ref, sourceOf } from './objects.ts';

const OBJECTS_PER_STREAM = 200;

/** PDF source as one of pdf-lib's objects. */
class Written extends PDFObject {
	readonly source: string;

	constructor(source: string) {
		super();
		this.source = source;
	}

	override toString(): string {
		return this.source;
	}
}

/** pdf-lib finds them by their words, which takes longer than all else that it does here. */
const refs: PDFRef[] = [];

function refOf(id: number): PDFRef {
	refs[id] ??= PDFRef.of(id);
	return refs[id];
}

export class PdfObjects {
	private readonly context = PDFContext.create();
	/** By number: the source of an object, or a stream. */
	private readonly objects: (string | PDFRawStream | undefined)[] = [''];
	/** Numbers of objects that differ from client to client: packed by themselves, so that the other packs stay as they were. */
	private readonly own = new Set<number>();
	private readonly deflater: Deflater;

	constructor(deflater: Deflater) {
		this.deflater = deflater;
	}

	/** A number to be given its object later. */
	reserve(): Ref {
		return new Ref(this.objects.push(undefined) - 1);
	}

	assign(ref: Ref, value: PdfValue): void {
		this.objects[ref.id] = sourceOf(value);
	}

	add(value: PdfValue): Ref {
		return new Ref(this.objects.push(sourceOf(value)) - 1);
	}

	/** As `add`, for what hardly two files have in common. */
	addOwn(value: PdfValue): Ref {
		const ref = this.add(value);
		this.own.add(ref.id);
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
		return new Ref(this.objects.push(this.streamOf(bytes, dict)) - 1);
	}

	/** @param trailer without `Size` and `ID`: the file's id is made from what it holds. */
	file(trailer: { readonly Root: Ref; readonly Info: Ref }): Uint8Array {
		const output = new Output();
		const places: Place[] = [];
		const write = (id: number, object: PDFRawStream): void => {
			places[id] = { at: output.length };
			output.stream(id, object);
		};
		output.source(`${PDFHeader.forVersion(1, 7).toString()}\n`);
		const packed: number[] = [];
		this.objects.forEach((object, id) => {
			if (id === 0) return;
			if (object === undefined) throw new Error(`object ${id} was promised and never given`);
			if (typeof object !== 'string') write(id, object);
			else if (!this.own.has(id)) packed.push(id);
		});
		let next = this.objects.length;
		const pack = (ids: readonly number[]): void => {
			if (ids.length === 0) return;
			for (const [index, id] of ids.entries()) places[id] = { pack: next, index };
			write(next++, this.pack(ids));
		};
		for (let i = 0; i < packed.length; i += OBJECTS_PER_STREAM) pack(packed.slice(i, i + OBJECTS_PER_STREAM));
		pack([...this.own]);
		const id = PDFHexString.of(output.digest().slice(0, 32));
		const at = output.length;
		places[next] = { at };
		const end = { Size: next + 1, Root: refOf(trailer.Root.id), Info: refOf(trailer.Info.id), ID: [id, id] };
		output.stream(next, this.crossReferences(places, this.context.obj(end)));
		output.source(`${PDFTrailer.forLastCrossRefSectionOffset(at).toString()}\n`);
		return output.whole();
	}

	/** pdf-lib's own table is compressed as it stands and takes as long as the rest of the file; rows differ little from row to row. */
	private crossReferences(places: readonly Place[], trailer: PDFDict): PDFRawStream {
		const rows = new Uint8Array((1 + ROW) * places.length);
		let above: readonly number[] = [0, 0, 0, 0, 0];
		for (let id = 0; id < places.length; id++) {
			const row = rowOf(places[id]);
			rows[(1 + ROW) * id] = UP;
			for (let i = 0; i < ROW; i++) rows[(1 + ROW) * id + 1 + i] = (row[i] as number) - (above[i] as number);
			above = row;
		}
		const more = { Type: 'XRef', W: WIDTHS, Filter: 'FlateDecode', DecodeParms: { Predictor: 12, Columns: ROW } };
		for (const [key, value] of Object.entries(more)) trailer.set(PDFName.of(key), new Written(sourceOf(value)));
		return PDFRawStream.of(trailer, deflateOnce(rows));
	}

	private pack(ids: readonly number[]): PDFRawStream {
		const sources = ids.map((id) => this.objects[id] as string);
		const { bytes, first } = this.deflater.packed(ids, sources);
		return this.streamOf(bytes, { Type: 'ObjStm', N: ids.length, First: first, Filter: 'FlateDecode' });
	}

	private streamOf(bytes: Uint8Array, dict: PdfDict): PDFRawStream {
		const members = PDFDict.withContext(this.context);
		for (const key in dict) {
			const value = dict[key];
			if (value !== undefined) members.set(PDFName.of(key), new Written(sourceOf(value)));
		}
		return PDFRawStream.of(members, bytes);
	}
}

/** Where an object is: at an offset of the file, or in an object stream. Number 0 is nowhere. */
type Place = { readonly at: number } | { readonly pack: number; readonly index: number } | undefined;

/** Bytes of a kind, of an offset or the number of a stream, of a place in it (ISO 32000-1 table 18). */
const WIDTHS = [1, 3, 1] as const;
const ROW = 5;
/** PNG's filter: each row is written as what it adds to the one above. */
const UP = 2;

function rowOf(place: Place): readonly number[] {
	if (place === undefined) return [0, 0, 0, 0, 0];
	const [kind, where, index] = 'at' in place ? [1, place.at, 0] : [2, place.pack, place.index];
	return [kind, where >> 16, (where >> 8) & 0xff, where & 0xff, index];
}

const END_OF_STREAM = latin1('\nendstream\nendobj\n');

class Output {
	length = 0;
	private readonly parts: Uint8Array[] = [];
	private digested = '';

	source(source: string): void {
		this.put(latin1(source));
		this.digested += source;
	}

	/** A stream's own bytes stay the array they are, so that what repeats from file to file is digested once. */
	stream(id: number, { dict, contents }: PDFRawStream): void {
		dict.set(PDFName.of('Length'), PDFNumber.of(contents.length));
		this.source(`${id} 0 obj\n${dict.toString()}\nstream\n`);
		this.put(contents);
		this.digested += digestOf(contents);
		this.put(END_OF_STREAM);
	}

	private put(bytes: Uint8Array): void {
		this.parts.push(bytes);
		this.length += bytes.length;
	}

	/** Of all streams so far, in which everything is. */
	digest(): string {
		return sha256(this.digested);
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
