/** The headings under which a check is explained, at the terminal and in the generated pages. */
import type { Localized } from '../../diagnostics/diagnostic.ts';

/** Where the file of a check stands (ARCHITECTURE.md). */
export const fileOf = (id: string): string => `src/lib/checks/${id}.ts`;

export const captions = {
	fails: { ja: 'こう書くと、指摘されます', en: 'This is found' },
	says: { ja: '指摘', en: 'What is said' },
	passes: { ja: 'こう書けば、指摘されません', en: 'This is not' },
	unchanged: {
		ja: '例の変更をしなければ、指摘されません。',
		en: 'Without the change of the example nothing is found.',
	},
	code: { ja: '検査の中身', en: 'The check itself' },
	added: { ja: '（新しいファイル）', en: ' (new file)' },
	usage: {
		ja: 'くわしくは npm run check -- --explain <名前>、一覧とすべての例は docs/checks.ja.md',
		en: 'More with npm run check -- --explain <id> --lang en; all examples are in docs/checks.md',
	},
} as const satisfies Record<string, Localized>;
