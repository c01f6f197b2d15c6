/** Facts that the content has two places for: one predicate each, and what it says where the two differ. */
import type { Diagnostic, Localized } from '../../diagnostics/diagnostic.ts';
import type { Entry, Project } from '../../model/project.ts';
import { placeIn } from '../../model/project.ts';
import type { Fact } from '../../model/resolve.ts';
import { isTypedValue, resolveValue } from '../../model/resolve.ts';
import type { Placement, Task } from '../../model/task.ts';
import type { Path } from '../../source/entry.ts';
import type { Place } from '../../source/place.ts';
import { formatValue } from '../../values/format.ts';

interface Said {
	/** How a person would say it: 「料金内」, 「330,000円（税込）」. */
	readonly text: Localized;
	readonly place: Place;
}

interface Clash {
	readonly fact: Localized;
	readonly one: Said;
	readonly other: Said;
	readonly fixes: readonly Localized[];
}

export const twoHomes = (project: Project): Diagnostic[] =>
	[...sameBelow(project), ...restoring(project)].map(clashFinding);

function clashFinding({ fact, one, other, fixes }: Clash): Diagnostic {
	return {
		code: 'value/conflicting-fact',
		level: 'error',
		message: {
			ja: `${fact.ja}が二か所で違います（${one.text.ja} と ${other.text.ja}）`,
			en: `${fact.en} differs in two places (${one.text.en} and ${other.text.en})`,
		},
		places: [
			{ place: one.place, label: one.text },
			{ place: other.place, label: other.text },
		],
		fixes,
	};
}

const plain = (text: string): Localized => ({ ja: text, en: text });

/** Complete enough that equal texts are equal facts: the anchor and what a closed last day does are part of it. */
const text = ({ value }: Fact): string => (isTypedValue(value) ? formatValue(value, 'full') : String(value));

/** Two homes of one fact below a service. */
const samePaths = [
	{
		one: 'price',
		other: 'packages.0.price',
		fact: { ja: '最小の構成の料金', en: 'the price of the smallest package' },
	},
	{
		one: 'deliveryTime',
		other: 'packages.1.deliveryTime',
		fact: { ja: '標準の構成の納期', en: 'the delivery time of the standard package' },
	},
] as const;

const sameBelow = (project: Project): Clash[] =>
	project.services.flatMap(({ id }) =>
		samePaths.flatMap(({ one, other, fact }): Clash[] => {
			const first = resolveValue(project, `services.${id}.${one}`, {});
			const second = resolveValue(project, `services.${id}.${other}`, {});
			if (!first.ok || !second.ok || text(first.fact) === text(second.fact)) return [];
			const [said, otherwise] = [text(first.fact), text(second.fact)];
			return [
				{
					fact,
					one: { text: plain(said), place: first.fact.source },
					other: { text: plain(otherwise), place: second.fact.source },
					fixes: [
						{ ja: `${one} を ${otherwise} にそろえる`, en: `make ${one} ${otherwise}` },
						{ ja: `${other} を ${said} にそろえる`, en: `make ${other} ${said}` },
					],
				},
			];
		}),
	);

/** Every placement of a task with the tier that it is for, where it has one. */
function placements(project: Project) {
	return project.tasks.data.tasks.flatMap((task, index) => {
		const at = (placement: Placement | undefined, path: Path, tier: string | null) =>
			placement === undefined
				? []
				: [{ task, placement, tier, place: project.tasks.places.at(['tasks', index, ...path]) }];
		return [
			...at(task.production, ['production'], null),
			...at(task['free-period'], ['free-period'], null),
			...Object.entries(task.operation ?? {}).flatMap(([tier, given]) => at(given, ['operation', tier], tier)),
		];
	});
}

const words: Readonly<Record<string, Localized>> = {
	included: { ja: '料金内', en: 'included' },
	allowance: { ja: '作業枠内', en: 'within the allowance' },
	quoted: { ja: '個別見積', en: 'quoted' },
	declined: { ja: '対応外', en: 'declined' },
};

/** The words of a placement; null where its path leads nowhere, which is told where it is printed. */
function placementText(project: Project, placement: Placement, tier: string | null): Localized | null {
	if (typeof placement === 'string') return words[placement] ?? null;
	const { extra } = placement;
	if (typeof extra !== 'string') return plain(formatValue(extra));
	const resolved = resolveValue(project, extra, tier === null || tier === 'none' ? {} : { tier });
	return resolved.ok ? plain(text(resolved.fact)) : null;
}

/** 復元: the tier says whether it costs, and so does the catalogue. */
const RESTORING: Task['id'] = 'backup-restore';

function restoring(project: Project): Clash[] {
	const placed = placements(project).filter(({ task }) => task.id === RESTORING);
	return project.support.flatMap((tier) => {
		if (tier.data.billing !== 'monthly') return [];
		const { restore } = tier.data.backup;
		return placed.flatMap(({ placement, place, tier: of }): Clash[] => {
			const said = of === tier.id ? placementText(project, placement, of) : null;
			const promised = restore === 'included' ? words['included'] : plain(formatValue(restore, 'full'));
			// To decline what is backed up is told by backup/promise-vs-recovery.
			if (!said || !promised || said.ja === promised.ja || placement === 'declined') return [];
			return [
				{
					fact: { ja: `復元の料金（${tier.data.name}）`, en: `what a restore costs (${tier.id})` },
					one: { text: promised, place: placeIn(tier, ['backup', 'restore']) },
					other: { text: said, place },
					fixes: [
						{
							ja: '作業一覧の側を { extra: tier.backup.restore } か included にそろえる',
							en: 'write { extra: tier.backup.restore } or included in the catalogue',
						},
						{ ja: 'プランの restore のほうを直す', en: "change the tier's restore" },
					],
				},
			];
		});
	});
}

/** Two entries with one `order` stand in the order of their file names, which nobody chose. */
export function sameOrders(project: Project): Diagnostic[] {
	const lists: readonly (readonly Entry<{ readonly name: string; readonly order: number }>[])[] = [
		project.services,
		project.support,
		project.marketplaces,
	];
	return lists.flatMap((entries) =>
		entries.flatMap((entry, index): Diagnostic[] => {
			const { name, order } = entry.data;
			const earlier = entries.slice(0, index).find(({ data }) => data.order === order);
			if (!earlier) return [];
			return [
				{
					code: 'value/conflicting-fact',
					level: 'warning',
					message: {
						ja: `「${earlier.data.name}」と「${name}」の並び順が同じです（どちらも${order}）`,
						en: `${earlier.id} and ${entry.id} have the same order (${order})`,
					},
					places: [{ place: placeIn(entry, ['order']) }, { place: placeIn(earlier, ['order']) }],
					fixes: [{ ja: 'どちらかの order を別の数にする', en: 'give one of them another order' }],
				},
			];
		}),
	);
}

/** A placement that the tier cannot keep: no allowance to take it from, or a price that is none. */
export function impossiblePlacements(project: Project): Diagnostic[] {
	const monthly = new Map(project.support.map(({ id, data }) => [id, data.billing === 'monthly']));
	return placements(project).flatMap(({ task, placement, tier, place }): Diagnostic[] => {
		const head = { code: 'value/conflicting-fact', level: 'error' } as const;
		if (placement === 'allowance' && !(tier !== null && monthly.get(tier)))
			return [
				{
					...head,
					message: {
						ja: `「${task.title}」は作業枠内とされていますが、ここに作業枠はありません`,
						en: `${task.id} is taken from an allowance where there is none`,
					},
					places: [{ place }],
					fixes: [
						{
							ja: 'included（料金内）・extra（別料金）・quoted（個別見積）・declined（対応外）のどれかにする',
							en: 'write included, extra, quoted or declined',
						},
					],
				},
			];
		if (typeof placement === 'string' || typeof placement.extra !== 'string') return [];
		const { extra } = placement;
		const resolved = resolveValue(project, extra, tier === null || tier === 'none' ? {} : { tier });
		if (!resolved.ok) return [];
		const { fact } = resolved;
		if (isTypedValue(fact.value) && fact.value.kind === 'money') return [];
		return [
			{
				...head,
				message: {
					ja: `「${task.title}」の料金として引かれた「${fact.label}」は、金額ではありません（${text(fact)}）`,
					en: `the price of ${task.id} refers to ${extra}, which is no amount (${text(fact)})`,
				},
				places: [{ place }, { place: fact.source, label: { ja: text(fact), en: text(fact) } }],
				fixes: [{ ja: '料金の値を引く（tier.hourly など）', en: 'refer to a price (tier.hourly, say)' }],
			},
		];
	});
}
