/** Marked inlines → spans: values written out, references resolved, every span with its places. */
import type { BodyInline } from '../model/body.ts';
import { offer } from '../model/nearest.ts';
import type { Project } from '../model/project.ts';
import type { Fact } from '../model/resolve.ts';
import { isTypedValue, resolveValue } from '../model/resolve.ts';
import type { Scope } from '../model/scope.ts';
import type { Place } from '../source/place.ts';
import type { Style } from '../values/format.ts';
import { formatValue, stylesOf } from '../values/format.ts';
import { joinLines, joinText } from './join.ts';
import type { Report } from './problem.ts';
import type { Refer } from './refer.ts';
import type { Marked } from './select.ts';
import type { Span, ValueSpan } from './tree.ts';
import { wordFor } from './words.ts';

/** What words are written out in: one copy of one document. */
export interface Setting {
	readonly project: Project;
	readonly scope: Scope;
	readonly refer: Refer;
	readonly report: Report;
}

/** What cannot be written out is reported and left out: a text with a problem is never published. */
export function spansOf(inlines: readonly Marked[], setting: Setting): Span[] {
	return joinLines(inlines.flatMap((marked) => spanOf(marked, setting) ?? []));
}

function spanOf({ inline, rules }: Marked, setting: Setting): Span | null {
	const origin = inline.place;
	switch (inline.type) {
		case 'text':
			return { type: 'text', text: inline.text, rules, origin };
		case 'value': {
			return writtenElement(inline, rules, setting);
		}
		case 'ref': {
			const reference = setting.refer(inline.to, inline.paragraph);
			if (reference.ok) return { type: 'ref', text: reference.text, target: reference.anchor, rules, origin };
			const fixes = reference.fix ? [reference.fix] : [];
			setting.report({ kind: 'dangling-ref', place: origin, message: reference.reason, fixes });
			return null;
		}
		case 'define':
			return { type: 'term', text: `「${inline.term}」`, term: inline.term, define: true, rules, origin };
		case 'term':
			return { type: 'term', text: inline.term, term: inline.term, define: false, rules, origin };
		default:
			return { type: 'blank', field: inline.field, label: inline.label, width: inline.width, rules, origin };
	}
}

type ValueElement = Extract<BodyInline, { readonly type: 'value' }>;

/** What an author's `<Value>` prints; a style that the value does not have is reported. */
export function writtenElement(
	{ of, as, place }: ValueElement,
	rules: readonly string[],
	setting: Omit<Setting, 'refer'>,
): ValueSpan | null {
	const span = writtenValue(of, as ?? 'default', { origin: place, rules }, setting);
	if (span && as) checkStyle(as, span, setting);
	return span;
}

/**
 * The value at `path`, in its default style where it does not have the one that is asked for; null, and reported,
 * where there is none.
 */
export function writtenValue(
	path: string,
	style: Style,
	where: { readonly origin: Place; readonly rules: readonly string[] },
	setting: Omit<Setting, 'refer'>,
): ValueSpan | null {
	const { project, scope, report } = setting;
	const resolved = resolveValue(project, path, scope);
	if (!resolved.ok) {
		report({ kind: 'unknown-value', place: where.origin, message: resolved.reason });
		return null;
	}
	const { fact } = resolved;
	const text = factText(fact, style);
	if (text === null) {
		report({
			kind: 'unknown-value',
			place: where.origin,
			message: {
				ja: `「${path}」（${fact.label}）の「${String(fact.value)}」は設定の語で、文章には書き出せません`,
				en: `"${path}" is the keyword "${String(fact.value)}", which cannot be written into a sentence`,
			},
		});
		return null;
	}
	const value = isTypedValue(fact.value) ? fact.value : null;
	return { type: 'value', text, path: fact.path, value, rules: where.rules, origin: where.origin, source: fact.source };
}

/** A style that the author chose and that this kind of value does not have. */
function checkStyle(style: Style, { path, value, origin }: ValueSpan, { report }: Pick<Setting, 'report'>): void {
	const styles = value ? stylesOf(value.kind) : (['default'] as const);
	if (styles.some((known) => known === style)) return;
	report({
		kind: 'unfit-style',
		place: origin,
		message: {
			ja: `値「${path}」に as="${style}" という書き方はありません`,
			en: `the value "${path}" has no style "${style}"`,
		},
		fixes: offer(style, styles),
	});
}

/** Null for a keyword that has no Japanese word. */
export function factText({ path, value, keyword }: Fact, style: Style): string | null {
	if (isTypedValue(value)) return formatValue(value, style);
	if (typeof value === 'number') return String(value);
	const word = keyword || typeof value === 'boolean' ? wordFor(path, value) : null;
	if (word !== null || typeof value === 'boolean') return word;
	return keyword && /^[a-z-]+$/.test(value) ? null : joinText(value);
}
