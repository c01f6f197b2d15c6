/** References between files: every id that is named exists, once, and no chain of exceptions runs in a circle. */
import type { Diagnostic, Localized } from '../diagnostics/diagnostic.ts';
import type { Place } from '../source/place.ts';
import type { CollectionName } from './collections.ts';
import type { Filed } from './filed.ts';
import { offer } from './nearest.ts';
import type { Rule } from './rule.ts';
import { startOf } from './start-of.ts';
import type { Task } from './task.ts';

/** Two files of one collection with the same name in different folders. */
export function duplicateFiles(filed: readonly Filed[]): Diagnostic[] {
	const named = filed.map(({ collection, id, source }) => ({ key: `${collection}/${id}`, id, place: startOf(source) }));
	return duplicates(named);
}

interface Named {
	/** What must be unique. */
	readonly key: string;
	readonly id: string;
	readonly place: Place;
}

function duplicates(named: readonly Named[]): Diagnostic[] {
	const first = new Map<string, Named>();
	const found: Diagnostic[] = [];
	for (const item of named) {
		const earlier = first.get(item.key);
		if (!earlier) {
			first.set(item.key, item);
			continue;
		}
		found.push({
			code: 'reference/duplicate-id',
			level: 'error',
			message: { ja: `「${item.id}」という名前が二つあります`, en: `the id "${item.id}" is used twice` },
			places: [
				{ place: item.place, label: { ja: '二つ目', en: 'second' } },
				{ place: earlier.place, label: { ja: '一つ目', en: 'first' } },
			],
			fixes: [{ ja: 'どちらかの名前を変えます', en: 'rename one of them' }],
		});
	}
	return found;
}

/** Looks at every file that could be read; files with errors of their own still count as targets. */
export function checkReferences(filed: readonly Filed[]): Diagnostic[] {
	const ids = (collection: CollectionName): string[] =>
		filed.filter((file) => file.collection === collection).map(({ id }) => id);
	return [
		...filed.flatMap((file) => danglingIds(file, ids)),
		...checkTasks(filed, ids('support')),
		...checkRules(filed, ids('clauses')),
	];
}

/** Ids that stand in the fields of a file and in the attributes of its elements. */
function danglingIds({ entry }: Filed, ids: (collection: CollectionName) => string[]): Diagnostic[] {
	return (entry?.names ?? []).flatMap(({ target, id, place }) => {
		const known = ids(target);
		return known.includes(id) ? [] : [missing(id, target, known, place)];
	});
}

const collectionTitles: Partial<Record<CollectionName, Localized>> = {
	services: { ja: 'サービス', en: 'service' },
	support: { ja: '保守プラン', en: 'support tier' },
	policies: { ja: '方針', en: 'policy' },
	clauses: { ja: '条項', en: 'clause' },
	documents: { ja: '文書', en: 'document' },
	tasks: { ja: '作業', en: 'task' },
	marketplaces: { ja: '掲載先', en: 'marketplace' },
};

function missing(id: string, target: CollectionName, known: readonly string[], place: Place): Diagnostic {
	const title = collectionTitles[target] ?? { ja: target, en: target };
	return {
		code: 'reference/missing',
		level: 'error',
		message: { ja: `「${id}」という${title.ja}はありません`, en: `there is no ${title.en} called "${id}"` },
		places: [{ place }],
		fixes: offer(id, known),
	};
}

function checkTasks(filed: readonly Filed[], tiers: readonly string[]): Diagnostic[] {
	const entry = filed.find(({ collection }) => collection === 'tasks')?.entry;
	if (!entry) return [];
	const { tasks } = entry.data as { readonly tasks: readonly Task[] };
	const named = tasks.map(({ id }, index) => ({ key: id, id, place: entry.places.at(['tasks', index, 'id']) }));
	const known = ['none', ...tiers];
	const unknownTiers = tasks.flatMap((task, index) =>
		Object.keys(task.operation ?? {})
			.filter((tier) => !known.includes(tier))
			.map((tier) => missing(tier, 'support', known, entry.places.key(['tasks', index, 'operation', tier]))),
	);
	return [...duplicates(named), ...unknownTiers];
}

function checkRules(filed: readonly Filed[], clauses: readonly string[]): Diagnostic[] {
	const rules = filed.flatMap(({ entry }) => entry?.rules ?? []);
	const named = rules.map(({ id, place }) => ({ key: id, id, place }));
	const known = [...rules.map(({ id }) => id), ...clauses];
	const dangling = rules.flatMap((rule) =>
		rule.exceptionTo.flatMap((target) =>
			known.includes(target) || decidesAt(target, filed) ? [] : [unknownTarget(target, rule, known)],
		),
	);
	return [
		...duplicates(named),
		...dangling,
		...rules.flatMap((rule) => danglingWhen(rule, filed)),
		...exceptionCycles(rules),
	];
}

/** Tiers, services and tasks that a rule names and the content does not have. */
function danglingWhen(rule: Rule, filed: readonly Filed[]): Diagnostic[] {
	const of = (collection: CollectionName) => filed.filter((file) => file.collection === collection);
	const tasks = of('tasks').flatMap(
		({ entry }) => (entry?.data as { readonly tasks: readonly Task[] } | null)?.tasks ?? [],
	);
	const known = [
		['tier', 'support', ['none', ...of('support').map(({ id }) => id)]],
		['service', 'services', of('services').map(({ id }) => id)],
		['task', 'tasks', tasks.map(({ id }) => id)],
	] as const;
	return rule.when.flatMap((when) =>
		known.flatMap(([axis, collection, ids]) => {
			if (ids.length === 0) return [];
			const named = [when[axis] ?? []].flat();
			return named.filter((id) => !ids.includes(id)).map((id) => missing(id, collection, ids, rule.place));
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

function unknownTarget(target: string, rule: Rule, known: readonly string[]): Diagnostic {
	if (!target.includes('.')) return missing(target, 'clauses', known, rule.place);
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
