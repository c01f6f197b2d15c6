/** Proof that the tests see what a reader sees. */
import { expect, test } from './fixtures.ts';

test('Japanese is drawn with real glyphs, not with boxes', async ({ page, baseURL }) => {
	await page.goto(`${baseURL}/robots.txt`);
	const ink = await page.evaluate(() => {
		const drawn = (text: string, family: string): string => {
			const canvas = document.createElement('canvas');
			canvas.width = 60;
			canvas.height = 60;
			const context = canvas.getContext('2d');
			if (!context) return '';
			context.font = `48px ${family}`;
			context.fillText(text, 4, 50);
			return canvas.toDataURL();
		};
		// A private-use character has no glyph in any face: it is drawn as the missing-glyph box.
		return ['serif', 'sans-serif'].map((family) => ({
			missing: drawn('\u{F0000}', family),
			kanji: drawn('漢', family),
			other: drawn('字', family),
		}));
	});
	for (const { missing, kanji, other } of ink) {
		expect(kanji).not.toBe(missing);
		expect(kanji).not.toBe(other);
	}
});
