/**
 * The sample's documents and listings as they stand. A change of the content changes them: look at the difference,
 * then take it with `npx vitest run test/print/golden.test.ts -u`.
 */
import { describe, expect, test } from 'vitest';
import { assembleDocuments } from '../../src/lib/document/assemble.ts';
import { projectListings } from '../../src/lib/document/listing.ts';
import { loadProject } from '../../src/lib/model/load.ts';
import { printListing } from '../../src/lib/print/listing.ts';
import { printText } from '../../src/lib/print/text.ts';
import { readFolder } from '../../src/lib/source/folder.ts';

const read = readFolder(process.cwd(), 'src/content');
const { project } = loadProject(read.files, { base: 'src/content' });
if (!project) throw new Error('the sample content does not load: npm run check says why');
const { documents, problems } = assembleDocuments(project);
const { listings, problems: more } = projectListings(project);

test('the sample can be put together without a problem', () => {
	expect([...problems, ...more].map(({ diagnostic }) => diagnostic.message.ja)).toEqual([]);
});

describe('the text of the sample', () => {
	const contract = documents.filter(({ id }) =>
		['support-contract.standard', 'support-contract.spot', 'terms'].includes(id),
	);

	test.each(contract.map((document) => [document.id, document] as const))('%s is as it was', async (id, document) => {
		await expect(printText(document)).toMatchFileSnapshot(`../golden/${id}.txt`);
	});

	const listed = listings.filter(({ service }) => service === 'corporate-site');

	test.each(listed.map((listing) => [listing.market, listing] as const))(
		'the corporate site on %s is as it was',
		async (market, listing) => {
			await expect(printListing(listing)).toMatchFileSnapshot(`../golden/corporate-site.${market}.txt`);
		},
	);
});

describe('every listing of the sample', () => {
	test.each(listings.map((listing) => [`${listing.market}, ${listing.service}`, listing] as const))(
		'%s fits its form',
		(_, { fields }) => {
			expect(fields.filter(({ over, short, required, text }) => over || short || (required && !text))).toEqual([]);
		},
	);
});
