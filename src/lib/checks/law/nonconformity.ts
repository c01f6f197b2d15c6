/** Sentences that give a period for liability for defects (契約不適合); shared by the checks about that period. */
import type { Passage } from '../../model/passages.ts';
import type { Project } from '../../model/project.ts';
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

const known = new WeakMap<Project, readonly Promised[]>();

/** A period that stands in a sentence about defects, or that is typed as `conformity`. */
export function conformityPeriods(input: CheckInput): readonly Promised[] {
	const cached = known.get(input.project);
	if (cached) return cached;
	const found = readPeriods(input);
	known.set(input.project, found);
	return found;
}

const isTyped = ({ element }: Passage['elements'][number]): boolean =>
	element.type === 'value' && element.of.endsWith('.conformity');

function readPeriods(input: CheckInput): Promised[] {
	return speeches(input.project)
		.filter(({ binds }) => binds)
		.filter(({ passage }) => speaksOfIt.test(passage.text) || passage.elements.some(isTyped))
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
