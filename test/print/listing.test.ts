import { describe, expect, test } from 'vitest';
import { projectListing } from '../../src/lib/listing/listing.ts';
import { printListing } from '../../src/lib/print/listing.ts';
import type { Change } from '../document/project.ts';
import { projectWith } from '../document/project.ts';

const printed = (files: Record<string, Change> = {}): string =>
	printListing(projectListing(projectWith(files), 'media', 'market'));

describe('the text file of a listing', () => {
	test('names every field with its count and what the form adds by itself', () => {
		expect(printed()).toBe(`例の市場　オウンドメディア制作

──────────────────────────────
【タイトル】12字／25字　「ます」は自動で付きます

記事を育てるサイトを作り

──────────────────────────────
【内容】47字／100字

記事を積み重ねて育てるサイトを作ります。修正は3回まで承ります。

無料の修正は3回までです。
`);
	});

	test('says how far a field is over', () => {
		const text = printed({ 'marketplaces/market.yaml': (yaml) => yaml.replace('bound: 100', 'bound: 40') });
		expect(text).toContain('【内容】47字／40字　7字超過');
	});

	test('says which field stays empty', () => {
		const text = printed({
			'marketplaces/market.yaml': (yaml) => yaml.replace('sections: [title]', 'sections: [none]'),
		});
		expect(text).toContain('【タイトル】0字／25字　「ます」は自動で付きます\n\n（入力なし）');
	});
});
