/** 「すべて込み」と別料金: public text says that all is included, while something is paid besides. */
import { separateCosts } from '../../claims/typed.ts';
import type { Check } from '../check.ts';
import { opponent, opposed, tellOpposed } from '../claims.ts';
import { atListing, fails, inListing } from '../law/examples.ts';

export const listingHidesFee: Check = {
	id: 'documents/listing-hides-fee',
	title: { ja: '「すべて込み」と別料金', en: 'all included, except' },
	summary: {
		ja: '「すべて込み」「追加費用は一切なし」と言う掲載文やページの陰に、別にかかる費用があってはいけません。',
		en: 'Text that says all is included must not leave out what the client pays besides.',
	},
	example: {
		// fivenine-design.com/blog/54: 「すべて込み」 beside fees for certificates and domains.
		fails: fails(atListing, '料金はすべて込みです。', 'すべて込み'),
		passes: { files: inListing('料金はすべて税込みで表示しています。記事の執筆は料金に含みません。') },
	},
	run({ project }) {
		return opposed(project, {
			topic: 'fees',
			one: ['all-in'],
			other: ['separate'],
			truths: separateCosts(project),
		})
			.filter(({ claim }) => claim.passage.collection !== 'clauses')
			.map((found) =>
				tellOpposed(found, {
					code: this.id,
					message: {
						ja: `「${found.claim.words}」と言いながら、別にかかる費用があります（${opponent(found).ja}）`,
						en: `"${found.claim.words}" hides what is paid besides: ${opponent(found).en}`,
					},
					fixes: [
						{ ja: '料金に含むものと含まないものを、分けて書く', en: 'say what is included and what is not' },
						{
							ja: '本当にすべて含むのであれば、別料金の定めをなくす',
							en: 'if all is included, drop the separate fees',
						},
					],
				}),
			);
	},
};
