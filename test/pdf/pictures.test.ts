/** What is hard to lay out, as pictures that somebody has looked at. */
import { describe, expect, test } from 'vitest';
import { fill } from '../../src/lib/document/fill.ts';
import type { Document, SignatureBlock } from '../../src/lib/document/tree.ts';
import { installedPdfFonts } from '../../src/lib/print/pdf/installed-fonts.ts';
import { printPdf } from '../../src/lib/print/pdf.ts';
import { BRIEFING, KEY_TERMS } from '../print/briefing-fixture.ts';
import { blocks, CONTRACT, place, signature } from '../print/contract-fixture.ts';
import { differenceFrom, pagesOf, pictureOf } from './pictures.ts';

const origin = place('client.yaml', 1);
const print = (document: Document) => printPdf(document, { fonts: installedPdfFonts(), asOf: '2026-04-01' });

const filled = (document: Document, values: Readonly<Record<string, string>>): Document =>
	fill(document, {
		fields: new Map(Object.entries(values).map(([field, text]) => [field, { text, source: origin }])),
		without: new Set(),
	});

const LONG = {
	'client.name': '一般社団法人日本海沿岸地域歴史的建造物保存活用推進連絡協議会設立準備委員会事務局',
	'client.address':
		'東京都千代田区霞が関一丁目二番三号 霞が関コモンゲート・ウエスト・アネックスビルディング南館地下一階第十二区画内北側別室',
	'client.representative': '代表理事兼事務局長　アレクサンドラ・フォン・ヴァイツゼッカー=東海林',
	効力発生日: '2026年4月1日（水）',
	締結年: '2026',
	締結月: '3',
	締結日: '31',
};
const RARE = {
	'client.name': '株式会社髙﨑𠮷德商店',
	'client.address': '栃木県栁町1丁目2番3号 邉\u{e0100}見ビル',
	'client.representative': '代表取締役　髙﨑 𠮷德',
	効力発生日: '2026年4月1日（水）',
};
const paper: SignatureBlock = {
	...signature('paper'),
	stamp: { yen: 4000, fact: 'stamp-continuing', arithmetic: { ja: '', en: '' } },
};
const onPaper: Document = { ...CONTRACT, keyTerms: KEY_TERMS, signature: paper };
const electronic: Document = {
	...CONTRACT,
	keyTerms: KEY_TERMS,
	closing: blocks(
		'本契約の成立を証するため、本契約書の電磁的記録を作成し、甲乙がそれぞれ電子署名を行い、各自これを保管する。',
	),
	signature: signature('electronic'),
};

const bare: Document = {
	...CONTRACT,
	subtitle: null,
	preamble: [],
	keyTerms: null,
	articles: CONTRACT.articles.slice(0, 3),
	closing: [],
	signature: {
		...signature('electronic'),
		parties: signature('electronic').parties.map((party) => ({ ...party, lines: party.lines.slice(1, 2) })),
	},
	annexes: [],
};

/** The signature block, and not an article that speaks of the day of signing. */
const isSigned = (page: string): boolean => page.includes('締結日') && page.includes('代表者') && page.includes('住所');

/** As many lines as leave one over: the signature block takes two lines of the text along to the next page. */
const LINES = 25;
const overflowing: Document = {
	...bare,
	articles: [],
	closing: blocks(Array.from({ length: LINES }, (_, i) => `${i + 1}行目の本文とする。`).join('\n')).map((block) =>
		block.type === 'paragraph' ? { ...block, label: null } : block,
	),
	signature: paper,
};

/** A table of two pages: the second begins with the head again. */
const tabular: Document = {
	...bare,
	articles: [],
	closing: blocks(
		['|作業|区分|料金|', ...Array.from({ length: 45 }, (_, i) => `|作業の${i + 1}|別料金|>${i + 1},000円|`)].join('\n'),
	),
	signature: null,
};

const cases: Readonly<Record<string, readonly [document: Document, holds: (page: string, index: number) => boolean]>> =
	{
		'key-terms-on-paper': [onPaper, (_, index) => index === 0],
		'key-terms-long-names': [filled(electronic, LONG), (_, index) => index === 0],
		'signature-long-names': [filled(electronic, LONG), (page) => isSigned(page)],
		'signature-rare-characters': [filled(onPaper, RARE), (page) => isSigned(page)],
		'empty-optional-parts': [bare, (_, index) => index === 0],
		'one-line-over': [overflowing, (page, index) => index === 1 && isSigned(page)],
		'table-over-pages': [tabular, (_, index) => index === 1],
		briefing: [BRIEFING, (_, index) => index === 0],
	};

describe('looks as it did:', () => {
	test.each(Object.entries(cases))('%s', (name, [document, holds]) => {
		const pdf = print(document);
		const page = pagesOf(pdf).findIndex((words, index) => holds(words, index)) + 1;
		expect(page).toBeGreaterThan(0);
		expect(differenceFrom(name, pictureOf(pdf, page))).toBeNull();
	});
});

test('a picture tells one word from another', () => {
	const other = print({ ...bare, title: `${bare.title}案` });
	expect(differenceFrom('empty-optional-parts', pictureOf(other, 1))?.pixels).toBeGreaterThan(100);
});
