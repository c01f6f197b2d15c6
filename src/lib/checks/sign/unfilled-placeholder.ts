/** 埋め忘れ: 「●日以上」のまま. What the parties fill in by hand is a `<Blank>`; anything else must be filled. */
import { passagesOf } from '../../model/passages.ts';
import type { Check } from '../check.ts';

/** Marks that templates leave for a person to replace. */
const marks: readonly RegExp[] = [
	/[●◯]+/g,
	/[○〇]{2,}/g,
	/[○〇](?=[日月年円回社名%％])/g,
	/(?<![A-Za-zＡ-Ｚａ-ｚ])[XＸ]{2,}(?![A-Za-zＡ-Ｚａ-ｚ])/g,
	/\{\{[^}]*\}\}|\$\{[^}]*\}|<<[^>]*>>/g,
	/[_＿]{3,}/g,
	/[［[（(][ 　]{2,}[）)\]］]/g,
	/[【［[](?:未定|要確認|仮|(?:ここに)?[^】］\]]{0,12}(?:記入|入力|差し替え))[^】］\]]*[】］\]]/g,
	/\b(?:TBD|TODO|FIXME)\b|lorem ipsum|ダミーテキスト|サンプルテキスト/gi,
];

export const unfilledPlaceholder: Check = {
	id: 'sign/unfilled-placeholder',
	title: { ja: '埋め忘れ', en: 'unfilled placeholder' },
	summary: {
		ja: '「●日以上」のような、ひな形の空欄が残っていてはいけません。そのまま署名された書面は直せません。',
		en: 'No mark that a template leaves to be replaced may remain: a signed paper cannot be corrected.',
	},
	example: {
		fails: {
			files: {
				'clauses/definitions.mdx': { replace: '営業する日をいう。', with: '営業する日をいう。●日以上休むことはない。' },
			},
			finds: [{ file: 'clauses/definitions.mdx', words: '●' }],
		},
		passes: {
			files: {
				'clauses/definitions.mdx': {
					replace: '営業する日をいう。',
					with: '営業する日をいう。甲の名称は<Blank field="client.name" label="甲の名称" width={20} />とする。',
				},
			},
		},
	},
	run({ project }) {
		return passagesOf(project, 'all').flatMap((passage) =>
			marks
				.flatMap((mark) => [...passage.text.matchAll(mark)])
				.sort((a, b) => a.index - b.index)
				.map(({ 0: words, index }) => ({
					code: this.id,
					level: 'error' as const,
					message: {
						ja: `「${words}」は、埋められていない空欄です`,
						en: `"${words}" is a blank that nobody filled`,
					},
					places: [{ place: passage.placeOf(index, index + words.length) }] as const,
					fixes: [
						{ ja: '値を引く（<Value of="…" />）か、ことばを書き入れる', en: 'refer to a value, or write the words' },
						{
							ja: '当事者が書き入れる欄であれば <Blank field="…" label="…" width={20} /> にする',
							en: 'make it a <Blank …> if the parties fill it in',
						},
					],
				})),
		);
	},
};
