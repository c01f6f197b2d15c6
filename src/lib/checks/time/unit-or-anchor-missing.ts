/** 起点や単位のそろわない期間: 「納期3日」, and nobody can say from when, or whether weekends count. */
import { claimsOn } from '../../claims/read.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { passagesOf } from '../../model/passages.ts';
import type { Project } from '../../model/project.ts';
import { ANCHORS } from '../../values/anchors.ts';
import { formatValue } from '../../values/format.ts';
import type { AnchorEvent, Duration } from '../../values/value.ts';
import type { Check, CheckInput } from '../check.ts';
import { paceOf } from './pace.ts';
import type { SaidPeriod } from './said-periods.ts';
import { firstAtEachPlace, saidEvent, saidPeriods } from './said-periods.ts';
import { twoStarts, twoStartsFinding } from './two-starts.ts';

const note = (sentence: string) => ({
	'clauses/note-revisions.mdx': {
		replace: '無料の修正は<Value of="service.revisions" />までです。',
		with: `無料の修正は<Value of="service.revisions" />までです。${sentence}`,
	},
});

export const unitOrAnchorMissing: Check = {
	id: 'time/unit-or-anchor-missing',
	title: { ja: '起点や単位のそろわない期間', en: 'period without unit or start' },
	summary: {
		ja: '「納期三日」だけでは、購入から三日なのか、着手から三営業日なのかが分かりません。期間には、何から数えるのかと、どの日を数えるのかが要ります。',
		en: 'Without what it counts from and which days count, a delivery time of three days means something else to each.',
	},
	example: {
		fails: {
			files: note('納期は<Value of="service.deliveryTime" />です。'),
			finds: [{ file: 'clauses/note-revisions.mdx', words: '<Value of="service.deliveryTime" />' }],
		},
		passes: { files: note('納期は、素材がすべてそろった日から<Value of="service.deliveryTime" />です。') },
	},
	run(input) {
		return firstAtEachPlace([
			...twoStarts(input)
				.filter(({ warranty }) => !warranty)
				.map((clash) => twoStartsFinding(this.id, clash, input)),
			...withoutStart(input),
			...mixedUnits(input.project),
			...pasted(input.project),
		]);
	},
};

/** What a client counts on, by the last word of its path. */
const PROMISES: ReadonlySet<string> = new Set(['deliveryTime', 'freePeriod', 'conformity', 'acceptance']);

/** Words by which a text lets the reader know what is counted from, however far from the period they stand. */
const HINTS: Readonly<Partial<Record<AnchorEvent, RegExp>>> = {
	'materials-complete': /素材|原稿|材料|資料|そろ|揃/,
	delivery: /納品(?:の|から|後|した|日)|引き?渡/,
	acceptance: /検収(?:の|から|後|した|が|日)|合格/,
};

const COUNTS = /から|より|後|以降|起算|数え/;

function withoutStart(input: CheckInput): Diagnostic[] {
	return saidPeriods(input).flatMap((said) => {
		const { value, style, path, before, after } = said;
		if (style === 'anchored' || style === 'full' || saidEvent(said)) return [];
		if (COUNTS.test(before.slice(-24))) return [];
		const promised = PROMISES.has(path.split('.').at(-1) ?? '') && value.anchor !== null;
		// A stated fact has no field that could say what it counts from; its sentence has to.
		const stated = value.anchor === null && path.startsWith('facts.') && /^(?:以内|までに)/.test(after);
		if (!stated && !(promised && !hinted(said, value.anchor, input.project))) return [];
		return [missing(said)];
	});
}

function hinted({ sentence }: SaidPeriod, anchor: AnchorEvent | null, project: Project): boolean {
	const hint = anchor === null ? undefined : HINTS[anchor];
	const { collection, id } = sentence.speech.passage;
	if (hint === undefined) return true;
	return passagesOf(project).some(
		(passage) => passage.collection === collection && passage.id === id && passage.body && hint.test(passage.text),
	);
}

function missing(said: SaidPeriod): Diagnostic {
	const { value, label, of } = said;
	const typed = formatValue(value, 'anchored');
	return {
		code: unitOrAnchorMissing.id,
		level: 'error',
		message:
			value.anchor === null
				? {
						ja: `「${formatValue(value)}」を何から数えるのかが、この文から分かりません`,
						en: 'this sentence does not say from what the period counts',
					}
				: {
						ja: `「${label}」（${typed}）を何から数えるのかが、この文章から分かりません`,
						en: `this text does not say that the period counts from ${ANCHORS[value.anchor].en}`,
					},
		places: [
			{ place: said.place(), label: { ja: '何から数えるのかがない', en: 'counted from nothing' } },
			{ place: said.source, label: { ja: `${label} ${typed}`, en: 'typed value' } },
		],
		fixes:
			value.anchor === null
				? [{ ja: '「ご連絡から」のように、数え始める時を文に書く', en: 'say in the sentence from when it counts' }]
				: [
						{
							ja: `<Value of="${of}" as="anchored" /> と書く（「${typed}」と出る）`,
							en: `write <Value of="${of}" as="anchored" />`,
						},
						{
							ja: `「${ANCHORS[value.anchor].ja}から数えます」と書き足す`,
							en: `add that it counts from ${ANCHORS[value.anchor].en}`,
						},
					],
	};
}

/** 「納期3日」 in a pasted text, which nowhere says from when: nstoranomaki.jp/?p=1706. */
const pasted = (project: Project): Diagnostic[] =>
	claimsOn(project, 'delivery-time').flatMap((claim): Diagnostic[] => {
		const { collection, id } = claim.passage;
		if (collection !== 'pasted') return [];
		const text = passagesOf(project).filter((passage) => passage.collection === collection && passage.id === id);
		if (text.some((passage) => COUNTED.test(passage.text))) return [];
		return [
			{
				code: unitOrAnchorMissing.id,
				level: 'error',
				message: {
					ja: `「${claim.words}」を何から数えるのかが、この文章から分かりません`,
					en: `this text does not say from when "${claim.words}" counts`,
				},
				places: [{ place: claim.passage.placeOf(claim.start, claim.end) }],
				fixes: [{ ja: '「素材がすべてそろった日から」のように書き足す', en: 'add from when it counts' }],
			},
		];
	});

/** What a delivery time may count from, wherever the text says it. */
const COUNTED =
	/(?:購入|注文|発注|契約|着手|入金|開始|受注|素材|原稿|資料|ヒアリング|お?打ち?合わせ|承認|承諾)[^。]{0,16}(?:から|より|後|起算|数え)/;

/** The plans of one service are compared side by side: 14営業日 beside 21日 cannot be. */
function mixedUnits({ services }: Project): Diagnostic[] {
	return services.flatMap(({ data, places }): Diagnostic[] => {
		const alike = (period: Duration): boolean =>
			paceOf(period) === paceOf(data.deliveryTime) && period.anchor === data.deliveryTime.anchor;
		const index = data.packages.findIndex(({ deliveryTime }) => !alike(deliveryTime));
		const odd = data.packages[index];
		if (odd === undefined) return [];
		const [one, other] = [formatValue(odd.deliveryTime, 'anchored'), formatValue(data.deliveryTime, 'anchored')];
		return [
			{
				code: unitOrAnchorMissing.id,
				level: 'error',
				message: {
					ja: `「${data.name}」の納期が、「${odd.name}」では「${one}」、標準の構成では「${other}」と、数え方がそろっていません`,
					en: `the delivery times of one service are counted in different ways: ${one} and ${other}`,
				},
				places: [
					{ place: places.at(['packages', index, 'deliveryTime']), label: { ja: one, en: 'the plan' } },
					{ place: places.at(['deliveryTime']), label: { ja: other, en: 'the usual scope' } },
				],
				fixes: [{ ja: '単位と起点をそろえる', en: 'use one unit and one event for all of them' }],
			},
		];
	});
}
