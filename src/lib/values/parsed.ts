/** What reading an author's spelling gives: the typed value, or the reason why not, told so that it can be mended. */
import type { Localized } from '../diagnostics/diagnostic.ts';

export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: Localized };

export function parsed<T>(value: T): Parsed<T> {
	return { ok: true, value };
}

/** A kind of value as it is called in a reason, with spellings that work. */
export interface Spelling {
	readonly name: Localized;
	readonly examples: readonly string[];
}

/** The refusal: what was found, what was expected (when `detail` can say it), and examples that work. */
export function refused(found: string, spelling: Spelling, detail?: Localized): { ok: false; reason: Localized } {
	const shown = abridge(found);
	const examples = spelling.examples.map((example) => `「${example}」`).join('');
	const what: Localized =
		shown === ''
			? { ja: `${spelling.name.ja}が空です。`, en: `The ${spelling.name.en} is empty.` }
			: {
					ja: `「${shown}」は${spelling.name.ja}として読めません。`,
					en: `「${shown}」 cannot be read as a ${spelling.name.en}.`,
				};
	return {
		ok: false,
		reason: {
			ja: `${what.ja}${detail?.ja ?? ''}例: ${examples}`,
			en: `${what.en} ${detail === undefined ? '' : `${detail.en} `}Examples: ${examples}`,
		},
	};
}

function abridge(text: string): string {
	const characters = [...text.trim()];
	return characters.length <= 40 ? characters.join('') : `${characters.slice(0, 39).join('')}…`;
}
