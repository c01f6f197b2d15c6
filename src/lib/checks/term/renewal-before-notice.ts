/** 申し出の期限より先に決まる更新: the renewal is fixed, or the term has not begun, when one may still object. */
import type { Diagnostic, Localized } from '../../diagnostics/diagnostic.ts';
import type { EffectivePolicy } from '../../model/effective-policy.ts';
import { effectivePolicies, effectivePolicy } from '../../model/effective-policy.ts';
import type { Place } from '../../source/place.ts';
import { formatValue } from '../../values/format.ts';
import type { Duration } from '../../values/value.ts';
import { arithmetic } from '../arithmetic.ts';
import { byBook } from '../books.ts';
import type { Check, CheckInput } from '../check.ts';
import { compareLengths } from '../lengths.ts';
import { once, statements } from '../statements.ts';
import { periodsBefore, termsOf } from './stated-notices.ts';

export const renewalBeforeNotice: Check = {
	id: 'term/renewal-before-notice',
	title: { ja: '申し出の前に決まる更新', en: 'renewal fixed before the notice' },
	summary: {
		ja: '更新しない申し出は、更新が確定する前、新しい料金を知らされた後、契約が始まった後にできなければ、意味がありません。',
		en: 'Notice of not renewing must be possible before the renewal is fixed, after a new price is known, and within the term.',
	},
	example: {
		fails: {
			files: {
				'policies/general.yaml': { replace: 'priceNotice: 契約満了の2か月前', with: 'priceNotice: 契約満了の14日前' },
			},
			finds: [{ file: 'policies/general.yaml', words: '契約満了の14日前' }],
		},
		passes: {
			files: {
				'policies/general.yaml': { replace: 'priceNotice: 契約満了の2か月前', with: 'priceNotice: 契約満了の45日前' },
			},
		},
	},
	run(input) {
		return once([...tooLate(input), ...tooLong(input), ...priceTooLate(input), ...fixedEarlier(input)]);
	},
};

interface Point {
	readonly period: Duration;
	readonly place: Place;
}

interface Telling {
	readonly message: Localized;
	/** 「更新の確定」. */
	readonly first: Localized;
	readonly then: Localized;
	readonly fixes: readonly Localized[];
}

function finding(first: Point, then: Point, { message, first: one, then: other, fixes }: Telling): Diagnostic {
	const [a, b] = [formatValue(first.period), formatValue(then.period)];
	return {
		code: renewalBeforeNotice.id,
		level: 'error',
		message,
		places: [
			{ place: first.place, label: { ja: `${one.ja} ${a}`, en: `${one.en}: ${a}` } },
			{ place: then.place, label: { ja: `${other.ja} ${b}`, en: `${other.en}: ${b}` } },
		],
		notes: [
			arithmetic(`${one.ja} ${a} ／ ${other.ja} ${b}（満了からさかのぼって）`, `${a} against ${b}, back from the end`),
		],
		fixes,
	};
}

const notice = ({ data, place }: EffectivePolicy<'term'>): Point => ({ period: data.notice, place: place(['notice']) });

const renewing = ({ project }: CheckInput) =>
	effectivePolicies(project, 'term', 'term').filter(({ data }) => data.renewal === 'automatic');

/** 「満了の60日前に更新が確定」, typed. */
const tooLate = (input: CheckInput): Diagnostic[] =>
	renewing(input).flatMap((policy): Diagnostic[] => {
		const { renewalFixed } = policy.data;
		if (!renewalFixed || compareLengths(renewalFixed, policy.data.notice) !== 'greater') return [];
		return [fixed({ period: renewalFixed, place: policy.place(['renewalFixed']) }, notice(policy))];
	});

const fixed = (at: Point, until: Point): Diagnostic =>
	finding(at, until, {
		message: {
			ja: `更新しない申し出を${formatValue(until.period)}前まで受けるのに、更新は${formatValue(at.period)}前に確定します`,
			en: `the renewal is fixed ${formatValue(at.period)} before the end, and notice is taken until ${formatValue(until.period)} before`,
		},
		first: { ja: '更新の確定', en: 'the renewal is fixed' },
		then: { ja: '申し出の期限', en: 'notice until' },
		fixes: [
			{ ja: '更新の確定を、申し出の期限より後にする', en: 'fix the renewal after the time for notice' },
			{ ja: '申し出の期限を、更新の確定より前にする', en: 'ask for notice before the renewal is fixed' },
		],
	});

/** A month's notice in a contract of a month: the time for it is over before the contract begins. */
const tooLong = (input: CheckInput): Diagnostic[] =>
	renewing(input).flatMap((policy) => {
		const fields = ['initial', ...(policy.data.renewsFor ? (['renewsFor'] as const) : [])] as const;
		return fields.flatMap((field): Diagnostic[] => {
			const period = policy.data[field];
			const order = period && compareLengths(policy.data.notice, period);
			if (!period || order === undefined || order === 'less' || order === 'incomparable') return [];
			const [length, before] = [formatValue(period), formatValue(policy.data.notice)];
			return [
				finding(
					notice(policy),
					{ period, place: policy.place([field]) },
					{
						message: {
							ja: `${length}の契約で、更新しない申し出の期限が満了の${before}前では、契約が始まる前に期限が過ぎます`,
							en: `in a term of ${length}, notice ${before} before the end is due before the term begins`,
						},
						first: { ja: '申し出の期限', en: 'notice until' },
						then: { ja: field === 'initial' ? '契約期間' : '更新後の期間', en: 'the term' },
						fixes: [
							{ ja: '申し出の期限を、契約期間より短くする', en: 'ask for less notice than the term lasts' },
							{ ja: '契約期間を延ばす', en: 'make the term longer' },
						],
					},
				),
			];
		});
	});

/** A new price that is told after the time for notice has passed can no longer be declined by leaving. */
function priceTooLate({ project }: CheckInput): Diagnostic[] {
	return project.support.flatMap((tier): Diagnostic[] => {
		const term = effectivePolicy(project, tier, 'term', 'term');
		const general = effectivePolicy(project, tier, 'general', 'general');
		if (term?.data.renewal !== 'automatic' || !general) return [];
		const { priceNotice } = general.data;
		const order = compareLengths(priceNotice, term.data.notice);
		if (order === 'greater' || order === 'incomparable') return [];
		const [told, until] = [formatValue(priceNotice), formatValue(term.data.notice)];
		return [
			finding({ period: priceNotice, place: general.place(['priceNotice']) }, notice(term), {
				message: {
					ja: `料金の改定を知らせる時（満了の${told}前）には、更新しない申し出の期限（${until}前）が来ています`,
					en: `when a new price is told (${told} before the end), the time for notice (${until}) is already up`,
				},
				first: { ja: '料金改定の申入れ', en: 'a new price is told' },
				then: { ja: '申し出の期限', en: 'notice until' },
				fixes: [
					{ ja: '料金改定の申入れを早める', en: 'tell a new price earlier' },
					{ ja: '更新しない申し出の期限を遅くする', en: 'take notice for longer' },
				],
			}),
		];
	});
}

const fixes = /更新(?:が|は|を)?[^。、]{0,8}(?:確定|決定|成立|決ま)|自動(?:的に)?更新(?:され|となり|とな)/;

/** The same in words. */
const fixedEarlier = (input: CheckInput): Diagnostic[] =>
	byBook(statements(input, fixes)).flatMap((book) =>
		book
			.filter(({ text }) => fixes.test(text) && !/までに[^。]*(?:ない|ません|なければ|なき)/.test(text))
			.flatMap((statement) =>
				periodsBefore(statement).flatMap(({ said, period }) =>
					termsOf(book, input)
						.filter(({ data }) => compareLengths(period, data.notice) === 'greater')
						.slice(0, 1)
						.map((policy) => fixed({ period, place: said.place }, notice(policy))),
				),
			),
	);
