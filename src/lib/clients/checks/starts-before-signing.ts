/** 締結の前に始まる契約: a backdated effect has to be said in words, not by a date alone. */
import { formatValue } from '../../values/format.ts';
import type { ClientCheck } from '../check.ts';

export const startsBeforeSigning: ClientCheck = {
	id: 'client/starts-before-signing',
	title: { ja: '締結より前の効力発生日', en: 'effect before signing' },
	summary: {
		ja: '効力発生日は締結日より前にできません。さかのぼらせるなら、その旨の条項が要ります。',
		en: 'A contract does not take effect before it is signed; if it shall reach back, a clause must say so.',
	},
	run({ client: { data, places } }) {
		const { date, effectiveDate } = data.contract;
		if (!date || !effectiveDate || effectiveDate.iso >= date.iso) return [];
		const [start, signed] = [formatValue(effectiveDate), formatValue(date)];
		return [
			{
				code: this.id,
				level: 'error',
				message: {
					ja: `効力発生日の${start}が、締結日の${signed}より前です`,
					en: `the contract takes effect on ${effectiveDate.iso}, before it is signed on ${date.iso}`,
				},
				places: [{ place: places.at(['contract', 'effectiveDate']) }, { place: places.at(['contract', 'date']) }],
				fixes: [{ ja: 'どちらかの日付を直す', en: 'mend one of the dates' }],
			},
		];
	},
};
