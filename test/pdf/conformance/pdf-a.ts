/** ISO 19005-2 (PDF/A-2), level B. */
import { PDFHexString, PDFName, PDFNumber, PDFString } from 'pdf-lib';
import type { Clause } from './clause.ts';
import { ids, none, put, unless } from './clause.ts';
import { fontClauses } from './fonts.ts';
import { decoded, has, isDict, latin1, list, name, nameIn } from './specimen.ts';

const OPERATORS = new Set(
	'b B b* B* BDC BMC BT c cm CS cs d Do EMC ET f F f* G g gs h i j J k K l m M MP n q Q re RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf TJ Tj TL Tm Tr Ts Tw Tz v w W W* y \' "'.split(
		' ',
	),
);
const used =
	(...operators: string[]) =>
	(file: { operators: readonly (readonly { operator: string }[])[] }) =>
		operators.filter((one) => file.operators.some((page) => page.some(({ operator }) => operator === one)));
const schema = (xmp: string) => xmp.slice(xmp.indexOf('<pdfaExtension'), xmp.indexOf('</pdfaExtension'));

export const PDF_A: readonly Clause[] = [
	{
		ids: ids('6.1.2', 1, 2),
		says: 'The file begins with %PDF-1.0 to 1.7 and a comment of four bytes above 127',
		test: ({ raw }) => unless(/^%PDF-1\.[0-7]\n%[\x80-\xff]{4}/.test(raw), raw.slice(0, 16)),
		spoil: { bytes: (raw) => raw.replace('%PDF-1.7\n%', '%PDF-1.7\n') },
	},
	{
		ids: ids('6.1.3', 1),
		says: 'The trailer bears a file identifier',
		test: ({ context }) => unless(list(context.lookup(context.trailerInfo.ID)).length === 2, 'no ID'),
		spoil: { objects: ({ context }) => Reflect.deleteProperty(context.trailerInfo, 'ID') },
	},
	{
		ids: ids('6.1.3', 2),
		says: 'The file is not encrypted',
		test: ({ context }) => unless(context.trailerInfo.Encrypt === undefined, 'Encrypt'),
		spoil: {
			objects: ({ context }) => {
				context.trailerInfo.Encrypt = context.obj({});
			},
		},
	},
	{
		ids: ids('6.1.3', 3),
		says: 'Nothing follows the end-of-file marker but one line end',
		test: ({ raw }) => unless(/%%EOF\n$/.test(raw) && raw.indexOf('%%EOF') === raw.length - 6, raw.slice(-20)),
		spoil: { bytes: (raw) => `${raw} ` },
	},
	{
		ids: ids('6.1.4', 2),
		says: 'Objects are found through a cross-reference stream; there is no table whose line ends could be wrong',
		test: ({ raw }) => unless(!/(^|\n)xref/.test(raw) && /\/Type ?\/XRef/.test(raw), 'xref'),
		spoil: { bytes: (raw) => raw.replace('startxref', 'xref\n0 1\nstartxref') },
	},
	{
		ids: ids('6.1.6', 1, 2),
		says: 'Hexadecimal strings have an even number of hexadecimal digits and nothing else',
		test: ({ leaves, operators }) => [
			...leaves.flatMap((leaf) => (leaf instanceof PDFHexString ? [leaf.asString()] : [])).filter(isBadHex),
			...operators.flatMap((page) =>
				page.flatMap(({ operands }) =>
					operands.flatMap((one) =>
						typeof one === 'object' && one.hex !== null && isBadHex(one.hex) ? [one.hex] : [],
					),
				),
			),
		],
		spoil: { content: (content) => `${content} BT (a) Tj <ABC> Tj ET` },
	},
	{
		ids: ids('6.1.7.1', 1, 2),
		says: 'Each stream has the length that it says, between `stream` and `endstream` on lines of their own',
		test: ({ raw }) => wrongStreams(raw),
		spoil: {
			bytes: (raw) =>
				raw.replace(/\/Length (\d+)\n>>\nstream/, (_, length) => `/Length ${Number(length) + 1}\n>>\nstream`),
		},
	},
	{
		ids: [...ids('6.1.7.1', 3), ...ids('6.1.7.2', 1)],
		says: 'Streams are inside the file and compressed by Flate alone, or not at all',
		test: ({ streams }) =>
			streams.filter(
				({ dict }) =>
					!['', 'FlateDecode'].includes(nameIn(dict, 'Filter')) ||
					(has(dict, 'Filter') && nameIn(dict, 'Filter') === '') ||
					['F', 'FFilter', 'FDecodeParms'].some((key) => has(dict, key)),
			),
		spoil: { objects: ({ streams }) => put(streams[0]?.dict, 'Filter', name('LZWDecode')) },
	},
	{
		ids: [...ids('6.1.8', 1), ...ids('6.1.13', 4)],
		says: 'Names are valid UTF-8 (here: ASCII) of at most 127 bytes',
		test: ({ leaves }) =>
			leaves.flatMap((leaf) => (leaf instanceof PDFName && !/^[!-~]{1,127}$/.test(leaf.decodeText()) ? [leaf] : [])),
		spoil: { objects: ({ catalog, context }) => put(catalog, 'x'.repeat(128), context.obj(1)) },
	},
	{
		ids: ids('6.1.9', 1),
		says: 'Object and generation numbers stand one space apart, on a line of their own',
		test: ({ raw }) =>
			[...raw.matchAll(/endobj\n([^\n]{1,20})/g)].flatMap(([, next = '']) =>
				/^(\d+ 0 obj|startxref)$/.test(next) ? [] : [next],
			),
		spoil: { bytes: (raw) => raw.replace(/endobj\n(\d+) 0 obj/, 'endobj\n$1  0 obj') },
	},
	{
		ids: ids('6.1.10', 1),
		says: 'There are no inline images',
		test: used('BI', 'ID', 'EI'),
		spoil: { content: (content) => `${content} BI ID EI` },
	},
	none(ids('6.1.12', 1, 2), 'There are no permissions', 'Perms'),
	{
		ids: ids('6.1.13', 1, 2, 5),
		says: 'Numbers are within the limits of an implementation, and no smaller than 1.175e-38 unless zero',
		test: ({ leaves, operators }) =>
			[
				...leaves.flatMap((leaf) => (leaf instanceof PDFNumber ? [leaf.asNumber()] : [])),
				...operators
					.flat()
					.flatMap(({ operands }) => operands.flatMap((one) => (typeof one === 'number' ? [one] : []))),
			].filter((one) => Math.abs(one) > 2147483647 || (one !== 0 && Math.abs(one) < 1.175e-38)),
		spoil: { objects: ({ catalog, context }) => put(catalog, 'X', context.obj(2147483648)) },
	},
	{
		ids: ids('6.1.13', 3),
		says: 'No string is longer than 32,767 bytes',
		test: ({ leaves, operators }) => [
			...leaves.filter(
				(leaf) => (leaf instanceof PDFString || leaf instanceof PDFHexString) && leaf.sizeInBytes() > 32_767,
			),
			...operators
				.flat()
				.flatMap(({ operands }) => operands.filter((one) => typeof one === 'object' && one.bytes.length > 32_767)),
		],
		spoil: { objects: ({ catalog }) => put(catalog, 'X', PDFString.of('x'.repeat(32_768))) },
	},
	{
		ids: ids('6.1.13', 7),
		says: 'There are no more than 8,388,607 objects',
		test: ({ context }) => unless(context.largestObjectNumber <= 8_388_607, String(context.largestObjectNumber)),
		spoil: {
			objects: ({ context }) => {
				context.largestObjectNumber = 8_388_608;
			},
		},
	},
	{
		ids: ids('6.1.13', 8),
		says: 'Graphics states are not nested (no `q`)',
		test: used('q', 'Q'),
		spoil: { content: (content) => `q ${content} Q` },
	},
	{
		ids: ids('6.1.13', 11),
		says: 'Page boundaries are 3 to 14,400 units in each direction',
		test: ({ pages }) =>
			pages.filter((page) => !isSized(list(page.lookup(name('MediaBox'))).map((edge) => Number(String(edge))))),
		spoil: { objects: ({ pages, context }) => put(pages[0], 'MediaBox', context.obj([0, 0, 2, 2])) },
	},
	{
		ids: ids('6.2.2', 1),
		says: 'Content uses only operators that ISO 32000-1 defines',
		test: ({ operators }) => operators.flat().filter(({ operator }) => !OPERATORS.has(operator)),
		spoil: { content: (content) => `${content} BX shine EX` },
	},
	{
		ids: ids('6.2.2', 2),
		says: 'Each page names its own resources',
		test: ({ pages }) => pages.filter((page) => !has(page, 'Resources')),
		spoil: { objects: ({ pages }) => pages[0]?.delete(name('Resources')) },
	},
	{
		ids: ids('6.2.3', 1, 2, 3),
		says: 'One output intent, with an RGB monitor profile of ICC version 2',
		test: ({ catalog }) => {
			const intents = list(catalog.lookup(name('OutputIntents'))).filter(isDict);
			const profile = latin1(decoded(intents[0]?.lookup(name('DestOutputProfile'))));
			const good =
				profile.charCodeAt(8) === 2 && profile.slice(12, 24) === 'mntrRGB XYZ ' && profile.slice(36, 40) === 'acsp';
			const sized =
				profile.length === [...profile.slice(0, 4)].reduce((sum, byte) => sum * 256 + byte.charCodeAt(0), 0);
			const purpose = intents[0] === undefined ? '' : nameIn(intents[0], 'S');
			return unless(intents.length === 1 && good && sized && purpose === 'GTS_PDFA1', 'output intent');
		},
		spoil: { objects: ({ catalog }) => catalog.delete(name('OutputIntents')) },
	},
	{
		ids: [...ids('6.2.4.2', 1, 2), ...ids('6.2.4.3', 2, 3, 4), ...ids('6.2.4.4', 1, 2), ...ids('6.1.13', 9)],
		says: 'Everything is grey, which the output intent gives its meaning: no other colour space',
		test: ({ dicts, ...file }) => [
			...used('CS', 'cs', 'SC', 'sc', 'SCN', 'scn', 'RG', 'rg', 'K', 'k', 'sh')(file),
			...dicts.filter((dict) => ['ColorSpace', 'Shading', 'Pattern'].some((key) => has(dict, key))),
		],
		spoil: { content: (content) => `${content} 1 0 0 rg` },
	},
	{
		ids: [...ids('6.2.5', 1, 2, 3, 4, 5, 6), ...ids('6.2.10', 1, 2)],
		says: 'No extended graphics states, hence no halftones, transfer functions, blend modes or transparency',
		test: ({ dicts, ...file }) => [
			...used('gs')(file),
			...dicts.filter((dict) => ['ExtGState', 'Group', 'SMask', 'BM', 'CA', 'ca', 'HTP'].some((key) => has(dict, key))),
		],
		spoil: { objects: ({ pages, context }) => put(pages[0], 'Group', context.obj({ S: 'Transparency' })) },
	},
	{
		ids: ids('6.2.6', 1),
		says: 'No rendering intent is asked for',
		test: ({ dicts, ...file }) => [
			...used('ri')(file),
			...dicts.filter((dict) => has(dict, 'Intent') || has(dict, 'RI')),
		],
		spoil: { content: (content) => `/Shiny ri ${content}` },
	},
	{
		ids: [...ids('6.2.8', 1, 2, 3, 4, 5), ...ids('6.2.8.3', 1, 2, 3, 4, 5), ...ids('6.2.9', 1, 2, 3)],
		says: 'There are no images and no other external objects',
		test: ({ dicts, ...file }) => [
			...used('Do')(file),
			...dicts.filter((dict) => has(dict, 'XObject') || nameIn(dict, 'Type') === 'XObject'),
		],
		spoil: { content: (content) => `${content} /X Do` },
	},
	...fontClauses('6.2.11'),
	{
		ids: [...ids('6.3.1', 1), ...ids('6.3.3', 1, 2, 3, 4), ...ids('6.4.1', 1, 2)],
		says: 'Links are the only annotations; they need no appearance and have no action',
		test: ({ annotations }) =>
			annotations.filter(
				(one) => nameIn(one, 'Subtype') !== 'Link' || ['AP', 'A', 'AA', 'FT'].some((key) => has(one, key)),
			),
		spoil: { objects: ({ annotations }) => put(annotations[0], 'Subtype', name('Movie')) },
	},
	{
		ids: ids('6.3.2', 1, 2),
		says: 'Annotations are printed and neither hidden, invisible nor toggled',
		test: ({ annotations }) => annotations.filter((one) => String(one.lookup(name('F'))) !== '4'),
		spoil: { objects: ({ annotations, context }) => put(annotations[0], 'F', context.obj(2)) },
	},
	none(
		[...ids('6.4.1', 3), ...ids('6.4.2', 1), ...ids('6.4.3', 1, 2, 3)],
		'There is no form and no signature',
		'AcroForm',
		'ByteRange',
	),
	none(ids('6.4.2', 2), 'Nothing asks to be rendered again', 'NeedsRendering'),
	none(
		[...ids('6.5.1', 1, 2), ...ids('6.5.2', 1, 2)],
		'There are no actions and no scripts: links and bookmarks name their destination',
		'AA',
		'JS',
		'JavaScript',
		'OpenAction',
	),
	{
		ids: ids('6.6.2.1', 1),
		says: 'The catalog has a metadata stream, not compressed',
		test: ({ catalog, xmp }) => {
			const stream = catalog.lookup(name('Metadata'));
			return unless(xmp !== '' && stream !== undefined, 'no metadata');
		},
		spoil: { objects: ({ catalog }) => catalog.delete(name('Metadata')) },
	},
	{
		ids: ids('6.6.2.1', 2, 3, 4, 5),
		says: 'The metadata is one well-formed XMP packet in UTF-8, with neither a `bytes` nor an `encoding` attribute',
		test: ({ xmp }) =>
			unless(/^<\?xpacket begin="\ufeff" id="[^"]+"\?>/.test(xmp) && isWellFormed(xmp), 'not well-formed'),
		spoil: { xmp: (packet) => packet.replace('</dc:title>', '') },
	},
	{
		ids: ids('6.6.2.3.1', 1, 2),
		says: 'Properties are of predefined schemas, or of the one that is described; each has its type',
		test: ({ xmp }) =>
			[...xmp.matchAll(/<((?:dc|xmp|pdf|pdfaid|pdfuaid|[a-z]+):[A-Za-z]+)[ >]/g)]
				.map(([, property = '']) => property)
				.filter((property) => !PROPERTIES.has(property)),
		spoil: { xmp: (packet) => packet.replace('<pdf:Producer>', '<pdf:Colour>red</pdf:Colour><pdf:Producer>') },
	},
	{
		ids: [...ids('6.6.2.3.2', 1), ...ids('6.6.2.3.3', 1, 2, 3, 4, 5)],
		says: 'The schema of PDF/UA is described with its name, address, prefix and properties, in the prefixes that PDF/A asks for',
		test: ({ xmp }) =>
			['pdfaSchema:schema', 'pdfaSchema:namespaceURI', 'pdfaSchema:prefix', 'pdfaSchema:property'].filter(
				(field) => !schema(xmp).includes(`<${field}>`),
			),
		spoil: { xmp: (packet) => packet.replaceAll('pdfaSchema:prefix', 'pdfaSchema:prefixes') },
	},
	{
		ids: ids('6.6.2.3.3', 7, 8, 9, 10),
		says: 'Each described property has a name, a known type, `internal` or `external`, and a description',
		test: ({ xmp }) => [
			...['name>part<', 'valueType>Integer<', 'category>internal<', 'description>'].filter(
				(field) => !schema(xmp).includes(`<pdfaProperty:${field}`),
			),
		],
		spoil: { xmp: (packet) => packet.replace('category>internal', 'category>private') },
	},
	{
		ids: ids('6.6.2.3.3', 6, 11, 12, 13, 14, 15, 16, 17, 18),
		says: 'No value types of its own are described',
		test: ({ xmp }) => unless(!/pdfaType|pdfaField|pdfaSchema:valueType/.test(xmp), 'value types'),
		spoil: { xmp: (packet) => packet.replace('<pdfaSchema:property>', '<pdfaSchema:valueType/><pdfaSchema:property>') },
	},
	{
		ids: ids('6.6.4', 1, 2, 3, 4, 5, 6, 7),
		says: 'The metadata claims part 2, conformance B, under the prefix pdfaid',
		test: ({ xmp }) =>
			[
				'<pdfaid:part>2</pdfaid:part>',
				'<pdfaid:conformance>B</pdfaid:conformance>',
				'xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"',
			].filter((claim) => xmp.split(claim).length !== 2),
		spoil: { xmp: (packet) => packet.replace('>B<', '>C<') },
	},
	none(ids('6.8', 2, 5), 'No file is attached', 'EF', 'EmbeddedFiles'),
	none(ids('6.9', 1, 2, 3, 4), 'No content is optional', 'OCProperties'),
	none(ids('6.10', 1, 2), 'There are no alternate presentations', 'AlternatePresentations', 'PresSteps'),
	none(ids('6.11', 1), 'Nothing is required of the reader', 'Requirements'),
];

const PROPERTIES = new Set(
	'dc:title dc:creator dc:language xmp:CreateDate xmp:ModifyDate xmp:MetadataDate pdf:Producer pdfaid:part pdfaid:conformance pdfuaid:part rdf:RDF rdf:Description rdf:Alt rdf:Seq rdf:Bag rdf:li x:xmpmeta'.split(
		' ',
	),
);

function isBadHex(digits: string): boolean {
	return digits.length % 2 !== 0 || !/^[0-9A-Fa-f]*$/.test(digits);
}

function isSized([left = 0, bottom = 0, right = 0, top = 0]: readonly number[]): boolean {
	return [right - left, top - bottom].every((side) => side >= 3 && side <= 14_400);
}

function wrongStreams(raw: string): readonly string[] {
	const heads = [
		...raw.matchAll(/(\d+) 0 obj\n<<(?:(?!endobj)[\s\S])*?\/Length (\d+)\n(?:(?!endobj)[\s\S])*?>>\nstream\n/g),
	];
	if (heads.length === 0) return ['no streams'];
	return heads.flatMap(({ 0: head, 1: id = '', 2: length, index }) => {
		const end = index + head.length + Number(length);
		return raw.startsWith('\nendstream\nendobj\n', end) ? [] : [id];
	});
}

/** Elements close in the order they opened; the packet is ours, so entities and comments need no care. */
function isWellFormed(xml: string): boolean {
	const open: string[] = [];
	for (const [, close, tag = '', empty] of xml.matchAll(/<(\/?)([a-zA-Z]+:[A-Za-z]+)[^>]*?(\/?)>/g)) {
		if (close === '/') {
			if (open.pop() !== tag) return false;
		} else if (empty !== '/') open.push(tag);
	}
	return open.length === 0;
}
