/** ISO 14289-1 (PDF/UA-1); the Matterhorn Protocol's machine-checkable conditions are these clauses. */
import { PDFArray, PDFDict, PDFHexString } from 'pdf-lib';
import type { Clause } from './clause.ts';
import { ids, none, put, unless } from './clause.ts';
import { fontClauses, UNICODE } from './fonts.ts';
import type { Element, Specimen } from './specimen.ts';
import { has, isDict, name, nameIn, textIn } from './specimen.ts';

const STANDARD = new Set(
	'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private H H1 H2 H3 H4 H5 H6 P L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'.split(
		' ',
	),
);
const PAINTING = new Set('f F f* B B* b b* S s Tj TJ \' " Do sh'.split(' '));
const LANGUAGE = /^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/;

const of = (file: Specimen, ...roles: string[]) => file.elements.filter(({ role }) => roles.includes(role));
const strays = (file: Specimen, role: string, ...parents: string[]) =>
	of(file, role).filter(({ parent }) => !parents.includes(parent?.role ?? ''));
const misfits = (file: Specimen, role: string, ...kids: string[]) =>
	of(file, role).filter((one) => one.kids.some((kid) => !kids.includes(kid.role)));
const retag = (file: Specimen, role: string, to: string) => put(of(file, role)[0]?.dict, 'S', name(to));

export const PDF_UA: readonly Clause[] = [
	{
		ids: ids('5', 1, 2, 3, 4, 5),
		says: 'The metadata claims PDF/UA part 1, under the prefix pdfuaid',
		test: ({ xmp }) =>
			['<pdfuaid:part>1</pdfuaid:part>', 'xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"'].filter(
				(one) => !xmp.includes(one),
			),
		spoil: { xmp: (packet) => packet.replace('<pdfuaid:part>1', '<pdfuaid:part>2') },
	},
	{
		ids: ids('6.1', 1),
		says: 'The file begins with %PDF-1.0 to 1.7',
		test: ({ raw }) => unless(/^%PDF-1\.[0-7]\n/.test(raw), raw.slice(0, 8)),
		spoil: { bytes: (raw) => raw.replace('%PDF-1.7', '%PDF-2.0') },
	},
	{
		ids: ids('6.2', 1),
		says: 'The file says that it is tagged',
		test: ({ catalog }) => unless(markInfo(catalog, 'Marked') === 'true', 'not marked'),
		spoil: { objects: ({ catalog }) => catalog.delete(name('MarkInfo')) },
	},
	{
		ids: ids('7.1', 1, 2),
		says: 'No artifact inside tagged content, no tagged content inside an artifact: marked content is never nested',
		test: (file) => nesting(file).filter(({ depth }) => depth > 1),
		spoil: { content: (content) => `/Artifact BMC ${content} EMC` },
	},
	{
		ids: ids('7.1', 3),
		says: 'Everything drawn is tagged or an artifact, and each tag on a page is in the structure tree',
		test: (file) => [...nesting(file).filter(({ paints, depth }) => paints && depth === 0), ...unclaimed(file)],
		spoil: { content: (content) => `${content} 0 0 m 9 9 l S` },
	},
	{
		ids: ids('7.1', 4),
		says: 'Nothing in the tagging is called suspect',
		test: ({ catalog }) => unless(markInfo(catalog, 'Suspects') !== 'true', 'Suspects'),
		spoil: {
			objects: ({ catalog, context }) => put(catalog.lookup(name('MarkInfo'), PDFDict), 'Suspects', context.obj(true)),
		},
	},
	{
		ids: ids('7.1', 5, 6, 7),
		says: 'All structure types are standard ones, and none is mapped to another',
		test: (file) => [
			...file.elements.filter(({ role }) => !STANDARD.has(role)),
			...file.dicts.filter((dict) => has(dict, 'RoleMap')),
		],
		spoil: { objects: (file) => retag(file, 'P', 'Clause') },
	},
	{
		ids: ids('7.1', 8, 9),
		says: 'The metadata holds the title of the document',
		test: ({ xmp }) => unless(/<dc:title><rdf:Alt><rdf:li xml:lang="x-default">[^<]+</.test(xmp), 'no title'),
		spoil: { xmp: (packet) => packet.replace(/<rdf:li xml:lang="x-default">[^<]+</, '<rdf:li xml:lang="x-default"><') },
	},
	{
		ids: ids('7.1', 10),
		says: 'The window shows the title, not the name of the file',
		test: ({ catalog }) => {
			const preferences = catalog.lookup(name('ViewerPreferences'));
			return unless(isDict(preferences) && String(preferences.get(name('DisplayDocTitle'))) === 'true', 'file name');
		},
		spoil: { objects: ({ catalog }) => catalog.delete(name('ViewerPreferences')) },
	},
	{
		ids: ids('7.1', 11, 12),
		says: 'There is a structure tree; each element names its parent, and the parent tree leads back to each element',
		test: (file) => [
			...unless(file.root !== null && file.elements.length > 0, 'no structure'),
			...file.elements.filter(({ dict, parent }) => dict.lookup(name('P')) !== parent?.dict),
			...disowned(file),
		],
		spoil: { objects: (file) => of(file, 'P')[0]?.dict.delete(name('P')) },
	},
	{
		ids: ids('7.2', 2, 21, 22, 23, 24, 25, 29, 30, 31, 32, 33, 34),
		says: 'The language of all text is that of the catalog, and is a language tag',
		test: ({ catalog, dicts }) =>
			[
				textIn(catalog, 'Lang'),
				...dicts.filter((dict) => has(dict, 'Lang')).map((dict) => textIn(dict, 'Lang')),
			].filter((lang) => !LANGUAGE.test(lang)),
		spoil: { objects: ({ catalog }) => catalog.delete(name('Lang')) },
	},
	{
		ids: ids('7.2', 3, 11, 12, 13, 14, 16, 39),
		says: 'A table holds rows, and a caption at its head or foot; it has no groups of rows',
		test: (file) => [
			...misfits(file, 'Table', 'TR', 'Caption'),
			...of(file, 'Table').filter(({ kids }) => kids.slice(1, -1).some(({ role }) => role === 'Caption')),
			...of(file, 'Table').filter(({ kids }) => kids.filter(({ role }) => role === 'Caption').length > 1),
		],
		spoil: { objects: (file) => retag(file, 'TR', 'P') },
	},
	{
		ids: ids('7.2', 4, 5, 6, 7, 36, 37, 38),
		says: 'Rows stand in tables; THead, TBody and TFoot do not occur',
		test: (file) => [...strays(file, 'TR', 'Table'), ...of(file, 'THead', 'TBody', 'TFoot')],
		spoil: { objects: (file) => retag(file, 'Table', 'Sect') },
	},
	{
		ids: ids('7.2', 8, 9, 10),
		says: 'Rows hold cells, and cells stand in rows',
		test: (file) => [...strays(file, 'TH', 'TR'), ...strays(file, 'TD', 'TR'), ...misfits(file, 'TR', 'TH', 'TD')],
		spoil: { objects: (file) => retag(file, 'TR', 'Div') },
	},
	{
		ids: ids('7.2', 15, 41, 42, 43),
		says: 'All rows of a table have the same number of cells, none of which spans others',
		test: (file) => [
			...file.dicts.filter((dict) => has(dict, 'RowSpan') || has(dict, 'ColSpan')),
			...of(file, 'Table').filter((table) => new Set(rows(table).map(({ kids }) => kids.length)).size > 1),
		],
		spoil: { objects: (file) => of(file, 'TR')[0]?.dict.lookup(name('K'), PDFArray).remove(0) },
	},
	{
		ids: ids('7.2', 17, 18, 19, 20, 40),
		says: 'A list holds entries, an entry its label and its body',
		test: (file) => [
			...strays(file, 'LI', 'L'),
			...strays(file, 'LBody', 'LI'),
			...strays(file, 'Lbl', 'LI'),
			...misfits(file, 'L', 'LI'),
			...misfits(file, 'LI', 'Lbl', 'LBody'),
		],
		spoil: { objects: (file) => retag(file, 'LBody', 'P') },
	},
	{
		ids: ids('7.2', 26, 27, 28),
		says: 'There is no table of contents',
		test: (file) => of(file, 'TOC', 'TOCI'),
		spoil: { objects: (file) => retag(file, 'Sect', 'TOC') },
	},
	{
		ids: [...ids('7.3', 1), ...ids('7.7', 1), ...ids('7.9', 1, 2)],
		says: 'There are no figures, formulas and notes',
		test: (file) => of(file, 'Figure', 'Formula', 'Note'),
		spoil: { objects: (file) => retag(file, 'Form', 'Figure') },
	},
	{
		ids: ids('7.4.2', 1),
		says: 'Headings begin at level 1 and never skip one',
		test: (file) => {
			const levels = file.elements.flatMap(({ role }) => (/^H[1-6]$/.test(role) ? [Number(role[1])] : []));
			return levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
		},
		spoil: { objects: (file) => retag(file, 'H1', 'H2') },
	},
	{
		ids: ids('7.4.4', 1, 2, 3),
		says: 'Headings are numbered by level; `H` does not occur',
		test: (file) => of(file, 'H'),
		spoil: { objects: (file) => retag(file, 'H2', 'H') },
	},
	{
		ids: ids('7.5', 1, 2),
		says: 'Header cells say what they head, and every other cell has one',
		test: (file) => [
			...of(file, 'TH').filter(({ dict }) => scope(dict) === ''),
			...of(file, 'Table').flatMap((table) => headless(table)),
		],
		spoil: { objects: (file) => of(file, 'TH')[0]?.dict.delete(name('A')) },
	},
	none(ids('7.10', 1, 2), 'No content is optional', 'OCProperties'),
	none(ids('7.11', 1), 'No file is attached', 'EF', 'EmbeddedFiles'),
	none(
		[...ids('7.15', 1), ...ids('7.18.1', 3), ...ids('7.18.4', 1)],
		'There is no interactive form',
		'XFA',
		'AcroForm',
	),
	{
		ids: ids('7.16', 1),
		says: 'The file is not encrypted',
		test: ({ context }) => unless(context.trailerInfo.Encrypt === undefined, 'Encrypt'),
		spoil: {
			objects: ({ context }) => {
				context.trailerInfo.Encrypt = context.obj({});
			},
		},
	},
	{
		ids: [...ids('7.18.1', 1), ...ids('7.18.2', 1), ...ids('7.18.6.2', 1, 2), ...ids('7.18.8', 1)],
		says: 'Links are the only annotations',
		test: ({ annotations }) => annotations.filter((one) => nameIn(one, 'Subtype') !== 'Link'),
		spoil: { objects: ({ annotations }) => put(annotations[0], 'Subtype', name('TrapNet')) },
	},
	{
		ids: ids('7.18.3', 1),
		says: 'The tab key follows the structure on every page',
		test: ({ pages }) => pages.filter((page) => nameIn(page, 'Tabs') !== 'S'),
		spoil: { objects: ({ pages }) => put(pages[0], 'Tabs', name('R')) },
	},
	{
		ids: ids('7.18.4', 2),
		says: 'A space to be filled in by hand has its role, its name and words in place of its line',
		test: (file) =>
			of(file, 'Form').filter(({ dict }) => {
				const attributes = dict.lookup(name('A'));
				return (
					!isDict(attributes) ||
					nameIn(attributes, 'Role') !== 'tv' ||
					textIn(attributes, 'Desc') === '' ||
					textIn(dict, 'Alt') === ''
				);
			}),
		spoil: { objects: (file) => of(file, 'Form')[0]?.dict.delete(name('A')) },
	},
	{
		ids: ids('7.18.5', 1),
		says: 'Each link annotation belongs to a Link element',
		test: (file) => {
			const owned = new Set(of(file, 'Link').flatMap(({ objects }) => objects));
			return file.annotations.filter((one) => !owned.has(one));
		},
		spoil: { objects: (file) => retag(file, 'Link', 'Span') },
	},
	{
		ids: [...ids('7.18.5', 2), ...ids('7.18.1', 2)],
		says: 'Each link says where it leads',
		test: ({ annotations }) => annotations.filter((one) => textIn(one, 'Contents') === ''),
		spoil: { objects: ({ annotations }) => put(annotations[0], 'Contents', PDFHexString.fromText('')) },
	},
	none(ids('7.20', 1, 2), 'There are no form XObjects', 'XObject'),
	...fontClauses('7.21'),
	...UNICODE,
];

function markInfo(catalog: PDFDict, key: string): string {
	const info = catalog.lookup(name('MarkInfo'));
	return isDict(info) ? String(info.get(name(key))) : '';
}

/** For each operator that opens marked content or paints: how deep it stands. */
function nesting({ operators }: Specimen): readonly { readonly depth: number; readonly paints: boolean }[] {
	return operators.flatMap((page) => {
		let depth = 0;
		return page.flatMap(({ operator }) => {
			if (operator === 'BDC' || operator === 'BMC') depth++;
			if (operator === 'EMC') depth--;
			return operator === 'BDC' || operator === 'BMC' || PAINTING.has(operator)
				? [{ depth, paints: PAINTING.has(operator) }]
				: [];
		});
	});
}

/** Marks on pages that no element claims, or that more than one does. */
function unclaimed({ operators, elements }: Specimen): readonly string[] {
	const claims = elements.flatMap(({ marks }) => marks.map(({ page, mark }) => `${page} ${mark}`));
	const marks = operators.flatMap((page, index) =>
		page.flatMap(({ operator, operands }) => (operator === 'BDC' ? [`${index} ${operands[2]}`] : [])),
	);
	return [
		...marks.filter((mark) => !claims.includes(mark)),
		...claims.filter((claim, index) => claims.indexOf(claim) !== index || !marks.includes(claim)),
	];
}

/** Marks and annotations whose entry in the parent tree is not the element that claims them. */
function disowned({ catalog, pages, elements, annotations }: Specimen): readonly unknown[] {
	const tree = catalog.lookup(name('StructTreeRoot'));
	const numbers = isDict(tree) ? tree.lookup(name('ParentTree')) : undefined;
	const entries = isDict(numbers) ? numbers.lookup(name('Nums'), PDFArray) : null;
	const entry = (key: number) => {
		for (let i = 0; entries !== null && i < entries.size(); i += 2) {
			if (Number(String(entries.lookup(i))) === key) return entries.lookup(i + 1);
		}
		return undefined;
	};
	return elements.flatMap(({ dict, marks, objects }) => [
		...marks.filter(({ page, mark }) => {
			const row = entry(Number(String(pages[page]?.lookup(name('StructParents')))));
			return !(row instanceof PDFArray) || row.lookup(mark) !== dict;
		}),
		...objects.filter(
			(one) => !annotations.includes(one) || entry(Number(String(one.lookup(name('StructParent'))))) !== dict,
		),
	]);
}

function rows(table: Element): readonly Element[] {
	return table.kids.filter(({ role }) => role === 'TR');
}

function scope(dict: PDFDict): string {
	const attributes = dict.lookup(name('A'));
	return isDict(attributes) ? nameIn(attributes, 'Scope') : '';
}

function headless(table: Element): readonly Element[] {
	const heads = new Set<number>();
	return rows(table).flatMap(({ kids }) => {
		const byRow = kids.some(({ role, dict }) => role === 'TH' && scope(dict) === 'Row');
		return kids.filter((cell, column) => {
			if (cell.role === 'TH' && scope(cell.dict) === 'Column') heads.add(column);
			return cell.role === 'TD' && !byRow && !heads.has(column);
		});
	});
}
