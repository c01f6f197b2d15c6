/** `npm run contract`: a client's own contract, or those of a folder of clients. Nothing of a client goes near the site. */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { reportChecked } from '../lib/checks/report-checked.ts';
import { checkFolder, sourcesOf } from '../lib/checks/run.ts';
import type { AssembledContracts, Prepared } from '../lib/clients/prepare.ts';
import { prepareContract } from '../lib/clients/prepare.ts';
import type { Diagnostic } from '../lib/diagnostics/diagnostic.ts';
import type { Sources } from '../lib/diagnostics/frame.ts';
import type { Report } from '../lib/diagnostics/report.ts';
import { exitCode, reportOf } from '../lib/diagnostics/report.ts';
import { reporters } from '../lib/diagnostics/reporters.ts';
import { profiles } from '../lib/print/pdf/profiles.ts';
import type { Profile } from '../lib/print/pdf.ts';
import type { SourceFile } from '../lib/source/entry.ts';
import { readFolder } from '../lib/source/folder.ts';
import { contentFolder, exitCodes, isoDate, oneOf, readArguments, run, UsageError } from './arguments.ts';
import { makeContracts } from './contract-batch.ts';

const usage = `npm run contract -- CLIENT.yaml|FOLDER … [--profile flat] [--out DIR] [--shard 1/4]

  CLIENT.yaml 顧客のファイル。フォルダなら、その下のすべて (a client's file, or a folder of them)
  --profile   flat / acroform / docusign / adobe: 署名のしかた (how it will be signed)
              archive: もとのデータを添付した保管用 (to be kept, its data attached)
  --out       契約書を置くフォルダ (where the contracts go; clients/contracts)
  --shard     何台目/全台数: 何台かで分けて作る (this machine's share of the batch)
  --all       できている契約書も作り直す (make those again that are up to date)
  --content   公開する内容のフォルダ (the content folder; src/content)
  --as-of     基準日 (the date that documents count from; that of agency.yaml)

途中で止めても、もう一度実行すれば続きから作ります (run it again to go on where it stopped)
終了コード (exit code): 0 すべて作った, 1 エラーのある顧客がある, 2 実行できない`;

/** What is published, and what it is made from: no client may stand in them. */
const PUBLISHED = ['dist', 'public', 'src'];

await run(async () => {
	const { values: options, positionals } = readArguments(
		{
			profile: { type: 'string', default: 'flat' },
			out: { type: 'string', default: 'clients/contracts' },
			shard: { type: 'string', default: '1/1' },
			all: { type: 'boolean', default: false },
			content: { type: 'string', default: 'src/content' },
			'as-of': { type: 'string' },
			help: { type: 'boolean', short: 'h', default: false },
		},
		usage,
	);
	if (options.help) {
		process.stdout.write(`${usage}\n`);
		return exitCodes.ok;
	}
	if (positionals.length === 0)
		throw new UsageError(`顧客のファイルかフォルダを書きます (name a client's file)\n\n${usage}`);
	const profile: Profile = oneOf('profile', profiles, options.profile);
	const shard = shardOf(options.shard);
	const folder = contentFolder(options.content);
	keepOut(options.out, '--out', folder);
	for (const given of positionals) keepOut(given, given, folder);
	const asOf = isoDate(options['as-of']);
	const clients = positionals.map(clientsAt);

	const checked = checkFolder(process.cwd(), folder, asOf ? { asOf } : {});
	const { report, sources } = reportChecked(checked);
	const { project } = checked;
	if (!project || exitCode(report) !== 0) {
		tell(report, sources);
		process.stdout.write(
			'内容に矛盾があるあいだは、契約書を作りません (no contract is made while the content has errors)\n',
		);
		return exitCodes.findings;
	}

	const files = clients.flatMap(({ files: found }) => found);
	const assembled: AssembledContracts = new Map();
	const results = files.map((source) => prepareContract(source, project, assembled));
	const prepared = results.flatMap((result) => result.prepared ?? []);
	const { sound, clashing } = byName(prepared, files);
	const found = [
		...clients.flatMap((one) => one.diagnostics),
		...results.flatMap((one) => one.diagnostics),
		...clashing,
	];

	const jobs = sound.sort((a, b) => (a.name < b.name ? -1 : 1)).filter((_, index) => index % shard.of === shard.no - 1);
	const { agency } = project;
	const made = await makeContracts(jobs, {
		out: options.out,
		again: options.all,
		print: { profile, asOf: agency.data.asOf.iso, author: agency.data.legalName },
		progress: progressOf(jobs.length),
	});
	const all = reportOf([...found, ...made.diagnostics]);
	const own = sourcesOf(files);
	if (all.diagnostics.length > 0) tell(all, { get: (file) => own.get(file) ?? sources.get(file) });
	const kept = made.kept > 0 ? `、${made.kept}通はできていました (${made.kept} up to date)` : '';
	const left = files.length - prepared.length + (prepared.length - sound.length) + made.failed;
	const failed = left > 0 ? `、${left}件は作っていません (${left} not made)` : '';
	process.stdout.write(`契約書を${made.written}通作りました (${made.written} made)${kept}${failed}: ${options.out}/\n`);
	return exitCode(all) === 0 && left === 0 ? exitCodes.ok : exitCodes.findings;
});

function tell(report: Report, sources: Sources): void {
	const color = process.stdout.isTTY === true && !process.env['NO_COLOR'];
	const width = process.stdout.columns ?? 100;
	process.stdout.write(`${reporters.pretty.report(report, { lang: 'ja', color, sources, width })}\n`);
}

function shardOf(given: string): { readonly no: number; readonly of: number } {
	const [no, of] = (/^(\d+)\/(\d+)$/.exec(given) ?? []).slice(1).map(Number);
	if (no && of && no <= of) return { no, of };
	throw new UsageError(`--shard ${given}: 「1/4」のように、何台目かと全台数を書きます (write it as 1/4)`);
}

/** Whether a path lies in what is published. */
function keepOut(given: string, name: string, content: string): void {
	const absolute = path.resolve(given);
	for (const published of [...PUBLISHED, content]) {
		const way = path.relative(path.resolve(published), absolute);
		if (way.startsWith('..') || path.isAbsolute(way)) continue;
		throw new UsageError(
			`${name}: ${published}/ の中には、お客様の情報を置けません（公開されるおそれがあります）。` +
				'clients/ のような別のフォルダにしてください (clients must stay out of what is published)',
		);
	}
}

interface Clients {
	readonly files: readonly SourceFile[];
	readonly diagnostics: readonly Diagnostic[];
}

/** A file, or every .yaml below a folder. */
function clientsAt(given: string): Clients {
	if (!existsSync(given))
		throw new UsageError(`${given}: ファイルもフォルダもありません (there is no such file or folder)`);
	const isFolder = statSync(given).isDirectory();
	const read = readFolder(process.cwd(), isFolder ? given : path.dirname(given));
	const file = path.relative(process.cwd(), path.resolve(given)).split(path.sep).join('/');
	const isMeant = (one: string): boolean => (isFolder ? one.endsWith('.yaml') : one === file);
	const files = read.files.filter((source) => isMeant(source.file));
	const diagnostics = read.diagnostics.filter(({ places: [{ place }] }) => isFolder || place.file === file);
	if (files.length === 0 && diagnostics.length === 0)
		throw new UsageError(`${given}: 顧客のファイル（.yaml）がありません (there is no client's file)`);
	return { files, diagnostics };
}

/** Two clients whose contracts would have one name would overwrite each other: neither is made. */
function byName(
	prepared: readonly Prepared[],
	files: readonly SourceFile[],
): { readonly sound: Prepared[]; readonly clashing: Diagnostic[] } {
	const groups = [...Map.groupBy(prepared, ({ name }) => name.toLowerCase()).values()];
	const startOf = (file: string) => {
		const start = { line: 1, column: 1, offset: 0 };
		return { place: { file: files.find((source) => source.file === file)?.file ?? file, start, end: start } };
	};
	return {
		sound: groups.flatMap((group) => (group.length === 1 ? group : [])),
		clashing: groups
			.filter((group) => group.length > 1)
			.map((group) => {
				const [first, ...rest] = group as [Prepared, ...Prepared[]];
				return {
					code: 'client/same-name',
					level: 'error',
					message: {
						ja: `${group.length}件の契約書が、同じファイル名「${first.name}.pdf」になります`,
						en: `${group.length} contracts would have the same file name "${first.name}.pdf"`,
					},
					places: [startOf(first.file), ...rest.map(({ file }) => startOf(file))],
					fixes: [
						{ ja: '同じ顧客のファイルが二つあれば、一方を消す', en: 'delete one if the client stands there twice' },
						{
							ja: '別の契約であれば、締結日や契約金額（amount）を書いて区別する',
							en: 'tell them apart by date or amount',
						},
					],
				};
			}),
	};
}

/** On a terminal one line that moves on; in a log a line for every tenth. Short batches say nothing. */
function progressOf(total: number): (done: number) => void {
	const tty = process.stderr.isTTY === true;
	const step = Math.ceil(total / 10);
	return (done) => {
		if (total < 20) return;
		const text = `${done}/${total}通`;
		if (tty) process.stderr.write(`\r${text}${done === total ? '\n' : ''}`);
		else if (done % step === 0 || done === total) process.stderr.write(`${text}\n`);
	};
}
