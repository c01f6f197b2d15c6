import { describe, expect, test } from 'vitest';
import { textOfPlain } from '../../src/lib/print/compare.ts';
import { signatureAlone } from '../../src/lib/print/signature-alone.ts';
import { printText } from '../../src/lib/print/text.ts';
import { checkSample } from '../content/sample.ts';

const contract = checkSample().documents.find(({ id }) => id === 'support-contract.light');
if (!contract) throw new Error('the sample has a contract for each tier');

describe('the page on which the 署名欄 begins', () => {
	const [before = '', after = ''] = textOfPlain(printText(contract)).split(/(?=^締結日)/m);

	test('is told where nothing but the 署名欄 and what follows stands on it', () => {
		expect(signatureAlone(contract, [before, after])).toBe(2);
		expect(signatureAlone(contract, [before, '  \n 締結日　\n年 月\n日', '別紙1'])).toBe(2);
	});

	test('is fine with a line of the contract above', () => {
		const lines = before.trimEnd().split('\n');
		expect(signatureAlone(contract, [lines.slice(0, -1).join('\n'), `${lines.at(-1)}\n${after}`])).toBeNull();
	});

	test('is asked of no document that nobody signs', () => {
		const { signature: _, ...unsigned } = contract;
		expect(signatureAlone({ ...unsigned, signature: null }, [before, after])).toBeNull();
	});
});
