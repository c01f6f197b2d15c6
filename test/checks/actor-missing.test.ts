import { describe, expect, test } from 'vitest';
import { actorMissing } from '../../src/lib/checks/rule/actor-missing.ts';
import { sampleWith } from '../content/sample.ts';
import { contract, findingsOf, wordsIn } from './sentences.ts';

describe('a duty', () => {
	test('with nobody whose it is, is found', () => {
		const sentences = [
			'納品の後、成果物を速やかに検収する。',
			'遅延した場合は、遅延損害金を支払う。',
			'見積りの内容に従い、作業を行うものとする。',
			'その責任を負う。',
		];
		expect(Object.values(wordsIn(sentences, [actorMissing]))).toEqual(sentences.map((sentence) => [sentence]));
	});

	test('is that of the party that the sentence before it is about', () => {
		const sentences = [
			'乙は、依頼を受け付ける。受け付けた旨を、速やかに知らせる。',
			'甲及び乙は、秘密を守る。契約の終了の後も、同様に努める。',
			'誠実に協議する。',
			'変更がある場合は、相手方に知らせる。',
		];
		expect(Object.values(wordsIn(sentences, [actorMissing]))).toEqual([[], [], [], []]);
	});

	test('of a list is told by what the list stands below', () => {
		const told = (lead: string) => {
			const files = sampleWith().map((source) =>
				source.file.endsWith(contract)
					? { ...source, text: `${source.text}\n${lead}\n\n1. 記事を公開する。\n1. 画像の差し替えを行う。\n` }
					: source,
			);
			return findingsOf(files, [actorMissing]).map(({ message }) => message.ja);
		};
		expect(told('乙は、次の各号の作業を行う。')).toEqual([]);
		expect(told('作業の内容は、次の各号のとおりとする。')).toEqual([]);
		expect(told('次の各号の作業を行う。')).toHaveLength(1);
	});
});
