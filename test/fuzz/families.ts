/** What can be wrong with a content file, by family: each makes the bytes of one file of the minimal content. */
import type { Random } from './random.ts';

/** A real file. */
export interface Original {
	readonly file: string;
	readonly text: string;
}

export type Family = (random: Random, original: Original, all: readonly Original[]) => string | Uint8Array;

const repeat = (text: string, times: number): string => text.repeat(times);

/** A piece of the text replaced by another; `at` may be anywhere. */
function splice(random: Random, text: string, piece: string, most = 0): string {
	const at = random.below(text.length + 1);
	return text.slice(0, at) + piece + text.slice(at + random.below(most + 1));
}

// Lone surrogates cannot be written as UTF-8: families that make bytes write them as bytes.
const strange = [
	'０１２３',
	'三回',
	'第１２条',
	'１，０００円',
	'か\u3099',
	'e\u0301',
	'\u0301',
	'\u200b',
	'\u200d',
	'\u202e',
	'\u2066',
	'\u2069',
	'\ufeff',
	'\0',
	'\u0007',
	'\u001b[31m',
	'\u2028',
	'\u2029',
	'\u0085',
	'\u00a0',
	'　',
	'\ufffd',
	'\uffff',
	'\u{e0001}',
	'\u{10ffff}',
	'𠮷',
	'葛󠄀',
	'👨‍👩‍👧',
	'🇯🇵',
	'：',
	'＜Ref to=”a”／＞',
	'「',
	'」',
	'〜',
	'～',
	'－',
	'ー',
	'ﾊﾝｶｸ',
	'㈱',
	'①',
	'㍻',
	'Ⅳ',
	'\r',
	'\r\n',
	'\t',
	'İ',
	'ﬁ',
	'Å',
	'ß',
	'١٢٣',
	'²',
	'½',
	'ℼ',
];

const marks = [
	...'-:?[]{},#&*!|>\'"%@`~<=/\\()_^$+;.',
	': ',
	'- ',
	'---\n',
	'...\n',
	'\n',
	'\n\n',
	'\n  ',
	'  ',
	'<<: ',
	'? ',
	'|-\n',
	'>+\n',
];

/** Scalars at the edges of what fields take. */
const scalars = [
	'null',
	'~',
	'true',
	'false',
	'0',
	'-0',
	'-1',
	'1e309',
	'.nan',
	'-.inf',
	'0x1f',
	'0o17',
	'010',
	'9007199254740993',
	"''",
	'""',
	'[]',
	'{}',
	'[[]]',
	'{a: 1}',
	'あ',
	"'あ'",
	'0回',
	'1回',
	'-3回',
	'3回回',
	'月0回',
	'月3回',
	'9999999999回',
	'9007199254740993回',
	'3.5回',
	'0日',
	'1日',
	'7営業日',
	'999999日',
	'0か月',
	'12か月',
	'1200か月',
	'72時間',
	'30分',
	'検収から0日',
	'契約満了の1か月前',
	'検収の10年前',
	'0円',
	'-1円 税込',
	'1円 税別',
	'8,800円/時 税込',
	'999,999,999,999,999円 税込',
	'年0%',
	'年14.6%',
	'年1000%',
	'2026-02-29',
	"'2026-02-30'",
	'0000-00-00',
	'9999-12-31',
	'1900-01-01',
	"'24:00'",
	"'25:61'",
	"'10:00'",
	'平日10:00-18:00',
	'毎日0:00から24:00まで',
	'18:00から10:00まで',
	'declined',
	'included',
	'extra',
	'unlimited',
	'none',
	'any',
	'__proto__',
	'constructor',
	'toString',
	'hasOwnProperty',
	'../../etc/passwd',
	'services.media.revisions',
	'tier.fee',
	'tier..fee',
	'.',
	'policies.silence.use.use',
	"'{{x}}'",
	'<Value of="tier.fee" />',
	'&#60;',
	'%s',
	'$$1',
];

const yamlFeatures = [
	'a: &a [x]\nb: *a\n',
	'a: &a {b: *a}\n',
	'<<: *missing\n',
	'<<: {a: 1}\n',
	'a: !!js/function "function(){ globalThis.executed = 1 }"\n',
	'a: !!binary aGVsbG8=\n',
	'a: !!set {x}\n',
	'a: !ruby/object {}\n',
	'%YAML 1.1\n---\na: 1\n',
	'%TAG ! tag:x,2000:\n---\na: !b c\n',
	'---\na: 1\n---\nb: 2\n',
	'? [a, b]\n: c\n',
	'? {a: 1}\n: {b: 2}\n',
	'__proto__:\n  polluted: 1\n',
	'constructor: {prototype: {polluted: 1}}\n',
	'"__proto__": {polluted: 1}\n',
	'a: *b\nb: &b 1\n',
	'!!map {a: 1}\n',
	'- a\n- b\n',
	'plain words\n',
	'"quoted"\n',
	'# nothing\n',
	'a: |\n  b\n c\n',
	'a: "\\x"\n',
	"a: 'b\n",
	'a: [b\n',
	'a: {b: c\n',
	'\ta: b\n',
	'a:\n\t- b\n',
	'a: 1\na: 2\n',
	': a\n',
	'? \n',
	'&a : b\n',
	'* : b\n',
	'- - - - a\n',
	'yes: no\non: off\n',
	'a: 12:30:45\n',
	'a: 2026-11-21T00:00:00Z\n',
	'a: 0b11\n',
	'a: 1_000\n',
];

const lol = `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghij'].map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghij'[at]}`).join(',')}]`).join('\n')}\n`;

const elements = [
	'<Value of="tier.fee" />',
	'<Value of="__proto__.polluted" />',
	'<Value of="constructor.name" />',
	'<Value />',
	'<Value of={1} />',
	'<Value of="" as="" />',
	'<Value of={process.exit()} />',
	'<Value {...globalThis} />',
	'<Value of="a" of="b" />',
	'<Ref to="prices" />',
	'<Ref to="allowance" paragraph={1} />',
	'<Ref to="allowance" paragraph={99} />',
	'<Ref to="prices" paragraph={-1} />',
	'<Ref to={["a"]} />',
	'<Define>営業日</Define>',
	'<Define></Define>',
	'<Term>ない語</Term>',
	'<Term><Value of="tier.fee" /></Term>',
	'<Rule id="x" when={{}} then={{}}>文。</Rule>',
	'<Rule id="x" when={{ tier: ["standard"] }} then={{ treatment: "included" }}>文。</Rule>',
	'<Rule id="y" when={{ daysSinceDelivery: { from: 1e309 } }} then={{ treatment: "extra", charge: "tier.hourly" }}>文。</Rule>',
	'<Rule id="x" exceptionTo="x" when={{}} then={{ treatment: "declined" }}>文。</Rule>',
	'<Rule id="after" exceptionTo={["after", "allowance"]}>文。</Rule>',
	'<Rule id="__proto__" when={{ __proto__: { a: 1 } }} then={{ treatment: "included" }}>文。</Rule>',
	'<Only support={["standard"]}>文。</Only>',
	'<Only support={[]}>文。</Only>',
	'<Only>',
	'</Only>',
	'<Blank field="x" />',
	'<Table kind="x" />',
	'<Section of="intro" priority={1}>文。</Section>',
	'<Section of="body" priority={-1e9}>\n\n文。\n\n</Section>',
	'<script>globalThis.executed = 1</script>',
	'<img src=x onerror=alert(1)>',
	'<style>{`a{}`}</style>',
	'<!-- comment -->',
	'{/* comment */}',
	'{globalThis.executed = 1}',
	'{(() => { globalThis.executed = 1 })()}',
	'{import("node:fs")}',
	'import x from "node:fs"\n\n',
	'export const x = (globalThis.executed = 1)\n\n',
	'{while(1);}',
	'{"}"}',
	'{',
	'}',
	'{{',
	'}}',
	'<',
	'>',
	'</',
	'<>',
	'</>',
	'<a.b/>',
	'<a:b/>',
	'< Ref/>',
	'<Ref',
	'<Ref to=',
	'<Ref to="',
	'&lt;',
	'&#0;',
	'&#xD800;',
	'# 見出し\n',
	'## 見出し\n',
	'| a | b |\n|---|---|\n| 1 | 2 |\n',
	'![絵](x.png)',
	'[字](javascript:alert(1))',
	'```js\nx\n```\n',
	'> 引用\n',
	'- 項目\n',
	'1. 号\n',
	'   1. 中\n',
	'* * *\n',
	'**太字**',
	'`code`',
	'\\<',
	'\\',
	'[^1]',
	'~~a~~',
	'<https://example.com>',
	'http://example.com',
];

/** What one file may not cost, whoever made it. Built rarely: the texts are long. */
const heavy: readonly ((random: Random) => string)[] = [
	() => `a: ${repeat('あ', 350_000)}\n`,
	() => `---\ntitle: x\n---\n${repeat('長', 350_000)}\n`,
	() => repeat('a: 1\n', 6_000),
	(random) => repeat(random.pick(['[', '{a: ', '- ', '? ', '((']), 5_000),
	(random) =>
		`---\ntitle: x\n---\n${repeat(random.pick(['<Only support={["standard"]}>', '<a>', '> ', '- ', '**', '[', '`', '{', '(', '<', '![', '_a', '1. ', '&amp;', '\\', '</', '*a ']), 4_000)}\n`,
	(random) =>
		`---\ntitle: x\n---\n${Array.from({ length: 120 }, (_, depth) => `${repeat('  ', depth)}${random.pick(['- ', '1. ', '> '])}語`).join('\n')}\n`,
	() => lol,
	() => `a: ${repeat('"', 9_000)}\n`,
	() => Array.from({ length: 200 }, (_, depth) => `${repeat(' ', depth)}a:`).join('\n'),
	() => `---\ntitle: x\n---\n${repeat('<Value of="tier.fee" />、', 800)}\n`,
	() =>
		`---\ntitle: x\n---\n${Array.from({ length: 150 }, (_, n) => `<Rule id="r${n}" when={{ phase: "operation" }} then={{ treatment: "included" }} exceptionTo="r${n + 1}">文。</Rule>`).join('\n\n')}\n`,
	() => `---\ntitle: x\n---\n${repeat('第十二条第三項、三千二百円、', 600)}。\n`,
	() => `---\ntitle: x\n---\n${repeat('甲は、乙が、', 1_500)}。\n`,
	() => `---\ntitle: x\n---\n${repeat('1', 9_000)}円\n`,
	() => `---\ntitle: x\n---\n${repeat('（', 4_000)}\n`,
];

const lines = (text: string): string[] => text.split('\n');

/** The slips of an author: lines and values moved, doubled, lost, or filled with something else. */
const slips: readonly ((random: Random, original: Original, all: readonly Original[]) => string)[] = [
	(random, { text }) =>
		lines(text)
			.toSpliced(random.below(lines(text).length), 1 + random.below(3))
			.join('\n'),
	(random, { text }) => {
		const all = lines(text);
		const at = random.below(all.length);
		return all.toSpliced(random.below(all.length), 0, all[at] ?? '').join('\n');
	},
	(random, { text }) => {
		const all = lines(text);
		const at = random.below(all.length);
		return all.with(at, `${random.pick([' ', '  ', '\t', '　', '    '])}${all[at] ?? ''}`).join('\n');
	},
	(random, { text }, all) => {
		const other = lines(random.pick(all).text);
		const from = random.below(other.length);
		return lines(text)
			.toSpliced(random.below(lines(text).length), random.below(3), ...other.slice(from, from + 1 + random.below(4)))
			.join('\n');
	},
	(random, { text }) => replaceOne(random, text, /(?<=: )[^\s{[][^\n,}\]]*/g, () => random.pick(scalars)),
	(random, { text }) => replaceOne(random, text, /(?<=: )[^\s{[][^\n,}\]]*/g, () => random.pick(scalars)),
	(random, { text }) =>
		replaceOne(random, text, /[\w-]+(?=:(?: |\n))/g, (word) =>
			random.pick([`${word}s`, word.slice(1), word.toUpperCase(), '__proto__', 'constructor', 'id', '']),
		),
	(random, { text }) =>
		replaceOne(random, text, /"[^"\n]*"|'[^'\n]*'/g, () =>
			random.pick([
				'""',
				'"x"',
				"''",
				'"__proto__"',
				'"tier.fee"',
				'{[]}',
				'{null}',
				'"',
				'"a\\"b"',
				'{{}}',
				'"standard"',
			]),
		),
	(random, { text }) =>
		replaceOne(random, text, /\d+/g, () =>
			random.pick(['0', '1', '-1', '99999999999999999999', '1e3', '０', '三', '']),
		),
	(random, { text }) =>
		replaceOne(random, text, /<[A-Z][^>]*>/g, (tag) =>
			random.pick([
				'',
				tag + tag,
				tag.slice(0, -1),
				tag.replace(/ \w+=/, ' x='),
				`</${tag.slice(1)}`,
				random.pick(elements),
			]),
		),
	(random, { text }) => text.slice(0, random.below(text.length)),
	(random, { text }) => text.slice(random.below(text.length)),
	(_, { text }) => text + text,
	(_, { text }) => text.replaceAll('\n', '\r\n'),
	(_, { text }) => text.replaceAll('\n', '\r'),
	(random, _, all) => random.pick(all).text,
];

function replaceOne(random: Random, text: string, pattern: RegExp, make: (words: string) => string): string {
	const found = [...text.matchAll(pattern)];
	if (found.length === 0) return splice(random, text, make(''), 2);
	const { 0: words, index } = random.pick(found);
	return text.slice(0, index) + make(words) + text.slice(index + words.length);
}

/** Values as authors spell them: a number with its unit, a day, a clock time, a path, an id in a list. */
const typedValues =
	/\d[\d,.]*(?:円|回|日|営業日|時間|営業時間|分|か月|年|%)?|\d{4}-\d{2}-\d{2}|\d{1,2}:\d{2}|(?:納品|検収|契約\S{2}|最終連絡|請求)(?=から|の)|[a-z]+(?:-[a-z]+)+|included|extra|declined|closed|open|closed|monthly|none/g;

const numbers = [
	'0',
	'1',
	'2',
	'3',
	'13',
	'28',
	'29',
	'30',
	'31',
	'59',
	'60',
	'99',
	'100',
	'365',
	'366',
	'9999',
	'10000',
	'100000',
	'2147483648',
	'9007199254740991',
	'9999999999999999',
	'0.5',
	'1.0',
	'01',
];
const days = [
	'0001-01-01',
	'1900-01-01',
	'1970-01-01',
	'2024-02-29',
	'2026-01-31',
	'2026-12-31',
	'2027-01-01',
	'2099-12-31',
	'2100-02-28',
	'9999-12-31',
];

/** Something else of the same kind, so that it is read, compiled and compared. */
function likewise(random: Random, words: string): string {
	if (/^\d{4}-/.test(words)) return random.pick(days);
	if (/^\d{1,2}:/.test(words)) return random.pick(['0:00', '00:01', '10:00', '18:00', '23:59', '24:00']);
	if (/^\d/.test(words))
		return (
			random.pick(numbers) +
			(random.oneIn(4)
				? random.pick(['円', '回', '日', '営業日', '時間', '分', 'か月', '年', '%'])
				: words.replace(/^[\d,.]+/, ''))
		);
	if (/から|の|\p{Script=Han}/u.test(words))
		return random.pick(['納品', '検収', '契約満了', '契約開始', '最終連絡', '請求', '着手', '公開']);
	return random.pick([
		'included',
		'extra',
		'declined',
		'quoted',
		'closed',
		'open',
		'monthly',
		'per-request',
		'none',
		'standard',
		'media',
		'silence',
		'payment',
		words,
	]);
}

const body = (text: string): string => (text.startsWith('---') ? text : `---\ntitle: 題\n---\n${text}`);

/** One in so many inputs is of each family. */
export const families: readonly { readonly name: string; readonly weight: number; readonly make: Family }[] = [
	{
		name: 'bytes',
		weight: 10,
		make: (random, { text }) => {
			if (random.oneIn(3)) return Uint8Array.from(random.some(120, () => random.below(256)));
			const bytes = Buffer.from(text);
			for (let times = 1 + random.below(3); times > 0; times--) bytes[random.below(bytes.length)] = random.below(256);
			return random.oneIn(4) ? bytes.subarray(0, random.below(bytes.length)) : bytes;
		},
	},
	{
		name: 'surrogates',
		weight: 3,
		make: (random, { text }) => {
			const at = random.below(text.length);
			const lone = random.pick([
				[0xed, 0xa0, 0x80],
				[0xed, 0xbf, 0xbf],
				[0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80],
				[0xc0, 0x80],
				[0xf4, 0x90, 0x80, 0x80],
				[0xff, 0xfe],
			]);
			return Buffer.concat([Buffer.from(text.slice(0, at)), Buffer.from(lone), Buffer.from(text.slice(at))]);
		},
	},
	{
		name: 'yaml soup',
		weight: 12,
		make: (random) =>
			random
				.some(40, () => random.pick([random.pick(marks), random.pick(scalars), random.pick(strange), 'a: ', '\n  b: ']))
				.join(''),
	},
	{
		name: 'yaml features',
		weight: 8,
		make: (random, { text }) => (random.oneIn(2) ? random.pick(yamlFeatures) + text : text + random.pick(yamlFeatures)),
	},
	{
		name: 'mdx soup',
		weight: 12,
		make: (random) =>
			body(
				random
					.some(25, () =>
						random.pick([random.pick(elements), random.pick(marks), random.pick(strange), '文。', '\n\n']),
					)
					.join(''),
			),
	},
	{
		name: 'elements',
		weight: 20,
		make: (random, { text }) => {
			let made = text;
			for (let times = 1 + random.below(3); times > 0; times--)
				made = splice(random, made, random.pick(elements), random.oneIn(4) ? 6 : 0);
			return made;
		},
	},
	{
		name: 'unicode',
		weight: 18,
		make: (random, { text }) => {
			let made = text;
			for (let times = 1 + random.below(4); times > 0; times--) made = splice(random, made, random.pick(strange), 1);
			return made;
		},
	},
	{ name: 'slips', weight: 24, make: (random, original, all) => random.pick(slips)(random, original, all) },
	{
		name: 'values',
		weight: 10,
		make: (random, { text }) => {
			let made = text;
			for (let times = 1 + random.below(3); times > 0; times--)
				made = replaceOne(random, made, typedValues, (words) => likewise(random, words));
			return made;
		},
	},
	{ name: 'heavy', weight: 1, make: (random) => random.pick(heavy)(random) },
];
