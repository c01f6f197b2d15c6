/** 主語のない義務: 「速やかに検収する。」 A duty that names nobody is the duty of nobody. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Passage } from '../../model/passages.ts';
import { isItem, passagesOf } from '../../model/passages.ts';
import type { Project } from '../../model/project.ts';
import { splitSentences } from '../../model/sentences.ts';
import type { Check } from '../check.ts';

/** Ends of sentences that say what somebody does or has to do. */
const DUTY = /(?:する|行う|支払う|負う|努める|応じる|渡す|返す|知らせる|しなければならない|するものとする)。$/;

/** What is done by force of the text itself needs nobody. */
const NO_DUTY = /(?:適用|準用|算入|に属|を有|とみな|を要|に存続|意味)(?:する|す)(?:ものとする)?。$/;

/** What each does to the other is the duty of both: 「相手方に通知する」, 「誠実に協議する」. */
const MUTUAL = /相手方|互いに|双方|協議(?:する|を行う|の上)|話し合/;

/** は, が and も that name no subject: 「又は」「ものとする」「をもって」「終了したときは」. */
const NO_SUBJECT =
	/もの|(?:又|また|もしく|若しく|あるい)は|ながら|をもって|もと(?:に|で|づ)|(?:とき|場合|際|時|後|に|で|と|から|まで)は/g;

/** Somebody or something is spoken of: 「乙は」「甲乙が」「費用も」. */
const hasSubject = (sentence: string): boolean =>
	/[^\s、。・](?:は|が|も)|[甲乙]/.test(sentence.replace(NO_SUBJECT, ''));

export const actorMissing: Check = {
	id: 'rule/actor-missing',
	title: { ja: '主語のない義務', en: 'duty without a subject' },
	summary: {
		ja: '契約書の義務は、だれの義務かがわからなければなりません。「速やかに検収する」だけでは、甲も乙も相手のことだと読めます。',
		en: "A duty in a contract must say whose it is: with no subject, each party reads it as the other one's.",
	},
	example: {
		fails: {
			files: {
				'clauses/prices.mdx': { replace: '<Table', with: '納品の後、請負の成果を速やかに検収する。\n\n<Table' },
			},
			finds: [{ file: 'clauses/prices.mdx', words: '納品の後、請負の成果を速やかに検収する。' }],
		},
		passes: {
			files: {
				'clauses/prices.mdx': { replace: '<Table', with: '甲は、納品の後、請負の成果を速やかに検収する。\n\n<Table' },
			},
		},
	},
	run({ project }) {
		const clauses = clausesOfContracts(project);
		const passages = passagesOf(project).filter(({ collection, id }) => collection === 'clauses' && clauses.has(id));
		return passages.flatMap((passage, index) => (isListed(index, passages, project) ? [] : findings(passage)));
	},
};

/** 「乙は、次の各号の作業を行う。」: whose the items are, and whether they are duties, is said by what they stand below. */
function isListed(index: number, passages: readonly Passage[], project: Project): boolean {
	const passage = passages[index];
	if (!passage || !isItem(passage, project)) return false;
	return passages.slice(0, index).findLast((earlier) => !isItem(earlier, project))?.id === passage.id;
}

/** Terms and notes speak to the reader, and may leave 「お客様は」 unsaid. */
function clausesOfContracts({ documents }: Project): Set<string> {
	return new Set(
		documents
			.filter(({ data }) => data.kind === 'contract')
			.flatMap(({ data }) => [...data.articles, ...(data.annexes ?? [])]),
	);
}

function findings(passage: Passage): Diagnostic[] {
	// 「（…という。）」 is no end of a sentence; as many characters stand in its place.
	const text = passage.text.replace(/（[^（）]*）/g, (aside) => '・'.repeat(aside.length));
	return splitSentences(text).flatMap(({ text: sentence, start: index }) => {
		if (!DUTY.test(sentence) || NO_DUTY.test(sentence) || MUTUAL.test(sentence) || hasSubject(sentence)) return [];
		// 「乙は、…する。…の旨を知らせる。」: a sentence goes on with the party that the one before it is about.
		const before = text.slice(0, index);
		if (/[甲乙](?:は|及び[甲乙]は)/.test(before)) return [];
		if (/^\s*(?:ただし|なお|また|この場合)/.test(sentence) && hasSubject(before)) return [];
		const start = index + (sentence.length - sentence.trimStart().length);
		return {
			code: actorMissing.id,
			level: 'error' as const,
			message: { ja: 'だれの義務かが書かれていません', en: 'nothing says whose duty this is' },
			places: [{ place: passage.placeOf(start, index + sentence.length) }] as const,
			fixes: [{ ja: '「甲は」または「乙は」を補う', en: 'begin with 甲は or 乙は' }],
		};
	});
}
