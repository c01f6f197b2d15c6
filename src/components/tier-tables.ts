/** Tables with a column for each tier: who answers how soon, and whatever else is to be compared. */
import type { CellSetting, Phrase } from '../lib/document/tables/phrase.ts';
import { cell, headOf, orNothing, phrase } from '../lib/document/tables/phrase.ts';
import type { Table } from '../lib/document/tree.ts';
import { axisNames, channelKinds } from '../lib/model/axes.ts';
import type { SupportTier } from '../lib/model/support.ts';

type Says = (tier: SupportTier) => Phrase | null;

/** `says` speaks of `tier.…`; where it has nothing to say the cell is a dash. */
export function tiersSideBySide(
	corner: string,
	rows: readonly (readonly [label: string, says: Phrase | Says])[],
	setting: CellSetting,
): Table {
	const { support } = setting.project;
	return {
		type: 'table',
		caption: null,
		head: headOf([corner, ...support.map(({ data }) => data.name)], setting),
		rows: rows.map(([label, says]) => [
			...headOf([label], setting),
			...support.map(({ id, data }) => {
				const copy = { ...setting, scope: { tier: id } };
				const words = typeof says === 'function' ? says(data) : says;
				return cell(orNothing(words === null ? [] : phrase(words, copy), setting));
			}),
		]),
		rowHeader: true,
		widths: [2, ...support.map(() => 3)],
		origin: setting.origin,
	};
}

/** Channels by kind: how soon a request is answered and taken up. */
export function channelTable(setting: CellSetting): Table {
	const { support } = setting.project;
	const kinds = channelKinds.filter((kind) =>
		support.some(({ data }) => data.channels.some((one) => one.kind === kind)),
	);
	const saysOf =
		(kind: (typeof kinds)[number]): Says =>
		({ channels }) => {
			const index = channels.findIndex((one) => one.kind === kind);
			const at = `tier.channels.${index}`;
			const soon = `{${at}.firstResponse}以内に返信、{${at}.start}以内に着手`;
			return index < 0 ? null : [`${soon}（受付は{${at}.hours}）`, soon];
		};
	const rows = kinds.map((kind) => [axisNames.channel[kind], saysOf(kind)] as const);
	return tiersSideBySide('窓口', rows, setting);
}
