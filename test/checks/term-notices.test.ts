import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noticeVsRefusal } from '../../src/lib/checks/term/notice-vs-refusal.ts';
import { renewalBeforeNotice } from '../../src/lib/checks/term/renewal-before-notice.ts';
import { contract, terms, wordsIn } from './sentences.ts';
import { sumsIn, textIn, toldOfMinimal } from './told-of-minimal.ts';

const none = (sentences: readonly string[]) => Object.fromEntries(sentences.map((one) => [one, []]));
const term = textIn('policies/term.yaml');
const months = fc.integer({ min: 1, max: 12 });

describe('notice of leaving and of not renewing', () => {
	test('is told exactly when not renewing takes longer than leaving', () => {
		fc.assert(
			fc.property(months, months, fc.boolean(), (notice, exit, renews) => {
				const policy = term
					.replace('notice: 契約満了の1か月前', `notice: 契約満了の${notice}か月前`)
					.replace('exitNotice: 契約終了の1か月前', `exitNotice: 契約終了の${exit}か月前`)
					.replace('renewal: automatic', `renewal: ${renews ? 'automatic' : 'none'}`);
				const found = toldOfMinimal(noticeVsRefusal, { 'policies/term.yaml': policy });
				expect(found).toHaveLength(renews && notice > exit ? 1 : 0);
			}),
			{
				numRuns: 60,
				examples: [
					[3, 3, true],
					[3, 2, true],
				],
			},
		);
	});

	test('in units that only the calendar can compare is a warning', () => {
		const policy = term.replace('notice: 契約満了の1か月前', 'notice: 契約満了の30日前');
		expect(toldOfMinimal(noticeVsRefusal, { 'policies/term.yaml': policy }).map(({ level }) => level)).toEqual([
			'warning',
		]);
	});

	test('is told where a sentence says another period than the policy', () => {
		const wrong = {
			'甲は、契約満了の2か月前までに申し出ることにより、更新を拒絶することができる。': ['2か月'],
			'甲は、60日前までに書面により通知して、本契約を解約することができる。': ['60日'],
		};
		for (const file of [contract, terms]) expect(wordsIn(Object.keys(wrong), [noticeVsRefusal], file)).toEqual(wrong);
	});

	test('is not told where a sentence says the same, or something else', () => {
		const fine = [
			'甲は、契約満了の1か月前までに申し出ることにより、更新を拒絶することができる。',
			'甲は、終了を希望する日の1か月前までに通知して、本契約を解約することができる。',
			'解約の後、14日以内にデータを引き渡す。',
			'サーバーの更新の期限が近づいた場合、その30日前に知らせる。',
			'違反があり、30日前に催告したときは、解約することができる。',
		];
		expect(wordsIn(fine, [noticeVsRefusal])).toEqual(none(fine));
	});
});

describe('a renewal', () => {
	const told = (policy: string, general = textIn('policies/general.yaml')) =>
		toldOfMinimal(renewalBeforeNotice, { 'policies/term.yaml': policy, 'policies/general.yaml': general });

	test('is told exactly when it is fixed before the time for notice is up', () => {
		fc.assert(
			fc.property(months, fc.integer({ min: 1, max: 3 }), (fixed, notice) => {
				const policy = `${term.replace('notice: 契約満了の1か月前', `notice: 契約満了の${notice}か月前`)}renewalFixed: 契約満了の${fixed}か月前\n`;
				const general = textIn('policies/general.yaml').replace(
					'priceNotice: 契約満了の2か月前',
					'priceNotice: 契約満了の4か月前',
				);
				expect(told(policy, general)).toHaveLength(fixed > notice ? 1 : 0);
			}),
			{ numRuns: 40 },
		);
	});

	test('is told exactly when a new price comes no earlier than the last day for notice', () => {
		fc.assert(
			fc.property(months, fc.integer({ min: 1, max: 11 }), (price, notice) => {
				const policy = term.replace('notice: 契約満了の1か月前', `notice: 契約満了の${notice}か月前`);
				const general = textIn('policies/general.yaml').replace(
					'priceNotice: 契約満了の2か月前',
					`priceNotice: 契約満了の${price}か月前`,
				);
				expect(told(policy, general)).toHaveLength(price <= notice ? 1 : 0);
			}),
			{ numRuns: 40 },
		);
	});

	test('needs a term that is longer than the notice', () => {
		const found = told(term.replace('renewsFor: 12か月', 'renewsFor: 1か月'));
		expect(found.map(({ message }) => message.ja)).toEqual([
			'1か月の契約で、更新しない申し出の期限が満了の1か月前では、契約が始まる前に期限が過ぎます',
		]);
		expect(sumsIn(found)).toEqual(['申し出の期限 1か月 ／ 更新後の期間 1か月（満了からさかのぼって）']);
	});

	test('is told in words, too, and only where it is fixed', () => {
		const early = '本契約は、満了の60日前に自動更新が確定する。';
		expect(wordsIn([early], [renewalBeforeNotice])).toEqual({ [early]: ['60日'] });
		const fine = [
			'契約満了の2か月前までに申し出がない場合、本契約は自動的に更新される。',
			'満了の14日前に更新が確定する。',
			'サーバーの契約は、満了の60日前に更新の案内が届く。',
		];
		expect(wordsIn(fine, [renewalBeforeNotice])).toEqual(none(fine));
	});
});
