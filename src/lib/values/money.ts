/** 「8,800円/時 税込」, 「月額33,000円（税込）」 → Money. The tax basis is never guessed. */
import type { Parsed, Spelling } from './parsed.ts';
import { parsed, refused } from './parsed.ts';
import { anyOf, tidy, WHOLE, whole } from './spelling.ts';
import type { Money, Per } from './value.ts';

const SPELLING: Spelling = {
	name: { ja: '金額', en: 'price' },
	examples: ['440,000円 税込', '月額33,000円（税込）', '8,800円/時 税別'],
};

interface PerName {
	/** Printed before the amount: 月額33,000円. */
	readonly before: string;
	/** Printed after it in tables: 33,000円/月. */
	readonly after: string;
	/** Other spellings that are read. */
	readonly alsoBefore: readonly string[];
	readonly alsoAfter: readonly string[];
}

/** What a price is per, and how that is written. */
export const PER_NAMES: Readonly<Record<Exclude<Per, 'once'>, PerName>> = {
	hour: {
		before: '1時間あたり',
		after: '/時',
		alsoBefore: perEach('1時間', '毎時'),
		alsoAfter: ['/時間', '/1時間', '/h'],
	},
	'half-hour': { before: '30分あたり', after: '/30分', alsoBefore: perEach('30分'), alsoAfter: [] },
	month: { before: '月額', after: '/月', alsoBefore: perEach('1か月', '毎月'), alsoAfter: ['/か月', '/1か月'] },
	year: { before: '年額', after: '/年', alsoBefore: perEach('1年', '毎年'), alsoAfter: ['/1年'] },
	incident: { before: '1件あたり', after: '/件', alsoBefore: perEach('1件'), alsoAfter: ['/1件'] },
	round: { before: '1回あたり', after: '/回', alsoBefore: perEach('1回'), alsoAfter: ['/1回'] },
	page: { before: '1ページあたり', after: '/ページ', alsoBefore: perEach('1ページ'), alsoAfter: ['/1ページ'] },
	item: { before: '1点あたり', after: '/点', alsoBefore: perEach('1点'), alsoAfter: ['/1点'] },
};

function perEach(noun: string, ...rest: string[]): string[] {
	return [...['あたり', '当たり', 'につき', 'ごとに'].map((suffix) => noun + suffix), ...rest];
}

const BEFORE = spellings((name) => [name.before, ...name.alsoBefore]);
const AFTER = spellings((name) => [name.after, ...name.alsoAfter]);

function spellings(of: (name: PerName) => readonly string[]): ReadonlyMap<string, Per> {
	const entries = Object.entries(PER_NAMES) as [Per, PerName][];
	return new Map(entries.flatMap(([per, name]) => of(name).map((word): [string, Per] => [word, per])));
}

const TAX: ReadonlyMap<string, Money['tax']> = new Map([
	['税込', 'included'],
	['税込み', 'included'],
	['内税', 'included'],
	['税別', 'excluded'],
	['税抜', 'excluded'],
	['税抜き', 'excluded'],
	['外税', 'excluded'],
]);

const RATES: ReadonlyMap<string, Money['rate']> = new Map([
	['軽減税率8%', 8],
	['軽減税率', 8],
	['税率8%', 8],
	['8%', 8],
	['税率10%', 10],
	['10%', 10],
]);

const tax = anyOf(TAX.keys());
const rate = anyOf(RATES.keys());

const SHAPE = new RegExp(
	`^(?<taxFirst>${tax})?(?<before>${anyOf(BEFORE.keys())})?(?<taxNext>${tax})?` +
		`(?<sign>¥)?(?<n>${WHOLE}(?:\\.\\d+)?)(?<man>万)?(?<yen>円)?(?<after>${anyOf(AFTER.keys())})?(?<tail>.*)$`,
	'u',
);
/** 税込 · (税込) · (税込・軽減税率8%) · 税込(軽減税率8%) · 軽減税率8%・税込 */
const TAIL = new RegExp(`^(?:\\((?<a>[^()]+)\\)|(?<b>[^()]+?)(?:\\((?<c>${rate})\\))?)$|^$`, 'u');
const TAIL_WORDS = new RegExp(`^(?:(?<t1>${tax})[・、,]?(?<r1>${rate})?|(?<r2>${rate})[・、,]?(?<t2>${tax})?)$`, 'u');

/** Reads a price. Yen are whole; `万円` is read; per and tax basis may stand before or after the amount. */
export function parseMoney(text: string): Parsed<Money> {
	const parts = SHAPE.exec(tidy(text))?.groups;
	if (parts?.['n'] === undefined) {
		return refused(text, SPELLING, {
			ja: '円の金額と税込・税別を書きます。',
			en: 'Write an amount in yen and 税込 or 税別.',
		});
	}
	if (/^[\d,.]/.test(parts['tail'] ?? '')) {
		return refused(text, SPELLING, {
			ja: '数字の桁区切りが正しくありません。',
			en: 'The digits are not grouped correctly.',
		});
	}
	if (parts['sign'] === undefined && parts['yen'] === undefined) {
		return refused(text, SPELLING, { ja: '「円」がありません。', en: 'The unit 円 is missing.' });
	}

	const yen = wholeYen(parts['n'], parts['man'] !== undefined);
	if (yen === null) {
		return refused(text, SPELLING, {
			ja: '金額は1円単位で、1兆円未満です。',
			en: 'An amount is a whole number of yen below 1,000,000,000,000.',
		});
	}

	const [before, after] = [parts['before'], parts['after']];
	if (before !== undefined && after !== undefined) {
		return refused(text, SPELLING, {
			ja: `何あたりの金額かが2か所（「${before}」と「${after}」）にあります。一方にします。`,
			en: `It says twice what the price is per (「${before}」 and 「${after}」): keep one.`,
		});
	}
	const per = before === undefined ? AFTER.get(after ?? '') : BEFORE.get(before);

	const tail = readTail(parts['tail'] ?? '');
	if (tail === null) {
		return refused(text, SPELLING, {
			ja: `「${parts['tail']}」の部分が分かりません。`,
			en: `The part 「${parts['tail']}」 is not understood.`,
		});
	}
	const bases = [parts['taxFirst'], parts['taxNext'], tail.tax].filter((word) => word !== undefined);
	const [basis] = bases;
	if (basis === undefined) {
		return refused(
			text,
			{ ...SPELLING, examples: [`${text.trim()} 税込`, `${text.trim()} 税別`] },
			{
				ja: '税込か税別かが書かれていません。どちらかを書きます。',
				en: 'It does not say whether tax is included (税込) or not (税別): write one of them.',
			},
		);
	}
	if (bases.length > 1) {
		return refused(text, SPELLING, { ja: '税の書き方が2か所にあります。', en: 'The tax basis is said twice.' });
	}

	return parsed({
		kind: 'money',
		yen,
		tax: TAX.get(basis) ?? 'included',
		rate: RATES.get(tail.rate ?? '') ?? 10,
		per: per ?? 'once',
	});
}

function wholeYen(digits: string, man: boolean): number | null {
	const [integer = '', fraction = ''] = digits.split('.');
	if (fraction !== '' && !(man && fraction.length <= 4)) return null;
	// 1.5万円: four decimal places of 万 are yen.
	return man ? whole(integer + fraction.padEnd(4, '0')) : whole(integer);
}

function readTail(tail: string): { tax: string | undefined; rate: string | undefined } | null {
	const outer = TAIL.exec(tail);
	if (outer === null) return null;
	const words = outer.groups?.['a'] ?? outer.groups?.['b'];
	if (words === undefined) return { tax: undefined, rate: undefined };
	const inner = TAIL_WORDS.exec(words)?.groups;
	if (inner === undefined) return null;
	const rates = [inner['r1'], inner['r2'], outer.groups?.['c']].filter((word) => word !== undefined);
	return rates.length > 1 ? null : { tax: inner['t1'] ?? inner['t2'], rate: rates[0] };
}
