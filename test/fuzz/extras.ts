/** Files of the collections that the minimal content does without, so that their readers are tried as well. */
import type { Original } from './families.ts';

export const extras: readonly Original[] = [
	{
		file: 'facts.yaml',
		text: `spare-copies:
  label: 控えの通数
  value: 3通
opening:
  label: 開業の日
  value: 2026-04-01
greeting:
  label: 挨拶
  text: はじめまして
`,
	},
	{
		file: 'pages/about.mdx',
		text: `---
title: 当社について
description: どんな会社か
---

<Value of="agency.name" />は、小さな会社です。控えは<Value of="facts.spare-copies" />です。

## お約束

- できないことを、できないと言うこと
- **お返事**をすること
`,
	},
	{
		file: 'messages/revisions-last.mdx',
		text: `---
title: 次が最後の修正
moment: revisions-last
about: service
---

# 修正を承りました（残りは<Value of="case.left" />です）

<Value of="case.client" />

いつもお世話になっております。料金に含まれる<Value of="service.revisions" />の修正のうち、<Value of="case.used" />をお使いいただきました。

1. 直したところをお確かめください
2. 次のご要望は、まとめてお送りください
`,
	},
	{
		file: 'pasted/old-terms.md',
		text: `---
title: 以前の規約
kind: terms
---
第1条（適用）
この規約は、当社の仕事に適用します。

第2条（休業）
休業の日は、その都度お知らせします。
`,
	},
];
