import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/lib/document/walk.ts';
import { printText } from '../../src/lib/print/text.ts';
import type { Edit } from '../content/sample.ts';
import { checkSample } from '../content/sample.ts';

const documentOf = (id: string, ...edits: readonly Edit[]) => {
	const document = checkSample(...edits).documents.find((one) => one.id === id);
	if (!document) throw new Error(`no document ${id}`);
	return document;
};

const versions = '  - { name: 第2版, announced: 2026-08-31, from: 2026-10-01 }\n';

describe('the version in force', () => {
	test('stands under the title, after the tier', () => {
		expect(textOf(documentOf('terms').subtitle ?? [])).toBe('第2版（2026年10月1日から適用）');
		expect(textOf(documentOf('support-contract.light').subtitle ?? [])).toBe('ライト　第2版（2026年10月1日から適用）');
	});

	test('is not one that only begins later', () => {
		const next = '  - { name: 第3版, announced: 2026-11-01, from: 2027-01-01 }\n';
		const edit = {
			file: 'documents/terms.yaml',
			replace: versions,
			with: versions.replace(' }', ', until: 2026-12-31 }') + next,
		};
		expect(textOf(documentOf('terms', edit).subtitle ?? [])).toBe('第2版（2026年10月1日から適用）');
	});
});

test('the terms end with the day on which they were made and every day on which they changed', () => {
	expect(printText(documentOf('terms')).trimEnd().split('\n').slice(-2)).toEqual([
		'制定日　2026年4月1日（第1版）',
		'改定日　2026年10月1日（第2版、2026年8月31日公表）',
	]);
});
