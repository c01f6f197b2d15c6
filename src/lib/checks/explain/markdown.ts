/** docs/checks.md and docs/checks.ja.md: every check with its examples and what it says to them. */
import type { Lang, Localized } from '../../diagnostics/diagnostic.ts';
import { explained } from '../../diagnostics/pretty.ts';
import type { Explanation } from '../../diagnostics/reporter.ts';
import { chapters, inChapter } from './chapters.ts';
import type { Exhibit, Shown } from './exhibit.ts';
import { captions, fileOf } from './words.ts';

/** Columns of a finding: what a page shows without scrolling. */
const WIDTH = 96;

const intro: Localized = {
	ja: [
		'# 検査の一覧',
		'',
		'`npm run check` が調べることのすべてです。どの検査にも、指摘される書き方、実際に出る指摘、指摘されない書き方が',
		'付いています。例は、いちばん小さな内容（`test/fixtures/minimal`）への変更です。`-` の行が `+` の行に変わったと読んでください。',
		'',
		'- **エラー**は公開（ビルド）を止めます。**警告**は知らせるだけです。',
		'- 直し方は選択肢です。どれにするかは、書いた人が決めます。',
		'- 分かったうえで残す指摘は、理由と期限を付けて了承できます（[accepting.md](accepting.md)）。',
		'- 一つの検査だけを端末で読むには、`npm run check -- --explain price/incomplete` のようにします。',
		'- 矛盾チェックです。適法かどうかの判断や、法律の助言ではありません。',
		'',
		'[English](checks.md)',
	].join('\n'),
	en: [
		'# The checks',
		'',
		'All that `npm run check` looks at. Each check comes with an example that is found, what is really said to it, and one that',
		'is not. The examples are changes of the smallest content there is (`test/fixtures/minimal`).',
		'',
		'- An **error** stops the build; a **warning** is told and does not.',
		'- Mends are choices; which one is the author’s decision.',
		'- A finding that has to stand for a while can be accepted, with a reason and a last day ([accepting.md](accepting.md)).',
		'- `npm run check -- --explain price/incomplete --lang en` tells one check at the terminal.',
		'- It checks for contradictions. It does not judge what is lawful, and is no legal advice.',
		'',
		'[日本語](checks.ja.md)',
	].join('\n'),
};

const words = {
	generated: {
		ja: '<!-- npm run catalogue が書いたものです。直すのは src/lib/checks の検査のほうです。 -->',
		en: '<!-- Written by npm run catalogue. What to change are the checks in src/lib/checks. -->',
	},
	contents: { ja: '## 目次', en: '## Contents' },
	count: { ja: '検査', en: 'checks' },
	others: {
		ja: '次の指摘は、検査より前、了承を確かめるとき、公開の前の読み返し、またはお客様ごとの契約書（`npm run contract`）をつくるときに出ます。例はありません。指摘そのものが、場所と直し方を伝えます。',
		en: 'These are told before any check runs, when acceptances are looked at, when what was built is read back, or when a client’s own contract is made (`npm run contract`). Each finding says where and what to do.',
	},
	code: { ja: '名前', en: 'Code' },
	meaning: { ja: '意味', en: 'Meaning' },
	error: { ja: 'エラー', en: 'error' },
	warning: { ja: '警告', en: 'warning' },
} as const satisfies Record<string, Localized>;

export function cataloguePage(exhibits: readonly Exhibit[], others: readonly Explanation[], lang: Lang): string {
	const shown = new Map(exhibits.map((exhibit) => [exhibit.check, exhibit]));
	const filled = chapters.map((chapter) => ({
		chapter,
		inside: inChapter(chapter, [...shown.keys()]).flatMap((check) => shown.get(check) ?? []),
	}));
	const last = chapters.at(-1);
	const parts = [
		words.generated[lang],
		intro[lang],
		words.contents[lang],
		filled
			.map(({ chapter, inside }) => {
				const links = inside.map(({ check: { id, title } }) => `[${text(title[lang])}](#${anchor(id)})`);
				const head = `- **[${chapter.title[lang]}](#${chapter.id})**`;
				return links.length > 0 ? `${head} (${links.length})\n  ${links.join(' · ')}` : head;
			})
			.join('\n'),
		...filled.flatMap(({ chapter, inside }) => [
			`<a id="${chapter.id}"></a>\n\n## ${chapter.title[lang]}`,
			chapter.about[lang],
			...(chapter === last ? [words.others[lang], table(others, lang)] : []),
			...inside.map((exhibit) => section(exhibit, lang)),
		]),
	];
	return `${parts.join('\n\n')}\n`;
}

function section({ check: { id, title, summary }, fails, passes }: Exhibit, lang: Lang): string {
	const levels = [...new Set(fails.findings.map(({ level }) => words[level][lang]))].join(' / ');
	const told = fails.findings.map((one) => explained(one, { lang, sources: fails.sources, width: WIDTH }));
	return [
		`<a id="${anchor(id)}"></a>\n\n### ${text(title[lang])}`,
		`\`${id}\` · ${levels} · [${captions.code[lang]}](../${fileOf(id)})`,
		text(summary[lang]),
		`**${captions.fails[lang]}**`,
		...diffs(fails, lang),
		`**${captions.says[lang]}**`,
		fenced('text', told.join('\n\n')),
		...(passes.changes.length > 0
			? [`**${captions.passes[lang]}**`, ...diffs(passes, lang)]
			: [captions.unchanged[lang]]),
	].join('\n\n');
}

const diffs = ({ changes }: Shown, lang: Lang): string[] =>
	changes.map(({ file, added, lines }) => {
		const body = lines.map(({ sign, text }) => (sign === '…' ? '…' : `${sign} ${text}`.trimEnd()));
		return `\`${file}\`${added ? captions.added[lang] : ''}\n\n${fenced('diff', body.join('\n'))}`;
	});

const table = (codes: readonly Explanation[], lang: Lang): string =>
	[
		`| ${words.code[lang]} | ${words.meaning[lang]} |`,
		'|---|---|',
		...codes.map(({ id, title, summary }) => `| \`${id}\` | **${cell(title[lang])}** ${cell(summary[lang])} |`),
	].join('\n');

const anchor = (id: string): string => id.replace('/', '-');

/** Words as Markdown shows them: no tag, no emphasis by accident. */
const text = (words: string): string => words.replace(/[<>*_[\]\\]/g, (mark) => (mark === '<' ? '&lt;' : `\\${mark}`));
const cell = (words: string): string => text(words).replaceAll('|', '\\|');

/** A fence longer than any inside. */
function fenced(language: string, body: string): string {
	const longest = Math.max(2, ...(body.match(/`{3,}/g) ?? []).map(({ length }) => length));
	const fence = '`'.repeat(longest + 1);
	return `${fence}${language}\n${body}\n${fence}`;
}
