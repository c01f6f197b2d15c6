/** Plain text, whatever was pasted: every word that stands in it is read, where it stands. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePlainText } from '../../src/lib/source/plain-text.ts';

const pieces = [
	'---\n',
	'kind: page\n',
	'# ',
	'・',
	'- ',
	'> ',
	'\n',
	'\r\n',
	'\r',
	' ',
	'　',
	'\t',
	'。',
	'、',
	'修正',
	'無制限',
];
const odd = ['\0', '\ud800', '\u2028', '👨‍👩‍👧', '<Value of="x" />', '{', '}', '[', '|', '第1条', '（1）', 'Q.', '7日'];
const text = fc
	.array(fc.oneof(fc.constantFrom(...pieces, ...odd), fc.string({ maxLength: 12 })), { maxLength: 60 })
	.map((parts) => parts.join(''));

test('paragraphs follow one another, hold something, and leave out only marks and white space', () => {
	fc.assert(
		fc.property(text, (given) => {
			const { plain, diagnostics } = parsePlainText({ file: 'old.md', text: given });
			if (!plain) {
				expect(diagnostics).not.toEqual([]);
				return;
			}
			let end = 0;
			for (const [from, to] of plain.paragraphs) {
				expect(from).toBeGreaterThanOrEqual(end);
				expect(given.slice(from, to).trim()).not.toBe('');
				end = to;
			}
			const body = given.startsWith('---') ? '' : given;
			const read = plain.paragraphs.map(([from, to]) => given.slice(from, to)).join('');
			for (const word of body.match(/[修正無制限日条]/g) ?? []) expect(read).toContain(word);
		}),
		{ numRuns: 500 },
	);
});

test('a line that is no longer than others is never joined to the next', () => {
	fc.assert(
		fc.property(fc.array(fc.stringMatching(/^[あ-ん漢字]{1,27}$/), { minLength: 1, maxLength: 9 }), (lines) => {
			const given = lines.join('\n');
			const { plain } = parsePlainText({ file: 'old.md', text: given });
			expect(plain?.paragraphs.map(([from, to]) => given.slice(from, to))).toEqual(lines);
		}),
	);
});

test('a line longer than any parser takes is read in pieces that end with sentences, and none is lost', () => {
	const given = `${'修正は三回まで。'.repeat(3_000)}納品は月末。`;
	const { plain, diagnostics } = parsePlainText({ file: 'old.md', text: `---\nkind: page\n---\n${given}\n` });
	expect(diagnostics).toEqual([]);
	const read = plain?.paragraphs.map(([from, to]) => `---\nkind: page\n---\n${given}\n`.slice(from, to)) ?? [];
	expect(read.length).toBeGreaterThan(1);
	for (const piece of read) expect([piece.length <= 10_000, piece.endsWith('。')]).toEqual([true, true]);
	expect(read.join('')).toBe(given);
});

test('a line that never ends a sentence is read all the same', () => {
	const given = '長い'.repeat(12_000);
	const { plain } = parsePlainText({ file: 'old.md', text: given });
	expect(plain?.paragraphs.map(([from, to]) => given.slice(from, to)).join('')).toBe(given);
});

test('frontmatter with such a line, and a file that no person wrote, are refused', () => {
	const codes = (text: string) => parsePlainText({ file: 'old.md', text }).diagnostics.map(({ code }) => code);
	expect(codes(`---\ntitle: ${'長'.repeat(20_000)}\n---\n修正は三回まで。\n`)).toEqual(['source/too-large']);
	expect(codes('修正は三回まで。\n'.repeat(40_000))).toEqual(['source/too-large']);
});
