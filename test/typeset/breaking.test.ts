import { describe, expect, test } from 'vitest';
import { BREAK, breakBetween, numberRanges } from '../../src/lib/typeset/breaking.ts';
import { CLASS, classOf } from '../../src/lib/typeset/characters.ts';
import { shape } from '../../src/lib/typeset/shape.ts';
import { text } from './fonts.ts';

/** The cost of a break before each character of `words`, which the face must all have. */
function levels(words: string): readonly number[] {
	return shape([text(words)], []).level;
}

/** By class alone, so that characters count which the face lacks; `字` stands on the other side. */
const classOfOne = (character: string) => classOf(character, character.codePointAt(0) ?? 0, true);
const mayStart = (character: string) =>
	breakBetween(CLASS.ideograph, classOfOne(character), '字', character) === BREAK.free;
const mayEnd = (character: string) =>
	breakBetween(classOfOne(character), CLASS.ideograph, character, '字') === BREAK.free;

describe('行頭禁則 (JLREQ 3.1.7)', () => {
	test.each([
		['終わり括弧類', '）〕］｝〉》」』】'],
		['ハイフン類', '‐–〜～゠'],
		['区切り約物', '！？‼⁇⁈⁉'],
		['中点類', '・：；･'],
		['句読点', '。、，．'],
		['繰返し記号', '々ヽヾゝゞ〻'],
		['長音記号', 'ー'],
		['小書きの仮名', 'ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ'],
		['後置省略記号', '％℃‰°′″'],
		['リーダー', '…‥'],
		['欧文の終わり括弧と句読点', ')],.!?:;%'],
	])('%s never begin a line: %s', (_, characters) => {
		expect([...characters].filter(mayStart)).toEqual([]);
	});

	test('kanji, kana, opening brackets and dashes may', () => {
		expect([...'字あアＡ「（—○'].filter((character) => !mayStart(character))).toEqual([]);
	});
});

describe('web-platform-tests, css/css-text/i18n/ja, line-break: strict', () => {
	test.each([
		[
			'cj: small kana and the long vowel mark',
			'ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿーｧｨｩｪｫｬｭｮｯｰ',
		],
		['cpm: centred punctuation', '・：；･‼⁇⁈⁉！？'],
		['hyphens', '‐–〜゠'],
		['in: leaders', '․‥…⋯'],
		['iteration marks', '々〻ゝゞヽヾ'],
		['po: postfixes', '°‰′″‵℃℉﹪％￠'],
	])('%s never begin a line: %s', (_, characters) => {
		expect([...characters].filter(mayStart)).toEqual([]);
	});
	// Left out of “in”: U+FE19, a form for vertical text, and U+10AF6, Manichaean; neither is known to Japanese faces.
});

describe('行末禁則 (JLREQ 3.1.8)', () => {
	test('opening brackets and prefixes never end a line', () => {
		expect([...'（〔［｛〈《「『【￥＄№([{'].filter(mayEnd)).toEqual([]);
	});

	test('closing brackets, stops and kanji may', () => {
		expect([...'」）。、字あ'].filter((character) => !mayEnd(character))).toEqual([]);
	});
});

describe('分離禁止 (JLREQ 3.1.10)', () => {
	test('pairs of dashes and leaders stay together', () => {
		expect(levels('字——字')[2]).toBe(BREAK.prohibited);
		expect(levels('字……字')[2]).toBe(BREAK.prohibited);
	});

	test('Latin words stay whole, addresses part after their marks first', () => {
		const word = levels('字WordPress字');
		expect(word.slice(2, 10)).toEqual(Array(8).fill(BREAK.inWord));
		expect([word[1], word[10]]).toEqual([BREAK.free, BREAK.free]);
		const address = [...'a/b-c'];
		expect(levels('a/b-c')[address.indexOf('b')]).toBe(BREAK.inAddress);
	});

	test.each(['8,800円', '5営業日', '第12条', '別紙3', '10:00〜18:00', '14.6％', '12か月', '月3回', '３０日'])(
		'%s stays together',
		(words) => {
			const inside = levels(`は${words}と`).slice(2, [...words].length + 1);
			expect(inside.every((level) => level >= BREAK.inWord)).toBe(true);
		},
	);

	test('a date may part after its year and its month', () => {
		expect(numberRanges('2026年4月1日')).toEqual([
			[0, 5],
			[5, 7],
			[7, 9],
		]);
	});

	test('第12条第2項 may part between the article and the paragraph', () => {
		expect(levels('第12条第2項')[4]).toBe(BREAK.free);
	});

	test('a reference and its number stay together when they come in separate runs', () => {
		const { level } = shape([text('金'), text('8,800'), text('円')], []);
		expect(level.slice(1).every((cost) => cost >= BREAK.inWord)).toBe(true);
	});
});

describe('the author’s own signs', () => {
	test('a zero width space allows a break in a word, a word joiner forbids one between kanji', () => {
		expect(levels('Word\u200bPress')[4]).toBe(BREAK.free);
		expect(levels('契\u2060約')[1]).toBe(BREAK.prohibited);
	});
});
