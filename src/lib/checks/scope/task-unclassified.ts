/** 料金内・追加料金・対象外のどれにもない作業: the request that nobody decided about is the one that is fought over. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { axisNames, phases } from '../../model/axes.ts';
import type { Project } from '../../model/project.ts';
import { placeIn } from '../../model/project.ts';
import type { Task } from '../../model/task.ts';
import type { Place } from '../../source/place.ts';
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
		passes: {
			files: { 'tasks.yaml': { replace: '      standard: allowance\n', with: '      standard: quoted\n' } },
		},
	},
	run({ project }) {
		const { tasks } = project.tasks.data;
		const tiers = ['none', ...project.support.map(({ id }) => id)];
		const forgotten = tiers.filter((tier) => tasks.filter((task) => !placed(task, tier)).length > MANY);
		const single = tasks.flatMap((task, index) => {
			const missing = phases.flatMap((phase): Missing[] => {
				if (phase !== 'operation') return task[phase] ? [] : [{ phase, ja: axisNames.phase[phase], en: phase }];
				return tiers
					.filter((tier) => !placed(task, tier) && !forgotten.includes(tier))
					.map((tier) => ({ phase, ja: `運用中・${nameOf(project, tier)}`, en: `operation, ${tier}` }));
			});
			return missing.length > 0 ? [undecided(project, task, index, missing)] : [];
		});
		return [...forgotten.map((tier) => undecidedTier(project, tier)), ...single];
	},
};

/** A tier that more tasks than these leave out was forgotten as a whole: one mistake, one finding. */
const MANY = 3;

const MOST_PLACES = 4;

interface Missing {
	readonly phase: (typeof phases)[number];
	readonly ja: string;
	readonly en: string;
}

const placed = (task: Task, tier: string): boolean => task.operation?.[tier] !== undefined;

const nameOf = ({ support }: Project, tier: string): string =>
	support.find(({ id }) => id === tier)?.data.name ?? '保守契約なし';

const kinds = {
	ja: 'included（料金内）・allowance（作業枠内）・extra（別料金）・quoted（個別見積）・declined（対応外）のどれか',
	en: 'one of included, allowance, extra, quoted, declined',
};

/** Where a task says how it is treated in operation; its id where it says nothing of it. */
const operationPlace = ({ tasks }: Project, index: number): Place =>
	tasks.data.tasks[index]?.operation
		? tasks.places.key(['tasks', index, 'operation'])
		: placeIn(tasks, ['tasks', index, 'id']);

function undecided(project: Project, task: Task, index: number, missing: readonly Missing[]): Diagnostic {
	const operationOnly = missing.every(({ phase }) => phase === 'operation');
	return {
		code: taskUnclassified.id,
		level: 'error',
		message: {
			ja: `「${task.title}」は、${missing.map(({ ja }) => ja).join('、')}での扱いが決まっていません`,
			en: `${task.id} is undecided in: ${missing.map(({ en }) => en).join('; ')}`,
		},
		places: [
			{ place: operationOnly ? operationPlace(project, index) : placeIn(project.tasks, ['tasks', index, 'id']) },
		],
		notes: [
			{
				title: { ja: '場面', en: 'scenario' },
				text: {
					ja: `${missing[0]?.ja ?? ''} ・ お客様「${task.says}」`,
					en: `${missing[0]?.en ?? ''}: the client asks for "${task.says}"`,
				},
			},
		],
		fixes: [{ ja: `${kinds.ja}を書く`, en: `write ${kinds.en}` }],
	};
}

function undecidedTier(project: Project, tier: string): Diagnostic {
	const left = project.tasks.data.tasks.flatMap((task, index) => (placed(task, tier) ? [] : [{ task, index }]));
	const file = project.support.find(({ id }) => id === tier);
	const places = [
		...(file ? [file.places.at(['name'])] : []),
		...left.map(({ index }) => operationPlace(project, index)),
	].slice(0, MOST_PLACES);
	const [first = project.tasks.places.at([]), ...rest] = places;
	return {
		code: taskUnclassified.id,
		level: 'error',
		message: {
			ja: `${left.length}件の作業で、運用中・${nameOf(project, tier)}での扱いが決まっていません`,
			en: `${left.length} tasks are undecided in: operation, ${tier}`,
		},
		places: [{ place: first }, ...rest.map((place) => ({ place }))],
		notes: [
			{
				title: { ja: '作業', en: 'tasks' },
				text: {
					ja: left.map(({ task }) => task.title).join('、'),
					en: left.map(({ task }) => task.id).join(', '),
				},
			},
		],
		fixes: [
			{
				ja: `tasks.yaml の各作業の operation に「${tier}: …」の行を足し、${kinds.ja}を書く`,
				en: `add a line "${tier}: …" to operation of each task, with ${kinds.en}`,
			},
		],
	};
}
