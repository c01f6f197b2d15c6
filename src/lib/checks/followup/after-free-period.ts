/** 無償の期間の後の無料のフォロー: a follow-up is promised free of charge for a day on which nothing is free any more. */
import { formatValue } from '../../values/format.ts';
import type { Check } from '../check.ts';
import { orderedPairs, pairFinding } from '../time/ordered-periods.ts';

/** A site that is made and handed over: nobody pays for what comes later. */
const site = (at: string) => ({
	'services/site.yaml': `name: コーポレートサイト制作
order: 2
purpose: corporate
summary: 会社を知っていただくサイト
description: 会社を知っていただくサイトを作ります。
basis: ukeoi
price: 300,000円 税込
packages:
  - { name: 小, price: "300,000円 税込", description: 小さな構成, pages: 5ページ, deliveryTime: 30日 }
  - { name: 中, price: "400,000円 税込", description: 標準の構成, pages: 10ページ, deliveryTime: 45日 }
  - { name: 大, price: "500,000円 税込", description: 大きな構成, pages: 15ページ, deliveryTime: 60日 }
deliverables: [公開されたサイト一式]
excluded: [写真の撮影]
needs: [掲載する原稿]
deliveryTime: 45日
revisions: 3回
revisionPolicy: revisions
silence: silence
freePeriod: 30日
followUps:
  - { at: ${at}, channel: email, content: ご不便がないかの確認, cost: free }
support: optional
`,
});

export const afterFreePeriod: Check = {
	id: 'followup/after-free-period',
	title: { ja: '無償の期間の後の無料のフォロー', en: 'free follow-up after the free period' },
	summary: {
		ja: '無料でお約束するフォローの時期は、無償対応期間の中に置きます。その後にも無料と書くと、どこまで無料なのかが分からなくなります。',
		en: 'A follow-up that is free lies within the free period, or it is no longer clear where free of charge ends.',
	},
	example: {
		fails: {
			files: site('納品から3か月'),
			finds: [{ file: 'services/site.yaml', words: '納品から3か月' }],
		},
		passes: { files: site('納品から30日') },
	},
	run(input) {
		return orderedPairs(input).followUps.flatMap((pair) => {
			if (pair.reversed === null || pair.inOrder !== null) return [];
			const [at, free] = [formatValue(pair.first.period, 'anchored'), formatValue(pair.second.period, 'anchored')];
			return pairFinding(
				this.id,
				pair,
				{
					ja: `無料とするフォローの時期（${at}）が、無償対応期間（${free}）の後です`,
					en: `the free follow-up (${at}) comes after the free period (${free})`,
				},
				[
					{ ja: `フォローの時期を${free}以内にする`, en: 'move the follow-up into the free period' },
					{ ja: 'フォローの費用（cost）を料金で書く', en: 'state what the follow-up costs (cost)' },
					{ ja: '無償対応期間を延ばす', en: 'lengthen the free period' },
				],
			);
		});
	},
};
