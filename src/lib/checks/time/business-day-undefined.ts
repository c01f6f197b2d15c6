/** 定義のない営業日: 「3営業日以内」 in a document that nowhere says which days are business days. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { blocksIn, spansIn } from '../../document/walk.ts';
import type { DocumentContent } from '../../model/document.ts';
import type { Entry, Project } from '../../model/project.ts';
import type { Place } from '../../source/place.ts';
import type { Check, CheckInput } from '../check.ts';
import { clauseIdsOf, clauseText } from '../law/speech.ts';
import { pastedPeriods, pastedText } from './pasted-periods.ts';
import { saidPeriods } from './said-periods.ts';

/** Says which days they are, whether the word is marked as defined or not. */
const DEFINES =
	/営業日」?(?:とは|[はを]、?[^。]*(?:除く|除き|除いた|カレンダー|以外の日|営業する日|曜|平日|いう|いいます))|営業日（[^）]*(?:除|カレンダー|曜|平日)/u;

export const businessDayUndefined: Check = {
	id: 'time/business-day-undefined',
	title: { ja: '定義のない営業日', en: 'business days without a definition' },
	summary: {
		ja: '営業日で数える期間を書く文書には、どの日が営業日なのかを書きます。土曜や祝日、休業の日を数えるかどうかで、期限が何日も変わります。',
		en: 'A document that counts in business days says which days those are; holidays and closures move a limit by days.',
	},
	example: {
		fails: {
			files: {
				'clauses/outside-hours.mdx': { replace: '営業日は、当社の営業日カレンダーによります。', with: '' },
			},
			finds: [{ file: 'clauses/inspection.mdx', words: '<Value of="policies.general.acceptance" />' }],
		},
		passes: {
			files: {
				'clauses/outside-hours.mdx': {
					replace: '営業日は、当社の営業日カレンダーによります。',
					with: '営業日とは、土日祝日と休業期間を除く日をいいます。',
				},
			},
		},
	},
	run(input) {
		const terms = input.project.documents.filter(({ data }) => data.kind === 'terms').flatMap(clauseIdsOf);
		const printed = input.project.documents.flatMap((document) => {
			const ids = clauseIdsOf(document);
			// Notes beside a listing stand on the terms.
			const above = document.data.kind === 'notes' ? terms : [];
			if ([...ids, ...above].some((id) => DEFINES.test(clauseText(input, id)))) return [];
			const [first, ...rest] = usesIn(document, ids, input);
			if (first === undefined) return [];
			return [undefinedIn(document.data.title, first, rest.length)];
		});
		const pasted = [...pastedPeriods(input.project)].flatMap(([id, periods]) => {
			const uses = periods.filter(({ value, speech }) => speech.binds && value.unit === 'business-day');
			const [first, ...rest] = uses;
			if (first === undefined || DEFINES.test(pastedText(input.project, id))) return [];
			return [undefinedIn(pastedTitle(input.project, id), first.place(), rest.length)];
		});
		return [...printed, ...pasted];
	},
};

const pastedTitle = ({ pasted }: Project, id: string): string =>
	pasted.find((entry) => entry.id === id)?.data.title ?? id;

/** One finding a document, at the first use. */
const undefinedIn = (title: string, first: Place, more: number): Diagnostic => ({
	code: businessDayUndefined.id,
	level: 'error',
	message: {
		ja: `「${title}」は営業日で数える期間を定めていますが、営業日がどの日なのかを書いていません${more > 0 ? `（ほか${more}か所）` : ''}`,
		en: `${title} counts in business days and does not say which days those are`,
	},
	places: [{ place: first, label: { ja: '営業日で数える', en: 'counts in business days' } }],
	fixes: [
		{
			ja: '定義を加える: <Define>営業日</Define>とは、<Value of="calendar.closedDays" />、休業期間を除く日をいう。',
			en: 'define it: <Define>営業日</Define>',
		},
		{ ja: '暦日（日）で数える', en: 'count in calendar days' },
	],
});

/** In sentences, then in tables. */
function usesIn({ file }: Entry<DocumentContent>, ids: readonly string[], input: CheckInput): Place[] {
	const printed = new Set(ids);
	const said = saidPeriods(input).filter(
		({ value, sentence: { speech } }) =>
			value.unit === 'business-day' &&
			speech.passage.collection === 'clauses' &&
			speech.passage.body &&
			printed.has(speech.passage.id),
	);
	const tables = input.documents
		.filter(({ origin }) => origin.file === file)
		.flatMap(blocksIn)
		.flatMap((block) => (block.type === 'table' ? spansIn(block) : []))
		.flatMap((span) =>
			span.type === 'value' && span.value?.kind === 'duration' && span.value.unit === 'business-day'
				? [span.origin]
				: [],
		);
	const places = [...said.map((one) => one.place()), ...tables];
	return [...new Map(places.map((place) => [`${place.file}:${place.start.offset}`, place])).values()];
}
