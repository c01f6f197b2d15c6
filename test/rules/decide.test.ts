/**
 * What the sample answers in situations that are argued about, word for word. A change of the content changes them: look
 * at the difference, then take it with `npx vitest run test/rules/decide.test.ts -u`.
 */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import type { Lang } from '../../src/lib/diagnostics/diagnostic.ts';
import { answerSheet } from '../../src/lib/rules/answer-sheet.ts';
import type { Scenario } from '../../src/lib/scenario/space.ts';
import { sample } from './sample.ts';

const all = sample();
const sheet = (given: Scenario, attributes: readonly string[], lang: Lang = 'ja') =>
	answerSheet(given, { ...all, attributes, lang });

const WORK = ['treatment', 'charge', 'firstResponse', 'start'];
const ENDING = ['closure', 'reopening'];

const saturday = { phase: 'operation', day: 'saturday', minute: 1200 };
const tiers = ['none', 'light', 'standard', 'growth', 'spot'];

const situations: Readonly<Record<string, () => string>> = {
	'saturday-after-own-update': () =>
		tiers.map((tier) => sheet({ tier, ...saturday, task: 'client-update-broken' }, WORK)).join('\n'),
	'ninth-revision': () =>
		sheet(
			{
				phase: 'production',
				service: 'corporate-site',
				day: 'business-day',
				minute: 840,
				task: 'text-fix',
				revisions: 9,
			},
			['treatment', 'charge'],
		),
	silence: () =>
		[
			sheet({ phase: 'production', service: 'landing-page', payment: 'paid', 'silence.business-days': 6 }, ENDING),
			sheet({ phase: 'operation', tier: 'standard', payment: 'paid', 'silence.business-days': 11 }, ENDING),
		].join('\n'),
	unpaid: () =>
		[
			sheet({ phase: 'production', payment: 'overdue', 'silence.business-days': 11 }, ENDING),
			sheet({ phase: 'operation', tier: 'light', payment: 'overdue' }, [...ENDING, 'data']),
		].join('\n'),
	declined: () => sheet({ phase: 'operation', tier: 'growth', task: 'ranking-promise' }, ['treatment', 'charge']),
	'declined.en': () =>
		sheet({ phase: 'operation', tier: 'growth', task: 'ranking-promise' }, ['treatment', 'charge'], 'en'),
};

test.each(Object.entries(situations))('%s is answered as it was', async (name, answer) => {
	await expect(answer()).toMatchFileSnapshot(`../golden/decide.${name}.txt`);
});

test('what cannot happen is told, and the rest is answered', () => {
	const told = sheet({ tier: 'standard', ...saturday, channel: 'phone', task: 'text-fix' }, ['treatment']);
	expect(told).toContain('この場面は起こりません: スタンダードの窓口はメール・フォーム・オンライン会議です');
	expect(told).toContain('次を除いて答えます: 電話');
	expect(told).toContain('対応外');
});

const command = (...options: string[]) =>
	spawnSync(process.execPath, ['src/cli/decide.ts', ...options], { encoding: 'utf8' });

test('the command answers what it is asked about, in operation where a tier is named', () => {
	const { status, stdout } = command(
		'--tier',
		'none',
		'--task',
		'text-fix',
		'--day',
		'saturday',
		'--about',
		'treatment',
	);
	expect(stdout).toContain('場面  保守プランなし ・ 運用中 ・ 土曜 ・ 文章の差し替え\n\n扱い\n  対応外\n');
	expect(status).toBe(0);
});

test.each([
	[
		['--tier', 'standerd'],
		'--tier standerd: その保守プランはありません (no such tier)。「standard」のことではありませんか',
	],
	[['--task', 'plugin-breakage'], '「plugin-add」のことではありませんか (did you mean plugin-add?)'],
	[['--silence', '3回'], '--silence 3回: '],
	[['--day', 'monday'], '--day monday: 日の種類を書きます。ふだんは business-day'],
	[[], '場面を一つ以上書きます (write at least one option of the situation)\n\nnpm run decide -- '],
])('%j is told in a sentence and ends with 2', (options, words) => {
	const { status, stderr } = command(...options);
	expect(stderr).toContain(words);
	expect(stderr).not.toMatch(/^\s+at /m);
	expect(status).toBe(2);
});
