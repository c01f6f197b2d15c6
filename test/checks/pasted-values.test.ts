/** Contracts and pages from elsewhere, pasted with their numbers as they stand: what they say of money, periods and courts. */
import { expect, test } from 'vitest';
import { checkContent } from '../../src/lib/checks/run.ts';
import { base, sampleWith } from '../content/sample.ts';

/** Code and underlined words of all that a whole run finds in a pasted text. */
function foundIn(kind: string, text: string): string[] {
	const file = `${base}/pasted/from-before.md`;
	const files = [...sampleWith(), { file, text: `---\nkind: ${kind}\n---\n${text}\n` }];
	const pasted = files.at(-1)?.text ?? '';
	return checkContent(files, { base }).diagnostics.flatMap(({ code, places: [{ place }] }) =>
		place.file === file ? [`${code} ${pasted.slice(place.start.offset, place.end.offset)}`] : [],
	);
}

test('a contract with three answers to how much is owed', () => {
	const text = `
当社がお客様に賠償する額は、直近3か月分の料金または100,000円のいずれか低い額を上限とします。

当社は、一切責任を負わないものとします。

当社の損害賠償の額は、料金の12か月分を上限とします。`;
	expect(foundIn('contract', text)).toEqual(['liability/cap-clash 12か月', 'liability/cap-clash 一切責任を負わない']);
});

test('a listing whose total is not the sum of its parts', () => {
	expect(foundIn('listing', '初期費用30万円と月額2万円×12で、総額50万円です。')).toEqual([
		'price/total-mismatch 50万円',
	]);
});

test('a contract with another court and another rate', () => {
	const text = `
甲は、支払期限の翌日から支払済みまで、未払額に対し年3%の遅延損害金を支払う。

本契約に関する紛争については、大阪地方裁判所を第一審の専属的合意管轄裁判所とする。`;
	expect(foundIn('contract', text)).toEqual(['interest/rate-clash 3%', 'jurisdiction/clash 大阪地方裁判所']);
});

test('a contract of six months that is paid in twelve parts', () => {
	expect(foundIn('contract', '契約期間は6か月とする。\n\n料金は、12回払いとする。')).toContain(
		'price/instalments-exceed-term 12回',
	);
});
