/** What goes wrong in YAML written by hand, said for people who do not know YAML. */
import type { Localized } from '../diagnostics/diagnostic.ts';

export interface Hint {
	readonly message: Localized;
	readonly fix: Localized;
}

export const fullWidthColon: Hint = {
	message: { ja: 'コロンが全角（：）です', en: 'The colon is full-width (：)' },
	fix: { ja: '半角のコロンと空白（: ）に直す', en: 'Type an ordinary colon and a space (: )' },
};

export const specialSpace: Hint = {
	message: {
		ja: '字下げやコロンの前後に、全角などの特殊な空白があります',
		en: 'There is a full-width or other special space in the indentation or beside the colon',
	},
	fix: { ja: '半角の空白に直す', en: 'Type ordinary spaces instead' },
};

export const missingSpace: Hint = {
	message: { ja: 'コロンの後ろに空白がありません', en: 'There is no space after the colon' },
	fix: { ja: '「キー: 値」のように半角の空白を入れる', en: 'Put a space in, as in `key: value`' },
};

export const missingColon: Hint = {
	message: { ja: 'この行に「キー: 値」のコロンがありません', en: 'This line has no `key: value` colon' },
	fix: {
		ja: '「キー: 値」の形に直す。前の行の文の続きであれば、文の全体を引用符で囲む',
		en: 'Write it as `key: value`; if it is more of the sentence before it, quote the whole sentence',
	},
};

export const notMapping: Hint = {
	message: { ja: '「キー: 値」の並びになっていません', en: 'This is not a set of `key: value` lines' },
	fix: { ja: '「キー: 値」を一行に一つずつ書く', en: 'Write one `key: value` a line' },
};

export const badKey: Hint = {
	message: { ja: 'キーは一つの語で書きます', en: 'A key is a single word' },
	fix: { ja: '「キー: 値」の形に直す', en: 'Write it as `key: value`' },
};

export const reservedKey: Hint = {
	message: { ja: '「__proto__」という名前のキーは使えません', en: 'A key may not be called `__proto__`' },
	fix: { ja: '別の名前にする', en: 'Choose another name' },
};

export const swallowedLine: Hint = {
	message: {
		ja: 'この行は、前の行の文の続きとして読まれます',
		en: 'This line is read as more of the sentence before it',
	},
	fix: {
		ja: '字下げを前の項目にそろえ、コロンは半角にして後ろに空白を入れる。文の続きであれば全体を引用符で囲む',
		en: 'Align it with the entries above, with `: ` after a key; if it is one sentence, quote the whole',
	},
};

export const tabIndent: Hint = {
	message: { ja: '字下げにタブが使われています', en: 'A tab is used as indentation' },
	fix: { ja: 'タブを消し、半角の空白2つずつで字下げする', en: 'Replace it with spaces, two for each level' },
};

export const listMark: Hint = {
	message: {
		ja: '並びの印（- ）が、半角のハイフンと空白ではありません',
		en: 'The mark of a list entry is not an ordinary hyphen and space (- )',
	},
	fix: {
		ja: '半角の「- 」に直す。値がこの記号で始まる文であれば引用符で囲む',
		en: 'Type `- `; if the value is a sentence that begins with this character, quote it',
	},
};

export const bracketThenText: Hint = {
	message: {
		ja: '[ ] や { } の後ろに文字があります。値が [ や { で始まると、並びとして読まれます',
		en: 'There is text after [ ] or { }: a value that begins with a bracket is read as a list or a group',
	},
	fix: { ja: '値の全体を引用符で囲む', en: 'Quote the whole value' },
};

export const commaInValue: Hint = {
	message: {
		ja: '[ ] や { } の中のコンマは、項目の区切りとして読まれます',
		en: 'Inside [ ] or { } a comma ends the entry',
	},
	fix: {
		ja: "金額などコンマを含む値は引用符で囲む（'13,200円/時 税込'）",
		en: "Quote a value that holds a comma ('13,200円/時 税込')",
	},
};

export const wordAlone: Hint = {
	message: { ja: '{ } の中のこの語に、値がありません', en: 'This word inside { } has no value' },
	fix: {
		ja: '「キー: 値」の形に直す。前の値の続きであれば、コンマごと引用符で囲む',
		en: 'Write it as `key: value`; if it is more of the value before it, quote that with its comma',
	},
};

export const lostComment: Hint = {
	message: {
		ja: '空白と # の後ろは注記として読まれ、値に入りません',
		en: 'What follows a space and # is read as a comment and is not part of the value',
	},
	fix: {
		ja: '値の一部であれば全体を引用符で囲み、注記であれば # の後ろに空白を入れる',
		en: 'Quote the whole value if it belongs to it; write a space after the # if it is a comment',
	},
};

export const unclosedQuote: Hint = {
	message: { ja: '引用符が閉じられていません', en: 'This quote is never closed' },
	fix: {
		ja: '値の終わりに同じ引用符を書く。引用符が値の一部であれば、もう一方の種類の引用符で全体を囲む',
		en: 'Close it with the same quote; if the quote is part of the value, put the whole in the other kind',
	},
};

export const afterQuote: Hint = {
	message: { ja: '閉じた引用符の後ろに文字があります', en: 'There is text after the closing quote' },
	fix: {
		ja: '値の全体を一組の引用符で囲む。注記であれば空白と # を前に置く',
		en: 'Put the whole value in one pair of quotes; for a comment, write a space and # before it',
	},
};

export const unclosedBracket: Hint = {
	message: {
		ja: '括弧（[ ] や { }）が閉じられていないか、余分です',
		en: 'A bracket ([ ] or { }) is not closed, or is one too many',
	},
	fix: {
		ja: '開きと閉じの数をそろえる。括弧が文の一部であれば、値を引用符で囲む',
		en: 'Balance the brackets; if they belong to a sentence, quote the value',
	},
};

export const misaligned: Hint = {
	message: { ja: '字下げが前の項目とそろっていません', en: 'The indentation does not match the entries above' },
	fix: {
		ja: '同じ段の項目は、同じ数の半角空白で字下げする',
		en: 'Indent entries of the same level by the same number of spaces',
	},
};

export const colonInValue: Hint = {
	message: { ja: '値の中にコロンと空白（: ）があります', en: 'There is a colon and a space (: ) inside the value' },
	fix: {
		ja: '値の全体を引用符で囲む。別の項目であれば行を分ける',
		en: 'Quote the whole value; if it is another entry, start a new line',
	},
};

export const reservedStart: Hint = {
	message: { ja: '値がこの記号で始まると、YAML では読めません', en: 'A YAML value cannot begin with this character' },
	fix: { ja: '値の全体を引用符で囲む', en: 'Quote the whole value' },
};

export const listOnKeyLine: Hint = {
	message: { ja: 'リスト（- ）がキーと同じ行にあります', en: 'A list (- ) begins on the line of its key' },
	fix: {
		ja: '改行し、次の行から「- 」で書く。値が「- 」で始まる文であれば引用符で囲む',
		en: 'Start the list on the next line; if the value is a sentence that begins with `- `, quote it',
	},
};

export const blockHeader: Hint = {
	message: { ja: '| や > の後ろに文字があります', en: 'There is text after | or >' },
	fix: {
		ja: '文は次の行から、字下げして書く。値が | や > で始まる文であれば引用符で囲む',
		en: 'Begin the text on the next line, indented; if the value begins with | or >, quote it',
	},
};

export const badEscape: Hint = {
	message: { ja: '" " の中の \\ の書き方が正しくありません', en: 'This \\ inside " " is not a valid escape' },
	fix: { ja: "' ' で囲むか、\\\\ と書く", en: "Use ' ' instead, or write \\\\" },
};

export const manyDocuments: Hint = {
	message: {
		ja: '一つのファイルに「---」で区切られた内容が二つ以上あります',
		en: 'The file holds more than one document, divided by `---`',
	},
	fix: { ja: '「---」を消すか、ファイルを分ける', en: 'Remove the `---`, or split the file' },
};

export const directive: Hint = {
	message: { ja: 'YAML の指示行（%）は使えません', en: 'A YAML directive (%) cannot be used here' },
	fix: { ja: 'この行と、続く「---」を消す', en: 'Delete this line and the `---` after it' },
};

export const otherSyntax: Hint = {
	message: { ja: 'YAML として読めません', en: 'This cannot be read as YAML' },
	fix: {
		ja: '記号（: - # [ ] { } & * ! | > など）が文の一部であれば、値を引用符で囲む',
		en: 'If characters such as : - # [ ] { } & * ! | > belong to a sentence, quote the value',
	},
};

/** What looks like `- ` to its author. */
export const notAListMark = /^(?:-[\u3000\u00a0]|[ー－―–—‐−][ \u3000\u00a0])/;

/** The usual slips in a line that should have been `key: value`. */
export function hintForLine(line: string): Hint | null {
	if (notAListMark.test(line.trimStart())) return listMark;
	if (/^[\u3000\u00a0]|^\s*(?:- )?[^\s:]+:[\u3000\u00a0]/.test(line)) return specialSpace;
	if (/^\s*(?:- )?[^\s:：「『（]+：/.test(line)) return fullWidthColon;
	if (/^\s*(?:- )?[^\s:/]+:(?!\/\/)\S/.test(line)) return missingSpace;
	return null;
}

/** Parts of YAML beyond plain data, by the mark that calls for them. */
export const features: Readonly<Record<'*' | '&' | '!', Hint>> = {
	'*': feature('*', 'YAML の別名（*）は使えません', 'A YAML alias (*) cannot be used here'),
	'&': feature('&', 'YAML のアンカー（&）は使えません', 'A YAML anchor (&) cannot be used here'),
	'!': feature('!', 'YAML のタグ（!）は使えません', 'A YAML tag (!) cannot be used here'),
};

function feature(mark: string, ja: string, en: string): Hint {
	return {
		message: { ja, en },
		fix: {
			ja: `値そのものが「${mark}」で始まる文であれば、引用符で囲む`,
			en: `If the value is meant to begin with \`${mark}\`, quote it`,
		},
	};
}
