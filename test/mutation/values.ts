/** Slips in typed values: limits, prices, hours, the policy of silence. */
import type { Edit } from './content.ts';
import { files, replacing, sentences, textOf } from './content.ts';
import type { Expected, Family } from './family.ts';
import { expect, nothing, said } from './family.ts';

const names = (folder: string): string[] =>
	files.map(({ file }) => file.replace('src/content/', '')).filter((file) => file.startsWith(`${folder}/`));

/** Each match of the number in a line that the pattern finds, raised by `by`. */
function raised(folder: string, line: RegExp, by: number): Edit[] {
	return names(folder).flatMap((file) =>
		[...textOf(file).matchAll(line)].map(({ 0: words, 1: head = '', 2: digits = '', index }): Edit => {
			const next = (Number(digits.replaceAll(',', '')) + by).toLocaleString('en');
			const start = index + head.length;
			return { name: `${file}: ${words.trim()} → ${next}`, file, start, end: start + digits.length, with: next };
		}),
	);
}

/** What a first response of one unit more is, by the channel whose line it stands in. */
function tooSlow({ file, start, with: n }: Edit): string | null {
	const kind = [
		...textOf(file)
			.slice(0, start)
			.matchAll(/kind: (\w+)/g),
	].at(-1)?.[1];
	if (kind === 'chat') return 'channel/chat-slow';
	return (kind === 'email' || kind === 'form') && n === '3' ? 'channel/mail-slow' : null;
}

/** Messages to a silent client, which announce what comes of it. */
const announced = (...ids: readonly string[]): Expected[] =>
	ids.map((id) =>
		expect('closure/message-differs', {
			file: `messages/${id}.mdx`,
			words: id.endsWith('support') ? 'suspend' : 'deliver',
		}),
	);

/** The dates for materials that the notices give, and whose revisions they leave time for. */
const CUT_OFFS = [
	{ service: 'services/corporate-site.yaml', file: 'notices/new-year-2026.mdx', words: '2026-11-25' },
	{ service: 'services/landing-page.yaml', file: 'notices/new-year-2026.mdx', words: '2026-12-02' },
	{ service: 'services/landing-page.yaml', file: 'notices/summer-2027.mdx', words: '2027-07-13' },
];

const silence = 'policies/silence-production.yaml';
const support = 'policies/silence-support.yaml';

const rate = (tier: string, field: string, from: string, to: string): Edit =>
	replacing(`support/${tier}.yaml`, from, to, `${field}: {`);

const offered = (tier: string, field: string): Edit =>
	replacing(
		`support/${tier}.yaml`,
		`${field}: { treatment: declined }`,
		`${field}: { treatment: extra, rate: '13,200円/時 税込', only: any }`,
	);

const emergency = { file: 'tasks.yaml', words: '{ extra: tier.afterHours.rate }' };
const holidays = (tier: string) => ({ file: `support/${tier}.yaml`, words: 'treatment: extra' });

/** What the listings say of silence, for one marketplace and for the others. */
export const SILENCE_NOTES = sentences.filter(({ id }) => id.startsWith('notes-silence-')).map(({ id }) => id);

/** A sentence of a document that gives way, or of one that prevails over the rank of the policy. */
const settled = (id: string): Expected => expect('documents/settled-by-precedence', said(id));

export const valueFamilies: readonly Family[] = [
	{
		title: '上限や期間を一か所で変える',
		because: '値の住まいは一つなので、どの文書も一緒に変わり、食い違いは生まれない',
		mutations: [
			...raised('policies', /^((?!demand|breachDemand|turnaround)\w+: )(\d+)(?:か月|日|時間|営業日|年|通)$/gm, 1),
			...raised('services', /^(freePeriod: )(\d+)日$/gm, 1),
			...raised('support', /^( {2}amount: 月)(\d+)時間$/gm, 1),
			...raised('support', /^( {4}start: )(\d+)営業日$/gm, 1),
			...raised('support', /^( {2}generations: )(\d+)世代$/gm, 1),
		].map(nothing),
	},
	{
		title: '修正の回数や日数を一か所で増やす',
		because: 'どの文書も一緒に変わるが、もう知らせた素材の締切りは変わらないので、公開に間に合わなくなる',
		mutations: [
			...raised('services', /^(revisions: )(\d+)回$/gm, 1),
			...raised('policies', /^(turnaround: )(\d+)営業日$/gm, 1),
		].map((edit) => ({
			edit,
			expected: CUT_OFFS.filter(({ service }) => [service, 'policies/revisions.yaml'].includes(edit.file)).map(
				(cutOff) => expect('holiday/cutoff-arithmetic', cutOff),
			),
		})),
	},
	{
		title: '初回の返信を一か所で遅らせる',
		because: '約束どうしは食い違わないが、チャットは1時間、メールとフォームは2営業日より遅いと指摘される',
		mutations: raised('support', /^( {4}firstResponse: )(\d+)営業(?:日|時間)$/gm, 1).map((edit) => {
			const code = tooSlow(edit);
			return { edit, expected: code === null ? [] : [expect(code, { file: edit.file, words: edit.with })] };
		}),
	},
	{
		title: '催告の期間を延ばす',
		because: '解除の前に置く相当の期間の目安は十四日まで。長すぎる催告では、いつまでも解除できない',
		mutations: raised('policies', /^(demand: |breachDemand: )(\d+)日$/gm, 7).map((edit) => ({
			edit,
			// The spot tier has a policy of its own that takes this one over.
			expected: Array.from({ length: edit.file.endsWith('payment-support.yaml') ? 2 : 1 }, () =>
				expect('law/demand-period', { file: edit.file, words: '21日' }),
			),
		})),
	},
	{
		title: '料金を一か所で変える',
		because: '値の住まいは一つなので、どの文書も一緒に変わる',
		mutations: [
			...raised('support', /^(hourly: )([\d,]+)円/gm, 1100),
			...raised('support', /^(fee: )([\d,]+)円/gm, 1100),
			...raised('policies', /^(hourly: |over: )([\d,]+)円/gm, 1100),
		].map(nothing),
	},
	{
		title: '営業時間を変える',
		because: '時間を言う文はどれもカレンダーを指すので、食い違いは生まれない',
		mutations: ['9:00〜18:00', '10:00〜19:00', '9:30〜17:30', '9:00〜20:00']
			.map((hours) => replacing('calendar.yaml', '10:00〜18:00', hours))
			.map(nothing),
	},
	{
		title: '時間外と休業日の料金の片方だけを変える',
		because: '緊急対応の料金は表が時間外の料金を指しており、休業日にも及ぶ。休業日の夜に二つの料金ができる',
		mutations: [
			...(['afterHours', 'holidays'] as const).map((field) => ({
				edit: rate('standard', field, '13,200円', '14,300円'),
				expected: [
					expect('price/two-in-one-scenario', said('closed-days-emergency'), emergency),
					expect('price/two-in-one-scenario', emergency, holidays('standard')),
				],
			})),
			...(['afterHours', 'holidays'] as const).map((field) => ({
				edit: rate('growth', field, '11,550円', '12,650円'),
				expected: [
					expect('price/two-in-one-scenario', said('closed-days-extra'), emergency),
					// The emergency, and the switch at night.
					expect('price/two-in-one-scenario', emergency, holidays('growth')),
					expect('price/two-in-one-scenario', emergency, holidays('growth')),
				],
			})),
		],
	},
	{
		title: '時間外や休業日の対応を、プランの表でだけ始める',
		because: '契約書の文は「行わない」のままなので、別料金と対応外が食い違う',
		mutations: ['light', 'spot'].flatMap((tier) => [
			{
				edit: offered(tier, 'afterHours'),
				expected: [expect('rule/no-priority', said('after-hours-declined'), holidays(tier))],
			},
			{
				edit: offered(tier, 'holidays'),
				expected: [expect('rule/no-priority', said('closed-days-declined'), holidays(tier))],
			},
		]),
	},
	{
		title: '連絡不能とみなす期間を縮める',
		because: '期限までに二通の連絡が収まらなくなる',
		mutations: [
			{
				edit: replacing(silence, 'window: 7営業日', 'window: 3営業日'),
				expected: [expect('closure/too-few-notices', { file: silence, words: '3営業日' })],
			},
			{
				edit: replacing(support, 'window: 10営業日', 'window: 5営業日'),
				expected: [expect('closure/too-few-notices', { file: support, words: '5営業日' })],
			},
			{
				edit: replacing('services/landing-page.yaml', 'window: 5営業日', 'window: 2営業日'),
				expected: [expect('closure/too-few-notices', { file: 'services/landing-page.yaml', words: '2営業日' })],
			},
			{
				edit: replacing('services/owned-media.yaml', 'window: 10営業日', 'window: 4営業日'),
				expected: [expect('closure/too-few-notices', { file: 'services/owned-media.yaml', words: '4営業日' })],
			},
		],
	},
	{
		title: '連絡不能のときの結末を、方針でだけ変える',
		because:
			'規約と契約書の文も、お知らせの文面も前の結末のまま。掲載文は規約に劣後し、再開については規約より多くを約束する。制作の契約書は規約に優先するが、違うことを言うのは同じ',
		mutations: [
			{
				edit: replacing(silence, 'outcome: deliver', 'outcome: suspend'),
				expected: [
					expect('closure/two-outcomes', said('terms-silence-delivery'), { file: silence, words: 'suspend' }),
					...[...SILENCE_NOTES, 'production-silence-delivery'].map(settled),
					...announced('silence-first', 'silence-last', 'silence-close'),
				],
			},
			{
				edit: replacing(silence, 'reopen: free', 'reopen: never'),
				expected: [
					expect('closure/two-outcomes', said('terms-silence-reopening')),
					expect('documents/listing-promises-more', said('notes-reopening')),
					expect('rule/no-priority', said('terms-unpaid-resumption')),
					...['production-silence-reopening', 'production-unpaid-resumption'].map(settled),
				],
			},
			{
				edit: replacing(support, 'outcome: suspend', 'outcome: terminate'),
				expected: [
					expect('closure/two-outcomes', said('silence-suspension'), { file: support, words: 'terminate' }),
					expect('rule/no-priority', said('unpaid-suspension')),
					...announced('silence-first-support', 'silence-last-support', 'silence-close-support'),
				],
			},
			{
				edit: replacing(support, 'reopen: free', 'reopen: paid'),
				expected: [
					expect('closure/two-outcomes', said('silence-reopening')),
					expect('rule/no-priority', said('unpaid-resumption')),
				],
			},
		],
	},
];
