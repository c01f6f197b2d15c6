/** Tables of the task catalogue: what may be asked for, and where it belongs in a phase and a tier. */

import { resolveValue } from '../../model/resolve.ts';
import type { Placement, Task } from '../../model/task.ts';
import type { Cell, Span, Table } from '../tree.ts';
import type { CellSetting } from './phrase.ts';
import { cell, headOf, orNothing, phrase } from './phrase.ts';

/** A column of the catalogue: a phase, or operation under one tier (`none` among them). */
export type Standing = 'production' | 'free-period' | { readonly tier: string };

export const placementOf = (task: Task, standing: Standing): Placement | undefined =>
	typeof standing === 'string' ? task[standing] : task.operation?.[standing.tier];

const pathOf = (task: Task, standing: Standing): string =>
	`tasks.${task.id}.${typeof standing === 'string' ? standing : `operation.${standing.tier}`}`;

/** 「料金内」, 「別料金 8,800円/時（税込）」; empty where the catalogue does not place the task. */
export function placementSpans(task: Task, standing: Standing, setting: CellSetting): Span[] {
	const placement = placementOf(task, standing);
	if (placement === undefined) return [];
	if (typeof placement === 'string') return phrase(`{${pathOf(task, standing)}}`, setting);
	return phrase(`別料金　${charge(task, standing, placement, setting)}`, setting);
}

/** Charged by a price of its own, or by one that stands elsewhere. */
function charge(task: Task, standing: Standing, { extra }: Exclude<Placement, string>, setting: CellSetting): string {
	if (typeof extra !== 'string') return `{${pathOf(task, standing)}.extra|short}`;
	const price = resolveValue(setting.project, extra, setting.scope);
	if (!price.ok) {
		const { data, places } = setting.project.tasks;
		const keys = typeof standing === 'string' ? [standing] : ['operation', standing.tier];
		const place = places.at(['tasks', data.tasks.indexOf(task), ...keys, 'extra']);
		setting.report({ kind: 'unknown-value', place, message: price.reason });
	}
	return `{${extra}|short}`;
}

const captions = {
	production: '制作中の作業の区分',
	'free-period': '無償対応期間中の作業の区分',
	none: '保守プランのない場合の作業の区分',
	tier: '作業の区分',
};

export function tasksTable(standing: Standing, setting: CellSetting): Table {
	const caption = typeof standing === 'string' ? standing : standing.tier === 'none' ? 'none' : 'tier';
	const { tasks } = setting.project.tasks.data;
	// A phase speaks of the tasks that belong to it; under a tier every task must be placed, so none may be hidden.
	const shown = typeof standing === 'string' ? tasks.filter((task) => placementOf(task, standing)) : tasks;
	return {
		type: 'table',
		caption: captions[caption],
		head: headOf(['作業', '区分', '内容'], setting),
		rows: shown.map((task) => [
			cell(phrase(`{tasks.${task.id}.title}`, setting)),
			cell(orNothing(placementSpans(task, standing, setting), setting)),
			cell(phrase(`{tasks.${task.id}.description}`, setting)),
		]),
		rowHeader: true,
		widths: [8, 6, 12],
		origin: setting.origin,
	};
}

/** Rows for a price list: the tasks that this copy's tier charges for, each with its price. */
export function chargedTasks(setting: CellSetting): Cell[][] {
	const { tier } = setting.scope;
	if (tier === undefined) return [];
	return setting.project.tasks.data.tasks.flatMap((task) => {
		const placement = placementOf(task, { tier });
		if (placement === undefined || typeof placement === 'string') return [];
		const price = phrase(charge(task, { tier }, placement, setting), setting);
		return [[cell(phrase(`{tasks.${task.id}.title}`, setting)), cell(price)]];
	});
}
