/** How sure a fact about the outside world is, in words: never more sure than its source. */
import type { Localized } from '../diagnostics/diagnostic.ts';
import type { Sourced } from '../model/marketplace.ts';

export type Sure = Pick<Sourced<unknown>, 'confidence' | 'verifiedOn'>;

/** 「確度C・要確認」, 「確度A・2026-11-21確認」 */
export function sureness({ confidence, verifiedOn }: Sure): Localized {
	return verifiedOn
		? { ja: `確度${confidence}・${verifiedOn.iso}確認`, en: `confidence ${confidence}, read on ${verifiedOn.iso}` }
		: { ja: `確度${confidence}・要確認`, en: `confidence ${confidence}, to be confirmed` };
}
