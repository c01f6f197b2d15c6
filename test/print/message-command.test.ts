/** `npm run message`, as somebody types it: one message for one case, or what is missing for it. */
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

const message = (...options: readonly string[]) => {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/message.ts', ...options], {
		encoding: 'utf8',
	});
	expect(stderr).not.toMatch(/\n {4}at /);
	return { status, stdout, stderr };
};

test('a message comes with the dates of its case and the signature of a mail', () => {
	const { status, stdout } = message(
		'silence-last',
		'--service',
		'corporate-site',
		'--last-contact',
		'2026-12-21',
		'--client',
		'山田様',
	);
	expect(status).toBe(0);
	expect(stdout).toMatch(/^件名：.*2027年1月5日（火）の14:00までに/);
	expect(stdout).toContain('\n山田様\n');
	expect(stdout).toContain('登録番号　T9999903104500');
});

test('a notice is written by its name, without a signature where none is wanted', () => {
	const { status, stdout } = message('new-year-2026', '--no-signature');
	expect(status).toBe(0);
	expect(stdout).toContain('2026年12月29日（火）から2027年1月3日（日）まで');
	expect(stdout).not.toContain('登録番号');
});

test('for a marketplace it comes without subject and signature, and only where it is meant to be sent', () => {
	const silent = ['--service', 'corporate-site', '--last-contact', '2026-12-21', '--market', 'coconala'];
	const { status, stdout } = message('silence-first', '--client', '山田様', ...silent);
	expect(status).toBe(0);
	expect(stdout).toMatch(/^山田様\n/);
	expect(stdout).toContain('2027年1月5日（火）の14:00までに');
	expect(stdout).not.toMatch(/件名|登録番号|メール/);
	const other = message('silence-close', ...silent);
	expect(other.status).toBe(2);
	expect(other.stderr).toContain('coconalaで送るものになっていません');
});

test('without a name the messages and notices are listed', () => {
	const { status, stdout } = message();
	expect(status).toBe(0);
	expect(stdout).toMatch(/^silence-first　/m);
	expect(stdout).toMatch(/^new-year-2026　/m);
});

describe('what cannot be written is refused with the reason', () => {
	test.each([
		['what only the sender knows', ['silence-last', '--service', 'corporate-site'], '--last-contact が要ります'],
		[
			'what the message is about',
			['revisions-last', '--draft', '2026-12-01', '--revisions', '2'],
			'--service が要ります',
		],
		['an unknown message', ['silence-frist'], '「silence-frist」という文面やお知らせはありません'],
		['an unknown service', ['silence-first', '--service', 'shop'], 'corporate-site / '],
		[
			'a day that does not exist',
			['silence-first', '--service', 'base-shop', '--last-contact', '2026-02-30'],
			'暦にない日',
		],
		[
			'a day beyond the calendar',
			['silence-first', '--service', 'base-shop', '--last-contact', '2028-02-01'],
			'2028年の休業日はカレンダーに定めがありません',
		],
		[
			'a refund where nothing is due back',
			['silence-refund', '--service', 'base-shop', '--paid', '10000', '--earned', '20000'],
			'「case.refund」はありません',
		],
	])('%s', (_, options, words) => {
		const { status, stderr } = message(...options);
		expect(status).toBe(2);
		expect(stderr).toContain(words);
	});
});
