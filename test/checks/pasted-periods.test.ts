/** The periods of texts from before, in plain digits: each text with all that a whole run finds in it. */
import { expect, test } from 'vitest';
import { checkContent } from '../../src/lib/checks/run.ts';
import { base, minimalContent } from './minimal.ts';

function told(text: string, kind: 'contract' | 'terms' | 'page'): readonly string[] {
	const whole = `---\nkind: ${kind}\n---\n${text}\n`;
	const file = `${base}/pasted/old.md`;
	const { diagnostics } = checkContent([...minimalContent(), { file, text: whole }], { base });
	return diagnostics.map(({ code, places: [{ place }] }) => {
		expect(place.file).toBe(file);
		return `${code}: ${whole.slice(place.start.offset, place.end.offset)}`;
	});
}

test.each([
	[
		'acceptance/vs-revision-window: 14日',
		'お客様は、納品後7日以内に検収を行います。期間内にご連絡がない場合は合格とみなします。\n\n修正は、納品から14日以内であれば承ります。',
	],
	[
		'warranty/two-starts: 検収日から30日間',
		'納品日から30日間は、不具合を無償で直します。\n\n検収日から30日間の保証が付きます。検収は、期間内にご連絡がなければ合格とみなします。',
	],
	['warranty/two-starts: 公開後30日', 'サイトの不具合は、公開後30日の間、無償で直します。'],
	['time/anchor-may-never-occur: 検収後30日', '料金は、検収後30日以内にお支払いください。'],
	['time/anchor-may-never-occur: 公開後30日', '残りの料金は、公開後30日以内にお支払いください。'],
	['time/business-day-undefined: 3営業日', 'ご連絡には、3営業日以内に対応します。'],
	[
		'closure/notice-longer-than-window: 30日',
		'お知らせの後30日で契約は終了します。\n\nご返信がないまま14日が過ぎた場合は、自動的に終了します。',
	],
	[
		'followup/after-free-period: 3か月',
		'無料のサポートは、納品から1か月です。\n\n納品の3か月後に、打ち合わせを無料で行います。',
	],
	[
		'time/month-arithmetic: 1か月',
		'作業を終えてから1か月後に請求します。\n\n作業を終えてから30日後に請求書をお送りします。',
	],
	[
		'time/unit-order-flip: 6営業日',
		'営業日とは、平日をいいます。素材は6営業日以内に引き渡します。\n\n素材は8日以内に引き渡します。',
	],
	[
		'time/chain-exceeds-cutoff: 42日',
		'不具合は、14日以内にお申し出ください。当社は、28日以内に修補します。直らない場合は、14日以内に返金します。ご請求は、42日までとします。',
	],
	['response/impossible-in-hours: 24時間', 'お問い合わせには24時間以内にご返信します。'],
	[
		'time/first-day-ambiguous: 納品日を含めて14日',
		'お客様は、納品日の翌日から起算して7日以内に不足をお知らせください。\n\n素材は、納品日を含めて14日の間お預かりします。',
	],
])('%s', (found, text) => {
	const kind = found.startsWith('warranty/two-starts: 公開') ? 'page' : 'terms';
	expect(told(text, kind).filter((one) => !one.startsWith('prose/'))).toEqual([found]);
});

test.each([
	'料金は、検収後30日以内にお支払いください。納品から期間内にご連絡がない場合は、検収に合格したものとみなします。',
	'残りの料金は、公開または納品のいずれか早い日から30日以内にお支払いください。',
	'営業日とは、土日祝日を除く日をいいます。ご連絡には、3営業日以内に対応します。',
	'納品日から30日間は、不具合を無償で直します。',
	'お客様は、納品後7日以内に検収を行います。期間内にご連絡がない場合は合格とみなします。修正は、初稿から14日以内であれば承ります。',
	'料金は、請求書の発行から30日以内にお支払いください。',
	'お客様は、24時間以内にご返信ください。',
	'不具合は、14日以内にお申し出ください。当社は、28日以内に修補します。ご請求は、42日までとします。',
	'お問い合わせには5日以内を目安にご返信します。',
	'お知らせの後7日で終了します。ご返信がないまま14日が過ぎた場合は、終了します。',
	'無料のサポートは、納品から3か月です。納品の1か月後に、打ち合わせを無料で行います。',
])('nothing of these kinds in: %s', (text) => {
	const kinds = /^(?:time|warranty|acceptance|closure|followup|holiday)\//;
	expect(told(text, 'terms').filter((one) => kinds.test(one))).toEqual([]);
});

/** As agencies write them, with everything counted from somewhere and defined. */
const sound = `第1条（定義）
「営業日」とは、土曜日、日曜日、国民の祝日及び当社が定める休業日を除く日をいいます。

第2条（納期）
納期は、必要な素材がすべてそろった日から45日とします。素材のご提供が遅れた場合は、その日数だけ納期を延ばします。

第3条（検収）
お客様は、納品の日から5営業日以内に検収を行い、結果をお知らせください。この期間内にお知らせがない場合は、検収に合格したものとみなします。

第4条（お支払い）
残りの料金は、検収の日から30日以内にお支払いください。支払期限が金融機関の休業日に当たる場合は、翌営業日を期限とします。

第5条（無償対応）
納品の日から30日間は、制作に原因のある不具合を無償で修補します。30日を過ぎた後のご依頼は、保守プランで承ります。

第6条（契約不適合）
検収の後6か月以内にお知らせをいただいた契約不適合は、当社が修補します。

第7条（修正）
修正は3回まで、初稿の提出から30日以内に承ります。

第8条（秘密保持）
秘密保持の義務は、契約の終了後も3年間存続します。

第9条（連絡がとれない場合）
最後のご連絡から7営業日の間お返事がない場合は、期限の3営業日前と1営業日前にお知らせのうえ、正式な納品とします。納品から30日以内にご連絡をいただければ、無償で再開します。

第10条（解約）
契約の満了の日の1か月前までにお知らせください。`;

test('terms in which every period has its start and its unit give no finding about periods', () => {
	const kinds = /^(?:time|warranty|acceptance|closure|followup|holiday|response|state)\//;
	expect(told(sound, 'terms').filter((one) => kinds.test(one))).toEqual([]);
	expect(told(sound, 'contract').filter((one) => kinds.test(one))).toEqual([]);
});
