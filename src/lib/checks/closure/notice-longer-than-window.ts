/** 通知の期間が沈黙の期間に収まらない: so long after a notice nothing may happen, and yet the silence has run out. */

import type { Reached } from '../../calendar/add-duration.ts';
import { addDuration } from '../../calendar/add-duration.ts';
import { tellArithmetic } from '../../calendar/arithmetic.ts';
import type { SilenceTimeline } from '../../calendar/silence-timeline.ts';
import { silenceTimeline } from '../../calendar/silence-timeline.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { EffectivePolicy } from '../../model/effective-policy.ts';
import { effectivePolicies } from '../../model/effective-policy.ts';
import { formatValue } from '../../values/format.ts';
import type { Duration } from '../../values/value.ts';
import type { Check } from '../check.ts';
import type { ComingDays } from '../coming-days.ts';
import { comingDays, isoTime, orNull, tellDay } from '../coming-days.ts';
import { pastedNotices } from './pasted-notice.ts';

const noticePeriod = (period: string) => ({
	'policies/silence.yaml': { replace: 'reopenWithin: 30日', with: `reopenWithin: 30日\nnoticePeriod: ${period}` },
});

export const noticeLongerThanWindow: Check = {
	id: 'closure/notice-longer-than-window',
	title: { ja: '沈黙の期間に収まらない通知の期間', en: 'notice longer than the silence' },
	summary: {
		ja: '「通知から三十日で終了」と「ご連絡がないまま十四日で終了」は両立しません。最初のお知らせから期限までに、通知の期間が収まる必要があります。',
		en: 'If the first notice must be followed by so many days before anything ends, the silence must last that long.',
	},
	example: {
		fails: { files: noticePeriod('30日'), finds: [{ file: 'policies/silence.yaml', words: '30日' }] },
		passes: { files: noticePeriod('3営業日') },
	},
	run({ project }) {
		const days = comingDays(project);
		const told = new Set<string>();
		const typed = effectivePolicies(project, 'silence', 'silence').flatMap((policy): Diagnostic[] => {
			const { noticePeriod: period } = policy.data;
			const story = period && firstStory(policy.data, period, days);
			const { file, start } = policy.place(['noticePeriod']);
			const key = `${file}:${start.offset}`;
			if (!period || !story || told.has(key)) return [];
			told.add(key);
			return [finding(policy, period, story)];
		});
		return [...typed, ...pastedNotices(this.id, project)];
	},
};

interface Story {
	readonly timeline: SilenceTimeline;
	/** Where the period after the first notice ends. */
	readonly end: Reached;
}

/** The first last contact after which the limit comes before the notice period is over. */
function firstStory(terms: EffectivePolicy<'silence'>['data'], period: Duration, days: ComingDays): Story | null {
	for (const day of days.businessDays) {
		const story = orNull((): Story | null => {
			const timeline = silenceTimeline(days.calendar, day, terms);
			const [notice] = timeline.notices;
			if (!notice) return null;
			const from = { date: notice.date, minutes: notice.minutes ?? timeline.limit.minutes };
			return { timeline, end: addDuration(days.calendar, from, period) };
		});
		if (story && story.end.date > story.timeline.limit.date) return story;
	}
	return null;
}

function finding(policy: EffectivePolicy<'silence'>, period: Duration, { timeline, end }: Story): Diagnostic {
	const { data, place } = policy;
	const { lastContact, notices, limit } = timeline;
	const notice = notices[0]?.date ?? lastContact;
	const [length, window] = [formatValue(period), formatValue(data.window)];
	const lead = data.notices[0] ? formatValue(data.notices[0]) : '';
	return {
		code: noticeLongerThanWindow.id,
		level: 'error',
		message: {
			ja: `お知らせから${length}は待つのに、ご連絡のないまま${window}で期限が来ます`,
			en: `nothing may end before ${length} after the notice, but the silence runs out after ${window}`,
		},
		places: [
			{ place: place(['noticePeriod']), label: { ja: `お知らせから${length}`, en: 'after the notice' } },
			{ place: place(['window']), label: { ja: `最終連絡から${window}`, en: 'silence' } },
			{ place: place(['notices', 0]), label: { ja: `1通目は期限の${lead}前`, en: 'first notice' } },
		],
		notes: [
			{
				title: { ja: '場面', en: 'scenario' },
				text: {
					ja: `最終連絡 ${tellDay(lastContact)} → 1通目 ${tellDay(notice)} → 期限 ${tellDay(limit.date, limit.minutes)}。お知らせから${length}が終わるのは${tellDay(end.date)}`,
					en: `last contact ${lastContact} → notice 1 ${notice} → limit ${isoTime(limit.date, limit.minutes)}; the period after the notice ends on ${end.date}`,
				},
			},
			{ title: { ja: '計算', en: 'arithmetic' }, text: tellArithmetic(notice, period, end) },
		],
		fixes: [
			{
				ja: '沈黙の期間（window）を延ばし、1通目を早める',
				en: 'lengthen the window and send the first notice earlier',
			},
			{ ja: `お知らせの後に待つ期間を${lead}以内にする`, en: 'shorten the period after the notice' },
		],
	};
}
