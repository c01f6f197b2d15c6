/** `<Table of="…" />`: which table a name means. */
import type { TableName } from '../../model/tables.ts';
import type { Table } from '../tree.ts';
import { closuresTable } from './calendar.ts';
import type { CellSetting } from './phrase.ts';
import { followUpsTable, packagesTable, servicesTable, serviceTable } from './service.ts';
import { siteTable } from './site.ts';
import { tasksTable } from './task.ts';
import { channelsTable, contactsTable, tiersTable, tierTable } from './tier.ts';

/** Null where there is nothing to list, and, reported, where the table needs a tier or a service and the document has none. */
export function tableOf(name: TableName, setting: CellSetting): Table | null {
	const tier = setting.project.support.find(({ id }) => id === setting.scope.tier);
	const service = setting.project.services.find(({ id }) => id === setting.scope.service);
	if (!tier && ofOneTier.has(name)) {
		setting.report({
			kind: 'unknown-value',
			place: setting.origin,
			message: {
				ja: `表「${name}」は一つのプランの表なので、プランごとの文書（per: tier）でしか使えません`,
				en: `the table "${name}" is about one tier, so it needs a document with per: tier`,
			},
		});
		return null;
	}
	if (!service && ofOneService.has(name)) {
		setting.report({
			kind: 'unknown-value',
			place: setting.origin,
			message: {
				ja: `表「${name}」は一つのサービスの表なので、サービスごとの文書（per: service）でしか使えません`,
				en: `the table "${name}" is about one service, so it needs a document with per: service`,
			},
		});
		return null;
	}
	const table = build(name, tier, service, setting);
	return table && table.rows.length > 0 ? table : null;
}

const ofOneTier: ReadonlySet<TableName> = new Set([
	'tier-summary',
	'tier-specification',
	'tier-channels',
	'tier-tasks',
	'tier-prices',
]);

const ofOneService: ReadonlySet<TableName> = new Set(['service-summary', 'service-specification', 'service-packages']);

type Tier = CellSetting['project']['support'][number];
type Service = CellSetting['project']['services'][number];

function build(
	name: TableName,
	tier: Tier | undefined,
	service: Service | undefined,
	setting: CellSetting,
): Table | null {
	switch (name) {
		case 'service-terms':
			return servicesTable(setting);
		case 'service-summary':
		case 'service-specification':
			return service ? serviceTable(name, service.data, setting) : null;
		case 'service-packages':
			return service ? packagesTable(service.data, setting) : null;
		case 'service-follow-ups':
			return followUpsTable(setting);
		case 'tier-terms':
			return tiersTable(setting);
		case 'tier-summary':
		case 'tier-specification':
		case 'tier-prices':
			return tier ? tierTable(name, tier.data, setting) : null;
		case 'tier-channels':
			return tier ? channelsTable(tier.data, setting) : null;
		case 'tier-tasks':
			return tier ? tasksTable({ tier: tier.id }, setting) : null;
		case 'production-tasks':
			return tasksTable('production', setting);
		case 'free-period-tasks':
			return tasksTable('free-period', setting);
		case 'no-support-tasks':
			return tasksTable({ tier: 'none' }, setting);
		case 'closures':
			return closuresTable(setting);
		case 'contacts':
			return contactsTable(tier?.data ?? null, setting);
		case 'site':
			return siteTable(setting);
	}
}
