/** What both standards ask of fonts, word for word alike: ISO 19005-2 6.2.11 and ISO 14289-1 7.21. */
import type { Clause } from './clause.ts';
import { ids, put, unless } from './clause.ts';
import type { FontParts } from './specimen.ts';
import { has, name, nameIn, tableOf } from './specimen.ts';

export function fontClauses(section: '6.2.11' | '7.21'): readonly Clause[] {
	const own: readonly Clause[] = [
		{
			ids: ids('6.2.11.2', 1, 2, 3, 7),
			says: 'Each font is a Type 0 font with one CIDFontType2 descendant, named, its program a TrueType file',
			test: ({ fonts }) =>
				fonts.filter(
					({ dict, descendant, descriptor }) =>
						nameIn(dict, 'Type') !== 'Font' ||
						nameIn(dict, 'Subtype') !== 'Type0' ||
						nameIn(descendant, 'Subtype') !== 'CIDFontType2' ||
						!/^[A-Z]{6}\+/.test(nameIn(dict, 'BaseFont')) ||
						nameIn(dict, 'BaseFont') !== nameIn(descriptor, 'FontName') ||
						has(descriptor, 'FontFile') ||
						has(descriptor, 'FontFile3'),
				),
			spoil: { objects: ({ fonts }) => put(fonts[0]?.dict, 'Subtype', name('Type9')) },
		},
	];
	const shared: readonly Clause[] = [
		{
			ids: [
				...ids(`${section}.3.1`, 1),
				...ids(`${section}.3.3`, 1, 2, 3),
				...(section === '6.2.11' ? ids('6.1.13', 10) : []),
			],
			says: 'The only character map in use is the predefined Identity-H, whose codes of two bytes end at 65,535',
			test: ({ fonts }) => fonts.filter(({ dict }) => nameIn(dict, 'Encoding') !== 'Identity-H'),
			spoil: { objects: ({ fonts }) => put(fonts[0]?.dict, 'Encoding', name('My-H')) },
		},
		{
			ids: ids(`${section}.3.2`, 1),
			says: 'Each font says how its codes become glyphs: CIDToGIDMap is Identity',
			test: ({ fonts }) => fonts.filter(({ descendant }) => nameIn(descendant, 'CIDToGIDMap') !== 'Identity'),
			spoil: { objects: ({ fonts }) => fonts[0]?.descendant.delete(name('CIDToGIDMap')) },
		},
		{
			ids: ids(`${section}.4.1`, 1),
			says: 'The program of every font is embedded',
			test: ({ fonts }) => [
				...fonts.filter(({ program }) => program.length === 0),
				...unless(fonts.length > 0, 'no fonts'),
			],
			spoil: { objects: ({ fonts }) => fonts[0]?.descriptor.delete(name('FontFile2')) },
		},
		{
			ids: [...ids(`${section}.4.1`, 2), ...ids(`${section}.8`, 1)],
			says: 'Every glyph that text refers to is in the program, and none is .notdef',
			test: ({ fonts }) =>
				fonts.flatMap((font) => [...font.used].filter((code) => code === 0 || code >= glyphCount(font))),
			spoil: { content: (content) => content.replace(/\[\(/, '[(\0\0') },
		},
		{
			ids: ids(`${section}.4.2`, 1, 2),
			says: 'No CharSet and no CIDSet claims what a subset holds',
			test: ({ fonts }) => fonts.filter(({ descriptor }) => has(descriptor, 'CharSet') || has(descriptor, 'CIDSet')),
			spoil: { objects: ({ fonts, context }) => put(fonts[0]?.descriptor, 'CIDSet', context.obj(1)) },
		},
		{
			ids: ids(`${section}.5`, 1),
			says: 'Every glyph in use is as wide by the dictionary as by the program, to a thousandth of an em',
			test: ({ fonts }) => fonts.flatMap(wrongWidths),
			spoil: { objects: ({ fonts, context }) => put(fonts[0]?.descendant, 'W', context.obj([1, [123, 123, 123]])) },
		},
		{
			ids: [...ids(`${section}.6`, 1, 2, 3, 4), ...(section === '6.2.11' ? ids('6.2.11.2', 4, 5, 6) : [])],
			says: 'There are no simple fonts, whose encodings and character maps could disagree',
			test: ({ dicts }) =>
				dicts.filter(
					(dict) => nameIn(dict, 'Type') === 'Font' && /^(TrueType|Type1|MMType1|Type3)$/.test(nameIn(dict, 'Subtype')),
				),
			spoil: { objects: ({ fonts }) => put(fonts[0]?.dict, 'Subtype', name('TrueType')) },
		},
	];
	return section === '6.2.11' ? [...own, ...shared] : shared;
}

function glyphCount({ program }: FontParts): number {
	return tableOf(program, 'maxp')?.getUint16(4) ?? 0;
}

function wrongWidths({ descendant, program, used }: FontParts): readonly number[] {
	const widths = new Map<number, number>();
	const members = String(descendant.lookup(name('W'))).match(/\[|\]|[\d.]+/g) ?? [];
	let code = 0;
	let inside = false;
	for (const member of members.slice(1, -1)) {
		if (member === '[' || member === ']') inside = member === '[';
		else if (inside) widths.set(code++, Number(member));
		else code = Number(member);
	}
	const standard = Number(String(descendant.lookup(name('DW'))));
	const hmtx = tableOf(program, 'hmtx');
	const scale = 1000 / (tableOf(program, 'head')?.getUint16(18) ?? 1000);
	return [...used].filter(
		(one) => Math.abs((hmtx?.getUint16(4 * one) ?? 0) * scale - (widths.get(one) ?? standard)) > 1,
	);
}

/** For PDF/UA alone: text comes back. */
export const UNICODE: readonly Clause[] = [
	{
		ids: ids('7.21.7', 1),
		says: 'Every code in use has its Unicode text',
		test: ({ fonts }) => fonts.flatMap(({ used, unicode }) => [...used].filter((code) => !unicode.has(code))),
		spoil: { objects: ({ fonts }) => fonts[0]?.dict.delete(name('ToUnicode')) },
	},
	{
		ids: ids('7.21.7', 2),
		says: 'No text is U+0000, U+FEFF or U+FFFE',
		test: ({ fonts }) =>
			fonts.flatMap(({ unicode }) => [...unicode.values()].filter((words) => /[\0\ufeff\ufffe]/.test(words))),
		spoil: {
			objects: ({ fonts, context }) =>
				put(fonts[0]?.dict, 'ToUnicode', context.flateStream('1 beginbfchar\n<0001> <FEFF>\nendbfchar')),
		},
	},
];
