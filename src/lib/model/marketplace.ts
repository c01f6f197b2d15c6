/** marketplaces/*.yaml: dated, sourced facts about each marketplace: its form, what it bans, how a transaction runs there. */
import { z } from 'zod';
import { channelKinds } from './axes.ts';
import { duration, id, line, prose, sourced, verbatim } from './fields.ts';
import { expression } from './pattern.ts';

const heading = line({ title: '見出し', description: '欄の中で前に置く見出し' }).optional();

/** What fills a field: a section of the listing by name, or something typed. */
const fill = z
	.union([
		z.strictObject({ sections: z.array(id).min(1).meta({ title: '掲載文の区分' }), heading }),
		/** The clauses that this marketplace must carry (`listing: required`). */
		z.strictObject({ notes: z.literal(true), heading }),
		z.strictObject({
			value: z.enum(['price', 'delivery', 'revisions', 'packages', 'deliverables']).meta({ title: '値' }),
		}),
		/** What the form asks for and the content has no value for: pictures, categories, a price in dollars. */
		z.strictObject({ byHand: line({ title: '入力画面で決めること' }) }),
	])
	.meta({ title: '中身' });

const fact = sourced(z.unknown()).omit({ value: true });

/** Words that a field cannot do without. */
const mention = fact.extend({
	says: expression({ title: '欠かせない言葉', examples: ['^I will '] }),
	reason: verbatim({ title: '理由', description: '何を、なぜ書くのか' }),
});

/** The marketplace's own limits, in characters. Unknown stays unknown: it never means "no limit". */
const limits = {
	max: z
		.union([z.literal('unknown'), sourced(z.int().positive())])
		.default('unknown')
		.meta({ title: '上限（掲載先）' }),
	min: sourced(z.int().positive()).optional().meta({ title: '下限（掲載先）' }),
	/** Ours; text beyond it is an error. At or below theirs, or above it only where theirs is not certain. */
	bound: z.int().positive().optional().meta({ title: '上限（自社）', description: '文章の欄には必ず書く' }),
	/** Added by the form itself and not counted: 「ます」. */
	suffix: sourced(verbatim({ title: '自動で付く語' })).optional(),
	/** The only values that a choice or a number field takes. */
	choices: sourced(z.array(z.int())).optional(),
	/** The smallest and the largest number that a number field takes, in its own unit (yen, days). */
	range: sourced(z.strictObject({ min: z.int(), max: z.int() })).optional(),
	mentions: z.array(mention).optional().meta({ title: '欠かせない言葉' }),
};

const formats = ['plain', 'markdown', 'number', 'choice'] as const;

const singleField = z.strictObject({
	id,
	label: verbatim({ title: '欄の名前', description: '掲載先の画面に出ている名前' }),
	required: z.boolean().meta({ title: '必須か' }),
	format: z.enum(formats).meta({ title: '書式' }),
	fill: z.array(fill).min(1).meta({ title: '中身（上から順に）' }),
	...limits,
});

/** What a repeated part of a form may hold, by what it repeats. */
export const groupCells = {
	packages: ['name', 'description', 'price', 'delivery', 'revisions'],
	options: ['name', 'price'],
	faq: ['question', 'answer'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type GroupOf = keyof typeof groupCells;

const cell = z.strictObject({
	id,
	label: verbatim({ title: '欄の名前' }),
	section: id
		.optional()
		.meta({ title: '掲載文の区分', description: '値ではなく、区分「名前-1」「名前-2」…の文を入れる' }),
	format: z.enum(formats).meta({ title: '書式' }),
	...limits,
});

/** A part of the form that repeats: three plans, options, questions with answers. */
const groupField = z.strictObject({
	id,
	label: verbatim({ title: '欄の名前', description: '掲載先の画面に出ている名前' }),
	required: z.boolean().meta({ title: '必須か' }),
	format: z.literal('group').meta({ title: '書式' }),
	of: z
		.enum(Object.keys(groupCells) as [GroupOf, ...GroupOf[]])
		.meta({ title: '繰り返すもの', description: 'packages: 三つのプラン / options: 有料オプション / faq: 質問と答え' }),
	/** How many the form takes. */
	count: sourced(z.strictObject({ min: z.int(), max: z.int() }))
		.optional()
		.meta({ title: '組の数' }),
	cells: z.array(cell).min(1).meta({ title: '一組の中の欄' }),
});

type Refuse = (path: (string | number)[], ja: string, en: string) => void;

function checkLimits(
	{ bound, format, max, min }: Pick<z.infer<typeof cell>, 'bound' | 'format' | 'max' | 'min'>,
	refuse: Refuse,
): void {
	if (bound === undefined) {
		if (format === 'plain' || format === 'markdown')
			refuse([], '文章の欄には、自社の上限（bound）を書きます', 'a field of text has a bound of our own');
		return;
	}
	// Beyond what somebody else wrote about the limit an author may go: market/field-overflow warns there.
	if (max !== 'unknown' && max.confidence === 'A' && bound > max.value)
		refuse(
			['bound'],
			`掲載先の上限（${max.value}）を超えています。${max.value}以下にします`,
			`it is above the marketplace's own limit (${max.value}); write ${max.value} or less`,
		);
	if (min && bound < min.value)
		refuse(
			['bound'],
			`掲載先の下限（${min.value}）に届きません。${min.value}以上にします`,
			`it is below the least that the marketplace takes (${min.value}); write ${min.value} or more`,
		);
}

const field = z.discriminatedUnion('format', [singleField, groupField]).superRefine((given, context) => {
	const refuse: Refuse = (path, ja, en) =>
		context.addIssue({ code: 'custom', path, input: given, message: ja, params: { en } });
	if (given.format !== 'group') {
		checkLimits(given, refuse);
		return;
	}
	const known: readonly string[] = groupCells[given.of];
	for (const [index, one] of given.cells.entries()) {
		checkLimits(one, (path, ja, en) => refuse(['cells', index, ...path], ja, en));
		if (!known.includes(one.id))
			refuse(
				['cells', index, 'id'],
				`${given.of} の組にある欄は ${known.join('・')} です`,
				`a group of ${given.of} has the cells ${known.join(', ')}`,
			);
	}
});

/** What a ban is about; each kind has a check of its own. */
export const banKinds = ['contact', 'tool', 'channel', 'direct-deal', 'monthly', 'discount', 'free', 'claim'] as const;
export type BanKind = (typeof banKinds)[number];

const ban = fact.extend({
	id,
	kind: z.enum(banKinds).meta({ title: '種類' }),
	/** A regular expression on one sentence, upper and lower case and full width alike. */
	says: expression({ title: '書けない言葉', examples: ['Zoom|ズーム'] }),
	/** Words that make the sentence harmless: 「お電話では承っていません」. */
	unless: expression({ title: '除く言い方' }).optional(),
	reason: verbatim({ title: '理由', description: 'なぜ書けないのか、何なら書けるのか' }),
});

const rewrite = fact.extend({
	id,
	says: expression({ title: '言いかえる言葉', examples: ['メール(?=で)'] }),
	to: verbatim({ title: '言いかえた言葉', examples: ['トークルーム'] }),
	reason: verbatim({ title: '理由' }),
});

const day = (title: string, example: string) => sourced(duration(null, { title, examples: [example] })).optional();

/** How a transaction runs; what is not known is left out. */
const transaction = z.strictObject({
	firstReply: day('購入から最初の返信まで', '48時間'),
	life: day('取引が続く長さ', '120日'),
	acceptance: day('返事がないとき承諾とみなされるまで', '72時間'),
	silenceCancel: day('連絡がとれないことを理由に取り消せるまで', '4日'),
	/** What is possible in a transaction that is closed. */
	afterClose: sourced(z.enum(['nothing', 'messages']))
		.optional()
		.meta({ title: '取引が閉じたあと', description: 'nothing: やり取りできない / messages: やり取りできる' }),
});

/** Our own practice while the office is closed: `paused` (受付休止), `answered` (the first reply is sent all the same). */
const practice = z.enum(['paused', 'answered']);

export const marketplaceSchema = z
	.strictObject({
		name: verbatim({ title: '掲載先' }),
		order: z.int().meta({ title: '並び順' }),
		url: z.url().meta({ title: 'URL' }),
		summary: prose({ title: '説明' }),
		lang: z.enum(['ja', 'en']).default('ja').meta({ title: '掲載文の言語' }),
		/** How the site counts: code points after NFC, a newline as one. */
		counting: sourced(z.literal('code-points')),
		/** Facts older than this are told: someone reads the live page again. */
		recheck: duration(null, { title: '確かめ直すまでの期間', examples: ['180日'] }).prefault('180日'),
		fields: z.array(field).min(1).meta({ title: '欄' }),
		bans: z.array(ban).default([]).meta({ title: '書けないこと' }),
		rewrites: z.array(rewrite).default([]).meta({ title: '言いかえ（上から順に）' }),
		/** What each channel of ours becomes there. */
		channels: z
			.partialRecord(
				z.enum(channelKinds),
				sourced(verbatim({ title: '手段', description: 'refused: 使えない / それ以外: そこでの呼び名' })),
			)
			.default({})
			.meta({ title: '連絡の手段' }),
		transaction: transaction.default({}).meta({ title: '取引の決まり' }),
		/** Facts for the person at the form that nothing computes with: fees, pictures, years-end dates. */
		facts: z
			.array(fact.extend({ says: verbatim({ title: '内容' }) }))
			.default([])
			.meta({ title: '知っておくこと' }),
		intake: z
			.strictObject({
				closures: practice.optional().meta({ title: '休業のあいだ' }),
				daysOff: practice.optional().meta({ title: '定休日のあいだ' }),
			})
			.default({})
			.meta({ title: '休みの日の受付（自社）', description: 'paused: 受付を止める / answered: 最初の返信だけは送る' }),
	})
	.meta({ title: '掲載先', description: 'src/content/marketplaces/*.yaml' });

export type Lang = z.infer<typeof marketplaceSchema>['lang'];
export type Marketplace = z.infer<typeof marketplaceSchema>;
export type MarketplaceField = Marketplace['fields'][number];
export type SingleField = Extract<MarketplaceField, { readonly fill: unknown }>;
export type GroupField = Extract<MarketplaceField, { readonly of: unknown }>;
export type Cell = GroupField['cells'][number];
export type Ban = Marketplace['bans'][number];
export type Rewrite = Marketplace['rewrites'][number];
export type Transaction = Marketplace['transaction'];
/** A fact about a marketplace, whatever its value. */
export type Sourced<T> = {
	readonly value: T;
} & Pick<Ban, 'source' | 'verifiedOn' | 'confidence'>;
