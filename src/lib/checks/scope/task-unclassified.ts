/** 料金内・追加料金・対象外のどれにもない作業: the request that nobody decided about is the one that is fought over. */
import { axisNames, phases } from '../../model/axes.ts';
import { placeIn } from '../../model/project.ts';
import type { Task } from '../../model/task.ts';
import type { Check } from '../check.ts';

export const taskUnclassified: Check = {
	id: 'scope/task-unclassified',
	title: { ja: '区分のない作業', en: 'unclassified task' },
	summary: {
		ja: 'どの作業も、制作中・無償対応期間・運用中（保守契約なしを含む全プラン）のそれぞれで、料金内・別料金・対応外のどれかに決まっていなければなりません。',
		en: 'Every task must be included, extra or declined in every phase and, in operation, for every tier and for clients without one.',
	},
	example: {
		fails: {
			files: { 'tasks.yaml': { replace: '      standard: allowance\n', with: '' } },
			finds: [{ file: 'tasks.yaml', words: 'operation' }],
		},
		passes: { files: {} },
	},
	run({ project }) {
		const tiers = ['none', ...project.support.map(({ id }) => id)];
		const nameOf = (tier: string): string => project.support.find(({ id }) => id === tier)?.data.name ?? '保守契約なし';
		return project.tasks.data.tasks.flatMap((task, index) => {
			const missing = phases.flatMap((phase): { path: string; ja: string; en: string }[] => {
				if (phase !== 'operation') return task[phase] ? [] : [{ path: phase, ja: axisNames.phase[phase], en: phase }];
				return tiers
					.filter((tier) => !placed(task, tier))
					.map((tier) => ({ path: phase, ja: `運用中・${nameOf(tier)}`, en: `operation, ${tier}` }));
			});
			if (missing.length === 0) return [];
			const operationOnly = missing.every(({ path }) => path === 'operation') && task.operation !== undefined;
			const place = operationOnly
				? project.tasks.places.key(['tasks', index, 'operation'])
				: placeIn(project.tasks, ['tasks', index, 'id']);
			return {
				code: this.id,
				level: 'error' as const,
				message: {
					ja: `「${task.title}」は、${missing.map(({ ja }) => ja).join('、')}での扱いが決まっていません`,
					en: `${task.id} is undecided in: ${missing.map(({ en }) => en).join('; ')}`,
				},
				places: [{ place }] as const,
				notes: [
					{
						title: { ja: '場面', en: 'scenario' },
						text: {
							ja: `${missing[0]?.ja ?? ''} ・ お客様「${task.says}」`,
							en: `${missing[0]?.en ?? ''}: the client asks for "${task.says}"`,
						},
					},
				],
				fixes: [
					{
						ja: 'included（料金内）・allowance（作業枠内）・extra（別料金）・quoted（個別見積）・declined（対応外）のどれかを書く',
						en: 'write one of included, allowance, extra, quoted, declined',
					},
				],
			};
		});
	},
};

const placed = (task: Task, tier: string): boolean => task.operation?.[tier] !== undefined;
