/** `<Table of="…" />`: which table a name means. */
import type { TableName } from '../../model/tables.ts';
import type { Table } from '../tree.ts';
import { closuresTable } from './calendar.ts';
import type { CellSetting } from './phrase.ts';
import { followUpsTable, servicesTable } from './service.ts';
import { siteTable } from './site.ts';
import { tasksTable } from './task.ts';
import { channelsTable, contactsTable, tiersTable, tierTable } from './tier.ts';

/** Null where there is nothing to list, and, reported, where the table needs a tier and the document has none. */
export function tableOf(name: TableName, setting: CellSetting): Table | null {
	const tier = setting.project.support.find(({ id }) => id === setting.scope.tier);
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
	const table = build(name, tier, setting);
	return table && table.rows.length > 0 ? table : null;
}

const ofOneTier: ReadonlySet<TableName> = new Set([
	'tier-summary',
	'tier-specification',
	'tier-channels',
	'tier-tasks',
	'tier-prices',
]);

type Tier = CellSetting['project']['support'][number];

function build(name: TableName, tier: Tier | undefined, setting: CellSetting): Table | null {
	switch (name) {
		case 'service-terms':
			return servicesTable(setting);
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
