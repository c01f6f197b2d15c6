/** `npm run build`: checks the content, builds the site, and publishes it into dist/ only when all of it is right. */

import { ReadBackError } from '../integration/read-back.ts';
import { settingNames } from '../integration/settings.ts';
import { reportChecked } from '../lib/checks/report-checked.ts';
import { checkFolder } from '../lib/checks/run.ts';
import { exitCode } from '../lib/diagnostics/report.ts';
import { reporters } from '../lib/diagnostics/reporters.ts';
import { contentFolder, exitCodes, isoDate, readOptions, run } from './arguments.ts';

const usage = 'npm run build -- [--content DIR] [--out DIR] [--as-of YYYY-MM-DD] [--strict]';

await run(async () => {
	const options = readOptions(
		{
			content: { type: 'string', default: 'src/content' },
			out: { type: 'string', default: 'dist' },
			'as-of': { type: 'string' },
			strict: { type: 'boolean', default: false },
		},
		usage,
	);
	const folder = contentFolder(options.content);
	const asOf = isoDate(options['as-of']);
	const checked = checkFolder(process.cwd(), folder, asOf ? { asOf } : {});
	const { report, sources } = reportChecked(checked);
	const color = process.stdout.isTTY === true && !process.env['NO_COLOR'];
	process.stdout.write(`${reporters.pretty.report(report, { lang: 'ja', color, sources })}\n`);
	if (exitCode(report, { strict: options.strict }) !== 0) {
		process.stdout.write(`公開していません。${options.out}/ は前のままです (nothing was published)\n`);
		return exitCodes.findings;
	}

	process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
	process.env[settingNames.folder] = folder;
	if (asOf) process.env[settingNames.asOf] = asOf;
	const { build } = await import('astro');
	try {
		await build({ outDir: options.out, logLevel: 'warn' });
	} catch (error) {
		if (!(error instanceof ReadBackError)) throw error;
		process.stderr.write(`${error.message}\n`);
		return exitCodes.findings;
	}
	process.stdout.write(`${options.out}/ に公開用のファイルができました (built)\n`);
	return exitCodes.ok;
});
