/**
 * Every listing of the sample as it stands. A change of the content changes them: read the difference as a client
 * would, then take it with `npx vitest run test/listing/golden.test.ts -u`.
 */
import { describe, expect, test } from 'vitest';
import { projectListings } from '../../src/lib/listing/listing.ts';
import { loadProject } from '../../src/lib/model/load.ts';
import { printListing } from '../../src/lib/print/listing.ts';
import { readFolder } from '../../src/lib/source/folder.ts';

const { project } = loadProject(readFolder(process.cwd(), 'src/content').files, { base: 'src/content' });
if (!project) throw new Error('the sample content does not load: npm run check says why');
const { listings, problems } = projectListings(project);

test('nothing of the sample goes into no field, and no number is beyond what its form takes', () => {
	expect(problems.map(({ diagnostic }) => diagnostic.message.ja)).toEqual([]);
});

describe.each(listings.map((listing) => [`${listing.market}.${listing.service}`, listing] as const))(
	'%s',
	(name, listing) => {
		test('is as it was', async () => {
			await expect(printListing(listing)).toMatchFileSnapshot(`../golden/listings/${name}.txt`);
		});

		test('fits its form, says nothing that is banned and lacks no term', () => {
			const { fields, refused, lost } = listing;
			const unfit = fields.filter(
				({ over, short, required, text, byHand }) => over > 0 || short > 0 || (required && !text && !byHand),
			);
			expect({ unfit, refused, lost }).toEqual({ unfit: [], refused: [], lost: [] });
		});
	},
);
