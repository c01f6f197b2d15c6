import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { promiseVsRecovery } from '../../src/lib/checks/backup/promise-vs-recovery.ts';
import { inContract } from '../../src/lib/checks/law/examples.ts';
import { checkSample } from '../content/sample.ts';
import { contract, page, terms, wordsIn } from './sentences.ts';
import { sumsIn, textIn, toldOfMinimal } from './told-of-minimal.ts';

const none = (sentences: readonly string[]) => Object.fromEntries(sentences.map((one) => [one, []]));
const tier = textIn('support/standard.yaml');

describe('a backup', () => {
	test.each([contract, terms, page])('is told where a sentence refuses to restore it in %s', (file) => {
		const wrong = {
			'バックアップからの復元は行いません。': ['復元は行いません'],
			'バックアップの復旧について、乙は責任を負わない。': ['復旧について、乙は責任を負わ'],
			'バックアップは取得するが、復旧を保証しない。': ['復旧を保証しない'],
		};
		expect(wordsIn(Object.keys(wrong), [promiseVsRecovery], file)).toEqual(wrong);
	});

	test('may leave out what came after it', () => {
		const fine = [
			'復旧は、バックアップの取得の時点の状態に戻すことをいい、その後に加えられた更新の回復を含まない。',
			'バックアップの後に生じたデータの復旧は行わない。',
			'第三者によるバックアップの復旧は行わない。',
			'すべてのデータの復旧を保証するものではありませんが、バックアップから元の状態に戻します。',
			'バックアップを取得し、復旧する。',
			'バックアップに失敗した場合は、復旧を行わない。',
		];
		expect(wordsIn(fine, [promiseVsRecovery])).toEqual(none(fine));
	});

	test('that is declined in the catalogue is told there, and once', () => {
		const { diagnostics } = checkSample({
			file: 'tasks.yaml',
			replace:
				'      standard: included\n      growth: included\n      spot: { extra: tier.fee }\n  - id: new-device-layout',
			with: '      standard: declined\n      growth: included\n      spot: { extra: tier.fee }\n  - id: new-device-layout',
		});
		const codes = diagnostics.map(({ code }) => code);
		expect(codes).toContain('backup/promise-vs-recovery');
		expect(codes).not.toContain('value/conflicting-fact');
	});

	test('of which none is kept is told', () => {
		const files = { 'support/standard.yaml': tier.replace('generations: 4世代', 'generations: 0世代') };
		expect(sumsIn(toldOfMinimal(promiseVsRecovery, files))).toEqual(['週1回 × 0世代 = 戻せる日なし']);
	});

	test('reaches back as far as it is kept: told exactly when a sentence goes further', () => {
		const every = fc.constantFrom(['週1回', 7], ['1日1回', 1], ['週2回', 3.5]);
		fc.assert(
			fc.property(
				every,
				fc.integer({ min: 1, max: 30 }),
				fc.integer({ min: 1, max: 60 }),
				([often, gap], kept, asked) => {
					const files = {
						'support/standard.yaml': tier
							.replace('frequency: 週1回, g', `frequency: ${often}, g`)
							.replace('generations: 4世代', `generations: ${kept}世代`),
						...inContract(`乙は、バックアップにより、対象サイトを${asked}日前の状態に戻すことができる。`),
					};
					const found = toldOfMinimal(promiseVsRecovery, files);
					expect(found).toHaveLength(asked > Number(gap) * kept ? 1 : 0);
				},
			),
			{
				numRuns: 80,
				examples: [
					[['週1回', 7], 4, 28],
					[['週1回', 7], 4, 29],
				],
			},
		);
	});
});
