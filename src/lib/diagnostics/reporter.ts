/** What every voice of a report is. */
import type { Lang, Localized } from './diagnostic.ts';
import type { Sources } from './frame.ts';
import type { Report } from './report.ts';

/** What a code means, for voices that explain it beside its findings. */
export interface Explanation {
	readonly id: string;
	readonly title: Localized;
	readonly summary: Localized;
}

export interface ReportOptions {
	readonly lang: Lang;
	/** Terminal colours; none unless asked for. */
	readonly color?: boolean;
	/** What the lines of the frames are taken from. */
	readonly sources: Sources;
	/** Of the codes that a run may tell. */
	readonly explanations?: readonly Explanation[];
	/** Columns of the terminal. */
	readonly width?: number;
}

export interface Reporter {
	/** The word for `--format`. */
	readonly name: string;
	/** The whole report as text, without a line break at its end. */
	report(report: Report, options: ReportOptions): string;
}
