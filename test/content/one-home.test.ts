import { expect, test } from 'vitest';
import type { Checked } from '../../src/lib/checks/run.ts';
import { projectListing } from '../../src/lib/listing/listing.ts';
import { printText } from '../../src/lib/print/text.ts';
import { checkSample } from './sample.ts';

function textOf({ documents }: Checked, id: string): string {
	const document = documents.find((candidate) => candidate.id === id);
	if (!document) throw new Error(`no document ${id}`);
	return printText(document);
}

function listingText({ project }: Checked, service: string, market: string): string {
	if (!project) throw new Error('the content could not be read');
	return projectListing(project, service, market)
		.fields.map(({ text }) => text)
		.join('\n');
}

test('the sample content has no finding', () => {
	expect(checkSample().diagnostics).toEqual([]);
});

test('a revision limit changed in its one line changes in the terms and in every listing', () => {
	const before = checkSample();
	const after = checkSample({
		file: 'services/corporate-site.yaml',
		replace: 'revisions: 3回',
		with: 'revisions: 5回',
	});
	// So many rounds take longer than the notice of the year end leaves; nothing else is wrong.
	expect(after.diagnostics.filter(({ code }) => code !== 'holiday/cutoff-arithmetic')).toEqual([]);
	for (const market of ['coconala', 'lancers']) {
		expect(listingText(before, 'corporate-site', market)).not.toContain('5回');
		expect(listingText(after, 'corporate-site', market)).toContain('5回');
		expect(listingText(after, 'corporate-site', market)).not.toContain('3回');
		expect(listingText(after, 'landing-page', market)).not.toContain('5回');
	}
	expect(textOf(before, 'terms')).not.toContain('5回');
	expect(textOf(after, 'terms')).toContain('5回');
});

test('a monthly allowance changed in its one line changes in the contract and in the terms', () => {
	const after = checkSample({ file: 'support/standard.yaml', replace: 'amount: 月3時間', with: 'amount: 月4時間' });
	expect(after.diagnostics).toEqual([]);
	for (const id of ['support-contract.standard', 'terms']) {
		expect(textOf(checkSample(), id)).not.toContain('4時間');
		expect(textOf(after, id)).toContain('4時間');
	}
	expect(textOf(after, 'support-contract.light')).toBe(textOf(checkSample(), 'support-contract.light'));
});

test('a number typed into a clause is told at its line and column, with the value it contradicts', () => {
	const sentence = '修正は5回まで無料とする。';
	const { diagnostics } = checkSample({
		file: 'clauses/support/requests.mdx',
		replace: '乙が示した見積りは、',
		with: `${sentence}乙が示した見積りは、`,
	});
	expect(diagnostics).toHaveLength(1);
	const [found] = diagnostics;
	expect(found?.code).toBe('prose/number-vs-typed');
	expect(found?.places[0].place.file).toBe('src/content/clauses/support/requests.mdx');
	expect(found?.places[0].place.start).toMatchObject({ line: 14, column: 4 });
	expect(found?.message.ja).toContain('無料の修正回数は3回 / 4回 / 2回');
	// The contract is not for one service, so each service's own value is offered.
	expect(found?.fixes?.[0]?.ja).toContain('<Value of="services.corporate-site.revisions" />');
	expect(found?.places.slice(1).map(({ place }) => place.file)).toContain('src/content/services/corporate-site.yaml');
});
