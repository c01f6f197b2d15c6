/** What is wrong with one field, in words: what belongs there, with a spelling that works. */
import type { z } from 'zod';
import type { Localized } from '../diagnostics/diagnostic.ts';
import { spelledLike } from '../values/fitting.ts';
import { idPattern } from './fields.ts';
import { offer } from './nearest.ts';

type Issue = z.core.$ZodIssue;

/** The field that an issue is about. */
export interface Field {
	/** 「無料の修正回数（revisions）」 and `revisions (無料の修正回数)`. */
	readonly name: Localized;
	/** Spellings that work. */
	readonly examples: readonly string[];
	/** Words of the schema that it takes as well: `included` where there may be an amount. */
	readonly keywords: readonly string[];
	/** What the author wrote. */
	readonly input: unknown;
}

export interface Words {
	readonly message: Localized;
	readonly fixes: readonly Localized[];
}

const types: Readonly<Record<string, Localized>> = {
	string: { ja: '文字', en: 'text' },
	number: { ja: '数', en: 'a number' },
	int: { ja: '整数', en: 'a whole number' },
	boolean: { ja: 'true か false', en: 'true or false' },
	array: { ja: '「- 」で始まる並び', en: 'a list' },
	object: { ja: '「項目: 値」の組', en: 'a group of fields' },
	record: { ja: '「項目: 値」の組', en: 'a group of fields' },
	tuple: { ja: '「- 」で始まる並び', en: 'a list' },
	null: { ja: '空', en: 'empty' },
};

export function wordsFor(issue: Issue, field: Field): Words {
	const { name } = field;
	switch (issue.code) {
		case 'invalid_type':
			return wrongType(issue.expected, field);
		case 'invalid_value':
			return oneOf(issue.values.map(String), field);
		case 'invalid_format':
			return wrongForm(issue, field);
		case 'too_small':
			return { message: tooSmall(issue, name), fixes: [] };
		case 'too_big':
			return {
				message: {
					ja: `「${name.ja}」が多すぎます（${String(issue.maximum)}以下）`,
					en: `${name.en} is too large or too long (at most ${String(issue.maximum)})`,
				},
				fixes: [],
			};
		case 'custom': {
			const en = issue.params?.['en'];
			const or = orKeyword(field);
			const message = {
				ja: `「${name.ja}」: ${or.ja}${issue.message}`,
				en: `${name.en}: ${or.en}${typeof en === 'string' ? en : issue.message}`,
			};
			return { message, fixes: meant(field, field.keywords) };
		}
		case 'invalid_union':
			return {
				message: {
					ja: `「${name.ja}」の書き方が、どの形にも合いません${like(field).ja}`,
					en: `${name.en} fits none of the forms it may take${like(field).en}`,
				},
				fixes: [],
			};
		default:
			return {
				message: {
					ja: `「${name.ja}」の書き方が正しくありません${like(field).ja}`,
					en: `${name.en} is not written in a form we know${like(field).en}`,
				},
				fixes: [],
			};
	}
}

/** A keyword that is none of those that the field takes. */
export function oneOf(keywords: readonly string[], field: Field): Words {
	const { name } = field;
	const list = keywords.join(' / ');
	return {
		message: { ja: `「${name.ja}」に書けるのは ${list} のいずれかです`, en: `${name.en} must be one of ${list}` },
		fixes: meant(field, keywords),
	};
}

/** The keyword that the author probably misspelt. */
const meant = ({ input }: Field, keywords: readonly string[]): Localized[] =>
	typeof input === 'string' ? offer(input, keywords).filter(({ en }) => en.startsWith('did you mean')) : [];

/** A field that takes a keyword or a value says so before it says what is wrong with the value. */
function orKeyword({ keywords }: Field): Localized {
	if (keywords.length === 0) return { ja: '', en: '' };
	const list = keywords.join(' / ');
	return { ja: `${list} か、値を書きます。`, en: `write ${list} or a value. ` };
}

const quoted = (examples: readonly string[]): string => examples.map((example) => `「${example}」`).join('');

const like = ({ examples }: Field): Localized =>
	examples.length > 0 ? { ja: `（例: ${quoted(examples)}）`, en: ` (e.g. ${quoted(examples)})` } : { ja: '', en: '' };

function wrongType(expected: string, field: Field): Words {
	const { name, examples, keywords, input } = field;
	const list = keywords.join(' / ');
	const [ja, en] = list === '' ? ['', ''] : [`${list} か、`, `${list} or `];
	if (expected === 'string' && examples.length > 0) {
		const message = {
			ja: `「${name.ja}」は${ja && ` ${ja}`}${quoted(examples)}のように書きます`,
			en: `${name.en} is written ${en}like ${quoted(examples)}`,
		};
		const mended = typeof input === 'number' ? quoted(spelledLike(examples[0], input)).replace('」「', '」か「') : '';
		const fixes = mended === '' ? [] : [{ ja: `${mended}と書く`, en: `write ${mended.replace('か', ' or ')}` }];
		return { message, fixes };
	}
	const type = types[expected] ?? { ja: expected, en: expected };
	// YAML reads digits, true and false as what they are; whoever means the words has to say so.
	const bare = expected === 'string' && (typeof input === 'number' || typeof input === 'boolean');
	return {
		message: {
			ja: `「${name.ja}」には${ja && ` ${ja}`}${type.ja}を書きます`,
			en: `${name.en} must be ${en}${type.en}`,
		},
		fixes: bare ? [{ ja: `引用符で囲む: '${String(input)}'`, en: `put it in quotes: '${String(input)}'` }] : [],
	};
}

/** Of the forms that are not told by an example alone. */
const forms: readonly {
	readonly is: (issue: { format: string; pattern?: string }) => boolean;
	readonly words: Localized;
}[] = [
	{
		is: ({ pattern }) => pattern === String(idPattern),
		words: {
			ja: '半角の英小文字・数字・ハイフンで書きます（例: 「text-edit」）',
			en: 'is written in lower-case letters, digits and hyphens (e.g. 「text-edit」)',
		},
	},
	{
		is: ({ format }) => format === 'email',
		words: { ja: '「hello@example.jp」のように書きます', en: 'is written like 「hello@example.jp」' },
	},
	{
		is: ({ format }) => format === 'url',
		words: {
			ja: '「https://example.jp/」のように、https:// から書きます',
			en: 'is written like 「https://example.jp/」, with https://',
		},
	},
];

function wrongForm(issue: Extract<Issue, { readonly code: 'invalid_format' }>, field: Field): Words {
	const { name, examples, input } = field;
	const known = forms.find(({ is }) => is(issue))?.words;
	const words = known ?? {
		ja: examples.length > 0 ? `${quoted(examples)}のように書きます` : 'の書き方が正しくありません',
		en: examples.length > 0 ? `is written like ${quoted(examples)}` : 'is not written in a form we know',
	};
	const half = typeof input === 'string' ? input.normalize('NFKC') : input;
	const separator = known || examples.length > 0 ? 'は' : '';
	return {
		message: { ja: `「${name.ja}」${separator}${words.ja}`, en: `${name.en} ${words.en}` },
		fixes:
			half === input ? [] : [{ ja: `半角で書く: ${String(half)}`, en: `type ordinary characters: ${String(half)}` }],
	};
}

function tooSmall({ origin, minimum }: Extract<Issue, { readonly code: 'too_small' }>, name: Localized): Localized {
	if (origin === 'string') return { ja: `「${name.ja}」が空です`, en: `${name.en} is empty` };
	if (origin === 'array')
		return {
			ja: `「${name.ja}」には、少なくとも${String(minimum)}つ書きます`,
			en: `${name.en} needs at least ${String(minimum)}`,
		};
	return {
		ja: `「${name.ja}」は${String(minimum)}以上の数にします`,
		en: `${name.en} must be at least ${String(minimum)}`,
	};
}
