/** docs/periods.md says on which days periods end: every line of its tables is counted again. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Moment, Reached } from '../../src/lib/calendar/add-duration.ts';
import { addDuration } from '../../src/lib/calendar/add-duration.ts';
import { silenceTimeline } from '../../src/lib/calendar/silence-timeline.ts';
import { loadProject } from '../../src/lib/model/load.ts';
import { officeCalendar } from '../../src/lib/model/office-calendar.ts';
import { findPolicy } from '../../src/lib/model/resolve.ts';
import { parseClock } from '../../src/lib/values/clock.ts';
import { parseDuration } from '../../src/lib/values/duration.ts';
import { formatValue } from '../../src/lib/values/format.ts';
import { base, sampleWith } from '../content/sample.ts';

const { project } = loadProject(sampleWith(), { base });
if (!project) throw new Error('the sample content cannot be read');
const calendar = officeCalendar(project.calendar.data);

/** The cells of the table whose head begins with `first`. */
function rows(first: string): string[][] {
	const lines = readFileSync('docs/periods.md', 'utf8').split('\n');
	const head = lines.findIndex((line) => line.startsWith(`| ${first} |`));
	const rest = lines.slice(head + 2);
	return rest.slice(0, rest.indexOf('')).map((line) =>
		line
			.split('|')
			.slice(1, -1)
			.map((cell) => cell.trim()),
	);
}

function start(written: string): string | Moment {
	const [date = '', time] = written.split(' ');
	if (time === undefined) return date;
	const clock = parseClock(time);
	if (!clock.ok) throw new Error(clock.reason.en);
	return { date, minutes: clock.value.minutes };
}

const told = ({ date, minutes }: Pick<Reached, 'date' | 'minutes'>): string =>
	minutes === null ? date : `${date} ${formatValue({ kind: 'time', minutes })}`;

const periods = rows('Period').map(
	([written = '', from = '', end = '']) => [written.replaceAll('`', ''), from, end] as const,
);

test.each(periods)('%s from %s ends on %s', (written, from, end) => {
	const period = parseDuration(written);
	if (!period.ok) throw new Error(period.reason.en);
	expect(told(addDuration(calendar, start(from), period.value))).toBe(end);
});

test.each(rows('Last contact'))('a last contact on %s: notices %s and %s, limit %s, reopened until %s', (...row) => {
	const policy = findPolicy(project, 'silence-production')?.data;
	if (policy?.kind !== 'silence') throw new Error('there is no such policy');
	const { lastContact, notices, limit, reopenUntil } = silenceTimeline(calendar, row[0] ?? '', policy);
	expect([lastContact, ...[...notices, limit, ...(reopenUntil ? [reopenUntil] : [])].map(told)]).toEqual(row);
});

test('the tables have lines', () => {
	expect(periods.length).toBeGreaterThan(8);
	expect(rows('Last contact').length).toBe(2);
});
