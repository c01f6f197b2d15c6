/** Slips in the task catalogue: a cell dropped, a cell moved. */
import type { Cell, Edit } from './content.ts';
import { cell, cells, moved, TASKS } from './content.ts';
import type { Expected, Family, Mutation } from './family.ts';
import { expect, said } from './family.ts';

const tasks = [...new Set(cells.map(({ task }) => task))];

const dropped = ({ task, column, line: [start, end] }: Cell): Edit => ({
	name: `tasks.${task}.${column} を消す`,
	file: TASKS,
	start,
	end,
	with: '',
});

/** Three cells of each task: which ones turns from task to task. */
const droppable = tasks.flatMap((task, index) => {
	const own = cells.filter((one) => one.task === task);
	return [0, 2, 5].map((step) => own[(index + step) % own.length] as Cell);
});

/** Tasks of which only the catalogue speaks. */
const UNSPOKEN = [
	'news-post',
	'article-post',
	'product-registration',
	'banner-design',
	'page-from-template',
	'ssl-check',
	'renewal-reminder',
	'new-device-layout',
	'client-edit-broken',
	'server-liaison',
	'how-to',
	'phone-consult',
	'video-consult',
	'access-review',
	'rush',
	'ranking-promise',
	'legal-advice',
	'payment-system',
	'account-reset',
	'pc-support',
];

const ELSEWHERE: Readonly<Record<string, string>> = {
	included: 'quoted',
	allowance: 'included',
	quoted: 'included',
	declined: 'quoted',
};

/** The monthly tiers, the cheapest first, and how much of a task comes with the fee. */
const LADDER = ['light', 'standard', 'growth'];
const HELD: Readonly<Record<string, number>> = { included: 3, allowance: 2, declined: 0 };
const held = (value: string): number => HELD[value] ?? 1;

/** A cell moved, and the neighbour of which the dearer is now the worse. */
const onLadder = ({ task, column, value }: Cell, to: string): Mutation => {
	const placed = (tier: string): string => (tier === column ? to : cell(task, tier).value);
	const steps = LADDER.includes(column)
		? LADDER.slice(1).map((tier, index) => [LADDER[index] ?? '', tier] as const)
		: [];
	const broken = steps.filter(([lower, higher]) => held(placed(higher)) < held(placed(lower)));
	return {
		edit: moved({ ...cell(task, column), value }, to),
		expected: broken.map(([, higher]) => expect('tier/not-monotone', { file: TASKS, words: placed(higher) })),
	};
};

const HOURLY = '{ extra: tier.hourly }';

/** Cells that a sentence refers to (「対応しないと定める作業」): without them it no longer keeps two others apart. */
const HELD_UP: Readonly<Record<string, readonly Expected[]>> = {
	'domain-payment.growth': [
		expect('rule/no-priority', said('no-advance-payment'), said('after-hours-extra')),
		expect('rule/no-priority', said('no-advance-payment'), said('closed-days-extra')),
		expect('rule/no-priority', said('no-advance-payment'), { file: 'support/growth.yaml', words: 'treatment: extra' }),
	],
};

/** One cell moved, and the sentences that still say what it said. */
const spoken = (
	task: string,
	column: string,
	to: string,
	...expected: readonly [code: string, ...ids: string[]][]
): Mutation => ({
	edit: moved(cell(task, column), to),
	expected: expected.map(([code, ...ids]): Expected => {
		const words = to;
		return expect(code, ...ids.map(said), ...(code.startsWith('documents/') ? [] : [{ file: TASKS, words }]));
	}),
});

const charged = 'scope/included-and-charged';
const promised = 'documents/listing-promises-more';

export const catalogueFamilies: readonly Family[] = [
	{
		title: '作業の区分を一つ消す',
		because: 'どの段階・どのプランでも、料金内・別料金・対応外のどれかでなければならない',
		mutations: droppable.map((one) => ({
			edit: dropped(one),
			expected: [
				expect('scope/task-unclassified', {
					file: TASKS,
					words: one.column === 'production' || one.column === 'free-period' ? one.task : 'operation',
				}),
				...(HELD_UP[`${one.task}.${one.column}`] ?? []),
			],
		})),
	},
	{
		title: '表だけが定める作業を、ほかの区分に移す',
		because: 'ほかに何も言う文がないので食い違いは生まれないが、高いプランが安いプランに劣れば指摘される',
		mutations: UNSPOKEN.flatMap((task, index) => {
			const columns = ['none', 'light', 'standard', 'growth', 'spot'];
			return [0, 2].map((step) => {
				const one = cell(task, columns[(index + step) % columns.length] as string);
				return onLadder(one, ELSEWHERE[one.value] ?? 'included');
			});
		}),
	},
	{
		title: '条文も言う作業を、表でだけ移す',
		because: '条文は前のままなので、条文と表が食い違う',
		mutations: [
			...['light', 'standard', 'growth'].map((tier) =>
				spoken('core-update', tier, HOURLY, [charged, 'update-rollback']),
			),
			// What a restore costs stands at the tier's backup as well.
			spoken('backup-restore', 'light', 'included', [charged, 'restore-charge'], ['value/conflicting-fact']),
			spoken('backup-restore', 'standard', HOURLY, [charged, 'restore-included'], ['value/conflicting-fact']),
			spoken('backup-restore', 'growth', HOURLY, [charged, 'restore-included'], ['value/conflicting-fact']),
			spoken('backup-restore', 'spot', 'included', [charged, 'restore-spot']),
			spoken('backup-restore', 'spot', 'quoted', ['price/two-in-one-scenario', 'restore-spot']),
			spoken('client-update-broken', 'light', 'included', [charged, 'client-update-breakage-light']),
			spoken('client-update-broken', 'standard', 'included', [charged, 'client-update-breakage-over']),
			spoken('client-update-broken', 'growth', 'included', [charged, 'client-update-breakage-over']),
			spoken('client-update-broken', 'standard', HOURLY, [charged, 'client-update-breakage']),
			spoken('client-update-broken', 'growth', HOURLY, [charged, 'client-update-breakage']),
			spoken('client-update-broken', 'spot', 'included', [charged, 'client-update-breakage-spot']),
			spoken('client-update-broken', 'spot', 'quoted', ['price/two-in-one-scenario', 'client-update-breakage-spot']),
			...['light', 'standard', 'growth'].map((tier) =>
				spoken('third-party-broken', tier, 'included', [charged, 'upstream-breakage-over']),
			),
			...['light', 'standard', 'growth'].map((tier) =>
				spoken('third-party-broken', tier, HOURLY, [charged, 'upstream-breakage']),
			),
			spoken('third-party-broken', 'spot', 'included', [charged, 'upstream-breakage-spot']),
			...['light', 'standard', 'growth'].map((tier) =>
				spoken('data-handover', tier, HOURLY, [charged, 'handover-included']),
			),
			spoken('data-handover', 'spot', 'included', [charged, 'handover-spot']),
			...['light', 'standard', 'growth', 'spot'].flatMap((tier) => [
				spoken('other-site', tier, 'included', [charged, 'uncovered-site']),
				spoken('other-site', tier, HOURLY, ['price/two-in-one-scenario', 'uncovered-site']),
				spoken('unlisted', tier, 'included', [charged, 'unlisted-request']),
			]),
			spoken('unlisted', 'none', 'included', [charged, 'no-support-unlisted']),
			// The table is the terms' own; a production contract prevails over it, and says another thing.
			...['production', 'free-period'].map((column) =>
				spoken('unlisted', column, 'included', [charged, 'terms-unlisted-request'], [promised, 'production-unlisted']),
			),
			...['light', 'standard', 'spot'].map((tier) =>
				spoken('domain-payment', tier, 'quoted', ['rule/no-priority', 'no-advance-payment']),
			),
			...(
				[
					['included', 'scope/included-and-refused'],
					['quoted', 'rule/no-priority'],
				] as const
			).map(([to, code]) =>
				spoken(
					'unlicensed-material',
					'production',
					to,
					[code, 'terms-unlicensed-material'],
					[promised, 'production-unlicensed-material'],
				),
			),
			spoken(
				'redesign',
				'production',
				'included',
				[charged, 'terms-redesign'],
				[promised, 'production-redesign'],
				['documents/settled-by-precedence', 'notes-redesign'],
			),
			...['text-fix', 'image-swap'].map((task) =>
				spoken(
					task,
					'production',
					'quoted',
					[charged, 'terms-revisions-included'],
					[promised, 'notes-revisions-included'],
					['documents/settled-by-precedence', 'production-revisions-included'],
				),
			),
		],
	},
	{
		title: '乙に原因のある不具合を、表で別料金にする',
		because: '「乙の責めに帰すべき」の定めが表に優先するので料金は正しいが、表のその欄はどの場面でも働かない',
		mutations: ['own-defect', 'own-work-defect'].flatMap((task) =>
			['light', 'standard', 'growth', 'spot'].map((tier) => spoken(task, tier, HOURLY, ['rule/shadowed'])),
		),
	},
];
