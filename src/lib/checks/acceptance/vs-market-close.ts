/** 掲載先より長い検収: a period to look at the work that is longer than the marketplace waits before it counts as accepted. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { formatValue } from '../../values/format.ts';
import { leastDays } from '../../values/least-days.ts';
import type { Check } from '../check.ts';
import { fact, inListing, inMarket } from '../market/examples.ts';
import { levelOf, sourceNote } from '../market/facts.ts';
import { dealsWith, oncePerPlace, sentencesOf } from '../market/transactions.ts';

const market = inMarket(`transaction: { acceptance: ${fact('72時間')} }`);
const sentence = '納品から<Value of="policies.general.acceptance" />のあいだにお確かめください。';

export const vsMarketClose: Check = {
	id: 'acceptance/vs-market-close',
	title: { ja: '掲載先より長い検収', en: 'acceptance longer than the marketplace waits' },
	summary: {
		ja: '掲載文で約束する確認の期間より先に、掲載先が承諾とみなして取引を閉じると、約束した確認ができなくなります。',
		en: 'When the marketplace takes the work as accepted before the promised period is over, the promise cannot be kept.',
	},
	example: {
		fails: {
			files: { ...market, ...inListing(sentence) },
			finds: [{ file: 'listings/media.mdx', words: sentence }],
		},
		passes: {
			files: {
				...market,
				...inListing(sentence),
				'policies/general.yaml': { replace: 'acceptance: 5営業日', with: 'acceptance: 3日' },
			},
		},
	},
	run({ project }) {
		const found = dealsWith(project, 'acceptance').flatMap((deal) =>
			sentencesOf(deal, project).flatMap(({ place, values }) => {
				const period = values.find(({ path }) => path.endsWith('.acceptance'))?.value;
				if (period?.kind !== 'duration' || leastDays(period) <= leastDays(deal.fact.value)) return [];
				return [{ place, period, deal }];
			}),
		);
		return oncePerPlace(found).map(({ place, period, deal }): Diagnostic => {
			const [given, waits] = [formatValue(period), formatValue(deal.fact.value)];
			return {
				code: this.id,
				level: levelOf(deal.fact),
				message: {
					ja: `確認の期間を${given}と書いていますが、${deal.listing.marketName}では${waits}で承諾とみなされます`,
					en: `${given} are promised to look at the work, but ${deal.listing.market} takes it as accepted after ${waits}`,
				},
				places: [{ place }, deal.rule],
				notes: [sourceNote(deal.fact)],
				fixes: [
					{ ja: '確認の期間を、掲載先の期間の中に収める', en: 'promise no more than the marketplace waits' },
					{ ja: '正式な納品の前に確かめていただくことにする', en: 'have the client look at it before the delivery' },
				],
			};
		});
	},
};
