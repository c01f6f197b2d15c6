/** 返事の遅いチャット: a chat that is answered tomorrow is a mail that looks like a chat. */
import type { Check } from '../check.ts';
import { channel } from '../scenario/examples.ts';
import { slowChannels } from './channels.ts';

const after = (firstResponse: string) => channel('chat', firstResponse);

export const chatSlow: Check = {
	id: 'channel/chat-slow',
	title: { ja: '返事の遅いチャット', en: 'slow chat' },
	summary: {
		ja: 'チャットがあれば、すぐに返事が来ると思われます。初回の返信が1時間より後になる窓口にするなら、メールとして案内します。',
		en: 'A chat lets people expect an answer at once: with a first response later than an hour it disappoints.',
	},
	example: {
		fails: { files: after('4営業時間'), finds: [{ file: 'support/standard.yaml', words: '4営業時間' }] },
		passes: { files: after('1営業時間') },
	},
	run(input) {
		return slowChannels(input, {
			code: this.id,
			kinds: ['chat'],
			most: 1,
			size: {
				minute: 1 / 60,
				hour: 1,
				'business-hour': 1,
				'calendar-day': 24,
				'business-day': 24,
				week: 168,
				month: 672,
				year: 8760,
			},
			told: { ja: '1時間', en: 'an hour' },
			why: { ja: 'チャットはすぐの返事を期待させます', en: 'a chat promises an answer at once' },
			fixes: [
				{
					ja: '受付時間（hours）を限り、その中では1時間以内に返す',
					en: 'limit its hours, and answer within an hour in them',
				},
				{ ja: '窓口をメールやフォームにする', en: 'offer mail or a form instead' },
			],
		});
	},
};
