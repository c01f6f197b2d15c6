/** Additions to the minimal content that several examples of the scenario checks need. */
import type { Edit, Example } from '../check.ts';

/** Sentences at the end of the contract's first article. */
export const inContract = (text: string): Example['files'] => ({
	'clauses/allowance.mdx': { replace: '乙は、<Term>営業日</Term>に', with: `${text}\n\n乙は、<Term>営業日</Term>に` },
});

/** Sentences before the rules about inspection, in the terms. */
export const inTerms = (text: string): Example['files'] => ({
	'clauses/inspection.mdx': {
		replace: '<Rule id="deemed-acceptance"',
		with: `${text}\n\n<Rule id="deemed-acceptance"`,
	},
});

/** Another way to reach us. */
export const channel = (kind: 'phone' | 'chat', firstResponse = '1営業時間'): Example['files'] => ({
	'support/standard.yaml': {
		replace: 'completion: quoted }',
		with: `completion: quoted }
  - { kind: ${kind}, for: お急ぎのご相談, who: 担当者, firstResponse: ${firstResponse}, start: 2営業日, completion: quoted }`,
	},
});

const BREAKAGE = `  - id: update-breakage
    title: 更新後の不具合の復旧
    says: 更新したら表示が崩れました
    description: 更新のあとで崩れた表示を元に戻します
    group: trouble
    basis: junin
    production: included
    free-period: included
    operation:
      none: { extra: policies.no-support.hourly }
      standard: { extra: tier.hourly }
`;

const STANDARD = '      standard: allowance\n';

/** A second task: what an update broke. For a client of the tier it is charged by the hour. */
export const breakageTask: Readonly<Record<'tasks.yaml', Edit>> = {
	'tasks.yaml': { replace: STANDARD, with: `${STANDARD}${BREAKAGE}` },
};

/** The same task, and a second tier that includes it. */
export const premiumTier: Example['files'] = {
	'tasks.yaml': {
		replace: STANDARD,
		with: `${STANDARD}      premium: allowance\n${BREAKAGE}      premium: included\n`,
	},
	'support/premium.yaml': `billing: monthly
name: プレミアム
order: 2
summary: 不具合の復旧まで
suits: 更新の多い方に
basis: junin
channels:
  - { kind: email, for: ご依頼とご質問, who: 担当者, firstResponse: 1営業日, start: 1営業日, completion: quoted }
hourly: 7,700円/時 税込
step: 30分
afterHours: { treatment: declined }
holidays: { treatment: declined }
payment: payment
silence: silence
general: general
fee: 60,000円/月 税込
allowance: { amount: 月4時間, counts: 作業時間の合計, carryOver: none }
updates: { frequency: 週1回, covers: 本体とプラグイン, staging: false }
backup: { frequency: 週1回, generations: 4世代, storage: 別の保管先, restore: included }
monitoring: none
report: none
term: term
`,
};
