/** The report for people at a terminal. */
import type { Accepted, Diagnostic, Lang, Localized } from './diagnostic.ts';
import type { FrameOptions } from './frame.ts';
import { frame, gutterOf } from './frame.ts';
import type { Paint } from './paint.ts';
import { paintWith } from './paint.ts';
import type { Checked, Report } from './report.ts';
import type { Reporter } from './reporter.ts';
import { counted, fixTitle, joined, untilAndWhy, whereOf } from './text.ts';
import { printable, widthOf } from './width.ts';

export const pretty: Reporter = {
	name: 'pretty',
	report(report, { lang, sources, color = false, width = 100 }) {
		const paint = paintWith(color);
		const told = report.diagnostics.map((one) => explained(one, { lang, sources, width: Math.max(40, width), paint }));
		const accepted = report.accepted.map((one) => acceptedLines(one, lang, paint));
		const { errors, warnings } = report.counts;
		const ink = errors ? 'error' : warnings ? 'warning' : 'good';
		return [...told, ...accepted, [paint(ink, summary(report)[lang]), ...mendable(report, lang)].join('\n')].join(
			'\n\n',
		);
	},
};

/** From a million on, only the size of a number says anything: 1.8e9. */
function amount({ n, of }: Omit<Checked, 'times'>): Localized {
	const told = n < 1_000_000 ? n.toLocaleString('en') : n.toExponential(1).replace('+', '');
	return { ja: `${told} ${of.ja}`, en: `${told} ${of.en}` };
}

/** The last line: how many findings, or that there are none and how much was checked. */
export function summary({ counts: { errors, warnings, accepted }, checked }: Report): Localized {
	const amounts = checked.map(({ times, ...one }) => {
		const factors = times ? [one, times] : [one];
		return joined(factors.map(amount), { ja: ' × ', en: ' × ' });
	});
	const scale = joined(amounts, { ja: '、', en: ', ' });
	const standing = accepted ? [counted(accepted, '了承した指摘', 'accepted finding')] : [];
	if (errors + warnings === 0) {
		const [but = { ja: '', en: '' }] = standing.map(({ ja, en }) => ({ ja: `（${ja}）`, en: ` (${en})` }));
		return {
			ja: `矛盾なし${but.ja}${scale.ja ? `: ${scale.ja}` : ''}`,
			en: `No contradiction${but.en}${scale.en ? `: ${scale.en}` : ''}`,
		};
	}
	const found = [
		...(errors ? [counted(errors, 'エラー', 'error')] : []),
		...(warnings ? [counted(warnings, '警告', 'warning')] : []),
		...standing,
	];
	const told = joined(found, { ja: '、', en: ', ' });
	return { ja: scale.ja ? `${told.ja}（${scale.ja}）` : told.ja, en: scale.en ? `${told.en} (${scale.en})` : told.en };
}

const fixOption = '--fix';

/** How many of the findings a machine can mend. */
function mendable({ diagnostics }: Report, lang: Lang): string[] {
	const n = diagnostics.filter(({ edits = [] }) => edits.length > 0).length;
	if (n === 0) return [];
	return [lang === 'ja' ? `うち${n}件は ${fixOption} で直せます` : `${n} of them can be mended with ${fixOption}`];
}

/** One finding: its sentence, its frames, its notes and the ways to mend it. */
export function explained(diagnostic: Diagnostic, options: FrameOptions): string {
	const { lang, paint = paintWith(false) } = options;
	const { level, code, message, places } = diagnostic;
	const gutter = gutterOf(places);
	const head = `${paint(level, `${level}[${code}]`)} ${paint('strong', printable(message[lang]))}`;
	return [
		head,
		...frame(places, { ...options, width: (options.width ?? 100) - gutter - 2 }),
		...below(diagnostic, gutter, options, paint),
	].join('\n');
}

/** An accepted finding is known: its sentence, its place, and why it stands. */
function acceptedLines({ diagnostic, ...acceptance }: Accepted, lang: Lang, paint: Paint): string {
	const { code, message, places } = diagnostic;
	return [
		`${paint('frame', `accepted[${code}]`)} ${printable(message[lang])}`,
		`  ${printable(whereOf(places[0].place))}`,
		`  ${printable(untilAndWhy(acceptance)[lang])}`,
	].join('\n');
}

/** 「= 場面   …」: notes, then fixes, then what a machine can do, their titles in one column. */
function below(
	{ notes = [], fixes = [], edits = [] }: Diagnostic,
	gutter: number,
	options: FrameOptions,
	paint: Paint,
): string[] {
	const { lang, width = 100 } = options;
	const rows = notes.map(({ title, text }) => ({
		title: printable(title[lang]),
		lines: text[lang].split('\n').map(printable),
	}));
	const done = new Set(edits.map(({ does }) => printable(does[lang])));
	const later = [...(fixes.length ? [fixTitle[lang]] : []), ...(done.size ? [fixOption] : [])];
	const titles = Math.max(0, ...[...rows.map(({ title }) => title), ...later].map(widthOf));
	if (fixes.length) rows.push({ title: fixTitle[lang], lines: fixRows(fixes, lang, width - gutter - titles - 3) });
	if (done.size) rows.push({ title: fixOption, lines: [...done] });
	return rows.flatMap(({ title, lines }) =>
		lines.map((line, index) => {
			const name = index
				? `  ${' '.repeat(titles)}`
				: `= ${paint('title', title)}${' '.repeat(titles - widthOf(title))}`;
			return `${' '.repeat(gutter)}${name} ${line}`.trimEnd();
		}),
	);
}

/** Numbered when there is a choice; on one line when they fit. */
function fixRows(fixes: readonly Localized[], lang: Lang, width: number): string[] {
	if (fixes.length === 1) return fixes.map((fix) => printable(fix[lang]));
	const numbered = fixes.map((fix, index) => `${index + 1}) ${printable(fix[lang])}`);
	const line = numbered.join('  ');
	return widthOf(line) <= width ? [line] : numbered;
}
