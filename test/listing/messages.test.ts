/** Messages that are also sent on marketplaces. */
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/lib/checks/run.ts';
import { marketMessages } from '../../src/lib/listing/messages.ts';
import { loadProject } from '../../src/lib/model/load.ts';
import { readFolder } from '../../src/lib/source/folder.ts';
import { base, minimalContent } from '../checks/minimal.ts';

const { project } = loadProject(readFolder(process.cwd(), 'src/content').files, { base: 'src/content' });
if (!project) throw new Error('the sample content does not load: npm run check says why');
const messages = marketMessages(project);

describe('the messages of the sample', () => {
	test('say nothing that their marketplaces ban', () => {
		expect(messages.length).toBeGreaterThan(0);
		expect(messages.flatMap(({ refused }) => refused)).toEqual([]);
	});

	test('have neither a subject nor a signature there', () => {
		for (const { text } of messages) expect(text).not.toMatch(/件名|登録番号|〒/);
	});
});

describe('a message that is sent on a marketplace', () => {
	const message = (words: string): string =>
		`---\ntitle: 期限の前\nmoment: silence-first\nabout: service\nmarkets: [market]\n---\n\n# お返事のお願い\n\n${words}\n`;
	const market = `bans: [{ id: t, kind: tool, says: Zoom, reason: 試験, source: 試験, verifiedOn: 2026-11-21, confidence: A }]
rewrites: [{ id: m, says: メール, to: トークルーム, reason: 試験, source: 試験, verifiedOn: null, confidence: C }]
fields:
  - id: title
`;
	const checked = (words: string) =>
		checkContent(
			minimalContent({
				files: {
					'messages/first.mdx': message(words),
					'marketplaces/market.yaml': { replace: 'fields:\n  - id: title\n', with: market },
				},
			}),
			{ base },
		);

	test('is said in the words of the marketplace, without its subject', () => {
		const { project: small } = checked('メールでお返事ください。');
		if (!small) throw new Error('the content loads');
		expect(marketMessages(small).map(({ text }) => text)).toEqual(['トークルームでお返事ください。']);
	});

	test('is held to its bans as a listing is', () => {
		const { diagnostics } = checked('Zoomでお話しできます。');
		expect(diagnostics.map(({ code, level }) => [code, level])).toContainEqual(['market/forbidden-pattern', 'error']);
	});
});
