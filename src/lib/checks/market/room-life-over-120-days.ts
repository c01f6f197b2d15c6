/** 取引の長さに収まらない約束: a period promised in a listing that outlives the transaction it is promised in. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Told } from '../../listing/told.ts';
import { formatValue } from '../../values/format.ts';
import { leastDays } from '../../values/least-days.ts';
import type { Duration } from '../../values/value.ts';
import type { Check } from '../check.ts';
import { saidInDigits } from '../said-values.ts';
import { fact, inListing, inMarket } from './examples.ts';
import { levelOf, sourceNote } from './facts.ts';
import type { PastedDeal } from './pasted.ts';
import { pastedDealsWith } from './pasted.ts';
import type { Deal, Stretch } from './transactions.ts';
import { chainOf, dealsWith, oncePerPlace, sentencesOf, untilDelivery } from './transactions.ts';

const sentence = '納品の日から<Value of="service.freePeriod" />は、不具合を直します。';
const market = inMarket(`transaction: { life: ${fact('120日')} }`);

export const roomLifeOver120Days: Check = {
	id: 'market/room-life-over-120-days',
	title: { ja: '取引の長さに収まらない約束', en: 'promise that outlives the transaction' },
	summary: {
		ja: '取引には続く長さがあり（ココナラのトークルームは120日）、過ぎると自動で閉じます。それより後まで続く約束は、その取引の中では果たせません。',
		en: 'A transaction lives for so many days (120 on coconala) and then closes; what is promised for longer cannot be done in it.',
	},
	example: {
		fails: {
			files: {
				...market,
				...inListing(sentence),
				'services/media.yaml': { replace: 'freePeriod: 30日', with: 'freePeriod: 91日' },
			},
			finds: [{ file: 'listings/media.mdx', words: sentence }],
		},
		passes: {
			files: {
				...market,
				...inListing(sentence),
				'services/media.yaml': { replace: 'freePeriod: 30日', with: 'freePeriod: 90日' },
			},
		},
	},
	run({ project }) {
		const found = dealsWith(project, 'life').flatMap((deal) =>
			sentencesOf(deal, project).flatMap((told) => {
				const chain = outlives(told, deal);
				return chain ? [{ place: told.place, deal, chain }] : [];
			}),
		);
		const own = oncePerPlace(found).map(({ place, deal, chain }) => {
			const { fact: life, rule, listing } = deal;
			return { place, life, rule, chain, market: { id: listing.market, name: listing.marketName } };
		});
		const pasted = pastedDealsWith(project, 'life').flatMap((deal) => {
			const chain = outlivesPasted(deal);
			const market = { id: deal.market.id, name: deal.market.data.name };
			return chain ? [{ place: deal.place, life: deal.fact, rule: deal.rule, chain, market }] : [];
		});
		return [...own, ...pasted].map(({ place, life, rule, chain, market: { id, name } }): Diagnostic => {
			const lives = formatValue(life.value);
			return {
				code: this.id,
				level: levelOf(life),
				message: {
					ja: `${name}の取引（${lives}で自動的に閉じる）の中では、果たせない約束です`,
					en: `a transaction on ${id} closes after ${lives}, and this promise lasts longer`,
				},
				places: [{ place }, rule],
				notes: [
					{
						title: { ja: '計算', en: 'arithmetic' },
						text: { ja: `${chain.ja} ＞ ${lives}`, en: `${chain.en} > ${lives}` },
					},
					sourceNote(life),
				],
				fixes: [
					{ ja: '約束の期間を、取引の中に収まる長さにする', en: 'promise a period that ends within the transaction' },
					{ ja: 'その後は新しいご購入として書く', en: 'say that what comes later is a new purchase' },
				],
			};
		});
	},
};

/** The arithmetic, where a period of the sentence ends after the transaction does. */
export function outlives({ values }: Told, { service, fact: { value } }: Deal<'life'>): Stretch['name'] | null {
	const life = leastDays(value);
	for (const { value: period } of values) {
		if (period?.kind !== 'duration' || period.direction === 'before') continue;
		const chain = chainOf([...before(period, service), { name: { ja: '約束の', en: 'promised' }, period }]);
		if (chain.days > life) return chain.told;
	}
	return null;
}

/** Work that a pasted text promises from the delivery on; how long the delivery takes is not known of it. */
const fromDelivery =
	/(?:納品|公開|検収)(?:の?日)?(?:して|した|し)?(?:の)?(?:あと|後|から)[^。]*(?:直し|修正(?:し|いたし|を)|手直し|対応(?:し|いたし)|サポート(?:し|いたし)|保証(?:し|いたし))/u;

export function outlivesPasted({ text, fact: { value } }: PastedDeal<'life'>): Stretch['name'] | null {
	const promised = fromDelivery.exec(text);
	if (!promised || /購入|別途|有料|ません/u.test(text)) return null;
	const [stretch] = promised[0].split(/(?:直|修正|手直|対応|サポート|保証)/u);
	const [period] = saidInDigits(stretch ?? '').flatMap((said) => (said.value.kind === 'duration' ? [said.value] : []));
	if (!period) return null;
	const chain = chainOf([{ name: { ja: '約束の', en: 'promised' }, period }]);
	return chain.days > leastDays(value) ? chain.told : null;
}

/** What has passed in the transaction when the period begins. Re-opening is closure/reopen-vs-market-life's. */
function before(period: Duration, service: Deal<'life'>['service']): Stretch[] {
	const late = period.anchor === 'delivery' || period.anchor === 'acceptance' || period.anchor === 'publication';
	return late ? [untilDelivery(service)] : [];
}
