/** `--explain`: a code told at the terminal, with its examples and what the check really says to them. */
import type { Lang, Localized } from '../../diagnostics/diagnostic.ts';
import type { Paint } from '../../diagnostics/paint.ts';
import { explained } from '../../diagnostics/pretty.ts';
import type { Explanation } from '../../diagnostics/reporter.ts';
import { printable, widthOf } from '../../diagnostics/width.ts';
import { chapters, inChapter } from './chapters.ts';
import type { Change, Exhibit, Shown } from './exhibit.ts';
import { captions, fileOf } from './words.ts';

interface Voice {
	readonly lang: Lang;
	readonly paint: Paint;
	/** Columns. */
	readonly width: number;
}

/** One code; `exhibit` is null for those that no check has. */
export function explanationText(
	{ id, title, summary }: Explanation,
	exhibit: Exhibit | null,
	{ lang, paint, width }: Voice,
): string {
	const head = [
		`${paint('strong', title[lang])}  ${paint('frame', id)}`,
		'',
		...folded(summary[lang], Math.min(width, 100)),
	];
	if (!exhibit) return head.join('\n');
	const { fails, passes } = exhibit;
	const told = fails.findings.map((one) => explained(one, { lang, sources: fails.sources, width, paint }));
	return [
		...head,
		'',
		paint('title', captions.fails[lang]),
		...changed(fails, lang, paint),
		'',
		paint('title', captions.says[lang]),
		told.join('\n\n'),
		'',
		...(passes.changes.length > 0
			? [paint('title', captions.passes[lang]), ...changed(passes, lang, paint)]
			: [captions.unchanged[lang]]),
		'',
		paint('frame', `${captions.code[lang]}: ${fileOf(id)}`),
	].join('\n');
}

function changed({ changes }: Shown, lang: Lang, paint: Paint): string[] {
	return changes.flatMap((change) => [
		`  ${paint('frame', `${change.file}${change.added ? captions.added[lang] : ''}`)}`,
		...changeLines(change, paint),
	]);
}

const ink = { ' ': 'frame', '…': 'frame', '-': 'mark', '+': 'good' } as const;

const changeLines = ({ lines }: Change, paint: Paint): string[] =>
	lines.map(({ sign, text }) => `  ${paint(ink[sign], `${sign} ${printable(text)}`.trimEnd())}`);

/** Every code by chapter, with its title: what `--explain` alone tells. */
export function listText(explanations: readonly Explanation[], { lang, paint }: Voice): string {
	const column = Math.max(...explanations.map(({ id }) => id.length)) + 2;
	const parts = chapters.map((chapter) => {
		const inside = inChapter(chapter, explanations);
		return [
			paint('title', `${chapter.title[lang]} (${inside.length})`),
			...inside.map(({ id, title }) => `  ${id.padEnd(column)}${title[lang]}`),
		].join('\n');
	});
	return [...parts, captions.usage[lang]].join('\n\n');
}

/** Japanese breaks anywhere but before 句読点 and closing brackets, English at spaces. */
function folded(text: string, width: number): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.match(/[\x21-\x7e]+ ?|.[、。」』）]*/gu) ?? []) {
		if (line !== '' && widthOf(line + word.trimEnd()) > width) {
			lines.push(line.trimEnd());
			line = '';
		}
		line += word;
	}
	return line === '' ? lines : [...lines, line.trimEnd()];
}

/** For a code that does not exist: what to say, and the codes that may have been meant. */
export function unknownCode(id: string, near: readonly string[]): Localized {
	const list = near.join('\n  ');
	return {
		ja: `「${id}」という検査はありません。${near.length > 0 ? `近いもの:\n  ${list}` : '一覧は --explain だけで表示されます'}`,
		en: `there is no check "${id}". ${near.length > 0 ? `Close to it:\n  ${list}` : '--explain alone lists all'}`,
	};
}
