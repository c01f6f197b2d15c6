/** What rules refer to: tiers, services and tasks in their conditions, and what they are exceptions to. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceFile } from '../source/entry.ts';
import { placeBetween } from '../source/lines.ts';
import type { Place } from '../source/place.ts';
import type { CollectionName } from './collections.ts';
import type { Filed } from './filed.ts';
import type { Unknown } from './missing-ids.ts';
import { duplicates } from './missing-ids.ts';
import type { Rule } from './rule.ts';
import type { Task } from './task.ts';

/** Rules of one name, exceptions to nothing, and chains of exceptions that run in a circle. */
export function checkRules(filed: readonly Filed[]): Diagnostic[] {
	const rules = filed.flatMap(({ entry }) => entry?.rules ?? []);
	const paths = rules.flatMap((rule) =>
		rule.exceptionTo.flatMap((path) =>
			!path.includes('.') || decidesAt(path, filed) ? [] : [unknownPath(path, rule)],
		),
	);
	return [...duplicates(rules.map(({ id, place }) => ({ key: id, id, place }))), ...paths, ...exceptionCycles(rules)];
}

/** Ids in the attributes of rules that nothing has. */
export function unknownIds(filed: readonly Filed[]): Unknown[] {
	const clauses = filed.filter(({ collection }) => collection === 'clauses');
	const rules = clauses.flatMap(({ entry }) => entry?.rules ?? []);
	const known = [...rules.map(({ id }) => id), ...clauses.map(({ id }) => id)];
	// The rules of a clause that cannot be read are not known.
	const complete = clauses.every(({ entry }) => entry !== null);
	return clauses.flatMap(({ entry, source }) =>
		(entry?.rules ?? []).flatMap((rule) => {
			const exceptions = complete ? rule.exceptionTo : [];
			const dangling = exceptions.filter((id) => !id.includes('.') && !known.includes(id) && !decidesAt(id, filed));
			return [
				...dangling.map((id): Unknown => {
					const remove = { ja: `exceptionTo から「${id}」を消す`, en: `take "${id}" out of exceptionTo` };
					return { target: 'rules', id, known, place: wordIn(rule, id, source), remove };
				}),
				...unknownWhen(rule, filed, source),
			];
		}),
	);
}

/** The word among the attributes of a rule. */
function wordIn({ place, sentence }: Rule, word: string, source: SourceFile): Place {
	const tag = source.text.slice(place.start.offset, sentence.start.offset);
	const at = [`"${word}"`, `'${word}'`].map((quoted) => tag.indexOf(quoted)).find((found) => found >= 0);
	if (at === undefined) return place;
	const start = place.start.offset + at + 1;
	return placeBetween(source, start, start + word.length);
}

/** Tiers, services and tasks that a rule names and the content does not have. */
function unknownWhen(rule: Rule, filed: readonly Filed[], source: SourceFile): Unknown[] {
	const of = (collection: CollectionName) => filed.filter((file) => file.collection === collection);
	const tasks = of('tasks').flatMap(
		({ entry }) => (entry?.data as { readonly tasks: readonly Task[] } | null)?.tasks ?? [],
	);
	const axes = [
		['tier', 'support', ['none', ...of('support').map(({ id }) => id)]],
		['service', 'services', of('services').map(({ id }) => id)],
		['task', 'tasks', tasks.map(({ id }) => id)],
	] as const;
	return rule.when.flatMap((when) =>
		axes.flatMap(([axis, target, known]) => {
			if (known.length === 0) return [];
			const unknown = [when[axis] ?? []].flat().filter((id) => !known.includes(id));
			return unknown.map((id): Unknown => {
				const remove = { ja: `規則の条件（when）から「${id}」を消す`, en: `take "${id}" out of the conditions` };
				return { target, id, known, place: wordIn(rule, id, source), remove };
			});
		}),
	);
}

/** What a YAML file may decide, so that a rule may be an exception to it; `src/lib/rules` says what it decides. */
const deciding: readonly CollectionName[] = ['tasks', 'support', 'services', 'policies'];

/** Whether `path` leads to something in a collection that decides: `tasks`, `tasks.site-down`, `support.growth.afterHours`. */
function decidesAt(path: string, filed: readonly Filed[]): boolean {
	const [root, ...segments] = path.split('.');
	const files = filed.filter(({ collection }) => collection === root && deciding.includes(collection));
	const [name, ...fields] = root === 'tasks' ? ['tasks', 'tasks', ...segments] : segments;
	return files.some(({ id, entry }) => name === undefined || (id === name && (!entry || leadsTo(entry.raw, fields))));
}

/** Lists are walked by the `id` or the `kind` of their items. */
function leadsTo(value: unknown, segments: readonly string[]): boolean {
	const [key, ...rest] = segments;
	if (key === undefined) return true;
	if (typeof value !== 'object' || value === null) return false;
	const inside: Readonly<Record<string, unknown>> = { ...value };
	if (!Array.isArray(value)) return Object.hasOwn(inside, key) && leadsTo(inside[key], rest);
	const names = (item: { readonly id?: unknown; readonly kind?: unknown } | null) => [item?.id, item?.kind];
	return Object.values(value).some((item) => names(item).includes(key) && leadsTo(item, rest));
}

function unknownPath(target: string, rule: Rule): Diagnostic {
	return {
		code: 'reference/missing',
		level: 'error',
		message: {
			ja: `例外の相手「${target}」は、作業一覧・保守プラン・サービスにありません`,
			en: `"${target}", to which this is an exception, is not in the tasks, the support tiers or the services`,
		},
		places: [{ place: rule.place }],
		fixes: [
			{
				ja: 'tasks、tasks.<作業>、support.<プラン>.<項目>、services.<サービス>.<項目> のように書きます',
				en: 'write tasks, tasks.<task>, support.<tier>.<field> or services.<service>.<field>',
			},
		],
	};
}

/** 「8条は12条に優先」「12条は8条に優先」: each cycle once, told from its first rule in the order of the files. */
function exceptionCycles(rules: readonly Rule[]): Diagnostic[] {
	const targets = (rule: Rule): Rule[] =>
		rules.filter(
			(other) => rule.exceptionTo.includes(other.id) || (other !== rule && rule.exceptionTo.includes(other.clause)),
		);
	const done = new Set<Rule>();
	const found: Diagnostic[] = [];
	const visit = (rule: Rule, trail: readonly Rule[]): void => {
		const start = trail.indexOf(rule);
		if (start >= 0) {
			found.push(cycle(trail.slice(start)));
			return;
		}
		if (done.has(rule)) return;
		for (const next of targets(rule)) visit(next, [...trail, rule]);
		done.add(rule);
	};
	for (const rule of rules) visit(rule, []);
	return found;
}

function cycle(rules: readonly Rule[]): Diagnostic {
	const [first, ...rest] = rules.map(({ place, id }) => ({ place, label: { ja: id, en: id } }));
	if (!first) throw new Error('a cycle has at least one rule');
	const names = rules.map(({ id }) => `「${id}」`).join(' → ');
	return {
		code: 'rule/override-cycle',
		level: 'error',
		message: {
			ja: `例外の関係が一回りしています（${names} → 「${rules[0]?.id ?? ''}」）。どれが優先するのか決まりません`,
			en: `these exceptions form a circle (${rules.map(({ id }) => id).join(' → ')}), so none has priority`,
		},
		places: [first, ...rest],
		fixes: [{ ja: 'いずれかの exceptionTo を消します', en: 'remove one of the exceptionTo' }],
	};
}
