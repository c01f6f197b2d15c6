/** The task catalogue in a few lines: for each way to treat a task, the names of all that are treated so. */
import type { Setting } from '../document/spans.ts';
import { cell } from '../document/tables/phrase.ts';
import type { Standing } from '../document/tables/task.ts';
import { placementOf } from '../document/tables/task.ts';
import type { Cell, Span } from '../document/tree.ts';
import type { TableName } from '../model/tables.ts';
import type { Placement } from '../model/task.ts';
import type { Place } from '../source/place.ts';

/** In the order in which a client asks. */
const GROUPS: readonly (readonly [title: string, holds: (placement: Placement) => boolean])[] = [
	['料金に含むもの', (placement) => placement === 'included'],
	['作業枠で行うもの', (placement) => placement === 'allowance'],
	['別料金のもの', (placement) => placement === 'quoted' || typeof placement === 'object'],
	['お引き受けしないもの', (placement) => placement === 'declined'],
];

const standingOf = (name: TableName, tier: string | undefined): Standing | null => {
	if (name === 'production-tasks') return 'production';
	if (name === 'free-period-tasks') return 'free-period';
	return name === 'tier-tasks' && tier !== undefined ? { tier } : null;
};

/** None for a table that is not one of tasks. */
export function taskRows(name: TableName, setting: Setting, origin: Place): (readonly [name: Cell, tasks: Cell])[] {
	const standing = standingOf(name, setting.scope.tier);
	if (standing === null) return [];
	const { data, places } = setting.project.tasks;
	const text = (words: string): Span => ({ type: 'text', text: words, rules: [], origin });
	return GROUPS.flatMap(([title, holds]) => {
		const titles = data.tasks.flatMap((task, index): Span[] => {
			const placement = placementOf(task, standing);
			if (placement === undefined || !holds(placement)) return [];
			const source = places.at(['tasks', index, 'title']);
			const path = `tasks.${task.id}.title`;
			return [{ type: 'value', text: task.title, path, value: null, rules: [], origin, source }];
		});
		const list = titles.flatMap((span, index) => (index === 0 ? [span] : [text('、'), span]));
		return list.length === 0 ? [] : [[cell([text(title)]), cell(list)] as const];
	});
}
