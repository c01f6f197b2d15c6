/** `exceptionTo`: from the names that authors write to the rules that they mean. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { RuleId } from '../scenario/rule.ts';
import { meet } from './conditions.ts';
import type { Draft } from './draft.ts';

export interface Exceptions {
	/** For each draft, the rules that give way to it. */
	readonly targets: readonly (readonly RuleId[])[];
	readonly diagnostics: readonly Diagnostic[];
}

/**
 * A rule's id means the rule in every document and copy; a clause's id, all that its sentences and its tables decide but
 * the rule that says so; a path, all that is decided at it or below it. Of these, only what the exception meets is kept,
 * unless it meets nothing: an exception that never bites is to be told. A rule that stands in no document gives way to
 * nothing and is passed over.
 */
export function exceptionTargets(drafts: readonly Draft[], ids: readonly RuleId[]): Exceptions {
	const named = new Map<string, number[]>();
	for (const [index, draft] of drafts.entries()) {
		for (const name of namesOf(draft)) named.set(name, [...(named.get(name) ?? []), index]);
	}
	const faults = new Map<string, Diagnostic>();
	const targets = drafts.map((draft) => {
		const found = draft.exceptionTo.flatMap((name) => {
			const meant = named.get(name) ?? [];
			if (meant.length === 0 && name.includes('.')) faults.set(`${draft.source} ${name}`, decidesNothing(draft, name));
			const itself = name === draft.source;
			const others = meant.filter((index) => itself || drafts[index]?.source !== draft.source);
			const met = others.filter((index) => concerns(draft, drafts[index] as Draft));
			return met.length > 0 ? met : others;
		});
		return [...new Set(found)].map((index) => ids[index] as RuleId);
	});
	return { targets, diagnostics: [...faults.values()] };
}

/** Whether both speak to one attribute in one situation; only then does the exception do anything. */
function concerns(exception: Draft, target: Draft): boolean {
	const spoken = Object.keys(exception.then);
	return (
		Object.keys(target.then).some((attribute) => spoken.includes(attribute)) &&
		exception.when.some((own) => target.when.some((other) => meet(own, other) !== null))
	);
}

/** Of a sentence its id; of a typed value `support`, `support.growth`, `support.growth.afterHours`. And the clause of either. */
export function namesOf({ source, clause }: Pick<Draft, 'source' | 'clause'>): string[] {
	const segments = source.split('.');
	const paths = segments.map((_, index) => segments.slice(0, index + 1).join('.'));
	return clause === null ? paths : [clause.id, ...paths];
}

function decidesNothing({ source, places }: Draft, name: string): Diagnostic {
	return {
		code: 'rule/empty-exception',
		level: 'error',
		message: {
			ja: `決まり「${source}」は「${name}」の例外とされていますが、そこで決まることはありません`,
			en: `the rule "${source}" is an exception to "${name}", where nothing is decided`,
		},
		places: [{ place: places.at(-1) ?? places[0] }],
		fixes: [
			{
				ja: '作業の区分（tasks）、保守プランの channels・afterHours・holidays・silence、サービスの silence を指します',
				en: 'name a place in tasks, a tier’s channels, afterHours, holidays or silence, or a service’s silence',
			},
		],
	};
}
