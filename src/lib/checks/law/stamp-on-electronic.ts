/** 電子契約の印紙: words about stamp duty in a document that is signed electronically. */
import type { Document } from '../../document/tree.ts';
import { blocksIn, spansIn } from '../../document/walk.ts';
import type { Place } from '../../source/place.ts';
import type { Check } from '../check.ts';
import { conflict } from './cite.ts';
import { atContract, fails, inContract } from './examples.ts';
import { clauseIdsOf, said, speeches } from './speech.ts';

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
		const { project, documents } = input;
		const electronic = project.documents.filter(({ data }) => data.sign === 'electronic');
		const clauses = new Set(electronic.flatMap(clauseIdsOf));
		const spoken = speeches(project).filter(
			({ passage }) => passage.collection === 'clauses' && clauses.has(passage.id),
		);
		const printed = new Set(electronic.map(({ file }) => file));
		const copies = documents.filter(({ origin }) => printed.has(origin.file));
		return said(spoken, wordings)
			.filter(({ sentence, start }) => {
				const place = sentence.speech.passage.placeOf(start, start + 1);
				return copies.some((copy) => prints(copy, place));
			})
			.flatMap(({ sentence, words, start, end }) => {
				const document = electronic.find((one) => clauseIdsOf(one).includes(sentence.speech.passage.id));
				return conflict(project, 'stamp-electronic', {
					code: this.id,
					says: {
						ja: `電子契約の「${words}」は、電子契約は課税文書に当たらないという定め`,
						en: `"${words}" in an electronic contract may be at odds with the rule that it bears no stamp duty`,
					},
					places: [
						{ place: sentence.speech.passage.placeOf(start, end) },
						...(document
							? [{ place: document.places.at(['sign']), label: { ja: '電子契約', en: 'signed electronically' } }]
							: []),
					],
					fixes: [
						{ ja: '<Only sign="paper"> で囲み、紙のときだけ出す', en: 'put it into <Only sign="paper">' },
						{ ja: '言葉を消す', en: 'delete the words' },
					],
				});
			});
	},
};

/** What stands within `<Only sign="paper">` is not printed in an electronic copy. */
const prints = (copy: Document, { file, start }: Place): boolean =>
	blocksIn(copy)
		.flatMap(spansIn)
		.some(
			(span) =>
				span.type === 'text' &&
				span.origin.file === file &&
				span.origin.start.offset <= start.offset &&
				start.offset < span.origin.end.offset,
		);
