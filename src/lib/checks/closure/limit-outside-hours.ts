/** 営業時間の外の期限: an answer that comes at the last minute of the silence period must find somebody there. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { effectivePolicies } from '../../model/effective-policy.ts';
import { formatValue } from '../../values/format.ts';
import type { Check } from '../check.ts';

const at = (time: string) => ({ 'policies/silence.yaml': { replace: "at: '14:00'", with: `at: '${time}'` } });

export const limitOutsideHours: Check = {
	id: 'closure/limit-outside-hours',
	title: { ja: '営業時間の外の期限', en: 'limit outside the business hours' },
	summary: {
		ja: '連絡を待つ期限の時刻は、営業時間の中に置きます。だれもいない時刻に期限が来ると、届いた返事を見る人も、手続きをする人もいません。',
		en: 'The hour at which silence has consequences lies within the business hours: somebody must see a last answer.',
	},
	example: {
		fails: { files: at('21:00'), finds: [{ file: 'policies/silence.yaml', words: "'21:00'" }] },
		passes: { files: at('17:00') },
	},
	run({ project }) {
		const { calendar } = project;
		const { hours } = calendar.data;
		return effectivePolicies(project, 'silence', 'silence').flatMap(({ data, place }): Diagnostic[] => {
			const { minutes } = data.at;
			if (hours.from < minutes && minutes <= hours.to) return [];
			const [limit, staffed] = [formatValue(data.at), formatValue(hours)];
			return [
				{
					code: this.id,
					level: 'error',
					message: {
						ja: `連絡を待つ期限の時刻（${limit}）が、営業時間（${staffed}）の外です`,
						en: `silence has consequences at ${limit}, outside the business hours (${staffed})`,
					},
					places: [
						{ place: place(['at']), label: { ja: `期限 ${limit}`, en: 'limit' } },
						{ place: calendar.places.at(['hours']), label: { ja: `営業時間 ${staffed}`, en: 'business hours' } },
					],
					fixes: [{ ja: '期限の時刻（at）を営業時間の中にする', en: 'move the limit (at) into the business hours' }],
				},
			];
		});
	},
};
