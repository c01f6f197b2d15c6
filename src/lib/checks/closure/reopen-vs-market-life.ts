/** 取引より長い再開の約束: re-opening promised for longer than the marketplace keeps the transaction. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { EffectivePolicy } from '../../model/effective-policy.ts';
import { effectivePolicy } from '../../model/effective-policy.ts';
import { formatValue } from '../../values/format.ts';
import { leastDays } from '../../values/least-days.ts';
import type { Check } from '../check.ts';
import { fact, inMarket } from '../market/examples.ts';
import { levelOf, sourceNote } from '../market/facts.ts';
import type { Deal } from '../market/transactions.ts';
import { chainOf, dealsWith, oncePerPlace, untilDelivery } from '../market/transactions.ts';

const market = inMarket(`transaction: { life: ${fact('120日')} }`);
const reopening = (period: string) => ({
	'policies/silence.yaml': { replace: 'reopenWithin: 30日', with: `reopenWithin: ${period}` },
});

export const reopenVsMarketLife: Check = {
	id: 'closure/reopen-vs-market-life',
	title: { ja: '取引より長い再開の約束', en: 're-opening that outlives the transaction' },
	summary: {
		ja: 'ご連絡がとれない場合の終了のあと、再開をお約束しても、掲載先の取引が自動で閉じていれば再開できません。',
		en: 'Work that was closed for silence cannot be taken up again once the marketplace has closed the transaction.',
	},
	example: {
		fails: {
			files: { ...market, ...reopening('82日') },
			finds: [{ file: 'policies/silence.yaml', words: '82日' }],
		},
		passes: { files: { ...market, ...reopening('81日') } },
	},
	run({ project }) {
		const found = dealsWith(project, 'life').flatMap((deal) => {
			const policy = effectivePolicy(project, deal.service, 'silence', 'silence');
			const told = policy && outliving(policy, deal);
			return policy && told ? [{ place: told.place, policy, deal, told }] : [];
		});
		return oncePerPlace(found).map(({ place, deal, told }): Diagnostic => {
			const { listing, fact: life, rule, service } = deal;
			const lives = formatValue(life.value);
			return {
				code: this.id,
				level: levelOf(life),
				message: {
					ja: `「${service.data.name}」の再開の約束は、${listing.marketName}の取引（${lives}で自動的に閉じる）より後まで続きます`,
					en: `${service.id}: re-opening is promised beyond the ${lives} that a transaction on ${listing.market} lives`,
				},
				places: [{ place }, rule],
				notes: [{ title: { ja: '計算', en: 'arithmetic' }, text: told.arithmetic }, sourceNote(life)],
				fixes: [
					{ ja: 'reopenWithin（再開を受け付ける期間）を短くする', en: 'shorten reopenWithin' },
					{
						ja: 'このサービスだけ短くする（silence: { use: …, reopenWithin: … }）',
						en: 'shorten it for this service alone (silence: { use: …, reopenWithin: … })',
					},
				],
			};
		});
	},
};

type Policy = EffectivePolicy<'silence'>;

/** A client who falls silent at the day of delivery, and comes back on the last day. */
function outliving(policy: Policy, { service, fact: { value } }: Deal<'life'>) {
	const { reopen, reopenWithin, window } = policy.data;
	if (reopen === 'never') return null;
	const lives = formatValue(value);
	if (!reopenWithin)
		return {
			place: policy.place(['reopen']),
			arithmetic: { ja: `再開の期限がない ＞ ${lives}`, en: `no limit to re-opening > ${lives}` },
		};
	const chain = chainOf([
		untilDelivery(service),
		{ name: { ja: '連絡のない', en: 'silence' }, period: window },
		{ name: { ja: '再開の受付', en: 're-opening' }, period: reopenWithin },
	]);
	if (chain.days <= leastDays(value)) return null;
	const { ja, en } = chain.told;
	return {
		place: policy.place(['reopenWithin']),
		arithmetic: { ja: `${ja} ＞ ${lives}`, en: `${en} > ${lives}` },
	};
}
