/** 賠償の上限が二つ: several caps on one liability, or a cap beside a waiver of all of it. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { formatValue } from '../../values/format.ts';
import { arithmetic } from '../arithmetic.ts';
import { byBook } from '../books.ts';
import type { Check, CheckInput } from '../check.ts';
import { inContract } from '../law/examples.ts';
import type { SaidValue, Statement } from '../statements.ts';
import { once, statements } from '../statements.ts';
import { whose } from '../who.ts';
import type { Cap } from './caps.ts';
import { aboutLiability, capsIn, yenOf } from './caps.ts';

export const capClash: Check = {
	id: 'liability/cap-clash',
	title: { ja: '二つの賠償の上限', en: 'two caps on liability' },
	summary: {
		ja: '同じ損害の賠償に上限が二つあったり、上限と「一切責任を負わない」が並んでいたりすると、いくらまで払うのかを決められません。',
		en: 'Two caps on one liability, or a cap beside a full waiver, leave open how much is owed.',
	},
	example: {
		fails: {
			files: {
				'facts.yaml': 'cap: { label: 賠償の上限, value: "100,000円 税込" }\n',
				...inContract(
					'乙が甲に賠償する額は、月額料金の<Value of="tier.general.capMonths" />分を上限とする。\n\n乙が甲に賠償する損害の額は、<Value of="facts.cap" />を上限とする。',
				),
			},
			finds: [{ file: 'clauses/definitions.mdx', words: '<Value of="facts.cap" />' }],
		},
		// The same amount, said in two ways.
		passes: {
			files: {
				'facts.yaml': 'cap: { label: 賠償の上限, value: "360,000円 税込" }\n',
				...inContract(
					'乙が甲に賠償する額は、月額料金の<Value of="tier.general.capMonths" />分を上限とする。\n\n乙が甲に賠償する損害の額は、<Value of="facts.cap" />を上限とする。',
				),
			},
		},
	},
	run(input) {
		return once(
			byBook(statements(input, aboutLiability)).flatMap((book) => {
				const caps = capsIn(book);
				return [...twoCaps(caps, input), ...waived(book, caps)];
			}),
		);
	},
};

const sameSide = (a: Cap['side'], b: Cap['side']): boolean => a === null || b === null || a === b;

function twoCaps(caps: readonly Cap[], input: CheckInput): Diagnostic[] {
	const limited = caps.filter(({ amounts }) => amounts.length > 0);
	const first = limited.find(isOurs) ?? limited.find(({ amounts }) => amounts.some(({ home }) => home)) ?? limited[0];
	if (!first) return [];
	return limited.flatMap((cap): Diagnostic[] => {
		if (cap === first || !sameSide(cap.side, first.side)) return [];
		const [one, other] = [yenOf(cap, input), yenOf(first, input)];
		const [[at] = [], [firstAt] = []] = [cap.amounts, first.amounts];
		if (!at || !firstAt || (one && other ? one.yen === other.yen : alike(cap, first))) return [];
		return [
			{
				code: capClash.id,
				level: 'error',
				message: {
					ja: `賠償の上限が二つあります（${words(cap)}と${words(first)}）`,
					en: `liability is capped twice (${words(cap)} and ${words(first)})`,
				},
				places: [placed(at, cap), placed(firstAt, first), ...homes([at, firstAt])],
				...(one && other && { notes: [arithmetic(`${one.how} ≠ ${other.how}`)] }),
				fixes: [
					{ ja: 'どちらか一方の文にそろえ、もう一方を消す', en: 'keep one of the two sentences' },
					{
						ja: '別の損害についての上限なら、「前項の定めにかかわらず」とどの損害かを書く',
						en: 'if it is about another damage, say which, and that it holds despite the other cap',
					},
				],
			},
		];
	});
}

/** The cap that has a field of its own. */
const isOurs = ({ amounts }: Cap): boolean => amounts.some(({ home }) => home?.path.endsWith('.capMonths') === true);

const words = ({ amounts }: Cap): string => amounts.map(text).join('・');
const text = ({ value }: SaidValue): string =>
	value.kind === 'duration' ? `${formatValue(value)}分` : formatValue(value);

/** Where the fee is not known: months against months, and yen against yen; of what only one of them says nothing is known. */
function alike(a: Cap, b: Cap): boolean {
	const said = (cap: Cap, kind: string): string =>
		cap.amounts
			.filter(({ value }) => value.kind === kind)
			.map(text)
			.join();
	return ['duration', 'money'].every((kind) => {
		const [one, other] = [said(a, kind), said(b, kind)];
		return one === '' || other === '' || one === other;
	});
}

const placed = (said: SaidValue, cap: Cap): Diagnostic['places'][number] => {
	const label = words(cap);
	return { place: said.place, label: { ja: `上限 ${label}`, en: `cap ${label}` } };
};

const homes = (said: readonly SaidValue[]): Diagnostic['places'][number][] =>
	said.flatMap(({ home }) =>
		home ? [{ place: home.source, label: { ja: '値の置き場所', en: 'where the value is written' } }] : [],
	);

const waives =
	/(?:一切の?(?:責任|賠償責任|損害賠償責任|賠償)|いかなる(?:責任|損害[^。、]{0,10}責任|賠償))(?:を|も|は)?、?(?:負わ(?:ない|ず|ません)|負いません|負いかね)|一切(?:の損害を)?(?:賠償|補償)(?:しない|しません|いたしません)/;
/** A waiver for some causes only is no waiver of all. */
const forSome =
	/による|により|よって|起因|場合|とき|除き|除く|限り|事由|不可抗力|第三者|について(?!、?一切)|に関(?:し|する)|瑕疵|生じない|過失|前項|前各項|ただし/;

function waived(book: readonly Statement[], caps: readonly Cap[]): Diagnostic[] {
	return book.flatMap((statement) => {
		const match = waives.exec(statement.text);
		if (!match || forSome.test(statement.text.slice(0, match.index + match[0].length))) return [];
		const side = whose(statement, match.index);
		const cap = caps.find((one) => sameSide(one.side, side));
		if (!cap) return [];
		const { text: capText, placeOf } = cap.statement;
		const limit = /(?:上限|限度|範囲)[^。、]*/.exec(capText);
		const start = limit?.index ?? 0;
		return [
			{
				code: capClash.id,
				level: 'error' as const,
				message: {
					ja: '上限までは賠償するとする文と、一切責任を負わないとする文があります',
					en: 'one sentence caps liability, another waives all of it',
				},
				places: [
					{
						place: statement.placeOf(match.index, match.index + match[0].length),
						label: { ja: '賠償しない（0円）', en: 'nothing is owed' },
					},
					{
						place: cap.amounts[0]?.place ?? placeOf(start, start + (limit?.[0].length ?? capText.length)),
						label: { ja: `上限 ${words(cap) || '料金の額'}`, en: `cap ${words(cap) || 'the fee'}` },
					},
				] as const,
				fixes: [
					{ ja: '「一切責任を負わない」の文を消し、上限だけを残す', en: 'delete the waiver and keep the cap' },
					{
						ja: '責任を負わないのがどんな事由の場合かを書く',
						en: 'say which causes the waiver is about',
					},
				],
			},
		];
	});
}
