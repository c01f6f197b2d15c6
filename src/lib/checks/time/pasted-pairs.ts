/** Pairs of periods in pasted texts: one deadline said in two units, and a free follow-up beside a free period. */
import type { Localized } from '../../diagnostics/diagnostic.ts';
import type { Project } from '../../model/project.ts';
import { paceOf } from './pace.ts';
import type { Named, Pair } from './pair.ts';
import type { PastedPeriod } from './pasted-periods.ts';
import { pastedPeriods } from './pasted-periods.ts';

interface Subject {
	readonly name: Localized;
	readonly words: RegExp;
}

/** What a deadline is for, by the words that follow it. */
const SUBJECTS: readonly Subject[] = [
	{ name: { ja: '返信', en: 'answer' }, words: /返信|返事|回答|応答|お答え/ },
	{ name: { ja: '支払', en: 'payment' }, words: /支払|振込|振り込/ },
	{ name: { ja: '請求', en: 'invoice' }, words: /請求/ },
	{ name: { ja: '検収', en: 'inspection' }, words: /検収|検査/ },
	{ name: { ja: '引渡し', en: 'handover' }, words: /引渡|引き渡/ },
];

const named = ({ value, place }: PastedPeriod, name: Localized): Named => ({ name, period: value, place: place() });

/** The first of two units first: which of the two deadlines comes first, depends on the day. */
export const restated = (project: Project): Pair[] =>
	[...pastedPeriods(project).values()].flatMap((periods) =>
		SUBJECTS.flatMap(({ name, words }): Pair[] => {
			const about = periods.filter(({ after }) => /^(?:以内|までに|後)/u.test(after) && words.test(after));
			const [one] = about;
			const other = about.find(
				({ value, event }) => one && paceOf(value) !== paceOf(one.value) && event?.event === one.event?.event,
			);
			if (!one || !other) return [];
			return [
				{
					first: named(one, name),
					second: named(other, name),
					else: {
						ja: 'どちらの期限が先に来るかが、日によって変わる',
						en: 'which of the two comes first depends on the day',
					},
					toldBy: 'value/conflicting-fact',
				},
			];
		}),
	);

/** 「無料サポートは1か月」 and 「3か月後の打ち合わせも無料」. */
export const pastedFollowUps = (project: Project): Pair[] =>
	[...pastedPeriods(project).values()].flatMap((periods): Pair[] => {
		const free = periods.find(
			({ text, before, after }) =>
				/無料|無償/.test(text) && /サポート|対応|修正|保証/.test(before + after) && !/^(?:の?後|前)/u.test(after),
		);
		const later = periods.find(
			({ text, after }) =>
				/^の?後(?:に|の|、)/u.test(after) &&
				/無料|無償/.test(text) &&
				/ミーティング|打ち?合わ?せ|MTG|面談|フォロー|点検/u.test(after),
		);
		if (!free || !later) return [];
		return [
			{
				first: named(later, { ja: '無料のフォロー', en: 'free follow-up' }),
				second: named(free, { ja: '無料の期間', en: 'free period' }),
				else: {
					ja: '無料の期間が終わった後に、無料のフォローをすることになる',
					en: 'a free follow-up would come after the free period',
				},
			},
		];
	});
