/** Notices of days off that do not hold together: told late, told of another year, deadlines among days off. */
import { expect, test } from 'vitest';
import type { Example } from '../../src/lib/checks/check.ts';
import { noticeOf } from '../../src/lib/checks/holiday/examples.ts';
import { checkContent } from '../../src/lib/checks/run.ts';
import type { Diagnostic } from '../../src/lib/diagnostics/diagnostic.ts';
import { base, minimalContent } from './minimal.ts';

function told(files: Example['files']): { readonly found: Diagnostic[]; readonly words: string[] } {
	const content = minimalContent({ files });
	const found = checkContent(content, { base }).diagnostics;
	const words = found.map(({ code, places: [{ place }] }) => {
		const text = content.find(({ file }) => file === place.file)?.text ?? '';
		return `${code}: ${text.slice(place.start.offset, place.end.offset)}`;
	});
	return { found: [...found], words };
}

const edited = (from: string, to: string): Example['files'] => {
	const files = noticeOf({});
	return { ...files, 'notices/new-year.mdx': String(files['notices/new-year.mdx']).replace(from, to) };
};

test('the notice of the examples holds together', () => {
	expect(told(noticeOf({})).words).toEqual([]);
});

test('a cut-off that is too late is told with the sum and the day that would do', () => {
	const { found } = told(noticeOf({ by: '2026-12-14' }));
	expect(found[0]?.message.ja).toBe(
		'素材の締切り（2026年12月14日（月））では、2026年12月25日（金）の公開に間に合いません。遅くとも2026年12月7日（月）です',
	);
	expect(found[0]?.notes?.[0]?.text.ja).toBe(
		'5営業日 + 3回 × (2営業日 + 1営業日) = 14営業日。2026年12月25日（金）の14営業日前は2026年12月7日（月）（土曜2日・日曜2日を除く）',
	);
});

test('a late notice is told with the arithmetic of the promise', () => {
	const { found } = told(noticeOf({ announce: '2026-12-16', by: '2026-12-07' }));
	expect(found.map(({ code }) => code)).toEqual(['holiday/notice-too-late', 'holiday/notice-too-late']);
	expect(found[0]?.notes?.[0]?.text.ja).toBe('2026年12月29日（火）の14日前は2026年12月15日（火）');
	expect(found[1]?.message.ja).toContain('知らせる日（2026年12月16日（水））より後ではありません');
});

test.each([
	['the last day that keeps the promise', noticeOf({ announce: '2026-12-04' }), []],
	[
		'a reminder in the holidays',
		edited('materials:', 'remind: 2026-12-30\nmaterials:'),
		['holiday/notice-too-late: 2026-12-30'],
	],
	['a reminder the day before', edited('materials:', 'remind: 2026-12-28\nmaterials:'), []],
	['a publication in the holidays', noticeOf({ publish: '2026-12-31' }), ['holiday/cutoff-inside-closure: 2026-12-31']],
	['a deadline of last year', noticeOf({ by: '2025-12-08' }), ['calendar/stale-year: 2025-12-08']],
	['an announcement of last year', noticeOf({ announce: '2025-11-24' }), ['calendar/stale-year: 2025-11-24']],
])('%s', (_, files, words) => {
	expect(told(files).words.toSorted()).toEqual(words.toSorted());
});

test('two closures with one id are told', () => {
	const calendar = (more: string) => ({
		'calendar.yaml': {
			replace: '  - { id: new-year, name: 年末年始休業, from: 2026-12-29, to: 2027-01-04 }',
			with: `  - { id: new-year, name: 年末年始休業, from: 2026-12-29, to: 2027-01-04 }\n${more}`,
		},
	});
	expect(told(calendar('  - { id: new-year, name: 夏季休業, from: 2026-08-12, to: 2026-08-14 }')).words).toEqual([
		'reference/duplicate-id: new-year',
	]);
});
