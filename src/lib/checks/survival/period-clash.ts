/** 終わった後も続く期間の食い違い: secrecy for three years in one article and for five in another. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { EffectivePolicy } from '../../model/effective-policy.ts';
import { effectivePolicies, effectivePolicy } from '../../model/effective-policy.ts';
import type { Place } from '../../source/place.ts';
import { formatValue } from '../../values/format.ts';
import type { Duration } from '../../values/value.ts';
import { arithmetic } from '../arithmetic.ts';
import { byBook } from '../books.ts';
import type { Check, CheckInput } from '../check.ts';
import { inContract } from '../law/examples.ts';
import { clauseText } from '../law/speech.ts';
import { compareLengths, inSmallerUnit } from '../lengths.ts';
import type { Statement } from '../statements.ts';
import { once, statements } from '../statements.ts';

const survives = (rest: string): string =>
	`秘密保持の義務は、本契約の終了の後も<Value of="tier.general.secrecy" />の間、存続する。\n\n本契約の終了の後も、本契約の各条の定めは、<Value of="facts.survival" />の間、なお効力を有する。${rest}`;

export const periodClash: Check = {
	id: 'survival/period-clash',
	title: { ja: '存続期間の食い違い', en: 'two survival periods' },
	summary: {
		ja: '契約が終わった後も続く義務の期間は、一つです。条文ごとに3年と5年では、いつまで守ればよいのか分かりません。',
		en: 'A duty that outlives the contract has one end; three years here and five there leave it open.',
	},
	example: {
		fails: {
			files: {
				'facts.yaml': 'survival: { label: 存続する期間, value: 5年 }\n',
				...inContract(survives('')),
			},
			finds: [{ file: 'clauses/definitions.mdx', words: '<Value of="facts.survival" />' }],
		},
		passes: {
			files: {
				'facts.yaml': 'survival: { label: 存続する期間, value: 5年 }\n',
				...inContract(survives('ただし、期間の定めがあるものは、その期間に限る。')),
			},
		},
	},
	run(input) {
		return [...keptTooShort(input), ...once(byBook(statements(input, about)).flatMap((book) => inBook(book, input)))];
	},
};

/** What is to be handed over has to be there still: data erased after 30日 cannot be handed over after 60日. */
function keptTooShort({ project }: CheckInput): Diagnostic[] {
	return effectivePolicies(project, 'general', 'general').flatMap(({ data, place }): Diagnostic[] => {
		const { handover, dataKept } = data;
		if (compareLengths(handover, dataKept) !== 'greater') return [];
		const [until, kept] = [formatValue(handover, 'anchored'), formatValue(dataKept, 'anchored')];
		return [
			{
				code: periodClash.id,
				level: 'error',
				message: {
					ja: `引渡しの期限（${until}）より前に、データの保管が終わります（${kept}）`,
					en: `the data are erased (${kept}) before the time to hand them over is up (${until})`,
				},
				places: [
					{ place: place(['handover']), label: { ja: `引渡し ${until}まで`, en: 'handed over until' } },
					{ place: place(['dataKept']), label: { ja: `保管 ${kept}まで`, en: 'kept until' } },
				],
				notes: [arithmetic(`引渡し ${formatValue(handover)} > 保管 ${formatValue(dataKept)}`)],
				fixes: [
					{ ja: '保管の期間を、引渡しの期限より長くする', en: 'keep the data for longer' },
					{ ja: '引渡しの期限を早める', en: 'hand over earlier' },
				],
			},
		];
	});
}

const about = /存続|効力を有|失効|終了の?後|終わった後|続きます|満了の?後/;
const afterEnd = /(?:契約|規約|ご依頼|取引|保守)[^。]{0,12}(?:終了|終わ|満了|解約|解除)[^。]{0,6}(?:後|日|時|から)/;
const lasts = /存続|効力を有|有効(?:とする|です|とします)|続(?:く|きます|ける)|義務を負|守(?:る|り|ります)|遵守/;
const isSecret = /秘密|守秘|機密/;
const isAll = /本契約(?:の|に定める)?(?:各条|全て|すべて|規定|定め|条項)|各条|前各条|この規約の(?:定め|規定|各条)/;
/** A general clause that leaves the terms with a period of their own alone. */
const ownPeriods = /期間の定め(?:が|の)ある(?:もの|条項|規定)/;

interface Survival {
	readonly period: Duration;
	readonly place: Place;
	readonly home: Place | null;
	readonly of: 'secrecy' | 'all';
	readonly yields: boolean;
}

function inBook(book: readonly Statement[], input: CheckInput): Diagnostic[] {
	const found = book.flatMap((statement) => survivals(statement, input));
	const first = found.find(({ of }) => of === 'secrecy');
	const own = first && typed(book, input).find(({ data }) => compareLengths(data.secrecy, first.period) === 'equal');
	const fallback = typed(book, input)[0];
	const policy = own ?? fallback;
	// The period of secrecy has a home, whether or not the text refers to it.
	const reference = policy
		? { period: policy.data.secrecy, place: policy.place(['secrecy']), home: null }
		: first && { period: first.period, place: first.place, home: first.home };
	const clashes = found.flatMap((one) => {
		const against = one.of === 'secrecy' || found.some(({ of }) => of === 'secrecy') ? reference : undefined;
		if (!against || one.yields || compareLengths(one.period, against.period) === 'equal') return [];
		return [twoPeriods(one, against)];
	});
	return [...clashes, ...lapsed(book, found)];
}

function typed([first]: readonly Statement[], { project }: CheckInput): readonly EffectivePolicy<'general'>[] {
	const tier = project.support.find(({ id }) => id === first?.scope.tier);
	const own = tier && effectivePolicy(project, tier, 'general', 'general');
	return own ? [own] : effectivePolicies(project, 'general', 'general');
}

function survivals({ text, values, sentence }: Statement, { project }: CheckInput): Survival[] {
	const { passage } = sentence.speech;
	if (!afterEnd.test(text) || !lasts.test(text)) return [];
	const title =
		project.clauses.find(({ id }) => passage.collection === 'clauses' && id === passage.id)?.data.title ?? '';
	const secret = isSecret.test(text) || (isSecret.test(title) && /本条|この約束|この義務/.test(text));
	if (!secret && !isAll.test(text)) return [];
	const yields = ownPeriods.test(passage.collection === 'clauses' ? clauseText({ project }, passage.id) : passage.text);
	return values.flatMap(({ value, place, home, end }): Survival[] => {
		if (value.kind !== 'duration' || !['month', 'year', 'calendar-day'].includes(value.unit)) return [];
		if (/^[^。、]{0,2}(?:以内|前)/.test(text.slice(end))) return [];
		const of = secret ? 'secrecy' : 'all';
		return [{ period: value, place, home: home?.source ?? null, of, yields: of === 'all' && yields }];
	});
}

function twoPeriods(one: Survival, other: Pick<Survival, 'period' | 'place' | 'home'>): Diagnostic {
	const [said, otherwise] = [formatValue(one.period), formatValue(other.period)];
	return {
		code: periodClash.id,
		level: 'error',
		message: {
			ja: `契約の終了後も続く期間が、${said}と${otherwise}で食い違います`,
			en: `what outlives the contract lasts ${said} here and ${otherwise} there`,
		},
		places: [
			{ place: one.place, label: { ja: `終了後 ${said}`, en: said } },
			{ place: other.place, label: { ja: `秘密保持 ${otherwise}`, en: `secrecy, ${otherwise}` } },
			...(one.home ? [{ place: one.home, label: { ja: '値の置き場所', en: 'where the value is written' } }] : []),
		],
		notes: [arithmetic(`${inSmallerUnit(one.period)} ≠ ${inSmallerUnit(other.period)}`)],
		fixes: [
			{ ja: '秘密保持の存続期間（secrecy）を引く', en: 'refer to the period of secrecy (secrecy)' },
			{
				ja: 'ほかの義務の期間なら、「期間の定めがあるものは、その期間に限る」と添える',
				en: 'if it is about the other duties, add that those with a period of their own keep it',
			},
		],
	};
}

const lapses = /(?:すべて|全て|一切)[^。、]{0,12}(?:失効|効力を失)/;

/** 「終了時にすべて失効する」 beside what goes on for years. */
function lapsed(book: readonly Statement[], found: readonly Survival[]): Diagnostic[] {
	const survivor = found.find(({ of }) => of === 'secrecy') ?? found[0];
	if (!survivor) return [];
	return book.flatMap(({ text, placeOf }): Diagnostic[] => {
		const match = lapses.exec(text);
		if (!match || !/終了|満了|解約/.test(text) || /除き|除く|ただし/.test(text)) return [];
		const years = formatValue(survivor.period);
		return [
			{
				code: periodClash.id,
				level: 'error',
				message: {
					ja: `終了の時にすべて失効するとしながら、${years}続く義務があります`,
					en: `everything lapses at the end, and yet a duty goes on for ${years}`,
				},
				places: [
					{ place: placeOf(match.index, match.index + match[0].length), label: { ja: '終了後 0日', en: 'nothing' } },
					{ place: survivor.place, label: { ja: `終了後 ${years}`, en: years } },
				],
				fixes: [
					{
						ja: '「秘密保持の定めを除き」のように、続くものを除く',
						en: 'except from it what goes on',
					},
					{ ja: 'どちらかの文を消す', en: 'delete one of the two' },
				],
			},
		];
	});
}
