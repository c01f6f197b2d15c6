/** The tables that a clause can ask for with `<Table of="…" />`; they are built from typed content, never typed in. */
export const tableNames = [
	'service-terms', // 別表: every service with price, delivery time, revisions, free period, silence
	'service-summary', // 要項: the service of this document in one table
	'service-specification', // 別紙1: what is made, what is not, what the client provides
	'service-packages', // 別紙1: the packages of the service with pages, delivery time, price
	'service-follow-ups', // follow-ups after delivery: service, time, channel, content, cost
	'tier-terms', // 別表: every tier side by side
	'tier-summary', // 要項: the tier of this document in one table
	'tier-specification', // 別紙1: updates, backup, monitoring, report, allowance of the tier of this document
	'tier-channels', // 別紙1: channels with hours, first response, start, completion
	'tier-tasks', // 別紙1: every task in operation under this tier: included, allowance, extra, declined
	'tier-prices', // 別紙3: fee, hourly, after hours, holidays, restore, extra tasks
	'production-tasks', // tasks while a site is being made
	'free-period-tasks', // tasks in the free period after delivery
	'no-support-tasks', // tasks for a client without a support contract
	'closures', // 別紙4: closures and half days of the calendar
	'contacts', // 別紙4: who answers where, and when
	'site', // 別紙2: the covered site, blanks to fill in
] as const;

export type TableName = (typeof tableNames)[number];
