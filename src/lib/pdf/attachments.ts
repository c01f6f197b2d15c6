/** Files inside the file (ISO 32000-1 7.11.4), associated with the whole document as PDF/A-3 asks (ISO 19005-3 6.8). */
import { deflateBytes } from './deflate.ts';
import type { PdfObjects } from './file.ts';
import type { PdfDict, Ref } from './objects.ts';
import { text } from './objects.ts';

export interface Attachment {
	/** With its ending. No two of one file have the same. */
	readonly name: string;
	/** `application/json` */
	readonly mime: string;
	/** What it is, for people. */
	readonly description: string;
	readonly bytes: Uint8Array;
	/** Source: what the document was made from. Data: what is shown in it. */
	readonly relationship: 'Source' | 'Data';
}

/** The members of the catalog that lead to the attachments; none without any. */
export function writeAttachments(objects: PdfObjects, attachments: readonly Attachment[]): PdfDict {
	if (attachments.length === 0) return {};
	// A name tree is sorted by its keys (7.9.6).
	const sorted = [...attachments].sort((a, b) => (a.name < b.name ? -1 : 1));
	const files = sorted.map((attachment) => [attachment.name, fileSpecification(objects, attachment)] as const);
	return {
		AF: files.map(([, file]) => file),
		Names: { EmbeddedFiles: { Names: files.flatMap(([name, file]) => [text(name), file]) } },
	};
}

function fileSpecification(objects: PdfObjects, { name, mime, description, bytes, relationship }: Attachment): Ref {
	const file = objects.compressed(deflateBytes(bytes), {
		Type: 'EmbeddedFile',
		Subtype: mime,
		Params: { Size: bytes.length },
	});
	return objects.addOwn({
		Type: 'Filespec',
		F: text(name),
		UF: text(name),
		Desc: text(description),
		AFRelationship: relationship,
		EF: { F: file, UF: file },
	});
}
