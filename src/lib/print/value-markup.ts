/** A value in HTML: its words, its path, and what a machine reads of it. */
import type { ValueSpan } from '../document/tree.ts';
import type { TypedValue } from '../values/value.ts';
import { element, escapeText } from './markup.ts';

export function valueMarkup({ text, path, value }: ValueSpan): string {
	const words = [escapeText(text)];
	if (value === null) return element('span', { 'data-path': path }, words);
	const machine = machineValue(value);
	return machine.time
		? element('time', { datetime: machine.value, 'data-path': path }, words)
		: element('data', { value: machine.value, 'data-path': path }, words);
}

/** `time` where HTML has a notation for it. */
function machineValue(value: TypedValue): { readonly value: string; readonly time: boolean } {
	switch (value.kind) {
		case 'date':
			return { value: value.iso, time: true };
		case 'time':
			// 24:00 ends a day, but is no time in HTML.
			return { value: clock(value.minutes), time: value.minutes < 24 * 60 };
		case 'money':
			return { value: String(value.yen), time: false };
		case 'count':
			return { value: String(value.max), time: false };
		case 'rate':
			return { value: String(value.percent), time: false };
		case 'duration':
			return { value: `${value.n} ${value.unit}`, time: false };
		case 'hours':
			return { value: `${value.days.join(',')} ${clock(value.from)}-${clock(value.to)}`, time: false };
		case 'due-day':
			return { value: `+${value.monthOffset} ${value.day}`, time: false };
	}
}

const clock = (minutes: number): string =>
	[Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
