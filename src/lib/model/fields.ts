/** Building blocks of every schema: the typed values as authors spell them, and ids, references and sourced facts. */
import { z } from 'zod';
import { ANCHORS } from '../values/anchors.ts';
import { parseAnyValue } from '../values/any-value.ts';
import { parseClock } from '../values/clock.ts';
import { parseCount } from '../values/count.ts';
import { parseDate } from '../values/date.ts';
import { parseDueDay } from '../values/due-day.ts';
import { parseDuration } from '../values/duration.ts';
import type { CountForm, PerForm } from '../values/fitting.ts';
import { fitsCount, fitsPer, spelledLike } from '../values/fitting.ts';
import { parseHours } from '../values/hours.ts';
import { parseMoney } from '../values/money.ts';
import type { Parsed } from '../values/parsed.ts';
import { parseRate } from '../values/rate.ts';
import type { AnchorEvent, Duration } from '../values/value.ts';

/** What the editor shows for a field: `title` is also the name by which diagnostics call the value. */
export interface FieldMeta {
	readonly title: string;
	readonly description?: string;
	readonly examples?: string[];
}

/** A string that one of the value parsers understands; its reason becomes the diagnostic, in both languages. */
function spelled<T>(parse: (text: string) => Parsed<T>, meta: FieldMeta) {
	// The meta stands on the string: JSON Schema leaves the examples of what comes out of a transform aside.
	const spelling = z.string().meta({ ...meta });
	return spelling.transform((text, context) => {
		const parsed = parse(text);
		if (parsed.ok) return parsed.value;
		const bare = /^\d+(?:,\d{3})*$/.test(text.trim().normalize('NFKC'));
		const digits = Number(text.trim().normalize('NFKC').replaceAll(',', ''));
		const mended = bare ? spelledLike(meta.examples?.[0], digits).map((one) => `「${one}」`) : [];
		const { ja, en } = parsed.reason;
		const offer =
			mended.length > 0 ? { ja: `${mended.join('か')}と書きます`, en: `write ${mended.join(' or ')}` } : null;
		context.addIssue({ code: 'custom', message: offer?.ja ?? ja, params: { en: offer?.en ?? en } });
		return z.NEVER;
	});
}

/** `per`: what the amount is per in this field; left out, anything. */
export const money = (meta: FieldMeta, per?: PerForm) =>
	spelled((text) => (per ? fitsPer(parseMoney(text), per) : parseMoney(text)), {
		examples: ['8,800円/時 税込'],
		...meta,
	});
/** `form`: how the count is counted in this field; left out, in any way. */
export const count = (meta: FieldMeta, form: CountForm = {}) =>
	spelled((text) => fitsCount(parseCount(text), form), { examples: ['月3回'], ...meta });
export const rate = (meta: FieldMeta) => spelled(parseRate, { examples: ['年3%'], ...meta });
export const date = (meta: FieldMeta) => spelled(parseDate, { examples: ['2026-12-29'], ...meta });
export const clock = (meta: FieldMeta) => spelled(parseClock, { examples: ['10:00'], ...meta });
export const hours = (meta: FieldMeta) => spelled(parseHours, { examples: ['平日 10:00〜18:00'], ...meta });
export const anyValue = (meta: FieldMeta) =>
	spelled(parseAnyValue, { examples: ['3通', '月2回', '10営業日', '5,500円 税込', '年3%', '2026-12-29'], ...meta });
export const dueDay = (meta: FieldMeta) => spelled(parseDueDay, { examples: ['翌月末日'], ...meta });

const anchorEvents = Object.keys(ANCHORS) as [AnchorEvent, ...AnchorEvent[]];

/** How a period is read beyond what its author wrote. */
interface DurationReading {
	/** Counted back from its event: 「1か月」 under 「中途解約の予告」 is a month before the end, never after it. */
	readonly direction?: 'before';
}

/**
 * A period. `anchor` is the event that this field counts from when the author names none; `null` for a plain length.
 * The long form says what the short one cannot: whether the first day counts and what a closed last day does.
 */
export function duration(anchor: AnchorEvent | null, meta: FieldMeta, { direction }: DurationReading = {}) {
	const parse = (text: string): Parsed<Duration> => {
		const parsed = parseDuration(text);
		if (!parsed.ok || direction === undefined || parsed.value.direction === direction) return parsed;
		if (parsed.value.anchor !== null) return forwards(text, ANCHORS[parsed.value.anchor].ja);
		return { ok: true, value: { ...parsed.value, direction } };
	};
	const short = spelled(parse, { examples: ['7営業日'], ...meta }).transform((value) => ({
		...value,
		anchor: value.anchor ?? anchor,
	}));
	const long = z
		.strictObject({
			span: z.string().meta({ title: '長さ', examples: ['7営業日'] }),
			from: z.enum(anchorEvents).optional().meta({ title: '起算点' }),
			firstDay: z.enum(['excluded', 'included']).default('excluded').meta({ title: '初日を算入するか' }),
			roll: z.enum(['none', 'next-business-day']).default('none').meta({ title: '末日が休みのとき' }),
		})
		.transform((form, context) => {
			const parsed = parse(form.span);
			if (parsed.ok) {
				const from = parsed.value.anchor ?? form.from ?? anchor;
				return { ...parsed.value, anchor: from, firstDay: form.firstDay, roll: form.roll };
			}
			context.addIssue({
				code: 'custom',
				path: ['span'],
				message: parsed.reason.ja,
				params: { en: parsed.reason.en },
			});
			return z.NEVER;
		});
	return z.union([short, long]).meta({ ...meta });
}

const forwards = (text: string, event: string): Parsed<Duration> => ({
	ok: false,
	reason: {
		ja: `「${text}」は${event}より後を指します。ここは何日前かを書く項目なので、「${event}の1か月前」のように書きます。`,
		en: `「${text}」 counts forwards; this field says how long before the event, as in 「${event}の1か月前」.`,
	},
});

/** File names and ids: lower-case words with hyphens. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const id = z.string().regex(idPattern);

/** Names, addresses, numbers of telephones: said as they are, and not searched for values. */
export const verbatim = (meta: FieldMeta) =>
	z
		.string()
		.trim()
		.min(1)
		.meta({ ...meta });

const proseSchemas = new WeakSet<z.ZodType>();

/** One line of text that people read. What is a quantity in it has to refer to its value. */
export function line(meta: FieldMeta) {
	const schema = verbatim(meta);
	proseSchemas.add(schema);
	return schema;
}

/** Free text; it may run over lines. */
export const prose = line;

/** Whether a schema was made by `line` or `prose`. */
export const isProse = (schema: z.ZodType): boolean => proseSchemas.has(schema);

/** The collections whose entries a field may name. */
export type ReferenceTarget =
	| 'services'
	| 'support'
	| 'policies'
	| 'tasks'
	| 'clauses'
	| 'documents'
	| 'marketplaces'
	/** A closure of the calendar. */
	| 'calendar';

export interface Reference {
	readonly target: ReferenceTarget;
	/** Of policies: the kind that the field takes. */
	readonly kind: string | null;
}

const references = new WeakMap<z.ZodType, Reference>();

/** The id of an entry in another collection; the loader tells at the line when there is no such entry. */
export function reference(target: ReferenceTarget, meta: FieldMeta, kind: string | null = null) {
	const schema = id.meta({ ...meta });
	references.set(schema, { target, kind });
	return schema;
}

/** What a schema made by `reference` points to. */
export const referenceOf = (schema: z.ZodType): Reference | undefined => references.get(schema);

/** How sure a fact about the outside world is (A official text read, B third party, C to be confirmed). */
export const confidence = z.enum(['A', 'B', 'C']).meta({ title: '確度' });

/** A fact about the outside world is never a bare value: it has a source and the day on which it was read. */
export function sourced<T extends z.ZodType>(value: T) {
	return z.strictObject({
		value,
		source: verbatim({ title: '出典', description: 'URL または資料名' }),
		verifiedOn: date({ title: '確認日' }).nullable(),
		confidence,
	});
}
