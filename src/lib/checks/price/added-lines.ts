/** Amounts on lines of their own in a pasted text, and the line 合計 below them: part of price/total-mismatch. */
import type { CheckInput } from '../check.ts';
import type { SaidValue } from '../statements.ts';
import { statements } from '../statements.ts';

export interface AddedLines {
	readonly parts: readonly SaidValue[];
	readonly total: SaidValue;
}

interface Line {
	readonly id: string;
	/** An amount that is not simply added makes the sum another one. */
	readonly kind: 'part' | 'total' | 'other';
	readonly said: SaidValue;
	/** In the file. */
	readonly number: number;
}

const TAX = '(?:[ 　]*[（(]?(?:税込|税別|税抜)(?:み|き)?[）)]?)?';
/** 「デザイン 200,000円」 and no more: a quantity, a discount, a subtotal and a choice make another sum. */
const another = /[×xX✕＊*▲△−-]|値引|割引|引き|小計|うち|から|以上|約|より|〜|～|オプション|または|又は/;
const rest = new RegExp(`^${TAX}[ 　|]*$`);

/** Each total with the two or more lines right above it. */
export function addedLines(input: CheckInput): AddedLines[] {
	if (input.project.pasted.length === 0) return [];
	const lines = statements(input, /円/, ({ collection }) => collection === 'pasted').flatMap(
		({ sentence, text, values }): Line[] => {
			const begins = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
			return begins.flatMap((begin, index): Line[] => {
				const end = (begins[index + 1] ?? text.length + 1) - 1;
				const [said, ...more] = values.filter(({ start }) => begin <= start && start < end);
				if (!said) return [];
				const { id } = sentence.speech.passage;
				const kind = more.length > 0 ? 'other' : kindOf(said, text.slice(begin, said.start), text.slice(said.end, end));
				return [{ id, kind, said, number: said.place.start.line }];
			});
		},
	);
	return lines.flatMap((line, index): AddedLines[] => {
		if (line.kind !== 'total') return [];
		const parts: SaidValue[] = [];
		for (let at = index - 1; at >= 0; at--) {
			const above = lines[at];
			if (above?.id !== line.id || above.number !== line.number - (index - at)) break;
			if (above.kind !== 'part') return [];
			parts.unshift(above.said);
		}
		return parts.length > 1 ? [{ parts, total: line.said }] : [];
	});
}

function kindOf({ value }: SaidValue, label: string, after: string): Line['kind'] {
	if (value.kind !== 'money' || value.per !== 'once' || another.test(label) || !rest.test(after)) return 'other';
	if (/^[ 　|]*(?:お?支払)?(?:合計|総額|総計)(?:金額)?[ 　:：|]+$/.test(label)) return 'total';
	return /^[ 　|]*[^ 　|\d。、][^\d。、]{0,24}[ 　:：|]+$/.test(label) ? 'part' : 'other';
}
