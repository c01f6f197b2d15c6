/** 裏づけのない宣伝: a strong claim in public text that no typed value of the content bears out. */
import type { Diagnostic, Localized } from '../../diagnostics/diagnostic.ts';
import type { Check } from '../check.ts';
import { isDisclaimedGuarantee } from '../value/disclaimed-guarantees.ts';
import { conflict } from './cite.ts';
import { atListing, fails, inListing } from './examples.ts';
import type { Speech, Wording } from './speech.ts';
import { said, speeches } from './speech.ts';

interface Claim extends Wording {
	/** What the content would have to hold for it; what values speak of is for prose/vague-vs-number. */
	readonly needs: Localized;
}

const denied = /(?:ません|ない|できかね|ありません|限りません|限らない)(?:[。、）」]|$|ので|が、|こと|もの|サービス)/;

const claims: readonly Claim[] = [
	{
		says: /(?:必ず|絶対に?|確実に)[^。、]{0,16}(?:上位|順位|成果|効果|売上|売り上げ|集客|反応|問い?合わせ|成功|増え|増や|伸び|上が|黒字|儲|満足)/,
		unless: denied,
		needs: { ja: '成果を裏づける値', en: 'a value for the result' },
	},
	{
		says: /(?:成果|効果|順位|上位表示|売上|売り上げ|集客|問い?合わせ|アクセス|満足)(?:を|の)?(?:完全|全額)?保証(?:し|いたし|付|つき|あり|制度)?/,
		unless: denied,
		needs: { ja: '成果を裏づける値', en: 'a value for the result' },
	},
	{
		says: /(?:No|Ｎｏ|NO)[.．]?\s?[1１]|№\s?[1１]|ナンバーワン|日本一|世界初|業界(?:初|一|最)|最安(?:値)?|最速/,
		unless: denied,
		needs: { ja: '順位や比較の根拠', en: 'evidence for the ranking' },
	},
	{
		says: /(?:永久|永年|一生|生涯)(?:に)?(?:無料|保証|サポート|使い?放題)/,
		unless: denied,
		needs: { ja: '終わりのない期間', en: 'a period without end' },
	},
];

export const claimWithoutField: Check = {
	id: 'law/claim-without-field',
	title: { ja: '裏づけのない宣伝', en: 'claim without a value' },
	summary: {
		ja: '「必ず」「保証」「永久」「No.1」のような言葉は、それを裏づける値が内容のどこかにあるときだけ使えます。',
		en: 'Guaranteed, for ever, number one: such words may be used only where the content holds a value for them.',
	},
	example: {
		fails: fails(atListing, '集客を保証します。', '集客を保証し'),
		passes: { files: inListing('集客を保証するものではありません。公開の日は必ずお知らせします。') },
	},
	run({ project }) {
		return said(speeches(project).filter(inPublic), claims).flatMap((found): Diagnostic[] => {
			const claim = claims.find(({ says }) => says.exec(found.words)?.[0] === found.words);
			if (!claim) return [];
			const { sentence, words, start, end } = found;
			if (isDisclaimedGuarantee(project, sentence.speech.passage, start, end)) return [];
			return conflict(project, 'misleading-claim', {
				code: this.id,
				says: {
					ja: `${claim.needs.ja}がどこにもない「${words}」は、実際より優れていると思わせる表示を禁じる定め`,
					en: `"${words}" without ${claim.needs.en} may be at odds with the ban on misleading claims`,
				},
				places: [{ place: sentence.speech.passage.placeOf(start, end) }],
				fixes: [
					{ ja: '裏づけられることだけに言いかえる', en: 'say only what can be shown' },
					{
						ja: '根拠の資料があるなら accepted.yaml に理由として書き、この指摘を了承する',
						en: 'if there is evidence, accept the finding and name it as the reason',
					},
				],
			});
		});
	},
};

/** Listings, pages, and what services and tiers say of themselves; contracts promise in typed values. */
const inPublic = ({ passage, toConsumers }: Speech): boolean =>
	toConsumers && ['listings', 'pages', 'pasted', 'services', 'support', 'agency'].includes(passage.collection);
