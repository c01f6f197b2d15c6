/** お知らせのない段階: a silent client's job moves on, and there is no message that says so. */
import type { Diagnostic, Localized } from '../../diagnostics/diagnostic.ts';
import type { EffectivePolicy } from '../../model/effective-policy.ts';
import { effectivePolicy } from '../../model/effective-policy.ts';
import type { MessageSubject } from '../../model/message.ts';
import { MOMENTS } from '../../model/message.ts';
import type { Project } from '../../model/project.ts';
import type { SilenceState } from '../../model/silence-lifecycle.ts';
import { silenceLifecycle } from '../../model/silence-lifecycle.ts';
import type { Check } from '../check.ts';

const message = (moment: string, subject: string) => `---
title: ${subject}
moment: ${moment}
about: service
---

# ${subject}

お世話になっております。${subject}の件でご連絡いたします。
`;

const messages = (...names: readonly string[]) =>
	Object.fromEntries(names.map((name) => [`messages/${name}.mdx`, message(name, SUBJECTS[name] ?? '')]));

const SUBJECTS: Readonly<Record<string, string>> = {
	'silence-first': 'お返事のお願い',
	'silence-last': '重ねてのお願い',
	'silence-close': '納品のお知らせ',
	'silence-reopen': '再開のお知らせ',
	'silence-settlement': '精算のお知らせ',
};

export const noMessage: Check = {
	id: 'state/no-message',
	title: { ja: 'お知らせのない段階', en: 'a state without a message' },
	summary: {
		ja: '連絡不能の段階が進むたびに、お客様へのお知らせが要ります。文面を用意するなら、はじめのお知らせから精算まで、どの段階にも用意します。',
		en: 'Each state that a silent client reaches is told to the client: once there are messages, none of the states lacks one.',
	},
	example: {
		fails: {
			files: messages('silence-first', 'silence-close', 'silence-reopen', 'silence-settlement'),
			finds: [{ file: 'policies/silence.yaml', words: '[3営業日, 1営業日]' }],
		},
		passes: {
			files: messages('silence-first', 'silence-last', 'silence-close', 'silence-reopen', 'silence-settlement'),
		},
	},
	run({ project }) {
		return SIDES.flatMap((side) => findings(side, project));
	},
};

interface Side {
	readonly about: MessageSubject;
	readonly collection: 'services' | 'support';
	readonly name: Localized;
}

const SIDES: readonly Side[] = [
	{ about: 'service', collection: 'services', name: { ja: '制作中', en: 'production' } },
	{ about: 'tier', collection: 'support', name: { ja: '保守のご依頼', en: 'operation' } },
];

/** An agency that keeps no messages for a side writes them by hand; one that keeps some must not find one missing. */
function findings(side: Side, project: Project): Diagnostic[] {
	const written = new Set(project.messages.flatMap(({ data }) => (data.about === side.about ? [data.moment] : [])));
	if (![...written].some((moment) => moment.startsWith('silence-'))) return [];
	const told = new Set<string>();
	return project[side.collection].flatMap((owner) => {
		const policy = effectivePolicy<'silence'>(project, owner, 'silence', 'silence');
		return (policy === null ? [] : silenceLifecycle(policy.data)).flatMap((state): Diagnostic[] => {
			const { id, moments } = state;
			if (policy === null || told.has(id) || moments.length === 0) return [];
			if (moments.some((moment) => written.has(moment))) return [];
			told.add(id);
			return [finding(policy, state, side)];
		});
	});
}

function finding(
	{ place }: EffectivePolicy<'silence'>,
	{ label, moments, field }: SilenceState,
	side: Side,
): Diagnostic {
	const names = moments.map((moment) => MOMENTS[moment].label);
	return {
		code: noMessage.id,
		level: 'error',
		message: {
			ja: `${side.name.ja}にご連絡がとれないときの「${label.ja}」の段階に、お客様への文面がありません`,
			en: `there is no message to the client for "${label.en}" (silence in ${side.name.en})`,
		},
		places: [{ place: place([field]), label: { ja: `ここから「${label.ja}」に進む`, en: 'leads to this state' } }],
		fixes: [
			{
				ja: `messages に文面を加える（moment: ${moments[0] ?? ''}、about: ${side.about}。${names.map(({ ja }) => ja).join('、または')}）`,
				en: `add a message (moment: ${moments[0] ?? ''}, about: ${side.about})`,
			},
		],
	};
}
