/** The typed values that a passage may mean, each under the path and the name by which it would be said there. */
import type { Entry, Project } from '../../model/project.ts';
import type { Fact } from '../../model/resolve.ts';
import { allFacts, isTypedValue, resolveValue } from '../../model/resolve.ts';
import type { TypedValue } from '../../values/value.ts';
import type { Standpoint } from '../standpoint.ts';
import { topicOf } from './subject.ts';

/** A typed value as one passage would refer to it. */
export interface KnownFact {
	/** Leads to it from there: `tier.fee` in a text for one tier, `support.light.fee` elsewhere. */
	readonly path: string;
	/** 「無料の修正回数」; a closure by its own name: 「年末年始休業の初日」. */
	readonly label: string;
	/** Whose it is, where several have one: 「コーポレートサイト制作」. */
	readonly owner: string | null;
	/** Whether the text goes by it; not so the terms for clients without support, in a contract for support. */
	readonly own: boolean;
	/** Words of which the sentence has to say one, where the name alone would fit too much. */
	readonly topic?: RegExp | null;
	readonly value: TypedValue;
	readonly fact: Fact;
}

interface Placed {
	readonly collection: 'services' | 'support' | 'policies' | 'other';
	readonly id: string;
	/** Below the entry: `revisions`. */
	readonly rest: string;
	readonly absolute: string;
	readonly label: string;
	readonly topic: RegExp | null;
	readonly value: TypedValue;
	readonly fact: Fact;
}

export class KnownFacts {
	readonly #project: Project;
	readonly #placed: readonly Placed[];
	/** The policies that some service or tier goes by. */
	readonly #followed: ReadonlySet<string>;

	constructor(project: Project) {
		this.#project = project;
		this.#placed = allFacts(project).flatMap((fact) => placed(fact, project) ?? []);
		const entries: readonly Entry<unknown>[] = [...project.services, ...project.support];
		this.#followed = new Set(entries.flatMap((entry) => this.#policiesOf(entry).map(({ id }) => id)));
	}

	/** Those of the entries that the passage speaks of, and of the policies that those follow. */
	at(point: Standpoint): KnownFact[] {
		const speakers = this.#speakers(point);
		const kinds = new Set(speakers.flatMap((entry) => this.#policiesOf(entry).map(({ kind }) => kind)));
		return this.#placed.flatMap((one): KnownFact[] => {
			const { collection, id, rest, label, topic, value, fact } = one;
			const said = (path: string, owner: string | null, own: boolean): KnownFact[] => [
				{ path, label, owner, topic, own, value, fact },
			];
			switch (collection) {
				case 'services':
				case 'support': {
					const among = collection === 'services' ? point.services : point.tiers;
					if (among && !among.includes(id)) return [];
					const scoped = this.#scoped(point, collection, rest);
					return said(scoped ?? one.absolute, this.#nameOf(collection, id), scoped !== null);
				}
				case 'policies': {
					const kind = this.#project.policies.find((policy) => policy.id === id)?.data.kind;
					if (kind === undefined || !kinds.has(kind))
						return said(one.absolute, null, kind === 'general' || (speakers.length === 0 && this.#followed.has(id)));
					const field = speakers
						.flatMap((entry) => this.#policiesOf(entry))
						.find((used) => used.id === id && !used.overridden.includes(rest.split('.')[0] ?? ''))?.field;
					if (field === undefined) return [];
					return said(
						this.#scoped(point, point.root === 'tier' ? 'support' : 'services', `${field}.${rest}`) ?? one.absolute,
						null,
						true,
					);
				}
				default:
					return said(one.absolute, null, true);
			}
		});
	}

	/** The entries that the passage speaks of, where it does not speak of all. */
	#speakers({ services, tiers }: Standpoint): Entry<unknown>[] {
		return [
			...this.#project.services.filter(({ id }) => services?.includes(id)),
			...this.#project.support.filter(({ id }) => tiers?.includes(id)),
		];
	}

	/** Which policies an entry follows, under which field, and what it overrides. */
	#policiesOf(entry: Entry<unknown>) {
		return Object.entries(entry.data as object).flatMap(([field, given]: [string, unknown]) => {
			const override = typeof given === 'object' && given !== null ? (given as Record<string, unknown>) : {};
			const id = typeof given === 'string' ? given : override['use'];
			const policy = this.#project.policies.find((candidate) => candidate.id === id);
			return policy ? [{ field, id: policy.id, kind: policy.data.kind, overridden: Object.keys(override) }] : [];
		});
	}

	/** `tier.…` or `service.…`, where that has a meaning and leads somewhere in every copy. */
	#scoped({ root, tiers, services }: Standpoint, collection: 'services' | 'support', rest: string): string | null {
		if (root !== (collection === 'support' ? 'tier' : 'service')) return null;
		const path = `${root}.${rest}`;
		const scopes = (root === 'tier' ? tiers : services) ?? [];
		return scopes.every((id) => resolveValue(this.#project, path, root === 'tier' ? { tier: id } : { service: id }).ok)
			? path
			: null;
	}

	#nameOf(collection: 'services' | 'support', id: string): string | null {
		const entries: readonly Entry<{ readonly name: string }>[] = this.#project[collection];
		return entries.find((entry) => entry.id === id)?.data.name ?? null;
	}
}

function placed(fact: Fact, project: Project): Placed | null {
	if (!isTypedValue(fact.value)) return null;
	const absolute = byIds(fact.path, project);
	const [root = '', id = '', ...rest] = absolute.split('.');
	const isNamed = root === 'services' || root === 'support' || root === 'policies';
	return {
		collection: isNamed ? root : 'other',
		id,
		rest: rest.join('.'),
		absolute,
		label: labelOf(fact, project),
		topic: topicOf(fact.path, project),
		value: fact.value,
		fact,
	};
}

/** Items that have an id are referred to by it: `tasks.site-down.…`, `calendar.closures.new-year-2026.from`. */
function byIds(path: string, { tasks, calendar }: Project): string {
	return path
		.replace(/^tasks\.tasks\.(\d+)/, (_, index) => `tasks.${tasks.data.tasks[Number(index)]?.id ?? index}`)
		.replace(/(?<=^calendar\.closures\.)(\d+)/, (index) => calendar.data.closures[Number(index)]?.id ?? index);
}

/** The field's name; of an item in a list with names, that name too. */
function labelOf({ path, label }: Fact, { calendar, services }: Project): string {
	const closure = /^calendar\.closures\.(\d+)\.(from|to)$/.exec(path);
	if (closure)
		return `${calendar.data.closures[Number(closure[1])]?.name ?? ''}の${closure[2] === 'from' ? '初日' : '最終日'}`;
	const packaged = /^services\.([^.]+)\.packages\.(\d+)\./.exec(path);
	const name = services.find(({ id }) => id === packaged?.[1])?.data.packages[Number(packaged?.[2])]?.name;
	return name === undefined ? label : `「${name}」の${label}`;
}
