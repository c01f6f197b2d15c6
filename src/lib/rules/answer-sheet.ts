/** All answers to one situation as text: what is owed, under which condition, on whose words, and what gave way. */
import type { Lang, Localized } from '../diagnostics/diagnostic.ts';
import type { Document } from '../document/tree.ts';
import type { Scope } from '../model/scope.ts';
import type { OpenAnswer } from '../scenario/answers.ts';
import { answers } from '../scenario/answers.ts';
import type { Compiled } from '../scenario/compile.ts';
import type { AttributeId, RuleId } from '../scenario/rule.ts';
import type { Scenario } from '../scenario/space.ts';
import type { CompiledContent, Origin } from './compiled-content.ts';
import { quoteOf } from './quote.ts';
import { ATTRIBUTES, tellAnswer, tellRegion, tellScenario } from './tell.ts';

export interface Sheet {
	readonly content: CompiledContent;
	readonly compiled: Compiled;
	readonly documents: readonly Document[];
	readonly lang: Lang;
	/** Default: all. */
	readonly attributes?: readonly AttributeId[];
}

const WORDS = {
	scenario: { ja: '場面', en: 'scenario' },
	everything: { ja: 'すべての場面', en: 'every scenario' },
	impossible: { ja: 'この場面は起こりません', en: 'this cannot happen' },
	without: { ja: '次を除いて答えます', en: 'answered without' },
	gives: { ja: '根拠', en: 'because' },
	defeated: { ja: '働かない定め', en: 'gives way' },
	also: { ja: '同旨', en: 'likewise' },
	outranked: { ja: '優先されない定め', en: 'outranked' },
	defeatedBy: { ja: '例外', en: 'excepted by' },
	unknown: { ja: '場合が多すぎて答えられません', en: 'unknown: too many cases' },
} as const satisfies Readonly<Record<string, Localized>>;

/** Throws `RangeError` for an axis or value that the space does not have. */
export function answerSheet(given: Scenario, sheet: Sheet): string {
	const { content, compiled, lang } = sheet;
	const { possible, notes } = withoutImpossible(given, content);
	const head = tellScenario(content, possible)[lang] || WORDS.everything[lang];
	const { answers: found, unknown } = answers(compiled, possible);
	const asked = content.set.attributes.filter(({ id }) => sheet.attributes?.includes(id) ?? true);
	const parts = asked.map(({ id }) => {
		const title = ATTRIBUTES[id]?.[lang] ?? id;
		const own = found.filter(({ attribute }) => attribute === id);
		const lines = own.flatMap((answer) => told(answer, possible, own.length > 1, sheet));
		const gaveUp = unknown.some(({ attribute }) => attribute === id) ? [`  ${WORDS.unknown[lang]}`] : [];
		return [title, ...lines, ...gaveUp].join('\n');
	});
	const said = notes.flatMap(({ why, axis, value }) => {
		const left = tellScenario(content, { [axis]: value })[lang];
		return `${WORDS.impossible[lang]}: ${why[lang]}\n${WORDS.without[lang]}: ${left}`;
	});
	return `${[...said, `${WORDS.scenario[lang]}  ${head}`, ...parts].join('\n\n')}\n`;
}

interface Note {
	readonly why: Localized;
	/** What was left out so that the rest can happen. */
	readonly axis: string;
	readonly value: string | number;
}

/** Leaves out what cannot go with the rest: of an impossible combination, the axis that is told last. */
function withoutImpossible(
	given: Scenario,
	{ set, impossible }: CompiledContent,
): { possible: Scenario; notes: Note[] } {
	let possible = given;
	const notes: Note[] = [];
	for (;;) {
		const clash = set.space.impossible.findIndex((condition) =>
			Object.entries(condition).every(([axis, picks]) => {
				const value = possible[axis];
				return picks.some((pick) =>
					typeof pick === 'string' ? pick === value : typeof value === 'number' && pick[0] <= value && value < pick[1],
				);
			}),
		);
		const condition = set.space.impossible[clash];
		if (condition === undefined) return { possible, notes };
		const order = set.space.axes.map(({ id }) => id).filter((id) => condition[id] !== undefined);
		const axis = order.at(-1) as string;
		const { [axis]: value, ...rest } = possible;
		notes.push({ why: impossible[clash] as Localized, axis, value: value as string | number });
		possible = rest;
	}
}

function told(answer: OpenAnswer, given: Scenario, several: boolean, sheet: Sheet): string[] {
	const { content, lang } = sheet;
	const { attribute, decision, scenario } = answer;
	const without = Object.keys(given);
	const region = several ? `  ← ${tellRegion(content, answer.region, { without })[lang]}` : '';
	const quoted = (label: Localized, ids: readonly RuleId[], more: (id: RuleId) => string = () => '') =>
		ids.flatMap((id) => quotation(label, id, scenario, more(id), sheet));
	const outranked = different(attribute, decision.outranked, answer, content);
	return [
		`  ${tellAnswer(content, attribute, answer.answer)[lang]}${region}`,
		...quoted(WORDS.gives, decision.gives),
		...quoted(
			WORDS.also,
			decision.outranked.filter((id) => !outranked.includes(id)),
		),
		...quoted(WORDS.outranked, outranked),
		...quoted(
			WORDS.defeated,
			different(
				attribute,
				decision.defeated.map(({ rule }) => rule),
				answer,
				content,
			),
			(id) => {
				const by = decision.defeated.find(({ rule }) => rule === id)?.by ?? [];
				return `（${WORDS.defeatedBy[lang]}: ${by.map((rule) => content.origins.get(rule)?.source ?? rule).join(', ')}）`;
			},
		),
	];
}

/** Those that answer otherwise: a rule that gives way to one of the same answer changes nothing. */
function different(
	attribute: AttributeId,
	rules: readonly RuleId[],
	{ answer }: OpenAnswer,
	{ set }: CompiledContent,
): RuleId[] {
	const owed = answer.state === 'decided' ? answer.outcome : null;
	return rules.filter((id) => set.rules.find((rule) => rule.id === id)?.then[attribute] !== owed);
}

function quotation(label: Localized, id: RuleId, scenario: Scenario, more: string, sheet: Sheet): string[] {
	const origin = sheet.content.origins.get(id) as Origin;
	const scope: Scope = { tier: String(scenario['tier']), service: String(scenario['service']) };
	const { document, article, text } = quoteOf(origin, sheet.documents, scope);
	const [place] = origin.places;
	return [
		`    ${label[sheet.lang]}  ${document}${article === null ? '' : ` ${article}`}${more}`,
		`      「${text.replaceAll(/\s+/g, ' ').trim()}」  ${place.file}:${place.start.line}`,
	];
}
