/** 欠けている決まり文句: words that a field of a marketplace cannot do without, and that the listing does not say. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { allListings } from '../../listing/listing.ts';
import { compiled } from '../../model/pattern.ts';
import { placeIn } from '../../model/project.ts';
import type { Check } from '../check.ts';
import { levelOf, sourceNote } from './facts.ts';

const mentions =
	"    mentions: [{ says: 'サイト', reason: 何を作るのかを書きます, source: 試験, verifiedOn: 2026-11-21, confidence: A }]\n";
const market = { 'marketplaces/market.yaml': { replace: '    bound: 25\n', with: `    bound: 25\n${mentions}` } };

export const mentionMissing: Check = {
	id: 'market/mention-missing',
	title: { ja: '欠けている決まり文句', en: 'words that a field cannot do without' },
	summary: {
		ja: '掲載先の欄には、必ず書くことが決まっているものがあります。欠けていると、受け付けられなかったり、わかりにくくなったりします。',
		en: 'Some fields cannot do without certain words; a listing that lacks them is refused, or misread.',
	},
	example: {
		fails: {
			files: {
				...market,
				'listings/media.mdx': { replace: '記事を育てるサイトを作り\n', with: '記事を育てる場を作り\n' },
			},
			finds: [{ file: 'listings/media.mdx', words: '記事を育てる場を作り' }],
		},
		passes: { files: market },
	},
	run({ project }) {
		return allListings(project).flatMap(({ market: id, marketName, serviceName, fields }) =>
			fields.flatMap(({ spec, path, text, label, origins }) =>
				(spec.mentions ?? []).flatMap((mention, index): Diagnostic[] => {
					const [first] = origins;
					const entry = project.marketplaces.find((one) => one.id === id);
					// What is empty altogether is market/field-short's.
					if (!first || !entry || compiled(mention.says).test(text)) return [];
					const rule = placeIn(entry, [...path, 'mentions', index, 'says']);
					return [
						{
							code: this.id,
							level: levelOf(mention),
							message: {
								ja: `${marketName}の「${label}」（${serviceName}）に、欠かせない言葉がありません。${mention.reason}`,
								en: `${id}, "${label}": words that this field cannot do without are missing`,
							},
							places: [
								{ place: first.place },
								{ place: rule, label: { ja: '欠かせない言葉', en: 'what is asked for' } },
							],
							notes: [sourceNote(mention)],
							fixes: [{ ja: '言葉を書き入れる', en: 'say them' }],
						},
					];
				}),
			),
		);
	},
};
