/** 「7営業日」, 「納品から30日」, 「契約満了の1か月前」 → Duration. */
import { ANCHOR_SPELLINGS } from './anchors.ts';
import type { Parsed, Spelling } from './parsed.ts';
import { parsed, refused } from './parsed.ts';
import { anyOf, tidy, WHOLE, whole } from './spelling.ts';
import type { AnchorEvent, Duration, DurationUnit } from './value.ts';

const SPELLING: Spelling = {
	name: { ja: '期間', en: 'period' },
	examples: ['7営業日', '30日', '3か月', '4営業時間', '納品から30日', '契約満了の1か月前'],
};

/** The longest period that is read: long enough for any contract, and 「2026年」 is a date. */
const longest = (unit: DurationUnit) => (unit === 'year' ? 100 : unit === 'month' ? 1_200 : 9_999);

/** The first spelling is printed. */
export const DURATION_UNITS: Readonly<Record<DurationUnit, readonly [string, ...string[]]>> = {
	minute: ['分', '分間'],
	hour: ['時間'],
	'business-hour': ['営業時間'],
	'calendar-day': ['日', '日間', '暦日'],
	'business-day': ['営業日', '営業日間'],
	week: ['週間', '週'],
	month: ['か月', 'か月間'],
	year: ['年', '年間'],
};

/** What the short form leaves unsaid may follow in brackets. The first spelling is printed. */
export const FIRST_DAY_INCLUDED = '初日算入';
export const ROLL_NEXT_BUSINESS_DAY = '休業日なら翌営業日';

const TERMS: ReadonlyMap<string, Partial<Duration>> = new Map<string, Partial<Duration>>([
	[FIRST_DAY_INCLUDED, { firstDay: 'included' }],
	['初日を含む', { firstDay: 'included' }],
	['初日不算入', { firstDay: 'excluded' }],
	['初日を含まない', { firstDay: 'excluded' }],
	[ROLL_NEXT_BUSINESS_DAY, { roll: 'next-business-day' }],
	['休業日の場合は翌営業日', { roll: 'next-business-day' }],
	['休業日でも延長なし', { roll: 'none' }],
]);

const UNITS: ReadonlyMap<string, DurationUnit> = new Map(
	(Object.entries(DURATION_UNITS) as [DurationUnit, readonly string[]][]).flatMap(([unit, words]) =>
		words.map((word): [string, DurationUnit] => [word, unit]),
	),
);

const SHAPE = new RegExp(
	`^(?:(?<anchor>[^\\d()]+?)(?<joint>から|より|後|の(?=.*前)|(?=\\d.*前)))?(?<n>${WHOLE})(?<unit>${anyOf(UNITS.keys())})(?<before>前)?` +
		'(?:\\((?<terms>[^()]+)\\))?$',
	'u',
);

/**
 * Reads a period. Without an anchor `anchor` is null; 初日不算入 and no rolling unless the brackets say otherwise
 * （初日算入・休業日なら翌営業日）.
 */
export function parseDuration(text: string): Parsed<Duration> {
	const tidied = tidy(text);
	const parts = SHAPE.exec(tidied)?.groups;
	if (parts?.['n'] === undefined || parts['unit'] === undefined) return refused(text, SPELLING, hint(tidied));

	const unit = UNITS.get(parts['unit']) ?? 'calendar-day';
	const max = longest(unit);
	const n = whole(parts['n'], max);
	if (n === null || n === 0) {
		const word = parts['unit'];
		return refused(text, SPELLING, {
			ja: `1${word}から${max}${word}までです。`,
			en: `It is between 1 and ${max} ${word}.`,
		});
	}

	const direction = parts['before'] === undefined ? 'after' : 'before';
	let anchor: AnchorEvent | null = null;
	if (parts['anchor'] !== undefined) {
		anchor = ANCHOR_SPELLINGS.get(parts['anchor']) ?? null;
		if (anchor === null) {
			return refused(text, SPELLING, {
				ja: `起点「${parts['anchor']}」は知らない言葉です。`,
				en: `「${parts['anchor']}」 is not a known event to count from.`,
			});
		}
		if (direction === 'before' && parts['joint'] !== '' && parts['joint'] !== 'の') {
			return refused(text, SPELLING, {
				ja: 'さかのぼる期間は「契約満了の1か月前」のように書きます。',
				en: 'A period that counts back is written like 「契約満了の1か月前」.',
			});
		}
	}

	const terms = readTerms(parts['terms']);
	if (terms === null) {
		return refused(text, SPELLING, {
			ja: `かっこの中に書けるのは ${[...TERMS.keys()].join('、')} です。`,
			en: `The brackets may hold: ${[...TERMS.keys()].join(', ')}.`,
		});
	}
	return parsed({ kind: 'duration', n, unit, anchor, direction, firstDay: 'excluded', roll: 'none', ...terms });
}

function readTerms(text: string | undefined): Partial<Duration> | null {
	let read: Partial<Duration> = {};
	for (const word of text?.split(/[・、,]/) ?? []) {
		const term = TERMS.get(word);
		if (term === undefined || Object.keys(term).some((key) => key in read)) return null;
		read = { ...read, ...term };
	}
	return read;
}

function hint(tidied: string): { ja: string; en: string } {
	if (/(以内|まで|以上|未満)$/.test(tidied)) {
		return {
			ja: '「以内」「まで」などは値ではなく文章の側に書きます。',
			en: 'Words such as 以内 and まで belong to the sentence, not to the value.',
		};
	}
	if (/^\d+(?:,\d{3})*$/.test(tidied)) {
		return { ja: '単位（日、営業日、時間など）がありません。', en: 'The unit (日, 営業日, 時間 …) is missing.' };
	}
	return { ja: '算用数字と単位で書きます。', en: 'Write a number in digits and a unit.' };
}
