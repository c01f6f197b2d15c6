/** The catalogue of requests as pages show it: in groups, or by how each is treated under one tier or in one phase. */
import type { Standing } from '../lib/document/tables/task.ts';
import { placementOf, placementSpans } from '../lib/document/tables/task.ts';
import type { Task } from '../lib/model/task.ts';
import { printHtmlSpans } from '../lib/print/html.ts';
import { site } from '../site.ts';
import { pageSetting } from './words.ts';

export const taskGroups: readonly { readonly id: Task['group']; readonly name: string }[] = [
	{ id: 'content', name: '文章・写真・ページ' },
	{ id: 'update', name: '更新と保全' },
	{ id: 'trouble', name: '困ったとき' },
	{ id: 'consult', name: 'ご相談' },
	{ id: 'build', name: 'つくり直しと引っ越し' },
	{ id: 'account', name: 'ご契約まわり' },
];

/** The four ways in which a request is treated, as a person sorts them; the mark's shape says it beside the words. */
export type Treated = 'included' | 'allowance' | 'extra' | 'declined';

export interface Placed {
	readonly treated: Treated;
	/** 「作業枠内」, 「別料金 8,800円/時（税込）」, as HTML. */
	readonly html: string;
}

/** Null where the catalogue does not place the task. */
export function placedAt(task: Task, standing: Standing): Placed | null {
	const placement = placementOf(task, standing);
	if (placement === undefined) return null;
	const tier = typeof standing === 'string' ? undefined : standing.tier;
	const scope = tier === undefined || tier === 'none' ? {} : { tier };
	const html = printHtmlSpans(placementSpans(task, standing, pageSetting(scope)));
	const treated = typeof placement === 'object' || placement === 'quoted' ? 'extra' : placement;
	return { treated, html };
}

export interface TreatedTasks {
	readonly treated: Treated;
	readonly title: string;
	readonly tasks: readonly { readonly task: Task; readonly placed: Placed }[];
}

const titles: readonly (readonly [Treated, string])[] = [
	['included', '料金に含まれること'],
	['allowance', '毎月の作業枠の中でお引き受けすること'],
	['extra', '別料金でお引き受けすること'],
	['declined', 'お引き受けできないこと'],
];

/** Only the treatments that occur. */
export function tasksByTreatment(standing: Standing): TreatedTasks[] {
	const all = site().project.tasks.data.tasks.flatMap((task) => {
		const placed = placedAt(task, standing);
		return placed ? [{ task, placed }] : [];
	});
	return titles
		.map(([treated, title]) => ({ treated, title, tasks: all.filter(({ placed }) => placed.treated === treated) }))
		.filter(({ tasks }) => tasks.length > 0);
}

/** A first impression: one request of each group, the first that the catalogue names. */
export const sampleTasks = (): Task[] =>
	taskGroups.flatMap(({ id }) => site().project.tasks.data.tasks.find(({ group }) => group === id) ?? []);

/** Operation under no contract, then under each tier. */
export const tierColumns = (): { readonly id: string; readonly name: string }[] => [
	{ id: 'none', name: '保守契約なし' },
	...site().project.support.map(({ id, data }) => ({ id, name: data.name })),
];
