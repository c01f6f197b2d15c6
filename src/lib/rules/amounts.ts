/** Places and stretches of the counting axes in words: 「8営業日」, 「3時間を超える」, 「18:00以後」, 「4回目」. */
import type { Localized } from '../diagnostics/diagnostic.ts';
import type { AxisId, NumberAxis, Span } from '../scenario/space.ts';
import type { CLOCKS, Family } from './measures.ts';

interface Words {
	/** One value, as a situation is told. */
	readonly one: (n: number) => Localized;
	/** A whole stretch; the first or last value of the axis is said as an open end. */
	readonly stretch: (from: number | null, to: number | null) => Localized;
}

const plural = (n: number, unit: string): string => `${n} ${unit}${n === 1 ? '' : 's'}`;

const hours = (n: number): Localized =>
	n % 60 === 0 && n > 0
		? { ja: `${n / 60}時間`, en: plural(n / 60, 'hour') }
		: { ja: `${n}分`, en: plural(n, 'minute') };

const UNITS: Readonly<Record<Family, (n: number) => Localized>> = {
	'business-days': (n) => ({ ja: `${n}営業日`, en: plural(n, 'business day') }),
	days: (n) => ({ ja: `${n}日`, en: plural(n, 'day') }),
	minutes: hours,
	'business-hours': (n) => ({ ja: `${n}営業時間`, en: plural(n, 'business hour') }),
	months: (n) => ({ ja: `${n}か月`, en: plural(n, 'month') }),
};

/** 「最終連絡から8営業日」: whole units, the last that is not reached said as a limit that is passed. */
function amounts(unit: (n: number) => Localized, { ja, en }: Localized, nothing?: Localized): Words {
	return {
		one: (n) => (n === 0 && nothing) || { ja: `${ja}${unit(n).ja}`, en: `${en} ${unit(n).en}` },
		stretch: (from, to) => {
			if (from !== null && to === from + 1)
				return { ja: `${ja}ちょうど${unit(from).ja}`, en: `${en} exactly ${unit(from).en}` };
			const over = from === null ? null : unit(from - 1);
			const within = to === null ? null : unit(to - 1);
			if (over && within)
				return { ja: `${ja}${over.ja}を超え${within.ja}以内`, en: `${en} more than ${over.en}, up to ${within.en}` };
			return over
				? { ja: `${ja}${over.ja}を超える`, en: `${en} more than ${over.en}` }
				: { ja: `${ja}${within?.ja ?? ''}以内`, en: `${en} up to ${within?.en ?? ''}` };
		},
	};
}

const clock = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

const TIME: Words = {
	one: (n) => ({ ja: clock(n), en: clock(n) }),
	stretch: (from, to) => {
		if (from !== null && to !== null) return { ja: `${clock(from)}〜${clock(to)}`, en: `${clock(from)}–${clock(to)}` };
		return from === null
			? { ja: `${clock(to ?? 0)}より前`, en: `before ${clock(to ?? 0)}` }
			: { ja: `${clock(from)}以後`, en: `from ${clock(from)}` };
	},
};

const REVISIONS: Words = {
	one: (n) => ({ ja: `${n}回目の修正`, en: `revision ${n}` }),
	stretch: (from, to) => {
		const [first, last] = [from ?? 1, to === null ? null : to - 1];
		if (last === null) return { ja: `${first}回目以後の修正`, en: `from revision ${first} on` };
		if (first === last) return REVISIONS.one(first);
		return from === null
			? { ja: `${last}回目までの修正`, en: `up to revision ${last}` }
			: { ja: `${first}回目から${last}回目までの修正`, en: `revisions ${first} to ${last}` };
	},
};

const ITEMS = (n: number): Localized => ({ ja: `${n}件`, en: plural(n, 'item') });

const OTHERS: Readonly<Record<AxisId, Words>> = {
	minute: TIME,
	revisions: REVISIONS,
	'allowance.minutes': amounts(hours, { ja: '今月の作業枠の使用が', en: 'allowance used this month:' }),
	'allowance.items': amounts(ITEMS, { ja: '今月の使用が', en: 'used this month:' }),
};

interface ClockWords {
	/** What stands before a time that counts from something. */
	readonly before: Localized;
	/** Before a whole unit of it has passed. */
	readonly nothing: Localized;
}

const CLOCK_WORDS: Readonly<Record<keyof typeof CLOCKS, ClockWords>> = {
	sinceDelivery: { before: { ja: '納品から', en: 'since delivery:' }, nothing: { ja: '納品の日', en: 'on delivery' } },
	silence: {
		before: { ja: 'ご連絡のない期間が', en: 'silent for' },
		nothing: { ja: 'ご連絡がとれている', en: 'in contact' },
	},
};

function wordsOf(axis: AxisId): Words {
	const known = OTHERS[axis];
	if (known !== undefined) return known;
	const [measure, family] = axis.split('.') as [keyof typeof CLOCKS, Family];
	const { before, nothing } = CLOCK_WORDS[measure];
	return amounts(UNITS[family], before, nothing);
}

export const tellAmount = (axis: AxisId, n: number): Localized => wordsOf(axis).one(n);

/** Spans that touch neither end are said with both of their ends. */
export function tellSpans({ id, min, max }: NumberAxis, spans: readonly Span[]): Localized {
	const { stretch } = wordsOf(id);
	const told = spans.map(([from, to]) => stretch(from <= min ? null : from, to >= max ? null : to));
	return { ja: told.map(({ ja }) => ja).join('・'), en: told.map(({ en }) => en).join(' or ') };
}
