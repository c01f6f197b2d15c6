/** What the rules of a marketplace on its transactions are called, where one is shown beside a finding. */
import type { Localized } from '../../diagnostics/diagnostic.ts';
import type { Transaction } from '../../model/marketplace.ts';

export const labels: Readonly<Record<keyof Transaction, Localized>> = {
	firstReply: { ja: '最初の返信までの決まり', en: 'the rule on the first reply' },
	life: { ja: '取引が続く長さ', en: 'how long a transaction lives' },
	acceptance: { ja: '承諾とみなされるまで', en: 'when work counts as accepted' },
	silenceCancel: { ja: '連絡不能で取り消せるまで', en: 'when silence may cancel' },
	afterClose: { ja: '取引が閉じたあとの決まり', en: 'the rule on closed transactions' },
};
