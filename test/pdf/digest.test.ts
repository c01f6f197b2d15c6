import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from '../../src/lib/pdf/digest.ts';

test('a digest is SHA-256, as Node computes it, for any text and length', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
			expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
		}),
	);
	expect(sha256('契'.repeat(10_000))).toBe(createHash('sha256').update('契'.repeat(10_000)).digest('hex'));
});
