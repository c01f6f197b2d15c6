/** 上限のある賠償と、上限のない違約金: what a cap keeps away at the front door comes in as a penalty at the back. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { formatValue } from '../../values/format.ts';
import { arithmetic } from '../arithmetic.ts';
import { byBook } from '../books.ts';
import type { Check, CheckInput } from '../check.ts';
import { yearly } from '../law/amounts.ts';
import { inContract } from '../law/examples.ts';
import { clauseText } from '../law/speech.ts';
import type { SaidValue, Statement } from '../statements.ts';
import { once, statements } from '../statements.ts';
import type { Side } from '../who.ts';
import { whose } from '../who.ts';
import type { Cap } from './caps.ts';
import { capsIn, monthlyFee, number, yenOf } from './caps.ts';

const penalty = (limit: string): string =>
	`乙が甲に賠償する額は、月額料金の<Value of="tier.general.capMonths" />分を上限とする。\n\n乙は、引渡しが期日に遅れたときは、期日の翌日から引渡しの日まで、月額料金に対し<Value of="facts.delay" />の違約金を甲に支払う。${limit}`;
const fact = { 'facts.yaml': 'delay: { label: 引渡しの遅れの違約金, value: 1日1% }\n' };

export const capVsPenalty: Check = {
	id: 'liability/cap-vs-penalty',
	title: { ja: '上限のない違約金', en: 'penalty without a cap' },
	summary: {
		ja: '賠償に上限があるのに、日ごとに増える違約金に上限がないと、遅れが続くうちに上限を超え、どちらで止まるのか分かりません。',
		en: 'A capped liability beside a penalty that grows without end: after some days it passes the cap, and which of them holds?',
	},
	example: {
		fails: {
			files: { ...fact, ...inContract(penalty('')) },
			finds: [{ file: 'clauses/definitions.mdx', words: '<Value of="facts.delay" />' }],
		},
		passes: { files: { ...fact, ...inContract(penalty('違約金の額も、前項の上限に含む。')) } },
	},
	run(input) {
		return once(
			byBook(statements(input, /賠償|損害|責任|違約金|遅延利息/)).flatMap((book) => {
				const caps = capsIn(book);
				return caps.length === 0 ? [] : penaltiesIn(book).flatMap((one) => told(one, caps, input));
			}),
		);
	},
};

interface Penalty {
	readonly statement: Statement;
	readonly said: SaidValue;
	/** Percent of what is late, by the day. */
	readonly daily: number;
	readonly side: Side | null;
}

const isPenalty = /違約金|遅延損害金|遅延利息|遅滞の?損害金/;
/** That the penalty itself has an end, or falls under the cap. */
const ends = /上限|限度|を超え(?:ない|ません)|までとする/;

function penaltiesIn(book: readonly Statement[]): Penalty[] {
	return book.flatMap((statement) => {
		if (!isPenalty.test(statement.text) || ends.test(statement.text) || endsNext(statement)) return [];
		return statement.values.flatMap((said): Penalty[] => {
			const { value, start } = said;
			if (value.kind !== 'rate' || value.per === 'none') return [];
			return [{ statement, said, daily: yearly(value) / 365, side: whose(statement, start) }];
		});
	});
}

/** 「…の違約金を支払う。違約金の額は、…を上限とする。」 */
function endsNext({ sentence }: Statement): boolean {
	const rest = sentence.speech.passage.text.slice(sentence.start + sentence.text.length);
	return isPenalty.test(rest) && ends.test(rest);
}

function told({ statement, said, daily, side }: Penalty, caps: readonly Cap[], input: CheckInput): Diagnostic[] {
	const cap = caps.find(
		(one) => (one.side === null || side === null || one.side === side) && !leavesOut(one, statement, input),
	);
	if (!cap) return [];
	const rate = formatValue(said.value);
	const [limit] = cap.amounts;
	const { text, placeOf } = cap.statement;
	const start = Math.max(0, text.search(/上限|限度|を超え|に限/));
	const place = limit?.place ?? placeOf(start, Math.min(text.length, start + 2));
	return [
		{
			code: capVsPenalty.id,
			level: 'error',
			message: {
				ja: `賠償には上限がありますが、${rate}の割合で増える支払には上限がありません`,
				en: `liability has a cap, and what grows at ${rate} has none`,
			},
			places: [
				{ place: said.place, label: { ja: '上限なし', en: 'without a cap' } },
				{ place, label: { ja: '賠償の上限', en: 'the cap' } },
			],
			notes: reached(cap, daily, rate, input),
			fixes: [
				{
					ja: '違約金にも上限を書く（「違約金の額も、前項の上限に含む」など）',
					en: 'cap the penalty too, or say that it counts towards the cap',
				},
				{
					ja: '上限が及ばないのであれば、上限の条文の「適用しない場合」に加える',
					en: 'if the cap is not meant to reach it, say so where the cap stands',
				},
			],
		},
	];
}

/** Whether the article of the cap says that it does not apply to this. */
function leavesOut({ statement }: Cap, penalty: Statement, { project }: CheckInput): boolean {
	const { passage } = statement.sentence.speech;
	const article = passage.collection === 'clauses' ? clauseText({ project }, passage.id) : passage.text;
	const what = isPenalty.exec(penalty.text)?.[0] ?? '';
	return (
		article.includes(what) &&
		/適用し(?:ない|ません)|含ま(?:ない|ず|ません)|除く|除き|及ば(?:ない|ず|ません)/.test(article)
	);
}

/** On a month's fee that is late, where there is one: after how many days the cap is passed. */
function reached(cap: Cap, daily: number, rate: string, input: CheckInput) {
	const fee = monthlyFee(cap.statement, input);
	const limit = yenOf(cap, input);
	const perDay = fee === null ? 0 : Math.floor((fee * daily) / 100);
	if (fee === null || !limit || perDay === 0) return [];
	const days = Math.ceil(limit.yen / perDay);
	return [
		arithmetic(
			`月額料金${number(fee)}円に${rate}なら1日${number(perDay)}円。上限${limit.how}を、${number(days)}日で超える`,
			`${perDay} yen a day on a fee of ${fee}: past the cap of ${limit.yen} yen after ${days} days`,
		),
	];
}
