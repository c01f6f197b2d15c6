/** 営業時間では守れない返信の期限: a target by the clock, and an evening or a weekend on which nobody is there. */
import type { Check } from '../check.ts';
import { missedFinding, missedTargets } from './targets.ts';

const response = (period: string) => ({
	'support/standard.yaml': { replace: 'firstResponse: 1営業日', with: `firstResponse: ${period}` },
});

export const impossibleInHours: Check = {
	id: 'response/impossible-in-hours',
	title: { ja: '営業時間では守れない期限', en: 'target that the hours make impossible' },
	summary: {
		ja: '返信や着手の期限を時間や暦日で書くと、夕方や週末の前に受け付けたご依頼では、だれもいない間に期限が来ます。',
		en: 'A target in hours or calendar days runs out while nobody is there, for requests that come before closing time.',
	},
	example: {
		fails: { files: response('24時間'), finds: [{ file: 'support/standard.yaml', words: '24時間' }] },
		passes: { files: response('8営業時間') },
	},
	run(input) {
		return missedTargets(input)
			.filter(({ closure }) => !closure)
			.map((missed) =>
				missedFinding(
					this.id,
					missed,
					(name, period) => ({
						ja: `${name.ja}の期限（${period}）は、営業時間の終わりに受け付けると守れません`,
						en: `the target for ${name.en} (${period}) cannot be kept for a request that comes in before closing time`,
					}),
					[
						{
							ja: '営業時間か営業日で数える（8営業時間、1営業日など）',
							en: 'count in business hours or business days',
						},
						{
							ja: '休みの間も返信できる人を置き、受付時間（hours）に書く',
							en: 'have somebody there and say so in the hours',
						},
					],
				),
			);
	},
};
