/** Whole contents in which several things go wrong at once, as they do when an agency changes its documents in a hurry. */
import type { Edit } from '../../content/sample.ts';

export interface Story {
	readonly what: string;
	/** To the sample content. */
	readonly edits: readonly Edit[];
	/** Files that the sample does not have, below the content folder. */
	readonly added?: Readonly<Record<string, string>>;
	/** `code file: words`, in the order in which they are told; one clash, one finding. */
	readonly found: readonly string[];
}

/** Paragraphs after one that the clause has. */
const after = (file: string, anchor: string, ...paragraphs: readonly string[]): Edit => ({
	file,
	replace: anchor,
	with: [anchor, ...paragraphs].join('\n\n'),
});

const CONSULTATION = 'clauses/support/consultation.mdx';

export const stories: readonly Story[] = [
	{
		what: 'articles from a template for paper, in which the agency is called 甲',
		edits: [
			{
				file: CONSULTATION,
				replace: '---\ntitle: 協議\n---\n',
				with: `---
title: 協議
---

乙は、甲に対し、毎月末日までに月額の料金を支払う。

契約の成立の証として、本書2通を作成し、甲乙記名押印の上、各自が保有する。収入印紙の費用は、甲乙が等しく負担する。

第9条（秘密保持）の定めは、契約の終了の後も●年間存続する。

２　「重大障害」が生じた場合、乙は、直ちに甲に知らせる。
`,
			},
		],
		found: [
			'structure/wrong-article-ref clauses/support/consultation.mdx: 第9条（秘密保持）',
			'structure/numbering-differs clauses/support/consultation.mdx: ２',
			'structure/undefined-term clauses/support/consultation.mdx: 重大障害',
			'structure/party-swap clauses/support/consultation.mdx: 乙は、甲に対し、毎月末日までに月額の料金を支払う',
			'sign/unfilled-placeholder clauses/support/consultation.mdx: ●',
			'sign/electronic-vs-paper clauses/support/consultation.mdx: 本書2通',
			'law/stamp-on-electronic clauses/support/consultation.mdx: 収入印紙',
		],
	},
	{
		what: 'terms that were changed in a hurry',
		edits: [
			{
				file: 'documents/terms.yaml',
				replace: 'announced: 2026-08-31, from: 2026-10-01',
				with: 'announced: 2026-09-24, from: 2026-10-05',
			},
			after(
				'clauses/terms/terms-contact.mdx',
				'この規約についてのお問い合わせは、次の連絡先で承ります。電話は、営業時間の中でお受けします。',
				'当社は、この規約を、予告なく変更することができます。変更の後にサービスをご利用になった場合は、変更に同意したものとみなします。',
				'この規約は、保守プランの契約書を含む他のすべての定めに優先します。',
				'利用規約（第1版）によるご依頼も、この規約によります。',
			),
		],
		found: [
			'documents/precedence-clash clauses/terms/terms-contact.mdx: この規約は、保守プランの契約書を含む他のすべての定めに優先します。',
			'version/binding-moment-ambiguous clauses/terms/terms-contact.mdx: 予告なく変更',
			'version/cohort-gap documents/terms.yaml: 2026-09-30',
			'version/notice-too-short documents/terms.yaml: 2026-09-24',
			'documents/version-skew clauses/terms/terms-contact.mdx: 第1版',
			'law/unilateral-change clauses/terms/terms-contact.mdx: 予告なく変更',
		],
	},
	{
		what: 'a listing that was typed by hand beside the typed values',
		edits: [
			after(
				'pages/about.mdx',
				'## 大切にしていること',
				'修正は何度でも無料です。お問い合わせには24時間以内にお返事します。',
				'公開後の保守は、制作の料金に含まれます。修正は5回までです。',
			),
		],
		found: [
			'prose/unsourced-number pages/about.mdx: 24時間',
			'prose/number-vs-typed pages/about.mdx: 5回',
			'value/unlimited-vs-limited pages/about.mdx: 修正は何度でも無料',
			'scope/inside-vs-separate-contract pages/about.mdx: 保守は、制作の料金に含まれ',
		],
	},
	{
		what: 'values that were changed in one place of two',
		edits: [
			{ file: 'policies/payment-support.yaml', replace: 'lateInterest: 年14.6%', with: 'lateInterest: 年10%' },
			{ file: 'policies/silence-production.yaml', replace: 'window: 7営業日', with: 'window: 2営業日' },
		],
		found: [
			'closure/too-few-notices policies/silence-production.yaml: 2営業日',
			'interest/rate-clash policies/payment-support.yaml: 年10%',
		],
	},
	{
		what: 'definitions that grew by hand',
		edits: [
			{
				file: 'clauses/support/definitions.mdx',
				replace: '1. <Only in="support-contract"><Define>窓口</Define>とは、',
				with: `1. <Define>依頼</Define>とは、甲が乙に求めるすべてのことをいう。
1. <Define>軽微作業</Define>とは、<Term>定型作業</Term>のうち短い時間で終わるものをいう。
1. <Define>定型作業</Define>とは、<Term>軽微作業</Term>その他の作業をいう。
1. <Define>特別対応日</Define>とは、乙が別に知らせる日をいう。
1. <Only in="support-contract"><Define>窓口</Define>とは、`,
			},
			after(
				CONSULTATION,
				'---\ntitle: 協議\n---',
				'乙は、本件サービスの機密情報を、<Term>重大障害</Term>の場合にも守る。',
			),
		],
		found: [
			'structure/undefined-term clauses/support/consultation.mdx: <Term>重大障害</Term>',
			'structure/double-definition clauses/support/definitions.mdx: <Define>依頼</Define>',
			'structure/term-variant-or-unused clauses/support/consultation.mdx: 本件サービス',
			'structure/term-variant-or-unused clauses/support/consultation.mdx: 機密情報',
			'structure/term-variant-or-unused clauses/support/definitions.mdx: <Define>特別対応日</Define>',
			'structure/definition-cycle clauses/support/definitions.mdx: <Define>軽微作業</Define>',
		],
	},
	{
		what: 'an old contract that is still sent to clients',
		edits: [],
		added: {
			'pasted/old-contract.md': `---
title: 以前の業務委託契約書
kind: contract
---
第1条（委託）
委託者（以下「甲」という。）は、受託者（以下「乙」という。）に、サイトの制作を委託する。

第2条（料金）
遅延損害金は、年20%とする。

第3条（秘密保持）
秘密保持の義務は、契約の終了の後も5年間存続する。

第4条（修正）
修正は、第3条（料金）に定める料金により行う。

第5条（責任）
乙は、いかなる場合も一切の責任を負わない。

第6条（管轄）
本契約に関する紛争は、東京地方裁判所を専属的合意管轄裁判所とする。
`,
		},
		found: [
			'structure/wrong-article-ref pasted/old-contract.md: 第3条（料金）',
			'law/interest-incomplete pasted/old-contract.md: 20%',
			'interest/rate-clash pasted/old-contract.md: 20%',
			'jurisdiction/clash pasted/old-contract.md: 東京地方裁判所',
			'survival/period-clash pasted/old-contract.md: 5年間',
		],
	},
	{
		what: 'rules that three people wrote',
		edits: [
			after(
				CONSULTATION,
				'---\ntitle: 協議\n---',
				'<Rule id="answer-in-time" when={{ tier: "standard", phase: "operation" }} then={{ firstResponse: "policies.no-support.firstResponse" }}>乙は、依頼に対し、<Value of="policies.no-support.firstResponse" />以内に一次回答をする。</Rule>',
				'<Rule id="erased-when-unpaid" when={{ phase: "operation", payment: "overdue" }} then={{ data: "deleted" }}>支払がない場合、乙は、対象サイトのデータを消去することができる。</Rule>',
			),
			after(
				'clauses/terms/terms-contact.mdx',
				'この規約についてのお問い合わせは、次の連絡先で承ります。電話は、営業時間の中でお受けします。',
				'<Rule id="mended-at-once" when={{ phase: "operation", task: "site-down", time: "business-hours" }} then={{ treatment: "included" }}>サイトが表示されない場合は、原因を問わず、無料で復旧します。</Rule>',
			),
		],
		found: [
			'scope/included-and-charged clauses/terms/terms-contact.mdx: サイトが表示されない場合は、原因を問わず、無料で復旧します。',
			'scope/note-exceeds-tier clauses/terms/terms-contact.mdx: サイトが表示されない場合は、原因を問わず、無料で復旧します。',
			'response/two-deadlines clauses/support/consultation.mdx: 乙は、依頼に対し、<Value of="policies.no-support.firstResponse" />以内に一次回答をする。',
			'rule/no-priority clauses/support/consultation.mdx: 支払がない場合、乙は、対象サイトのデータを消去することができる。',
		],
	},
	{
		what: 'prices that were raised where they were remembered',
		edits: [
			{
				file: 'services/landing-page.yaml',
				replace: 'price: 165,000円 税込\npackages',
				with: 'price: 180,000円 税込\npackages',
			},
			{ file: 'support/standard.yaml', replace: 'hourly: 8,800円/時 税込', with: 'hourly: 11,000円/時 税込' },
			after(
				'clauses/terms/terms-contact.mdx',
				'この規約についてのお問い合わせは、次の連絡先で承ります。電話は、営業時間の中でお受けします。',
				'追加の修正は、1回5,000円です。',
			),
		],
		found: [
			'value/conflicting-fact services/landing-page.yaml: 180,000円 税込',
			'prose/number-vs-typed clauses/terms/terms-contact.mdx: 1回5,000円',
			'tier/not-monotone support/standard.yaml: 11,000円/時 税込',
		],
	},
];
