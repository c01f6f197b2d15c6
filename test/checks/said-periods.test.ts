import { describe, expect, test } from 'vitest';
import { firstDayAmbiguous } from '../../src/lib/checks/time/first-day-ambiguous.ts';
import type { SaidPeriod } from '../../src/lib/checks/time/said-periods.ts';
import { saidEvent, saidFirstDay } from '../../src/lib/checks/time/said-periods.ts';
import { unitOrAnchorMissing } from '../../src/lib/checks/time/unit-or-anchor-missing.ts';
import { twoStarts } from '../../src/lib/checks/warranty/two-starts.ts';
import { contract, page, terms, toldOf } from './sentences.ts';

const around = (sentence: string): Pick<SaidPeriod, 'before' | 'after'> => {
	const [before = '', after = ''] = sentence.split('＊');
	return { before, after };
};

test.each([
	['検収の日から＊は、無償で直します。', 'acceptance', '検収'],
	['成果物の引渡しを受けた日から＊以内に検査する。', 'delivery', '引渡し'],
	['正式な納品の翌日から起算して＊を過ぎた場合', 'delivery', '正式な納品'],
	['納品後、検収が完了した日から＊の間', 'acceptance', '検収'],
	['サイトの公開より＊は', 'publication', 'サイトの公開'],
	['本契約の終了の日から＊以内に', 'termination', '契約の終了'],
	['ご依頼を受け付けてから＊以内に', 'request', '依頼'],
])('%s counts from %s', (sentence, event, word) => {
	expect(saidEvent(around(sentence))).toMatchObject({ event, word });
});

test.each([
	'検収の後、成果物が契約の内容に適合しないことが判明し、甲が＊以内に通知した場合',
	'納品の際にお渡しする手引きは、＊のあいだ無償で差し替えます。',
	'その時から＊以内に',
	'これを示した日から＊以内に',
])('%s names no event to count from', (sentence) => {
	expect(saidEvent(around(sentence))).toBeNull();
});

test.each([
	['納品日を含めて＊のうちに', 'included'],
	['納品の日から起算して＊以内に', 'included'],
	['納品日の翌日から起算して＊以内に', 'excluded'],
	['初日を算入せず、＊以内に', 'excluded'],
	['納品から＊以内（初日を算入する。）に', 'included'],
	['納品から＊（初日不算入）の間', 'excluded'],
	['納品から＊以内（納品日を含まない）に', 'excluded'],
])('%s: the first day is %s', (sentence, firstDay) => {
	expect(saidFirstDay(around(sentence))?.firstDay).toBe(firstDay);
});

test.each(['納品から＊以内に', '消費税を含めて＊の料金', '休業の初日の＊前までに', '土日を含まない＊'])(
	'%s says nothing of the first day',
	(sentence) => {
		expect(saidFirstDay(around(sentence))).toBeNull();
	},
);

const codes = (sentences: readonly string[], file: string) =>
	[...toldOf(sentences, [twoStarts, unitOrAnchorMissing, firstDayAmbiguous], file)].map(([sentence, told]) => [
		sentence,
		told.map(({ code }) => code),
	]);

describe('what the sample would have to say before it is told', () => {
	test('in the contract', () => {
		expect(
			codes(
				[
					'乙は、納品の日から<Value of="tier.general.conformity" />の間、不適合を修補する。',
					'甲は、検収の日から<Value of="tier.general.acceptance" />以内に確認する。',
					'甲は、引渡しの日から起算して<Value of="tier.general.acceptance" />以内に検査する。',
				],
				contract,
			),
		).toEqual([
			['乙は、納品の日から<Value of="tier.general.conformity" />の間、不適合を修補する。', ['warranty/two-starts']],
			['甲は、検収の日から<Value of="tier.general.acceptance" />以内に確認する。', ['time/unit-or-anchor-missing']],
			[
				'甲は、引渡しの日から起算して<Value of="tier.general.acceptance" />以内に検査する。',
				['time/first-day-ambiguous'],
			],
		]);
	});

	test('of every period of a document at once', () => {
		const rule = '期間の計算においては、初日を算入する。';
		expect(codes([rule], contract)).toEqual([[rule, ['time/first-day-ambiguous']]]);
	});

	test.each([
		[
			contract,
			[
				'甲は、引渡しを受けた日の翌日から起算して<Value of="tier.general.acceptance" />以内に検査する。',
				'乙は、契約の終了の日から<Value of="tier.general.handover" />以内に引き渡す。',
				'乙は、検収に合格した日から<Value of="tier.general.conformity" />の間に通知を受けた不適合を修補する。',
				'期間の計算においては、初日を算入しない。',
			],
		],
		[
			terms,
			[
				'当社は、ご依頼を受け付けてから<Value of="policies.no-support.firstResponse" />以内にお返事します。',
				'お預かりしたデータは、<Value of="policies.general.dataKept" />のあいだ保管します。',
				'催告は、<Value of="policies.general.breachDemand" />の期間を定めて行います。',
				'<Value of="policies.general.acceptance" as="anchored" />以内にお確かめください。',
				'正式な納品から<Value of="policies.silence-production.reopenWithin" />のうちにご連絡ください。',
				'契約満了の日から<Value of="policies.general.dataKept" />のあいだ保管します。',
			],
		],
		[page, ['お返事は<Value of="policies.no-support.firstResponse" />以内を目安にしています。']],
	])('nothing in %s', (file, sentences) => {
		expect(codes(sentences, file).flatMap(([, found]) => found)).toEqual([]);
	});
});
