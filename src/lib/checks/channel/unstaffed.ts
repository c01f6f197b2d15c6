/** だれもいない窓口: a channel whose hours lie outside those of the office is listed, and nobody answers. */
import { formatValue } from '../../values/format.ts';
import type { Hours } from '../../values/value.ts';
import type { Check } from '../check.ts';

export const unstaffed: Check = {
	id: 'channel/unstaffed',
	title: { ja: 'だれもいない窓口', en: 'unstaffed channel' },
	summary: {
		ja: '窓口の受付時間は、営業時間と重なっていなければなりません。人のいない時間にだけ開く窓口は、あるのに使えない窓口です。',
		en: 'The hours of a channel must meet the business hours: one that is open only while nobody is there is no channel.',
	},
	example: {
		fails: {
			files: {
				'support/standard.yaml': {
					replace: 'channels:\n',
					with: "channels:\n  - { kind: phone, for: お急ぎのご相談, who: 担当者, hours: '土曜 10:00〜17:00', firstResponse: 1営業日, start: 2営業日, completion: quoted }\n",
				},
			},
			finds: [{ file: 'support/standard.yaml', words: "'土曜 10:00〜17:00'" }],
		},
		passes: {
			files: {
				'support/standard.yaml': {
					replace: 'channels:\n',
					with: "channels:\n  - { kind: phone, for: お急ぎのご相談, who: 担当者, hours: '平日 17:00〜20:00', firstResponse: 1営業日, start: 2営業日, completion: quoted }\n",
				},
			},
		},
	},
	run({ project }) {
		const office = project.calendar.data.hours;
		return project.support.flatMap(({ data, places }) =>
			data.channels.flatMap(({ hours }, index) => {
				if (hours === undefined || meets(hours, office)) return [];
				const [open, staffed] = [formatValue(hours), formatValue(office)];
				return {
					code: this.id,
					level: 'error' as const,
					message: {
						ja: `「${data.name}」の窓口の受付時間に、営業している時間がありません`,
						en: 'this channel is open only while the office is closed',
					},
					places: [
						{
							place: places.at(['channels', index, 'hours']),
							label: { ja: `受付時間 ${open}`, en: 'hours of the channel' },
						},
						{
							place: project.calendar.places.at(['hours']),
							label: { ja: `営業時間 ${staffed}`, en: 'business hours' },
						},
					] as const,
					fixes: [
						{ ja: '受付時間を営業時間の中にする', en: 'move the hours of the channel into the business hours' },
						{ ja: 'この窓口を外す', en: 'drop the channel' },
					],
				};
			}),
		);
	},
};

/** Whether there is a minute of a weekday in both. */
export const meets = (a: Hours, b: Hours): boolean =>
	a.days.some((day) => b.days.includes(day)) && Math.max(a.from, b.from) < Math.min(a.to, b.to);
