/** Channels by kind, tier beside tier: how soon a request is answered and taken up. */
import type { CellSetting } from '../lib/document/tables/phrase.ts';
import { cell, headOf, orNothing, phrase } from '../lib/document/tables/phrase.ts';
import type { Table } from '../lib/document/tree.ts';
import { axisNames, channelKinds } from '../lib/model/axes.ts';

export function channelTable(setting: CellSetting): Table {
	const { support } = setting.project;
	const kinds = channelKinds.filter((kind) =>
		support.some(({ data }) => data.channels.some((one) => one.kind === kind)),
	);
	return {
		type: 'table',
		caption: null,
		head: headOf(['窓口', ...support.map(({ data }) => data.name)], setting),
		rows: kinds.map((kind) => [
			...headOf([axisNames.channel[kind]], setting),
			...support.map(({ id, data }) => {
				const copy = { ...setting, scope: { tier: id } };
				const index = data.channels.findIndex((one) => one.kind === kind);
				const at = `tier.channels.${index}`;
				const words = [
					`{${at}.firstResponse}以内に返信、{${at}.start}以内に着手（受付は{${at}.hours}）`,
					`{${at}.firstResponse}以内に返信、{${at}.start}以内に着手`,
				];
				return cell(orNothing(index < 0 ? [] : phrase(words, copy), setting));
			}),
		]),
		rowHeader: true,
		widths: [2, ...support.map(() => 3)],
		origin: setting.origin,
	};
}
