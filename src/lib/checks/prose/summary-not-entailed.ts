/** 条文にない要約: the plain sentence beside a clause says more than the clause, or something else. */
import { claimsIn } from '../../claims/read.ts';
import type { Diagnostic, LabelledPlace, Localized } from '../../diagnostics/diagnostic.ts';
import type { Passage } from '../../model/passages.ts';
import { passagesOf } from '../../model/passages.ts';
import type { Project } from '../../model/project.ts';
import { isTypedValue, resolveValue } from '../../model/resolve.ts';
import { formatValue } from '../../values/format.ts';
import { scanNumbers } from '../../values/scan-numbers.ts';
import type { TypedValue } from '../../values/value.ts';
import type { Check, CheckInput } from '../check.ts';
import { standpointOf } from '../standpoint.ts';
import { keyOf, opposites, strongClaims, strongWords, weighed } from './summary-words.ts';

export const summaryNotEntailed: Check = {
	id: 'prose/summary-not-entailed',
	title: { ja: '条文にない要約', en: 'summary without its clause' },
	summary: {
		ja: '条文の横の要約は、条文より多くのことや、ちがう数を約束してはいけません。お客様は、要約のほうを読みます。',
		en: 'The summary beside a clause must not promise more than the clause, nor another number: it is what people read.',
	},
	example: {
		fails: {
			files: {
				'clauses/outside-hours.mdx': {
					replace: 'title: 営業時間の外\n',
					with: 'title: 営業時間の外\nsummary: いつでもご相談いただけます。\n',
				},
			},
			finds: [{ file: 'clauses/outside-hours.mdx', words: 'いつでもご相談いただけます' }],
		},
		passes: {
			files: {
				'clauses/outside-hours.mdx': {
					replace: 'title: 営業時間の外\n',
					with: 'title: 営業時間の外\nsummary: 作業は営業時間の中で行います。いつでもできるわけではありません。\n',
				},
			},
		},
	},
	run(input) {
		const bodies = Map.groupBy(passagesOf(input.project).filter(isSentence), ({ id }) => id);
		return summariesOf(input.project).flatMap((summary) => {
			const body = bodies.get(summary.id) ?? [];
			return body.length === 0
				? []
				: [...words(summary, body), ...claims(summary, body), ...numbers(summary, body, input)];
		});
	},
};

function summariesOf(project: Project): Passage[] {
	const told = new Map(project.clauses.flatMap(({ id, raw }) => summaryIn(raw).map((text) => [id, text] as const)));
	return passagesOf(project).filter(
		({ collection, body, id, text }) => collection === 'clauses' && !body && told.get(id) === text,
	);
}

/** As it is written, which is what the passage holds. */
function summaryIn(raw: unknown): string[] {
	const summary = typeof raw === 'object' && raw !== null && 'summary' in raw ? raw.summary : undefined;
	return typeof summary === 'string' ? [summary] : [];
}

const isSentence = ({ collection, body }: Passage): boolean => collection === 'clauses' && body;

/** 「無料ではありません」 says nothing that has to be borne out. */
const denied = /^[^。、]{0,10}?(?:では(?:あり|ござい)ません|ではな[いく]|わけでは|ものでは|とは限|ません|ない)/;

function words(summary: Passage, body: readonly Passage[]): Diagnostic[] {
	return strongWords.flatMap(({ says, bornOutBy, orRule = [] }) => {
		const match = says.exec(summary.text);
		if (!match || denied.test(summary.text.slice(match.index + match[0].length))) return [];
		if (body.some(({ text }) => bornOutBy.test(text))) return [];
		const outcomes = body.flatMap(({ rules }) =>
			rules.map(({ rule }) => rule.then as Readonly<Record<string, unknown>>),
		);
		if (orRule.some(([attribute, value]) => outcomes.some((then) => then[attribute] === value))) return [];
		return [finding(summary, match.index, match[0], nothing, null)];
	});
}

const nothing: Localized = { ja: '条文はそう言っていません', en: 'the clause does not' };

function claims(summary: Passage, body: readonly Passage[]): Diagnostic[] {
	const said = claimsIn(summary, weighed);
	if (said.length === 0) return [];
	const own = body.flatMap((passage) => claimsIn(passage, weighed));
	const made = new Set(own.map(keyOf));
	return said.flatMap((claim) => {
		const key = keyOf(claim);
		if (made.has(key)) return [];
		const contrary = own.find((other) => opposites.some(([said, clause]) => said === key && clause === keyOf(other)));
		if (contrary) {
			const place = contrary.passage.placeOf(contrary.start, contrary.end);
			const says = { ja: `条文は「${contrary.words}」と言っています`, en: `the clause says "${contrary.words}"` };
			return [finding(summary, claim.start, claim.words, says, { place, label: { ja: '条文', en: 'the clause' } })];
		}
		return strongClaims.includes(key) && !saidByWord(claim.words)
			? [finding(summary, claim.start, claim.words, nothing, null)]
			: [];
	});
}

/** What a strong word has told already is not told again as a claim. */
const saidByWord = (text: string): boolean => strongWords.some(({ says }) => says.test(text));

/** A number of another unit, or of none that the clause has, only lacks a source; that is told as such. */
function numbers(summary: Passage, body: readonly Passage[], input: CheckInput): Diagnostic[] {
	const said = scanNumbers(summary.text).filter(({ kind, unit }) => kind === 'quantity' && unit !== null);
	if (said.length === 0) return [];
	const known = body.flatMap((passage) => numbersOf(passage, input));
	return said.flatMap(({ start, text, unit, value }) => {
		const alike = known.filter((number) => number.unit === unit);
		const [first] = alike;
		if (!first || alike.some((number) => number.value === value)) return [];
		const says = { ja: `条文は「${first.text}」です`, en: `the clause says ${first.text}` };
		return [finding(summary, start, text, says, { place: first.place, label: { ja: first.text, en: first.text } })];
	});
}

/** The quantities of a passage of the clause, those of its values in every copy included. */
function numbersOf(passage: Passage, input: CheckInput) {
	const loose = scanNumbers(passage.text).map(({ text, unit, value, start, end }) => ({
		...{ text, unit, value },
		place: passage.placeOf(start, end),
	}));
	const values = passage.elements.flatMap(({ element, index }) => {
		if (element.type !== 'value') return [];
		const place = passage.placeOf(index, index + 1);
		return valuesAt(element.of, passage, input).flatMap((value) =>
			scanNumbers(formatValue(value)).map(({ unit, value: number }) => ({
				text: formatValue(value),
				unit,
				value: number,
				place,
			})),
		);
	});
	return [...loose, ...values];
}

function valuesAt(path: string, passage: Passage, input: CheckInput): TypedValue[] {
	const { copies } = standpointOf(passage, input);
	const scopes = copies.length > 0 ? copies.map(({ scope }) => scope) : [{}];
	return scopes.flatMap((scope) => {
		const resolved = resolveValue(input.project, path, scope);
		return resolved.ok && isTypedValue(resolved.fact.value) ? [resolved.fact.value] : [];
	});
}

function finding(
	summary: Passage,
	start: number,
	said: string,
	clause: Localized,
	beside: LabelledPlace | null,
): Diagnostic {
	return {
		code: summaryNotEntailed.id,
		level: 'error',
		message: {
			ja: `要約は「${said}」と言いますが、${clause.ja}`,
			en: `the summary says "${said}", but ${clause.en}`,
		},
		places: [
			{ place: summary.placeOf(start, start + said.length), label: { ja: '要約', en: 'the summary' } },
			...(beside ? [beside] : []),
		],
		fixes: [
			{ ja: '要約を、条文の言うことだけに直す', en: 'say only what the clause says' },
			{ ja: '要約のとおりにするのであれば、条文のほうを直す', en: 'change the clause, if the summary is right' },
		],
	};
}
