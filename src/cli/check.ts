/** `npm run check`: every contradiction in the content, without starting Astro. */

import { reportChecked } from '../lib/checks/report-checked.ts';
import { checkFolder } from '../lib/checks/run.ts';
import { exitCode } from '../lib/diagnostics/report.ts';
import type { Format } from '../lib/diagnostics/reporters.ts';
import { reporters } from '../lib/diagnostics/reporters.ts';
import { contentFolder, isoDate, languages, oneOf, readOptions, run, withEmptyValue } from './arguments.ts';
import { keptReadings } from './kept-readings.ts';

const usage = `npm run check -- [--content DIR] [--format pretty|json|sarif|github] [--lang ja|en] [--as-of YYYY-MM-DD] [--strict]
               --fix | --explain [CODE]

  --content   調べるフォルダ (the content folder; src/content)
  --format    pretty: 人が読む (for people) / json: プログラムが読む (for programs)
              sarif: コードスキャン (SARIF 2.1.0) / github: GitHub Actions の注釈 (annotations)
  --lang      ja / en
  --as-of     基準日 (the date that documents count from; that of agency.yaml)
  --strict    警告もエラーとして扱う (warnings count as errors)
  --fix       意味を変えずに直せるところを直し、もう一度調べる (mends what changes no meaning, then checks again)
  --explain   検査の説明と例。名前を書かなければ一覧 (a check with its examples; without a code, all of them)

終了コード (exit code): 0 エラーなし, 1 エラーあり, 2 実行できない`;

await run(async () => {
	const options = readOptions(
		{
			content: { type: 'string', default: 'src/content' },
			format: { type: 'string', default: 'pretty' },
			lang: { type: 'string', default: 'ja' },
			'as-of': { type: 'string' },
			strict: { type: 'boolean', default: false },
			fix: { type: 'boolean', default: false },
			explain: { type: 'string' },
			help: { type: 'boolean', short: 'h', default: false },
		},
		usage,
		withEmptyValue('explain', process.argv.slice(2)),
	);
	if (options.help) {
		process.stdout.write(`${usage}\n`);
		return 0;
	}
	const format = oneOf('format', Object.keys(reporters) as Format[], options.format);
	const lang = oneOf('lang', languages, options.lang);
	const color = process.stdout.isTTY === true && !process.env['NO_COLOR'];
	const width = process.stdout.columns ?? 100;
	if (options.explain !== undefined) {
		const { explain } = await import('./explain.ts');
		process.stdout.write(`${explain(options.explain, { lang, width, color })}\n`);
		return 0;
	}
	const asOf = isoDate(options['as-of']);
	const [root, folder] = [process.cwd(), contentFolder(options.content)];
	const readings = keptReadings(folder);
	const loading = { readings, ...(asOf && { asOf }) };
	const { fixFolder } = options.fix ? await import('./fix.ts') : { fixFolder: null };
	const { checked, told } = fixFolder?.(root, folder, loading, lang) ?? {
		checked: checkFolder(root, folder, loading),
		told: null,
	};
	// What programs read stays what it is.
	if (told !== null) (format === 'pretty' ? process.stdout : process.stderr).write(`${told}\n\n`);
	const { report, sources, explanations } = reportChecked(checked);
	process.stdout.write(`${reporters[format].report(report, { lang, color, sources, explanations, width })}\n`);
	readings.save();
	return exitCode(report, { strict: options.strict });
});
