/** The codes that no check has: mistakes in reading files and in putting documents together, explained as checks are. */
import type { Explanation } from '../../diagnostics/reporter.ts';

export const readingCodes: readonly Explanation[] = [
	{
		id: 'source/unreadable',
		title: { ja: '読めないファイル', en: 'unreadable file' },
		summary: {
			ja: 'ファイルやフォルダを開けません。権限やリンクの行き先を確かめてください。',
			en: 'A file or folder cannot be opened: its permissions, or where a link leads.',
		},
	},
	{
		id: 'source/ignored-file',
		title: { ja: '読まれないファイル', en: 'ignored file' },
		summary: {
			ja: '拡張子が違うため、読まれないファイルがあります。内容のつもりで置いたものなら、どこにも現れません。',
			en: 'A file is passed over because of its extension; what it says appears nowhere.',
		},
	},
	{
		id: 'source/unexpected-file',
		title: { ja: '置き場所の違うファイル', en: 'file in the wrong place' },
		summary: {
			ja: 'この場所・この名前のファイルは、どこにも使われません。',
			en: 'A file of this name in this folder is used nowhere.',
		},
	},
	{
		id: 'source/missing-file',
		title: { ja: '足りないファイル', en: 'missing file' },
		summary: {
			ja: 'なくてはならないファイルがありません。',
			en: 'A file without which nothing can be put together is missing.',
		},
	},
	{
		id: 'source/bad-file-name',
		title: { ja: '使えないファイル名', en: 'bad file name' },
		summary: {
			ja: 'ファイル名は、ほかのファイルから引かれる名前になります。半角の英小文字・数字・ハイフンで付けます。',
			en: 'A file name is the id by which other files refer to it: lower-case letters, digits and hyphens.',
		},
	},
	{
		id: 'source/bad-encoding',
		title: { ja: '文字コードの違い', en: 'wrong encoding' },
		summary: {
			ja: 'ファイルが UTF-8 で保存されていないか、文字化けしています。',
			en: 'The file is not saved as UTF-8, or holds the traces of broken characters.',
		},
	},
	{
		id: 'source/control-character',
		title: { ja: '見えない制御文字', en: 'invisible control character' },
		summary: {
			ja: '目に見えない制御文字は、文を見た目と違う意味にすることがあります。',
			en: 'An invisible character can make a sentence read otherwise than it is stored.',
		},
	},
	{
		id: 'source/empty-file',
		title: { ja: '空のファイル', en: 'empty file' },
		summary: {
			ja: 'ファイルに内容がありません。',
			en: 'The file holds nothing.',
		},
	},
	{
		id: 'source/too-large',
		title: { ja: '大きすぎるファイル・長すぎる行', en: 'file or line too large' },
		summary: {
			ja: '手で書かれたとは思えない大きさです。読み取りに何分もかかるのを防ぐため、読まずに知らせます。',
			en: 'Larger than anything people write; refused unread, so that a broken file cannot hold up the check.',
		},
	},
	{
		id: 'source/too-deep',
		title: { ja: '深すぎる入れ子', en: 'nested too deeply' },
		summary: {
			ja: '括弧や引用符の閉じ忘れがあると、入れ子がどこまでも深くなります。',
			en: 'A bracket or quote that is never closed makes the nesting endless.',
		},
	},
	{
		id: 'source/yaml-syntax',
		title: { ja: 'YAML の書き誤り', en: 'YAML syntax' },
		summary: {
			ja: 'この行は YAML として読めません。コロンの後の空白、字下げ、引用符の対応を確かめてください。',
			en: 'The line cannot be read as YAML: look at the space after the colon, the indentation, the quotes.',
		},
	},
	{
		id: 'source/yaml-feature',
		title: { ja: '使わない YAML の書き方', en: 'YAML feature not used here' },
		summary: {
			ja: '別名（*）・アンカー（&）・タグ（!）などは使えません。どの値も、書いてある場所で読めるようにするためです。',
			en: 'Aliases, anchors, tags and the like are refused, so that every value is what stands in its place.',
		},
	},
	{
		id: 'source/duplicate-key',
		title: { ja: '二度書かれた項目', en: 'duplicate key' },
		summary: {
			ja: '同じ名前の項目が二度書かれています。どちらが本当か分かりません。',
			en: 'The same field is written twice; nobody can tell which one counts.',
		},
	},
	{
		id: 'source/ambiguous-number',
		title: { ja: '書いたとおりに残らない数', en: 'ambiguous number' },
		summary: {
			ja: '先頭の 0 など、数として読むと書いたものと変わってしまう値です。',
			en: 'Read as a number, this is not what is written (a leading zero, too many digits).',
		},
	},
	{
		id: 'source/lost-comment',
		title: { ja: '消えてしまう語', en: 'words lost as a comment' },
		summary: {
			ja: '空白の後の # から行の終わりまでは、YAML ではコメントになり、文から消えます。',
			en: 'After a space, # begins a comment in YAML, and the words vanish from the value.',
		},
	},
	{
		id: 'source/frontmatter',
		title: { ja: '前付け（---）の書き誤り', en: 'frontmatter fence' },
		summary: {
			ja: 'MDX の先頭の --- と閉じの --- が対応していません。',
			en: 'The `---` at the top of an MDX file and the one that closes it do not match.',
		},
	},
	{
		id: 'source/mdx-syntax',
		title: { ja: 'MDX の書き誤り', en: 'MDX syntax' },
		summary: {
			ja: '本文を読み取れません。タグの閉じ忘れや、文の中の < { を確かめてください。',
			en: 'The body cannot be read: look for a tag that is not closed, and for < or { in a sentence.',
		},
	},
	{
		id: 'source/mdx-expression',
		title: { ja: '本文の中の式', en: 'expression in prose' },
		summary: {
			ja: '本文に書けるのは文と決まった要素だけで、式や import は動きません。',
			en: 'Content holds prose and known elements; expressions and imports are never executed.',
		},
	},
	{
		id: 'schema/missing',
		title: { ja: '足りない項目', en: 'missing field' },
		summary: {
			ja: 'なくてはならない項目が書かれていません。',
			en: 'A field that must be there is not.',
		},
	},
	{
		id: 'schema/unknown-key',
		title: { ja: '知られていない項目', en: 'unknown field' },
		summary: {
			ja: 'この名前の項目はありません。綴りの誤りであれば、書いたつもりの値がどこにも現れません。',
			en: 'There is no such field; a misspelt one leaves its value unused.',
		},
	},
	{
		id: 'schema/wrong-type',
		title: { ja: '形の違う値', en: 'value of the wrong type' },
		summary: {
			ja: '文章・数・リストなどの形が、この項目のものと違います。',
			en: 'A text, number or list stands where the field takes something else.',
		},
	},
	{
		id: 'schema/wrong-value',
		title: { ja: '読めない値', en: 'value that cannot be read' },
		summary: {
			ja: '「7営業日」「8,800円/時 税込」のような、この項目の書き方で読めません。',
			en: 'The value is not written in the way in which this field is read.',
		},
	},
	{
		id: 'schema/tag-in-text',
		title: { ja: 'YAML の中のタグ', en: 'tag in a text field' },
		summary: {
			ja: 'YAML の欄では <Value> などの要素は働かず、そのまま印刷されてしまいます。',
			en: 'Elements such as <Value> do not work in a YAML field; they would be printed as they stand.',
		},
	},
	{
		id: 'mdx/unknown-element',
		title: { ja: '知られていない要素', en: 'unknown element' },
		summary: {
			ja: '本文に書ける要素は決まっています。HTML のタグは使えません。',
			en: 'Only a few elements can stand in the body; HTML tags cannot.',
		},
	},
	{
		id: 'mdx/not-allowed',
		title: { ja: 'ここには書けないもの', en: 'not allowed here' },
		summary: {
			ja: 'この種類の文書では、この書き方に行き場がありません（条の中の見出しや画像など）。',
			en: 'This kind of text has no place for it (a heading or a picture in an article, say).',
		},
	},
	{
		id: 'reference/missing',
		title: { ja: '行き先のない名前', en: 'unknown name' },
		summary: {
			ja: '書かれた名前のファイルや規則がありません。',
			en: 'A name leads to no file and no rule.',
		},
	},
	{
		id: 'reference/wrong-kind',
		title: { ja: '種類の違う方針', en: 'policy of the wrong kind' },
		summary: {
			ja: '別の種類の方針が書かれています（支払の欄に修正の方針、など）。',
			en: 'A policy of another kind stands here (that of revisions in the field for payment, say).',
		},
	},
	{
		id: 'reference/duplicate-id',
		title: { ja: '二つある id', en: 'duplicate id' },
		summary: {
			ja: '同じ id が二つあると、参照がどちらを指すのか決まりません。',
			en: 'With one id twice, a reference could lead to either.',
		},
	},
	{
		id: 'reference/duplicate-name',
		title: { ja: '二つある名前', en: 'duplicate name' },
		summary: {
			ja: '同じ名前が二つあると、読む人には区別が付きません。',
			en: 'With one name twice, readers cannot tell the two apart.',
		},
	},
	{
		id: 'reference/same-document',
		title: { ja: '同じ場所に出る文書', en: 'documents in one place' },
		summary: {
			ja: '二つの文書が同じ場所に公開され、一方しか残りません。',
			en: 'Two documents would be published in the same place, and only one would remain.',
		},
	},
	{
		id: 'rule/override-cycle',
		title: { ja: '一回りする例外', en: 'circle of exceptions' },
		summary: {
			ja: 'A は B に優先し、B は A に優先するという関係では、どちらが優先するのか決まりません。',
			en: 'Where exceptions run in a circle, none of them has priority.',
		},
	},
	{
		id: 'rule/unfit-value',
		title: { ja: '規則に合わない値', en: 'value unfit for a rule' },
		summary: {
			ja: '規則の料金や条件が引いている値の種類が違います。',
			en: 'The value to which the price or condition of a rule refers is of the wrong kind.',
		},
	},
	{
		id: 'rule/empty-exception',
		title: { ja: '何も除かない例外', en: 'exception to nothing' },
		summary: {
			ja: '例外のあて先に、あてはまる規則がありません。',
			en: 'What this is an exception to holds no rule.',
		},
	},
	{
		id: 'value/unknown-path',
		title: { ja: '行き先のない値', en: 'unknown value' },
		summary: {
			ja: '<Value of="…"> の道筋の先に値がありません。',
			en: 'The path of a <Value> leads to no value.',
		},
	},
	{
		id: 'value/unfit-style',
		title: { ja: 'その値にない書き方', en: 'style that a value lacks' },
		summary: {
			ja: 'as="…" で求められた書き方が、この種類の値にはありません。',
			en: 'The style asked for with as="..." is not one of this kind of value.',
		},
	},
	{
		id: 'structure/empty-clause',
		title: { ja: '述べることのない条', en: 'empty clause' },
		summary: {
			ja: 'この文書では何も述べない条があります。番号だけの条が印刷されます。',
			en: 'In this copy the clause says nothing; an article of a bare number would be printed.',
		},
	},
	{
		id: 'structure/repeated-clause',
		title: { ja: '二度使われた条', en: 'repeated clause' },
		summary: {
			ja: '一つの文書に同じ条が二度あります。',
			en: 'A clause stands in one document twice.',
		},
	},
	{
		id: 'market/unfit-choice',
		title: { ja: '選べない値', en: 'choice that the form lacks' },
		summary: {
			ja: '出品フォームの選択肢に、この値がありません。',
			en: 'The form of the marketplace does not have this choice.',
		},
	},
	{
		id: 'market/unknown-section',
		title: { ja: 'どの欄にも入らない節', en: 'section without a field' },
		summary: {
			ja: 'この節を受け取る欄が、掲載先のフォームにありません。',
			en: 'No field of the marketplaces takes this section.',
		},
	},
	{
		id: 'market/unknown-market',
		title: { ja: '載せない先への節', en: 'section for another marketplace' },
		summary: {
			ja: 'この掲載文を載せない先のための節です。',
			en: 'The section is for a marketplace on which the listing does not stand.',
		},
	},
	{
		id: 'market/text-outside-section',
		title: { ja: '節の外の文', en: 'text outside a section' },
		summary: {
			ja: '節に入っていない文は、どの欄にも入りません。',
			en: 'Words outside a section reach no field of the form.',
		},
	},
	{
		id: 'sign/block-alone',
		title: { ja: '署名欄だけのページ', en: 'signature block alone on a page' },
		summary: {
			ja: '署名欄だけのページは、別の契約書に差し替えられます。できあがった PDF を読み返し、公開の前に知らせます。',
			en: 'A page with nothing but signatures can be put under another contract. The finished PDF is read back, and not published.',
		},
	},
	{
		id: 'market/faq-out-of-turn',
		title: { ja: '順の合わない質問と答え', en: 'questions and answers out of turn' },
		summary: {
			ja: '「Q. 」の段落と「A. 」の段落が交互になっていないため、どの答えがどの質問のものか分かりません。',
			en: 'Paragraphs of "Q. " and "A. " do not take turns, so nobody can tell which answer belongs to which question.',
		},
	},
	{
		id: 'structure/no-subject',
		title: { ja: '件名のないメッセージ', en: 'message without a subject' },
		summary: {
			ja: 'メッセージは、件名になる見出しで始めます。',
			en: 'A message begins with the heading that becomes its subject.',
		},
	},
	{
		id: 'scenario/open-situation',
		title: { ja: '答えの決まらない場面', en: 'situation without an answer' },
		summary: {
			ja: '重要事項説明の場面の例は、その場面だけで契約書の答えが決まるように書きます。',
			en: 'A situation of a briefing says enough for the contract to answer it.',
		},
	},
	{
		id: 'print/page-overflow',
		title: { ja: '1ページに収まらない説明書', en: 'briefing longer than a page' },
		summary: {
			ja: '重要事項説明は1ページに収めます。2ページ目は、読まれず、確認もされません。組版をする公開の前に知らせます。',
			en: 'A briefing is one page: nobody confirms what is on the next. Told before a build is published, since only that sets type.',
		},
	},
	{
		id: 'print/missing-glyph',
		title: { ja: '書体にない文字', en: 'character without a glyph' },
		summary: {
			ja: '契約書の書体にない文字は、PDFに印刷できません。欠けたまま公開せず、その文字と場所を知らせます。',
			en: 'A character that the typefaces of the contracts lack cannot be printed: it is told with its place, never left out.',
		},
	},
];
