import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/lib/checks/run.ts';
import { projectListings } from '../../src/lib/listing/listing.ts';
import { base, minimalContent } from '../checks/minimal.ts';
import { projectWith } from '../document/project.ts';

const found = (edit: (mdx: string) => string) =>
	projectListings(projectWith({ 'listings/media.mdx': edit })).problems.map(({ diagnostic }) => [
		diagnostic.code,
		diagnostic.places[0].place.start.line,
		diagnostic.fixes?.[0]?.ja,
	]);

describe('words of a listing that would be on no form are told', () => {
	test('in a section that no field takes', () => {
		expect(found((mdx) => mdx.replace('of="lead"', 'of="leed"'))).toEqual([
			['market/unknown-section', 9, '「lead」のことではありませんか'],
		]);
	});

	test('in a section for a marketplace on which the listing does not stand', () => {
		const project = projectWith({
			'marketplaces/other.yaml': (_) =>
				minimalContent()
					.find(({ file }) => file.endsWith('market.yaml'))
					?.text.replace('order: 1', 'order: 2') ?? '',
			'listings/media.mdx': (mdx) => mdx.replace('of="lead"', 'of="lead" market="other"'),
		});
		expect(projectListings(project).problems.map(({ kind }) => kind)).toEqual(['unknown-market']);
	});

	test('outside of every section', () => {
		expect(found((mdx) => mdx.replace('<Section of="lead">', 'ひとこと。\n\n<Section of="lead">'))).toEqual([
			['market/text-outside-section', 9, '入れたい欄の <Section of="…"> の中に移す'],
		]);
	});
});

test('a section inside another is refused', () => {
	const files = minimalContent({
		files: {
			'listings/media.mdx': { replace: '承ります。\n', with: '承ります。\n\n<Section of="title">\n題\n</Section>\n' },
		},
	});
	expect(checkContent(files, { base }).diagnostics.map(({ code }) => code)).toEqual(['mdx/not-allowed']);
});

test('a value that a note asks for in vain is told once, with the document and the listing that hold it', () => {
	const files = minimalContent({
		files: { 'clauses/note-revisions.mdx': { replace: 'service.revisions', with: 'service.revision' } },
	});
	const { diagnostics } = checkContent(files, { base }, []);
	expect(diagnostics.map(({ code }) => code)).toEqual(['value/unknown-path']);
	expect(diagnostics[0]?.notes?.[0]?.text.ja).toMatch(/掲載の注意書き.*、例の市場の掲載文/);
});

test('a reference to an article in a note is told for the listing, which has no articles', () => {
	const files = minimalContent({
		files: { 'clauses/note-revisions.mdx': { replace: '無料の', with: '<Ref to="note-revisions" />の' } },
	});
	expect(checkContent(files, { base }).diagnostics.map(({ code }) => code)).toEqual(['structure/dangling-ref']);
});
