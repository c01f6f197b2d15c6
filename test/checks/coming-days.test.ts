import { expect, test } from 'vitest';
import { comingDays, mostDays } from '../../src/lib/checks/coming-days.ts';
import { loadProject } from '../../src/lib/model/load.ts';
import type { Project } from '../../src/lib/model/project.ts';
import { toEpochDay } from '../../src/lib/values/day.ts';
import { base, minimalContent } from './minimal.ts';

function project(years: string, asOf = '2026-11-21'): Project {
	const files = minimalContent({
		files: {
			'calendar.yaml': { replace: 'years: [2026]', with: `years: ${years}` },
			'agency.yaml': { replace: 'asOf: 2026-11-21', with: `asOf: '${asOf}'` },
		},
	});
	const read = loadProject(files, { base });
	if (!read.project) throw new Error(read.diagnostics[0]?.message.en);
	return read.project;
}

const ends = (years: string, asOf?: string): (string | undefined)[] => {
	const { businessDays } = comingDays(project(years, asOf));
	return [businessDays[0], businessDays.at(-1), String(businessDays.length)];
};

test('the coming days run from asOf to the end of the last settled year, closed days left out', () => {
	expect(ends('[2026]')).toEqual(['2026-11-24', '2026-12-28', '25']);
	expect(ends('[2027, 2026, 2027]').slice(0, 2)).toEqual(['2026-11-24', '2027-12-31']);
	expect(ends('[2025]')).toEqual([undefined, undefined, '0']);
});

test('five years are enough, however many are settled', () => {
	const twenty = Array.from({ length: 20 }, (_, later) => 2026 + later).join(', ');
	expect(ends(`[${twenty}]`).slice(0, 2)).toEqual(['2026-11-24', '2030-12-31']);
});

test('no run of business days is longer than the bound says', () => {
	const settled = project('[2026, 2027]');
	const days = comingDays(settled).businessDays.map(toEpochDay);
	for (const n of [1, 3, 10]) {
		const runs = days
			.flatMap((day, index) => (days[index + n] ?? Number.NaN) - day)
			.filter((run) => !Number.isNaN(run));
		expect(mostDays(settled, { n, unit: 'business-day' })).toBe(Math.max(...runs));
	}
	expect(mostDays(settled, { n: 1_000, unit: 'business-day' })).toBe(Number.POSITIVE_INFINITY);
	expect(mostDays(settled, { n: 3, unit: 'calendar-day', roll: 'next-business-day' })).toBe(Number.POSITIVE_INFINITY);
});
