import { describe, expect, test } from 'vitest';
import { projectListing } from '../../src/lib/listing/listing.ts';
import type { Change } from '../document/project.ts';
import { projectWith } from '../document/project.ts';

const sourced = (value: string): string => `{ value: ${value}, source: 試験, verifiedOn: null, confidence: C }`;

/** What cannot be promised on the minimal marketplace once these lines describe it. */
function cannot(yaml: string, files: Record<string, Change> = {}): readonly (readonly [what: string, why: string])[] {
	const project = projectWith({
		'marketplaces/market.yaml': (market) => market.replace('fields:\n', `${yaml}\nfields:\n`),
		...files,
	});
	return projectListing(project, 'media', 'market').cannotPromise.map(({ what, why }) => [what, why]);
}

describe('promises that cannot be made on a marketplace', () => {
	test('are none as long as nothing is known against them', () => {
		expect(cannot('')).toEqual([]);
	});

	test('are the follow-ups and the free period, where a closed transaction cannot be written in', () => {
		expect(cannot(`transaction: { afterClose: ${sourced('nothing')} }`)).toEqual([
			['納品から2週間のフォロー（ご不便がないかの確認）', '取引が閉じたあとは、やり取りができません'],
			['納品後の無償対応（30日）', '取引が閉じたあとは、やり取りができません'],
		]);
	});

	test('are follow-ups by a channel that may not be used', () => {
		expect(cannot(`channels: { email: ${sourced('refused')} }`)).toEqual([
			['納品から2週間のフォロー（ご不便がないかの確認）', 'この手段は使えません'],
		]);
	});

	test('are days to look at the work that the marketplace does not wait', () => {
		const acceptance = `transaction: { acceptance: ${sourced('72時間')} }`;
		const why = '返事がないと、72時間で承諾とみなされます';
		expect(cannot(acceptance)).toEqual([['納品後5営業日のご確認の期間', why]]);
		const shorter: Change = (yaml) => yaml.replace('acceptance: 5営業日', 'acceptance: 3日');
		expect(cannot(acceptance, { 'policies/general.yaml': shorter })).toEqual([]);
	});

	test('are support tiers by the month, where that is banned', () => {
		const ban =
			'{ id: m, kind: monthly, says: 月額, reason: 月払いはできません, source: 試験, verifiedOn: null, confidence: C }';
		expect(cannot(`bans: [${ban}]`)).toEqual([['月額の保守プラン「スタンダード」', '月払いはできません']]);
	});
});
