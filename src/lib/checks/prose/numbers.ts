/** The numbers of the content's prose that say something and refer to nothing; shared by the checks about them. */
import type { Passage } from '../../model/passages.ts';
import { passagesOf } from '../../model/passages.ts';
import type { NumberMention } from '../../values/number-mention.ts';
import { scanNumbers } from '../../values/scan-numbers.ts';
import type { CheckInput } from '../check.ts';
import type { Candidate } from './known-values.ts';
import { KnownValues } from './known-values.ts';

export interface LooseNumber {
	readonly passage: Passage;
	readonly mention: NumberMention;
	/** Values in the same unit, the likeliest first. */
	readonly candidates: readonly Candidate[];
	/** The value that the words around the number name, when its number is another. */
	readonly contradicts: Candidate | null;
}

const cache = new WeakMap<CheckInput['project'], readonly LooseNumber[]>();

/** In the order of the content. Law citations, versions, addresses and list markers are not among them. */
export function looseNumbers({ project }: Pick<CheckInput, 'project'>): readonly LooseNumber[] {
	const known = cache.get(project);
	if (known) return known;
	const values = new KnownValues(project);
	const found = passagesOf(project).flatMap((passage) =>
		scanNumbers(passage.text)
			.filter(saysSomething)
			.map((mention) => {
				const candidates = values.candidates(mention, passage);
				const named = candidates.filter(({ score }) => score > 0);
				const contradicts = named.some(({ same }) => same) ? null : (named[0] ?? null);
				return { passage, mention, candidates, contradicts };
			}),
	);
	cache.set(project, found);
	return found;
}

/** Article numbers typed by hand are the business of structure/dangling-ref; (1) and ① only mark a list. */
const saysSomething = ({ kind }: NumberMention): boolean =>
	kind === 'quantity' || kind === 'date' || kind === 'clock' || kind === 'ordinal';
