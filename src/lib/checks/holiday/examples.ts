/** A notice of the New Year holidays in the minimal content, for the examples of the checks about notices. */
import type { Example } from '../check.ts';

export interface NoticeDates {
	readonly announce?: string;
	readonly publish?: string;
	readonly by?: string;
}

/** As in the domain's example: a draft in 5 business days, 3 rounds of 2 for the agency and 1 for the client. */
export const noticeOf = ({
	announce = '2026-11-24',
	publish = '2026-12-25',
	by = '2026-12-07',
}: NoticeDates): Example['files'] => ({
	'policies/revisions.yaml': { replace: 'turnaround: 3営業日', with: 'turnaround: 2営業日' },
	'notices/new-year.mdx': `---
title: 年末年始の休業のお知らせ
closure: new-year
announce: ${announce}
materials:
  - { for: 年内の公開, service: media, publish: ${publish}, draft: 5営業日, review: 1営業日, by: ${by} }
---
<Value of="notice.from" />から<Value of="notice.to" />まで休業します。素材は<Value of="notice.materials.0.by" />までにお送りください。
`,
});
