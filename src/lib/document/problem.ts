/** What goes wrong while documents are put together, each defect once however many copies it shows in. */
import type { Diagnostic, Level, Localized } from '../diagnostics/diagnostic.ts';
import type { Place } from '../source/place.ts';

export type ProblemKind =
	/** A `<Ref>` to what this document does not have. Told by the check structure/dangling-ref. */
	| 'dangling-ref'
	/** A path that leads to no value, or to none in this copy. */
	| 'unknown-value'
	/** A style that the kind of value does not have. */
	| 'unfit-style'
	/** A value that a marketplace's field cannot take. */
	| 'unfit-choice'
	/** An article or annex that says nothing in this copy. */
	| 'empty-clause'
	/** A clause that stands in the document twice. */
	| 'repeated-clause'
	/** A section of a listing that no field of its marketplaces takes. */
	| 'unknown-section'
	/** A section for a marketplace on which the listing does not stand. */
	| 'unknown-market'
	/** Words of a listing that belong to no section, so that no field takes them. */
	| 'text-outside-section'
	/** Questions and answers of a listing that do not take turns. */
	| 'faq-out-of-turn'
	/** A message that begins without a heading. */
	| 'no-subject'
	/** A situation of a briefing that the contract does not answer, or answers in too many ways. */
	| 'open-situation';

export interface Problem {
	readonly kind: ProblemKind;
	readonly diagnostic: Diagnostic;
}

const codes = {
	'dangling-ref': 'structure/dangling-ref',
	'unknown-value': 'value/unknown-path',
	'unfit-style': 'value/unfit-style',
	'unfit-choice': 'market/unfit-choice',
	'empty-clause': 'structure/empty-clause',
	'repeated-clause': 'structure/repeated-clause',
	'unknown-section': 'market/unknown-section',
	'unknown-market': 'market/unknown-market',
	'text-outside-section': 'market/text-outside-section',
	'faq-out-of-turn': 'market/faq-out-of-turn',
	'no-subject': 'structure/no-subject',
	'open-situation': 'scenario/open-situation',
} as const satisfies Record<ProblemKind, string>;

export interface Finding {
	readonly kind: ProblemKind;
	readonly place: Place;
	/** `warning` where it rests on an outside fact that is not certain. Default: `error`. */
	readonly level?: Level;
	readonly message: Localized;
	readonly fixes?: readonly Localized[];
}

/** Takes a finding; what it was found in is known to whoever made this. */
export type Report = (finding: Finding) => void;

/** Collects findings over all documents, listings and pages, in all their copies: the same kind at the same place is one problem, with the names of its copies. */
export class ProblemLog {
	readonly #found = new Map<string, { readonly finding: Finding; readonly copies: Set<string> }>();

	/** A report for everything that is found in one copy, called `name` (「保守契約書（スポット）」). */
	in(name: string): Report {
		return (finding) => {
			const { file, start } = finding.place;
			const key = `${file}:${start.offset}:${finding.kind}`;
			const known = this.#found.get(key) ?? { finding, copies: new Set() };
			known.copies.add(name);
			this.#found.set(key, known);
		};
	}

	/** In the order in which they were found; an entry or a field that is missing is one, wherever it is asked for. */
	problems(): Problem[] {
		const oneForEach = Map.groupBy(this.#found.values(), ({ finding: { kind, message, place } }) =>
			kind === 'unknown-value' ? message.ja : `${kind} ${place.file}:${place.start.offset}`,
		);
		return [...oneForEach.values()].flatMap(([first, ...rest]): Problem[] => {
			if (!first) return [];
			const { kind, level = 'error', message, place, fixes = [] } = first.finding;
			const copies = [...new Set([first, ...rest].flatMap((one) => [...one.copies]))];
			const [ja, en] = [copies.join('、'), copies.join(', ')];
			// One underline a line: the values of one sentence are gone together.
			const lines = Map.groupBy(rest, ({ finding }) => `${finding.place.file}:${finding.place.start.line}`);
			lines.delete(`${place.file}:${place.start.line}`);
			const others = [...lines.values()]
				.flatMap(([one]) => (one ? [{ place: one.finding.place }] : []))
				.slice(0, SHOWN - 1);
			const more = rest.length - others.length;
			const notes = [
				...(more > 0
					? [{ title: { ja: '場所', en: 'places' }, text: { ja: `ほか${more}か所`, en: `${more} more` } }]
					: []),
				{ title: { ja: '文書', en: 'document' }, text: { ja, en } },
			];
			return [
				{ kind, diagnostic: { code: codes[kind], level, message, places: [{ place }, ...others], notes, fixes } },
			];
		});
	}
}

/** As many places as a reader looks at. */
const SHOWN = 6;
