/** 取引の長さに収まらない約束: a period promised in a listing that outlives the transaction it is promised in. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Told } from '../../listing/told.ts';
import { formatValue } from '../../values/format.ts';
import { leastDays } from '../../values/least-days.ts';
import type { Duration } from '../../values/value.ts';
import type { Check } from '../check.ts';
import { fact, inListing, inMarket } from './examples.ts';
import { levelOf, sourceNote } from './facts.ts';
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
		return oncePerPlace(found).map(({ place, deal, chain }): Diagnostic => {
			const { listing, fact: life, rule } = deal;
			const lives = formatValue(life.value);
			return {
				code: this.id,
				level: levelOf(life),
				message: {
					ja: `${listing.marketName}の取引（${lives}で自動的に閉じる）の中では、果たせない約束です`,
					en: `a transaction on ${listing.market} closes after ${lives}, and this promise lasts longer`,
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

/** What has passed in the transaction when the period begins. Re-opening is closure/reopen-vs-market-life's. */
function before(period: Duration, service: Deal<'life'>['service']): Stretch[] {
	const late = period.anchor === 'delivery' || period.anchor === 'acceptance' || period.anchor === 'publication';
	return late ? [untilDelivery(service)] : [];
}
