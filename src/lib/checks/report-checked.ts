/** What a run found, how much it went through and what its codes mean, ready for any reporter. */
import type { Sources } from '../diagnostics/frame.ts';
import type { Report } from '../diagnostics/report.ts';
import { reportOf } from '../diagnostics/report.ts';
import type { Explanation } from '../diagnostics/reporter.ts';
import { allCodes } from './explain/codes.ts';
import type { Checked } from './run.ts';
import { sourcesOf } from './run.ts';

export interface Reportable {
	readonly report: Report;
	readonly sources: Sources;
	readonly explanations: readonly Explanation[];
}

export function reportChecked({ diagnostics, accepted, counted, files }: Checked): Reportable {
	const checked = [
		{ n: counted.files, of: { ja: 'ファイル', en: 'files' } },
		{
			n: counted.rules,
			of: { ja: '規則', en: 'rules' },
			times: { n: Number(counted.scenarios), of: { ja: '場面', en: 'scenarios' } },
		},
		{ n: counted.checks, of: { ja: '検査', en: 'checks' } },
	];
	return {
		report: reportOf(diagnostics, checked, accepted),
		sources: sourcesOf(files),
		explanations: allCodes,
	};
}
