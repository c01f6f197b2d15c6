/** Ways to reach us as people write of them. The minimal tier has mail; the second one here has mail and telephone. */
import { expect, test } from 'vitest';
import { setMismatch } from '../../src/lib/checks/channel/set-mismatch.ts';
import type { Example } from '../../src/lib/checks/check.ts';
import { checkContent } from '../../src/lib/checks/run.ts';
import { channel } from '../../src/lib/checks/scenario/examples.ts';
import { base, minimalContent } from './minimal.ts';

function told(text: string, file = 'pasted/old.md'): [words: string, message: string][] {
	const files = minimalContent({ files: { [file]: `${text}\n`, ...channel('phone') } });
	const { project, diagnostics } = checkContent(files, { base }, [setMismatch]);
	expect(project).not.toBeNull();
	return diagnostics.map(({ message, places: [{ place }] }) => {
		const source = files.find((one) => one.file === place.file)?.text ?? '';
		return [source.slice(place.start.offset, place.end.offset), message.ja];
	});
}

test.each([
	['窓口はフォームのみです。', 'フォーム', '窓口はフォームだけとありますが、メール・電話の窓口もあります'],
	['ご連絡はメールだけでお願いしています。', 'メール', '窓口はメールだけとありますが、電話の窓口もあります'],
	['ご依頼は、メールに限ります。', 'メール', '窓口はメールだけとありますが、電話の窓口もあります'],
	['お電話での対応は行っておりません。', 'お電話', '電話では対応しないとありますが、その窓口を置いたプランがあります'],
	[
		'電話によるサポートは承っておりません。',
		'電話',
		'電話では対応しないとありますが、その窓口を置いたプランがあります',
	],
	['電話サポートはございません。', '電話', '電話では対応しないとありますが、その窓口を置いたプランがあります'],
	[
		'チャットでのサポートをお付けします。',
		'チャット',
		'チャットでのサポートとありますが、その窓口を置いたプランはありません',
	],
	[
		'電話・チャットサポート付きです。',
		'電話・チャット',
		'電話・チャットでのサポートとありますが、その窓口を置いたプランはありません',
	],
])('%s', (text, words, message) => {
	expect(told(text)).toEqual([[words, message]]);
});

test.each([
	'窓口はメールと電話のみです。',
	'電話サポート付きです。',
	'チャットでのサポートは行っておりません。',
	'チャットサポートなし。',
	'営業時間の外は、お電話での対応は行いません。',
	'お急ぎの場合のみ、お電話でご連絡ください。',
	'お電話でのお問い合わせは、営業時間の中でお受けします。',
	'電話番号の変更はメールでお知らせください。',
	'メールマガジンの配信は行っておりません。',
	'お客様のメールの設定のご相談は承っておりません。',
	'フォームの設置は料金に含まれません。',
	'オンライン会議での打ち合わせは一回だけです。',
])('%s is left alone', (text) => {
	expect(told(text)).toEqual([]);
});

test('a notice sends urgent clients only where a tier works on closed days', () => {
	const notice = (urgent: string) => ({
		'notices/new-year.mdx': `---\ntitle: お知らせ\nclosure: new-year\nannounce: 2026-11-24\nurgent: ${urgent}\n---\n休業します。\n`,
	});
	const extra = {
		'support/standard.yaml': {
			replace: 'holidays: { treatment: declined }',
			with: "holidays: { treatment: extra, rate: '13,200円/時 税込', only: emergency }",
		},
	};
	const codes = (files: Example['files']) =>
		checkContent(minimalContent({ files }), { base }, [setMismatch]).diagnostics.map(({ message }) => message.ja);
	expect(codes({ ...notice('email'), ...extra })).toEqual([]);
	expect(codes(notice('email'))).toEqual([
		'休業中の緊急の窓口はメールとありますが、休業日に対応するプランにメールの窓口がありません',
	]);
	expect(codes({ ...notice('phone'), ...extra })).toHaveLength(1);
});
