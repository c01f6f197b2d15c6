/** The channels of every support tier with their places, and a first response that comes later than its channel bears. */
import type { Diagnostic, Localized } from '../../diagnostics/diagnostic.ts';
import type { ChannelKind } from '../../model/axes.ts';
import type { SupportTier } from '../../model/support.ts';
import type { Path } from '../../source/entry.ts';
import type { Place } from '../../source/place.ts';
import { formatValue } from '../../values/format.ts';
import type { DurationUnit, Hours } from '../../values/value.ts';
import type { CheckInput } from '../check.ts';

export type Channel = SupportTier['channels'][number];

export interface OfferedChannel {
	readonly tier: string;
	readonly tierName: string;
	readonly channel: Channel;
	/** Of a field of the channel. */
	place(path: Path): Place;
}

export const channelsOf = ({ project }: Pick<CheckInput, 'project'>): readonly OfferedChannel[] =>
	project.support.flatMap(({ id, data, places }) =>
		data.channels.map((channel, index) => ({
			tier: id,
			tierName: data.name,
			channel,
			place: (path: Path) => places.at(['channels', index, ...path]),
		})),
	);

/** When somebody is there. Whether national holidays are among it the calendar says, not the hours. */
export const officeHours = ({ project }: Pick<CheckInput, 'project'>): Hours => ({
	...project.calendar.data.hours,
	holidays: project.calendar.data.nationalHolidays,
});

export interface Patience {
	readonly code: string;
	readonly kinds: readonly ChannelKind[];
	/** What people of this channel wait for: as many of the unit that `size` counts in. */
	readonly most: number;
	/** How much one of each unit is, in a week that is busy every day: later than that it may well be. */
	readonly size: Readonly<Record<DurationUnit, number>>;
	/** 「1時間」 */
	readonly told: Localized;
	readonly why: Localized;
	readonly fixes: readonly Localized[];
}

/** A warning for every channel of these kinds whose first response may take longer than people wait. */
export const slowChannels = (input: Pick<CheckInput, 'project'>, patience: Patience): Diagnostic[] =>
	channelsOf(input).flatMap(({ tierName, channel, place }): Diagnostic[] => {
		const { firstResponse, kind } = channel;
		if (!patience.kinds.includes(kind) || firstResponse.n * patience.size[firstResponse.unit] <= patience.most)
			return [];
		const words = formatValue(firstResponse);
		return [
			{
				code: patience.code,
				level: 'warning',
				message: {
					ja: `「${tierName}」の${patience.why.ja}が、初回の返信は${words}です（目安は${patience.told.ja}まで）`,
					en: `${patience.why.en}, but the first response takes up to ${words} (${patience.told.en} at most)`,
				},
				places: [
					{ place: place(['firstResponse']), label: { ja: `初回の返信 ${words}`, en: 'first response' } },
					{ place: place(['kind']) },
				],
				fixes: patience.fixes,
			},
		];
	});
