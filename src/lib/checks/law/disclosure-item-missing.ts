/** 特定商取引法に基づく表記: an item that the page has to show, and that agency.yaml keeps back. */
import type { Path } from '../../source/entry.ts';
import type { Check } from '../check.ts';
import { conflict } from './cite.ts';

/** The items of the page that are words, and what they are called there. */
const items: readonly { readonly path: Path; readonly name: string }[] = [
	{ path: ['legalName'], name: '氏名または名称' },
	{ path: ['representative', 'name'], name: '代表者' },
	{ path: ['address'], name: '住所' },
	{ path: ['phone'], name: '電話番号' },
	{ path: ['order', 'period'], name: '申込みの期間' },
	{ path: ['order', 'cancellation'], name: '申込みの撤回・解除' },
	{ path: ['order', 'extraCosts'], name: '追加の負担金' },
	{ path: ['order', 'environment'], name: '動作環境' },
];

/** Nothing but such words; 「省略」 with how to ask for it is allowed by the statute itself. */
const keptBack =
	/^[（(]?(?:非公開|非表示|省略(?:します)?|未定|準備中|調整中|応相談|お?問い?合わせ(?:ください|下さい)?|別途(?:ご案内|ご連絡|お知らせ)(?:します)?|[-ー－―—]+)[。）)]?$/;

export const disclosureItemMissing: Check = {
	id: 'law/disclosure-item-missing',
	title: { ja: '表示のない項目', en: 'item of the disclosure kept back' },
	summary: {
		ja: '消費者の申込みを受けるサイトには、特定商取引法に基づく表記のすべての項目が要ります。「準備中」「お問い合わせください」では、示したことになりません。',
		en: 'A site that takes orders from consumers discloses every item; "ask us" and "coming soon" disclose nothing.',
	},
	example: {
		fails: {
			files: { 'agency.yaml': { replace: 'phone: 045-000-0000', with: 'phone: 非公開' } },
			finds: [{ file: 'agency.yaml', words: '非公開' }],
		},
		// Between businesses nothing has to be disclosed.
		passes: {
			files: {
				'agency.yaml': { replace: 'phone: 045-000-0000', with: 'phone: 非公開\ncustomer: business' },
			},
		},
	},
	run({ project }) {
		const { agency } = project;
		if (agency.data.customer === 'business') return [];
		return items.flatMap(({ path, name }) => {
			const value = path.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], agency.data);
			if (typeof value !== 'string' || !keptBack.test(value.trim())) return [];
			return conflict(project, 'disclosure-items', {
				code: this.id,
				says: {
					ja: `「${name}」の欄の「${value}」は、通販の広告に表示する項目の定め`,
					en: 'this item of the disclosure says nothing, which may be at odds with what has to be shown',
				},
				places: [{ place: agency.places.at(path) }],
				fixes: [
					{ ja: `${name}を書く`, en: 'write it out' },
					{
						ja: '事業者からの申込みだけを受けるのであれば customer: business と書く',
						en: 'write customer: business, if you take orders from businesses only',
					},
				],
			});
		});
	},
};
