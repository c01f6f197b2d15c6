/** Which typed value a number in prose is probably about: same kind of unit, and words that the field's name shares. */

import type { Passage } from '../../model/passages.ts';
import type { Project } from '../../model/project.ts';
import type { Fact } from '../../model/resolve.ts';
import { allFacts, isTypedValue } from '../../model/resolve.ts';
import { DURATION_UNITS } from '../../values/duration.ts';
import { formatValue } from '../../values/format.ts';
import type { NumberMention } from '../../values/number-mention.ts';
import { priceOf } from '../../values/price.ts';
import { canonicalUnit } from '../../values/units.ts';
import type { TypedValue } from '../../values/value.ts';

/** A typed value under the path by which this passage would refer to it. */
export interface Candidate {
	/** `service.revisions` where several services have one; absolute otherwise. */
	readonly path: string;
	readonly label: string;
	readonly facts: readonly Fact[];
	/** How many pairs of characters the sentence and the field's name share. */
	readonly score: number;
	/** Whether one of the facts says just this number. */
	readonly same: boolean;
}

/** Looks values up by number and words; made once per run. */
export class KnownValues {
	readonly #groups: ReadonlyMap<string, readonly Fact[]>;

	constructor(project: Project) {
		const groups = new Map<string, Fact[]>();
		for (const fact of allFacts(project)) {
			const path = fact.path.replace(/^services\.[^.]+\./, 'service.').replace(/^support\.[^.]+\./, 'tier.');
			groups.set(path, [...(groups.get(path) ?? []), fact]);
		}
		this.#groups = groups;
	}

	/** The best match first; only values in the same unit. Equal scores keep the order of the content. */
	candidates(mention: NumberMention, passage: Passage): Candidate[] {
		const context = pairs(passage.text.slice(Math.max(0, mention.start - 24), mention.end + 8));
		return [...this.#groups]
			.flatMap(([path, facts]): Candidate[] => {
				const alike = facts.filter(({ value }) => isTypedValue(value) && numbersOf(value, mention) !== null);
				const label = alike[0]?.label;
				if (label === undefined) return [];
				const same = alike.some(
					({ value }) => isTypedValue(value) && numbersOf(value, mention)?.includes(mention.value),
				);
				const score = [...pairs(label)].filter((pair) => context.has(pair)).length;
				return [{ path, label, facts: alike, score, same }];
			})
			.sort((a, b) => b.score - a.score || Number(b.same) - Number(a.same));
	}
}

/** What a fact says, for people: 「コーポレートサイト: 3回」 is told by its path. */
export const factText = ({ value }: Fact): string => (isTypedValue(value) ? formatValue(value) : String(value));

/** Pairs of neighbouring characters that carry meaning; units and particles alone tell nothing. */
function pairs(text: string): Set<string> {
	const found = new Set<string>();
	for (let index = 0; index + 1 < text.length; index++) {
		const pair = text.slice(index, index + 2);
		if (/^[\p{Script=Han}\p{Script=Katakana}ー]{2}$/u.test(pair) && !everywhere.has(pair)) found.add(pair);
	}
	return found;
}

/** In so many field names and sentences that sharing them means nothing. */
const everywhere = new Set(['期間', '料金', '時間', '回数', '日数', '場合', '営業', '業日', '以内', '以上']);

/** The numbers that `value` could be written as in the unit of the mention; null when it never has that unit. */
function numbersOf(value: TypedValue, mention: NumberMention): number[] | null {
	const { kind, unit } = mention;
	switch (value.kind) {
		case 'count':
			return unit !== null && kind !== 'date' && canonicalUnit(value.unit) === unit ? [value.max] : null;
		case 'duration':
			return unit !== null && DURATION_UNITS[value.unit].some((name) => name === unit) ? [value.n] : null;
		case 'money': {
			const { net, gross } = priceOf(value);
			return unit === '円' ? [value.yen, net, gross] : null;
		}
		case 'rate':
			return unit === '%' ? [value.percent] : null;
		case 'time':
			return kind === 'clock' ? [value.minutes] : null;
		case 'hours':
			return kind === 'clock' ? [value.from, value.to] : null;
		case 'date': {
			const day = Number(value.iso.replaceAll('-', ''));
			return kind === 'date' ? [day, day % 10_000] : null;
		}
		case 'due-day':
			return kind === 'date' && typeof value.day === 'number' ? [value.day] : null;
	}
}
