/** Slips in what a contract is made of: the order of its periods, units, versions, the list of its articles. */
import { replacing } from './content.ts';
import type { At, Expected, Family, Mutation } from './family.ts';
import { expect } from './family.ts';

const general = 'policies/general.yaml';
const monthly = 'policies/term-monthly.yaml';
const revisions = 'policies/revisions.yaml';
const payment = 'policies/payment-production.yaml';
const corporate = 'services/corporate-site.yaml';
const support = 'documents/support-contract.yaml';
const production = 'documents/production-contract.yaml';

const slip = (file: string, from: string, to: string, ...expected: Expected[]): Mutation => ({
	edit: replacing(file, from, to),
	expected,
});

/** One value of a file changed, and what it no longer goes with. */
const changed = (file: string, key: string, from: string, to: string, code: string, ...against: At[]): Mutation =>
	slip(file, `${key}: ${from}`, `${key}: ${to}`, expect(code, { file, words: to }, ...against));

/** The first response by mail, which stands first. */
const mail = (tier: string, from: string, to: string, ...codes: string[]): Mutation => {
	const file = `support/${tier}.yaml`;
	return {
		edit: replacing(file, `firstResponse: ${from}`, `firstResponse: ${to}`, 'kind: email'),
		expected: codes.map((code) => expect(code, { file, words: to })),
	};
};

const dangling = (file: string, to: string): Expected =>
	expect('structure/dangling-ref', { file, words: `<Ref to="${to}"` });

const unused = (file: string): Expected => expect('structure/unused-clause', { file, words: '連絡不能' });

/** An article left out of the list. */
const dropped = (file: string, id: string, ...expected: Expected[]): Mutation =>
	slip(file, `  - ${id}\n`, '', ...expected);

export const contractFamilies: readonly Family[] = [
	{
		title: '期間の順序をくずす',
		because:
			'予告は申し出の期限より前、データの保管は引渡しより後、終了は中断より後、無償のフォローは無償対応期間の中でなければならない',
		mutations: [
			slip(
				monthly,
				'notice: 契約満了の1か月前',
				'notice: 契約満了の3か月前',
				expect('term/notice-vs-refusal', { file: monthly, words: '3か月前' }),
				// The new price is told two months before the end.
				expect('term/renewal-before-notice', { file: monthly, words: '3か月前' }, { file: general, words: '2か月前' }),
			),
			changed(general, 'priceNotice', '契約満了の2か月前', '契約満了の15日前', 'term/renewal-before-notice', {
				file: monthly,
				words: '1か月前',
			}),
			changed(general, 'dataKept', '30日', '7日', 'survival/period-clash', { file: general, words: '14日' }),
			changed(payment, 'terminateAfter', '60日', '20日', 'time/chain-exceeds-cutoff', { file: payment, words: '30日' }),
			changed(revisions, 'window', '30日', '3日', 'time/chain-exceeds-cutoff', { file: revisions, words: '3営業日' }),
			slip(
				corporate,
				'freePeriod: 30日',
				'freePeriod: 3日',
				...['1週間', '3週間'].map((words) =>
					expect('followup/after-free-period', { file: corporate, words }, { file: corporate, words: '3日' }),
				),
			),
			slip(
				general,
				'closureNotice: 14日',
				'closureNotice: 60日',
				...['new-year-2026', 'summer-2027'].map((id) =>
					expect('holiday/notice-too-late', { file: `notices/${id}.mdx`, words: '' }, { file: general, words: '60日' }),
				),
			),
		],
	},
	{
		title: '単位や税の別を書きちがえる',
		because: '営業日を日と書けば、夜や休業の間に期限が来る。だれもが見る料金は税込みの総額で示す',
		mutations: [
			mail('light', '2営業日', '2日', 'response/impossible-in-hours'),
			mail('standard', '1営業日', '6日', 'holiday/clock-not-paused', 'channel/mail-slow'),
			changed('support/light.yaml', 'fee', '13,200円/月 税込', '13,200円/月 税抜', 'law/listing-not-gross'),
			slip(
				payment,
				'年14.6%',
				'年20%',
				expect('law/consumer-rate-cap', { file: payment, words: '年20%' }),
				expect('interest/rate-clash', { file: payment, words: '年20%' }),
			),
			changed('services/landing-page.yaml', '\ndeliveryTime', '14日', '45日', 'value/conflicting-fact'),
		],
	},
	{
		title: '契約書の版の日付を書きちがえる',
		because: '前の版が終わった次の日に、新しい版が始まらなければならない',
		mutations: [
			changed(support, 'from', '2026-10-01', '2026-11-01', 'version/cohort-gap', {
				file: support,
				words: '2026-09-30',
			}),
			changed(support, 'from', '2026-10-01', '2026-09-15', 'version/cohort-overlap', {
				file: support,
				words: '2026-09-30',
			}),
		],
	},
	{
		title: '条を文書の並びから落とす',
		because: 'その条を指す文は行き先を失い、どの文書にも入らない条が残る。法律のいう条を落とせば、そのことが指摘される',
		mutations: [
			dropped(
				support,
				'silence',
				dangling('briefings/support-briefing.mdx', 'silence'),
				unused('clauses/support/silence.mdx'),
			),
			dropped(
				production,
				'production-silence',
				dangling('clauses/production/production-fees.mdx', 'production-silence'),
				dangling('briefings/production-briefing.mdx', 'production-silence'),
				unused('clauses/production/production-silence.mdx'),
			),
			dropped(production, 'precedence', dangling('clauses/production/production-purpose.mdx', 'precedence')),
			dropped(
				support,
				'antisocial',
				expect('law/antisocial-clause-missing', { file: support, words: 'Web保守・運用サポート契約書' }),
			),
		],
	},
	{
		title: '条の番号を手で書く',
		because: '条が増減すると、別のところを指す',
		mutations: [
			slip(
				'clauses/support/client-changes.mdx',
				'<Ref to="annex-specification" />',
				'別紙2',
				expect('structure/dangling-ref', { file: 'clauses/support/client-changes.mdx', words: '別紙2' }),
			),
		],
	},
];
