/** 印紙税 in words, for whoever prints a contract: what is known of it, never a judgment. */
import type { Localized } from '../diagnostics/diagnostic.ts';
import type { StampDuty } from './tree.ts';

export const stampNote = ({ yen }: StampDuty): Localized =>
	yen === null
		? { ja: '金額による', en: 'depends on the amount' }
		: { ja: `目安 ${yen.toLocaleString('ja-JP')}円`, en: `about ${yen} yen` };
