/** 優先順位の食い違い: each of two documents says that it prevails, or one says so against the order of documents. */
import type { Diagnostic, LabelledPlace, Localized } from '../../diagnostics/diagnostic.ts';
import type { DocumentContent } from '../../model/document.ts';
import type { Precedence } from '../../rules/precedence.ts';
import { precedencesIn, prevails } from '../../rules/precedence.ts';
import type { Check } from '../check.ts';
import { inTerms } from '../law/examples.ts';
import { pastedClashes } from './pasted-precedence.ts';

const words = 'この規約の定めは、保守プランの契約書の定めに優先します。';

export const precedenceClash: Check = {
	id: 'documents/precedence-clash',
	title: { ja: '優先順位の食い違い', en: 'documents that each claim precedence' },
	summary: {
		ja: 'どの文書が優先するかは、すべての文書で同じでなければなりません。規約も契約書も「こちらが優先する」と言うと、どちらにも従えません。',
		en: 'All documents must say the same of which one prevails; where each claims to, neither can be followed.',
	},
	example: {
		fails: { files: inTerms(words), finds: [{ file: 'clauses/responsibility.mdx', words }] },
		passes: {
			files: inTerms('保守プランの契約書の定めは、この規約の定めに優先します。緊急のご依頼を優先して承ります。'),
		},
	},
	run({ project }) {
		const stated = precedencesIn(project);
		const own = stated.flatMap((one, index): Diagnostic[] => {
			const wrong = one.losers.find((loser) => prevails(loser, one.winner));
			const against = (other: Precedence): boolean =>
				one.losers.includes(other.winner) && other.losers.includes(one.winner);
			// Two that contradict each other are told once: at the one that is against the order, else at the later.
			const other = stated.find((candidate, at) => against(candidate) && (wrong !== undefined || at < index));
			const loser = wrong ?? other?.winner;
			if (loser === undefined || (wrong === undefined && other && isWrong(other))) return [];
			return [
				finding(one, loser, other ?? null, declared(loser, project.documents) ?? one.document.places.at(['rank'])),
			];
		});
		return [...own, ...pastedClashes(project).map(inPasted)];
	},
};

const inPasted = ({ one, other }: ReturnType<typeof pastedClashes>[number]): Diagnostic => ({
	code: precedenceClash.id,
	level: 'error',
	message: {
		ja: `${one.winner}が${one.loser}に優先するとしながら、${other.winner}が${other.loser}に優先するともあります`,
		en: `${one.winner} prevails over ${one.loser}, and ${other.winner} over ${other.loser}`,
	},
	places: [{ place: one.place }, { place: other.place, label: { ja: '逆の順', en: 'the other way round' } }],
	fixes: [{ ja: 'どちらが優先するのかを一つに決める', en: 'let one of the two prevail' }],
});

const isWrong = ({ winner, losers }: Precedence): boolean => losers.some((loser) => prevails(loser, winner));

const names: Readonly<Record<DocumentContent['rank'], Localized>> = {
	individual: { ja: '個別契約', en: 'individual agreements' },
	annex: { ja: '別紙', en: 'the annexes' },
	body: { ja: '契約書', en: 'the contract' },
	terms: { ja: '規約', en: 'the terms' },
	listing: { ja: '出品文', en: 'the listings' },
};

/** Where the content says that a document has this rank. */
const declared = (
	rank: DocumentContent['rank'],
	documents: readonly Precedence['document'][],
): LabelledPlace['place'] | undefined => documents.find(({ data }) => data.rank === rank)?.places.at(['rank']);

function finding(
	{ winner, passage, start, end, document }: Precedence,
	loser: DocumentContent['rank'],
	other: Precedence | null,
	rank: LabelledPlace['place'],
): Diagnostic {
	const [one, over] = [names[winner], names[loser]];
	const said: Localized = { ja: `${one.ja}が${over.ja}に優先`, en: `${one.en} over ${over.en}` };
	const otherwise: Localized = { ja: `${over.ja}が${one.ja}に優先`, en: `${over.en} over ${one.en}` };
	return {
		code: precedenceClash.id,
		level: 'error',
		message: {
			ja: `「${document.data.title}」は${said.ja}するとしていますが、${other ? `「${other.document.data.title}」では` : '文書の順位では'}、${otherwise.ja}します`,
			en: `${document.id} puts ${said.en}; ${other ? other.document.id : 'the order of documents'} says ${otherwise.en}`,
		},
		places: [
			{ place: passage.placeOf(start, end), label: said },
			other
				? { place: other.passage.placeOf(other.start, other.end), label: otherwise }
				: { place: rank, label: otherwise },
		],
		fixes: [
			{ ja: `${otherwise.ja}する、と書き直す`, en: `write ${otherwise.en}` },
			{
				ja: '文書の rank と、ほかの文書の文のほうを直す',
				en: 'change the rank of the documents and what the others say',
			},
		],
	};
}
