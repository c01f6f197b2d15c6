/** 人のいない時間の電話: a telephone number implies that somebody is there, in all of its hours. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { compareValues } from '../../values/compare.ts';
import { formatValue } from '../../values/format.ts';
import type { Check } from '../check.ts';
import { channelsOf, officeHours } from './channels.ts';
import { meets } from './unstaffed.ts';

const phone = (hours: string) => ({
	'support/standard.yaml': {
		replace: 'channels:\n',
		with: `channels:\n  - { kind: phone, for: お急ぎのご相談, who: 担当者, hours: '${hours}', firstResponse: 1営業時間, start: 2営業日, completion: quoted }\n`,
	},
});

export const phoneHoursNotStaffed: Check = {
	id: 'channel/phone-hours-not-staffed',
	title: { ja: '人のいない時間にも開いている窓口', en: 'channel open beyond the office' },
	summary: {
		ja: '電話をはじめ、窓口の受付時間は営業時間の中に収めます。はみ出した時間に電話をかけた人は、だれもいない部屋を鳴らします。',
		en: 'The hours of a channel, above all of a telephone, lie within those in which somebody is there.',
	},
	example: {
		fails: {
			files: phone('平日 10:00〜20:00'),
			finds: [{ file: 'support/standard.yaml', words: "'平日 10:00〜20:00'" }],
		},
		passes: { files: phone('平日 10:00〜18:00') },
	},
	run(input) {
		const office = officeHours(input);
		return channelsOf(input).flatMap(({ tierName, channel, place }): Diagnostic[] => {
			const { hours } = channel;
			// Without one common minute it is channel/unstaffed.
			if (hours === undefined || !meets(hours, office)) return [];
			const compared = compareValues(hours, office);
			if (compared === 'less' || compared === 'equal') return [];
			const [open, staffed] = [formatValue(hours), formatValue(office)];
			return [
				{
					code: this.id,
					level: 'error',
					message: {
						ja: `「${tierName}」の窓口の受付時間（${open}）が、営業時間（${staffed}）からはみ出しています`,
						en: `this channel is open ${open}, but the office only ${staffed}`,
					},
					places: [
						{ place: place(['hours']), label: { ja: `受付時間 ${open}`, en: 'hours of the channel' } },
						{
							place: input.project.calendar.places.at(['hours']),
							label: { ja: `営業時間 ${staffed}`, en: 'business hours' },
						},
					],
					fixes: [
						{ ja: '受付時間を営業時間の中に収める', en: 'keep the hours of the channel within the business hours' },
						{
							ja: 'その時間にも人がいるなら、営業時間のほうを改める',
							en: 'change the business hours, if somebody is there',
						},
					],
				},
			];
		});
	},
};
