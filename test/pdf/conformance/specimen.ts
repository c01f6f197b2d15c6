/** A PDF file laid open for the clauses to look at: bytes, objects, operators, structure, fonts; and the means to spoil it. */
import type { PDFContext, PDFObject } from 'pdf-lib';
import {
	decodePDFRawStream,
	PDFArray,
	PDFDict,
	PDFDocument,
	PDFHexString,
	PDFName,
	PDFNumber,
	PDFRawStream,
	PDFRef,
	PDFString,
} from 'pdf-lib';
import type { Operator } from './operators.ts';
import { operators } from './operators.ts';

export interface Element {
	readonly dict: PDFDict;
	readonly role: string;
	readonly parent: Element | null;
	readonly kids: readonly Element[];
	readonly marks: readonly { readonly page: number; readonly mark: number }[];
	readonly objects: readonly PDFDict[];
}

export interface FontParts {
	readonly dict: PDFDict;
	readonly descendant: PDFDict;
	readonly descriptor: PDFDict;
	readonly program: Uint8Array;
	readonly unicode: ReadonlyMap<number, string>;
	/** Codes that text on any page shows in this font. */
	readonly used: ReadonlySet<number>;
}

export interface Specimen {
	/** One character a byte. */
	readonly raw: string;
	readonly context: PDFContext;
	readonly catalog: PDFDict;
	/** Every dictionary of the file, those of streams and those inside others too. */
	readonly dicts: readonly PDFDict[];
	/** Every object that holds no others. */
	readonly leaves: readonly PDFObject[];
	readonly streams: readonly PDFRawStream[];
	readonly pages: readonly PDFDict[];
	readonly operators: readonly (readonly Operator[])[];
	readonly root: Element | null;
	readonly elements: readonly Element[];
	readonly annotations: readonly PDFDict[];
	readonly fonts: readonly FontParts[];
	readonly xmp: string;
}

/** One way to break a clause, to prove that its test can fail. */
export interface Spoil {
	readonly bytes?: (raw: string) => string;
	readonly objects?: (parts: Specimen) => void;
	/** Of the first page. */
	readonly content?: (content: string) => string;
	readonly xmp?: (packet: string) => string;
}

export async function open(bytes: Uint8Array, spoil: Spoil = {}): Promise<Specimen> {
	const { context } = await PDFDocument.load(bytes, { updateMetadata: false });
	const raw = latin1(bytes);
	spoil.objects?.(look(raw, context));
	if (spoil.content !== undefined) {
		const page = look(raw, context).pages[0] as PDFDict;
		page.set(name('Contents'), plainStream(context, spoil.content(contentOf(page))));
	}
	if (spoil.xmp !== undefined) {
		const { catalog, xmp } = look(raw, context);
		catalog.set(name('Metadata'), plainStream(context, Buffer.from(spoil.xmp(xmp), 'utf8').toString('latin1')));
	}
	return look(spoil.bytes?.(raw) ?? raw, context);
}

function look(raw: string, context: PDFContext): Specimen {
	const catalog = context.lookup(context.trailerInfo.Root, PDFDict);
	const dicts: PDFDict[] = [];
	const leaves: PDFObject[] = [];
	const streams: PDFRawStream[] = [];
	const gather = (object: PDFObject): void => {
		if (object instanceof PDFDict) {
			dicts.push(object);
			for (const [key, value] of object.entries()) {
				leaves.push(key);
				gather(value);
			}
		} else if (object instanceof PDFArray) for (const member of object.asArray()) gather(member);
		else leaves.push(object);
	};
	for (const [, object] of context.enumerateIndirectObjects()) {
		if (object instanceof PDFRawStream) {
			streams.push(object);
			gather(object.dict);
		} else gather(object);
	}
	const pages = list(catalog.lookupMaybe(name('Pages'), PDFDict)?.lookup(name('Kids'))).filter(isDict);
	const contents = pages.map((page) => operators(contentOf(page)));
	const root = structure(catalog, pages);
	const metadata = catalog.lookup(name('Metadata'));
	return {
		raw,
		context,
		catalog,
		dicts,
		leaves,
		streams,
		pages,
		operators: contents,
		root,
		elements: root === null ? [] : all(root),
		annotations: pages.flatMap((page) => list(page.lookup(name('Annots'))).filter(isDict)),
		fonts: fontsOf(pages, contents),
		xmp: metadata === undefined ? '' : Buffer.from(decoded(metadata)).toString('utf8'),
	};
}

/** The streams of a page are read as one, a line end between each two (ISO 32000-1 7.8.2). */
function contentOf(page: PDFDict): string {
	return list(page.lookup(name('Contents')))
		.map((stream) => latin1(decoded(stream)))
		.join('\n');
}

function structure(catalog: PDFDict, pages: readonly PDFDict[]): Element | null {
	const tree = catalog.lookup(name('StructTreeRoot'));
	if (!isDict(tree)) return null;
	const read = (dict: PDFDict, parent: Element | null): Element => {
		const kids: Element[] = [];
		const marks: { page: number; mark: number }[] = [];
		const objects: PDFDict[] = [];
		const element = { dict, role: nameIn(dict, 'S'), parent, kids, marks, objects };
		const own = dict.lookup(name('Pg'));
		for (const kid of list(dict.lookup(name('K')))) {
			if (kid instanceof PDFNumber) marks.push({ page: pages.indexOf(own as PDFDict), mark: kid.asNumber() });
			if (!isDict(kid)) continue;
			const kind = nameIn(kid, 'Type');
			const page = pages.indexOf((kid.lookup(name('Pg')) ?? own) as PDFDict);
			if (kind === 'MCR') marks.push({ page, mark: Number(String(kid.lookup(name('MCID')))) });
			else if (kind === 'OBJR') objects.push(kid.lookup(name('Obj'), PDFDict));
			else kids.push(read(kid, element));
		}
		return element;
	};
	return read(tree, null);
}

function all(element: Element): Element[] {
	return element.kids.flatMap((kid) => [kid, ...all(kid)]);
}

function fontsOf(pages: readonly PDFDict[], contents: readonly (readonly Operator[])[]): FontParts[] {
	const used = new Map<PDFDict, Set<number>>();
	pages.forEach((page, index) => {
		const resources = page.lookup(name('Resources'));
		const fonts = isDict(resources) ? resources.lookup(name('Font')) : undefined;
		if (!isDict(fonts)) return;
		let codes = new Set<number>();
		for (const [, font] of fonts.entries()) {
			const dict = page.context.lookup(font, PDFDict);
			if (!used.has(dict)) used.set(dict, new Set());
		}
		for (const { operator, operands } of contents[index] ?? []) {
			if (operator === 'Tf') codes = used.get(fonts.lookup(name(String(operands[0]).slice(1)), PDFDict)) ?? new Set();
			if (operator !== 'TJ' && operator !== 'Tj') continue;
			for (const operand of operands) {
				if (typeof operand !== 'object') continue;
				for (let i = 0; i < operand.bytes.length; i += 2) {
					codes.add(operand.bytes.charCodeAt(i) * 256 + operand.bytes.charCodeAt(i + 1));
				}
			}
		}
	});
	return [...used].map(([dict, codes]) => parts(dict, codes));
}

function parts(dict: PDFDict, used: ReadonlySet<number>): FontParts {
	const descendant = list(dict.lookup(name('DescendantFonts'))).find(isDict) ?? dict;
	const descriptor = (descendant.lookup(name('FontDescriptor')) ?? dict) as PDFDict;
	const file = descriptor.lookup(name('FontFile2'));
	const map = dict.lookup(name('ToUnicode'));
	const unicode = new Map<number, string>();
	if (map !== undefined) {
		for (const [, code = '', words = ''] of latin1(decoded(map)).matchAll(/<([0-9A-F]{4})> <([0-9A-F]*)>/g)) {
			const units = words.match(/.{4}/g)?.map((unit) => String.fromCharCode(Number.parseInt(unit, 16))) ?? [];
			if (units.length > 0) unicode.set(Number.parseInt(code, 16), units.join(''));
		}
	}
	return {
		dict,
		descendant,
		descriptor,
		program: file === undefined ? new Uint8Array() : decoded(file),
		unicode,
		used,
	};
}

/** A number of a table of a TrueType program. */
export function tableOf(program: Uint8Array, tag: string): DataView | null {
	if (program.length < 12) return null;
	const view = new DataView(program.buffer, program.byteOffset, program.length);
	for (let i = 0, at = 12; i < view.getUint16(4); i++, at += 16) {
		if (latin1(program.subarray(at, at + 4)) !== tag) continue;
		return new DataView(program.buffer, program.byteOffset + view.getUint32(at + 8), view.getUint32(at + 12));
	}
	return null;
}

export const name = (letters: string): PDFName => PDFName.of(letters);
export const isDict = (object: unknown): object is PDFDict => object instanceof PDFDict;
export const has = (dict: PDFDict, key: string): boolean => dict.has(name(key));

/** The letters of a name, '' where there is none. */
export function nameIn(dict: PDFDict, key: string): string {
	const value = dict.lookup(name(key));
	return value instanceof PDFName ? value.decodeText() : '';
}

export function textIn(dict: PDFDict, key: string): string {
	const value = dict.lookup(name(key));
	return value instanceof PDFHexString || value instanceof PDFString ? value.decodeText() : '';
}

/** An array's members, each looked up; one object as a list of one; nothing as none. */
export function list(object: PDFObject | undefined): PDFObject[] {
	if (object === undefined) return [];
	if (!(object instanceof PDFArray)) return [object];
	return object
		.asArray()
		.map((member) => (member instanceof PDFRef ? (object.lookup(object.indexOf(member) ?? 0) as PDFObject) : member));
}

export function decoded(object: PDFObject | undefined): Uint8Array {
	return object instanceof PDFRawStream ? decodePDFRawStream(object).decode() : new Uint8Array();
}

export function latin1(bytes: Uint8Array): string {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}

function plainStream(context: PDFContext, content: string): PDFRef {
	return context.register(
		PDFRawStream.of(PDFDict.withContext(context), Uint8Array.from(Buffer.from(content, 'latin1'))),
	);
}
