import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinText } from '../../src/lib/document/join.ts';
import { textOf } from '../../src/lib/document/walk.ts';
import { clause, contractOf } from './project.ts';

describe('lines of a file', () => {
	test('join without a space between Japanese characters', () => {
		expect(joinText('作業の料金は、\n次のとおり\nとする。')).toBe('作業の料金は、次のとおりとする。');
	});

	test('join with one space between Latin words', () => {
		expect(joinText('the support\n\tcontract')).toBe('the support contract');
	});

	test('join without a space between Japanese and Latin', () => {
		expect(joinText('乙は\nWordPress\nの更新を行う。')).toBe('乙はWordPressの更新を行う。');
	});

	test('join without a space where YAML has folded them after a Japanese mark', () => {
		expect(joinText('つくっています。 ご依頼の前に、 お話しします。')).toBe(
			'つくっています。ご依頼の前に、お話しします。',
		);
		expect(joinText('代表社員 入江 直子')).toBe('代表社員 入江 直子');
	});

	test('leave no line end and no white space at the ends, whatever the text', () => {
		const text = fc.string({ unit: fc.constantFrom('営', '業', 'a', 'B', '1', ' ', '\n', '\t', '、') });
		fc.assert(
			fc.property(text, (lines) => {
				const joined = joinText(lines);
				expect(joined).not.toMatch(/\n/);
				expect(joined).toBe(joined.trim());
				expect(joined.replace(/\s/g, '')).toBe(lines.replace(/\s/g, ''));
			}),
		);
	});

	test('join across a value: a line end before an amount is not a space', () => {
		const { document } = contractOf({
			fee: clause('料金', '月額料金は、\n<Value of="tier.fee" as="amount" />と\nする。'),
		});
		const [paragraph] = document.articles[0]?.blocks ?? [];
		expect(paragraph?.type === 'paragraph' && textOf(paragraph.spans)).toBe('月額料金は、30,000円（税込）とする。');
	});
});
