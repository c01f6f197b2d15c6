/** What a run found and how much it went through, ready for any reporter. */
import type { Sources } from '../diagnostics/frame.ts';
import type { Report } from '../diagnostics/report.ts';
import { reportOf } from '../diagnostics/report.ts';
import type { Checked } from './run.ts';

export function reportChecked({ diagnostics, counted, files }: Checked): { report: Report; sources: Sources } {
	const report = reportOf(diagnostics, [
		{ n: counted.files, of: { ja: 'ファイル', en: 'files' } },
		{ n: counted.rules, of: { ja: '規則', en: 'rules' } },
		{ n: counted.checks, of: { ja: '検査', en: 'checks' } },
	]);
	return { report, sources: new Map(files.map(({ file, text }) => [file, text])) };
}
