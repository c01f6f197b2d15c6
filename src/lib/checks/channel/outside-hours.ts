/** 誰もいない時間の窓口: 「チャットはいつでも受付」, while nobody works at night. */
import type { Check } from '../check.ts';
import { channel, inContract } from '../scenario/examples.ts';
import { clashDiagnostics } from '../scenario/tell-finding.ts';

const chat = (time: string, text: string): string =>
	`<Rule id="chat" when={{ phase: "operation", channel: "chat", task: "text-edit"${time} }} then={{ treatment: "included" }} exceptionTo="tasks">${text}</Rule>`;

const always = 'チャットによる依頼は、いつでも料金内で承る。';

export const outsideHours: Check = {
	id: 'channel/outside-hours',
	title: { ja: '誰もいない時間の窓口', en: 'a channel open when nobody is' },
	summary: {
		ja: '窓口ごとの約束が、営業時間の外や休業日まで及んでいてはいけません。「チャットは二十四時間」と「受付は平日の日中」が並ぶと起こります。',
		en: 'What is promised for a channel must not reach into hours in which nobody works.',
	},
	example: {
		fails: {
			files: { ...channel('chat'), ...inContract(chat('', always)) },
			finds: [{ file: 'clauses/allowance.mdx', words: always }],
		},
		passes: {
			files: {
				...channel('chat'),
				...inContract(chat(', time: "business-hours"', 'チャットによる依頼は、営業時間の中で、料金内で承る。')),
			},
		},
	},
	run(input) {
		return clashDiagnostics(input, this.id, () => ({
			ja: '窓口の約束が、対応しない時間にまで及んでいます',
			en: 'what is promised for a channel reaches into hours in which work is declined',
		}));
	},
};
