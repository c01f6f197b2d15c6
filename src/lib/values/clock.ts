/** 「10:00」, 「10時30分」, 「24:00」 → ClockTime. */
import type { Parsed, Spelling } from './parsed.ts';
import { parsed, refused } from './parsed.ts';
import { tidy } from './spelling.ts';
import type { ClockTime } from './value.ts';

const SPELLING: Spelling = { name: { ja: '時刻', en: 'time of day' }, examples: ['10:00', '10時30分', '24:00'] };

/** Pattern source of a time of day, shared with the hours parser. No capturing groups. */
export const CLOCK = '\\d{1,2}(?::\\d{2}|時(?:\\d{1,2}分|半)?)';

const SHAPE = /^(?<hour>\d{1,2})(?::(?<m1>\d{2})|時(?:(?<m2>\d{1,2})分|(?<half>半))?)$/u;

export function parseClock(text: string): Parsed<ClockTime> {
	const parts = SHAPE.exec(tidy(text))?.groups;
	if (parts === undefined) {
		return refused(text, SPELLING, { ja: '24時間表記で書きます。', en: 'Write it in 24-hour form.' });
	}
	const hour = Number(parts['hour']);
	const minute = parts['half'] === undefined ? Number(parts['m1'] ?? parts['m2'] ?? 0) : 30;
	const minutes = hour * 60 + minute;
	if (minute > 59 || minutes > 1440) {
		return refused(text, SPELLING, { ja: '0:00から24:00までです。', en: 'It is between 0:00 and 24:00.' });
	}
	return parsed({ kind: 'time', minutes });
}
