/** A silence policy that stops work for as long as the client stays silent: part of state/dead-end. */

import { silenceTimeline } from '../../calendar/silence-timeline.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { EffectivePolicy } from '../../model/effective-policy.ts';
import { effectivePolicies } from '../../model/effective-policy.ts';
import type { SilenceState } from '../../model/silence-lifecycle.ts';
import { deadEnds, silenceLifecycle } from '../../model/silence-lifecycle.ts';
import type { CheckInput } from '../check.ts';
import { comingDays, orNull, tellDay } from '../coming-days.ts';

export function endlessSilence(code: string, input: CheckInput): Diagnostic[] {
	const told = new Set<string>();
	return effectivePolicies(input.project, 'silence', 'silence').flatMap((policy) =>
		deadEnds(silenceLifecycle(policy.data)).flatMap((state) => {
			const { file, start } = policy.place([state.field]);
			const at = `${file}:${start.offset}`;
			if (told.has(at)) return [];
			told.add(at);
			return [finding(code, policy, state, input)];
		}),
	);
}

function finding(code: string, policy: EffectivePolicy<'silence'>, state: SilenceState, input: CheckInput): Diagnostic {
	const { data, place } = policy;
	const { calendar, businessDays } = comingDays(input.project);
	const [from] = businessDays;
	const timeline = from === undefined ? null : orNull(() => silenceTimeline(calendar, from, data));
	const ways = state.exits.map(({ when }) => when);
	return {
		code,
		level: 'error',
		message: {
			ja: `ご連絡がないまま「${state.label.ja}」となった後、お返事がないかぎり、いつまでも終わりません`,
			en: `after "${state.label.en}" for want of an answer, only an answer leads on: without one it never ends`,
		},
		places: [
			{ place: place([state.field]), label: { ja: state.label.ja, en: state.label.en } },
			{ place: place(['reopen']), label: { ja: '再開の扱い', en: 'reopening' } },
		],
		notes: [
			...(timeline
				? [
						{
							title: { ja: '場面', en: 'scenario' },
							text: {
								ja: `最終連絡 ${tellDay(timeline.lastContact)} → 期限 ${tellDay(timeline.limit.date, timeline.limit.minutes)}に${state.label.ja} → お返事がなければ、その後の日付がない`,
								en: `last contact ${timeline.lastContact} → ${state.label.en} on ${timeline.limit.date} → without an answer no day comes after`,
							},
						},
					]
				: []),
			{
				title: { ja: '出口', en: 'exits' },
				text: {
					ja: ways.length === 0 ? 'なし' : `${ways.map(({ ja }) => ja).join('、')}（お客様だけができること）`,
					en: ways.length === 0 ? 'none' : `${ways.map(({ en }) => en).join(', ')} (which only the client can do)`,
				},
			},
		],
		fixes: [
			{
				ja: '再開を受け付ける期間（reopenWithin）を書き、過ぎたら精算して終える',
				en: 'give a period for reopening (reopenWithin), after which the job is settled',
			},
			{ ja: '期限後の扱い（outcome）を納品または終了にする', en: 'deliver or terminate instead (outcome)' },
		],
	};
}
