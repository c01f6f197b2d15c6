/** What a rule may answer: a key that is equal for equal answers, what people call it, and which promises more. */
import type { Localized } from '../diagnostics/diagnostic.ts';
import type { duties, Party } from '../model/axes.ts';
import { axisNames } from '../model/axes.ts';
import { ANCHORS } from '../values/anchors.ts';
import { compareValues } from '../values/compare.ts';
import { formatValue } from '../values/format.ts';
import { grossOf } from '../values/price.ts';
import type { Duration, DurationUnit, Money, Per, TypedValue } from '../values/value.ts';
import { FAMILY_OF } from './measures.ts';

export interface Said {
	readonly key: string;
	readonly label: Localized;
	/** What the key was made of; null for a word. */
	readonly value: TypedValue | null;
}

type Words = Readonly<Record<string, Localized>>;

/** Each attribute whose answer is a word; the first promises the client most, where the order means that (`ranked`). */
export const WORDS = {
	treatment: {
		included: { ja: axisNames.treatment.included, en: 'included' },
		extra: { ja: axisNames.treatment.extra, en: 'extra charge' },
		declined: { ja: axisNames.treatment.declined, en: 'declined' },
	},
	acceptance: {
		accepted: { ja: '検収合格', en: 'accepted' },
		deemed: { ja: '検収合格とみなす', en: 'deemed accepted' },
		rejected: { ja: '検収不合格', en: 'rejected' },
	},
	closure: {
		open: { ja: '続ける', en: 'stays open' },
		suspended: { ja: '作業の中断', en: 'work suspended' },
		delivered: { ja: '正式な納品', en: 'delivered as it stands' },
		terminated: { ja: '契約の終了', en: 'contract ended' },
	},
	reopening: {
		free: { ja: '無償で再開', en: 'reopened free of charge' },
		paid: { ja: '有償で再開', en: 'reopened at a charge' },
		never: { ja: '再開なし', en: 'not reopened' },
	},
	refund: {
		full: { ja: '全額を返金', en: 'full refund' },
		part: { ja: '一部を返金', en: 'partial refund' },
		none: { ja: '返金なし', en: 'no refund' },
	},
	data: {
		'handed-over': { ja: 'データを引き渡す', en: 'data handed over' },
		kept: { ja: 'データを保管する', en: 'data kept' },
		deleted: { ja: 'データを消去する', en: 'data deleted' },
	},
	revision: {
		included: { ja: axisNames.treatment.included, en: 'included' },
		extra: { ja: axisNames.treatment.extra, en: 'extra charge' },
		declined: { ja: axisNames.treatment.declined, en: 'declined' },
	},
	exit: {
		free: { ja: '解約できる', en: 'the client may leave' },
		charged: { ja: '残りの期間の料金を払えば解約できる', en: 'the client may leave and pays for the rest' },
		barred: { ja: '解約できない', en: 'the client may not leave' },
	},
	renewal: {
		automatic: { ja: '自動で更新する', en: 'renewed by itself' },
		none: { ja: '期間の満了で終わる', en: 'ends with its term' },
	},
	subcontracting: {
		forbidden: { ja: '再委託しない', en: 'no subcontracting' },
		'with-consent': { ja: '承諾を得て再委託できる', en: 'subcontracting with consent' },
		free: { ja: '自由に再委託できる', en: 'free to subcontract' },
	},
	publication: {
		forbidden: { ja: '公表しない', en: 'never published' },
		'with-consent': { ja: '承諾を得て公表できる', en: 'published with consent' },
		free: { ja: '自由に公表できる', en: 'free to publish' },
	},
	rights: {
		creation: { ja: '作成の時に移転', en: 'pass when the work is made' },
		delivery: { ja: '納品の時に移転', en: 'pass at delivery' },
		acceptance: { ja: '検収の時に移転', en: 'pass at acceptance' },
		payment: { ja: '料金の全額の支払の時に移転', en: 'pass when all is paid' },
		never: { ja: '移転しない', en: 'do not pass' },
	},
	amendment: {
		agreed: { ja: '合意した時から効力を生ずる', en: 'binds once agreed' },
		announced: { ja: '前もって知らせた日から効力を生ずる', en: 'binds from the day announced' },
		used: { ja: '変更の後に利用した時から効力を生ずる', en: 'binds once the service is used' },
		posted: { ja: '掲載した時から効力を生ずる', en: 'binds once posted' },
	},
	liability: {
		agency: { ja: '当社が負担', en: 'the agency bears it' },
		none: { ja: '互いに負担しない', en: 'neither bears it for the other' },
		client: { ja: 'お客様が負担', en: 'the client bears it' },
	},
} as const satisfies Readonly<Record<string, Words>>;

export type WordAttribute = keyof typeof WORDS;

export function said(attribute: WordAttribute, word: string): Said {
	const label = (WORDS[attribute] as Words)[word];
	if (label === undefined) throw new TypeError(`'${word}' is no ${attribute}`);
	return { key: word, label, value: null };
}

const FREE: Said = { key: 'none', label: { ja: '料金なし', en: 'no charge' }, value: null };
const QUOTED: Said = { key: 'quoted', label: { ja: '個別見積', en: 'quoted per request' }, value: null };

const PER_WORDS: Readonly<Record<Per, string>> = {
	once: '',
	hour: ' per hour',
	'half-hour': ' per half hour',
	month: ' a month',
	year: ' a year',
	incident: ' per incident',
	round: ' per round',
	page: ' per page',
	item: ' per item',
};

/** Prices that come to the same with tax are the same charge, wherever they are written. */
export function charge(price: Money | 'quoted' | 'none'): Said {
	if (price === 'none') return FREE;
	if (price === 'quoted') return QUOTED;
	const gross = grossOf(price);
	const label = {
		ja: formatValue(gross),
		en: `${gross.yen.toLocaleString('en')} yen${PER_WORDS[price.per]}, tax included`,
	};
	return { key: `${gross.yen}/${gross.per}`, label, value: gross };
}

/** 「別料金 1時間あたり8,800円（税込）」: how work is treated, and the price where it has one. */
export function treatmentText(then: Readonly<Record<string, Said | null>>): string {
	const [treatment, price] = [then['treatment'], then['charge']];
	return [treatment, price?.key === FREE.key ? null : price].flatMap((one) => one?.label.ja ?? []).join(' ');
}

const UNIT_WORDS: Readonly<Record<DurationUnit, string>> = {
	minute: 'minute',
	hour: 'hour',
	'business-hour': 'business hour',
	'calendar-day': 'day',
	'business-day': 'business day',
	week: 'week',
	month: 'month',
	year: 'year',
};

/** 「受付から2営業日以内」: until when something is done. */
export function deadline(period: Duration | 'quoted'): Said {
	if (period === 'quoted') return { ...QUOTED, label: { ja: '依頼ごとに通知', en: 'told per request' } };
	const { n, unit, anchor, direction, firstDay, roll } = period;
	const [family, size] = FAMILY_OF[unit];
	const from = anchor === null ? '' : ` of ${ANCHORS[anchor].en}`;
	return {
		key: [n * size, family, anchor, direction, firstDay, roll].join('/'),
		label: {
			ja: `${formatValue(period, 'full')}以内`,
			en: `within ${n} ${UNIT_WORDS[unit]}${n === 1 ? '' : 's'}${from}`,
		},
		value: period,
	};
}

/** How long something that was not used lives on. */
export function lasting(period: Duration | 'none'): Said {
	if (period === 'none') return { key: 'none', label: { ja: '繰り越さない', en: 'not carried over' }, value: null };
	const [family, size] = FAMILY_OF[period.unit];
	const unit = `${UNIT_WORDS[period.unit]}${period.n === 1 ? '' : 's'}`;
	const label = { ja: `${formatValue(period)}に限り繰り越せる`, en: `carried over for ${period.n} ${unit}` };
	return { key: `${period.n * size}/${family}`, label, value: period };
}

/** `must`, `may` and `must-not` are words of the engine: it knows which of them stand together. */
export const DUTIES: Readonly<Record<(typeof duties)[number], Said>> = {
	must: { key: 'must', label: { ja: '義務がある', en: 'has to' }, value: null },
	may: { key: 'may', label: { ja: 'してよい', en: 'may' }, value: null },
	'must-not': { key: 'must-not', label: { ja: 'してはならない', en: 'must not' }, value: null },
};

/** Whose business a deed is. */
export const ACTORS: Readonly<Record<Party, Said>> = {
	agency: { key: 'agency', label: { ja: '当社が行う', en: 'the agency does it' }, value: null },
	client: { key: 'client', label: { ja: 'お客様が行う', en: 'the client does it' }, value: null },
};

/** The attributes whose words stand in the order of what they promise the client. */
const RANKED: readonly WordAttribute[] = [
	'treatment',
	'reopening',
	'refund',
	'data',
	'liability',
	'revision',
	'exit',
	'subcontracting',
	'publication',
	'rights',
	'amendment',
];

/** Whether `a` promises the client more than `b`. */
export type Better = (a: Said, b: Said) => boolean;

const cheaper: Better = (a, b) => {
	if (a.key === FREE.key) return b.key !== FREE.key;
	return a.value !== null && b.value !== null && compareValues(a.value, b.value) === 'less';
};

const sooner: Better = (a, b) => a.value !== null && b.value !== null && compareValues(a.value, b.value) === 'less';

export const BETTER: ReadonlyMap<string, Better> = new Map<string, Better>([
	...RANKED.map((attribute): [string, Better] => {
		const order = Object.keys(WORDS[attribute]);
		return [attribute, (a, b) => order.indexOf(a.key) < order.indexOf(b.key)];
	}),
	['charge', cheaper],
	['firstResponse', sooner],
	['start', sooner],
	['completion', sooner],
]);
