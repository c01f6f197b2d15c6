/** 休業の間も進む期限: a target that holds all year, except that it runs out while the office is closed. */
import type { Check } from '../check.ts';
import { missedFinding, missedTargets } from '../response/targets.ts';
import { silentClocks } from './silent-clock.ts';

const start = (period: string) => ({
	'support/standard.yaml': { replace: 'start: 2営業日', with: `start: ${period}` },
});

export const clockNotPaused: Check = {
	id: 'holiday/clock-not-paused',
	title: { ja: '休業の間も進む期限', en: 'clock that runs through a closure' },
	summary: {
		ja: '返信や着手の期限は、休業の間は進まないように書きます。暦日で書くと、休業の前に受け付けたご依頼の期限が休業の間に来ます。',
		en: 'The clock of a target stands still in a closure, or requests from the eve of it fall due while nobody is there.',
	},
	example: {
		fails: { files: start('3日'), finds: [{ file: 'support/standard.yaml', words: '3日' }] },
		passes: { files: start('{ span: 3日, roll: next-business-day }') },
	},
	run(input) {
		const targets = missedTargets(input)
			.filter(({ closure }) => closure)
			.map((missed) =>
				missedFinding(
					this.id,
					missed,
					(name, period) => ({
						ja: `${name.ja}の期限（${period}）は、休業の間も進み、だれもいない日に来ます`,
						en: `the target for ${name.en} (${period}) runs on through a closure and out while nobody is there`,
					}),
					[
						{ ja: '営業日で数える', en: 'count in business days' },
						{
							ja: '末日が休みなら翌営業日とする（{ span: …, roll: next-business-day }）',
							en: 'let a closed last day move on (roll: next-business-day)',
						},
					],
				),
			);
		return [...targets, ...silentClocks(this.id, input)];
	},
};
