/** 電子契約の印紙: words about stamp duty in a document that is signed electronically. */
import type { Check } from '../check.ts';
import { saidInSigned } from '../sign/signed-words.ts';
import { conflict } from './cite.ts';
import { atContract, fails, inContract } from './examples.ts';

const wordings = [
	{
		says: /収入印紙|印紙(?:税|代|を貼|の貼)|消印/,
		unless:
			/印紙[^。]{0,24}(?:要し(?:ない|ません)|不要|必要(?:は|が)?(?:ない|ありません)|貼(?:付|り付け)?(?:し|ら)?(?:ない|ません)|当たらない)/,
	},
];

export const stampOnElectronic: Check = {
	id: 'law/stamp-on-electronic',
	title: { ja: '電子契約の印紙', en: 'stamp duty on an electronic contract' },
	summary: {
		ja: '電子署名で結ぶ契約に、収入印紙の言葉が残っていてはいけません。紙のひな形から写したときに残りがちです。',
		en: 'A contract signed electronically has no words about stamps; they are left over from a paper template.',
	},
	example: {
		fails: fails(atContract, '収入印紙の費用は、甲と乙が半分ずつ負担する。', '収入印紙'),
		passes: { files: inContract('本契約は電磁的記録によるため、収入印紙を要しない。') },
	},
	run(input) {
		return saidInSigned(input, 'electronic', wordings).flatMap(({ found, document }) =>
			conflict(input.project, 'stamp-electronic', {
				code: this.id,
				says: {
					ja: `電子契約の「${found.words}」は、電子契約は課税文書に当たらないという定め`,
					en: `"${found.words}" in an electronic contract may be at odds with the rule that it bears no stamp duty`,
				},
				places: [
					{ place: found.sentence.speech.passage.placeOf(found.start, found.end) },
					{ place: document.places.at(['sign']), label: { ja: '電子契約', en: 'signed electronically' } },
				],
				fixes: [
					{ ja: '<Only sign="paper"> で囲み、紙のときだけ出す', en: 'put it into <Only sign="paper">' },
					{ ja: '言葉を消す', en: 'delete the words' },
				],
			}),
		);
	},
};
