/** Tables of the services: the terms of each, one in rows, its packages, and what follows after delivery. */
import type { Service } from '../../model/service.ts';
import type { Cell, Table } from '../tree.ts';
import { effectiveDateRow, partyRows, toFill } from './parties.ts';
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

const payment = 'policies.payment-production';
const general = 'policies.general';

/** What there is to say of one service, by table. What the parties settle for one client is filled in. */
const rows = {
	'service-summary': [
		['サービス', '{service.name}'],
		['契約の性質', '{service.basis}（成果物の完成を目的としない業務は準委任）'],
		['構成', { field: 'contract.package', label: '構成' }],
		['料金（税込）', { field: 'contract.fee', label: '料金' }],
		['うち消費税額', { field: 'contract.tax', label: '料金のうち消費税額' }],
		['着手金', `料金の{${payment}.advance}`],
		['支払期限', `{${payment}.due|anchored}以内`],
		['支払方法', `{${payment}.method}（手数料は{${payment}.transferFee}の負担）`],
		['納期', { field: 'contract.delivery', label: '納期' }],
		['無料の修正', '{service.revisions|number}'],
		['修正の回数の数え方', '{service.revisionPolicy.counts}'],
		['超える修正の料金', '{service.revisionPolicy.over}'],
		['検査の期間', `{${general}.acceptance|anchored}`],
		['無償対応期間', '{service.freePeriod|anchored}'],
		['契約不適合の通知', `{${general}.conformity|anchored}`],
		['営業時間', '{calendar.hours}'],
		['営業時間外と休業日の対応', '対応外（日時を定めた公開・切替えは個別見積）'],
		['連絡不能のとき', '{service.silence.window|anchored}の後、{service.silence.outcome}'],
		['損害賠償の上限', '料金の額'],
		['当社への通知の宛先', '{agency.email}'],
	],
	'service-specification': [
		['サービス', '{service.name}'],
		['概要', '{service.description}'],
		['成果物', listOf('deliverables')],
		['含まないもの', listOf('excluded')],
		['ご用意いただくもの', listOf('needs')],
	],
} as const satisfies Readonly<
	Record<string, readonly (readonly [label: string, says: Phrase | ToFill | ((service: Service) => Phrase)])[]>
>;

interface ToFill {
	readonly field: string;
	readonly label: string;
}

function listOf(field: 'deliverables' | 'excluded' | 'needs'): (service: Service) => Phrase {
	return (service) => service[field].map((_, index) => `{service.${field}.${index}}`).join('／');
}

/** One service: the name of a field, and what it is. */
export function serviceTable(name: keyof typeof rows, service: Service, setting: CellSetting): Table {
	const said = rows[name].map(([label, says]): Cell[] => {
		if (typeof says === 'object') return [...headOf([label], setting), toFill(says.field, says.label, 24, setting)];
		return [...headOf([label], setting), cell(phrase(typeof says === 'function' ? says(service) : says, setting))];
	});
	return {
		type: 'table',
		caption: name === 'service-summary' ? null : '本業務の内容',
		head: headOf(['項目', '内容'], setting),
		rows: name === 'service-summary' ? [...partyRows(setting), effectiveDateRow(setting), ...said] : said,
		rowHeader: true,
		widths: [2, 4],
		origin: setting.origin,
	};
}

export function packagesTable({ packages }: Service, setting: CellSetting): Table {
	return {
		type: 'table',
		caption: '構成と料金',
		head: headOf(['構成', '内容', 'ページ数', '納期', '料金'], setting),
		rows: packages.map((_, index) => {
			const at = `service.packages.${index}`;
			const says = [`{${at}.name}`, `{${at}.description}`, `{${at}.pages}`, `{${at}.deliveryTime}`, `{${at}.price}`];
			return says.map((words) => cell(phrase(words, setting)));
		}),
		rowHeader: true,
		widths: [4, 12, 4, 4, 6],
		origin: setting.origin,
	};
}

export function followUpsTable(setting: CellSetting): Table {
	// A copy for one service has said its name.
	const named = setting.scope.service === undefined ? ([['サービス', '{service.name}']] as const) : [];
	return {
		type: 'table',
		caption: '納品後のフォロー',
		head: headOf([...named.map(([head]) => head), '時期', '手段', '費用', '内容'], setting),
		rows: copiesOf(setting).flatMap(({ service, setting: copy }) =>
			service.followUps.map((_, index) => {
				const at = `service.followUps.${index}`;
				const says = [
					...named.map(([, name]) => name),
					`{${at}.at|anchored}`,
					`{${at}.channel}`,
					`{${at}.cost|short}`,
					`{${at}.content}`,
				];
				return says.map((words) => cell(phrase(words, copy)));
			}),
		),
		rowHeader: true,
		widths: [...named.map(() => 10), 9, 9, 8, 14],
		origin: setting.origin,
	};
}
