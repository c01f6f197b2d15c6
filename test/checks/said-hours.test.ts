/** Days of the week and hours as people type them, held against the calendar: weekdays 10:00 to 18:00, holidays off. */
import { describe, expect, test } from 'vitest';
import type { Example } from '../../src/lib/checks/check.ts';
import { listingVsContract } from '../../src/lib/checks/hours/listing-vs-contract.ts';
import { weekdaySetClash } from '../../src/lib/checks/hours/weekday-set-clash.ts';
import { checkContent } from '../../src/lib/checks/run.ts';
import { base, minimalContent } from './minimal.ts';

function told(text: string, more: Example['files'] = {}, kind = 'page'): [code: string, words: string][] {
	const files = minimalContent({ files: { 'pasted/old.md': `---\nkind: ${kind}\n---\n${text}\n`, ...more } });
	const { project, diagnostics } = checkContent(files, { base }, [weekdaySetClash, listingVsContract]);
	expect(project).not.toBeNull();
	return diagnostics.map(({ code, places: [{ place }] }) => {
		const source = files.find(({ file }) => file === place.file)?.text ?? '';
		return [code.split('/')[1] ?? '', source.slice(place.start.offset, place.end.offset)];
	});
}

const clash = (words: string): [string, string] => ['weekday-set-clash', words];
const beyond = (words: string): [string, string] => ['listing-vs-contract', words];

describe('days of the week that the calendar does not have', () => {
	test.each([
		// The real page from which the rule comes: 営業「平日(月〜金)」 beside 「水土日祝休み」.
		['営業日：平日（月〜金）\n水土日祝休み', [clash('水土日祝')]],
		['土日も営業しています。', [clash('土日')]],
		['土曜日も受付しております。', [clash('土曜日')]],
		['月曜から土曜まで営業しています。', [clash('月曜から土曜')]],
		['営業時間：月〜土 10:00〜18:00', [clash('月〜土')]],
		['定休日：日曜・祝日', [clash('日曜・祝日')]],
		['定休日：水曜日', [clash('水曜日')]],
		['水曜定休', [clash('水曜')]],
		['毎週水曜日はお休みです。', [clash('水曜日')]],
		['金・土・日はお休みをいただいています。', [clash('金・土・日')]],
		['土日祝も休まず対応いたします。', [clash('土日祝')]],
		['祝日も通常どおり営業いたします。', [clash('祝日')]],
		['月〜金・土・日（祝日を含む）に対応します。', [clash('月〜金・土・日（祝日を含む）')]],
		['営業日は月・水・金です。', [clash('月・水・金')]],
		['毎日10時から18時まで受付しています。', [clash('毎日')]],
	])('%s', (text, findings) => {
		expect(told(text)).toEqual(findings);
	});
});

describe('hours beyond those of the contract', () => {
	test.each([
		['平日9時から18時まで受付しています。', [beyond('9時から18時')]],
		['営業時間：平日 10:00〜20:00', [beyond('10:00〜20:00')]],
		['受付時間　平日 ９：００～１７：３０', [beyond('９：００～１７：３０')]],
		['お電話は、午前10時から午後7時まで承ります。', [beyond('午前10時から午後7時')]],
		['対応時間は9時半から18時です。', [beyond('9時半から18時')]],
		['24時間対応です。', [beyond('24時間対応')]],
		['24時間365日対応の窓口です。', [beyond('24時間365日対応')]],
	])('%s', (text, findings) => {
		expect(told(text)).toEqual(findings);
	});

	test('a contract is no public text', () => {
		expect(told('乙は、平日9時から20時まで問い合わせに対応する。', {}, 'contract')).toEqual([]);
	});
});

test.each([
	'営業時間：平日 10:00〜18:00（土日祝休み）',
	'定休日：土曜・日曜・祝日',
	'土日祝は休業いたします。',
	'平日10時から18時まで、お電話で承ります。',
	'営業日は月曜から金曜です。',
	'平日（月〜金）の10時から17時にお受けします。',
	'この日は休業いたします。',
	'8月は休業日が多くなります。',
	'土日を除く5営業日以内にお返事します。',
	'土日に作業をご希望の場合は、別料金で対応いたします。',
	'2026年12月28日は10時から15時まで営業します。',
	'セミナーは土曜の13時から16時に開きます。お電話で承ります。',
	'土日は対応いたしません。',
	'土日祝の対応は、緊急のときに限ります。',
	'会議は水曜の9時から10時です。',
	'生年月日をお知らせください。受付の後にご連絡します。',
	'毎月の対応の記録をお送りします。',
	'日本語でのお問い合わせに対応します。',
	'火災による休業の損害は、保険で補います。',
	'水道の工事のため休業した店のサイトも手がけました。',
	'土木の会社の営業の方が、お休みの日にご覧になります。',
	'お問い合わせフォームは24時間ご利用いただけます。',
])('what agrees with the calendar, or says something else, is left alone: %s', (text) => {
	expect(told(text)).toEqual([]);
});

test('a tier that works on closed days for a price may say so', () => {
	const extra = {
		'support/standard.yaml': {
			replace: 'holidays: { treatment: declined }',
			with: "holidays: { treatment: extra, rate: '13,200円/時 税込', only: any }",
		},
	};
	expect(told('土日祝も対応いたします。', extra)).toEqual([]);
	expect(told('土日祝も営業いたします。', extra)).toEqual([clash('土日祝')]);
	expect(told('土日祝も対応いたします。')).toEqual([clash('土日祝')]);
});

test('hours that are printed with holidays and a calendar that closes on them are told', () => {
	const calendar = (hours: string) => ({
		'calendar.yaml': { replace: 'hours: 平日 10:00〜18:00', with: `hours: ${hours}` },
	});
	expect(told('', calendar('毎日 10:00〜18:00'))).toEqual([clash('毎日 10:00〜18:00')]);
	expect(told('', calendar('毎日（祝日を除く）10:00〜18:00'))).toEqual([]);
});

test('in a text of ours, hours beyond the contract are told once, and not as numbers without a source', () => {
	const page = '---\ntitle: 受付\ndescription: 受付の時間\n---\nお電話は平日9時から20時まで承ります。\n';
	const files = minimalContent({ files: { 'pages/hours.mdx': page } });
	expect(checkContent(files, { base }).diagnostics.map(({ code }) => code)).toEqual(['hours/listing-vs-contract']);
});
