/** What a rule may answer: a key that is equal for equal answers, what people call it, and which promises more. */
import type { Localized } from '../diagnostics/diagnostic.ts';
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

/** The attributes whose words stand in the order of what they promise the client. */
const RANKED: readonly WordAttribute[] = ['treatment', 'reopening', 'refund', 'data', 'liability'];

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
