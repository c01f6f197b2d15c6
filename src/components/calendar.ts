/** The days off that are still to come, counted from the day that the content is published for (`asOf`). */
import { site } from '../site.ts';

export interface ComingClosure {
	readonly iso: string;
	/** False where the office only closes early. */
	readonly closed: boolean;
	/** 「年末年始休業　2026年12月29日（火）から2027年1月3日（日）まで」, as words with values. */
	readonly words: string;
	readonly name: string;
	readonly span: string;
}

export function comingClosures(): ComingClosure[] {
	const { agency, calendar } = site().project;
	const today = agency.data.asOf.iso;
	const closures = calendar.data.closures.flatMap(({ from, to }, index) =>
		to.iso >= today ? [coming(from.iso, `calendar.closures.${index}`, true)] : [],
	);
	const halfDays = calendar.data.halfDays.flatMap(({ date }, index) =>
		date.iso >= today ? [coming(date.iso, `calendar.halfDays.${index}`, false)] : [],
	);
	return [...closures, ...halfDays].sort((a, b) => (a.iso < b.iso ? -1 : 1));
}

function coming(iso: string, at: string, closed: boolean): ComingClosure {
	const name = `{${at}.name}`;
	const span = closed ? `{${at}.from}から{${at}.to}まで` : `{${at}.date}は{${at}.until}まで営業`;
	return { iso, closed, name, span, words: `${name}　${span}` };
}
