/** Tables of the services: the terms of each, and what follows after delivery. */
import type { Table } from '../tree.ts';
import type { CellSetting, Phrase } from './phrase.ts';
import { cell, headOf, phrase } from './phrase.ts';

/** Of one service where the copy is for one, of all where it speaks for all. */
const copiesOf = (setting: CellSetting) =>
	setting.project.services
		.filter(({ id }) => setting.scope.service === undefined || setting.scope.service === id)
		.map(({ id, data }) => ({ service: data, setting: { ...setting, scope: { ...setting.scope, service: id } } }));

const terms: readonly (readonly [head: string, says: Phrase])[] = [
	['サービス', '{service.name}'],
	['料金（最小の構成）', '{service.price}'],
	['納期（標準の構成）', '{service.deliveryTime|anchored}'],
	['無料の修正', '{service.revisions|number}'],
	['無償対応期間', '{service.freePeriod|anchored}'],
	['連絡不能とみなすまで', '{service.silence.window|anchored}'],
	['保守プラン', '{service.support}'],
];

export function servicesTable(setting: CellSetting): Table {
	return {
		type: 'table',
		caption: '制作サービスの条件',
		head: headOf(
			terms.map(([head]) => head),
			setting,
		),
		rows: copiesOf(setting).map((copy) => terms.map(([, says]) => cell(phrase(says, copy.setting)))),
		rowHeader: true,
		widths: [5, 4, 5, 3, 4, 5, 3],
		origin: setting.origin,
	};
}

export function followUpsTable(setting: CellSetting): Table {
	return {
		type: 'table',
		caption: '納品後のフォロー',
		head: headOf(['サービス', '時期', '手段', '費用', '内容'], setting),
		rows: copiesOf(setting).flatMap(({ service, setting: copy }) =>
			service.followUps.map((_, index) => {
				const at = `service.followUps.${index}`;
				const says = [
					'{service.name}',
					`{${at}.at|anchored}`,
					`{${at}.channel}`,
					`{${at}.cost|short}`,
					`{${at}.content}`,
				];
				return says.map((words) => cell(phrase(words, copy)));
			}),
		),
		rowHeader: true,
		widths: [10, 9, 9, 8, 14],
		origin: setting.origin,
	};
}
