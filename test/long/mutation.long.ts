/** Every slip of test/mutation, and whether the published table is what they yield. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { families, score } from '../mutation/score.ts';
import { TABLE, tableOf } from '../mutation/table.ts';

test('every slip yields what was declared, and the published table is current', () => {
	const scored = families.map((family) => ({
		family,
		scores: family.mutations.map((mutation) => {
			const result = score(mutation);
			expect({ edit: mutation.edit.name, missed: result.missed, alarms: result.alarms }).toEqual({
				edit: mutation.edit.name,
				missed: [],
				alarms: [],
			});
			return result;
		}),
	}));
	expect(readFileSync(TABLE, 'utf8')).toBe(tableOf(scored));
}, 1_800_000);
