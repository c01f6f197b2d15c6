/** 催告の期間: too short to pay or mend anything, or so long that nobody acts. */
import type { Diagnostic, Localized } from '../../diagnostics/diagnostic.ts';
import { effectivePolicies } from '../../model/effective-policy.ts';
import type { Place } from '../../source/place.ts';
import { formatValue } from '../../values/format.ts';
import { leastDays } from '../../values/least-days.ts';
import type { Duration } from '../../values/value.ts';
import type { Check, CheckInput } from '../check.ts';
import { conflict, lawPlace, periodIn } from './cite.ts';

export const demandPeriod: Check = {
	id: 'law/demand-period',
	title: { ja: '催告の期間', en: 'period of a demand' },
	summary: {
		ja: '解除の前の催告には、支払ったり改めたりできるだけの期間を置きます。短すぎる催告では、解除が効かないことがあります。',
		en: 'The demand before termination leaves time to pay or to mend; too short a one may not count.',
	},
	example: {
		fails: {
			files: { 'policies/payment.yaml': { replace: 'demand: 14日', with: 'demand: 3日' } },
			finds: [{ file: 'policies/payment.yaml', words: '3日' }],
		},
		passes: { files: { 'policies/payment.yaml': { replace: 'demand: 14日', with: 'demand: 5営業日' } } },
	},
	run(input) {
		const least = periodIn(input.project, 'demand-least');
		const most = periodIn(input.project, 'demand-most');
		if (!least || !most) return [];
		return demands(input).flatMap(({ period, place, what }): Diagnostic[] => {
			const days = leastDays(period);
			const short = days < leastDays(least);
			if (!short && days <= leastDays(most)) return [];
			const fact = short ? 'demand-least' : 'demand-most';
			return conflict(input.project, fact, {
				code: this.id,
				says: {
					ja: `${what.ja}が「${formatValue(period, 'number')}」であることは、催告に${formatValue(least)}から${formatValue(most)}ほどの相当の期間を置くという目安`,
					en: `${what.en} of that length may be at odds with the ${leastDays(least)} to ${leastDays(most)} days usually left`,
				},
				places: [{ place }, ...lawPlace(input.project, fact)],
				fixes: [
					{
						ja: `${formatValue(least)}から${formatValue(most)}の間にする`,
						en: `leave ${leastDays(least)} to ${leastDays(most)} days`,
					},
				],
			});
		});
	},
};

interface Demand {
	readonly period: Duration;
	readonly place: Place;
	readonly what: Localized;
}

const demands = ({ project }: CheckInput): Demand[] => [
	...effectivePolicies(project, 'payment', 'payment').map(({ data, place }) => ({
		period: data.demand,
		place: place(['demand']),
		what: { ja: '支払の催告の期間', en: 'a demand for payment' },
	})),
	...effectivePolicies(project, 'general', 'general').map(({ data, place }) => ({
		period: data.breachDemand,
		place: place(['breachDemand']),
		what: { ja: '違反を正すための催告の期間', en: 'a demand to mend a breach' },
	})),
];
