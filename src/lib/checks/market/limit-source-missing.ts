/** 出所のない掲載先の事実: a limit or a ban that nobody can look up again, or that claims to be read and was not. */
import type { Diagnostic, Localized } from '../../diagnostics/diagnostic.ts';
import type { Check } from '../check.ts';
import type { Fact } from './facts.ts';
import { factsIn } from './facts.ts';

export const limitSourceMissing: Check = {
	id: 'market/limit-source-missing',
	title: { ja: '出所のない掲載先の事実', en: 'fact about a marketplace without a source' },
	summary: {
		ja: '掲載先の上限や決まりには、どこで読んだのかと、いつ確かめたのかが要ります。出所のない上限は、あとからだれも確かめられません。',
		en: 'A limit or a rule says where it was read, and when; nobody can look up again what has no source.',
	},
	example: {
		fails: {
			files: {
				'marketplaces/market.yaml': {
					replace: 'max: { value: 25, source: 試験,',
					with: 'max: { value: 25, source: 不明,',
				},
			},
			finds: [{ file: 'marketplaces/market.yaml', words: '不明' }],
		},
		passes: {
			files: {
				'marketplaces/market.yaml': {
					replace: 'max: { value: 25, source: 試験, verifiedOn: 2026-11-21, confidence: A }',
					with: 'max: { value: 25, source: 出品を支援する資料（URLは不明）, verifiedOn: null, confidence: C }',
				},
			},
		},
	},
	run({ project }) {
		return project.marketplaces.flatMap((market) =>
			factsIn(market).flatMap(({ path, fact }): Diagnostic[] => {
				const wrong = faults.find(({ found }) => found(fact));
				if (!wrong) return [];
				return [
					{
						code: this.id,
						level: 'error',
						message: { ja: `${market.data.name}の${wrong.says.ja}`, en: `${market.id}: ${wrong.says.en}` },
						places: [{ place: market.places.at([...path, wrong.key]) }],
						fixes: [wrong.fix],
					},
				];
			}),
		);
	},
};

const nothing = /^(?:不明|未確認|未詳|なし|無し|要確認|unknown|none|n\/?a|tbd|todo|[-‐–—ー?？.。]+)$/iu;

const faults: readonly {
	readonly found: (fact: Fact) => boolean;
	readonly key: keyof Fact;
	readonly says: Localized;
	readonly fix: Localized;
}[] = [
	{
		found: ({ source }) => nothing.test(source),
		key: 'source',
		says: { ja: '事実に出所がありません', en: 'a fact names no source' },
		fix: { ja: '読んだ資料の URL か名前を書く', en: 'name the address or the text that it was read in' },
	},
	{
		found: ({ confidence, verifiedOn }) => confidence !== 'C' && verifiedOn === null,
		key: 'verifiedOn',
		says: { ja: '事実が、いつ確かめたものかわかりません', en: 'a fact does not say when it was read' },
		fix: { ja: '資料を読んだ日を書くか、確度を C にする', en: 'write the day on which it was read, or confidence C' },
	},
	{
		found: ({ confidence, verifiedOn }) => confidence === 'C' && verifiedOn !== null,
		key: 'confidence',
		says: {
			ja: '事実は、だれも確かめていない（確度C）のに確認日があります',
			en: 'a fact that nobody confirmed (confidence C) has a day on which it was read',
		},
		fix: { ja: '確度を改めるか、確認日を null にする', en: 'write another confidence, or null for the day' },
	},
];
