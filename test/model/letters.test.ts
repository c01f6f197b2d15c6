/** Notices and messages: where their values come from, and what is told when one leads nowhere. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBusinessDay } from '../../src/lib/calendar/business-calendar.ts';
import type { Example } from '../../src/lib/checks/check.ts';
import { noticeOf } from '../../src/lib/checks/holiday/examples.ts';
import { checkContent } from '../../src/lib/checks/run.ts';
import { loadProject } from '../../src/lib/model/load.ts';
import { materialCutoff } from '../../src/lib/model/material-cutoff.ts';
import type { Occasion } from '../../src/lib/model/occasion.ts';
import { scopeOf } from '../../src/lib/model/occasion.ts';
import { officeCalendar } from '../../src/lib/model/office-calendar.ts';
import type { Project } from '../../src/lib/model/project.ts';
import { resolveValue } from '../../src/lib/model/resolve.ts';
import { addDays } from '../../src/lib/values/day.ts';
import { formatValue } from '../../src/lib/values/format.ts';
import type { TypedValue } from '../../src/lib/values/value.ts';
import { base, minimalContent } from '../checks/minimal.ts';

function projectWith(files: Example['files']): Project {
	const { project, diagnostics } = loadProject(minimalContent({ files }), { base });
	if (!project) throw new Error(diagnostics[0]?.message.en);
	return project;
}

const told = (files: Example['files']): [code: string, words: string][] => {
	const content = minimalContent({ files });
	// One message is not all that a silent client may be written; which are missing is state/no-message's to tell.
	const found = checkContent(content, { base }).diagnostics.filter(({ code }) => code !== 'state/no-message');
	return found.map(({ code, places: [{ place }] }) => {
		const text = content.find(({ file }) => file === place.file)?.text ?? '';
		return [code, text.slice(place.start.offset, place.end.offset)];
	});
};

/** What `path` says in the case, as it would be printed; the reason where it says nothing. */
function says(project: Project, path: string, occasion: Occasion): string {
	const found = resolveValue(project, path, scopeOf(project, occasion, project.agency.places.at([])));
	if (!found.ok) return found.reason.ja;
	const { value } = found.fact;
	return typeof value === 'object' ? formatValue(value as TypedValue) : String(value);
}

const message = (moment: string, about: string, body: string): Example['files'] => ({
	'messages/one.mdx': `---\ntitle: 文面\nmoment: ${moment}\nabout: ${about}\n---\n\n${body}\n`,
});

describe('a holiday notice takes its days from the calendar', () => {
	const halfDay = {
		'calendar.yaml': {
			replace: 'halfDays: []',
			with: "halfDays: [{ date: 2026-12-28, until: '15:00', name: 仕事納め }]",
		},
	};
	const project = projectWith({ ...noticeOf({}), ...halfDay });
	test.each([
		['notice.name', '年末年始休業'],
		['notice.from', '2026年12月29日（火）'],
		['notice.to', '2027年1月4日（月）'],
		['notice.lastDay', '2026年12月28日（月）'],
		['notice.closesAt', '15:00'],
		['notice.reopensOn', '2027年1月5日（火）'],
		['notice.opensAt', '10:00'],
		['notice.announce', '2026年11月24日（火）'],
		['notice.materials.0.by', '2026年12月7日（月）'],
		['notice.materials.0.publish', '2026年12月25日（金）'],
		['notice.nothing', 'ここには、値「notice.nothing」はありません'],
	])('%s is %s', (path, text) => {
		expect(says(project, path, { notice: 'new-year' })).toContain(text);
	});

	test('without a half day the last day ends as usual', () => {
		expect(says(projectWith(noticeOf({})), 'notice.closesAt', { notice: 'new-year' })).toBe('18:00');
	});

	test('a closure that the calendar does not have is told at the notice', () => {
		const files = {
			'notices/one.mdx': '---\ntitle: お知らせ\nclosure: new-yaer\nannounce: 2026-11-24\n---\n休業します。\n',
		};
		expect(told(files)).toEqual([['reference/missing', 'new-yaer']]);
	});
});

describe('a message takes its days and amounts from the case', () => {
	const project = projectWith({});
	const silent: Occasion = { service: 'media', lastContact: '2026-12-18' };
	test.each([
		// 7営業日 from Friday the 18th: the closure from the 29th to the 4th does not count.
		['case.limit', '2027年1月5日（火）', { 'calendar.yaml': { replace: '[2026]', with: '[2026, 2027]' } }],
		['case.limitAt', '14:00', {}],
	])('%s', (path, text, files) => {
		const counted = path === 'case.limit' ? projectWith(files as Example['files']) : project;
		expect(says(counted, path, { ...silent, lastContact: path === 'case.limit' ? '2026-12-18' : '2026-12-01' })).toBe(
			text,
		);
	});

	test('used and left revisions add up to those of the service', () => {
		const occasion: Occasion = { service: 'media', revisionsUsed: 1, draftOn: '2026-12-01' };
		expect(says(project, 'case.used', occasion)).toBe('1回');
		expect(says(project, 'case.left', occasion)).toBe('2回');
		expect(says(project, 'case.revisionsUntil', occasion)).toBe('2026年12月31日（木）');
	});

	test('what was paid and what is due settle to a refund or to a bill', () => {
		const yen = (amount: number) => ({ kind: 'money', yen: amount, tax: 'excluded', rate: 10, per: 'once' }) as const;
		expect(says(project, 'case.refund', { paid: yen(30_000), earned: yen(10_000) })).toBe('22,000円（税込）');
		expect(says(project, 'case.owed', { paid: yen(10_000), earned: yen(30_000) })).toBe('22,000円（税込）');
		expect(says(project, 'case.owed', { paid: yen(30_000), earned: yen(10_000) })).toContain('ありません');
	});

	test('a day beyond the years of the calendar is refused with the reason, not guessed', () => {
		expect(says(project, 'case.limit', { ...silent, lastContact: '2026-12-28' })).toContain('2027年の休業日');
	});
});

describe('what is wrong with a message is told at its place', () => {
	test.each([
		['no subject', message('silence-first', 'service', 'お返事をお待ちしています。'), 'structure/no-subject', '文面'],
		[
			'a value that no case has',
			message('silence-first', 'service', '# 件名\n\n期限は<Value of="case.limti" />です。'),
			'value/unknown-path',
			'<Value of="case.limti" />',
		],
		[
			'a subject that has no such moment',
			message('holiday-before', 'service', '# 件名\n\n本文です。'),
			'schema/wrong-value',
			'service',
		],
		[
			'a number typed by hand',
			message('silence-first', 'service', '# 件名\n\n五日のあいだお返事をお待ちします。'),
			'prose/unsourced-number',
			'五日',
		],
		[
			'a wrong weekday',
			message('silence-first', 'service', '# 件名\n\n2026年12月1日（月）までお待ちします。'),
			'calendar/weekday-mismatch',
			'2026年12月1日（月）',
		],
	])('%s', (_, files, code, words) => {
		expect(told(files)).toEqual([[code, words]]);
	});

	test('the values of a case mean nothing in a clause', () => {
		const files = {
			'clauses/definitions.mdx': {
				replace: '営業する日をいう。',
				with: '営業する日をいう。期限は<Value of="case.limit" />とする。',
			},
		};
		expect(told(files)).toEqual([['value/unknown-path', '<Value of="case.limit" />']]);
	});

	test('a calendar that ends before the case does is no defect of the message', () => {
		const body = '# お返事のお願い\n\n<Value of="case.limit" />までにお返事をください。';
		const late = { 'agency.yaml': { replace: 'asOf: 2026-11-21', with: 'asOf: 2026-12-28' } };
		expect(told({ ...message('silence-first', 'service', body), ...late })).toEqual([]);
	});

	test('a message whose values all have a home is silent', () => {
		const body = '# お返事のお願い\n\n<Value of="case.limit" />の<Value of="case.limitAt" />までにお返事をください。';
		expect(told(message('silence-first', 'service', body))).toEqual([]);
		expect(told(message('silence-first', 'tier', body))).toEqual([]);
	});
});

test('the worked example of the domain: 5 + 3 × (2 + 1) = 14 business days before Friday 25 December is Monday the 7th', () => {
	const project = projectWith(noticeOf({}));
	const [material] = project.notices[0]?.data.materials ?? [];
	const cutoff = material && materialCutoff(project, material);
	expect(cutoff?.latest).toBe('2026-12-07');
	expect(cutoff?.arithmetic.ja).toContain('5営業日 + 3回 × (2営業日 + 1営業日) = 14営業日');
});

test('periods in other units are counted back one by one', () => {
	const weeks = noticeOf({});
	const text = String(weeks['notices/new-year.mdx']).replace('draft: 5営業日', 'draft: 2週間');
	const project = projectWith({ ...weeks, 'notices/new-year.mdx': text });
	const [material] = project.notices[0]?.data.materials ?? [];
	// Nine business days before the 25th is Monday the 14th; two weeks before that, the 30th of November.
	expect(material && materialCutoff(project, material)?.latest).toBe('2026-11-30');
});

test('between the cut-off and the publication lie exactly the business days of the sum, counted one by one', () => {
	const project = projectWith(noticeOf({}));
	const [material] = project.notices[0]?.data.materials ?? [];
	if (!material) throw new Error('the notice has no material');
	const office = officeCalendar(project.calendar.data);
	fc.assert(
		fc.property(
			fc.integer({ min: 60, max: 361 }),
			fc.integer({ min: 1, max: 9 }),
			fc.integer({ min: 1, max: 4 }),
			(at, draft, review) => {
				const publish = addDays('2026-01-01', at);
				const days = (n: number) => ({ ...material.draft, n });
				const cutoff = materialCutoff(project, {
					...material,
					publish: { kind: 'date', iso: publish },
					draft: days(draft),
					review: days(review),
				});
				let counted = 0;
				for (let day = cutoff?.latest ?? publish; day < publish; day = addDays(day, 1))
					if (isBusinessDay(office, day)) counted++;
				expect(counted).toBe(draft + 3 * (2 + review));
				expect(isBusinessDay(office, cutoff?.latest ?? '2026-01-03')).toBe(true);
			},
		),
		{ numRuns: 60, seed: 14 },
	);
});

describe('docs/messages.md', () => {
	const page = readFileSync('docs/messages.md', 'utf8');
	const named = (root: string): string[] =>
		[...page.matchAll(/^\| (`.*?`) \|/gm)].flatMap(([, cell = '']) =>
			[...cell.matchAll(/`(\w+)\.([\w.]+)`/g)].flatMap(([, of, name]) => (of === root && name ? [name] : [])),
		);

	test('names every value of a notice, and no other', () => {
		const files = noticeOf({});
		const reminded = String(files['notices/new-year.mdx']).replace(
			'materials:',
			'remind: 2026-12-23\nurgent: email\nmaterials:',
		);
		const project = projectWith({ ...files, 'notices/new-year.mdx': reminded });
		const { notice } = scopeOf(project, { notice: 'new-year' }, project.agency.places.at([]));
		expect(named('notice').toSorted()).toEqual([...(notice?.keys() ?? [])].toSorted());
	});

	test('names every value of a case, and no other', () => {
		const project = projectWith({});
		const yen = { kind: 'money', yen: 1000, tax: 'included', rate: 10, per: 'once' } as const;
		const occasion = {
			service: 'media',
			lastContact: '2026-12-01',
			draftOn: '2026-12-01',
			revisionsUsed: 1,
			paid: yen,
			earned: yen,
		};
		const facts = scopeOf(project, occasion, project.agency.places.at([])).case;
		expect(named('case').toSorted()).toEqual([...(facts?.keys() ?? [])].toSorted());
	});
});
