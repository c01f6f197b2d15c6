/** 「通知後30日で終了」 beside 「ご返信のないまま14日で終了」 in a pasted text: part of closure/notice-longer-than-window. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Project } from '../../model/project.ts';
import { formatValue } from '../../values/format.ts';
import { arithmetic } from '../arithmetic.ts';
import { compareLengths } from '../lengths.ts';
import { pastedPeriods } from '../time/pasted-periods.ts';

const AFTER_NOTICE = /(?:通知|お知らせ)(?:の?後|から|より|を(?:発して|送って|お送りして)から)、?$/u;
const SILENT = /(?:応答|返信|返事|連絡)(?:が|の|も)?(?:な[いく]|あ(?:りません|りませんでした))|無応答|音信不通/u;
const ENDS = /終了|解除|解約|終わ/u;

export const pastedNotices = (code: string, project: Project): Diagnostic[] =>
	[...pastedPeriods(project).values()].flatMap((periods): Diagnostic[] => {
		const ending = periods.filter(({ text }) => ENDS.test(text));
		const silence = ending.find(({ text, before }) => SILENT.test(text) && !AFTER_NOTICE.test(before));
		const notice = ending.find(
			({ before, value }) => AFTER_NOTICE.test(before) && silence && compareLengths(value, silence.value) === 'greater',
		);
		if (!silence || !notice) return [];
		const [long, short] = [formatValue(notice.value), formatValue(silence.value)];
		return [
			{
				code,
				level: 'error',
				message: {
					ja: `お知らせから${long}は待つのに、ご連絡のないまま${short}で終わります`,
					en: 'nothing may end for so long after the notice, but the silence runs out before',
				},
				places: [
					{ place: notice.place(), label: { ja: `お知らせから${long}`, en: 'after the notice' } },
					{ place: silence.place(), label: { ja: `ご連絡のないまま${short}`, en: 'silence' } },
				],
				notes: [arithmetic(`${long} > ${short}`)],
				fixes: [
					{ ja: '沈黙の期間を、お知らせの後に待つ期間より長くする', en: 'let the silence last longer than the notice' },
				],
			},
		];
	});
