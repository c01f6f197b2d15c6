/** `npm run decide`: what the documents say about one situation, with their words. What is left open is answered case by case. */

import { reportOf } from '../lib/diagnostics/report.ts';
import { reporters } from '../lib/diagnostics/reporters.ts';
import { assembleDocuments } from '../lib/document/assemble.ts';
import { loadProject } from '../lib/model/load.ts';
import { nearest } from '../lib/model/nearest.ts';
import { answerSheet } from '../lib/rules/answer-sheet.ts';
import { compileRules } from '../lib/rules/compile.ts';
import type { Measure } from '../lib/rules/measures.ts';
import { positionOf } from '../lib/rules/measures.ts';
import { compile } from '../lib/scenario/compile.ts';
import type { Axis, AxisId } from '../lib/scenario/space.ts';
import { readFolder } from '../lib/source/folder.ts';
import { parseClock } from '../lib/values/clock.ts';
import { parseCount } from '../lib/values/count.ts';
import { WEEKDAY_NAMES, WEEKDAYS } from '../lib/values/day.ts';
import { parseDuration } from '../lib/values/duration.ts';
import type { Parsed } from '../lib/values/parsed.ts';
import type { Hours, TypedValue, Weekday } from '../lib/values/value.ts';
import { contentFolder, exitCodes, isoDate, languages, oneOf, readOptions, run, UsageError } from './arguments.ts';

const usage = `npm run decide -- --tier standard --task text-fix --day saturday --time 20:00 --channel email

  --tier      保守プラン (support tier; none: 契約なし)。書けば、--phase は運用中になります (phase is then operation)
  --phase     production / free-period / operation / any
  --service   制作サービス (service)
  --task      作業 (task: an id of tasks.yaml)
  --cause     agency / client / third-party / unknown
  --channel   email / form / phone / chat / video / ticket
  --day       business-day / half-day / saturday / sunday / regular-holiday / national-holiday / closure
  --time      時刻 (clock time: 20:00)
  --payment   paid / not-due / overdue
  --contract  signed / none: 制作の契約書を取り交わしたか (whether a production contract was signed)
  --silence, --since-delivery   期間 (period: 8営業日)
  --revisions, --allowance      回数・量 (count: 9回, 4時間)
  --about     答える事柄 (what to answer: treatment,charge)。書かなければすべて (all when left out)
  --content   調べるフォルダ (the content folder; src/content)
  --lang      ja / en
  --as-of     基準日 (the date that documents count from)

書かない軸は場合を分けて答えます (what is left out is answered case by case)
終了コード (exit code): 0 答えた, 1 内容に誤りがある, 2 実行できない`;

/** Options that name a value of an axis of the same name. */
const NAMED = ['tier', 'phase', 'service', 'task', 'cause', 'channel', 'day', 'payment', 'contract'] as const;

const MEASURES: Readonly<
	Record<
		'silence' | 'since-delivery' | 'revisions' | 'allowance',
		readonly [Measure, (text: string) => Parsed<TypedValue>]
	>
> = {
	silence: ['silence', parseDuration],
	'since-delivery': ['sinceDelivery', parseDuration],
	revisions: ['revisions', (text) => parseCount(/^\d+$/.test(text) ? `${text}回` : text)],
	allowance: ['allowance', parseCount],
};

/** Without one of these every situation there is would be answered. */
const asked = [...NAMED, 'time', 'silence', 'since-delivery', 'revisions', 'allowance', 'about'] as const;

const WEEKDAYS_IN_ENGLISH: Readonly<Record<Weekday, string>> = {
	mon: 'monday',
	tue: 'tuesday',
	wed: 'wednesday',
	thu: 'thursday',
	fri: 'friday',
	sat: 'saturday',
	sun: 'sunday',
};

const text = { type: 'string' } as const;

await run(() => {
	const options = readOptions(
		{
			...{ tier: text, phase: text, service: text, task: text, cause: text, channel: text, day: text, payment: text },
			...{ contract: text, about: text },
			...{ time: text, silence: text, 'since-delivery': text, revisions: text, allowance: text },
			content: { type: 'string', default: 'src/content' },
			lang: { type: 'string', default: 'ja' },
			'as-of': text,
			help: { type: 'boolean', short: 'h', default: false },
		},
		usage,
	);
	if (options.help) {
		process.stdout.write(`${usage}\n`);
		return exitCodes.ok;
	}
	if (asked.every((name) => options[name] === undefined)) {
		process.stderr.write(`場面を一つ以上書きます (write at least one option of the situation)\n\n${usage}\n`);
		return exitCodes.cannotRun;
	}
	const lang = oneOf('lang', languages, options.lang);
	const asOf = isoDate(options['as-of']);
	const base = contentFolder(options.content);
	const { files, diagnostics: unread } = readFolder(process.cwd(), base);
	const { project, diagnostics } = loadProject(files, { base, ...(asOf && { asOf }) });
	if (!project) {
		const sources = new Map(files.map(({ file, text: words }) => [file, words]));
		const report = reportOf([...unread, ...diagnostics]);
		process.stderr.write(`${reporters.pretty.report(report, { lang, color: false, sources, width: 100 })}\n`);
		return exitCodes.findings;
	}
	const content = compileRules(project);
	const given: Record<AxisId, string | number> = options.tier && !options.phase ? { phase: 'operation' } : {};
	for (const name of NAMED) {
		const word = options[name];
		if (word === undefined || word === 'any') continue;
		if (name === 'day') refuseWeekday(word, project.calendar.data.hours);
		const axis = content.set.space.axes.find(({ id }) => id === name) as Axis;
		given[name] = idFor(axis, word);
	}
	if (options.time !== undefined) given['minute'] = read('time', options.time, parseClock).minutes;
	for (const [option, [measure, parse]] of Object.entries(MEASURES)) {
		const word = options[option as keyof typeof MEASURES];
		if (word === undefined) continue;
		const position = positionOf(measure, read(option, word, parse));
		if (!('axis' in position)) throw new UsageError(`--${option} ${word}: ${position.ja} (${position.en})`);
		given[position.axis] = position.at;
	}
	const { documents } = assembleDocuments(project);
	const attributes = options.about?.split(',').map((id) =>
		oneOf(
			'about',
			content.set.attributes.map((attribute) => attribute.id),
			id,
		),
	);
	const sheet = { content, compiled: compile(content.set), documents, lang, ...(attributes && { attributes }) };
	process.stdout.write(answerSheet(given, sheet));
	return exitCodes.ok;
});

/** A weekday is no kind of day: what it is follows from the hours. */
function refuseWeekday(word: string, { days }: Hours): void {
	const general = ['weekday', '平日'].includes(word);
	const weekday = WEEKDAYS.find((day) => {
		const name = WEEKDAY_NAMES[day];
		return [day, WEEKDAYS_IN_ENGLISH[day], name, `${name}曜`, `${name}曜日`].includes(word.toLowerCase());
	});
	if (!weekday && !general) return;
	const off = weekday === 'sat' || weekday === 'sun' ? WEEKDAYS_IN_ENGLISH[weekday] : 'regular-holiday';
	const kind = !weekday || days.includes(weekday) ? 'business-day' : off;
	if (kind === word || (kind !== 'regular-holiday' && kind === off && word.endsWith('曜'))) return;
	throw new UsageError(
		`--day ${word}: 日の種類を書きます。ふだんは ${kind}、祝日なら national-holiday、休業期間なら closure です ` +
			`(write the kind of day: ${kind}; national-holiday or closure where it is one)`,
	);
}

/** By id or by name. */
function idFor(axis: Axis, word: string): string {
	const values = axis.kind === 'named' ? axis.values : [];
	const known = values.find(({ id, label }) => id === word || label.ja === word);
	if (known) return known.id;
	const ids = values.map(({ id }) => id);
	const parts = word.split('-');
	const close = [nearest(word, ids) ?? ids.filter((id) => id.split('-').some((part) => parts.includes(part)))].flat();
	const help =
		close.length > 0
			? `${close.map((id) => `「${id}」`).join('か')}のことではありませんか (did you mean ${close.join(' or ')}?)`
			: `書けるもの (there are): ${ids.join(', ')}`;
	throw new UsageError(`--${axis.id} ${word}: その${axis.label.ja}はありません (no such ${axis.label.en})。${help}`);
}

function read<T>(option: string, word: string, parse: (text: string) => Parsed<T>): T {
	const parsed = parse(word);
	if (parsed.ok) return parsed.value;
	throw new UsageError(`--${option} ${word}: ${parsed.reason.ja} (${parsed.reason.en})`);
}
