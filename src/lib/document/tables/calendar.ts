/** 別紙4: the days on which the office is closed, or closes early. */
import type { Table } from '../tree.ts';
import type { CellSetting } from './phrase.ts';
import { cell, headOf, phrase } from './phrase.ts';

export function closuresTable(setting: CellSetting): Table {
	const { closures, halfDays } = setting.project.calendar.data;
	const days = [
		...closures.map(({ from }, index) => ({
			iso: from.iso,
			at: `calendar.closures.${index}`,
			says: `{calendar.closures.${index}.from}から{calendar.closures.${index}.to}まで`,
		})),
		...halfDays.map(({ date }, index) => ({
			iso: date.iso,
			at: `calendar.halfDays.${index}`,
			says: `{calendar.halfDays.${index}.date}は{calendar.halfDays.${index}.until}まで営業`,
		})),
	].sort((a, b) => (a.iso < b.iso ? -1 : a.iso > b.iso ? 1 : 0));
	return {
		type: 'table',
		caption: '休業・半日営業',
		head: headOf(['名称', '期間'], setting),
		rows: days.map(({ at, says }) => [cell(phrase(`{${at}.name}`, setting)), cell(phrase(says, setting))]),
		rowHeader: true,
		widths: [2, 4],
		origin: setting.origin,
	};
}
