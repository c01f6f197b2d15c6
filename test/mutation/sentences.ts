/** Slips in sentences that carry a rule: an exception forgotten, an outcome or a cause turned, a tier left out. */
import { retagged, TASKS } from './content.ts';
import type { Expected, Family, Mutation } from './family.ts';
import { expect, nothing, said } from './family.ts';
import { SILENCE_NOTES } from './values.ts';

type Yield = readonly [code: string, ...ids: string[]];

const yields = (expected: readonly Yield[]): Expected[] =>
	expected.map(([code, ...ids]) => expect(code, ...ids.map(said)));

const EXCEPTION = / exceptionTo=(?:"[^"]*"|\{\[[^\]]*\]\})/;

const forgotten = (id: string, ...expected: Yield[]): Mutation => ({
	edit: retagged(id, EXCEPTION, ''),
	expected: yields(expected),
});

const turned = (id: string, from: string, to: string, ...expected: Yield[]): Mutation => ({
	edit: retagged(id, from, to),
	expected: yields(expected),
});

/** In every condition of the sentence. */
const blamed = (id: string, from: string, to: string, expected: readonly Expected[]): Mutation => ({
	edit: retagged(id, new RegExp(`cause: "${from}"`, 'g'), `cause: "${to}"`),
	expected,
});

/** 「乙の責めに帰すべき」 on a rule about the other side: one character is underlined. */
const partySwap = (words: string): Expected =>
	expect('structure/party-swap', { file: 'clauses/support/early-exit.mdx', words });

const leftOut = (id: string, tiers: string, rest: string): Mutation =>
	nothing(retagged(id, `tier: [${tiers}]`, `tier: [${rest}]`));

const charged = 'scope/included-and-charged';
const refused = 'scope/included-and-refused';
const unlimited = 'value/unlimited-vs-surcharge';
const open = 'rule/no-priority';
const settled = 'documents/settled-by-precedence';
const promised = 'documents/listing-promises-more';

const two = '"standard", "growth"';

/** The sentences on work at other hours that the agency's own fault prevails over. */
const HOURS = [
	'after-hours-declined',
	'after-hours-ordinary',
	'after-hours-extra',
	'closed-days-declined',
	'closed-days-ordinary',
	'closed-days-extra',
];

export const sentenceFamilies: readonly Family[] = [
	{
		title: '例外の印（exceptionTo）を消す',
		because: '「ただし」や「前項にかかわらず」の文が本則とならび、どちらが優先するか決まらなくなる',
		mutations: [
			// Beside the sentence, the tier's own offer and its price in the catalogue stand against 「行わない」.
			forgotten(
				'after-hours-emergency',
				[open, 'after-hours-emergency', 'after-hours-ordinary'],
				[open, 'after-hours-ordinary'],
				[open, 'after-hours-ordinary'],
			),
			forgotten(
				'closed-days-emergency',
				[open, 'closed-days-emergency', 'closed-days-ordinary'],
				[open, 'closed-days-ordinary'],
				[open, 'closed-days-ordinary'],
			),
			forgotten(
				'declined-tasks',
				[open, 'declined-tasks', 'after-hours-extra'],
				[open, 'declined-tasks', 'closed-days-extra'],
				[open, 'declined-tasks'],
				// What it kept apart as well: money is never advanced, and the hours of the highest tier.
				[open, 'no-advance-payment', 'after-hours-extra'],
				[open, 'no-advance-payment', 'closed-days-extra'],
				[open, 'no-advance-payment'],
			),
			forgotten(
				'terms-night-switch',
				[open, 'terms-night-switch', 'terms-after-hours'],
				// The table itself says that the switch at night is quoted.
				[open, 'terms-after-hours'],
			),
			forgotten('terms-own-defect', [refused, 'terms-own-defect', 'terms-after-hours']),
			forgotten(
				'terms-unpaid-suspension',
				[open, 'terms-unpaid-suspension', 'terms-silence-delivery'],
				[open, 'terms-unpaid-suspension'],
				...SILENCE_NOTES.map((id): Yield => [settled, id, 'terms-unpaid-suspension']),
			),
			forgotten(
				'terms-own-error',
				[unlimited, 'terms-own-error', 'terms-revisions-over'],
				[charged, 'terms-own-error'],
				[settled, 'terms-own-error', 'notes-revisions-over'],
			),
			forgotten(
				'terms-revision-own-error',
				[unlimited, 'terms-revision-own-error', 'terms-revision-charged'],
				[settled, 'terms-revision-own-error', 'notes-revision-charged'],
			),
			forgotten('terms-revisions-over', [unlimited, 'terms-revisions-over'], [settled, 'notes-revisions-over']),
			forgotten('exit-within-minimum', ['term/minimum-vs-anytime', 'exit-within-minimum', 'exit']),
			forgotten('exit-spot-within-minimum', ['term/minimum-vs-anytime', 'exit-spot-within-minimum', 'exit-spot']),
			forgotten(
				'own-fault',
				[refused, 'own-fault', 'after-hours-declined'],
				[refused, 'own-fault', 'after-hours-ordinary'],
				[refused, 'own-fault', 'closed-days-declined'],
				[refused, 'own-fault', 'closed-days-ordinary'],
				[refused, 'own-fault', 'declined-tasks'],
				[charged, 'own-fault', 'after-hours-emergency'],
				[charged, 'own-fault', 'after-hours-extra'],
				[charged, 'own-fault', 'closed-days-emergency'],
				[charged, 'own-fault', 'closed-days-extra'],
				[charged, 'own-fault', 'restore-charge'],
				// The catalogue, and the tiers' hours: each both charges and declines.
				[charged, 'own-fault'],
				[refused, 'own-fault'],
				[charged, 'own-fault'],
				[refused, 'own-fault'],
				// The terms promise the same to everyone, and the contract no longer does.
				...HOURS.map((id): Yield => ['scope/note-exceeds-tier', 'terms-own-defect', id]),
				['scope/note-exceeds-tier', 'terms-own-defect'],
				// It also kept the production contract, which mends what was made wrong at any hour, apart from these hours.
				...HOURS.map((id): Yield => [id.endsWith('extra') ? charged : refused, 'production-own-defect', id]),
				[charged, 'production-own-defect'],
				[refused, 'production-own-defect'],
			),
		],
	},
	{
		title: '料金内の文を対応外に変える',
		because: '表は料金内のままなので、条文と表が食い違う',
		mutations: (
			[
				['update-rollback', 'included'],
				['restore-included', 'included'],
				['handover-included', 'included'],
				['upstream-breakage', 'allowance'],
				['client-update-breakage', 'allowance'],
			] as const
		).map(([id, words]) => ({
			edit: retagged(id, 'treatment: "included"', 'treatment: "declined"'),
			expected: [expect(refused, said(id), { file: TASKS, words })],
		})),
	},
	{
		title: '時間外や休業日の「行わない」を料金内に変える',
		because: 'プランの表は対応外のままなので、条文とプランが食い違う',
		mutations: ['after-hours-declined', 'after-hours-ordinary', 'closed-days-declined', 'closed-days-ordinary'].map(
			(id) => turned(id, 'treatment: "declined"', 'treatment: "included"', [refused, id]),
		),
	},
	{
		title: '原因をつくった側を取り違える',
		because: '一つの原因に二つの定めがあたり、もう一つの原因には定めがなくなる',
		mutations: [
			blamed('exit-by-agency', 'agency', 'client', [
				...yields([['refund/promise-vs-none', 'exit-by-client', 'exit-by-agency'], ['scope/cause-hole']]),
				partySwap('乙'),
			]),
			blamed('exit-by-client', 'client', 'agency', [
				...yields([['refund/deposit-never-vs-breach', 'exit-by-client', 'exit-by-agency'], ['scope/cause-hole']]),
				partySwap('甲'),
			]),
			blamed(
				'terms-cancel-by-agency',
				'agency',
				'client',
				yields([
					[open, 'terms-cancel-by-agency', 'terms-cancel-by-client'],
					[settled, 'terms-cancel-by-agency', 'notes-cancel-by-client'],
					// Who signed a production contract reads another answer there, which prevails.
					[promised, 'terms-cancel-by-agency', 'production-cancel-by-client'],
					['scope/cause-hole'],
				]),
			),
			blamed(
				'terms-agency-liability',
				'agency',
				'client',
				yields([
					[open, 'terms-agency-liability', 'terms-client-liability'],
					[promised, 'terms-agency-liability', 'production-client-liability'],
					['scope/cause-hole'],
				]),
			),
		],
	},
	{
		title: '文のプランの並びから一つ落とす',
		because: '表が同じことを定めているので、答えは変わらない',
		mutations: [
			...['restore-included', 'client-update-breakage', 'client-update-breakage-over'].flatMap((id) => [
				leftOut(id, two, '"standard"'),
				leftOut(id, two, '"growth"'),
			]),
			...['after-hours-declined', 'closed-days-declined'].flatMap((id) => [
				leftOut(id, '"light", "spot"', '"light"'),
				leftOut(id, '"light", "spot"', '"spot"'),
			]),
		],
	},
];
