/** 返事の遅いメール: mail bears a delay, but not one of several days. */
import type { Check } from '../check.ts';
import { slowChannels } from './channels.ts';

const answered = (within: string) => ({
	'support/standard.yaml': {
		replace: 'firstResponse: 1営業日, start: 2営業日',
		with: `firstResponse: ${within}, start: 4営業日`,
	},
});

export const mailSlow: Check = {
	id: 'channel/mail-slow',
	title: { ja: '返事の遅いメール', en: 'slow mail' },
	summary: {
		ja: 'メールやフォームの返事は少し待ってもらえますが、何日もは待ってもらえません。初回の返信は2営業日までが目安です。',
		en: 'Mail tolerates a delay, but not of several days: the first response is due within two business days.',
	},
	example: {
		fails: { files: answered('3営業日'), finds: [{ file: 'support/standard.yaml', words: '3営業日' }] },
		passes: { files: answered('2営業日') },
	},
	run(input) {
		return slowChannels(input, {
			code: this.id,
			kinds: ['email', 'form', 'ticket'],
			most: 2,
			size: {
				minute: 1 / 1440,
				hour: 1 / 24,
				'business-hour': 60 / (input.project.calendar.data.hours.to - input.project.calendar.data.hours.from),
				'calendar-day': 1,
				'business-day': 1,
				week: 7,
				month: 28,
				year: 365,
			},
			told: { ja: '2営業日', en: 'two business days' },
			why: { ja: 'メールやフォームは何日も待ってもらえません', en: 'mail bears no delay of several days' },
			fixes: [
				{
					ja: '初回の返信だけを早める（受け取ったことと、いつ答えるかを知らせる）',
					en: 'send a first answer sooner, which says when the rest will come',
				},
				{ ja: 'すぐに答えられない窓口を減らす', en: 'offer fewer channels, and answer these' },
			],
		});
	},
};
