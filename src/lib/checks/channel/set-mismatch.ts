/** 食い違う窓口: the plan has mail and telephone, a text says that there is only the form. */
import type { Diagnostic, Localized } from '../../diagnostics/diagnostic.ts';
import type { ChannelKind } from '../../model/axes.ts';
import { axisNames } from '../../model/axes.ts';
import type { Check, CheckInput } from '../check.ts';
import { standpointOf } from '../standpoint.ts';
import type { OfferedChannel } from './channels.ts';
import { channelsOf } from './channels.ts';
import type { SaidChannels } from './said-channels.ts';
import { saidChannels } from './said-channels.ts';

const page = (text: string) => ({ 'pasted/old-page.md': `${text}\n` });

export const setMismatch: Check = {
	id: 'channel/set-mismatch',
	title: { ja: '食い違う窓口', en: 'two sets of channels' },
	summary: {
		ja: '文章の言う窓口と、保守プランの窓口がちがいます。「窓口はフォームのみ」と読んだ人は、用意してあるメールを使いません。',
		en: 'A text names other ways to reach us than the support tiers have.',
	},
	example: {
		fails: {
			files: page('保守の窓口はフォームのみです。'),
			finds: [{ file: 'pasted/old-page.md', words: 'フォーム' }],
		},
		passes: { files: page('保守の窓口はメールのみです。営業時間の外の連絡は、フォームのみです。') },
	},
	run(input) {
		return [...saidChannels(input.project).flatMap((said) => clash(said, input) ?? []), ...urgentOfNotices(input)];
	},
};

function clash(said: SaidChannels, input: CheckInput): Diagnostic | null {
	const { passage, start, end, kind, channels } = said;
	const { tiers } = standpointOf(passage, input);
	const offered = channelsOf(input).filter(({ tier }) => tiers === null || tiers.includes(tier));
	const against = opposing(said, offered, input);
	if (against === null) return null;
	const words = channels.map(nameOf).join('・');
	return {
		code: 'channel/set-mismatch',
		level: 'error',
		message: says[kind](words, [...new Set(against.map(({ channel }) => nameOf(channel.kind)))].join('・')),
		places: [
			{ place: passage.placeOf(start, end) },
			...against.slice(0, 3).map(({ tierName, channel, place }) => ({
				place: place(['kind']),
				label: { ja: `「${tierName}」の${nameOf(channel.kind)}`, en: `${channel.kind} of a tier` },
			})),
		],
		fixes: [
			{ ja: '文を、プランの窓口に合わせる', en: 'say what the tiers have' },
			{ ja: 'プランの窓口（channels）のほうを改める', en: 'change the channels of the tiers' },
		],
	};
}

/** The channels of tiers that the statement is at odds with; null where it is true, empty for one that nobody has. */
function opposing(
	{ kind, channels, passage }: SaidChannels,
	offered: readonly OfferedChannel[],
	{ project }: CheckInput,
): readonly OfferedChannel[] | null {
	const named = offered.filter(({ channel }) => channels.includes(channel.kind));
	const others = offered.filter(({ channel }) => !channels.includes(channel.kind));
	switch (kind) {
		case 'only':
			return others.length > 0 ? others : null;
		case 'none':
			return named.length > 0 ? named : null;
		case 'offered': {
			// Follow-ups use channels of their own.
			const followUps = project.services.flatMap(({ data }) => data.followUps.map(({ channel }) => channel));
			const isKnown = (channel: ChannelKind): boolean =>
				named.some((one) => one.channel.kind === channel) || followUps.some((one) => one === channel);
			return channels.every(isKnown) || passage.collection === 'services' ? null : [];
		}
	}
}

const says: Readonly<Record<SaidChannels['kind'], (words: string, others: string) => Localized>> = {
	only: (words, others) => ({
		ja: `窓口は${words}だけとありますが、${others}の窓口もあります`,
		en: 'this names the only channels, but the tiers have others',
	}),
	none: (words) => ({
		ja: `${words}では対応しないとありますが、その窓口を置いたプランがあります`,
		en: 'this denies a channel that a tier has',
	}),
	offered: (words) => ({
		ja: `${words}でのサポートとありますが、その窓口を置いたプランはありません`,
		en: 'this offers support through a channel that no tier has',
	}),
};

/** Notices that send an urgent client to a channel at which no tier works on closed days. */
const urgentOfNotices = (input: CheckInput): Diagnostic[] =>
	input.project.notices.flatMap(({ data: { urgent }, places }): Diagnostic[] => {
		if (urgent === undefined) return [];
		const working = input.project.support.filter(({ data }) => data.holidays.treatment === 'extra');
		if (working.some(({ data }) => data.channels.some(({ kind }) => kind === urgent))) return [];
		const offered = channelsOf(input).filter(({ channel }) => channel.kind === urgent);
		const name = nameOf(urgent);
		return [
			{
				code: 'channel/set-mismatch',
				level: 'error',
				message: {
					ja: `休業中の緊急の窓口は${name}とありますが、休業日に対応するプランに${name}の窓口がありません`,
					en: 'no tier that works on closed days has the channel that this notice names for emergencies',
				},
				places: [
					{ place: places.at(['urgent']) },
					...offered.slice(0, 2).map(({ tierName, place }) => ({
						place: place(['kind']),
						label: { ja: `「${tierName}」は休業日に対応しない`, en: 'a tier that is closed then' },
					})),
				],
				fixes: [
					{ ja: '休業日に対応するプランの窓口を書く', en: 'name a channel of a tier that works on closed days' },
					{ ja: '休業中の緊急の窓口を置かない（urgent を消す）', en: 'leave urgent out' },
				],
			},
		];
	});

const nameOf = (kind: ChannelKind): string => axisNames.channel[kind];
