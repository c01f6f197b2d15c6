import { describe, expect, test } from 'vitest';
import { conflictingFact } from '../../src/lib/checks/value/conflicting-fact.ts';
import type { Edit } from '../content/sample.ts';
import { sampleWith } from '../content/sample.ts';
import { contract, findingsOf, page, toldOf, wordsIn } from './sentences.ts';

const told = (...edits: readonly Edit[]) =>
	findingsOf(sampleWith(...edits), [conflictingFact]).map(({ level, message }) => `${level}: ${message.ja}`);

const tasks = 'tasks.yaml';
const restore = `  - id: backup-restore
    title: バックアップからの復元
    says: きのうの状態に戻してほしい
    description: 保存してあるデータから、サイトを以前の状態に戻す作業
    group: update
    basis: junin
    production: included
    free-period: { extra: policies.no-support.hourly }
    operation:
      none: { extra: policies.no-support.hourly }
      light: { extra: tier.backup.restore }
      standard: included`;

describe('one fact in two places', () => {
	test.each<readonly [what: string, edit: Edit, message: string]>([
		[
			'a restore that costs by the tier and not by the catalogue',
			{ file: tasks, replace: restore, with: restore.replace('{ extra: tier.backup.restore }', 'included') },
			'error: 復元の料金（ライト）が二か所で違います（1件あたり11,000円（税込） と 料金内）',
		],
		[
			'a restore that is included by the tier and quoted by the catalogue',
			{ file: tasks, replace: restore, with: restore.replace('standard: included', 'standard: quoted') },
			'error: 復元の料金（スタンダード）が二か所で違います（料金内 と 個別見積）',
		],
		[
			'a place in the allowance of a tier that has none',
			{
				file: tasks,
				replace: restore,
				with: restore.replace('none: { extra: policies.no-support.hourly }', 'none: allowance'),
			},
			'error: 「バックアップからの復元」は作業枠内とされていますが、ここに作業枠はありません',
		],
		[
			'a price that is no amount',
			{ file: tasks, replace: restore, with: restore.replace('tier.backup.restore', 'tier.step') },
			'error: 「バックアップからの復元」の料金として引かれた「作業時間の単位」は、金額ではありません（30分）',
		],
		[
			'one place in the order for two tiers',
			{ file: 'support/growth.yaml', replace: 'order: 3', with: 'order: 2' },
			'warning: 「グロース」と「スタンダード」の並び順が同じです（どちらも2）',
		],
	])('is told: %s', (_, edit, message) => {
		expect(told(edit)).toContain(message);
	});
});

describe('what we are called and where we are reached', () => {
	const wrong = [
		['電話は03-1234-5678で受け付ける。', '03-1234-5678'],
		['電話は０４５-０００-０００１です。', '０４５-０００-０００１'],
		['宛先は info@minato.example.jp とする。', 'info@minato.example.jp'],
		['登録番号はT1234567890123とする。', 'T1234567890123'],
		['〒231-0005に送付する。', '〒231-0005'],
		['みなと製作室の業務とする。', 'みなと製作室'],
	] as const;

	test('is told where it is typed and differs', () => {
		const expected = Object.fromEntries(wrong.map(([sentence, words]) => [sentence, [words]]));
		const sentences = wrong.map(([sentence]) => sentence);
		expect(wordsIn(sentences, [conflictingFact])).toEqual(expected);
		for (const found of toldOf(sentences, [conflictingFact], page).values())
			expect(found[0]?.fixes[0]).toMatch(/^<Value of="agency\.\w+" \/>/);
	});

	test('is not told where it is the same, or somebody else’s', () => {
		const fine = [
			'みなと制作室が行う。合同会社みなと制作室が行う。',
			'電話は045-000-0000で受け付ける。',
			'宛先はcontact@minato.example.jpとする。',
			'国民生活センター（03-3443-6211）に相談することができる。',
			'みなとみらいの制作会社である。',
			'登録番号は、請求書に記載する。',
		];
		expect(wordsIn(fine, [conflictingFact], contract)).toEqual(
			Object.fromEntries(fine.map((sentence) => [sentence, []])),
		);
	});
});
