/** 埋め忘れ: 「○○株式会社」 in a client's file would be printed as it stands. */
import { placeholdersIn } from '../../checks/sign/unfilled-placeholder.ts';
import { placeWithin } from '../../source/lines.ts';
import type { ClientCheck } from '../check.ts';

export const placeholder: ClientCheck = {
	id: 'client/placeholder',
	title: { ja: '埋め忘れ', en: 'unfilled placeholder' },
	summary: {
		ja: '「○○株式会社」「未定」のような仮のことばは、契約書にそのまま印刷されます。',
		en: 'A stand-in that was never replaced would be printed in the contract as it stands.',
	},
	run({ client: { source }, fillings }) {
		return [...fillings.fields.values()].flatMap(({ text, source: written }) =>
			placeholdersIn(text, true).map(({ words, index }) => ({
				code: this.id,
				level: 'error' as const,
				message: {
					ja: `「${words.trim()}」は、埋められていない空欄です`,
					en: `"${words.trim()}" is a blank that nobody filled`,
				},
				places: [{ place: placeWithin(source, written, text, index, index + words.length) }] as const,
				fixes: [{ ja: '相手方に確かめて書き入れる', en: 'ask the client, and write it' }],
			})),
		);
	},
};
