/** 有料と無料の境目がない: 「手間がかかる場合は有料」 lets the one decide who sends the invoice. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Passage } from '../../model/passages.ts';
import { ELEMENT, passagesOf } from '../../model/passages.ts';
import type { Rule } from '../../model/rule.ts';
import type { Check } from '../check.ts';

/** Conditions that nobody can measure. */
const VAGUE = new RegExp(
	[
		'時間(?:と|や|・)?(?:労力|手間)[がを]?(?:必要|かか|要)',
		'手間の?(?:かか|を要)',
		'(?:大幅|大規模|大きな|軽微|簡単|簡易|ちょっと|わずか|複雑|高度)(?:な|の|に)',
		'(?:内容|場合|状況|程度|規模)に(?:よって|より|応じて?)',
		'必要に応じて?',
	].join('|'),
);

const FREE_OR_CHARGED = /有料|無料|無償|別料金|追加料金|追加費用|別途(?:費用|料金)/;

export const freeOrChargedUndecidable: Check = {
	id: 'scope/free-or-charged-undecidable',
	title: { ja: '有料と無料の境目', en: 'no test between free and charged' },
	summary: {
		ja: '有料か無料かを分ける条件は、だれが見ても同じに決まるものでなければなりません。「時間と労力が必要なら有料」では、請求する側の判断になります。',
		en: 'What divides free work from charged work must come out the same for everyone; "if it takes effort" is for the sender of the invoice to say.',
	},
	example: {
		fails: {
			files: {
				'clauses/note-revisions.mdx': {
					replace: '無料の修正は',
					with: '納品後のご質問は無料です。時間と労力が必要な場合は有料になります。無料の修正は',
				},
			},
			finds: [{ file: 'clauses/note-revisions.mdx', words: '時間と労力が必要' }],
		},
		passes: {
			files: {
				'clauses/note-revisions.mdx': {
					replace: '無料の修正は',
					with: '納品後のご質問は無料です。サイトの手直しは有料になります。無料の修正は',
				},
			},
		},
	},
	run({ project }) {
		return passagesOf(project).flatMap((passage) => findings(passage));
	},
};

/** What the sentence applies to is marked: the words only describe it. */
const isMeasured = ({ when }: Rule): boolean =>
	when.every(({ task, placement, revisions, allowance, silence, sinceDelivery }) =>
		[task, placement, revisions, allowance, silence, sinceDelivery].some((condition) => condition !== undefined),
	);

function findings(passage: Passage): Diagnostic[] {
	return [...passage.text.matchAll(/[^。\n]+(?:。|$)/g)].flatMap(({ 0: sentence, index }) => {
		const vague = VAGUE.exec(sentence);
		const charged = FREE_OR_CHARGED.exec(sentence);
		// A value or a reference in the sentence is the measure; a defined word has one.
		if (!vague || !charged || sentence.includes(ELEMENT)) return [];
		const [start, end] = [index + vague.index, index + vague.index + vague[0].length];
		if (passage.terms.some((term) => term.start < end && start < term.end)) return [];
		if (passage.rules.some((on) => on.start <= start && end <= on.end && isMeasured(on.rule))) return [];
		const at = index + charged.index;
		return {
			code: freeOrChargedUndecidable.id,
			level: 'error' as const,
			message: {
				ja: `「${charged[0]}」かどうかが、だれにも測れない条件で分かれています`,
				en: 'whether this is free depends on a condition that nobody can measure',
			},
			places: [
				{ place: passage.placeOf(start, end), label: { ja: '境目がわからない', en: 'no measure' } },
				{ place: passage.placeOf(at, at + charged[0].length), label: { ja: '料金の有無', en: 'free or charged' } },
			] as const,
			fixes: [
				{ ja: '時間や回数などの値を参照し、境目を書く', en: 'refer to a value: minutes, a count' },
				{
					ja: '当てはまる作業を、作業一覧（tasks.yaml）の区分で示す',
					en: 'name the tasks that it applies to, from tasks.yaml',
				},
				{ ja: '言葉を定義して（<Define>）、それを使う', en: 'define the word, and use it as a term' },
			],
		};
	});
}
