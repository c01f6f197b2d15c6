/** The numbers of the content's prose that say something and refer to nothing; shared by the checks about them. */
import type { Localized } from '../../diagnostics/diagnostic.ts';
import type { Passage } from '../../model/passages.ts';
import { passagesOf } from '../../model/passages.ts';
import type { NumberMention } from '../../values/number-mention.ts';
import { scanNumbers } from '../../values/scan-numbers.ts';
import type { CheckInput } from '../check.ts';
import type { Standpoint } from '../standpoint.ts';
import { standpointOf } from '../standpoint.ts';
import type { KnownFact } from './known-facts.ts';
import { KnownFacts } from './known-facts.ts';
import type { Candidate, SaidNumber } from './known-values.ts';
import { candidatesFor, factText } from './known-values.ts';
import { noticeValues, sameInNotice } from './notice-values.ts';

export interface LooseNumber {
	readonly passage: Passage;
	readonly at: Standpoint;
	/** Where the words to be replaced stand in the passage: one number, a range (9時から17時まで), a rate (1回5,500円). */
	readonly start: number;
	readonly end: number;
	/** Values that the words around it name, the likeliest first. */
	readonly candidates: readonly Candidate[];
	/** The one that they name beyond doubt, when its number is another. */
	readonly contradicts: Candidate | null;
}

const cache = new WeakMap<CheckInput['project'], readonly LooseNumber[]>();

/** In the order of the content. Law citations, versions, addresses and list markers are not among them. */
export function looseNumbers(input: Pick<CheckInput, 'project' | 'documents'>): readonly LooseNumber[] {
	const { project } = input;
	const cached = cache.get(project);
	if (cached) return cached;
	let known: KnownFacts | undefined;
	const found = passagesOf(project).flatMap((passage) => {
		const said = saidIn(passage.text);
		if (said.length === 0) return [];
		known ??= new KnownFacts(project);
		const at = standpointOf(passage, input);
		const facts = known.at(at);
		const told = noticeValues(passage, project);
		return said.map((one): LooseNumber => {
			const same = sameInNotice(one, told);
			const candidates = same.length > 0 ? same : candidatesFor(one, facts);
			return { passage, at, ...asPrinted(one), candidates, contradicts: contradicted(candidates) };
		});
	});
	cache.set(project, found);
	return found;
}

/** Nothing when one of the values named says the number, or when two are named alike. */
function contradicted(candidates: readonly Candidate[]): Candidate | null {
	const [first, second] = candidates;
	if (!first || candidates.some(({ same }) => same.length > 0)) return null;
	return second && second.score === first.score ? null : first;
}

/** Article numbers typed by hand are the business of structure/dangling-ref; (1) and ① only mark a list. */
const saysSomething = ({ kind }: NumberMention): boolean =>
	kind === 'quantity' || kind === 'date' || kind === 'clock' || kind === 'ordinal';

/** Numbers that make one statement are one: both ends of a range, and how much for how many. */
function saidIn(text: string): SaidNumber[] {
	const found: SaidNumber[] = [];
	for (const { start, end, kind, unit, value } of scanNumbers(text).filter(saysSomething)) {
		const before = found.at(-1);
		const gap = before ? text.slice(before.end, start) : '';
		if (before && unit === '円' && before.kind === 'quantity' && before.unit !== '円' && perGap.test(gap)) {
			found[found.length - 1] = { text, kind, unit, numbers: [value], start: before.start, end };
		} else if (before && before.kind === kind && before.unit === unit && kind !== 'date' && rangeGap.test(gap)) {
			const until = kind === 'clock' && text.startsWith('まで', end) ? end + 2 : end;
			found[found.length - 1] = { ...before, numbers: [...before.numbers, value], end: until };
		} else found.push({ text, kind, unit, numbers: [value], start, end });
	}
	return found;
}

/** With what the value prints itself: 月額33,000円（税込）, 月3時間, 年14.6%. */
function asPrinted({ text, start, end }: SaidNumber): { readonly start: number; readonly end: number } {
	const [before = ''] = /(?<![\p{Script=Han}\d])(?:月額|年額|[週月年])$/u.exec(text.slice(0, start)) ?? [];
	const [after = ''] = /^[（(]税[込別抜][)）]/.exec(text.slice(end)) ?? [];
	return { start: start - before.length, end: end + after.length };
}

const perGap = /^(?:あたり|当たり|につき|ごとに|毎に|分)?、?[ 　]?$/;
const rangeGap = /^ ?(?:[〜～~\-‐–—―]|から|より) ?$/;

export const wordsOf = ({ passage, start, end }: LooseNumber): string => passage.text.slice(start, end);

/** A sentence that refers to one of these, in the order in which they are offered; none in a line of YAML. */
export function references(facts: readonly KnownFact[], { passage, at }: LooseNumber): Localized[] {
	if (passage.collection === 'pasted') return [correct];
	if (!at.elements) return [rephrase];
	const byPath = new Map(facts.toReversed().map((fact) => [fact.path, fact]));
	return [...byPath.values()]
		.reverse()
		.slice(0, 4)
		.map((fact) => {
			const { path, label, owner } = fact;
			const isScoped = /^(?:tier|service)\./.test(path);
			const whose = isScoped ? '' : ` ${owner ? `${owner} ` : ''}${factText(fact)}`;
			return { ja: `<Value of="${path}" /> と書く（${label}${whose}）`, en: `write <Value of="${path}" />` };
		});
}

const correct: Localized = {
	ja: '元の文を直すか、元の文を使うのをやめる',
	en: 'correct the text where it stands, or withdraw it',
};

/** A line of YAML is printed as it stands. */
const rephrase: Localized = {
	ja: 'この欄には値を引けないので、数を言わずに言いかえる',
	en: 'values cannot be referred to in this field: say it without the number',
};
