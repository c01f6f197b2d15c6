/** 保証と免責: a result is guaranteed in one sentence and disclaimed in another. */
import type { Check } from '../check.ts';
import { opponent, tellOpposed } from '../claims.ts';
import { atListing, fails, inListing } from '../law/examples.ts';
import { disclaimedGuarantees } from './disclaimed-guarantees.ts';

export const guaranteeVsDisclaimer: Check = {
	id: 'value/guarantee-vs-disclaimer',
	title: { ja: '保証と免責', en: 'guaranteed, and disclaimed' },
	summary: {
		ja: '成果を保証すると言う文と、保証しないと言う文が、同じお客様に向けて並んでいてはいけません。',
		en: 'A result that one sentence guarantees must not be disclaimed by another that the same client reads.',
	},
	example: {
		// A template's 「20時間削減保証」 above 「効果を保証するものではありません」.
		fails: fails(atListing, '集客を保証します。成果を保証するものではありません。', '集客を保証します'),
		passes: {
			files: inListing('記事の表示を保証します。お問い合わせの数を保証するものではありません。'),
		},
	},
	run({ project }) {
		return disclaimedGuarantees(project).map((found) =>
			tellOpposed(found, {
				code: this.id,
				message: {
					ja: `「${found.claim.words}」と言いながら、${opponent(found).ja}とも言っています`,
					en: `"${found.claim.words}" is guaranteed, and disclaimed: ${opponent(found).en}`,
				},
				fixes: [
					{ ja: '保証の文をやめ、行うことだけを言う', en: 'drop the guarantee, and say what is done' },
					{
						ja: '保証するのであれば、条件と、果たせないときの扱いを書き、免責の文をその外に限る',
						en: 'if it is meant, state its conditions and what follows, and limit the disclaimer to the rest',
					},
				],
			}),
		);
	},
};
