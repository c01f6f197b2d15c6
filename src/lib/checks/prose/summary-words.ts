/** Words by which a summary says more than its clause, and what the clause would have to say for them. */
import type { Claim } from '../../claims/read.ts';
import type { TopicId } from '../../claims/topics.ts';

export interface StrongWord {
	readonly says: RegExp;
	/** In the clause; a summary may be said in other words than its clause. */
	readonly bornOutBy: RegExp;
	/** Outcomes of rules that bear it out too, as attribute and value. */
	readonly orRule?: readonly (readonly [attribute: string, value: string])[];
}

export const strongWords: readonly StrongWord[] = [
	{
		says: /無料|無償|タダ/,
		bornOutBy:
			/無料|無償|料金(?:に含|内|を(?:請求し|いただ|頂)[^。]{0,4}(?:ない|ません|かず))|追加の?料金(?:を|は|なし|なく)|(?:請求|負担)し(?:ない|ません)/,
		orRule: [
			['treatment', 'included'],
			['reopening', 'free'],
		],
	},
	{ says: /全額|満額/, bornOutBy: /全額|全部|すべて|全て/, orRule: [['refund', 'full']] },
	{ says: /必ず|絶対に?/, bornOutBy: /必ず|絶対|なければなら|ものとする|ものとします|義務|責任をもって/ },
	{ says: /一切|いかなる|決して/, bornOutBy: /一切|いかなる|決して|何ら|なんら|すべて|全て|しない|しません/ },
	{
		says: /(?:すべて|全て|全部)(?!税)[^。、]{0,5}(?:含|込み|無料|無償|対応|返|保証|直)/,
		bornOutBy: /すべて|全て|全部|一切|各号|いずれも|全額/,
	},
	{ says: /無制限|何度でも|何回でも|使い放題/, bornOutBy: /無制限|何度でも|何回でも|回数(?:を|の)(?:限|制限)/ },
	{ says: /即時|即座|直ちに|ただちに|すぐに|当日中/, bornOutBy: /即時|即座|即日|直ちに|ただちに|すぐ|当日/ },
	{ says: /永久|いつまでも|無期限/, bornOutBy: /永久|いつまでも|無期限|期間の定め(?:が|は)?な/ },
	{ says: /自由に/, bornOutBy: /自由|任意|(?:承諾|同意)を(?:要し|得る)/ },
];

/** Promises that a clause has to make in words of the same strength. */
export const strongClaims: readonly string[] = [
	'opening any-time',
	'opening round-the-clock',
	'first-response immediate',
	'revisions unlimited',
	'work-quota unlimited',
	'fees all-in',
	'effect guaranteed',
	'unasked-repair done',
];

/** Claims that cannot both be true of one clause. */
export const opposites: readonly (readonly [summary: string, clause: string])[] = [
	['refund promised', 'refund never'],
	['refund never', 'refund promised'],
	['allowance carried', 'allowance expires'],
	['allowance expires', 'allowance carried'],
	['renewal renews', 'renewal ends'],
	['liability none', 'liability capped'],
	['liability capped', 'liability none'],
	['amendment with-consent', 'amendment without-consent'],
	['amendment when-announced', 'amendment without-consent'],
	['effect guaranteed', 'effect disclaimed'],
	['revisions unlimited', 'revisions limited'],
];

/** The topics that any of these are on. */
export const weighed: readonly TopicId[] = [
	'allowance',
	'amendment',
	'effect',
	'fees',
	'first-response',
	'liability',
	'opening',
	'refund',
	'renewal',
	'revisions',
	'unasked-repair',
	'work-quota',
];

export const keyOf = ({ topic, says }: Claim): string => `${topic} ${says}`;
