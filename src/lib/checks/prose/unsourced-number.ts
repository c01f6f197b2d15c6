/** 出所のない数字: `修正は3回まで` is never typed into prose; the sentence refers to the value. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Check, CheckInput } from '../check.ts';
import { handNumberLength } from '../structure/hand-numbers.ts';
import { numberEdits } from './number-edits.ts';
import type { LooseNumber } from './numbers.ts';
import { looseNumbers, references, wordsOf } from './numbers.ts';

const codeAndLevel = { code: 'prose/unsourced-number', level: 'error' } as const;

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
		return loose.map((number) => numberFinding(number, input));
	},
};

/** The number of a 項 or 号 is told by structure/numbering-differs. */
const isMark = ({ passage, start }: Omit<LooseNumber, 'contradicts'>): boolean => start < handNumberLength(passage);

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
