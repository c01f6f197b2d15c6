/** A gap as people read it: where it should have been decided, one situation, the whole region, what nearly decides it. */
import type { Diagnostic, LabelledPlace, Localized, Note } from '../../diagnostics/diagnostic.ts';
import { placeIn } from '../../model/project.ts';
import type { CompiledContent } from '../../rules/compiled-content.ts';
import { attributeName, tellOutcome, tellRegion, tellScenario } from '../../rules/tell.ts';
import type { Condition } from '../../scenario/space.ts';
import type { CheckInput } from '../check.ts';
import { scenarioFindings } from './findings.ts';
import type { GapFinding } from './gap-findings.ts';
import { gapFindings } from './gap-findings.ts';
import { gapMends } from './gap-mends.ts';
import type { Neighbour } from './gap-neighbours.ts';

/** What a check says of its gaps. `where`: the region in words, or one situation of it where it is more than a box. */
export interface GapWords {
	readonly message: (where: Localized, what: Localized) => Localized;
	readonly fixes: readonly Localized[];
	/** Further places that belong to the story. */
	readonly places?: (finding: GapFinding) => readonly LabelledPlace[];
}

export function gapDiagnostics({ project }: CheckInput, code: string, words: GapWords): Diagnostic[] {
	const { content, more } = scenarioFindings(project);
	return gapFindings(project)
		.filter((finding) => finding.code === code)
		.map((finding): Diagnostic => {
			const { lead, neighbours, attributes } = finding;
			const where = regionInWords(content, finding.region, more.includes(lead.attribute));
			const names = attributes.map((id) => attributeName(id));
			const what = { ja: names.map(({ ja }) => ja).join('・'), en: names.map(({ en }) => en).join(', ') };
			const near = neighbours.map((neighbour) => labelled(content, neighbour));
			const [first, ...rest] = [...near, ...(words.places?.(finding) ?? [])];
			const scenario = tellScenario(content, lead.scenario, lead.matters);
			return {
				code,
				level: 'error',
				message: words.message(finding.region.length === 1 ? where : scenario, what),
				places: [first ?? forgotten(project, finding), ...rest],
				notes: [
					{ title: { ja: '場面', en: 'scenario' }, text: lead.matters.length === 0 ? where : scenario },
					...(where.ja === scenario.ja ? [] : [{ title: { ja: '範囲', en: 'region' }, text: where }]),
					...catchAlls(neighbours),
				],
				fixes: [...gapMends(project, finding), ...words.fixes],
			};
		});
}

/** Boxes and values beyond these are counted, not named. */
const MOST_BOXES = 4;
const MOST_VALUES = 6;

/** `more`: there are further regions, which were not looked for. */
function regionInWords(content: CompiledContent, region: readonly Condition[], more: boolean): Localized {
	const { ja, en } = tellRegion(content, region.slice(0, MOST_BOXES), { most: MOST_VALUES });
	const rest = region.length - MOST_BOXES;
	if (more) return { ja: `${ja} ／ ほか多数`, en: `${en} / and many more` };
	return rest > 0 ? { ja: `${ja} ／ ほか${rest}通り`, en: `${en} / and ${rest} more` } : { ja, en };
}

function labelled(content: CompiledContent, neighbour: Neighbour): LabelledPlace {
	return { place: neighbour.origin.places[0], label: labelOf(content, neighbour) };
}

function labelOf(content: CompiledContent, { rule, attribute, why, outcome, misses }: Neighbour): Localized {
	const told = outcome === null ? { ja: '', en: '' } : tellOutcome(content, attribute, outcome);
	switch (why) {
		case 'asks':
			return told;
		case 'withholds':
			return { ja: '適用を外すだけで、代わりを定めていません', en: 'takes the answer away and gives none' };
		case 'catch-all':
			return { ja: 'この場面を名指ししていません', en: 'answers without naming this' };
		case 'elsewhere': {
			if (misses.length === 0) return { ja: `一部だけ：${told.ja}`, en: `only in part: ${told.en}` };
			const boxes = rule.when.map((condition) => onAxes(condition, misses));
			const only = tellRegion(content, boxes, { most: MOST_VALUES });
			return { ja: `「${only.ja}」だけ：${told.ja}`, en: `only ${only.en}: ${told.en}` };
		}
	}
}

const onAxes = (condition: Condition, axes: readonly string[]): Condition =>
	Object.fromEntries(Object.entries(condition).filter(([axis]) => axes.includes(axis)));

/** Nothing in the content speaks of it: the one tier or service that was left out, else the contract. */
function forgotten(project: CheckInput['project'], { lead: { region, scenario } }: GapFinding): LabelledPlace {
	const label = { ja: 'ここについての定めがありません', en: 'nothing is said about this' };
	const named = (axis: 'tier' | 'service'): string | null =>
		region[axis]?.length === 1 ? String(scenario[axis]) : null;
	const entry =
		project.support.find(({ id }) => id === named('tier')) ??
		project.services.find(({ id }) => id === named('service'));
	if (entry) return { place: placeIn(entry, ['name']), label };
	const under = scenario['phase'] === 'operation' && scenario['tier'] !== 'none' ? 'tier' : 'service';
	const contracts = project.documents.filter(({ data }) => data.kind === 'contract');
	const document = contracts.find(({ data }) => data.per === under) ?? contracts[0] ?? project.documents[0];
	return { place: document ? placeIn(document, ['title']) : placeIn(project.tasks, ['tasks', 0, 'id']), label };
}

function catchAlls(neighbours: readonly Neighbour[]): Note[] {
	const names = neighbours.filter(({ why }) => why === 'catch-all').map(({ origin }) => `「${origin.source}」`);
	if (names.length === 0) return [];
	return [
		{
			title: { ja: '包括の定め', en: 'catch-all' },
			text: {
				ja: `${names.join('・')}は広く当てはまりますが、場面を名指ししていないので、決めたことにはなりません`,
				en: 'a sentence that covers everything without naming the case does not count as a decision',
			},
		},
	];
}
