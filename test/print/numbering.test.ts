/**
 * One count in every form (creativecommons.org#941: (a) on the screen, 1 in print): the labels of screen and text are those
 * of the tree, and every reference says the number of the place that its link leads to.
 */
import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/lib/document/tree.ts';
import { blocksIn, spansIn } from '../../src/lib/document/walk.ts';
import { printHtml } from '../../src/lib/print/html.ts';
import { printText } from '../../src/lib/print/text.ts';
import { checkSample } from '../content/sample.ts';

const documents = checkSample().documents.filter(({ kind }) => kind !== 'notes');

const headings = ({ articles, annexes }: Document): string[] => [
	...articles.map(({ label, heading }) => `${label}（${heading}）`),
	...annexes.map(({ label, heading }) => `${label}　${heading}`),
];

describe.each(documents.map((document) => [document.id, document] as const))('%s', (_, document) => {
	const html = printHtml(document);

	test('is counted alike on the screen, in the text and in the tree', () => {
		const onScreen = [...html.matchAll(/<h2>(<span class="label">.*?)<\/h2>/g)].map(([, inner = '']) =>
			inner.replace(/<[^>]+>/g, ''),
		);
		expect(onScreen).toEqual(headings(document));
		const inText = printText(document)
			.split('\n')
			.filter((line) => /^(?:第\d+条（|別紙\d+　)/.test(line));
		expect(inText).toEqual(headings(document));
	});

	test('says in every reference the number of where it leads', () => {
		const labels = new Map([...document.articles, ...document.annexes].map(({ id, label }) => [id, label]));
		const keyTerms = document.keyTerms;
		if (keyTerms) labels.set(keyTerms.id, keyTerms.heading);
		const references = blocksIn(document)
			.flatMap(spansIn)
			.filter((span) => span.type === 'ref');
		for (const { text, target } of references) {
			const [clause = '', paragraph] = target.split('.');
			const label = labels.get(clause) ?? `nothing called ${clause}`;
			expect(text.startsWith(label), `${text} leads to ${label}`).toBe(true);
			if (paragraph !== undefined) expect(text).toContain(`第${paragraph}項`);
			expect(html).toContain(`id="${target}"`);
		}
		if (document.kind === 'contract') expect(references.length).toBeGreaterThan(20);
	});
});
