/** `npm run build`: checks the content, builds the site, and publishes it into dist/ only when all of it is right. */
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { mayPublish, PublishError, recover } from '../integration/publish.ts';
import { ReadBackError } from '../integration/read-back.ts';
import { settingNames } from '../integration/settings.ts';
import { reportChecked } from '../lib/checks/report-checked.ts';
import type { Checked } from '../lib/checks/run.ts';
import { checkFolder } from '../lib/checks/run.ts';
import type { Diagnostic } from '../lib/diagnostics/diagnostic.ts';
import { exitCode } from '../lib/diagnostics/report.ts';
import { reporters } from '../lib/diagnostics/reporters.ts';
import { installedPdfFonts } from '../lib/print/pdf/installed-fonts.ts';
import { unprintable } from '../lib/print/pdf.ts';
import { contentFolder, exitCodes, isoDate, readOptions, run, UsageError } from './arguments.ts';

const usage = `npm run build -- [--content DIR] [--out DIR] [--as-of YYYY-MM-DD] [--strict]

  --content   公開する内容のフォルダ (the content folder; src/content)
  --out       公開するフォルダ (where the site is published; dist)
  --as-of     基準日 (the date that documents count from; that of agency.yaml)
  --strict    警告もエラーとして扱う (warnings count as errors)

エラーがあれば何も公開しません (with errors, nothing is published)
終了コード (exit code): 0 公開した, 1 エラーあり, 2 実行できない`;

await run(async () => {
	const options = readOptions(
		{
			content: { type: 'string', default: 'src/content' },
			out: { type: 'string', default: 'dist' },
			'as-of': { type: 'string' },
			strict: { type: 'boolean', default: false },
			help: { type: 'boolean', short: 'h', default: false },
		},
		usage,
	);
	if (options.help) {
		process.stdout.write(`${usage}\n`);
		return exitCodes.ok;
	}
	const folder = contentFolder(options.content);
	const asOf = isoDate(options['as-of']);
	// Through a link, what it points to is published.
	const out = existsSync(options.out) ? realpathSync(options.out) : path.resolve(options.out);
	try {
		mayPublish(out, [process.cwd(), path.resolve(folder)]);
		recover(out);
		const checked = checkFolder(process.cwd(), folder, asOf ? { asOf } : {});
		const { report, sources } = reportChecked({
			...checked,
			diagnostics: [...checked.diagnostics, ...unprintableContracts(checked)],
		});
		const color = process.stdout.isTTY === true && !process.env['NO_COLOR'];
		const width = process.stdout.columns ?? 100;
		process.stdout.write(`${reporters.pretty.report(report, { lang: 'ja', color, sources, width })}\n`);
		if (exitCode(report, { strict: options.strict }) !== 0) {
			process.stdout.write(`公開していません。${options.out}/ は前のままです (nothing was published)\n`);
			return exitCodes.findings;
		}
		await build(folder, out, asOf);
	} catch (error) {
		if (error instanceof PublishError) throw new UsageError(`--out ${error.message}`, { cause: error });
		if (!(error instanceof ReadBackError)) throw error;
		process.stderr.write(`${error.message}\n`);
		return exitCodes.findings;
	}
	process.stdout.write(`${options.out}/ に公開用のファイルができました (built)\n`);
	return exitCodes.ok;
});

/** Only a build needs the fonts, so only a build tells of characters that they do not have, and of a page too many. */
function unprintableContracts({ documents, briefings }: Checked): readonly Diagnostic[] {
	const contracts = documents.filter(({ kind }) => kind === 'contract');
	return [...contracts, ...briefings].flatMap((document) => unprintable(document, installedPdfFonts()));
}

async function build(folder: string, out: string, asOf: string | undefined): Promise<void> {
	process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
	process.env[settingNames.folder] = folder;
	if (asOf) process.env[settingNames.asOf] = asOf;
	else delete process.env[settingNames.asOf];
	// With listeners of our own, a signal waits until the step at hand is done, publishing among them.
	for (const [signal, code] of [
		['SIGINT', 130],
		['SIGTERM', 143],
	] as const) {
		process.once(signal, () => process.exit(code));
	}
	const { build } = await import('astro');
	await build({ outDir: out, logLevel: 'warn' });
}
