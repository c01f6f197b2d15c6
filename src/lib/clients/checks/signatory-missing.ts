/** 署名する人がいない: a company signs by the person who represents it, with title and name. */
import type { ClientCheck } from '../check.ts';

export const signatoryMissing: ClientCheck = {
	id: 'client/signatory-missing',
	title: { ja: '相手方の署名者', en: 'nobody signs for the client' },
	summary: {
		ja: '相手方が法人なら、代表者の肩書と氏名が要ります。誰の権限で結んだのかが、書面に残らなくなります。',
		en: 'A corporation needs the title and the name of who represents it; otherwise the paper does not tell who bound it.',
	},
	run({ client: { data, places }, document }) {
		if (document.signature === null || data.client.kind !== 'corporation' || data.client.representative) return [];
		return [
			{
				code: this.id,
				level: 'error',
				message: {
					ja: '相手方は法人ですが、代表者の肩書と氏名がありません',
					en: 'the client is a corporation, and nobody is named who represents it',
				},
				places: [{ place: places.at(['client', 'kind']) }],
				fixes: [
					{
						ja: 'client の下に representative（title: 肩書、name: 氏名）を書く',
						en: 'write representative (title, name) below client',
					},
				],
			},
		];
	},
};
