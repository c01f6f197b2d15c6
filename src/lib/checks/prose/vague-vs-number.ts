/** あいまいな約束と値: 「いつでも」「即時」「無料」 in public text, where a typed value says how much, when or how soon. */
import type { SayingOf, TopicId } from '../../claims/topics.ts';
import type { Truth } from '../../claims/typed.ts';
import {
	openingHours,
	outsideWork,
	restoreCharges,
	revisionCharges,
	slowAnswers,
	weekdaysOnly,
	workAllowances,
} from '../../claims/typed.ts';
import type { Diagnostic, Localized } from '../../diagnostics/diagnostic.ts';
import type { Project } from '../../model/project.ts';
import type { Check } from '../check.ts';
import { opponent, opposed, tellOpposed } from '../claims.ts';
import { atListing, fails, inListing } from '../law/examples.ts';

interface Vague<T extends TopicId> {
	readonly topic: T;
	readonly one: readonly SayingOf<T>[];
	readonly truths: (project: Project) => readonly Truth[];
	readonly fix: Localized;
}

const vague = <T extends TopicId>(row: Vague<T>) => {
	const { topic, one, truths, fix } = row;
	return (project: Project) =>
		opposed(project, { topic, one, other: [], truths: truths(project) }).map((found) => ({ found, fix }));
};

const rows = [
	vague({
		topic: 'opening',
		one: ['any-time'],
		truths: openingHours,
		fix: {
			ja: '営業時間を値から引き、送れる時と対応する時を分けて言う',
			en: 'say the hours by their value; what may be sent at any time is answered within them',
		},
	}),
	vague({
		topic: 'opening',
		one: ['on-holidays'],
		truths: weekdaysOnly,
		fix: { ja: '営業する曜日と休みの日を値から引く', en: 'say the days by their value' },
	}),
	vague({
		topic: 'free-work',
		one: ['for-ever'],
		truths: workAllowances,
		fix: { ja: '無料の期間と、その先の料金を値から引く', en: 'say until when it is free, and the price of the rest' },
	}),
	vague({
		topic: 'first-response',
		one: ['immediate'],
		truths: slowAnswers,
		fix: { ja: '初回の返信までの時間を値から引く', en: 'say how soon, by its value' },
	}),
	vague({
		topic: 'free-work',
		one: ['revisions'],
		truths: revisionCharges,
		fix: { ja: '無料の回数と、その先の料金を値から引く', en: 'say how many are free, and the price of the rest' },
	}),
	vague({
		topic: 'free-work',
		one: ['restore'],
		truths: restoreCharges,
		fix: { ja: '復元の料金を値から引く', en: 'say what a restore costs' },
	}),
	vague({
		topic: 'free-work',
		one: ['outside-hours'],
		truths: outsideWork,
		fix: { ja: '営業時間外と休業日の料金を値から引く', en: 'say what work outside the hours costs' },
	}),
];

/** A contract promises in rules; what it says in words of its own is read there. */
const isPublic = (collection: string): boolean => collection !== 'clauses' && collection !== 'documents';

export const vagueVsNumber: Check = {
	id: 'prose/vague-vs-number',
	title: { ja: 'あいまいな約束と値', en: 'vague promise against a value' },
	summary: {
		ja: '「いつでも」「即時」「追加の修正も無料」のような言葉が、決まっている時間や料金とくいちがってはいけません。',
		en: 'Any time, at once, free of charge: such words must not promise more than the typed hours, times and prices.',
	},
	example: {
		fails: fails(atListing, 'いつでもご相談ください。', 'いつでもご相談ください'),
		passes: { files: inListing('メールはいつでもお送りいただけます。お返事は営業時間の中でいたします。') },
	},
	run({ project }) {
		return rows.flatMap((row) =>
			row(project)
				.filter(({ found }) => isPublic(found.claim.passage.collection))
				.map(
					({ found, fix }): Diagnostic =>
						tellOpposed(found, {
							code: this.id,
							level: 'warning',
							message: {
								ja: `「${found.claim.words}」は、決まっている${opponent(found).ja}より広い約束に読めます`,
								en: `"${found.claim.words}" promises more than is settled: ${opponent(found).en}`,
							},
							fixes: [
								fix,
								{
									ja: '言葉のとおりにするのであれば、値のほうを改める',
									en: 'change the value, if the words are meant',
								},
							],
						}),
				),
		);
	},
};
