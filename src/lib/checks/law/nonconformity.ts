/** Sentences that give a period for liability for defects (契約不適合); shared by the checks about that period. */
import type { Duration } from '../../values/value.ts';
import type { CheckInput } from '../check.ts';
import type { Amount } from './amounts.ts';
import { amountsIn } from './amounts.ts';
import type { Sentence } from './speech.ts';
import { sentencesOf, speeches } from './speech.ts';

const speaksOfIt = /契約不適合|瑕疵|不適合|適合しない|お?見積り?の内容(?:に合わない|と異なる)/;

export interface Promised {
	readonly sentence: Sentence;
	readonly period: Amount<Duration>;
}

/** A period that follows a word for the defect, or that is typed as `conformity`. */
export function conformityPeriods(input: CheckInput): Promised[] {
	return speeches(input.project)
		.filter(({ body, passage }) => body && passage.collection === 'clauses')
		.flatMap(sentencesOf)
		.flatMap((sentence) =>
			amountsIn(sentence, input).flatMap((amount): Promised[] => {
				const { value } = amount;
				if (value.kind !== 'duration') return [];
				const meant = amount.path ? amount.path.endsWith('.conformity') : speaksOfIt.test(sentence.text);
				return meant ? [{ sentence, period: { ...amount, value } }] : [];
			}),
		);
}
