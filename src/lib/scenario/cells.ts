/**
 * Cutting the space into cells. Each axis is cut only where some condition cuts it: values that no condition tells
 * apart share a cell. Inside a cell every rule says the same, so a question about cells is a question about values.
 */
import type { Box, Layout } from './boxes.ts';
import { hasCell, layoutOf, restrictedAxes, setCell } from './boxes.ts';
import type { ConditionOwner, ConditionProblem } from './rule.ts';
import type { Axis, AxisId, Condition, NamedAxis, NumberAxis, Picks, Scenario, Space, Span } from './space.ts';

/** One cell: the values in it, the one to tell people, and how good that one is (0 = the most typical). */
export interface Cell {
	readonly ids: readonly string[];
	readonly span: Span;
	readonly example: string | number;
	readonly rank: number;
}

export interface GridAxis {
	readonly axis: Axis;
	readonly cells: readonly Cell[];
	/** For a named axis: which cell an id is in. */
	readonly cellOfId: ReadonlyMap<string, number>;
}

export interface Grid {
	readonly space: Space;
	readonly layout: Layout;
	readonly axes: readonly GridAxis[];
	readonly indexOf: ReadonlyMap<AxisId, number>;
}

/** Throws `TypeError` for an axis that has no value or stands twice: the space is code's data, not an author's. */
export function cutIntoCells(space: Space, conditions: Iterable<Condition>): Grid {
	const indexOf = new Map<AxisId, number>();
	const picks = space.axes.map((axis, x) => {
		if (indexOf.has(axis.id)) throw new TypeError(`Axis '${axis.id}' stands twice in the space`);
		if (axis.kind === 'named' ? axis.values.length === 0 : !(axis.min < axis.max)) {
			throw new TypeError(`Axis '${axis.id}' has no value`);
		}
		indexOf.set(axis.id, x);
		return new Map<string, Picks>();
	});
	for (const condition of conditions) {
		for (const [id, picked] of Object.entries(condition)) {
			const x = indexOf.get(id);
			if (x !== undefined) (picks[x] as Map<string, Picks>).set(JSON.stringify(picked), picked);
		}
	}
	const axes = space.axes.map((axis, x) => {
		const mentioned = [...(picks[x] as Map<string, Picks>).values()];
		return axis.kind === 'named' ? cutNamed(axis, mentioned) : cutNumbers(axis, mentioned);
	});
	return { space, layout: layoutOf(axes.map((axis) => axis.cells.length)), axes, indexOf };
}

/** Two ids share a cell while every list of picks has both or neither. */
function cutNamed(axis: NamedAxis, mentioned: readonly Picks[]): GridAxis {
	const ids = axis.values.map((value) => value.id);
	let classOf = new Map<string, number>(ids.map((id) => [id, 0]));
	for (const picked of mentioned) {
		const inside = new Set<unknown>(picked);
		const renumber = new Map<number, number>();
		const next = new Map<string, number>();
		for (const id of ids) {
			const key = (classOf.get(id) as number) * 2 + (inside.has(id) ? 1 : 0);
			if (!renumber.has(key)) renumber.set(key, renumber.size);
			next.set(id, renumber.get(key) as number);
		}
		classOf = next;
	}
	const groups: string[][] = [];
	for (const id of ids) {
		const cell = classOf.get(id) as number;
		groups[cell] ??= [];
		(groups[cell] as string[]).push(id);
	}
	const cells = groups.map((group): Cell => {
		const typical = axis.typical.findIndex((id) => group.includes(id));
		const example = typical < 0 ? (group[0] as string) : (axis.typical[typical] as string);
		return { ids: group, span: [0, 0], example, rank: typical < 0 ? axis.typical.length : typical };
	});
	return { axis, cells, cellOfId: classOf };
}

function cutNumbers(axis: NumberAxis, mentioned: readonly Picks[]): GridAxis {
	const cuts = new Set([axis.min, axis.max]);
	for (const picked of mentioned) {
		for (const span of picked) {
			if (typeof span === 'string') continue;
			for (const end of span) if (end > axis.min && end < axis.max) cuts.add(end);
		}
	}
	const ends = [...cuts].sort((a, b) => a - b);
	const cells = ends.slice(0, -1).map((from, i): Cell => {
		const to = ends[i + 1] as number;
		const typical = axis.typical.findIndex((value) => value >= from && value < to);
		const example = typical < 0 ? from : (axis.typical[typical] as number);
		return { ids: [], span: [from, to], example, rank: typical < 0 ? axis.typical.length : typical };
	});
	return { axis, cells, cellOfId: new Map() };
}

/** What is wrong with a condition; such a condition is left out of the engine, never guessed at. */
export function conditionProblems(space: Space, condition: Condition, owner: ConditionOwner): ConditionProblem[] {
	const problems: ConditionProblem[] = [];
	for (const [id, picked] of Object.entries(condition)) {
		const axis = space.axes.find((candidate) => candidate.id === id);
		if (axis === undefined) {
			problems.push({ kind: 'unknown-axis', owner, axis: id });
			continue;
		}
		for (const pick of picked as readonly (string | Span)[]) {
			if (typeof pick === 'string') {
				if (axis.kind === 'named' && axis.values.some((value) => value.id === pick)) continue;
				problems.push({ kind: 'unknown-value', owner, axis: id, value: pick });
			} else if (axis.kind === 'named' || !isSpan(pick)) {
				problems.push({ kind: 'bad-span', owner, axis: id, span: `[${pick.join(', ')})` });
			}
		}
	}
	return problems;
}

function isSpan(span: Span): boolean {
	const whole = (end: number) => Number.isInteger(end) || Math.abs(end) === Number.POSITIVE_INFINITY;
	return span.length === 2 && span.every(whole) && span[0] < span[1];
}

/** The box of a condition. The grid must have been cut by it. A box with an axis without cells is empty. */
export function encode(grid: Grid, condition: Condition): Box {
	const box = grid.layout.full.slice();
	for (const [id, picked] of Object.entries(condition)) {
		const x = grid.indexOf.get(id) as number;
		const { cells, cellOfId } = grid.axes[x] as GridAxis;
		const offset = grid.layout.offset[x] as number;
		box.fill(0, offset, grid.layout.offset[x + 1]);
		for (const pick of picked) {
			if (typeof pick === 'string') setCell(box, offset, cellOfId.get(pick) as number);
			else {
				cells.forEach((cell, c) => {
					if (cell.span[0] >= pick[0] && cell.span[1] <= pick[1]) setCell(box, offset, c);
				});
			}
		}
	}
	return box;
}

/** The condition of a box: only the axes that it restricts, ids in the axis's order, spans joined where they touch. */
export function decode(grid: Grid, box: Box): Condition {
	const condition: Record<AxisId, Picks> = {};
	for (const x of restrictedAxes(grid.layout, box)) {
		const { axis, cells } = grid.axes[x] as GridAxis;
		const inside = cells.filter((_, c) => hasCell(grid.layout, box, x, c));
		if (axis.kind === 'named') {
			const ids = new Set(inside.flatMap((cell) => cell.ids));
			condition[axis.id] = axis.values.map((value) => value.id).filter((id) => ids.has(id));
		} else {
			condition[axis.id] = joinSpans(inside.map((cell) => cell.span));
		}
	}
	return condition;
}

function joinSpans(spans: readonly Span[]): Span[] {
	const joined: [number, number][] = [];
	for (const [from, to] of spans) {
		const last = joined.at(-1);
		if (last !== undefined && last[1] === from) last[1] = to;
		else joined.push([from, to]);
	}
	return joined;
}

/** The scenario of a point, each axis at the value that its cell is told by. */
export function scenarioOf(grid: Grid, point: Box): Scenario {
	const scenario: Record<AxisId, string | number> = {};
	grid.axes.forEach(({ axis, cells }, x) => {
		const cell = cells.find((_, c) => hasCell(grid.layout, point, x, c)) as Cell;
		scenario[axis.id] = cell.example;
	});
	return scenario;
}

/**
 * The box of the scenarios that have these values; an axis that is left out stays open.
 * Throws `RangeError` for an axis or a value that the space does not have.
 */
export function boxOfScenario(grid: Grid, scenario: Scenario): Box {
	const box = grid.layout.full.slice();
	for (const [id, value] of Object.entries(scenario)) {
		const x = grid.indexOf.get(id);
		if (x === undefined) throw new RangeError(`No axis '${id}'`);
		const { cells, cellOfId } = grid.axes[x] as GridAxis;
		const cell =
			typeof value === 'string'
				? cellOfId.get(value)
				: cells.findIndex(({ span }) => value >= span[0] && value < span[1] && Number.isInteger(value));
		if (cell === undefined || cell < 0) throw new RangeError(`Axis '${id}' has no value '${value}'`);
		box.fill(0, grid.layout.offset[x], grid.layout.offset[x + 1]);
		setCell(box, grid.layout.offset[x] as number, cell);
	}
	return box;
}
