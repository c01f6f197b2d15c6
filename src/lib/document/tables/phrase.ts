/**
 * The words of a table cell, written as a line with values in braces: 「{tier.hourly|short}（{tier.step}単位）」. Every
 * value keeps its path and its place, as in a sentence of a clause.
 */
import { resolveValue } from '../../model/resolve.ts';
import type { Place } from '../../source/place.ts';
import type { Style } from '../../values/format.ts';
import type { Setting } from '../spans.ts';
import { writtenValue } from '../spans.ts';
import type { Cell, Span } from '../tree.ts';

/** Alternatives, the first of which all values exist is taken. */
export type Phrase = string | readonly string[];

export interface CellSetting extends Setting {
	/** The `<Table>` element. */
	readonly origin: Place;
}

const slots = /\{([^}|]+)(?:\|([^}]+))?\}/g;

/** Empty when no alternative has all of its values. */
export function phrase(alternatives: Phrase, setting: CellSetting): Span[] {
	for (const words of [alternatives].flat()) {
		const paths = [...words.matchAll(slots)].map(([, path = '']) => path);
		if (paths.every((path) => resolveValue(setting.project, path, setting.scope).ok)) return written(words, setting);
	}
	return [];
}

function written(words: string, setting: CellSetting): Span[] {
	const { origin } = setting;
	const spans: Span[] = [];
	let at = 0;
	const text = (end: number): void => {
		if (end > at) spans.push({ type: 'text', text: words.slice(at, end), rules: [], origin });
	};
	for (const slot of words.matchAll(slots)) {
		text(slot.index);
		const [whole, path = '', style = 'default'] = slot;
		const value = writtenValue(path, style as Style, { origin, rules: [] }, setting);
		if (value) spans.push(value);
		at = slot.index + whole.length;
	}
	text(words.length);
	return spans;
}

export const cell = (spans: readonly Span[], align: Cell['align'] = 'start'): Cell => ({ spans, align });

/** Cells of plain words: the head of a table. */
export const headOf = (words: readonly string[], { origin }: CellSetting): Cell[] =>
	words.map((text) => cell([{ type: 'text', text, rules: [], origin }]));

/** What a cell says that has nothing to say. */
export const NOTHING = '—';

export const orNothing = (spans: readonly Span[], { origin }: CellSetting): readonly Span[] =>
	spans.length > 0 ? spans : [{ type: 'text', text: NOTHING, rules: [], origin }];
