/** 電子契約と紙の言葉: 「本書2通を作成し、記名押印の上」 in what is signed electronically, or 電子署名 on paper. */
import type { Diagnostic, Localized } from '../../diagnostics/diagnostic.ts';
import type { Check, CheckInput } from '../check.ts';
import { atContract, fails, inContract } from '../law/examples.ts';
import type { Said, Wording } from '../law/speech.ts';
import { said, speeches } from '../law/speech.ts';
import { saidInSigned } from './signed-words.ts';

interface Way {
	readonly sign: 'paper' | 'electronic';
	readonly name: Localized;
	/** What belongs to the other way of signing. 収入印紙 is told by law/stamp-on-electronic. */
	readonly wordings: readonly Wording[];
}

const dispensed =
	/(?:押印|捺印|製本|書面)[^。]{0,12}(?:要し(?:ない|ません)|不要|必要(?:は|が)?(?:ない|ありません)|省略|行わない|行いません|に代え)/;

const ways: readonly Way[] = [
	{
		sign: 'electronic',
		name: { ja: '電子契約', en: 'signed electronically' },
		wordings: [
			{
				says: /(?:記名|署名)(?:の上)?(?:押印|捺印)|(?:押印|捺印|割印|契印)(?:の上|し[、て]|する)|本書(?:面)?(?:￼|[\d０-９一二三四五六七八九十]+\s?通)|袋とじ|(?:正本|副本|原本)[^。]{0,8}各[自々]?[\d０-９一二三四五六七八九十]\s?通/,
				unless: dispensed,
			},
		],
	},
	{
		sign: 'paper',
		name: { ja: '書面による契約', en: 'signed on paper' },
		wordings: [
			{
				says: /電子署名(?:を(?:行|施|付)|に?より|する|の上)|電子契約サービス|電磁的記録を(?:作成|原本)|原本は、(?:この|本)?電磁的記録/,
				unless: /(?:電子署名|電磁的記録)[^。]{0,12}(?:用いない|用いません|によら|行わない|行いません)/,
			},
		],
	},
];

export const electronicVsPaper: Check = {
	id: 'sign/electronic-vs-paper',
	title: { ja: '電子契約と紙の言葉', en: 'electronic signing, paper wording' },
	summary: {
		ja: '電子署名で結ぶ契約に、本書の通数や押印の言葉があってはいけません。どの文書が原本なのかがわからなくなります。紙の契約の電子署名も同じです。',
		en: 'A contract signed electronically has no copies to seal, and one on paper no electronic signature: else nobody knows which is the original.',
	},
	example: {
		fails: fails(atContract, '契約の成立の証として、本書を作成し、甲乙記名押印の上、それぞれ保有する。', '記名押印'),
		passes: {
			files: inContract(
				'契約の成立は電磁的記録によることとし、甲及び乙の押印を要しない。\n\n<Only sign="paper">\n\n契約の成立の証として、本書<Value of="policies.general.originals" />を作成し、甲乙記名押印の上、それぞれ保有する。\n\n</Only>',
			),
		},
	},
	run(input) {
		return [...inDocuments(input), ...inPasted(input)];
	},
};

const inDocuments = (input: CheckInput): Diagnostic[] =>
	ways.flatMap(({ sign, name, wordings }) =>
		saidInSigned(input, sign, wordings).map(({ found, document }) => ({
			code: electronicVsPaper.id,
			level: 'error' as const,
			message: {
				ja: `「${document.data.title}」は${name.ja}ですが、「${found.words.replaceAll('￼', '…通')}」とあります`,
				en: `${document.id} is ${name.en}, but it says 「${found.words}」`,
			},
			places: [
				{ place: found.sentence.speech.passage.placeOf(found.start, found.end) },
				{ place: document.places.at(['sign']), label: name },
			] as const,
			fixes: [
				sign === 'electronic'
					? { ja: '<Only sign="paper"> で囲み、紙のときだけ出す', en: 'put it into <Only sign="paper">' }
					: {
							ja: '<Only sign="electronic"> で囲み、電子契約のときだけ出す',
							en: 'put it into <Only sign="electronic">',
						},
				{ ja: '締結の方法に合う言葉に書きかえる', en: 'write what fits the way of signing' },
				{ ja: '締結の方法（sign）のほうを直す', en: 'change the way of signing' },
			],
		})),
	);

/** One pasted contract that is signed electronically and has copies to seal; 「書面による場合は」 is for another way. */
function inPasted({ project }: CheckInput): Diagnostic[] {
	const contracts = new Set(project.pasted.flatMap(({ id, data }) => (data.kind === 'contract' ? [id] : [])));
	if (contracts.size === 0) return [];
	const spoken = speeches(project).filter(
		({ passage: { collection, id } }) => collection === 'pasted' && contracts.has(id),
	);
	const [paperWords, electronicWords] = ways.map(({ wordings }) =>
		said(spoken, wordings).filter(({ sentence }) => !eitherWay.test(sentence.text)),
	);
	const placeOf = ({ sentence, start, end }: Said) => sentence.speech.passage.placeOf(start, end);
	const byText = Map.groupBy(paperWords ?? [], ({ sentence }) => sentence.speech.passage.id);
	return [...byText].flatMap(([id, [paper]]): Diagnostic[] => {
		const electronic = electronicWords?.find(({ sentence }) => sentence.speech.passage.id === id);
		if (!paper || !electronic) return [];
		return [
			{
				code: electronicVsPaper.id,
				level: 'error',
				message: {
					ja: `「${electronic.words}」とありますが、「${paper.words}」とあります`,
					en: `it says 「${electronic.words}」, and 「${paper.words}」`,
				},
				places: [
					{ place: placeOf(paper) },
					{ place: placeOf(electronic), label: { ja: '電子契約', en: 'electronic' } },
				],
				fixes: [{ ja: '締結の方法を一つに決め、その言葉だけを書く', en: 'sign in one way, and write its words only' }],
			},
		];
	});
}

const eitherWay = /場合|とき(?:は|に)|又は|または|もしくは|若しくは|代え/;
