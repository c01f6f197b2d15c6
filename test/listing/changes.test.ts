import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineChanges, listingChanges, stored, storedListings } from '../../src/lib/listing/changes.ts';
import { projectListings } from '../../src/lib/listing/listing.ts';
import type { Change } from '../document/project.ts';
import { projectWith } from '../document/project.ts';

const now = (files: Record<string, Change> = {}) => projectListings(projectWith(files)).listings.map(stored);

describe('what has to be changed on a marketplace', () => {
	test('is nothing while the text is the same', () => {
		expect(listingChanges(now(), now())).toEqual([]);
	});

	test('is every field that says a value which has changed, with its old and its new line', () => {
		const after = now({ 'services/media.yaml': (yaml) => yaml.replace('revisions: 3回', 'revisions: 4回') });
		expect(listingChanges(now(), after)).toMatchObject([
			{
				market: 'market',
				service: 'media',
				kind: 'changed',
				fields: [
					{
						id: 'body',
						lines: [
							{ sign: '-', text: '記事を積み重ねて育てるサイトを作ります。修正は3回まで承ります。' },
							{ sign: '+', text: '記事を積み重ねて育てるサイトを作ります。修正は4回まで承ります。' },
							{ sign: ' ', text: '' },
							{ sign: '-', text: '無料の修正は3回までです。' },
							{ sign: '+', text: '無料の修正は4回までです。' },
						],
					},
				],
			},
		]);
	});

	test('is a listing to put up, or to take down', () => {
		expect(listingChanges([], now()).map(({ kind }) => kind)).toEqual(['new']);
		expect(listingChanges(now(), []).map(({ kind }) => kind)).toEqual(['gone']);
	});

	test('names what was written and may not be said there, with the reason', () => {
		const ban = '{ id: b, kind: tool, says: Zoom, reason: 使えません, source: 試験, verifiedOn: null, confidence: C }';
		const [listing] = now({
			'marketplaces/market.yaml': (yaml) => yaml.replace('fields:\n', `bans: [${ban}]\nfields:\n`),
			'listings/media.mdx': (mdx) => mdx.replace('記事を積み重ねて', 'Zoomで話せます。\n記事を積み重ねて'),
		});
		expect(listing?.refused).toEqual([
			{ text: 'Zoomで話せます。', why: '使えません', source: '試験', confidence: 'C' },
		]);
		expect(listing?.fields.some(({ text }) => text.includes('Zoom'))).toBe(false);
	});

	test('is read from the file of a build, as it was written', () => {
		const file: unknown = JSON.parse(JSON.stringify({ listings: now() }));
		expect(storedListings.parse(file)).toEqual({ listings: now() });
	});
});

test('the lines of a change give both texts back, whatever they are', () => {
	const text = fc.array(fc.constantFrom('あ', 'い', 'う', ''), { maxLength: 8 }).map((lines) => lines.join('\n'));
	fc.assert(
		fc.property(text, text, (before, after) => {
			const lines = lineChanges(before, after);
			const side = (sign: '-' | '+'): string =>
				lines
					.filter((line) => line.sign !== (sign === '-' ? '+' : '-'))
					.map((line) => line.text)
					.join('\n');
			expect([side('-'), side('+')]).toEqual([before, after]);
			if (before === after) expect(lines.every(({ sign }) => sign === ' ')).toBe(true);
		}),
	);
});
