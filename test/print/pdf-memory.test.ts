/** What is remembered from one contract to the next makes the next one faster, and nothing else. */
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/lib/document/tree.ts';
import { documentText, sameText } from '../../src/lib/print/compare.ts';
import { withNewMemory } from '../../src/lib/print/pdf/faces.ts';
import { installedPdfFonts } from '../../src/lib/print/pdf/installed-fonts.ts';
import { printPdf } from '../../src/lib/print/pdf.ts';
import { readPdf } from '../../src/lib/print/read-pdf.ts';
import { documents } from './arbitrary-document.ts';
import { clientContract } from './client-contracts.ts';
import { CONTRACT, signature } from './contract-fixture.ts';

const fonts = installedPdfFonts();
const remembering = (document: Document) => printPdf(document, { fonts, asOf: '2026-04-01' });
const fresh = (document: Document) => printPdf(document, { fonts: withNewMemory(fonts), asOf: '2026-04-01' });

describe('a contract', () => {
	test('has the same bytes after other contracts as it has alone', () => {
		const batch = Array.from({ length: 12 }, (_, client) => clientContract(CONTRACT, client));
		const together = batch.map(remembering);
		expect(new Set(together.map((bytes) => Buffer.from(bytes).toString('base64'))).size).toBe(batch.length);
		for (const index of [0, 5, 11]) expect(together[index]).toEqual(fresh(batch[index] as Document));
		expect(remembering(batch[0] as Document)).toEqual(together[0]);
	});

	test('has the same bytes whatever was printed before it', () => {
		fc.assert(
			fc.property(documents, documents, (one, other) => {
				remembering(one);
				// Parts of one in the other: what is shared must not bring along where it stood.
				const mixed = { ...other, articles: [...other.articles, ...one.articles.slice(0, 1)], annexes: one.annexes };
				expect(remembering(mixed)).toEqual(fresh(mixed));
			}),
			{ numRuns: 15 },
		);
	});

	test('has the same bytes when its parts are built again', () => {
		const client = clientContract(CONTRACT, 3);
		expect(remembering(structuredClone(client))).toEqual(remembering(client));
	});

	test('says what its client filled in, and nothing of the client before', () => {
		for (const client of [1, 2]) {
			const document = clientContract(CONTRACT, client);
			const { text } = readPdf(remembering(document));
			expect(sameText(documentText(document), text)).toBeNull();
			expect(text).toContain(['汐見商店株式会社', '髙﨑商店株式会社'][client - 1]);
			expect(text).not.toContain(['髙﨑商店株式会社', '汐見商店株式会社'][client - 1]);
		}
	});

	test('is signed in the same form after it was printed flat', () => {
		const document = { ...CONTRACT, signature: signature('electronic') };
		remembering(document);
		for (const profile of ['acroform', 'docusign', 'adobe'] as const) {
			const options = { asOf: '2026-04-01', profile };
			expect(printPdf(document, { ...options, fonts })).toEqual(
				printPdf(document, { ...options, fonts: withNewMemory(fonts) }),
			);
		}
	});

	test('has the same bytes from another process, in another folder and time zone', () => {
		const script = path.resolve('test/print/print-one.ts');
		const elsewhere = execFileSync(process.execPath, [script], {
			cwd: tmpdir(),
			env: { ...process.env, TZ: 'America/St_Johns', LANG: 'C' },
			maxBuffer: 10_000_000,
		});
		expect(new Uint8Array(elsewhere)).toEqual(remembering(clientContract(CONTRACT, 7)));
	});
});
