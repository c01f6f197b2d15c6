/** 満了日の計算違い: the last day that was agreed is not the one that the term gives. */
import { addDuration } from '../../calendar/add-duration.ts';
import { officeCalendar } from '../../model/office-calendar.ts';
import { formatValue } from '../../values/format.ts';
import type { ClientCheck } from '../check.ts';
import { termOf } from '../term.ts';

export const termMismatch: ClientCheck = {
	id: 'client/term-mismatch',
	title: { ja: '満了日と契約期間', en: 'last day against the term' },
	summary: {
		ja: '満了日は、効力発生日から契約期間を数えた最後の日と同じでなければなりません。',
		en: 'The last day must be the one that the term gives, counted from the day of effect.',
	},
	run({ client: { data, places }, document, project }) {
		const { effectiveDate, until } = data.contract;
		const term = termOf(document.scope, project);
		if (!effectiveDate || !until || !term) return [];
		// The day of effect begins at midnight and is counted (民法140条ただし書).
		const initial = { ...term.data.initial, firstDay: 'included' as const };
		const last = addDuration(officeCalendar(project.calendar.data), effectiveDate.iso, initial).date;
		if (last === until.iso) return [];
		const right = formatValue({ kind: 'date', iso: last });
		const sum = `${formatValue(effectiveDate)}から${formatValue(term.data.initial)} = ${right}まで`;
		return [
			{
				code: this.id,
				level: 'error',
				message: {
					ja: `満了日が${formatValue(until)}とありますが、契約期間からは${right}です`,
					en: `the last day is written as ${until.iso}, and the term gives ${last}`,
				},
				places: [
					{ place: places.at(['contract', 'until']) },
					{ place: places.at(['contract', 'effectiveDate']) },
					{ place: term.place(['initial']), label: { ja: '契約期間', en: 'the term' } },
				],
				notes: [{ title: { ja: '計算', en: 'arithmetic' }, text: { ja: sum, en: sum } }],
				fixes: [{ ja: `until を ${last} にするか、消す（計算で分かります）`, en: `write ${last}, or leave it out` }],
			},
		];
	},
};
