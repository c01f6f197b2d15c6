/** What the file says about itself: the information dictionary, and the same as XMP with what it claims to conform to. */
import type { PdfDict } from './objects.ts';
import { ascii, text } from './objects.ts';

export interface Properties {
	readonly title: string;
	readonly author: string | null;
	/** BCP 47: `ja-JP`. */
	readonly lang: string;
	/** The date that the file bears, `YYYY-MM-DD`; the clock is never read. */
	readonly date: string;
}

const PRODUCER = 'Torikime';
/** Japan has no summer time. */
const ZONE = '+09:00';

export function information({ title, author, date }: Properties): PdfDict {
	const moment = ascii(`D:${date.replaceAll('-', '')}000000${ZONE.replace(':', "'")}'`);
	return {
		Title: text(title),
		Author: author === null ? undefined : text(author),
		Producer: text(PRODUCER),
		CreationDate: moment,
		ModDate: moment,
	};
}

const claims = (part: 2 | 3): string => `<pdfaid:part>${part}</pdfaid:part>
<pdfaid:conformance>B</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
`;

const UA_SCHEMA = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>The part of ISO 14289 that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
`;

/**
 * UTF-8, one character a byte. The schema of PDF/UA is not among those that PDF/A knows, so it is described
 * (ISO 19005-2 6.6.2.3). There is nothing to write later, hence no room for it and `end="r"`.
 * @param part of PDF/A, whose level B is claimed beside PDF/UA-1; null to claim neither.
 */
export function xmp({ title, author, lang, date }: Properties, part: 2 | 3 | null): string {
	const moment = `${date}T00:00:00${ZONE}`;
	const packet = `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
${part === null ? '' : claims(part)}<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>
${author === null ? '' : `<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>\n`}<dc:language><rdf:Bag><rdf:li>${lang}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${moment}</xmp:CreateDate>
<xmp:ModifyDate>${moment}</xmp:ModifyDate>
<xmp:MetadataDate>${moment}</xmp:MetadataDate>
<pdf:Producer>${PRODUCER}</pdf:Producer>
</rdf:Description>
${part === null ? '' : UA_SCHEMA}</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
	return Array.from(new TextEncoder().encode(packet), (byte) => String.fromCharCode(byte)).join('');
}

function escaped(words: string): string {
	return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
