import { expect, test } from 'vitest';
import { fieldOverflow } from '../../src/lib/checks/market/field-overflow.ts';
import { checkContent } from '../../src/lib/checks/run.ts';
import type { Edit } from '../content/sample.ts';
import { base, sampleWith } from '../content/sample.ts';
import { base as minimal, minimalContent } from './minimal.ts';
import { findingsOf } from './sentences.ts';

/** Where each finding stands: the file, and the words underlined. */
function placesOf(edit: Edit) {
	const files = sampleWith(edit);
	return findingsOf(files, [fieldOverflow]).map(({ places }) =>
		places.map(({ place: { file, start, end } }) => {
			const text = files.find((source) => source.file === file)?.text ?? '';
			return { file: file.slice(base.length + 1), words: text.slice(start.offset, end.offset) };
		}),
	);
}

test('a plan that is described at too great length is told at its description, with the bound of that field', () => {
	const description = '会社案内として必要なページを、当社の基本の型をもとにデザインします';
	const long = `${description}。`.repeat(4);
	const found = placesOf({ file: 'services/corporate-site.yaml', replace: description, with: long });
	expect(found.length).toBeGreaterThan(0);
	for (const [first, ...rest] of found) {
		expect(first).toEqual({ file: 'services/corporate-site.yaml', words: long });
		expect(rest.map(({ words }) => words)).toEqual([expect.stringMatching(/^\d+$/)]);
	}
});

test('deliverables that fill a field are among its places', () => {
	const found = placesOf({
		file: 'services/corporate-site.yaml',
		replace: '  - 操作の手引き\n',
		with: `  - ${'とても長い操作の手引き'.repeat(120)}\n`,
	});
	expect(found.length).toBeGreaterThan(0);
	for (const places of found) expect(places.map(({ file }) => file)).toContain('services/corporate-site.yaml');
});

test('beyond a limit that somebody else wrote down, but within our own bound, a text is a warning with its arithmetic', () => {
	const market = { replace: 'max: { value: 25, source: 試験, verifiedOn: 2026-11-21, confidence: A }\n    bound: 25' };
	const files = minimalContent({
		files: {
			'marketplaces/market.yaml': {
				...market,
				with: 'max: { value: 10, source: 試験, verifiedOn: 2026-11-21, confidence: B }\n    bound: 25',
			},
		},
	});
	const [finding, ...more] = checkContent(files, { base: minimal }, [fieldOverflow]).diagnostics;
	expect(more).toEqual([]);
	expect(finding?.level).toBe('warning');
	expect(finding?.message.ja).toBe(
		'例の市場「タイトル」（オウンドメディア制作）が、掲載先の上限といわれる10字を2字こえています（12字）',
	);
});

test('what could be shortened is told by name, the longest first', () => {
	const files = minimalContent({
		files: { 'marketplaces/market.yaml': { replace: 'bound: 100', with: 'bound: 40' } },
	});
	const [finding] = checkContent(files, { base: minimal }, [fieldOverflow]).diagnostics;
	expect(finding?.notes?.[0]?.text.ja).toBe('lead 32字、note-revisions 13字');
});
