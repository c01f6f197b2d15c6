import { describe, expect, test } from 'vitest';
import { partySwap } from '../../src/lib/checks/structure/party-swap.ts';
import { base, sampleWith } from '../content/sample.ts';
import { findingsOf, toldOf, wordsIn } from './sentences.ts';

const swapped = [
	'乙は、料金を甲に支払う。',
	'乙は、甲に対し、本契約の対価を支払う。',
	'乙は、毎月末日までに月額料金を甲の指定する口座に振り込む。',
	'乙は、甲が発行する請求書により料金を支払う。',
	'乙が支払期限までに料金を支払わない場合、甲は、業務を止める。',
	'甲は、成果物を納品する。',
	'甲は、成果物を乙に引き渡す。',
	'甲は、請求書を発行する。',
	'甲は、料金を乙に請求する。',
	'甲は、乙に対し、一次回答を行う。',
	'甲は、作業の前に見積書を提出する。',
	'乙は、成果物の検収を行う。',
	'乙は、成果物の検査を行い、その結果を甲に通知する。',
	'甲は、窓口を設ける。',
	'甲（制作者）及び乙（依頼者）は、次のとおり合意する。',
	'甲の責めに帰すべき事由による不具合について、甲は、無償で修補する。',
	'乙は、業務を甲に委託する。',
	'甲は、本サービスを乙に提供する。',
	'甲は、本サービスの提供を停止することができる。',
	'乙は、素材を甲に提供する。',
	'甲は、毎月バックアップを取得する。',
	'甲は、本契約に基づく業務を適切に行うために必要な体制を整える。',
];

const right = [
	'甲は、料金を乙に支払う。',
	'甲は、乙が発行する請求書により料金を支払う。',
	'甲は、乙が指定する銀行口座に料金を振り込む。',
	'乙は、甲が料金を支払わないときは、作業を止めることができる。',
	'甲及び乙は、それぞれの費用を負担し、料金を支払う。',
	'甲乙は、成果物の検収を行う日を協議する。',
	'乙は、甲の承諾を得て、業務を第三者に委託する。',
	'乙は、業務を第三者に再委託することができる。',
	'乙は、業務を再委託する。',
	'乙は、外注先に報酬を支払う。',
	'乙が第三者から素材を購入する場合、乙は、その代金を支払う。',
	'乙は、甲に代わって、サーバーの料金を支払わない。',
	'甲は、自らバックアップを取得する。',
	'甲は、自ら更新作業を行う場合、あらかじめ乙に通知する。',
	'乙が甲に提案用の素材を提供することがある。',
	'乙は、受領した料金を甲に返還する。',
	'乙は、甲から料金の支払を受けた時に、成果物を引き渡す。',
	'甲は、本サービスを自社の顧客に提供してはならない。',
	'甲は、請求書の発行を乙に求めることができる。',
	'甲は、成果物の引渡しを受けた後、検収を行う。',
	'甲は、社内に窓口を設け、乙との連絡に当たらせる。',
	'甲は、無償で成果物を利用することができる。',
	'乙は、公開の前に表示の検査を行う。',
	'乙は、甲が提供した素材を業務のために利用する。',
	'甲（依頼者）及び乙（制作者）は、次のとおり合意する。',
	'甲は、乙が業務を行うために必要な体制を整えることに協力する。',
];

describe('a sentence that gives one party the part of the other', () => {
	test('is found in its ordinary forms', () => {
		const found = wordsIn(swapped, [partySwap]);
		expect(Object.entries(found).filter(([, words]) => words.length === 0)).toEqual([]);
	});

	test('is not seen where each does his own part, or somebody else has one', () => {
		const found = wordsIn(right, [partySwap]);
		expect(Object.entries(found).filter(([, words]) => words.length > 0)).toEqual([]);
	});

	test('is right when the party is written as the mend says', () => {
		const mended = [...toldOf(swapped, [partySwap])].map(([sentence, findings]) => {
			let text = sentence;
			for (const { words, fixes } of findings) {
				const [, from, to] = /([甲乙])を([甲乙])に直す/.exec(fixes[0] ?? '') ?? [];
				text =
					from && to
						? text.replace(words, words.replace(from, to))
						: text.replaceAll(/[甲乙]/g, (party) => (party === '甲' ? '乙' : '甲'));
			}
			return text;
		});
		expect(Object.entries(wordsIn(mended, [partySwap])).filter(([, words]) => words.length > 0)).toEqual([]);
	});

	test('is told in English that reads', () => {
		const files = sampleWith({
			file: 'clauses/support/consultation.mdx',
			replace: '本契約に定めのない',
			with: '乙は、料金を甲に支払う。受託者（以下「甲」という。）は、本契約に定めのない',
		});
		expect(findingsOf(files, [partySwap]).map(({ message }) => message.en)).toEqual([
			'the parties are swapped: it is 甲 (the client) who pays the fee',
			'the parties are swapped: the agency is called 乙',
		]);
	});
});

test('a clause with all its parties exchanged is found at most of its sentences', () => {
	const name = `${base}/clauses/support/fees.mdx`;
	const other: Record<string, string> = { 甲: '乙', 乙: '甲' };
	const files = sampleWith().map((source) =>
		source.file === name
			? { ...source, text: source.text.replace(/[甲乙]/g, (party) => other[party] ?? party) }
			: source,
	);
	expect(findingsOf(files, [partySwap]).length).toBeGreaterThan(7);
});
