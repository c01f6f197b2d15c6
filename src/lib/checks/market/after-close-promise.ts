/** 閉じたあとの約束: work promised for after the delivery, on a marketplace whose rooms nobody can write in once they close. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Told } from '../../listing/told.ts';
import type { Check } from '../check.ts';
import { fact, inListing, inMarket } from './examples.ts';
import { levelOf, sourceNote } from './facts.ts';
import { pastedDealsWith } from './pasted.ts';
import { outlives, outlivesPasted } from './room-life-over-120-days.ts';
import type { Deal } from './transactions.ts';
import { dealsWith, oncePerPlace, sentencesOf } from './transactions.ts';

const market = inMarket(`transaction: { afterClose: ${fact('nothing')} }`);

export const afterClosePromise: Check = {
	id: 'market/after-close-promise',
	title: { ja: '閉じたあとの約束', en: 'promise for after the transaction' },
	summary: {
		ja: '取引が閉じるとやり取りできなくなる掲載先では、納品のあとの手直しやご相談をお約束しても、受ける場所がありません。',
		en: 'Where nobody can write in a closed transaction, a repair promised for after delivery has no place to be asked for.',
	},
	example: {
		fails: {
			files: { ...market, ...inListing('納品のあとも、表示の崩れは直します。') },
			finds: [{ file: 'listings/media.mdx', words: '納品のあとも、表示の崩れは直します。' }],
		},
		passes: { files: { ...market, ...inListing('納品のあとの手直しは、新しいご購入で承ります。') } },
	},
	run({ project }) {
		const lives = new Map(dealsWith(project, 'life').map((deal) => [deal.listing, deal]));
		const found = dealsWith(project, 'afterClose')
			.filter(({ fact: { value } }) => value === 'nothing')
			.flatMap((deal) => {
				const life = lives.get(deal.listing);
				return sentencesOf(deal, project)
					.filter((told) => promisesLater(told) && !(life && outlives(told, life)))
					.map((told) => ({ place: told.place, deal }));
			});
		const lasting = new Set(
			pastedDealsWith(project, 'life')
				.filter(outlivesPasted)
				.map(({ place }) => keyOf(place)),
		);
		const pasted = pastedDealsWith(project, 'afterClose').filter(
			({ fact: { value }, text, place }) =>
				value === 'nothing' && promisesLater({ text, values: [] }) && !lasting.has(keyOf(place)),
		);
		return [
			...oncePerPlace(found).map(({ place, deal }) =>
				tell(place, { ...deal, market: { id: deal.listing.market, name: deal.listing.marketName } }),
			),
			...pasted.map((deal) =>
				tell(deal.place, { ...deal, market: { id: deal.market.id, name: deal.market.data.name } }),
			),
		];
	},
};

/** Of what is typed, the values that are promises for after the delivery. */
const laterValues = /\.(?:freePeriod|followUps\.\d+\.at)$/;

const later =
	/(?:納品|公開|お渡し|納め|(?:お?取引|トークルーム)(?:の?完了|終了)?)(?:して|した|し)?(?:の)?(?:[\d０-９]+(?:[かヶケカ]月|日|週間|年))?(?:あと|後|から)[^。]*(?:直し|直せ|修正(?:し|いたし|を|に|も承|は承)|手直し|対応(?:し|いたし|を)|サポート|ご?相談(?:を|に|いただけ)|お?答え|フォロー|点検(?:し|いたし)|振り返|ミーティング|MTG|ビデオチャット)/u;

/** A purchase of its own is how such work is rightly offered; what clients do themselves, or ask, is no promise. */
const anew = /購入|ご?依頼|別に|別途|お?見積|有料|ません|自身|自分|か[。?？]?$/u;

const keyOf = ({ file, start }: Told['place']): string => `${file}:${start.offset}`;

const promisesLater = ({ text, values }: Pick<Told, 'text' | 'values'>): boolean =>
	!anew.test(text) && (later.test(text) || values.some(({ path }) => laterValues.test(path)));

function tell(
	place: Told['place'],
	{
		market,
		fact: rule,
		rule: at,
	}: Pick<Deal<'afterClose'>, 'fact' | 'rule'> & { market: { id: string; name: string } },
): Diagnostic {
	return {
		code: afterClosePromise.id,
		level: levelOf(rule),
		message: {
			ja: `${market.name}では、取引が閉じるとやり取りができないため、果たせない約束です`,
			en: `on ${market.id} nobody can write once a transaction is closed, so this promise cannot be kept`,
		},
		places: [{ place }, at],
		notes: [sourceNote(rule)],
		fixes: [
			{ ja: '納品の前に確かめていただくことにする', en: 'have the client look at it before the delivery' },
			{ ja: '新しいご購入として承ることを書く', en: 'say that it is a new purchase' },
			{ ja: 'ほかの掲載先だけの文にする（market="…"）', en: 'keep it for other marketplaces (market="…")' },
		],
	};
}
