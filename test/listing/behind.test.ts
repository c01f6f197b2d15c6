import { expect, test } from 'vitest';
import { assembleDocuments } from '../../src/lib/document/assemble.ts';
import { articlesBehind } from '../../src/lib/listing/behind.ts';
import { projectListing } from '../../src/lib/listing/listing.ts';
import { loadProject } from '../../src/lib/model/load.ts';
import { readFolder } from '../../src/lib/source/folder.ts';

const { project } = loadProject(readFolder(process.cwd(), 'src/content').files, { base: 'src/content' });
if (!project) throw new Error('the sample content does not load: npm run check says why');
const terms = assembleDocuments(project).documents.find(({ kind }) => kind === 'terms');
if (!terms) throw new Error('the sample has terms');
const told = projectListing(project, 'corporate-site', 'coconala').fields.flatMap((field) => field.told);

const anchorsBehind = (words: string): string[] => {
	const sentence = told.find(({ text }) => text.includes(words));
	if (!sentence) throw new Error(`the listing does not say ${words}`);
	return articlesBehind(sentence, terms, project).map(({ anchor }) => anchor);
};

test('behind a term stands the article that its clause names', () => {
	expect(anchorsBehind('「正式な納品」をお送りさせていただきます')).toEqual(['terms-silence']);
});

test('behind a sentence with a value stands the article that says the same value', () => {
	const [anchor] = anchorsBehind('修正は3回まで料金に含みます');
	const article = terms.articles.find(({ id }) => id === anchor);
	expect(JSON.stringify(article)).toContain('services.corporate-site.revisions');
});

test('behind sales text without a value stands nothing', () => {
	expect(anchorsBehind('同じ担当者がお引き受けします')).toEqual([]);
});
