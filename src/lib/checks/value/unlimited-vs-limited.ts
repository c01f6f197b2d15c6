/** 「無制限」と回数の上限: a promise without limit beside a limit for the same thing. */
import { revisionLimits, workAllowances } from '../../claims/typed.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Check } from '../check.ts';
import type { Opposed } from '../claims.ts';
import { isRuled, opponent, opposed, tellOpposed } from '../claims.ts';
import { atListing, fails, inListing } from '../law/examples.ts';
import { unlimitedAndCharged } from './unlimited-and-charged.ts';

export const unlimitedVsLimited: Check = {
	id: 'value/unlimited-vs-limited',
	title: { ja: '「無制限」と上限', en: 'unlimited, and limited' },
	summary: {
		ja: '「修正無制限」「更新し放題」のように限りがないと言うものに、回数や時間の上限があってはいけません。',
		en: 'What is said to be without limit must not have a limit in a value, or in another sentence.',
	},
	example: {
		// The listing of a template: 「修正無制限」 in one plan, 「修正2回」 below it.
		fails: fails(atListing, 'ご納得いただけるまで何度でも修正します。', 'ご納得いただけるまで何度でも修正'),
		passes: {
			files: inListing('修正は無制限ではありません。ご相談は何度でもどうぞ。修正箇所の数に制限はありません。'),
		},
	},
	run({ project }) {
		const charged = unlimitedAndCharged(project).map(({ claim }) => claim);
		const revisions = opposed(project, {
			topic: 'revisions',
			one: ['unlimited'],
			other: ['limited'],
			truths: revisionLimits(project),
		}).filter(({ claim }) => !isRuled(claim) && !charged.includes(claim));
		const work = opposed(project, {
			topic: 'work-quota',
			one: ['unlimited'],
			other: [],
			truths: workAllowances(project),
		});
		return [...revisions.map(finding), ...work.map(finding)];
	},
};

function finding(found: Opposed): Diagnostic {
	const { words } = found.claim;
	const limit = opponent(found);
	return tellOpposed(found, {
		code: unlimitedVsLimited.id,
		message: {
			ja: `「${words}」と言いながら、${limit.ja}という限りがあります`,
			en: `"${words}" has no limit, but there is one: ${limit.en}`,
		},
		fixes: [
			{ ja: '上限のとおりに言い改める（「3回まで」の数は値から引く）', en: 'say the limit instead' },
			{ ja: '限りなく応じるのであれば、上限とその先の料金をなくす', en: 'drop the limit, if none is meant' },
		],
	});
}
