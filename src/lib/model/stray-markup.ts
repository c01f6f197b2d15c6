/** Tags and Markdown where only words are read: they would be printed as they are typed, in the contract too. */
import type { Diagnostic, Localized } from '../diagnostics/diagnostic.ts';
import type { Path, Places, SourceFile } from '../source/entry.ts';
import { placeBetween, placeWithin } from '../source/lines.ts';
import type { Place } from '../source/place.ts';

/** `<Value`, `</Term`, `<b>`, and the same with a full-width bracket. */
const tag = /[<＜][/／]?(?!https?:)[A-Za-zＡ-Ｚａ-ｚ][^<＜>＞]*[>＞]?/;

/** The first tag in each text field of a YAML file, or of frontmatter. */
export function tagsInFields(raw: unknown, places: Places, source: SourceFile): Diagnostic[] {
	const found: Diagnostic[] = [];
	const visit = (value: unknown, path: Path): void => {
		if (typeof value === 'string') {
			const written = tag.exec(value);
			if (!written) return;
			const end = written.index + written[0].trimEnd().length;
			found.push({
				code: 'schema/tag-in-text',
				level: 'error',
				message: {
					ja: 'YAML の文にタグは書けません。書いたとおりの文字で公開されます',
					en: 'a text in YAML holds no tags; this one would be published as it is typed',
				},
				places: [{ place: placeWithin(source, places.at(path), value, written.index, end) }],
				fixes: [
					/Value/i.test(written[0])
						? { ja: '値を引かずに済むよう、数を言わない文にする', en: 'say it without the number' }
						: { ja: 'タグを消し、言葉だけにする', en: 'delete the tag and keep the words' },
				],
			});
		} else if (typeof value === 'object' && value !== null) {
			for (const [key, child] of Object.entries(value))
				visit(child, [...path, Array.isArray(value) ? Number(key) : key]);
		}
	};
	visit(raw, []);
	return found;
}

interface Stray {
	readonly what: RegExp;
	readonly message: Localized;
	readonly fix: Localized;
}

/** What Markdown reads as words, and its author meant as something else. */
const strays: readonly Stray[] = [
	{
		what: /＜[/／]?[A-Za-zＡ-Ｚａ-ｚ][^＜＞<>\n]*[＞>]?/,
		message: { ja: 'タグのかっこが全角（＜ ＞）です', en: 'the brackets of this tag are full-width (＜ ＞)' },
		fix: { ja: '半角の < と > に直す', en: 'type an ordinary < and >' },
	},
	{
		what: /<\/?[A-Z]\w*/,
		message: { ja: 'タグが文字として読まれています', en: 'this tag is read as plain words' },
		fix: { ja: '前の \\ を消す', en: 'delete the \\ before it' },
	},
	{
		what: /\*\*/,
		message: {
			ja: '強調の記号（**）が文字のまま残っています',
			en: 'marks of emphasis (**) are left as they are typed',
		},
		fix: {
			ja: '記号を消す。強調するなら、かぎかっこや句読点を記号の外に出す',
			en: 'delete them; to stress words, keep brackets and punctuation outside of the marks',
		},
	},
];

/** The first of them among the plain words of a body that stand at `place`. */
export function strayIn({ start, end }: Place, source: SourceFile): Diagnostic[] {
	const written = source.text.slice(start.offset, end.offset);
	return strays
		.flatMap((stray) => {
			const found = stray.what.exec(written);
			if (!found) return [];
			const at = start.offset + found.index;
			return [refused(stray, placeBetween(source, at, at + found[0].trimEnd().length))];
		})
		.slice(0, 1);
}

/** `| プラン | 料金 |` or `--- | ---`. */
const tableRow = /^[ \t　]*(?:\|.*\||:?-{2,}:?(?:[ \t]*\|[ \t]*:?-{2,}:?)+)[ \t]*$/m;

const table: Omit<Stray, 'what'> = {
	message: {
		ja: 'Markdown の表は使えません。書いたとおりの文字で印刷されます',
		en: 'a Markdown table is printed as it is typed',
	},
	fix: {
		ja: '値の表であれば <Table of="…" />、そのほかは箇条書きにする',
		en: 'write <Table of="…" /> for a table of values, a list for anything else',
	},
};

/** The first row of a Markdown table in the paragraph at `place`. */
export function tableIn({ start, end }: Place, source: SourceFile): Diagnostic[] {
	const found = tableRow.exec(source.text.slice(start.offset, end.offset));
	if (!found) return [];
	const at = start.offset + found.index;
	return [refused(table, placeBetween(source, at, at + found[0].length))];
}

const refused = ({ message, fix }: Omit<Stray, 'what'>, place: Place): Diagnostic => ({
	code: 'mdx/not-allowed',
	level: 'error',
	message,
	places: [{ place }],
	fixes: [fix],
});
