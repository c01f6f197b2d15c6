/** 初日を数えるかどうかの食いちがい: 「納品日を含めて7日」 ends a day before 「納品から7日」 does (民法140条). */
import { addDuration } from '../../calendar/add-duration.ts';
import type { Diagnostic, Note } from '../../diagnostics/diagnostic.ts';
import type { Project } from '../../model/project.ts';
import { ANCHORS } from '../../values/anchors.ts';
import { formatValue } from '../../values/format.ts';
import type { Duration } from '../../values/value.ts';
import type { Check, CheckInput } from '../check.ts';
import { comingDays, orNull, tellDay } from '../coming-days.ts';
import { sentencesOf, speeches } from '../law/speech.ts';
import { inTerms } from '../scenario/examples.ts';
import { pastedPeriods } from './pasted-periods.ts';
import type { SaidPeriod } from './said-periods.ts';
import { firstAtEachPlace, saidFirstDay, saidPeriods } from './said-periods.ts';

export const firstDayAmbiguous: Check = {
	id: 'time/first-day-ambiguous',
	title: { ja: '初日を数えるかどうか', en: 'whether the first day counts' },
	summary: {
		ja: '期間の初日を数えるかどうかで、終わりの日が一日ずれます。文の言葉と値の定めをそろえ、初日を数える期間はそのことを文にも書きます。',
		en: 'Whether the first day counts moves the end by a day: what a sentence says and what is typed agree.',
	},
	example: {
		fails: {
			files: inTerms('納品日を含めて<Value of="policies.general.acceptance" />のうちにお確かめください。'),
			finds: [{ file: 'clauses/inspection.mdx', words: '納品日を含めて<Value of="policies.general.acceptance" />' }],
		},
		passes: {
			files: inTerms('納品日の翌日から<Value of="policies.general.acceptance" />のうちにお確かめください。'),
		},
	},
	run(input) {
		return firstAtEachPlace([
			...contradicted(input),
			...untold(input),
			...general(input),
			...pastedFindings(input.project),
		]);
	},
};

const WORDS: Readonly<Record<Duration['firstDay'], { ja: string; en: string }>> = {
	included: { ja: '初日を数える', en: 'counts the first day' },
	excluded: { ja: '初日を数えない', en: 'leaves the first day out' },
};

/** The words around a period say otherwise than its type. */
const contradicted = (input: CheckInput): Diagnostic[] =>
	saidPeriods(input).flatMap((said): Diagnostic[] => {
		const found = saidFirstDay(said);
		if (!found || found.firstDay === said.value.firstDay || inHours(said.value)) return [];
		return [
			{
				code: firstDayAmbiguous.id,
				level: 'error',
				message: {
					ja: `この文は「${said.label}」の${WORDS[found.firstDay].ja}のに、値は${WORDS[said.value.firstDay].ja}と定めています`,
					en: `this sentence ${WORDS[found.firstDay].en} of the period, and the typed value ${WORDS[said.value.firstDay].en}`,
				},
				places: [
					{ place: said.place(found.length), label: { ja: WORDS[found.firstDay].ja, en: WORDS[found.firstDay].en } },
					sourceOf(said),
				],
				notes: bothEnds(said.value, input.project),
				fixes: [
					{ ja: `文から「${found.words}」を消す`, en: 'drop the words from the sentence' },
					{
						ja: `値を { span: ${formatValue(said.value)}, firstDay: ${found.firstDay} } と書く`,
						en: `type it as { span: …, firstDay: ${found.firstDay} }`,
					},
				],
			},
		];
	});

/** Minutes and hours count at once (民法139条): they have no first day. */
const inHours = ({ unit }: Duration): boolean => unit === 'minute' || unit === 'hour' || unit === 'business-hour';

/** A period whose first day counts, in sentences by which it does not (民法140条); told once, at the first of them. */
function untold(input: CheckInput): Diagnostic[] {
	const hidden = saidPeriods(input).filter((said) => {
		const { value, style } = said;
		const unsaid = value.firstDay === 'included' && value.anchor !== null && style !== 'full' && !saidFirstDay(said);
		return unsaid && !inHours(value);
	});
	const bySource = Map.groupBy(hidden, ({ source }) => `${source.file}:${source.start.offset}`);
	return [...bySource.values()].flatMap(([first, ...rest]) =>
		first ? [hiddenFirstDay(first, rest, input.project)] : [],
	);
}

/** How many further sentences are shown with their lines. */
const SHOWN = 3;

function hiddenFirstDay(said: SaidPeriod, rest: readonly SaidPeriod[], project: Project): Diagnostic {
	const { value, of } = said;
	const more =
		rest.length > 0 ? { ja: `（ほか${rest.length}か所）`, en: ` (${rest.length} more)` } : { ja: '', en: '' };
	return {
		code: firstDayAmbiguous.id,
		// What the sentence means without the words rests on the statute (民法140条, confidence C).
		level: 'warning',
		message: {
			ja: `「${said.label}」は初日を数えると定めてありますが、この文からは分かりません${more.ja}（書かなければ、初日は数えません。民法140条）`,
			en: `the first day of this period counts, which the sentence does not say${more.en} (unsaid, it would not: Civil Code 140)`,
		},
		places: [
			{ place: said.place(), label: { ja: '初日算入と書かれていない', en: 'does not say so' } },
			sourceOf(said),
			...rest.slice(0, SHOWN).map((other) => ({ place: other.place(), label: { ja: 'ここでも', en: 'here too' } })),
		],
		notes: bothEnds(value, project),
		fixes: [
			{
				ja: `<Value of="${of}" as="full" /> と書く（「${formatValue(value, 'full')}」と出る）`,
				en: `write <Value of="${of}" as="full" />`,
			},
			{ ja: '初日を数えない期間として定める', en: 'type it as a period that leaves the first day out' },
		],
	};
}

const GENERAL =
	/(?:期間|日数|期限)[^。]{0,24}初日(?:は|を|も)?(?:算入する|算入します|算入し、|含む|含みます|含めて|数えます|数える)/u;

/** A rule about all periods of a document, beside periods of the document that do not follow it. */
function general(input: CheckInput): Diagnostic[] {
	return speeches(input.project)
		.filter(({ passage }) => GENERAL.test(passage.text))
		.flatMap((speech) =>
			sentencesOf(speech).flatMap((sentence): Diagnostic[] => {
				const match = GENERAL.exec(sentence.text);
				if (!match) return [];
				const documents = new Set(speech.documents);
				const odd = saidPeriods(input).find(
					(said) =>
						said.value.firstDay === 'excluded' &&
						said.value.anchor !== null &&
						!inHours(said.value) &&
						said.sentence.speech.documents.some((document) => documents.has(document)),
				);
				if (!odd) return [];
				const start = sentence.start + match.index;
				return [
					{
						code: firstDayAmbiguous.id,
						level: 'error',
						message: {
							ja: `この文は期間の初日を数えるとしていますが、同じ文書の「${odd.label}」は初日を数えないと定めています`,
							en: 'this sentence counts the first day of every period, and periods of the same document are typed without it',
						},
						places: [
							{ place: speech.passage.placeOf(start, start + match[0].length) },
							{ place: odd.place(), label: { ja: odd.label, en: 'a period of this document' } },
							sourceOf(odd),
						],
						notes: bothEnds(odd.value, input.project),
						fixes: [
							{ ja: '初日を数えないのであれば、この文を消す（民法140条のとおりになる）', en: 'drop the sentence' },
							{
								ja: '初日を数えるのであれば、それぞれの値に firstDay: included と書く',
								en: 'type firstDay: included for each',
							},
						],
					},
				];
			}),
		);
}

/** One pasted text counts the first day after an event in one sentence, and leaves it out in another. */
const pastedFindings = (project: Project): Diagnostic[] =>
	[...pastedPeriods(project).values()].flatMap((periods) => {
		const said = periods.flatMap(({ firstDay, value, place }) => (firstDay ? [{ firstDay, value, place }] : []));
		const [first] = said;
		const odd = said.find(({ firstDay }) => firstDay.firstDay !== first?.firstDay.firstDay);
		if (!first || !odd) return [];
		return [
			{
				code: firstDayAmbiguous.id,
				level: 'error' as const,
				message: {
					ja: `この期間は${WORDS[odd.firstDay.firstDay].ja}としていますが、同じ文章の別の期間は${WORDS[first.firstDay.firstDay].ja}としています`,
					en: `this period ${WORDS[odd.firstDay.firstDay].en}, another one of the same text ${WORDS[first.firstDay.firstDay].en}`,
				},
				places: [
					{ place: odd.place(odd.firstDay.length), label: WORDS[odd.firstDay.firstDay] },
					{ place: first.place(first.firstDay.length), label: WORDS[first.firstDay.firstDay] },
				] as const,
				notes: bothEnds(odd.value, project),
				fixes: [{ ja: '初日を数えるかどうかを、文章の中でそろえる', en: 'count the first day everywhere, or nowhere' }],
			},
		];
	});

const sourceOf = ({ source, value, label }: SaidPeriod) => ({
	place: source,
	label: { ja: `${label} ${formatValue(value, 'full')}`, en: 'the typed period' },
});

/** The day on which it ends either way, from the first business day to come; nothing where the calendar has none. */
function bothEnds(value: Duration, project: Project): Note[] {
	const { calendar, businessDays } = comingDays(project);
	const [start] = businessDays;
	if (start === undefined) return [];
	const end = (firstDay: Duration['firstDay']): string | null =>
		orNull(() => addDuration(calendar, start, { ...value, firstDay }).date);
	const [included, excluded] = [end('included'), end('excluded')];
	if (included === null || excluded === null) return [];
	const event = value.anchor ? ANCHORS[value.anchor] : null;
	return [
		{
			title: { ja: '計算', en: 'arithmetic' },
			text: {
				ja: `${event ? `${event.ja}が` : ''}${tellDay(start)}なら、初日を数えて${tellDay(included)}、数えずに${tellDay(excluded)}`,
				en: `${event ? `${event.en} on ` : 'from '}${start}: ${included} with the first day, ${excluded} without`,
			},
		},
	];
}
