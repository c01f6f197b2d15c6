/** 契約書にない空欄: words for a blank that this contract does not have would be lost without a word. */
import { blanksIn } from '../../document/fill.ts';
import { offer } from '../../model/nearest.ts';
import type { ClientCheck } from '../check.ts';

export const unknownBlank: ClientCheck = {
	id: 'client/unknown-blank',
	title: { ja: '契約書にない空欄', en: 'words for no blank' },
	summary: {
		ja: 'blanks に書いたことばは、契約書のどこかの空欄に入らなければなりません。入らないことばは、気づかれないまま失われます。',
		en: 'Words below `blanks` must have a blank in the contract; without one they would be lost unnoticed.',
	},
	run({ client, document, fillings }) {
		const fields = [...new Set(blanksIn(document).map(({ field }) => field))];
		const free = fields.filter((field) => !fillings.fields.has(field) && !field.startsWith('client.'));
		return Object.keys(client.data.blanks)
			.filter((field) => !fields.includes(field))
			.map((field) => ({
				code: this.id,
				level: 'error',
				message: {
					ja: `「${field}」という空欄は、「${document.title}」にありません`,
					en: `the contract has no blank called "${field}"`,
				},
				places: [{ place: client.places.key(['blanks', field]) }],
				fixes: offer(field, free),
			}));
	},
};
