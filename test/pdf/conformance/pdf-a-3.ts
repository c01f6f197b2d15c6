/** What an archived contract keeps instead of the clauses about attachments: ISO 19005-3, and ISO 14289-1 7.11. */
import type { PDFDict } from 'pdf-lib';
import { PDFName, PDFRef } from 'pdf-lib';
import type { Clause } from './clause.ts';
import { ids, unless } from './clause.ts';
import type { Specimen } from './specimen.ts';
import { has, list, name, nameIn } from './specimen.ts';

const specifications = ({ dicts }: Specimen): PDFDict[] => dicts.filter((dict) => has(dict, 'EF'));
const embedded = ({ dicts }: Specimen): PDFDict[] => dicts.filter((dict) => nameIn(dict, 'Type') === 'EmbeddedFile');

/** Those of PDF/A-2b and PDF/UA-1 that say something else here. */
export const REPLACED: readonly string[] = [
	...ids('6.6.4', 1, 2, 3, 4, 5, 6, 7),
	...ids('6.8', 2, 5),
	...ids('7.11', 1),
];

export const PDF_A_3: readonly Clause[] = [
	{
		ids: ids('6.6.4', 1, 2, 3, 4, 5, 6, 7),
		says: 'The metadata claims part 3, conformance B, under the prefix pdfaid',
		test: ({ xmp }) =>
			[
				'<pdfaid:part>3</pdfaid:part>',
				'<pdfaid:conformance>B</pdfaid:conformance>',
				'xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"',
			].filter((claim) => xmp.split(claim).length !== 2),
		spoil: { xmp: (packet) => packet.replace('part>3<', 'part>2<') },
	},
	{
		ids: ids('6.8', 1),
		says: 'Each attached file says its media type',
		test: (file) => [
			...unless(embedded(file).length > 0, 'nothing attached'),
			...embedded(file).filter((dict) => !/^[-\w+.]+\/[-\w+.]+$/.test(nameIn(dict, 'Subtype'))),
		],
		spoil: { objects: (file) => embedded(file)[0]?.delete(name('Subtype')) },
	},
	{
		ids: [...ids('6.8', 2), ...ids('7.11', 1)],
		says: 'Each attached file is named, for old readers (F) and new ones (UF)',
		test: (file) => specifications(file).filter((dict) => !has(dict, 'F') || !has(dict, 'UF')),
		spoil: { objects: (file) => specifications(file)[0]?.delete(name('UF')) },
	},
	{
		ids: ids('6.8', 3),
		says: 'Each says how it relates to the document',
		test: (file) => specifications(file).filter((dict) => !['Source', 'Data'].includes(nameIn(dict, 'AFRelationship'))),
		spoil: { objects: (file) => specifications(file)[0]?.set(name('AFRelationship'), PDFName.of('Other')) },
	},
	{
		ids: ids('6.8', 4),
		says: 'Each is associated with the document, and listed among its files',
		test: (file) => {
			const associated = list(file.catalog.lookup(name('AF')));
			return specifications(file).filter((dict) => !associated.includes(dict));
		},
		spoil: {
			objects: ({ catalog, context }) => catalog.set(name('AF'), context.obj([PDFRef.of(1)])),
		},
	},
];
