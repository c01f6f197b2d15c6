import { describe, expect, test } from 'vitest';
import { danglingRef } from '../../src/lib/checks/structure/dangling-ref.ts';
import { wrongArticleRef } from '../../src/lib/checks/structure/wrong-article-ref.ts';
import { note, page, terms, toldOf, wordsIn } from './sentences.ts';

const typed: readonly (readonly [sentence: string, ...words: string[]])[] = [
	['この料金は、第9条の定めによる。', '第9条'],
	['この料金は、第99条による。', '第99条'],
	['作業の区分は、別紙5に定める。', '別紙5'],
	['第８条第２項による通知とする。', '第８条第２項'],
	['第三条による。', '第三条'],
	['第3条及び第5条から第7条までの定めによる。', '第3条', '第5条', '第7条'],
	['別紙１及び２に定める。', '別紙１', '２'],
	['本契約第12条の通知による。', '第12条'],
	['<Ref to="acceptance" />第2項の通知による。', '<Ref to="acceptance" />第2項'],
	['<Ref to="fees" />及び同条第2項による。', '同条第2項'],
	['第12条の2に定める。', '第12条の2'],
	['第2条第3号に定める。', '第2条第3号'],
	['前三項の定めによる。'],
];

describe('a number typed for an article', () => {
	test('is found in a clause, every one of them', () => {
		const sentences = typed.map(([sentence]) => sentence);
		expect(wordsIn(sentences, [danglingRef])).toEqual(
			Object.fromEntries(typed.map(([sentence, ...words]) => [sentence, words])),
		);
	});

	test('is told with the article that it means today, and with the element to write', () => {
		const [nine, eight, annex] = toldOf(
			['第9条の定めによる。', '第８条第２項による。', '別紙3に定める。'],
			[danglingRef],
		).values();
		expect(nine?.[0]?.message).toContain('「回数、時間枠及び繰越」');
		expect(nine?.[0]?.fixes[0]).toContain('<Ref to="allowance" />');
		expect(eight?.[0]?.fixes[0]).toContain('<Ref to="extra-work" paragraph={2} />');
		expect(annex?.[0]?.fixes[0]).toContain('<Ref to="annex-prices" />');
	});

	test('that no article has is told with how many there are', () => {
		const sentences = ['第99条による。', '別紙5に定める。', '第1条第8項による。'];
		const messages = [...toldOf(sentences, [danglingRef]).values()].map(([told]) => told?.message);
		expect(messages).toEqual([
			'「第99条」はありません（37条まで）',
			'「別紙5」はありません（別紙は4まで）',
			'「第1条第8項」はありません（第1条は2項まで）',
		]);
	});

	test('of a lone 項 means the article before it, or its own', () => {
		const sentences = ['<Ref to="acceptance" />第2項による。', '第1項の協議による。', '<Ref to="fees" />第2項による。'];
		const fixes = [...toldOf(sentences, [danglingRef]).values()].map(([told]) => told?.fixes[0]);
		expect(fixes[0]).toContain('<Ref to="acceptance" paragraph={2} />');
		expect(fixes[1]).toContain('<Ref to="consultation" paragraph={1} />');
		// Its second 項 is another one for the spot tier: one number cannot mean both.
		expect(fixes[2]).toContain('<Ref to="fees" /> と書く');
	});

	test('is found in the terms, in notes and in pages, where a heading says it', () => {
		expect(wordsIn(['第5条のとおりです。'], [danglingRef], terms)).toEqual({ '第5条のとおりです。': ['第5条'] });
		expect(wordsIn(['規約の第5条のとおりです。'], [danglingRef], note)).toEqual({
			'規約の第5条のとおりです。': ['第5条'],
		});
		expect(wordsIn(['利用規約第5条のとおりです。'], [danglingRef], page)).toEqual({
			'利用規約第5条のとおりです。': ['第5条'],
		});
	});

	test('that counts back is found only where there are not so many before it', () => {
		const sentences = ['甲は、通知する。', '前二項の定めによる。', '前五項の定めによる。', '前百条の定めによる。'];
		expect(wordsIn(sentences, [danglingRef])).toEqual({
			'甲は、通知する。': [],
			'前二項の定めによる。': [],
			'前五項の定めによる。': ['前五項'],
			'前百条の定めによる。': ['前百条'],
		});
	});
});

test('laws, list marks, other documents and ordinary counts are no article numbers', () => {
	const sentences = [
		'民法第548条の4の規定による。',
		'著作権法第27条及び第28条に定める権利を含む。',
		'個人情報の保護に関する法律第27条第1項による。',
		'前項の定めによる。',
		'次の各号に掲げる場合を除く。',
		'取引サイトの利用条件に従い、当該サイトの出品者規約第7条による。',
		'制作契約第3条に定める範囲とする。',
		'条件を満たす場合、項目ごとに番号を付ける。',
		'同条の定めによる。',
		'（1）見積り、（2）制作、③公開の順とする。',
		'図2のとおりとする。',
		'暗号化した別添のファイルによる。',
	];
	expect(wordsIn(sentences, [danglingRef])).toEqual(Object.fromEntries(sentences.map((sentence) => [sentence, []])));
});

describe('a number with the name of another article', () => {
	const wrong = (sentences: readonly string[], file?: string) => wordsIn(sentences, [wrongArticleRef], file);

	test('is told with where the name is today, in any width, before or after the number', () => {
		const sentences = [
			'第9条（秘密保持）の定めによる。',
			'秘密保持（第９条）の定めによる。',
			'第九条の秘密保持は、契約の終了の後も続く。',
			'別紙1（料金表）による。',
			'第99条（秘密保持）による。',
			'利用規約第3条「ご確認と検収」による。',
		];
		expect(Object.values(wrong(sentences))).toEqual([
			['第9条（秘密保持）'],
			['秘密保持（第９条）'],
			['第九条の秘密保持'],
			['別紙1（料金表）'],
			['第99条（秘密保持）'],
			['利用規約第3条「ご確認と検収」'.slice(4)],
		]);
		const [told] = toldOf(['第9条（秘密保持）の定めによる。'], [wrongArticleRef]).values();
		expect(told?.[0]?.message).toMatch(/第9条は「回数、時間枠及び繰越」です。「秘密保持」は第\d+条（秘密保持）です/);
		expect(told?.[0]?.fixes[0]).toContain('<Ref to="secrecy" />');
	});

	test('is told of a page that calls an article of the terms by an old number', () => {
		expect(wrong(['修正の回数は、利用規約第2条（初稿と修正）をご覧ください。'], page)).toEqual({
			'修正の回数は、利用規約第2条（初稿と修正）をご覧ください。': ['第2条（初稿と修正）'],
		});
	});

	test('beside a counted number is told too', () => {
		const sentence = '<Ref to="fees" />（秘密保持）による。';
		expect(wrong([sentence])).toEqual({ [sentence]: ['<Ref to="fees" />（秘密保持）'] });
	});

	test('is told once: the number itself is no second finding', () => {
		const both = wordsIn(['第9条（秘密保持）の定めによる。', '第9条の定めによる。'], [wrongArticleRef, danglingRef]);
		expect(Object.values(both)).toEqual([['第9条（秘密保持）'], ['第9条']]);
	});

	test('is no finding where the article speaks of it, or where nothing has that name', () => {
		const sentences = [
			'第9条の定めによる。',
			'第9条の作業枠を用いる。',
			'第9条（回数、時間枠及び繰越）による。',
			'第12条（昔の名前）による。',
			'<Ref to="fees" />（既に生じた支払に関する部分に限る。）による。',
			'民法第9条（秘密保持）による。',
		];
		expect(wrong(sentences)).toEqual(Object.fromEntries(sentences.map((sentence) => [sentence, []])));
	});
});
