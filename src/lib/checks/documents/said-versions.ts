/** Versions of documents that prose names by hand, other than the one in force: 「利用規約（第1版）」, 「第1版の規約」. */
import type { DocumentContent } from '../../model/document.ts';
import type { Passage } from '../../model/passages.ts';
import type { Entry, Project } from '../../model/project.ts';
import { splitSentences } from '../../model/sentences.ts';
import { versionInForce } from '../../model/versions.ts';
import { kanjiValue, narrow } from '../../values/numerals.ts';

type Document = Entry<DocumentContent>;

export interface OldVersion {
	readonly document: Document;
	/** 「第1版」, and where it stands in the passage. */
	readonly words: string;
	readonly start: number;
	readonly end: number;
}

/** Sentences about what used to hold, or for whom an older version still does. */
export const ofThePast =
	/旧版|以前|従前|改定前|改訂前|変更前|それまで|締結した|ご?契約(?:された|した|の時|時)|同意(?:された|した)|から[^。]*へ/;

const versionName = /第(?:\d{1,3}|[一二三四五六七八九十]{1,3})版|(?<![A-Za-z])[vV](?:er\.? ?)?\d+(?:\.\d+)*/g;

/** A document is named within so many characters of its version. */
const NEAR = 40;

const found = new WeakMap<Passage, readonly OldVersion[]>();

/** In the order of the text; none where no document has versions. */
export function oldVersionsIn(passage: Passage, project: Project): readonly OldVersion[] {
	if (!/版|[vV]/.test(passage.text)) return [];
	const cached = found.get(passage) ?? read(passage, project);
	found.set(passage, cached);
	return cached;
}

const read = (passage: Passage, project: Project): OldVersion[] =>
	splitSentences(passage.text).flatMap(({ text, start }) => {
		if (ofThePast.test(text)) return [];
		return [...narrow(text).matchAll(versionName)].flatMap(({ 0: name, index }): OldVersion[] => {
			const end = index + name.length;
			const document = project.documents.find((one) =>
				isBeside(one, text.slice(Math.max(0, index - NEAR), index), text.slice(end, end + NEAR)),
			);
			const current = document && versionInForce(document, project);
			if (!document || !current || plain(current.version.name) === plain(name)) return [];
			return [{ document, words: text.slice(index, end), start: start + index, end: start + end }];
		});
	});

/** 第２版 and 第二版 are one name. */
const plain = (name: string): string =>
	narrow(name)
		.toLowerCase()
		.replace(/[一二三四五六七八九十]+/, (numeral) => String(kanjiValue(numeral)));

const namesOf = ({ data }: Document): readonly string[] =>
	data.kind === 'terms' ? [data.title, '利用規約', '規約'] : [data.title];

/** The document is named right before its version or right after it. */
const isBeside = (document: Document, before: string, after: string): boolean =>
	namesOf(document).some((name) => {
		const rest = /^の?「?/.exec(after)?.[0].length ?? 0;
		return before.replace(/」?[（(のは、 　]?$/, '').endsWith(name) || after.startsWith(name, rest);
	});
