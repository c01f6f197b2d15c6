/** 戻せないバックアップ: a backup that is taken, and a recovery that is not kept for, refused or reaches too far back. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Passage } from '../../model/passages.ts';
import type { Entry, Project } from '../../model/project.ts';
import { placeIn } from '../../model/project.ts';
import type { MonthlyTier, SupportTier } from '../../model/support.ts';
import { formatValue } from '../../values/format.ts';
import { leastDays } from '../../values/least-days.ts';
import type { Count } from '../../values/value.ts';
import { arithmetic } from '../arithmetic.ts';
import type { Check, CheckInput } from '../check.ts';
import { inContract } from '../law/examples.ts';
import type { Statement } from '../statements.ts';
import { once, statements } from '../statements.ts';
import { pastedText } from '../time/pasted-periods.ts';

export const promiseVsRecovery: Check = {
	id: 'backup/promise-vs-recovery',
	title: { ja: '戻せないバックアップ', en: 'a backup that nobody restores' },
	summary: {
		ja: 'バックアップの約束は、戻せてこそ意味があります。保存しない、復旧しない、保存した日数より前に戻す、という定めとは両立しません。',
		en: 'A backup is worth its recovery: it clashes with keeping none, restoring none, or going back further than is kept.',
	},
	example: {
		fails: {
			files: inContract('乙は、バックアップからの対象サイトの復旧を行わない。'),
			finds: [{ file: 'clauses/definitions.mdx', words: '復旧を行わない' }],
		},
		// What was added since is lost, and may be said to be.
		passes: {
			files: inContract('乙は、バックアップを取得した後に加えられたデータの復旧を行わない。'),
		},
	},
	run(input) {
		return once([...keepingNone(input), ...declined(input), ...refused(input), ...tooFarBack(input)]);
	},
};

type Monthly = Entry<SupportTier> & { readonly data: MonthlyTier };

const monthly = (project: Project): Monthly[] =>
	project.support.filter(
		(tier): tier is Monthly => tier.data.billing === 'monthly' && tier.data.backup.frequency.max > 0,
	);

const promise = (tier: Monthly): Diagnostic['places'][number] => {
	const frequency = formatValue(tier.data.backup.frequency);
	return {
		place: placeIn(tier, ['backup', 'frequency']),
		label: { ja: `「${tier.data.name}」のバックアップ ${frequency}`, en: `backups of ${tier.id}: ${frequency}` },
	};
};

const keepingNone = ({ project }: CheckInput): Diagnostic[] =>
	monthly(project).flatMap((tier): Diagnostic[] => {
		if (tier.data.backup.generations.max > 0) return [];
		const frequency = formatValue(tier.data.backup.frequency);
		return [
			{
				code: promiseVsRecovery.id,
				level: 'error',
				message: {
					ja: `「${tier.data.name}」は${frequency}バックアップを取りますが、一つも保存しません`,
					en: `${tier.id} takes backups (${frequency}) and keeps none`,
				},
				places: [
					{ place: placeIn(tier, ['backup', 'generations']), label: { ja: '0世代', en: 'none kept' } },
					promise(tier),
				],
				notes: [arithmetic(`${frequency} × 0世代 = 戻せる日なし`, 'nothing to go back to')],
				fixes: [
					{ ja: '保存する世代の数を書く（generations: 4世代 など）', en: 'say how many are kept (generations: 4世代)' },
				],
			},
		];
	});

/** The catalogue says of a tier with backups that restoring is out of scope. */
const declined = ({ project }: CheckInput): Diagnostic[] =>
	monthly(project).flatMap((tier) =>
		project.tasks.data.tasks.flatMap((task, index): Diagnostic[] => {
			if (task.id !== RESTORING || task.operation?.[tier.id] !== 'declined') return [];
			return [
				{
					code: promiseVsRecovery.id,
					level: 'error',
					message: {
						ja: `「${tier.data.name}」はバックアップを取りますが、復元は対応外とされています`,
						en: `${tier.id} takes backups, and restoring them is declined`,
					},
					places: [
						{
							place: project.tasks.places.at(['tasks', index, 'operation', tier.id]),
							label: { ja: '対応外', en: 'declined' },
						},
						promise(tier),
					],
					fixes: [
						{
							ja: '復元を included か { extra: tier.backup.restore } にする',
							en: 'write included or { extra: tier.backup.restore }',
						},
						{ ja: 'バックアップの約束をやめる', en: 'promise no backups' },
					],
				},
			];
		}),
	);

/** 復元, in the catalogue of tasks. */
export const RESTORING = 'backup-restore';

const restoring = '(?:復旧|復元|リストア)';
const refuses = new RegExp(
	`${restoring}(?:は|を|も)?(?:行わ(?:ない|ず)|行いません|いたしません|致しません|しない(?!場合|とき)|しません|お?約束(?:し(?:ない|ません)|いたしません)|保証(?:し(?:ない|ません)|いたしません)|対象外|承(?:らない|りません|っていません)|の責任を負わ(?:ない|ず))|${restoring}(?:について|に関して)[^。]{0,8}責任を負(?:わ|いかね)`,
);
/** What was added after the backup, or what somebody else broke, may be left out. */
const inPart =
	/後に(?:加え|追加|更新|生じ|入力|蓄積)|による|により|起因|場合|ただし|を除き|含まない|第三者|すべて|完全|確実|の時点より/;

/** 「毎日バックアップを取っています。」 in the same pasted text. */
const promisesBackups = ({ collection, id }: Passage, project: Project): boolean =>
	collection === 'pasted' &&
	/バックアップを(?:[^。\n]{0,8})?(?:取っており|取っています|取ります|取得し(?:ます|ています|ており)|取得する)/.test(
		pastedText(project, id),
	);

function refused(input: CheckInput): Diagnostic[] {
	const { project } = input;
	return statements(input, /バックアップ|復旧|復元|リストア/).flatMap((statement): Diagnostic[] => {
		const { text, placeOf, sentence } = statement;
		const isOfBackups = /バックアップ/.test(text) || promisesBackups(sentence.speech.passage, project);
		const match = isOfBackups ? refuses.exec(text) : null;
		if (!match || inPart.test(text)) return [];
		const [tier] = tiersOf(statement, project);
		if (!tier) return [];
		return [
			{
				code: promiseVsRecovery.id,
				level: 'error',
				message: {
					ja: `「${tier.data.name}」はバックアップを取りますが、この文は復旧をしないと述べています`,
					en: `${tier.id} takes backups, and this sentence says that none is restored`,
				},
				places: [
					{ place: placeOf(match.index, match.index + match[0].length), label: { ja: '戻さない', en: 'not restored' } },
					promise(tier),
				],
				fixes: [
					{
						ja: '戻さないのがどこまでか（取得した後に加えた内容など）を書く',
						en: 'say what exactly is not restored (what was added since, say)',
					},
					{ ja: 'この文を消す', en: 'delete the sentence' },
				],
			},
		];
	});
}

/** The tiers with backups that a sentence speaks of. */
function tiersOf({ scope }: Statement, project: Project): Monthly[] {
	return monthly(project).filter(({ id }) => scope.tier === undefined || scope.tier === id);
}

const daysIn: Readonly<Record<string, number>> = { day: 1, week: 7, month: 28, year: 365 };

/** How many days lie between two backups, at least. */
const daysBetween = ({ max, window }: Count): number => (daysIn[window] ?? Number.POSITIVE_INFINITY) / Math.max(1, max);

const goesBack = /^[^。、]{0,8}前(?:まで)?(?:の|に|へ)[^。]{0,12}(?:戻|復元|復旧|さかのぼ)/;

/** 「30日前の状態に戻せます」, of a week of backups. */
function tooFarBack(input: CheckInput): Diagnostic[] {
	return statements(input, /復元|復旧|戻/).flatMap((statement) =>
		statement.values.flatMap((said): Diagnostic[] => {
			const { value, end, place } = said;
			if (value.kind !== 'duration' || !/バックアップ|復元/.test(statement.text)) return [];
			if (!goesBack.test(statement.text.slice(end))) return [];
			const asked = leastDays(value);
			const tier = tiersOf(statement, input.project).find(({ data }) => keptDays(data) < asked);
			if (!tier) return [];
			const { frequency, generations } = tier.data.backup;
			const [often, many] = [formatValue(frequency), formatValue(generations)];
			return [
				{
					code: promiseVsRecovery.id,
					level: 'error',
					message: {
						ja: `「${tier.data.name}」のバックアップは、${formatValue(value)}前までは残っていません`,
						en: `the backups of ${tier.id} do not reach ${formatValue(value)} back`,
					},
					places: [
						{ place, label: { ja: `${formatValue(value)}前に戻す`, en: 'how far back' } },
						{ place: placeIn(tier, ['backup', 'generations']), label: { ja: many, en: many } },
						promise(tier),
					],
					notes: [
						arithmetic(
							`${often} × ${many} = ${Math.floor(keptDays(tier.data))}日分 < ${formatValue(value)}`,
							`${often} times ${many} is ${Math.floor(keptDays(tier.data))} days`,
						),
					],
					fixes: [
						{ ja: '保存する世代を増やす', en: 'keep more' },
						{ ja: '戻せる日数を、保存している日数までにする', en: 'promise no more days than are kept' },
					],
				},
			];
		}),
	);
}

const keptDays = ({ backup }: MonthlyTier): number => daysBetween(backup.frequency) * backup.generations.max;
