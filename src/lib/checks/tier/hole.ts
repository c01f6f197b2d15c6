/** 定めのないプラン: the sentence was written for the tiers that there were. */
import type { Check } from '../check.ts';
import { gapDiagnostics } from '../scenario/tell-gap.ts';

export const hole: Check = {
	id: 'tier/hole',
	title: { ja: '定めのないプラン', en: 'tier without a rule' },
	summary: {
		ja: 'あるプランについて定めたことは、ほかのすべてのプランについても定めなければなりません。プランを増やしたときに、契約書の文を直し忘れるのが典型です。',
		en: 'What is decided for one tier must be decided for every tier; a tier added later is easily left out of the sentences.',
	},
	example: {
		fails: {
			files: {
				'support/premium.yaml':
					'billing: monthly\nname: プレミアム\norder: 2\nsummary: 広い作業枠\nsuits: 更新の多い方に\nbasis: junin\nchannels:\n  - { kind: email, for: ご依頼とご質問, who: 担当者, firstResponse: 1営業日, start: 1営業日, completion: quoted }\nhourly: 7,700円/時 税込\nstep: 30分\nafterHours: { treatment: declined }\nholidays: { treatment: declined }\npayment: payment\nsilence: silence\ngeneral: general\nfee: 60,000円/月 税込\nallowance: { amount: 月4時間, counts: 作業時間の合計, carryOver: none }\nupdates: { frequency: 週1回, covers: 本体とプラグイン, staging: true }\nbackup: { frequency: 1日1回, generations: 30世代, storage: 別の保管先, restore: included }\nmonitoring: none\nreport: none\nterm: term\n',
				'tasks.yaml': {
					replace: '      standard: allowance\n',
					with: '      standard: allowance\n      premium: allowance\n',
				},
				'clauses/cancellation.mdx': {
					replace: 'when={{ phase: "operation" }} then={{ data',
					with: 'when={{ tier: "standard", phase: "operation" }} then={{ data',
				},
			},
			finds: [{ file: 'clauses/cancellation.mdx', words: 'お預かりしたデータは、契約が終わったときにお渡しします。' }],
		},
		passes: {
			files: {
				'support/premium.yaml':
					'billing: monthly\nname: プレミアム\norder: 2\nsummary: 広い作業枠\nsuits: 更新の多い方に\nbasis: junin\nchannels:\n  - { kind: email, for: ご依頼とご質問, who: 担当者, firstResponse: 1営業日, start: 1営業日, completion: quoted }\nhourly: 7,700円/時 税込\nstep: 30分\nafterHours: { treatment: declined }\nholidays: { treatment: declined }\npayment: payment\nsilence: silence\ngeneral: general\nfee: 60,000円/月 税込\nallowance: { amount: 月4時間, counts: 作業時間の合計, carryOver: none }\nupdates: { frequency: 週1回, covers: 本体とプラグイン, staging: true }\nbackup: { frequency: 1日1回, generations: 30世代, storage: 別の保管先, restore: included }\nmonitoring: none\nreport: none\nterm: term\n',
				'tasks.yaml': {
					replace: '      standard: allowance\n',
					with: '      standard: allowance\n      premium: allowance\n',
				},
			},
		},
	},
	run(input) {
		return gapDiagnostics(input, this.id, {
			message: (where, what) => ({
				ja: `「${what.ja}」の定めがないプランがあります（${where.ja}）`,
				en: `no rule decides ${what.en} for: ${where.en}`,
			}),
			fixes: [{ ja: 'このプランについての定めを書き足す', en: 'write what holds for that tier' }],
		});
	},
};
