/** アフターサポートをしないのなら受けない: an owned media lives on upkeep, a corporate site may end at delivery. */
import { placeIn } from '../../model/project.ts';
import type { Check } from '../check.ts';

export const ownedMediaWithoutSupport: Check = {
	id: 'tier/owned-media-without-support',
	title: { ja: '保守のないオウンドメディア', en: 'owned media without support' },
	summary: {
		ja: '育てていくサイト（オウンドメディア）を、保守プランなしで売ってはいけません。納品後の更新や不具合の面倒を見る人がいなくなります。',
		en: 'A site that lives on being updated must not be sold without a support tier: nobody would look after it.',
	},
	example: {
		fails: {
			files: { 'services/media.yaml': { replace: 'support: required', with: 'support: optional' } },
			finds: [{ file: 'services/media.yaml', words: 'optional' }],
		},
		passes: {
			files: {
				'services/media.yaml': {
					replace: 'purpose: owned-media',
					with: 'purpose: corporate # 作って終わるサイトなら、保守は任意でよい',
				},
			},
		},
	},
	run({ project }) {
		return project.services
			.filter(({ data }) => data.purpose === 'owned-media' && data.support !== 'required')
			.map((service) => ({
				code: this.id,
				level: 'error',
				message: {
					ja: `「${service.data.name}」は更新しつづけるサイト（owned-media）なのに、保守プランが必須になっていません`,
					en: `${service.id} is an owned media, but support is not required for it`,
				},
				places: [
					{
						place: placeIn(service, ['support']),
						label: { ja: '保守プランなしで契約できる', en: 'can be bought without support' },
					},
					{
						place: placeIn(service, ['purpose']),
						label: { ja: '更新しつづけるサイト', en: 'a site that lives on updates' },
					},
				],
				fixes: [
					{ ja: 'support: required にして、保守プランとあわせてお受けする', en: 'set support: required' },
					{
						ja: 'purpose を見直す（作って終わるサイトなら corporate）',
						en: 'change the purpose (corporate, if it ends at delivery)',
					},
				],
			}));
	},
};
