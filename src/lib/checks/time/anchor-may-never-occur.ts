/** 来ないかもしれない起点: 「検収から30日」, and nothing makes the acceptance happen when the client stays silent. */
import type { Diagnostic, Localized } from '../../diagnostics/diagnostic.ts';
import type { Phase } from '../../model/axes.ts';
import type { DocumentContent } from '../../model/document.ts';
import { effectivePolicies } from '../../model/effective-policy.ts';
import type { Entry, Project } from '../../model/project.ts';
import type { RuleWhen } from '../../model/rule.ts';
import { ANCHORS } from '../../values/anchors.ts';
import { addMonths } from '../../values/day.ts';
import { formatValue } from '../../values/format.ts';
import type { AnchorEvent } from '../../values/value.ts';
import type { Check } from '../check.ts';
import { comingDays, tellDay } from '../coming-days.ts';
import { clauseIdsOf } from '../law/speech.ts';
import { inContract } from '../scenario/examples.ts';
import { pastedPeriods, pastedText } from './pasted-periods.ts';
import type { SaidPeriod } from './said-periods.ts';
import { firstAtEachPlace, saidPeriods } from './said-periods.ts';

const due = (anchor: string, more = '') => ({
	'policies/payment.yaml': { replace: 'due: 翌月末日', with: `due: ${anchor}から30日` },
	...inContract(`甲は、料金を<Value of="tier.payment.due" as="anchored" />以内に支払う。${more}`),
});

const deemed =
	'\n\n<Rule id="contract-deemed" when={{ phase: "operation", sinceDelivery: { over: "tier.general.acceptance" } }} then={{ acceptance: "deemed" }}>甲が<Value of="tier.general.acceptance" as="anchored" />以内に通知をしない場合、検収に合格したものとみなす。</Rule>';

export const anchorMayNeverOccur: Check = {
	id: 'time/anchor-may-never-occur',
	title: { ja: '来ないかもしれない起点', en: 'a start that may never come' },
	summary: {
		ja: '検収や公開のように、お客様が動かなければ起こらない出来事から数える期間は、いつまでも始まらないことがあります。みなし検収などで、必ず始まるようにします。',
		en: 'A period that counts from what only the client can bring about may never begin; something has to make it begin.',
	},
	example: {
		fails: { files: due('検収'), finds: [{ file: 'policies/payment.yaml', words: '検収から30日' }] },
		passes: { files: due('検収', deemed) },
	},
	run(input) {
		const advances = advanceDues(input.project);
		return firstAtEachPlace([
			...saidPeriods(input)
				.filter(({ source }) => !advances.has(`${source.file}:${source.start.offset}`))
				.flatMap((said): Diagnostic[] => {
					const { anchor } = said.value;
					const trouble = anchor === null ? undefined : CONTINGENT[anchor];
					const { documents } = said.sentence.speech;
					if (trouble === undefined || EITHER.test(said.before + said.after)) return [];
					const open = documents.find((document) => !trouble.comesAbout(input.project, document));
					return open ? [finding(said, trouble, open, input.project)] : [];
				}),
			...pastedFindings(input.project),
		]);
	},
};

/** An advance that falls due only after the work is told by payment/before-due, whatever brings the work about. */
const advanceDues = (project: Project): ReadonlySet<string> =>
	new Set(
		effectivePolicies(project, 'payment', 'payment').flatMap(({ data, place }) => {
			const { file, start } = place(['due']);
			return data.advance === undefined ? [] : [`${file}:${start.offset}`];
		}),
	);

/** 「公開の日または納品の日のいずれか早い日から」: one of the two will come. */
const EITHER = /いずれか(?:早|はや)い/;

interface Contingent {
	/** How long it may stay out. */
	readonly story: Localized;
	readonly mend: Localized;
	/** Words by which a text that carries no rules brings it about. */
	readonly settles?: RegExp;
	comesAbout(project: Project, document: Entry<DocumentContent>): boolean;
}

/** What a pasted contract counts from, and nothing in its own text brings about. */
const pastedFindings = (project: Project): Diagnostic[] =>
	[...pastedPeriods(project)].flatMap(([id, periods]) =>
		periods.flatMap(({ event, speech, text, place }): Diagnostic[] => {
			const trouble = event ? CONTINGENT[event.event] : undefined;
			if (!event || !trouble || !speech.binds || EITHER.test(text)) return [];
			if (trouble.settles?.test(pastedText(project, id))) return [];
			return [
				{
					code: anchorMayNeverOccur.id,
					level: 'error',
					message: {
						ja: `${event.word}から数える期間ですが、必ず${event.word}に至る定めが、この文章にありません`,
						en: `the period begins with ${ANCHORS[event.event].en}, and nothing in this text makes that come about`,
					},
					places: [{ place: place(event.length), label: { ja: `${event.word}から数える`, en: 'counts from here' } }],
					notes: [
						{
							title: { ja: '場面', en: 'scenario' },
							text: {
								ja: `${trouble.story.ja}かぎり、期間は始まらない`,
								en: `as long as ${trouble.story.en}, it does not begin`,
							},
						},
					],
					fixes: [trouble.mend, { ja: '納品から数える', en: 'count from delivery' }],
				},
			];
		}),
	);

/** What only the client can bring about, and what in the content makes it come about all the same. */
const CONTINGENT: Readonly<Partial<Record<AnchorEvent, Contingent>>> = {
	acceptance: {
		story: { ja: 'お客様が合格とも不合格ともお知らせにならない', en: 'the client neither accepts nor rejects' },
		mend: {
			ja: '期間の中に連絡がなければ検収に合格したものとみなす文を加える（then={{ acceptance: "deemed" }}）',
			en: 'add a rule by which silence accepts (then={{ acceptance: "deemed" }})',
		},
		settles: /(?:検収|検査|合格|承認|納品|完了)[^。]{0,24}(?:みな(?:す|し|され)|ものとして(?:扱|取り扱))/,
		comesAbout: (project, document) => {
			const phases = phasesOf(document);
			const printed = new Set(project.documents.flatMap(clauseIdsOf));
			return project.clauses.some(
				({ id, rules }) =>
					printed.has(id) &&
					rules.some(({ then, when }) => then.acceptance === 'deemed' && when.some((box) => holdsIn(box, phases))),
			);
		},
	},
	publication: {
		story: { ja: 'お客様がサイトを公開なさらない', en: 'the client does not publish the site' },
		mend: {
			ja: '「公開または納品のいずれか早い日」から数える',
			en: 'count from publication or delivery, whichever comes first',
		},
		comesAbout: () => false,
	},
};

const phasesOf = ({ data }: Entry<DocumentContent>): readonly Phase[] =>
	data.per === 'tier' ? ['operation'] : ['production', 'free-period', 'operation'];

const holdsIn = ({ phase }: RuleWhen, phases: readonly Phase[]): boolean =>
	phase === undefined || [phase].flat().some((one) => phases.includes(one));

function finding(
	said: SaidPeriod,
	{ story, mend }: Contingent,
	{ data: { title } }: Entry<DocumentContent>,
	project: Project,
): Diagnostic {
	const { value, label, source } = said;
	const event = value.anchor ? ANCHORS[value.anchor] : { ja: '', en: '' };
	const typed = formatValue(value, 'anchored');
	const [delivered] = comingDays(project).businessDays;
	const later = delivered === undefined ? null : addMonths(delivered, 12);
	return {
		code: anchorMayNeverOccur.id,
		level: 'error',
		message: {
			ja: `「${label}」（${typed}）は、${event.ja}がないかぎり始まりません。「${title}」には、必ず${event.ja}に至る定めがありません`,
			en: `this period begins with ${event.en}, and nothing in ${title} makes that come about`,
		},
		places: [
			{ place: source, label: { ja: `${label} ${typed}`, en: 'counts from what may never happen' } },
			{ place: said.place(), label: { ja: `「${title}」で使う`, en: 'used here' } },
		],
		notes:
			delivered === undefined || later === null
				? []
				: [
						{
							title: { ja: '場面', en: 'scenario' },
							text: {
								ja: `納品が${tellDay(delivered)}で、${story.ja}まま${tellDay(later)}になっても、${typed}の期間は始まらない`,
								en: `delivered on ${delivered}; ${story.en}; by ${later} the period has not begun`,
							},
						},
					],
		fixes: [
			mend,
			{
				ja: `納品から数える（${formatValue({ ...value, anchor: 'delivery' }, 'anchored')}）`,
				en: 'count from delivery',
			},
		],
	};
}
