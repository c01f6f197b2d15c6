/**
 * 連絡不能の流れ: what a job goes through while its client is silent. Every state that is not an end has exits; each exit
 * has somebody who takes it; and each state that the client has to know of has the moment of its message.
 */
import type { Localized } from '../diagnostics/diagnostic.ts';
import type { Duration } from '../values/value.ts';
import type { Party } from './axes.ts';
import type { MomentId } from './message.ts';
import type { PolicyOf } from './policy.ts';

export type SilencePolicy = PolicyOf<'silence'>;

export type SilenceStateId = 'waiting' | 'first-notice' | 'last-notice' | 'closed' | 'reopened' | 'settled' | 'working';

export interface SilenceExit {
	readonly to: SilenceStateId;
	/** Who takes it. What only the client can do does not happen while the client is silent. */
	readonly by: Party;
	readonly when: Localized;
	/** The period that has to pass; null for at once. */
	readonly after: Duration | null;
}

export interface SilenceState {
	readonly id: SilenceStateId;
	readonly label: Localized;
	/** One of these messages tells the client; none where there is nothing to tell. */
	readonly moments: readonly MomentId[];
	/** The field of the policy that brings the state about. */
	readonly field: keyof SilencePolicy;
	/** None: the story ends here. */
	readonly exits: readonly SilenceExit[];
}

export const CLOSED: Readonly<Record<SilencePolicy['outcome'], Localized>> = {
	deliver: { ja: '正式な納品', en: 'delivered as it stands' },
	suspend: { ja: '作業の中断', en: 'work suspended' },
	terminate: { ja: '契約の終了', en: 'contract ended' },
};

const ENDS: ReadonlySet<SilenceStateId> = new Set<SilenceStateId>(['working', 'settled']);

/** Whether the story may end there. */
export const isEnd = ({ id }: Pick<SilenceState, 'id'>): boolean => ENDS.has(id);

/** The states in the order in which a client who never answers goes through them, then those of one who does. */
export function silenceLifecycle(policy: SilencePolicy): readonly SilenceState[] {
	const { window, notices, outcome } = policy;
	const [first = null, last = null] = [notices[0], notices.at(-1)];
	const answered: SilenceExit = {
		to: 'working',
		by: 'client',
		when: { ja: '期限までに返事がある', en: 'an answer comes before the limit' },
		after: null,
	};
	const sends = (to: SilenceStateId, before: Duration | null, ja: string, en: string): SilenceExit => ({
		to,
		by: 'agency',
		when: { ja, en },
		after: before && { ...before, direction: 'before' },
	});
	return [
		{
			id: 'waiting',
			label: { ja: '返事を待つ', en: 'waiting for an answer' },
			moments: [],
			field: 'window',
			exits: [answered, sends('first-notice', first, 'はじめのお知らせを送る', 'the first notice is sent')],
		},
		{
			id: 'first-notice',
			label: { ja: 'はじめのお知らせを送った', en: 'first notice sent' },
			moments: ['silence-first'],
			field: 'notices',
			exits: [answered, sends('last-notice', last, '前日のお知らせを送る', 'the last notice is sent')],
		},
		{
			id: 'last-notice',
			label: { ja: '前日のお知らせを送った', en: 'last notice sent' },
			moments: ['silence-last'],
			field: 'notices',
			exits: [
				answered,
				{ to: 'closed', by: 'agency', when: { ja: '期限が来る', en: 'the limit comes' }, after: window },
			],
		},
		{
			id: 'closed',
			label: CLOSED[outcome],
			moments: ['silence-close'],
			field: 'outcome',
			exits: exitsOfClosed(policy),
		},
		{
			id: 'settled',
			label: { ja: '精算して終わる', en: 'settled' },
			moments: ['silence-settlement', 'silence-refund'],
			field: 'outcome',
			exits: [],
		},
		...(policy.reopen === 'never'
			? []
			: [
					{
						id: 'reopened',
						label: { ja: '再開', en: 'reopened' },
						moments: ['silence-reopen'],
						field: 'reopen',
						exits: [{ to: 'working', by: 'agency', when: { ja: '残りの作業に戻る', en: 'work goes on' }, after: null }],
					} as const satisfies SilenceState,
				]),
		{
			id: 'working',
			label: { ja: '作業を続ける', en: 'work goes on' },
			moments: [],
			field: 'window',
			exits: [],
		},
	];
}

/** A delivery is settled once it counts as accepted, an ended contract at once; what is suspended needs a last day. */
function exitsOfClosed({ outcome, reopen, reopenWithin }: SilencePolicy): SilenceExit[] {
	const back: SilenceExit = {
		to: 'reopened',
		by: 'client',
		when: { ja: '再開の受付期間のうちに返事がある', en: 'an answer comes while the job may be reopened' },
		after: null,
	};
	const over: SilenceExit = {
		to: 'settled',
		by: 'agency',
		when: { ja: '再開の受付期間が過ぎる', en: 'the period for reopening is over' },
		after: reopenWithin ?? null,
	};
	const settled: SilenceExit = {
		to: 'settled',
		by: 'agency',
		when:
			outcome === 'deliver'
				? { ja: '検収に合格したものとみなす', en: 'the delivery counts as accepted' }
				: { ja: 'それまでの作業を精算する', en: 'what was done so far is settled' },
		after: null,
	};
	const ends = reopenWithin ? [over] : outcome === 'suspend' ? [] : [settled];
	return reopen === 'never' ? ends : [back, ...ends];
}

/** States from which only the client leads on: a client who stays silent leaves the job there for ever. */
export const deadEnds = (states: readonly SilenceState[]): SilenceState[] =>
	states.filter((state) => !isEnd(state) && !state.exits.some(({ by }) => by === 'agency'));
