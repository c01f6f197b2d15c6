/** 解約の予告より長い更新拒絶の予告: whoever missed the one simply uses the other. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { EffectivePolicy } from '../../model/effective-policy.ts';
import { effectivePolicies } from '../../model/effective-policy.ts';
import { formatValue } from '../../values/format.ts';
import { arithmetic } from '../arithmetic.ts';
import { byBook } from '../books.ts';
import type { Check, CheckInput } from '../check.ts';
import { inContract } from '../law/examples.ts';
import { compareLengths } from '../lengths.ts';
import { once, statements } from '../statements.ts';
import { tellStated } from './stated-notices.ts';

export const noticeVsRefusal: Check = {
	id: 'term/notice-vs-refusal',
	title: { ja: '解約と更新拒絶の予告', en: 'notice of leaving against notice of not renewing' },
	summary: {
		ja: '更新しない申し出の期限が中途解約の予告より長いと、期限を逃しても解約で同じ日に終えられ、期限の意味がなくなります。',
		en: 'Where not renewing needs more notice than leaving, whoever missed it leaves on the same day all the same.',
	},
	example: {
		fails: {
			files: { 'policies/term.yaml': { replace: 'notice: 契約満了の1か月前', with: 'notice: 契約満了の45日前' } },
			finds: [{ file: 'policies/term.yaml', words: '契約満了の45日前' }],
		},
		// Longer to leave than not to renew: at the end of the term the shorter one is enough.
		passes: {
			files: {
				'policies/term.yaml': { replace: 'exitNotice: 契約終了の1か月前', with: 'exitNotice: 契約終了の2か月前' },
				...inContract(
					'甲は、<Value of="tier.term.notice" as="anchored" />までに申し出て、更新を拒絶することができる。甲は、<Value of="tier.term.exitNotice" as="anchored" />までに通知して、本契約を解約することができる。',
				),
			},
		},
	},
	run(input) {
		return [...typed(input), ...once(stated(input))];
	},
};

const typed = ({ project }: CheckInput): Diagnostic[] =>
	effectivePolicies(project, 'term', 'term').flatMap((policy) => {
		const { notice, exitNotice, renewal } = policy.data;
		if (renewal === 'none') return [];
		const order = compareLengths(notice, exitNotice);
		if (order === 'greater') return [longer(policy)];
		// 30日 and 1か月 come apart where the month has another length.
		return order === 'incomparable' ? [sometimesLonger(policy)] : [];
	});

const texts = ({ data }: EffectivePolicy<'term'>): readonly [notice: string, exit: string] => [
	formatValue(data.notice),
	formatValue(data.exitNotice),
];

const places = ({ place }: EffectivePolicy<'term'>, [notice, exit]: readonly [string, string]) =>
	[
		{ place: place(['notice']), label: { ja: `更新しない申し出 ${notice}前`, en: `not renewing: ${notice} before` } },
		{ place: place(['exitNotice']), label: { ja: `解約の予告 ${exit}前`, en: `leaving: ${exit} before` } },
	] as const;

function longer(policy: EffectivePolicy<'term'>): Diagnostic {
	const [notice, exit] = texts(policy);
	return {
		code: noticeVsRefusal.id,
		level: 'error',
		message: {
			ja: `更新しない申し出（${notice}前）が、中途解約の予告（${exit}前）より長くなっています`,
			en: `not renewing takes more notice (${notice}) than leaving does (${exit})`,
		},
		places: places(policy, [notice, exit]),
		notes: [
			arithmetic(
				`${notice} > ${exit}。満了の${notice}前を過ぎても、${exit}前までに解約を通知すれば同じ日に終わる`,
				`${notice} > ${exit}: past the one, the other still ends the contract on the same day`,
			),
		],
		fixes: [
			{ ja: `更新しない申し出を${exit}前にそろえる`, en: `let both be ${exit}` },
			{ ja: `中途解約の予告を${notice}前まで延ばす`, en: `ask for ${notice} before leaving, too` },
		],
	};
}

function sometimesLonger(policy: EffectivePolicy<'term'>): Diagnostic {
	const [notice, exit] = texts(policy);
	return {
		code: noticeVsRefusal.id,
		level: 'warning',
		message: {
			ja: `更新しない申し出（${notice}前）と中途解約の予告（${exit}前）は、月によってどちらが長いかが変わります`,
			en: `which is longer, ${notice} or ${exit}, depends on the month`,
		},
		places: places(policy, [notice, exit]),
		notes: [arithmetic('1か月は28日から31日、1営業日は1日から休業をはさむ日数まで', 'a month has 28 to 31 days')],
		fixes: [{ ja: '二つを同じ単位で書く', en: 'write both in one unit' }],
	};
}

const refusing = /更新(?:を)?(?:し(?:ない|ません)|拒絶|拒否|停止|を希望(?:し|され)ない)|不更新/;
const leaving = /解約|中途解除/;

/** Sentences that say another period than the policy that they stand for. */
const stated = (input: CheckInput): Diagnostic[] =>
	byBook(statements(input, new RegExp(`${refusing.source}|${leaving.source}`))).flatMap((book) => [
		...tellStated(book, input, noticeVsRefusal.id, {
			field: 'notice',
			says: refusing,
			ja: '更新しない申し出',
			en: 'notice of not renewing',
		}),
		...tellStated(book, input, noticeVsRefusal.id, {
			field: 'exitNotice',
			says: leaving,
			unless: /更新|無料|キャンセル|違反/,
			ja: '中途解約の予告',
			en: 'notice of leaving',
		}),
	]);
