/**
 * `<Rule>` sentences as rules: one for each document they stand in, and within it one for each answer, since
 * `tier.hourly` is a different price in every copy of the contract.
 */
import type { Diagnostic, Localized } from '../diagnostics/diagnostic.ts';
import type { ClauseFrontmatter } from '../model/clause.ts';
import type { BodyEntry, Project } from '../model/project.ts';
import { resolveValue } from '../model/resolve.ts';
import type { Rule, RuleWhen } from '../model/rule.ts';
import type { Scope } from '../model/scope.ts';
import type { AxisId, Condition, Picks } from '../scenario/space.ts';
import type { Duration, TypedValue } from '../values/value.ts';
import { joinOn, meetAll } from './conditions.ts';
import type { Copies } from './copies.ts';
import { copiesOf } from './copies.ts';
import type { Draft } from './draft.ts';
import { dutiesOf } from './duties.ts';
import type { Day } from './hours.ts';
import { insideHours, outsideHours } from './hours.ts';
import type { Bound, Measure } from './measures.ts';
import { positionOf, SPAN_OF } from './measures.ts';
import type { Said, WordAttribute } from './outcomes.ts';
import { charge, deadline, lasting, said, WORDS } from './outcomes.ts';
import { placedAs } from './placements.ts';

export interface Sentences {
	readonly drafts: readonly Draft[];
	/** A value that a rule names and that is not there, or is no bound of this kind. */
	readonly diagnostics: readonly Diagnostic[];
}

export function sentenceDrafts(project: Project, days: readonly Day[]): Sentences {
	const faults = new Map<string, Diagnostic>();
	const drafts = project.clauses.flatMap((clause) =>
		clause.rules.flatMap((rule) =>
			copiesOf(rule, clause, project).flatMap((copies) =>
				new Sentence(rule, clause, copies, project, days, faults).drafts(),
			),
		),
	);
	return { drafts, diagnostics: [...faults.values()] };
}

/** What a rule says in some copies. */
interface Version {
	readonly scope: Scope;
	readonly then: Draft['then'];
	readonly when: readonly Condition[];
}

const NAMED = [
	'tier',
	'service',
	'phase',
	'task',
	'cause',
	'contract',
	'channel',
	'payment',
	'term',
	'information',
] as const;
const MEASURES = ['sinceDelivery', 'silence', 'revisions', 'allowance'] as const satisfies readonly Measure[];
const WORD_ATTRIBUTES = Object.keys(WORDS) as WordAttribute[];
const DEADLINES = ['firstResponse', 'start', 'completion', 'exitNotice'] as const;

class Sentence {
	readonly #rule: Rule;
	readonly #clause: BodyEntry<ClauseFrontmatter>;
	readonly #copies: Copies;
	readonly #project: Project;
	readonly #days: readonly Day[];
	readonly #faults: Map<string, Diagnostic>;

	constructor(
		rule: Rule,
		clause: BodyEntry<ClauseFrontmatter>,
		copies: Copies,
		project: Project,
		days: readonly Day[],
		faults: Map<string, Diagnostic>,
	) {
		this.#rule = rule;
		this.#clause = clause;
		this.#copies = copies;
		this.#project = project;
		this.#days = days;
		this.#faults = faults;
	}

	/** One for each answer; the copies that give it are joined. */
	drafts(): Draft[] {
		const byAnswer = new Map<string, Version[]>();
		for (const scope of this.#scopes()) {
			const version = {
				scope,
				then: this.#then(scope),
				when: this.#rule.when.flatMap((one) => this.#when(one, scope)),
			};
			const key = JSON.stringify(Object.entries(version.then).map(([attribute, answer]) => [attribute, answer?.key]));
			byAnswer.set(key, [...(byAnswer.get(key) ?? []), version]);
		}
		return [...byAnswer.values()].map((versions): Draft => {
			const names = versions.map(({ scope }) => scope.tier ?? scope.service);
			return {
				kind: 'sentence',
				source: this.#rule.id,
				variant: byAnswer.size > 1 ? names.join('+') : null,
				clause: { id: this.#clause.id, title: this.#clause.data.title },
				document: this.#copies.document,
				when: joinOn(
					'service',
					joinOn(
						'tier',
						versions.flatMap(({ when }) => when),
					),
				),
				then: versions[0]?.then ?? {},
				exceptionTo: this.#rule.exceptionTo,
				places: [this.#rule.sentence, this.#rule.place],
				text: this.#rule.text,
			};
		});
	}

	/** What `tier.` and `service.` are to mean: one scope for each tier and service, where the rule asks for them. */
	#scopes(): Scope[] {
		const { when, then } = this.#rule;
		const paths = JSON.stringify([when, then]);
		const all = { tier: this.#project.support, service: this.#project.services };
		const ids = (axis: 'tier' | 'service', copies: readonly string[] | null): readonly (string | undefined)[] => {
			if (!paths.includes(`"${axis}.`)) return [undefined];
			const known = copies ?? all[axis].map(({ id }) => id);
			const named = new Set(when.flatMap((one) => one[axis] ?? known));
			// A client without a tier has none of its values: to name that client is told where the value is looked up.
			return ['none', ...known].filter((id) => named.has(id) && (copies === null || id !== 'none'));
		};
		return ids('tier', this.#copies.tiers).flatMap((tier) =>
			ids('service', this.#copies.services).map(
				(service): Scope => ({ ...(tier && { tier }), ...(service && { service }) }),
			),
		);
	}

	#when(when: RuleWhen, scope: Scope): Condition[] {
		const named: Record<AxisId, Picks> = {};
		for (const axis of NAMED) {
			const picks = when[axis];
			if (picks !== undefined) named[axis] = [picks].flat();
		}
		const { tiers, services, signed } = this.#copies;
		const copy: Condition = {
			...(tiers && { tier: tiers }),
			...(services && { service: services }),
			...(signed && { contract: ['signed'] }),
		};
		const version: Condition = {
			...(scope.tier && { tier: [scope.tier] }),
			...(scope.service && { service: [scope.service] }),
		};
		const kinds = when.day === undefined ? null : [when.day].flat();
		const days = kinds && this.#days.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
		const times = when.time === undefined ? null : [when.time].flat();
		return meetAll([
			[named],
			[copy],
			[version],
			days ? [{ day: days }] : [{}],
			times ? times.flatMap((time) => (time === 'business-hours' ? insideHours : outsideHours)(this.#days)) : [{}],
			when.placement ? placedAs(this.#project, [when.placement].flat()) : [{}],
			...MEASURES.map((measure) => this.#range(measure, when[measure] ?? {}, scope)),
		]);
	}

	#range(measure: Measure, bounds: Partial<Readonly<Record<Bound, string | undefined>>>, scope: Scope): Condition[] {
		const conditions = (Object.entries(bounds) as [Bound, string | undefined][]).map(([bound, path]): Condition[] => {
			const value = path === undefined ? null : this.#value(path, scope);
			if (path === undefined || value === null) return [];
			const position = positionOf(measure, value);
			if ('axis' in position) return [{ [position.axis]: [SPAN_OF[bound](position.at)] }];
			this.#tell(`${bound}: "${path}"`, position);
			return [];
		});
		return meetAll(conditions);
	}

	/**
	 * Treatment brings its price: what is included or declined costs nothing, and what is extra costs what is said here
	 * or nothing that anyone has said yet; the price of a rule to which it is an exception does not live on.
	 */
	#then(scope: Scope): Draft['then'] {
		const { then } = this.#rule;
		const answers: Record<string, Said | null> = {};
		for (const attribute of WORD_ATTRIBUTES) {
			const word = then[attribute];
			// A change is of the document that the sentence stands in: another document is changed as that one says.
			const id = attribute === 'amendment' ? `amendment.${this.#copies.document}` : attribute;
			if (word !== undefined) answers[id] = word === null ? null : said(attribute, word);
		}
		for (const attribute of DEADLINES) {
			const path = then[attribute];
			if (path !== undefined) answers[attribute] = path === null ? null : this.#deadline(path, scope);
		}
		const { carryOver } = then;
		if (carryOver !== undefined) answers['carryOver'] = carryOver === null ? null : this.#lasting(carryOver, scope);
		if (then.charge !== undefined) answers['charge'] = then.charge === null ? null : this.#charge(then.charge, scope);
		else if (then.treatment === 'extra' || then.treatment === null) answers['charge'] = null;
		else if (then.treatment !== undefined) answers['charge'] = charge('none');
		return { ...answers, ...dutiesOf(then) };
	}

	#charge(path: string, scope: Scope): Said | null {
		if (path === 'quoted') return charge(path);
		const value = this.#value(path, scope);
		if (value === null) return null;
		if (typeof value === 'object' && value.kind === 'money') return charge(value);
		this.#tell(`charge: "${path}"`, { ja: '料金ではありません', en: 'it is no price' });
		return null;
	}

	#deadline(path: string, scope: Scope): Said | null {
		if (path === 'quoted') return deadline(path);
		const period = this.#period(path, scope);
		return period && deadline(period);
	}

	/** A sentence about how long it lives on has no use for a tier whose value is `none`. */
	#lasting(path: string, scope: Scope): Said | null {
		if (path === 'none') return lasting(path);
		const period = this.#period(path, scope);
		return period && lasting(period);
	}

	#period(path: string, scope: Scope): Duration | null {
		const value = this.#value(path, scope);
		if (value === null) return null;
		if (typeof value === 'object' && value.kind === 'duration') return value;
		this.#tell(`"${path}"`, { ja: '期間ではありません', en: 'it is no period' });
		return null;
	}

	#value(path: string, scope: Scope): TypedValue | string | number | boolean | null {
		const resolved = resolveValue(this.#project, path, scope);
		if (resolved.ok) return resolved.fact.value;
		this.#tell(`"${path}"`, resolved.reason, 'value/unknown-path');
		return null;
	}

	#tell(what: string, why: Localized, code = 'rule/unfit-value'): void {
		const { id, place } = this.#rule;
		const names = what.replaceAll('"', '');
		this.#faults.set(`${id} ${what} ${why.en}`, {
			code,
			level: 'error',
			message: {
				ja: `決まり「${id}」の「${names}」を使えません: ${why.ja}`,
				en: `${names} in the rule "${id}" is of no use: ${why.en}`,
			},
			places: [{ place }],
		});
	}
}
