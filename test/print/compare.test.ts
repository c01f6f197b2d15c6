import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentText, sameText, textOfPlain } from '../../src/lib/print/compare.ts';
import { printHtml } from '../../src/lib/print/html.ts';
import { documentRegion, textOfHtml } from '../../src/lib/print/markup.ts';
import { printText } from '../../src/lib/print/text.ts';
import { documents } from './arbitrary-document.ts';

describe('whatever the document', () => {
	test('the plain text says what the document says', () => {
		fc.assert(
			fc.property(documents, (document) => {
				expect(sameText(documentText(document), textOfPlain(printText(document)))).toBeNull();
			}),
		);
	});

	test('the HTML says what the document says, read back from a page around it', () => {
		fc.assert(
			fc.property(documents, fc.boolean(), (document, summaries) => {
				const page = `<!doctype html><main><h1>前</h1>${printHtml(document, { summaries })}<p>後</p></main>`;
				const region = documentRegion(page, document.id);
				expect(sameText(documentText(document), textOfHtml(region ?? ''))).toBeNull();
			}),
		);
	});
});

describe('two texts', () => {
	test('are the same when only white space and the form of their characters differ', () => {
		expect(sameText('第1条（目的）\n　本契約は、が', '第1条 （目的）本契約\tは、か\u3099')).toBeNull();
	});

	test('part at the first character that differs, told with what stands around it', () => {
		expect(sameText('無料の修正は3回までとする。', '無料の修正は5回までとする。')).toEqual({
			at: 6,
			before: '無料の修正は',
			expected: '3回までとする。',
			actual: '5回までとする。',
		});
	});

	test('part where one of them ends', () => {
		expect(sameText('甲乙', '甲')).toEqual({ at: 1, before: '甲', expected: '乙', actual: '' });
		expect(sameText('甲', '甲乙')).toEqual({ at: 1, before: '甲', expected: '', actual: '乙' });
	});

	test('part where a character beyond the basic plane differs', () => {
		expect(sameText('𠮷野', '𠮶野')).toMatchObject({ at: 0, expected: '𠮷野' });
	});
});

test('a page without the document has no region of it', () => {
	expect(documentRegion('<article data-document="terms-old">古い</article>', 'terms')).toBeNull();
});
