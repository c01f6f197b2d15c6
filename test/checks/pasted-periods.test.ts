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
])('nothing of these kinds in: %s', (text) => {
	const kinds = /^(?:time|warranty|acceptance|closure|followup|holiday)\//;
	expect(told(text, 'terms').filter((one) => kinds.test(one))).toEqual([]);
});
