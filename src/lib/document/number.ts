/** How things are counted in a document: every label and every anchor is made here. */

/** 「第3条」 */
export const articleLabel = (number: number): string => `第${number}条`;

/** 「別紙1」 */
export const annexLabel = (number: number): string => `別紙${number}`;

/** The first 項 of an article carries no number, the others a full-width one: 「２」. */
export const paragraphLabel = (number: number): string | null => (number === 1 ? null : fullWidth(number));

const fullWidth = (number: number): string =>
	String(number).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));

const IROHA = [...'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス'];

/** 「イ」, 「ロ」 … 「ス」, 「イイ」, 「イロ」 … */
function iroha(number: number): string {
	const index = number - 1;
	const last = IROHA[index % IROHA.length] ?? '';
	return index < IROHA.length ? last : iroha(Math.floor(index / IROHA.length)) + last;
}

/** 号: 「(1)」, below it 「イ」; 「・」 in a list that counts nothing. */
export function itemLabel(number: number, depth: 1 | 2, ordered: boolean): string {
	if (!ordered) return '・';
	return depth === 1 ? `(${number})` : iroha(number);
}

/** What stands before the heading of a part of an annex: 「1　」. */
export const headingNumber = (number: number): string => `${number}　`;

/** The anchor of a 項; a dot, since no id of a clause has one. */
export const paragraphAnchor = (clause: string, paragraph: number): string => `${clause}.${paragraph}`;

/** 「第2項」 */
export const paragraphName = (number: number): string => `第${number}項`;

/** 「第3号」 */
export const itemName = (number: number): string => `第${number}号`;

/** 「第2項」, 「第2項及び第3項」, 「第2項から第4項まで」, 「第2項、第4項及び第6項」. `numbers` rise and are not empty. */
export function paragraphNames(numbers: readonly number[]): string {
	const names = numbers.map(paragraphName);
	const [first = '', ...rest] = names;
	const last = rest.pop();
	if (last === undefined) return first;
	if (rest.length === 0) return `${first}及び${last}`;
	const running = numbers.every((number, index) => number === (numbers[0] ?? 0) + index);
	return running ? `${first}から${last}まで` : `${[first, ...rest].join('、')}及び${last}`;
}
