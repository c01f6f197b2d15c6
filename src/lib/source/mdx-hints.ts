/** What goes wrong in MDX written by hand, said for people who know neither JSX nor JavaScript. */
import type { Localized } from '../diagnostics/diagnostic.ts';

export interface Hint {
	readonly message: Localized;
	readonly fixes: readonly Localized[];
}

export function mismatched(opening: string, closing: string): Hint {
	return {
		message: {
			ja: `開始タグ ${opening} と終了タグ ${closing} が対応していません`,
			en: `The closing tag ${closing} does not match the opening tag ${opening}`,
		},
		fixes: [
			{ ja: 'タグの名前をそろえる', en: 'Use the same name in both' },
			{ ja: '間にあるタグを先に閉じる', en: 'Close the tag between them first' },
		],
	};
}

export function unclosed(opening: string): Hint {
	return {
		message: { ja: `タグ ${opening} が閉じられていません`, en: `The tag ${opening} is not closed` },
		fixes: [
			{
				ja: '終わりに終了タグを書く。段落をまたぐときは、開始タグと終了タグをそれぞれ独立した行に置く',
				en: 'Write its closing tag; around several paragraphs, put both tags on lines of their own',
			},
			{ ja: '中身のないタグであれば /> で終える', en: 'End it with /> if it holds nothing' },
		],
	};
}

export const differentBlocks: Hint = {
	message: {
		ja: '終了タグが、開始タグとは別の段落や箇条書きの中にあります',
		en: 'The closing tag is inside another paragraph or list than its opening tag',
	},
	fixes: [
		{
			ja: '終了タグを独立した行に置く（箇条書きの後では空行を入れる）',
			en: 'Put the closing tag on a line of its own (after a blank line if a list comes before it)',
		},
	],
};

export const closingWithoutOpening: Hint = {
	message: { ja: 'この終了タグに対応する開始タグがありません', en: 'This closing tag has no opening tag' },
	fixes: [
		{ ja: '開始タグを書く', en: 'Write the opening tag' },
		{ ja: '余分であれば消す', en: 'Delete it if it is left over' },
	],
};

export const htmlComment: Hint = {
	message: { ja: '<!-- --> のコメントは使えません', en: 'A comment in <!-- --> cannot be used here' },
	fixes: [{ ja: '{/* コメント */} と書く', en: 'Write it as {/* comment */}' }],
};

export const lessThan: Hint = {
	message: {
		ja: '半角の < はタグの始まりとして読まれますが、タグの名前が続いていません',
		en: 'A < begins a tag, but no tag name follows it',
	},
	fixes: [
		{
			ja: '不等号であれば \\< と書くか、「未満」「以下」など言葉で書く',
			en: 'Write \\< for the sign, or say it in words',
		},
		{ ja: 'タグであれば < の直後に名前を書く', en: 'Write the name right after the < if it is a tag' },
	],
};

export const autolink: Hint = {
	message: { ja: '<URL> の形のリンクは使えません', en: 'A link in the form <URL> cannot be used here' },
	fixes: [
		{ ja: '条項や掲載文では、リンクにせず言葉で書く', en: 'In a clause or a listing, say it in words without a link' },
		{ ja: 'ページでは [表示する文字](URL) と書く', en: 'In a page, write it as [text](URL)' },
	],
};

/** What to write for the HTML that people know. */
const insteadOfHtml: Readonly<Record<string, Localized>> = {
	br: { ja: '改行は書けません。空行で段落を分ける', en: 'there are no line breaks: part paragraphs by a blank line' },
	hr: { ja: '線は引けません。見出し（##）で分ける', en: 'there are no rules: part the text by a heading (##)' },
	p: { ja: 'タグを消し、空行で段落を分ける', en: 'delete the tag and part paragraphs by a blank line' },
	b: { ja: '強調は **言葉** と書く', en: 'write **words** to stress them' },
	strong: { ja: '強調は **言葉** と書く', en: 'write **words** to stress them' },
	em: { ja: '強調は **言葉** と書く', en: 'write **words** to stress them' },
	ul: { ja: '行の初めに「- 」を書く', en: 'begin each line with "- "' },
	ol: { ja: '行の初めに「1. 」を書く', en: 'begin each line with "1. "' },
	li: { ja: '行の初めに「- 」を書く', en: 'begin each line with "- "' },
	table: { ja: '値の表は <Table of="…" />、ほかは箇条書きにする', en: 'write <Table of="…" />, or a list' },
};

/** Null for what no HTML is called, and for what has no counterpart. */
export function htmlHint(name: string): Hint | null {
	const fix = insteadOfHtml[name];
	return fix
		? {
				message: { ja: `HTML のタグ <${name}> は使えません`, en: `The HTML tag <${name}> cannot be used` },
				fixes: [fix],
			}
		: null;
}

export const fullWidthInTag: Hint = {
	message: {
		ja: 'タグの中に全角の記号や空白があります',
		en: 'There is a full-width or curly character inside the tag',
	},
	fixes: [
		{
			ja: '= や " 、: 、, 、空白を半角に直す（値の文章の中は全角でよい）',
			en: 'Type an ordinary = " : , or space (inside a quoted value anything goes)',
		},
	],
};

export const unquotedValue: Hint = {
	message: { ja: '属性の値が引用符で囲まれていません', en: 'The value of this attribute is not quoted' },
	fixes: [{ ja: '名前="値" の形に直す', en: 'Write it as name="value"' }],
};

export const badTag: Hint = {
	message: { ja: 'タグの中に、ここに書けない文字があります', en: 'This character cannot stand here inside a tag' },
	fixes: [
		{ ja: '属性は 名前="値" の形で、空白で区切って書く', en: 'Write attributes as name="value", divided by spaces' },
		{ ja: 'タグでなければ、始まりの < を \\< と書く', en: 'If it is no tag, write its < as \\<' },
	],
};

export const badClosingTag: Hint = {
	message: { ja: '終了タグには名前だけを書きます', en: 'A closing tag holds its name only' },
	fixes: [{ ja: '</名前> の形に直す', en: 'Write it as </name>' }],
};

export const unclosedQuote: Hint = {
	message: { ja: 'タグの中の引用符が閉じられていません', en: 'A quote inside this tag is not closed' },
	fixes: [{ ja: '値の終わりに同じ引用符を書く', en: 'Close the value with the same quote' }],
};

export const unfinishedTag: Hint = {
	message: { ja: 'タグが > で終わっていません', en: 'This tag does not end with >' },
	fixes: [
		{ ja: '> または /> で終える', en: 'End it with > or />' },
		{ ja: 'タグでなければ、始まりの < を \\< と書く', en: 'If it is no tag, write its < as \\<' },
	],
};

export const unclosedBrace: Hint = {
	message: { ja: '波かっこ { が閉じられていません', en: 'This { is not closed' },
	fixes: [
		{ ja: '波かっこそのものであれば \\{ と書く', en: 'Write \\{ for the brace itself' },
		{ ja: 'コメントであれば */} で終える', en: 'End it with */} if it is a comment' },
	],
};

export const unclosedValue: Hint = {
	message: { ja: '属性の値の { が閉じられていません', en: 'The { of this attribute is not closed' },
	fixes: [{ ja: '開きと閉じの数をそろえる（{{ … }}）', en: 'Balance the braces ({{ … }})' }],
};

export const expressionInProse: Hint = {
	message: { ja: '本文に { } の式は書けません', en: 'The body may not hold an expression in { }' },
	fixes: [
		{ ja: '値であれば <Value of="…" /> で参照する', en: 'Refer to a value with <Value of="…" />' },
		{ ja: '波かっこそのものであれば \\{ と書く', en: 'Write \\{ for the brace itself' },
	],
};

export const module: Hint = {
	message: { ja: '本文に import や export は書けません', en: 'The body may not import or export' },
	fixes: [
		{ ja: 'この行を消す', en: 'Delete the line' },
		{ ja: '文の始まりであれば、行頭に別の語を置く', en: 'If it begins a sentence, put another word first' },
	],
};

export const badValue: Hint = {
	message: { ja: '属性の値を読めません', en: 'The value of this attribute cannot be read' },
	fixes: [
		{
			ja: '{{ 名前: "値", 名前: ["値", "値"] }} の形で、文字列を引用符で囲み、コンマで区切る',
			en: 'Write it as {{ name: "value", name: ["value", "value"] }}, with quotes and commas',
		},
	],
};

export const notLiteral: Hint = {
	message: {
		ja: '属性には値だけを書けます（計算や変数は使えません）',
		en: 'An attribute holds a plain value, not a computed one',
	},
	fixes: badValue.fixes,
};

export const spread: Hint = {
	message: { ja: 'タグの中に {…} だけを書くことはできません', en: 'A tag may not hold braces without a name' },
	fixes: [{ ja: '属性を一つずつ 名前="値" の形で書く', en: 'Write each attribute as name="value"' }],
};

export const lazyLine: Hint = {
	message: {
		ja: '引用（>）や箇条書きの中のタグが、途中で外に出ています',
		en: 'A tag that began inside a quotation or a list goes on outside of it',
	},
	fixes: [{ ja: '続きの行にも > や字下げを付ける', en: 'Begin the next line with > or the same indentation' }],
};

export const otherSyntax: Hint = {
	message: { ja: 'MDX として読めません', en: 'This cannot be read as MDX' },
	fixes: [
		{
			ja: '< や { が文の一部であれば \\< 、\\{ と書く',
			en: 'If a < or { belongs to a sentence, write \\< or \\{',
		},
	],
};
