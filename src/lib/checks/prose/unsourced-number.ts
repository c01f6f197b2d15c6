/** 出所のない数字: `修正は3回まで` is never typed into prose; the sentence refers to the value. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { passagesOf } from '../../model/passages.ts';
import type { Check, CheckInput } from '../check.ts';
import { standpointOf } from '../standpoint.ts';
import { numberEdits } from './number-edits.ts';
import type { LooseNumber } from './numbers.ts';
import { looseNumbers, references, wordsOf } from './numbers.ts';

const codeAndLevel = { code: 'prose/unsourced-number', level: 'error' } as const;

const handNumber =
	/^(?:[0-9０-９]{1,2}[.．)）]?[ 　]+(?=[^\d０-９])|[（(][0-9０-９一二三四五六七八九十]{1,2}[)）][ 　]*|[①-⑳][ 　]*)(?=.)/u;

const newFact = {
	ja: '値として一か所に書き（facts.yaml など）、ここではそれを引く。数を言わずに済むなら言いかえる',
	en: 'write it once as a typed value (in facts.yaml, say) and refer to it, or say it without a number',
};

export const unsourcedNumber: Check = {
	id: codeAndLevel.code,
	title: { ja: '出所のない数字', en: 'number without a source' },
	summary: {
		ja: '文章の中の数・金額・日付・時刻・期間は、値を引いて書きます。手で書いた数字は、値が変わったときに取り残されます。',
		en: 'Every number, amount, date, time and span in prose refers to a typed value; one typed by hand is left behind when the value changes.',
	},
	example: {
		fails: {
			files: {
				'clauses/definitions.mdx': {
					replace: '営業する日をいう。',
					with: '営業する日をいう。乙は、三通の控えを保管する。',
				},
			},
			finds: [{ file: 'clauses/definitions.mdx', words: '三通' }],
		},
		passes: {
			files: {
				'clauses/definitions.mdx': {
					replace: '営業する日をいう。',
					with: '営業する日をいう。その一部が祝日に当たる場合を除き、第三者の休日は民法第142条による。',
				},
			},
		},
	},
	run(input) {
		// What was pasted is from before the values were typed; there only a number that differs is a finding.
		const loose = looseNumbers(input).filter(
			({ contradicts, ...number }) => contradicts === null && number.passage.collection !== 'pasted' && !isMark(number),
		);
		return [...loose.map((number) => numberFinding(number, input)), ...numberedByHand(input)];
	},
};

const isMark = ({ passage, start, at }: Omit<LooseNumber, 'contradicts'>): boolean =>
	start === 0 && at.elements && passage.collection === 'clauses' && handNumber.test(passage.text);

function numberFinding(loose: LooseNumber, input: CheckInput): Diagnostic {
	const { passage, start, end, candidates, at } = loose;
	const words = wordsOf(loose);
	const same = candidates.flatMap((candidate) => candidate.same);
	const offered = same.length > 0 || !at.elements ? references(same, loose) : [];
	const edits = numberEdits(loose, input);
	return {
		...codeAndLevel,
		message: {
			ja: `「${words}」は、どの値も引いていない数字です`,
			en: `"${words}" is a number that refers to no value`,
		},
		places: [{ place: passage.placeOf(start, end) }],
		fixes: offered.length > 0 ? offered : [newFact],
		...(edits.length > 0 ? { edits } : {}),
	};
}

/** 「２　甲は、…」, 「（３）乙は、…」: the program counts 項 and 号 itself, and would print a second number. */
function numberedByHand(input: CheckInput): Diagnostic[] {
	return passagesOf(input.project).flatMap((passage) => {
		const [mark] = passage.collection === 'clauses' ? (handNumber.exec(passage.text) ?? []) : [];
		if (mark === undefined || !standpointOf(passage, input).elements) return [];
		const words = mark.trim();
		return [
			{
				...codeAndLevel,
				message: {
					ja: `「${words}」は、手で付けられた項や号の番号です`,
					en: `"${words}" is the number of a paragraph or item, typed by hand`,
				},
				places: [{ place: passage.placeOf(0, words.length) }],
				fixes: [
					{
						ja: '消す。項の番号は自動で付き、号は行の初めを「1. 」にすると番号が付く',
						en: 'delete it: paragraphs are numbered by the program, items by writing "1. " before them',
					},
				],
			},
		];
	});
}
