/** `npm run message`: a message of the content for one case, its dates worked out, ready to be pasted into a mail. */
import { assembleMessage, assembleNotice, signatureOfAgency } from '../lib/document/messages.ts';
import { ProblemLog } from '../lib/document/problem.ts';
import { messageOn } from '../lib/listing/messages.ts';
import { loadProject } from '../lib/model/load.ts';
import type { MessageFrontmatter } from '../lib/model/message.ts';
import type { Occasion } from '../lib/model/occasion.ts';
import { CASE_NEEDS } from '../lib/model/occasion.ts';
import { passagesOf } from '../lib/model/passages.ts';
import type { BodyEntry, Project } from '../lib/model/project.ts';
import { printLetter } from '../lib/print/letter.ts';
import { readFolder } from '../lib/source/folder.ts';
import { parseCount } from '../lib/values/count.ts';
import { parseDate } from '../lib/values/date.ts';
import { parseMoney } from '../lib/values/money.ts';
import type { Parsed } from '../lib/values/parsed.ts';
import { contentFolder, exitCodes, oneOf, readArguments, run, UsageError } from './arguments.ts';

const usage = `npm run message -- silence-first --service corporate-site --last-contact 2026-12-21 --client 山田様

  名前を書かなければ、文面とお知らせの一覧を出します (without a name: the list of messages and notices)

  --service, --tier, --notice   何についての文か (what the message is about)
  --client         宛名 (who is addressed: 山田様)
  --last-contact   最終連絡の日 (day of the last contact: 2026-12-21)
  --draft          初稿をお送りした日 (day of the draft)
  --revisions      済んだ修正の回数 (revisions used: 2)
  --paid, --earned お支払いいただいた額、行った作業の料金 (amounts with tax: 165000)
  --no-signature   署名を付けない (leave the signature out)
  --market         掲載先で送る文。その言葉で、件名も署名もなく (as it is sent on a marketplace: coconala)
  --content        内容のフォルダ (the content folder; src/content)

終了コード (exit code): 0 書き出した, 1 内容に誤りがある, 2 実行できない`;

const OPTIONS = {
	lastContact: 'last-contact',
	draftOn: 'draft',
	revisionsUsed: 'revisions',
	paid: 'paid',
	earned: 'earned',
} as const;

const text = { type: 'string' } as const;

await run(() => {
	const { values, positionals } = readArguments(
		{
			...{ service: text, tier: text, notice: text, client: text, 'last-contact': text, draft: text },
			...{ revisions: text, paid: text, earned: text, market: text },
			'no-signature': { type: 'boolean', default: false },
			content: { type: 'string', default: 'src/content' },
			help: { type: 'boolean', short: 'h', default: false },
		},
		usage,
	);
	if (values.help) {
		process.stdout.write(`${usage}\n`);
		return exitCodes.ok;
	}
	const base = contentFolder(values.content);
	const { project, diagnostics } = loadProject(readFolder(process.cwd(), base).files, { base });
	if (!project) {
		process.stderr.write(
			`内容に誤りがあります。npm run check で確かめてください (run npm run check)\n${diagnostics[0]?.message.ja ?? ''}\n`,
		);
		return exitCodes.findings;
	}
	const [id, ...more] = positionals;
	if (more.length > 0)
		throw new UsageError(`名前は一つだけ書きます (one name only): ${positionals.join(' ')}\n\n${usage}`);
	if (id === undefined) {
		process.stdout.write(listed(project));
		return exitCodes.ok;
	}
	const occasion: Occasion = {
		...(values.service && {
			service: oneOf(
				'service',
				project.services.map((one) => one.id),
				values.service,
			),
		}),
		...(values.tier && {
			tier: oneOf(
				'tier',
				project.support.map((one) => one.id),
				values.tier,
			),
		}),
		...(values.notice && {
			notice: oneOf(
				'notice',
				project.notices.map((one) => one.id),
				values.notice,
			),
		}),
		...(values.client && { client: values.client }),
		...(values['last-contact'] && { lastContact: read('last-contact', values['last-contact'], parseDate).iso }),
		...(values.draft && { draftOn: read('draft', values.draft, parseDate).iso }),
		...(values.revisions && { revisionsUsed: read('revisions', times(values.revisions), parseCount).max }),
		...(values.paid && { paid: read('paid', withTax(values.paid), parseMoney) }),
		...(values.earned && { earned: read('earned', withTax(values.earned), parseMoney) }),
	};
	if (values.market === undefined) process.stdout.write(written(project, id, occasion, !values['no-signature']));
	else process.stdout.write(writtenOn(project, id, occasion, values.market));
	return exitCodes.ok;
});

function times(given: string): string {
	return /^\d+$/.test(given) ? `${given}回` : given;
}

function withTax(given: string): string {
	return /^[\d,]+$/.test(given) ? `${given}円 税込` : given;
}

function read<T>(option: string, given: string, parse: (words: string) => Parsed<T>): T {
	const parsed = parse(given);
	if (parsed.ok) return parsed.value;
	throw new UsageError(`--${option} ${given}: ${parsed.reason.ja} (${parsed.reason.en})`);
}

function listed({ messages, notices }: Project): string {
	return [...messages, ...notices].map(({ id, data }) => `${id}　${data.title}\n`).join('');
}

function written(project: Project, id: string, occasion: Occasion, isSigned: boolean): string {
	const log = new ProblemLog();
	const report = log.in(id);
	const notice = project.notices.find((one) => one.id === id);
	const message = project.messages.find((one) => one.id === id);
	if (!notice && !message)
		throw new UsageError(
			`「${id}」という文面やお知らせはありません (there is none called "${id}")\n\n${listed(project)}`,
		);
	if (message) refuseMissing(project, message, occasion);
	const letter = message
		? assembleMessage(project, message, occasion, report)
		: notice && assembleNotice(project, notice, report);
	const signature = isSigned ? signatureOfAgency(project, report) : [];
	const [problem] = log.problems();
	if (problem) throw new UsageError(`${problem.diagnostic.message.ja} (${problem.diagnostic.message.en})`);
	return letter ? printLetter(letter, signature) : '';
}

/** In the words of the marketplace. What it bans is never left out in silence: then there is no message to send. */
function writtenOn(project: Project, id: string, occasion: Occasion, given: string): string {
	const market = oneOf(
		'market',
		project.marketplaces.map((one) => one.id),
		given,
	);
	const message = project.messages.find((one) => one.id === id);
	if (!message?.data.markets?.includes(market))
		throw new UsageError(
			`文面「${id}」は${market}で送るものになっていません（先頭の markets に書きます） (write ${market} in the markets of ${id})`,
		);
	refuseMissing(project, message, occasion);
	const { text: words, refused } = messageOn(project, message, occasion, market);
	const [first] = refused;
	if (first) throw new UsageError(`「${first.words}」は${market}で書けません。${first.ban.reason} (banned there)`);
	return `${words}\n`;
}

/** What the message is about, and what only the sender knows of the case: each by its option. */
function refuseMissing(project: Project, { id, data }: BodyEntry<MessageFrontmatter>, occasion: Occasion): void {
	const used = passagesOf(project).flatMap(({ collection, id: of, elements }) =>
		collection === 'messages' && of === id
			? elements.flatMap(({ element }) =>
					element.type === 'value' && element.of.startsWith('case.') ? [element.of.slice(5)] : [],
				)
			: [],
	);
	const needed = used.flatMap((name) => CASE_NEEDS[name] ?? []).filter((fact) => occasion[fact] === undefined);
	const missing = [...(occasion[data.about] === undefined ? [data.about] : []), ...needed.map((fact) => OPTIONS[fact])];
	if (missing.length === 0) return;
	const options = [...new Set(missing)].map((option) => `--${option}`).join(' ');
	throw new UsageError(`「${data.title}」には ${options} が要ります (this message needs ${options})\n\n${usage}`);
}
