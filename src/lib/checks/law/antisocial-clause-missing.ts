/** 反社会的勢力の排除: a document by which a contract is concluded, without the clause, or with it for one party alone. */
import type { Check } from '../check.ts';
import { antisocialClauses } from './antisocial.ts';
import { conflict } from './cite.ts';

export const antisocialClauseMissing: Check = {
	id: 'law/antisocial-clause-missing',
	title: { ja: '反社会的勢力の排除の条', en: 'no clause on antisocial forces' },
	summary: {
		ja: '契約書と規約には、お客様と当社の両方が反社会的勢力ではないことを約束する条を置きます。',
		en: 'Contracts and terms hold a clause by which both parties declare to be no antisocial force.',
	},
	example: {
		fails: {
			files: {
				'clauses/antisocial-terms.mdx': '---\ntitle: 誠実なお付き合い\n---\nお客様と当社は、互いに誠実に対応します。\n',
			},
			finds: [{ file: 'documents/terms.yaml', words: '利用規約' }],
		},
		passes: {
			files: {
				'clauses/antisocial-terms.mdx':
					'---\ntitle: 誠実なお付き合い\n---\nお客様と当社は、暴力団などの反社会的勢力ではないことを、互いに約束します。\n',
			},
		},
	},
	run(input) {
		const { project } = input;
		return project.documents
			.filter(({ data }) => data.kind !== 'notes')
			.flatMap((document) => {
				const clauses = antisocialClauses(document, input);
				const mutual = clauses.some(({ text }) =>
					/甲及び乙|甲と乙|甲乙|(?:お客様|当社)と(?:お客様|当社)|互いに|相互に|相手方/.test(text),
				);
				if (mutual) return [];
				const [one] = clauses;
				const title = { place: document.places.at(['title']) };
				return conflict(project, 'antisocial-clause', {
					code: this.id,
					says: one
						? {
								ja: `「${document.data.title}」の反社会的勢力の条が一方だけのものであることは、両方が約束するという定め`,
								en: `a clause of ${document.id} that binds one party alone may be at odds with the ordinances`,
							}
						: {
								ja: `「${document.data.title}」に反社会的勢力の排除の条がないことは、契約に入れるという定め`,
								en: `that ${document.id} has no clause on antisocial forces may be at odds with the ordinances`,
							},
					places: one ? [{ place: one.place }, title] : [title],
					fixes: one
						? [{ ja: '両方の約束として書く', en: 'let both parties declare it' }]
						: [{ ja: '反社会的勢力の排除の条を加える', en: 'add the clause' }],
				});
			});
	},
};
