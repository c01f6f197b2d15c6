import { expect, test } from 'vitest';
import { loadProject } from '../../src/lib/model/load.ts';
import { allFacts, resolveValue } from '../../src/lib/model/resolve.ts';
import { base, minimalContent } from '../checks/minimal.ts';

const { project } = loadProject(
	minimalContent({
		files: {
			'services/media.yaml': {
				replace: 'silence: silence',
				with: 'silence: { use: silence, window: 9営業日 }',
			},
		},
	}),
	{ base },
);
if (!project) throw new Error('the minimal content is broken');
const content = project;

const path = (asked: string, scope = {}) => {
	const resolved = resolveValue(content, asked, scope);
	return resolved.ok ? resolved.fact.path : resolved.reason.ja;
};

test('a path leads to the value in its file, with the field’s own name', () => {
	const resolved = resolveValue(content, 'services.media.revisions', {});
	expect(resolved).toMatchObject({
		ok: true,
		fact: {
			label: '無料の修正回数',
			value: { kind: 'count', max: 3 },
			source: { file: `${base}/services/media.yaml` },
		},
	});
});

test('tier and service mean those of the scope', () => {
	expect(path('tier.fee', { tier: 'standard' })).toBe('support.standard.fee');
	expect(path('service.price', { service: 'media' })).toBe('services.media.price');
	expect(path('tier.fee')).toMatch(/tier\. は使えません/);
});

test('a policy field leads into the policy, but for what is overridden on the spot', () => {
	expect(path('service.silence.window', { service: 'media' })).toBe('services.media.silence.window');
	expect(path('service.silence.at', { service: 'media' })).toBe('policies.silence.at');
	expect(path('tier.silence.window', { tier: 'standard' })).toBe('policies.silence.window');
});

test('a list is entered by index or by the id of an item', () => {
	expect(path('services.media.packages.1.price')).toBe('services.media.packages.1.price');
	expect(path('calendar.closures.new-year.from')).toBe('calendar.closures.0.from');
	expect(path('tasks.text-edit.title')).toBe('tasks.tasks.0.title');
});

test('a path that leads nowhere says what there is', () => {
	expect(path('services.media.revision')).toMatch(/「services.media.revision」は見つかりません.*revisions/);
	expect(path('services.nothing.price')).toMatch(/あるもの: media/);
	expect(path('nothing.at.all')).toMatch(/nothing.*agency/);
	expect(path('services.media.constructor')).toMatch(/見つかりません/);
	expect(path('services.media.silence')).toMatch(/一つの値ではありません/);
});

test('a misspelt id and a misspelt place are told with the ones that were meant', () => {
	expect(path('policies.revision.over')).toMatch(/「revisions」のことではありませんか/);
	expect(path('polices.revisions.over')).toMatch(/「policies」のことではありませんか/);
});

test('every typed value is listed once, at a home of its own', () => {
	const paths = allFacts(content).map((fact) => fact.path);
	expect(new Set(paths).size).toBe(paths.length);
	expect(paths).toContain('policies.silence.notices.0');
	for (const fact of allFacts(content)) {
		const text = content.sources.get(fact.source.file)?.text ?? '';
		expect(text.slice(fact.source.start.offset, fact.source.end.offset).trim()).not.toBe('');
		expect(fact.label).toMatch(/[ぁ-んァ-ン一-龠]/);
	}
});

test.each([
	['平日 10:00〜18:00', 'closed', '土曜日、日曜日、国民の祝日に関する法律に定める休日', '土日祝日'],
	['火〜土 10:00〜18:00', 'closed', '日曜日、月曜日、国民の祝日に関する法律に定める休日', '日月祝日'],
	['月・火・木・金 9:00〜17:00', 'closed', '水曜日、土曜日、日曜日、国民の祝日に関する法律に定める休日', '水土日祝日'],
	['月〜土 10:00〜18:00', 'open', '日曜日', '日曜'],
])('the days off follow from %s, and stand where the hours stand', (hours, nationalHolidays, full, short) => {
	const { project: made } = loadProject(
		minimalContent({
			files: {
				'calendar.yaml': `hours: ${hours}\nyears: [2026]\nnationalHolidays: ${nationalHolidays}\nclosures: []\nhalfDays: []\n`,
			},
		}),
		{ base },
	);
	if (!made) throw new Error('the calendar is broken');
	const source = { file: `${base}/calendar.yaml` };
	expect(resolveValue(made, 'calendar.closedDays', {})).toMatchObject({ ok: true, fact: { value: full, source } });
	expect(resolveValue(made, 'calendar.closedDaysShort', {})).toMatchObject({ ok: true, fact: { value: short } });
});
