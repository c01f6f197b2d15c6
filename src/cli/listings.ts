/** `npm run listings`: what has to be changed on the marketplaces since an earlier build. */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { reportOf } from '../lib/diagnostics/report.ts';
import { reporters } from '../lib/diagnostics/reporters.ts';
import type { ListingChange, StoredListing } from '../lib/listing/changes.ts';
import { listingChanges, stored, storedListings } from '../lib/listing/changes.ts';
import { projectListings } from '../lib/listing/listing.ts';
import { loadProject } from '../lib/model/load.ts';
import { readFolder } from '../lib/source/folder.ts';
import { contentFolder, exitCodes, readOptions, run, UsageError } from './arguments.ts';

const usage = `npm run listings -- --since DIR|FILE [--content DIR]
npm run listings -- --json > FILE

  --since     前に公開したフォルダか、前に --json で書き出したファイル (an earlier build, or a file written by --json)
  --json      いまの掲載文をすべて書き出す (writes all listings as they are now)
  --content   いまの内容のフォルダ (the content folder; src/content)

掲載先で書きかえる欄と、その前後の文を示します (tells which fields to change on the marketplaces)
終了コード (exit code): 0 示した, 1 内容に誤りがある, 2 実行できない`;

const kinds = { new: '新しい掲載文', gone: '取り下げる掲載文', changed: '書きかえる掲載文' } as const;

await run(() => {
	const options = readOptions(
		{
			since: { type: 'string' },
			json: { type: 'boolean', default: false },
			content: { type: 'string', default: 'src/content' },
			help: { type: 'boolean', short: 'h', default: false },
		},
		usage,
	);
	if (options.help) {
		process.stdout.write(`${usage}\n`);
		return exitCodes.ok;
	}
	if ((options.since === undefined) !== options.json)
		throw new UsageError(`--since か --json のどちらかを書きます (write either --since or --json)\n\n${usage}`);
	const before = options.since === undefined ? null : readStored(options.since);
	const base = contentFolder(options.content);
	const { files, diagnostics: unread } = readFolder(process.cwd(), base);
	const { project, diagnostics } = loadProject(files, { base });
	if (!project) {
		const sources = new Map(files.map(({ file, text }) => [file, text]));
		const report = reportOf([...unread, ...diagnostics]);
		process.stderr.write(`${reporters.pretty.report(report, { lang: 'ja', color: false, sources, width: 100 })}\n`);
		return exitCodes.findings;
	}
	const now = projectListings(project).listings.map(stored);
	process.stdout.write(
		before ? told(listingChanges(before, now), now.length) : `${JSON.stringify({ listings: now }, null, '\t')}\n`,
	);
	return exitCodes.ok;
});

function readStored(given: string): StoredListing[] {
	const folder = statSync(given, { throwIfNoEntry: false })?.isDirectory() ?? false;
	const file = folder ? path.join(given, 'desk', 'listings.json') : given;
	try {
		const parsed = storedListings.safeParse(JSON.parse(readFileSync(file, 'utf8')));
		if (parsed.success) return parsed.data.listings;
	} catch {
		// Missing, unreadable or cut off: told like a file that holds something else.
	}
	throw new UsageError(
		`--since ${given}: ${file} が読めません。作業台（desk）を含めて作ったフォルダか、--json で書き出したファイルを指定します (no readable listings in ${file})`,
	);
}

function told(changes: readonly ListingChange[], total: number): string {
	if (changes.length === 0) return `書きかえる掲載文はありません（${total}件）\n`;
	const one = ({ kind, marketName, serviceName, market, service, fields }: ListingChange): string =>
		[
			`${kinds[kind]}　${marketName}　${serviceName}（${market}/${service}）`,
			...fields.flatMap(({ label, lines }) => [
				`  【${label}】`,
				...lines.filter(({ text }) => text !== '').map(({ sign, text }) => `  ${sign} ${text}`),
			]),
		].join('\n');
	return `${changes.map(one).join('\n\n')}\n\n${total}件のうち${changes.length}件が変わりました\n`;
}
