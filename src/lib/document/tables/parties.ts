/** 要項: the rows that every contract begins with, to be filled in for each client: who with whom, and from when. */
import type { Cell } from '../tree.ts';
import type { CellSetting } from './phrase.ts';
import { cell, headOf, phrase } from './phrase.ts';

/** A cell that is nothing but a space to fill in; `width` in characters. */
export const toFill = (field: string, label: string, width: number, { origin }: CellSetting): Cell =>
	cell([{ type: 'blank', field, label, width, rules: [], origin }]);

export function partyRows(setting: CellSetting): Cell[][] {
	const { client } = setting.project.agency.data.parties;
	return [
		[cell(phrase('{agency.parties.client}', setting)), toFill('client.name', `${client}の名称`, 24, setting)],
		[cell(phrase('{agency.parties.agency}', setting)), cell(phrase('{agency.legalName}', setting))],
	];
}

export const effectiveDateRow = (setting: CellSetting): Cell[] => [
	...headOf(['効力発生日'], setting),
	toFill('contract.effectiveDate', '効力発生日', 14, setting),
];
