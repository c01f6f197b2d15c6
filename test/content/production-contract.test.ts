/** The production contract is compared with all that says the same: the terms, the notes of the listings, the support contract. */
import { describe, expect, test } from 'vitest';
import { printText } from '../../src/lib/print/text.ts';
import type { Edit } from './sample.ts';
import { checkSample } from './sample.ts';

const edit = (clause: string, replace: string, instead: string): Edit => ({
	file: `clauses/production/${clause}.mdx`,
	replace,
	with: instead,
});

const found = (...edits: readonly Edit[]) =>
	checkSample(...edits).diagnostics.map(({ code, places }) => [
		code,
		...places.map(({ place }) => place.file.replace(/^.*\//, '')),
	]);

const SLOW = 30_000;

describe('a sentence of the production contract', () => {
	test(
		'that pays back less than the terms promise is an error at both',
		() => {
			const change = edit('production-cancellation', 'then={{ refund: "full" }}', 'then={{ refund: "none" }}');
			expect(found(change)).toEqual([
				['documents/listing-promises-more', 'terms-cancellation.mdx', 'production-cancellation.mdx'],
			]);
		},
		SLOW,
	);

	test(
		'that passes the rights at another time than the terms, the listings and the support contract is told against each',
		() => {
			const change = edit('production-rights', 'then={{ rights: "payment" }}', 'then={{ rights: "delivery" }}');
			expect(found(change)).toEqual([
				['documents/settled-by-precedence', 'notes-rights.mdx', 'production-rights.mdx'],
				['documents/settled-by-precedence', 'production-rights.mdx', 'terms-rights.mdx'],
				['ip/transfer-time-clash', 'production-rights.mdx', 'intellectual-property.mdx'],
			]);
		},
		SLOW,
	);

	test(
		'does not fill a hole of the terms, which orders without a contract fall into',
		() => {
			const change = {
				file: 'clauses/terms/terms-cancellation.mdx',
				replace: 'cause: ["third-party", "unknown"] }} then={{ refund: "part" }}',
				with: 'cause: "third-party" }} then={{ refund: "part" }}',
			};
			const [finding, ...others] = checkSample(change).diagnostics;
			expect(others).toEqual([]);
			expect(finding?.code).toBe('scope/cause-hole');
			expect(JSON.stringify(finding?.notes)).toContain('制作の契約書なし');
		},
		SLOW,
	);
});

test(
	'what the contracts share is written once and stands in both',
	() => {
		const changed = checkSample({
			file: 'clauses/support/no-assignment.mdx',
			replace: '遅滞なく相手方に通知する。',
			with: '直ちに相手方に通知する。',
		});
		for (const id of ['production-contract.base-shop', 'support-contract.light']) {
			const document = changed.documents.find((one) => one.id === id);
			expect(document && printText(document)).toContain('承継する者は、直ちに相手方に通知する。');
		}
	},
	SLOW,
);

test(
	'a sentence for one contract of those that share a clause stands in that one alone',
	() => {
		const { documents } = checkSample();
		const textOf = (id: string) => printText(documents.filter((one) => one.id === id)[0] as (typeof documents)[0]);
		expect(textOf('production-contract.landing-page')).toContain('その時から48時間以内に甲に通知し');
		expect(textOf('support-contract.standard')).not.toContain('その時から48時間以内に甲に通知し');
		expect(textOf('production-contract.landing-page')).not.toMatch(/月額料金|作業枠|本サービス/);
	},
	SLOW,
);
