/** 空欄のままの項目: the contract asks for something that the client's file does not say. */

import type { Localized } from '../../diagnostics/diagnostic.ts';
import { blanksIn } from '../../document/fill.ts';
import type { BlankSpan } from '../../document/tree.ts';
import type { ClientCheck } from '../check.ts';

/** Written by hand, or by the signing service, on the day of signing. */
const onTheDay = /^contract\.date\./;

export const unfilledBlank: ClientCheck = {
	id: 'client/unfilled-blank',
	title: { ja: '書かれていない項目', en: 'a blank left empty' },
	summary: {
		ja: '契約書の空欄には、締結日を除き、すべて書き入れることばがなければなりません。空欄のまま署名された書面は直せません。',
		en: 'Every blank of the contract but the day of signing must have its words: a signed paper cannot be corrected.',
	},
	run({ client, document, fillings }) {
		const open = blanksIn(document).filter(
			({ field }) => !fillings.fields.has(field) && !fillings.without.has(field) && !onTheDay.test(field),
		);
		const [first, ...rest] = [...new Map(open.map((blank) => [blank.field, blank])).values()];
		if (!first) return [];
		const all = [first, ...rest];
		const names = all.map(({ label }) => `「${label}」`).join('');
		return [
			{
				code: this.id,
				level: 'error',
				message: {
					ja: `${names}が書かれていません（契約書では空欄のままになります）`,
					en: `nothing is said for: ${all.map(({ field }) => field).join(', ')}`,
				},
				places: [
					{ place: client.places.key(['document']) },
					{ place: first.origin, label: { ja: '契約書の空欄', en: 'a blank of the contract' } },
				],
				fixes: all.map(mend),
			},
		];
	},
};

/** Where the client's file says it. What does not apply is said to be none, so that both sides see that it was asked. */
function mend({ field, label }: BlankSpan): Localized {
	const [group = '', ...rest] = field.split('.');
	const own = group === 'client' || field === 'contract.effectiveDate';
	const where = own ? group : 'blanks';
	const line = own ? `${rest.join(' の ')}: …` : `${field}: …`;
	return {
		ja: `${where} の下に「${line}」（${label}）を書く${own ? '' : '。なければ「なし」と書く'}`,
		en: `write "${own ? rest.join('.') : field}: …" below ${where}${own ? '' : '; 「なし」 where there is none'}`,
	};
}
