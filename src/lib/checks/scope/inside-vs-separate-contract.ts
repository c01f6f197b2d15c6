/** 制作に含む保守と別契約の保守: support is part of the production contract in one place, a contract of its own in another. */
import type { LabelledPlace } from '../../diagnostics/diagnostic.ts';
import type { Passage } from '../../model/passages.ts';
import { passagesOf } from '../../model/passages.ts';
import type { Project } from '../../model/project.ts';
import { splitSentences } from '../../model/sentences.ts';
import type { Check } from '../check.ts';
import { inTerms } from '../law/examples.ts';

const SUPPORT = '(?:保守|サポート|運用支援|公開後の(?:更新|手入れ))(?:・運用)?(?:プラン|サービス|業務|契約)?';
const PRODUCTION =
	'(?:サイト|ホームページ|ウェブサイト)?制作(?:の|に関する)?(?:ご?契約|料金|費|費用|代金|業務委託契約)';

/** 「保守は制作の契約に含みます」 */
const inside = new RegExp(
	`${SUPPORT}(?:の(?:料金|費用|内容))?(?:は|も)、?[^。]{0,16}${PRODUCTION}(?:の中|の一部|の範囲)?に(?:すべて|全て)?(?:含(?:み|む|まれ)|付いて|ついて)|${PRODUCTION}(?:に|は)[^。]{0,8}(?<!無償)${SUPPORT}(?:も|を|が)[^。]{0,6}含(?:み|む|まれ)`,
);
/** 「含みません」, and what is only free for a while after delivery. */
const notInside = /含(?:み|まれ)(?:ません|ない)|含まない|無償(?:対応|保証|期間)|別途/;

/** 「制作とは別の契約です」, 「制作契約から独立した契約」 */
const separate =
	/(?:制作(?:の)?(?:契約)?とは(?:別|異なる)|制作契約(?:から|とは)独立(?:した|の)|制作とは?別途)[^。]{0,8}(?:ご?契約)?/;

export const insideVsSeparateContract: Check = {
	id: 'scope/inside-vs-separate-contract',
	title: { ja: '制作に含む保守と別契約の保守', en: 'support inside the production contract and beside it' },
	summary: {
		ja: '保守が制作の契約に含まれるのか、別の契約なのかは、どの文書でも同じでなければなりません。料金が二重になるか、だれも手入れをしなくなります。',
		en: 'Support is either part of the production contract or a contract of its own, everywhere the same.',
	},
	example: {
		fails: {
			files: {
				'pages/about.mdx':
					'---\ntitle: 私たちについて\ndescription: 会社の紹介\n---\n\n公開後の保守は、制作の料金に含まれます。\n',
			},
			finds: [{ file: 'pages/about.mdx', words: '保守は、制作の料金に含まれ' }],
		},
		passes: {
			files: {
				...inTerms('保守プランは、制作とは別の契約です。'),
				'pages/about.mdx':
					'---\ntitle: 私たちについて\ndescription: 会社の紹介\n---\n\n公開後の保守は、制作の料金に含まれません。納品後の無償対応は、制作の料金に含まれます。\n',
			},
		},
	},
	run({ project }) {
		const beside = separately(project);
		if (!beside) return [];
		return claims(project, inside, notInside).map(({ passage, start, end }) => ({
			code: this.id,
			level: 'error' as const,
			message: {
				ja: '保守が制作の契約に含まれるとしていますが、別の契約にもなっています',
				en: 'support is said to be part of the production contract, and is a contract of its own',
			},
			places: [{ place: passage.placeOf(start, end), label: { ja: '制作に含む', en: 'inside' } }, beside] as const,
			fixes: [
				{ ja: '「別の契約です」と書きかえる', en: 'write that support is a contract of its own' },
				{
					ja: '納品の後しばらくの無償の対応のことであれば、そう書く（無償対応期間）',
					en: 'if the free period after delivery is meant, say so',
				},
				{
					ja: '保守を制作に含めるのであれば、保守の契約書と料金をなくす',
					en: 'or give up the contract and the fee for support',
				},
			],
		}));
	},
};

interface Claim {
	readonly passage: Passage;
	readonly start: number;
	readonly end: number;
}

const claims = (project: Project, says: RegExp, unless?: RegExp): Claim[] =>
	passagesOf(project)
		.filter(({ collection, text }) => collection !== 'marketplaces' && says.test(text))
		.flatMap((passage) =>
			splitSentences(passage.text).flatMap(({ text, start }): Claim[] => {
				const found = says.exec(text);
				if (!found || unless?.test(text)) return [];
				const from = start + found.index;
				return [{ passage, start: from, end: from + found[0].length }];
			}),
		);

/** Where it is separate: a sentence that says so, else the contract for each tier. */
function separately(project: Project): LabelledPlace | null {
	const [said] = claims(project, separate);
	const label = { ja: '別の契約', en: 'a contract of its own' };
	if (said) return { place: said.passage.placeOf(said.start, said.end), label };
	const contract = project.documents.find(({ data }) => data.kind === 'contract' && data.per === 'tier');
	return contract ? { place: contract.places.at(['title']), label } : null;
}
