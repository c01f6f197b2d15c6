import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dominated } from '../../src/lib/checks/tier/dominated.ts';
import { anotherTier } from '../../src/lib/checks/tier/example-tier.ts';
import { notMonotone } from '../../src/lib/checks/tier/not-monotone.ts';
import { printText } from '../../src/lib/print/text.ts';
import type { Edit } from '../content/sample.ts';
import { checkSample, sampleWith } from '../content/sample.ts';
import { findingsOf } from './sentences.ts';
import { toldOfMinimal } from './told-of-minimal.ts';

const of = (edit: Edit) => findingsOf(sampleWith(edit), [notMonotone, dominated]).map(({ message }) => message.ja);

const growth = 'support/growth.yaml';

describe('a dearer tier', () => {
	test.each<readonly [what: string, edit: Edit, message: string]>([
		[
			'work by the hour that costs more',
			{ file: growth, replace: 'hourly: 7,700円', with: 'hourly: 9,900円' },
			'「グロース」は「スタンダード」より高いのに、作業料金で劣ります（1時間あたり8,800円（税込） → 1時間あたり9,900円（税込））',
		],
		[
			'a first answer that comes later',
			{
				file: growth,
				replace:
					'who: サポート担当\n    firstResponse: 4営業時間\n    start: 1営業日\n    completion: quoted\n  - kind: form',
				with: 'who: サポート担当\n    firstResponse: 2営業日\n    start: 1営業日\n    completion: quoted\n  - kind: form',
			},
			'「グロース」は「スタンダード」より高いのに、初回の返信（メール）で劣ります（1営業日 → 2営業日）',
		],
		[
			'fewer backups',
			{ file: growth, replace: 'frequency: 1日1回', with: 'frequency: 週1回' },
			'「グロース」は「スタンダード」より高いのに、バックアップの頻度で劣ります（1日1回 → 週1回）',
		],
		[
			'a report that comes less often, said in another window',
			{ file: growth, replace: 'report: 月1回', with: 'report: 年6回' },
			'「グロース」は「スタンダード」より高いのに、報告で劣ります（月1回 → 年6回）',
		],
		[
			'no check in a copy of the site',
			{ file: growth, replace: 'staging: true', with: 'staging: false' },
			'「グロース」は「スタンダード」より高いのに、検証環境での確認で劣ります（あり → なし）',
		],
		[
			'a task that is no longer included',
			{
				file: 'tasks.yaml',
				replace:
					'      standard: included\n      growth: included\n      spot: { extra: tier.fee }\n  - id: form-delivery',
				with: '      standard: included\n      growth: quoted\n      spot: { extra: tier.fee }\n  - id: form-delivery',
			},
			'「グロース」は「スタンダード」より高いのに、作業の区分（サイトが表示されないときの初期対応）で劣ります（料金内 → 別料金（個別見積））',
		],
	])('is told: %s', (_, edit, message) => {
		expect(of(edit)).toEqual([message]);
	});

	test('may say why, and then clients read it; a note that explains nothing is told', () => {
		const says = '電話のお返事を先にするため、更新は翌週になります';
		const note = `notes: [{ on: updates, says: ${says} }]\n`;
		const { diagnostics, documents } = checkSample(
			{ file: growth, replace: 'frequency: 週1回', with: 'frequency: 月1回' },
			{ file: growth, replace: 'billing: monthly\n', with: `billing: monthly\n${note}` },
		);
		expect(diagnostics).toEqual([]);
		for (const id of ['support-contract.growth', 'terms']) {
			const document = documents.find((one) => one.id === id);
			expect(document && printText(document)).toContain(says);
		}
		expect(of({ file: growth, replace: 'billing: monthly\n', with: `billing: monthly\n${note}` })).toEqual([
			'「グロース」の更新作業の頻度は安いプランに劣りませんが、その説明（notes）が残っています',
		]);
	});

	test('is monotone exactly when it is no smaller on each axis', () => {
		const small = fc.integer({ min: 1, max: 4 });
		fc.assert(
			fc.property(small, small, small, (hours, kept, often) => {
				const files = anotherTier(
					'fee: 30,000円/月 税込',
					'fee: 60,000円/月 税込',
					['月2時間', `月${hours}時間`],
					['4世代', `${kept + 2}世代`],
					['{ frequency: 月1回', `{ frequency: 月${often}回`],
				);
				// The cheaper one has two hours, four kept, one update a month.
				const less = [hours < 2, kept + 2 < 4, often < 1].filter(Boolean).length;
				const more = [hours > 2, kept + 2 > 4, often > 1].filter(Boolean).length;
				expect(toldOfMinimal(notMonotone, files)).toHaveLength(more > 0 ? less : 0);
				expect(toldOfMinimal(dominated, files)).toHaveLength(more > 0 ? 0 : 1);
			}),
			{ numRuns: 64 },
		);
	});
});

describe('a copied tier', () => {
	test('is one that nobody would choose, until something in it differs', () => {
		const copied = toldOfMinimal(dominated, anotherTier('', ''));
		expect(copied.map(({ message }) => message.ja)).toEqual([
			'「プレミアム」は「スタンダード」より安くもないのに、良いところが一つもありません（中身は同じです）',
		]);
		const cheaper = toldOfMinimal(dominated, anotherTier('fee: 30,000円/月 税込', 'fee: 20,000円/月 税込'));
		expect(cheaper.map(({ message }) => message.ja)).toEqual([
			'「スタンダード」は「プレミアム」より高いのに、良いところが一つもありません（中身は同じです）',
		]);
		for (const [from, to] of [
			['who: 担当者', 'who: 代表者'],
			['payment: payment', 'payment: { use: payment, due: 14日 }'],
		] as const)
			expect(toldOfMinimal(dominated, anotherTier(from, to))).toEqual([]);
	});
});
