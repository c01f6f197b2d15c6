/**
 * The report as workflow commands, which GitHub shows on the changed lines of a pull request:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 * File names are as the run knows them: run the check at the top of the repository.
 */
import type { Diagnostic, Lang } from './diagnostic.ts';
import { summary } from './pretty.ts';
import type { Reporter } from './reporter.ts';
import { fixLines, untilAndWhy, whereOf } from './text.ts';

export const github: Reporter = {
	name: 'github',
	report(report, { lang }) {
		return [
			...report.diagnostics.map((one) => annotation(one.level, one, bodyOf(one, lang), one.code)),
			...report.accepted.map((one) => {
				const title = `${one.diagnostic.code} (accepted)`;
				const body = `${one.diagnostic.message[lang]}\n${untilAndWhy(one)[lang]}`;
				return annotation('notice', one.diagnostic, body, title);
			}),
			// The log also wants an end that people can read; a line that is no command is shown as it is.
			summary(report)[lang],
		].join('\n');
	},
};

type Command = 'error' | 'warning' | 'notice';

function annotation(command: Command, { places }: Diagnostic, body: string, title: string): string {
	const { file, start, end } = places[0].place;
	// GitHub refuses columns on an annotation of several lines.
	const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
	const properties = Object.entries({ file, line: start.line, endLine: end.line, ...columns, title })
		.map(([name, value]) => `${name}=${escapedProperty(String(value))}`)
		.join(',');
	return `::${command} ${properties}::${escaped(body)}`;
}

/** An annotation stands on one place only: the others, the notes and the mends are told in its text. */
function bodyOf({ message, places, notes = [], fixes = [] }: Diagnostic, lang: Lang): string {
	return [
		message[lang],
		...places.slice(1).map(({ place, label }) => `→ ${whereOf(place)}${label ? ` ${label[lang]}` : ''}`),
		...notes.map(({ title, text }) => `${title[lang]}: ${text[lang]}`),
		...fixLines(fixes, lang),
	].join('\n');
}

/** Only what would end or break the command; the runner turns it back. `%` first, or it would escape the escapes. */
function escaped(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
	return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
