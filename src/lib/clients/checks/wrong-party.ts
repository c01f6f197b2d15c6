/** 相手方が違う: a contract written for businesses, for a consumer. */
import { customerOf } from '../../checks/law/speech.ts';
import type { ClientCheck } from '../check.ts';

export const wrongParty: ClientCheck = {
	id: 'client/wrong-party',
	title: { ja: '相手方に合わない契約書', en: 'a contract for somebody else' },
	summary: {
		ja: '事業者どうしの取引として検査した契約書を、消費者と取り交わしてはいけません。消費者との契約としての検査を受けていません。',
		en: 'A contract that was checked as one between businesses must not be concluded with a consumer.',
	},
	run({ client: { data, places }, declared, project }) {
		if (data.client.kind !== 'consumer' || customerOf(declared, project) === 'consumer') return [];
		return [
			{
				code: this.id,
				level: 'error',
				message: {
					ja: `相手方は消費者ですが、「${declared.data.title}」は事業者との契約として書かれ、検査されています`,
					en: `the client is a consumer, and "${declared.data.title}" is written and checked for businesses`,
				},
				places: [{ place: places.at(['client', 'kind']) }, { place: declared.places.at(['kind']) }],
				fixes: [
					{
						ja: '消費者との契約書を別の文書（customer: consumer）として用意する',
						en: 'make a document of its own with `customer: consumer`',
					},
					{
						ja: '事業として依頼されているなら kind を sole-proprietor にする',
						en: 'if it orders as a business, write sole-proprietor',
					},
				],
			},
		];
	},
};
