/** The line of a finding that shows the sum: 「14日 + 28日 + 14日 = 56日 > 42日」. */
import type { Note } from '../diagnostics/diagnostic.ts';

export const arithmetic = (ja: string, en: string = ja): Note => ({
	title: { ja: '計算', en: 'arithmetic' },
	text: { ja, en },
});
