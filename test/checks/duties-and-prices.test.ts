/** Duties that name nobody, and prices on a condition that nobody can measure: what is found, and what is left alone. */
import { describe, expect, test } from 'vitest';
import { actorMissing } from '../../src/lib/checks/rule/actor-missing.ts';
import { freeOrChargedUndecidable } from '../../src/lib/checks/scope/free-or-charged-undecidable.ts';
import { contract, note, terms, wordsIn } from './sentences.ts';

const found = (sentences: readonly string[]) => Object.fromEntries(sentences.map((sentence) => [sentence, [sentence]]));
const nothing = (sentences: readonly string[]) => Object.fromEntries(sentences.map((sentence) => [sentence, []]));

describe('a duty without a subject', () => {
	test('is found in a contract, whatever it is about', () => {
		const sentences = [
			'速やかに検収する。',
			'納品の日の翌日までに、請求書により料金を支払う。',
			'事故を知った時（その疑いを含む。）から遅滞なく通知する。',
			'作業の記録を保存しなければならない。',
			'知り得た情報を厳重に管理するものとする。',
			'契約を終了したときは、データを返還し、又は消去する。',
		];
		expect(wordsIn(sentences, [actorMissing], contract)).toEqual(found(sentences));
	});

	test('is none where somebody or something is named, or the text itself does it', () => {
		const sentences = [
			'甲は、速やかに検収する。',
			'乙が作業を行う。',
			'費用も甲が負担する。',
			'甲乙協議の上、これを定めるものとする。',
			'前項の定めを準用する。',
			'日割りにより計算した額の支払を要する。',
			'本契約の終了の後も、なお存続する。',
		];
		expect(wordsIn(sentences, [actorMissing], contract)).toEqual(nothing(sentences));
	});

	test('goes on with the subject of the sentence that a proviso follows', () => {
		const sentences = ['乙は、作業を中断する。ただし、遅滞なく再開する。'];
		expect(wordsIn(sentences, [actorMissing], contract)).toEqual(nothing(sentences));
	});

	test('is ordinary speech in the terms, which address the reader', () => {
		const sentences = ['納品の後、速やかに検収する。'];
		expect(wordsIn(sentences, [actorMissing], terms)).toEqual(nothing(sentences));
	});
});

describe('a price on a condition that nobody can measure', () => {
	test('is found wherever it is told', () => {
		const sentences = {
			'大幅な修正は、別料金です。': ['大幅な'],
			'内容によって有料になることがあります。': ['内容によって'],
			'軽微な修正は無料です。': ['軽微な'],
			'必要に応じて追加料金をいただきます。': ['必要に応じて'],
			'手間のかかる作業は有料です。': ['手間のかか'],
		};
		for (const file of [contract, terms, note]) {
			expect(wordsIn(Object.keys(sentences), [freeOrChargedUndecidable], file)).toEqual(sentences);
		}
	});

	test('is none with a value, with a term that is defined, or where the sentence says of what it speaks', () => {
		const sentences = [
			'<Value of="policies.no-support.minimum" />を超える大幅な修正は、別料金です。',
			'作業一覧にない作業は、別料金です。',
			'必要に応じてお知らせします。',
			'<Define>軽微な修正</Define>とは文字の差し替えをいう。',
			'<Rule id="tried" when={{ phase: "production", task: "redesign" }} then={{ revision: "extra" }}>大幅な作り直しは、別料金です。</Rule>',
		];
		expect(wordsIn(sentences, [freeOrChargedUndecidable], terms)).toEqual(nothing(sentences));
	});
});
