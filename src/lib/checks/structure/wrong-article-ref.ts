/** 番号と名前の合わない参照: 「第9条の修正」 where 第9条 is 秘密保持: the articles have moved and the reference has not. */
import type { Diagnostic, Localized } from '../../diagnostics/diagnostic.ts';
import type { Passage } from '../../model/passages.ts';
import { passagesOf } from '../../model/passages.ts';
import type { Check, CheckInput } from '../check.ts';
import { inTerms } from '../law/examples.ts';
import { standpointOf } from '../standpoint.ts';
import { mentionsIn, targetOf } from './article-numbers.ts';
import { handNumberLength } from './hand-numbers.ts';
import type { Misnamed } from './misnamed.ts';
import { misnamed, misnamedRefs } from './misnamed.ts';
import type { NumberedPart } from './numbered-parts.ts';
import { headsArticle } from './pasted-articles.ts';

export const wrongArticleRef: Check = {
	id: 'structure/wrong-article-ref',
	title: { ja: '番号と名前の合わない参照', en: 'reference to the wrong article' },
	summary: {
		ja: '「第9条の修正」と書くなら、第9条は修正の条でなければなりません。条を入れ替えたときに、古い番号が残りがちです。',
		en: 'An article called by number and by name must be one article; old numbers are left behind when articles move.',
	},
	example: {
		fails: {
			files: inTerms('料金のお返しは、第二条（取りやめ）の定めによります。'),
			finds: [{ file: 'clauses/responsibility.mdx', words: '第二条（取りやめ）' }],
		},
		passes: {
			files: inTerms(
				'料金のお返しは、<Ref to="cancellation" />（取りやめ）及び民法第641条（注文者の解除）の定めによります。',
			),
		},
	},
	run(input) {
		return passagesOf(input.project).flatMap((passage) => [
			...typed(passage, input),
			...(passage.elements.length > 0 ? besideRefs(passage, input) : []),
		]);
	},
};

function typed(passage: Passage, input: CheckInput): Diagnostic[] {
	if (passage.collection === 'marketplaces' || headsArticle(passage) || !/条|別紙/.test(passage.text)) return [];
	const own = handNumberLength(passage);
	return mentionsIn(passage).flatMap((mention) => {
		if (mention.start < own) return [];
		const wrong = misnamed(passage, mention, targetOf(mention, passage.text), input);
		return wrong ? [finding(passage, mention.text, wrong, input)] : [];
	});
}

function finding(passage: Passage, number: string, wrong: Misnamed, input: CheckInput): Diagnostic {
	const { start, end, name, numbered, named, title } = wrong;
	const now = named.map(({ label, heading }) => `${label}（${heading}）`).join('、');
	return {
		code: wrongArticleRef.id,
		level: 'error',
		message: {
			ja: numbered
				? `「${title}」の${number}は「${numbered.heading}」です。「${name}」は${now}です`
				: `「${title}」に${number}はありません。「${name}」は${now}です`,
			en: `${number} of ${title} is ${numbered ? numbered.heading : 'not there'}; ${name} is ${now}`,
		},
		places: [
			{ place: passage.placeOf(start, end) },
			...(numbered ? [{ place: numbered.origin, label: { ja: number, en: number } }] : []),
			...named.map((part) => ({
				place: part.origin,
				label: { ja: `今の${part.label}`, en: `now ${part.label}` },
			})),
		],
		fixes: named.map((part) => mend(part, passage, input)),
	};
}

/** What can be referred to is; a page and a pasted text have words only. */
function mend(part: NumberedPart, passage: Passage, input: CheckInput): Localized {
	if (passage.collection === 'pasted') return { ja: `${part.label}に直す`, en: `write ${part.label}` };
	const canRefer = passage.collection === 'clauses' && standpointOf(passage, input).elements;
	return canRefer && part.id !== null
		? {
				ja: `<Ref to="${part.id}" /> と書く（番号は自動で付く）`,
				en: `write <Ref to="${part.id}" />: the number is counted by the program`,
			}
		: {
				ja: `番号を書かずに、見出しで言う（「${part.heading}」）`,
				en: `name it by its heading (${part.heading}) and leave the number out`,
			};
}

const besideRefs = (passage: Passage, input: CheckInput): Diagnostic[] =>
	misnamedRefs(passage, input).map(({ name, start, end, to, meant }) => ({
		code: wrongArticleRef.id,
		level: 'error',
		message: {
			ja: `<Ref to="${to}" /> の後に「${name}」とありますが、「${name}」は ${meant} です`,
			en: `<Ref to="${to}" /> is called ${name}, which is the heading of ${meant}`,
		},
		places: [{ place: passage.placeOf(start, end) }],
		fixes: [
			{ ja: `<Ref to="${meant}" /> に直す`, en: `write <Ref to="${meant}" />` },
			{ ja: '見出しのほうを直す', en: 'correct the heading instead' },
		],
	}));
