/** Value paths (`tier.fee`, `policies.no-support.hourly`): where they lead, through policy references and overrides. */
import type { Localized } from '../diagnostics/diagnostic.ts';
import type { Path } from '../source/entry.ts';
import type { Place } from '../source/place.ts';
import type { TypedValue } from '../values/value.ts';
import { agencySchema } from './agency.ts';
import { calendarSchema } from './calendar.ts';
import { calendarDerived } from './derived.ts';
import { documentSchema } from './document.ts';
import type { GivenFacts } from './given-fact.ts';
import type { FieldSchema } from './labels.ts';
import { keywordsIn, labelAt, schemaAt } from './labels.ts';
import { marketplaceSchema } from './marketplace.ts';
import { offer } from './nearest.ts';
import type { Policy } from './policy.ts';
import { policySchema } from './policy.ts';
import type { Entry, Project } from './project.ts';
import type { Scope } from './scope.ts';
import { serviceSchema } from './service.ts';
import { supportSchema } from './support.ts';
import { tasksSchema } from './task.ts';

/** A value that has a home: what it is, where it is written and what people call it. */
export interface Fact {
	/** Absolute, and through policies to the real home: `policies.silence-support.window`. */
	readonly path: string;
	readonly value: TypedValue | string | number | boolean;
	readonly source: Place;
	/** The field's Japanese name: 「連絡不能とみなすまでの期間」. */
	readonly label: string;
	/** Whether it is one of the words of the schema (`junin`), not of the author's own. */
	readonly keyword: boolean;
}

export type Resolved = { readonly ok: true; readonly fact: Fact } | { readonly ok: false; readonly reason: Localized };

interface Home {
	readonly prefix: string;
	readonly entry: Entry<unknown>;
	readonly schema: FieldSchema;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Typed values are plain data with a `kind` of their own; policies have one too, so the list is explicit. */
const valueKinds = new Set(['duration', 'money', 'count', 'rate', 'date', 'time', 'hours', 'due-day']);
export const isTypedValue = (value: unknown): value is TypedValue =>
	isRecord(value) && typeof value['kind'] === 'string' && valueKinds.has(value['kind']);

/** Fields that hold a policy by id, or `{ use, … }` with the fields that differ. */
const policyFields = new Set(['silence', 'revisionPolicy', 'payment', 'term', 'general']);

export const findPolicy = (project: Project, id: string): Entry<Policy> | undefined =>
	project.policies.find((entry) => entry.id === id);

function homeOf(project: Project, path: readonly string[], scope: Scope): Home | Localized {
	const [root, id] = path;
	const oneOf = (collection: string, entries: readonly Entry<unknown>[], schema: FieldSchema): Home | Localized => {
		const entry = entries.find((candidate) => candidate.id === id);
		if (entry) return { prefix: `${collection}.${entry.id}`, entry, schema };
		const reason = {
			ja: `${collection} に「${id ?? ''}」はありません`,
			en: `there is no "${id ?? ''}" in ${collection}`,
		};
		return withOffer(
			reason,
			id ?? '',
			entries.map((candidate) => candidate.id),
		);
	};
	switch (root) {
		case 'agency':
			return { prefix: 'agency', entry: project.agency, schema: agencySchema };
		case 'calendar':
			return { prefix: 'calendar', entry: project.calendar, schema: calendarSchema };
		case 'tasks':
			return { prefix: 'tasks', entry: project.tasks, schema: tasksSchema };
		case 'services':
			return oneOf('services', project.services, serviceSchema);
		case 'support':
			return oneOf('support', project.support, supportSchema);
		case 'policies':
			return oneOf('policies', project.policies, policySchema);
		case 'documents':
			return oneOf('documents', project.documents, documentSchema);
		case 'marketplaces':
			return oneOf('marketplaces', project.marketplaces, marketplaceSchema);
		case 'tier':
			return scope.tier
				? homeOf(project, ['support', scope.tier], scope)
				: {
						ja: 'この文書は特定の保守プランのものではないので、tier. は使えません（support.<プラン>. と書きます）',
						en: 'this document is not for one tier, so tier. has no meaning here (write support.<tier>.)',
					};
		case 'service':
			return scope.service
				? homeOf(project, ['services', scope.service], scope)
				: {
						ja: 'この文書は特定のサービスのものではないので、service. は使えません（services.<サービス>. と書きます）',
						en: 'this document is not for one service, so service. has no meaning here (write services.<service>.)',
					};
		default:
			return withOffer(
				{ ja: `値の置き場所「${root ?? ''}」はありません`, en: `there is no place for values called "${root ?? ''}"` },
				root ?? '',
				roots,
			);
	}
}

/** Where values stand: the first word of every path. */
const roots: readonly string[] = [
	'facts',
	'tier',
	'service',
	'policies',
	'services',
	'support',
	'agency',
	'calendar',
	'tasks',
	'documents',
	'marketplaces',
];

/** A reason with the word that was probably meant, or with those that there are. */
function withOffer({ ja, en }: Localized, word: string, known: readonly string[]): Localized {
	const [hint] = offer(word, known);
	return hint ? { ja: `${ja}（${hint.ja}）`, en: `${en} (${hint.en})` } : { ja, en };
}

/** Collections of many: their first segment is followed by an id. */
const named = new Set(['services', 'support', 'policies', 'documents', 'marketplaces']);

/**
 * Follows `path` to its value. `tier.` and `service.` mean those of `scope`; a policy field leads on into the policy,
 * except for the fields that are overridden on the spot.
 */
export function resolveValue(project: Project, path: string, scope: Scope): Resolved {
	const segments = path.split('.');
	if (segments[0] === 'facts') return stated(project, segments.slice(1));
	if (segments[0] === 'notice' || segments[0] === 'case')
		return given(scope[segments[0]], segments[0], segments.slice(1));
	const home = homeOf(project, segments, scope);
	if (!('entry' in home)) return { ok: false, reason: home };
	const tail = segments.slice(named.has(segments[0] ?? '') ? 2 : 1);
	return (home.prefix === 'calendar' && derivedValue(project, tail, path)) || walk(project, home, tail, path);
}

/** Null for a field that is written. */
function derivedValue({ calendar }: Project, tail: readonly string[], path: string): Resolved | null {
	const [field = ''] = tail;
	const derived = tail.length === 1 && Object.hasOwn(calendarDerived, field) ? calendarDerived[field] : undefined;
	if (!derived) return null;
	const value = derived.tell(calendar.data);
	const source = calendar.places.at([derived.from]);
	if (value !== '') return { ok: true, fact: { path, value, source, label: derived.label, keyword: false } };
	return {
		ok: false,
		reason: {
			ja: `「${path}」（${derived.label}）はありません。毎日営業し、祝日も休みません`,
			en: `"${path}" has nothing to say: the office is open every day, national holidays included`,
		},
	};
}

/** `facts.<id>` is the value itself, whichever of `value` and `text` it is written under. */
function stated({ facts }: Project, [id = '', ...rest]: readonly string[]): Resolved {
	const found = rest.length === 0 ? facts?.data[id] : undefined;
	const value = found?.value ?? found?.text;
	if (!facts || !found || value === undefined) {
		const reason = { ja: `facts に「${id}」はありません`, en: `there is no "${id}" in facts` };
		return { ok: false, reason: withOffer(reason, id, Object.keys(facts?.data ?? {})) };
	}
	const source = facts.places.at([id, found.value === undefined ? 'text' : 'value']);
	return { ok: true, fact: { path: `facts.${id}`, value, source, label: found.label, keyword: false } };
}

const givenTo: Readonly<Record<'notice' | 'case', Localized>> = {
	notice: { ja: '休業のお知らせと、それについての文面', en: 'notices of days off and messages about them' },
	case: { ja: '文面（messages）', en: 'messages' },
};

/** What follows from a notice, or from one case. */
function given(facts: GivenFacts | undefined, root: 'notice' | 'case', rest: readonly string[]): Resolved {
	const name = rest.join('.');
	const path = `${root}.${name}`;
	const where = givenTo[root];
	if (!facts)
		return {
			ok: false,
			reason: { ja: `${root}. は${where.ja}でだけ使えます`, en: `${root}. has a meaning only in ${where.en}` },
		};
	const found = facts.get(name);
	if (!found) {
		const reason = { ja: `ここには、値「${path}」はありません`, en: `there is no value "${path}" here` };
		return { ok: false, reason: withOffer(reason, name, [...facts.keys()]) };
	}
	return 'unknown' in found
		? { ok: false, reason: found.unknown }
		: { ok: true, fact: { path, ...found, keyword: false } };
}

function walk(project: Project, home: Home, tail: readonly string[], asked: string): Resolved {
	let at: unknown = home.entry.data;
	const trail: (string | number)[] = [];
	for (const [index, segment] of tail.entries()) {
		const next = step(at, segment, home.prefix === 'tasks' && index === 0);
		if (!next) return { ok: false, reason: noSuchField(asked, at, trail, segment) };
		trail.push(...next.trail);
		at = next.value;
		const rest = tail.slice(index + 1);
		if (!policyFields.has(segment) || rest.length === 0) continue;
		const policy = policyBehind(project, at, rest[0] ?? '');
		if (policy)
			return walk(project, { prefix: `policies.${policy.id}`, entry: policy, schema: policySchema }, rest, asked);
	}
	if (isTypedValue(at) || typeof at === 'string' || typeof at === 'number' || typeof at === 'boolean') {
		return { ok: true, fact: factAt(project, home, trail, at) };
	}
	return { ok: false, reason: notAValue(asked, at) };
}

/** Every sentence of every copy asks for the same few hundred facts, and a field's name takes a walk through its schema. */
const known = new WeakMap<Project, Map<string, Fact>>();

function factAt(project: Project, home: Home, trail: Path, value: Fact['value']): Fact {
	const facts = known.get(project) ?? new Map<string, Fact>();
	known.set(project, facts);
	const path = [home.prefix, ...trail].join('.');
	const earlier = facts.get(path);
	if (earlier) return earlier;
	const { data, places } = home.entry;
	const label = labelAt(home.schema, trail, data) ?? String(trail.at(-1));
	const keyword = schemaAt(home.schema, trail, data).flatMap(keywordsIn).includes(value);
	const fact = { path, value, source: places.at(trail), label, keyword };
	facts.set(path, fact);
	return fact;
}

/** Into an object by key, into a list by index or by the `id` of an item; `tasks.<id>` skips the list's own key. */
function step(at: unknown, segment: string, taskList: boolean): { value: unknown; trail: Path } | null {
	if (taskList && isRecord(at)) {
		const inner = step(at['tasks'], segment, false);
		return inner && { value: inner.value, trail: ['tasks', ...inner.trail] };
	}
	if (Array.isArray(at)) {
		const index = /^\d+$/.test(segment)
			? Number(segment)
			: at.findIndex((item) => isRecord(item) && item['id'] === segment);
		return index >= 0 && index < at.length ? { value: at[index], trail: [index] } : null;
	}
	return isRecord(at) && Object.hasOwn(at, segment) ? { value: at[segment], trail: [segment] } : null;
}

function policyBehind(project: Project, field: unknown, nextKey: string): Entry<Policy> | undefined {
	if (typeof field === 'string') return findPolicy(project, field);
	if (isRecord(field) && typeof field['use'] === 'string' && field[nextKey] === undefined)
		return findPolicy(project, field['use']);
	return undefined;
}

function noSuchField(asked: string, at: unknown, trail: Path, segment: string): Localized {
	const known = Array.isArray(at) ? at.map((_, index) => String(index)) : isRecord(at) ? Object.keys(at) : [];
	const inside = trail.length > 0 ? { ja: `${trail.join('.')} に`, en: ` in ${trail.join('.')}` } : { ja: '', en: '' };
	const reason = {
		ja: `値「${asked}」は見つかりません。${inside.ja}「${segment}」がありません`,
		en: `there is no value "${asked}": no "${segment}"${inside.en}`,
	};
	return withOffer(reason, segment, known);
}

function notAValue(asked: string, at: unknown): Localized {
	const inside = isRecord(at) ? Object.keys(at).slice(0, 12).join(', ') : '';
	return {
		ja: `「${asked}」は一つの値ではありません${inside ? `（中にあるもの: ${inside}）` : ''}`,
		en: `"${asked}" is not a single value${inside ? ` (it holds: ${inside})` : ''}`,
	};
}

/** Every typed value of the content, once, at its home; in the order of the files. */
export function allFacts(project: Project): Fact[] {
	const homes: Home[] = [
		{ prefix: 'agency', entry: project.agency, schema: agencySchema },
		{ prefix: 'calendar', entry: project.calendar, schema: calendarSchema },
		...project.policies.map((entry) => ({ prefix: `policies.${entry.id}`, entry, schema: policySchema })),
		...project.services.map((entry) => ({ prefix: `services.${entry.id}`, entry, schema: serviceSchema })),
		...project.support.map((entry) => ({ prefix: `support.${entry.id}`, entry, schema: supportSchema })),
		{ prefix: 'tasks', entry: project.tasks, schema: tasksSchema },
		...project.documents.map((entry) => ({ prefix: `documents.${entry.id}`, entry, schema: documentSchema })),
	];
	const others = Object.keys(project.facts?.data ?? {}).flatMap((id) => {
		const resolved = stated(project, [id]);
		return resolved.ok && isTypedValue(resolved.fact.value) ? [resolved.fact] : [];
	});
	const fields = homes.flatMap((home) => {
		const facts: Fact[] = [];
		const visit = (at: unknown, trail: Path): void => {
			if (isTypedValue(at)) {
				facts.push(factAt(project, home, trail, at));
			} else if (Array.isArray(at)) {
				for (const [index, item] of at.entries()) visit(item, [...trail, index]);
			} else if (isRecord(at)) {
				for (const [key, item] of Object.entries(at)) visit(item, [...trail, key]);
			}
		};
		visit(home.entry.data, []);
		return facts;
	});
	return [...fields, ...others];
}
