/** 早すぎる取消し: ending a purchase for silence sooner than the marketplace lets a seller cancel it. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { effectivePolicy } from '../../model/effective-policy.ts';
import { formatValue } from '../../values/format.ts';
import { leastDays } from '../../values/least-days.ts';
import type { Check } from '../check.ts';
import { fact, inMarket } from '../market/examples.ts';
import { levelOf, sourceNote } from '../market/facts.ts';
import { dealsWith, oncePerPlace } from '../market/transactions.ts';

const market = inMarket(`transaction: { silenceCancel: ${fact('4日')} }`);
const policy = (window: string) => ({
	'policies/silence.yaml': {
		replace:
			"window: 7営業日\nnotices: [3営業日, 1営業日]\n# その日のうちに納品の手続きを終えられる時刻。半日営業の日でも営業時間の中に入ります\nat: '14:00'\nholidays: pause\noutcome: deliver",
		with: `window: ${window}\nnotices: [2営業日, 1営業日]\nat: '14:00'\nholidays: pause\noutcome: terminate`,
	},
});

export const under4Days: Check = {
	id: 'closure/under-4-days',
	title: { ja: '早すぎる取消し', en: 'cancellation for silence too soon' },
	summary: {
		ja: '連絡がとれないことを理由に取引を終えられるのは、掲載先が認める日数がたってからです（ココナラでは購入者の最後のメッセージから4日）。',
		en: 'A purchase may be cancelled for silence only after the days that the marketplace asks for (four on coconala).',
	},
	example: {
		fails: {
			files: { ...market, ...policy('3営業日') },
			finds: [{ file: 'policies/silence.yaml', words: '3営業日' }],
		},
		passes: { files: { ...market, ...policy('4営業日') } },
	},
	run({ project }) {
		const found = dealsWith(project, 'silenceCancel').flatMap((deal) => {
			const silence = effectivePolicy(project, deal.service, 'silence', 'silence');
			if (silence?.data.outcome !== 'terminate') return [];
			const { window } = silence.data;
			return leastDays(window) < leastDays(deal.fact.value) ? [{ place: silence.place(['window']), window, deal }] : [];
		});
		return oncePerPlace(found).map(({ place, window, deal }): Diagnostic => {
			const [given, asked] = [formatValue(window), formatValue(deal.fact.value)];
			const least = Math.floor(leastDays(window));
			return {
				code: this.id,
				level: levelOf(deal.fact),
				message: {
					ja: `ご連絡がないまま${given}で終えますが、${deal.listing.marketName}で取り消せるのは${asked}たってからです`,
					en: `silence ends the work after ${given}, but ${deal.listing.market} lets a seller cancel only after ${asked}`,
				},
				places: [{ place }, deal.rule],
				notes: [
					{
						title: { ja: '計算', en: 'arithmetic' },
						text: { ja: `${given}は早ければ${least}日 ＜ ${asked}`, en: `${given} may be ${least} days < ${asked}` },
					},
					sourceNote(deal.fact),
				],
				fixes: [
					{ ja: 'window（期間）を長くする', en: 'lengthen the window' },
					{ ja: '取消しではなく正式な納品にする（outcome: deliver）', en: 'deliver instead (outcome: deliver)' },
				],
			};
		});
	},
};
