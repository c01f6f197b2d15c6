/** 紙の契約書の印紙: what the stamp comes to by the facts of the content, told before anyone prints and seals. */
import { stampNote } from '../../document/stamp-note.ts';
import type { Document, StampDuty } from '../../document/tree.ts';
import type { Check } from '../check.ts';
import { sureness } from '../sureness.ts';
import { cited } from './cite.ts';
import { inContract } from './examples.ts';

const onPaper = { 'documents/contract.yaml': { replace: 'sign: electronic', with: 'sign: paper' } };

export const stampDuty: Check = {
	id: 'law/stamp-duty',
	title: { ja: '紙の契約書の印紙', en: 'stamp duty on paper' },
	summary: {
		ja: '請負の定めのある契約書を紙で結ぶと、収入印紙が要ることがあります。その目安を、根拠と計算とともに知らせます。課税されるかどうかの判断はしません。',
		en: 'A contract on paper that provides for work may need a stamp; what it comes to is told with its arithmetic. Whether it is due is not judged.',
	},
	example: {
		fails: {
			files: { ...onPaper, ...inContract('請負とする作業の内容は、甲乙が個別に合意する。') },
			finds: [{ file: 'documents/contract.yaml', words: 'paper' }],
		},
		passes: { files: { ...onPaper, ...inContract('作業の内容は、甲乙が個別に合意する。') } },
	},
	run({ project, documents }) {
		return project.documents.flatMap((entry) => {
			const copies = documents.filter(({ origin }) => origin.file === entry.file).flatMap(stampOf);
			const [first] = copies;
			const law = first && cited(project, first.stamp.fact);
			if (!first || !law) return [];
			const { fact } = law;
			const sure = sureness(fact);
			const [amount] =
				new Set(copies.map(({ stamp }) => stampNote(stamp).ja)).size === 1 ? [stampNote(first.stamp)] : [];
			const told = amount ?? { ja: '写しごとに異なる', en: 'not the same for every copy' };
			return [
				{
					code: this.id,
					level: 'warning' as const,
					message: {
						ja: `紙で結ぶ「${entry.data.title}」には、収入印紙が要る可能性があります（${told.ja}。${fact.article}、${sure.ja}）`,
						en: `${entry.id} on paper may need a stamp (${told.en}; ${fact.article}; ${sure.en})`,
					},
					places: [{ place: entry.places.at(['sign']) }] as const,
					notes: [
						...copies.map(({ name, stamp }) => ({
							title: { ja: '計算', en: 'arithmetic' },
							text: { ja: `${name}：${stamp.arithmetic.ja}`, en: `${name}: ${stamp.arithmetic.en}` },
						})),
						{
							title: { ja: '出典', en: 'source' },
							text: { ja: `${fact.source}（${sure.ja}）`, en: `${fact.source} (${sure.en})` },
						},
					],
					fixes: [
						{
							ja: '電子契約で結ぶ（sign: electronic）。電子契約は課税文書に当たらないとされている',
							en: 'sign it electronically (sign: electronic), which is said to bear no stamp duty',
						},
						{
							ja: '税務署か税理士に確かめ、accepted.yaml に確かめた結果と期限を書く',
							en: 'ask the tax office, and write what it said into accepted.yaml, with a last day',
						},
					],
				},
			];
		});
	},
};

function stampOf({ signature, subtitle, title }: Document): { readonly name: string; readonly stamp: StampDuty }[] {
	if (!signature?.stamp) return [];
	const name = (subtitle ?? []).map((span) => (span.type === 'blank' ? '' : span.text)).join('') || title;
	return [{ name, stamp: signature.stamp }];
}
