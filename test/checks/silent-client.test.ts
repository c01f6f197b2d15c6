import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/lib/checks/run.ts';
import { deadEnd } from '../../src/lib/checks/state/dead-end.ts';
import { noMessage } from '../../src/lib/checks/state/no-message.ts';
import { sampleWith } from '../content/sample.ts';
import { base, minimalContent } from './minimal.ts';
import { findingsOf } from './sentences.ts';

describe('every state of a silent client in the sample', () => {
	const files = sampleWith();
	const messages = files.filter(({ file }) => /\/messages\/silence-/.test(file));
	const without = (gone: readonly string[]) =>
		findingsOf(
			files.filter(({ file }) => !gone.includes(file)),
			[noMessage],
		);
	const moments = [
		...Map.groupBy(messages, ({ text }) => /^moment: (.+)\nabout: (.+)$/m.exec(text)?.slice(1).join(' of ')),
	];

	test('has its message', () => {
		expect(without([])).toEqual([]);
		expect(moments.length).toBeGreaterThanOrEqual(10);
	});

	test.each(
		['silence-first', 'silence-last', 'silence-close', 'silence-reopen'].flatMap((moment) => [
			[moment, 'service'],
			[moment, 'tier'],
		]),
	)('is told to lack its message when %s of %s is deleted', (moment, about) => {
		const gone = (moments.find(([key]) => key === `${moment} of ${about}`)?.[1] ?? []).map(({ file }) => file);
		expect(gone.length).toBeGreaterThan(0);
		const found = without(gone);
		expect(found.map(({ level }) => level)).toEqual(['error']);
		expect(found[0]?.places[0].place.file).toMatch(/\/policies\/silence-(production|support)\.yaml$/);
		expect(found[0]?.fixes?.[0]?.ja).toContain(`moment: ${moment}、about: ${about}`);
	});
});

const silence = (text: string) => minimalContent({ files: { 'policies/silence.yaml': text } });

const policy = (outcome: string, reopenWithin: string) => `kind: silence
name: 連絡がとれないとき
window: 7営業日
notices: [3営業日, 1営業日]
at: '14:00'
holidays: pause
outcome: ${outcome}
reopen: free
${reopenWithin}`;

test('work that silence suspends and no date ends is a dead end', () => {
	const [finding, ...rest] = checkContent(silence(policy('suspend', '')), { base }, [deadEnd]).diagnostics;
	expect(rest).toEqual([]);
	expect(finding?.code).toBe('state/dead-end');
	expect(finding?.message.ja).toBe(
		'ご連絡がないまま「作業の中断」となった後、お返事がないかぎり、いつまでも終わりません',
	);
	expect(finding?.notes?.[0]?.text.ja).toBe(
		'最終連絡 2026年11月24日（火） → 期限 2026年12月3日（木）14:00に作業の中断 → お返事がなければ、その後の日付がない',
	);
});

test.each([
	['suspend', 'reopenWithin: 30日'],
	['deliver', ''],
	['terminate', ''],
])('a silence that ends in %s, %s is none', (outcome, reopenWithin) => {
	expect(checkContent(silence(policy(outcome, reopenWithin)), { base }, [deadEnd]).diagnostics).toEqual([]);
});
