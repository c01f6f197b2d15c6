/** The arithmetic of a date, told in one sentence for people: what was counted from where, and what did not count. */
import type { Localized } from '../diagnostics/diagnostic.ts';
import { formatValue } from '../values/format.ts';
import type { Duration } from '../values/value.ts';
import type { Reached } from './add-duration.ts';
import type { DayKind } from './business-calendar.ts';
import { DAY_KINDS } from './business-calendar.ts';

/** 「2026年12月25日（金）の14営業日前は2026年12月7日（月）（土曜2日・日曜2日を除く）」 */
export function tellArithmetic(start: string, duration: Duration, reached: Reached): Localized {
	const day = (iso: string) => formatValue({ kind: 'date', iso });
	const length = formatValue(duration);
	const time = reached.minutes === null ? '' : formatValue({ kind: 'time', minutes: reached.minutes });
	const back = duration.direction === 'before';
	const skipped = skippedByKind(reached);
	const except: Localized = {
		ja: skipped.map(([kind, days]) => `${DAY_KINDS[kind].ja}${days}日`).join('・'),
		en: skipped.map(([kind, days]) => `${DAY_KINDS[kind].en} × ${days}`).join(', '),
	};
	const moved = reached.steps.some(({ role }) => role === 'rolled');
	return {
		ja:
			`${day(start)}${back ? `の${length}前` : `から${length}`}は${day(reached.date)}${time}` +
			(skipped.length === 0 ? '' : `（${except.ja}を除く）`) +
			(moved ? '（休業日のため翌営業日）' : ''),
		en:
			`${length} ${back ? 'before' : 'from'} ${day(start)} is ${day(reached.date)}${time === '' ? '' : ` ${time}`}` +
			(skipped.length === 0 ? '' : ` (not counting ${except.en})`) +
			(moved ? ' (moved to the next business day)' : ''),
	};
}

/** Days that were passed over, in the order of `DAY_KINDS`. */
function skippedByKind({ steps }: Reached): [DayKind, number][] {
	const kinds = Object.keys(DAY_KINDS) as DayKind[];
	return kinds
		.filter((kind) => kind !== 'business-day' && kind !== 'half-day')
		.map((kind): [DayKind, number] => [
			kind,
			steps.filter((step) => step.role === 'skipped' && step.kind === kind).length,
		])
		.filter(([, days]) => days > 0);
}
