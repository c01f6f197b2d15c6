/** 甲乙の取り違え: a sentence that gives the client's part to the agency or the other way round. */
import type { Diagnostic, LabelledPlace, Localized } from '../../diagnostics/diagnostic.ts';
import type { Cause } from '../../model/axes.ts';
import type { Passage } from '../../model/passages.ts';
import { ELEMENT, passagesOf } from '../../model/passages.ts';
import { splitSentences } from '../../model/sentences.ts';
import type { Check } from '../check.ts';
import type { Party } from './parties.ts';
import { duties, namings, otherwise } from './parties.ts';

const other: Readonly<Record<Party, Party>> = { 甲: '乙', 乙: '甲' };

const called: Readonly<Record<Party, Localized>> = {
	甲: { ja: '甲（依頼者）', en: '甲 (the client)' },
	乙: { ja: '乙（制作者）', en: '乙 (the agency)' },
};

export const partySwap: Check = {
	id: 'structure/party-swap',
	title: { ja: '甲乙の取り違え', en: 'swapped parties' },
	summary: {
		ja: '甲（依頼者）と乙（制作者）が、文書の途中や文書どうしで入れかわっていてはいけません。ひな形を混ぜたときに起こりがちです。',
		en: '甲 is the client and 乙 the agency in every document; templates that map them otherwise get mixed in.',
	},
	example: {
		fails: {
			files: {
				'clauses/definitions.mdx': {
					replace: '営業する日をいう。',
					with: '営業する日をいう。乙は、甲に月額の料金を支払う。',
				},
			},
			finds: [{ file: 'clauses/definitions.mdx', words: '乙は、甲に月額の料金を支払う' }],
		},
		passes: {
			files: {
				'clauses/definitions.mdx': {
					replace: '営業する日をいう。',
					with: '営業する日をいう。乙は、甲が料金を支払わないときは、作業を止めることができる。',
				},
			},
		},
	},
	run({ project }) {
		const passages = passagesOf(project).filter(
			({ collection, text }) => collection !== 'marketplaces' && /[甲乙]/.test(text),
		);
		const named = new Map(passages.map((passage) => [passage, swappedNames(passage)]));
		// A pasted text that names the parties the other way round says so once; its sentences only follow.
		const turned = new Set(
			passages.flatMap((passage) =>
				passage.collection === 'pasted' && named.get(passage)?.length ? [passage.id] : [],
			),
		);
		return passages.flatMap((passage) =>
			bySentence(passage, [
				...(passage.collection === 'pasted' && turned.has(passage.id) ? [] : swappedDuties(passage)),
				...(named.get(passage) ?? []),
				...swappedBlanks(passage),
				...swappedFaults(passage),
			]),
		);
	},
};

/** Words of a passage, half-open, that belong to `party` and are given to the other. */
interface Swap {
	readonly start: number;
	readonly end: number;
	readonly party: Party;
	readonly right: Localized;
}

/** Both parties of one sentence are swapped by one slip. */
function bySentence(passage: Passage, swaps: readonly Swap[]): Diagnostic[] {
	if (swaps.length === 0) return [];
	const starts = splitSentences(passage.text).map(({ start }) => start);
	const sentenceAt = ({ start }: Swap): number => starts.findLast((begin) => begin <= start) ?? 0;
	const sentences = Map.groupBy(swaps, sentenceAt);
	return [...sentences.values()].flatMap((same) => {
		const [first, ...rest] = same.toSorted((a, b) => a.start - b.start);
		return first ? [finding(passage, [first, ...rest])] : [];
	});
}

/** 「乙は、甲が料金を支払わないときは」 speaks of 甲. */
function swappedDuties(passage: Passage): Swap[] {
	return duties.flatMap(({ party, does, what }) =>
		[...passage.text.matchAll(does)].flatMap(({ 0: words, index }) => {
			const sentence = passage.text.lastIndexOf('。', index) + 1;
			const before = passage.text.slice(sentence, index);
			const subject = subjectOf(before);
			if (!subject || subject.party !== other[party] || otherwise.test(before + words)) return [];
			const right = { ja: `${what.ja}のは${called[party].ja}です`, en: `it is ${called[party].en} who ${what.en}` };
			return [{ start: sentence + subject.index, end: index + words.length, party, right }];
		}),
	);
}

/** A verb that goes on into a noun: 「乙が指定する口座に」 says of the account who chose it. */
const describing = /[るたうくすむぶつぐぬ](?=[\p{Script=Han}\p{Script=Katakana}￼])/u;

/**
 * Who does what stands after `before`: the nearest subject, except those that only describe a noun (乙が指定する口座)
 * and both together (甲及び乙は).
 */
function subjectOf(before: string): { readonly party: Party; readonly index: number } | null {
	const subjects = [...before.matchAll(/([甲乙])(は|が)/g)];
	for (const { 0: words, 1: party, 2: particle, index } of subjects.toReversed()) {
		if (/[甲乙](?:及び|及|又は|または|並びに|若しくは|もしくは|と|・|、)?$/.test(before.slice(0, index))) return null;
		const rest = before.slice(index + words.length);
		if (particle === 'が' && describing.test(rest)) continue;
		return { party: party === '甲' ? '甲' : '乙', index };
	}
	return null;
}

const swappedNames = (passage: Passage): Swap[] =>
	namings.flatMap(({ party, naming }) =>
		[...passage.text.matchAll(naming)].map(({ 0: words, index }) => ({
			start: index,
			end: index + words.length,
			party,
			right: roleOf(party),
		})),
	);

const roleOf = (party: Party): Localized => ({
	ja: `${party === '甲' ? '依頼する側' : '制作する側'}は${party}です`,
	en: `${party === '甲' ? 'the client' : 'the agency'} is called ${party}`,
});

/** The preamble: the blank for the client's name, or the agency's own, and the name given right after it. */
function swappedBlanks(passage: Passage): Swap[] {
	return [...passage.text.matchAll(new RegExp(`${ELEMENT}[^${ELEMENT}。]{0,6}以下「([甲乙])」`, 'g'))].flatMap(
		({ 0: words, 1: named, index }) => {
			const element = passage.elements.find((candidate) => candidate.index === index)?.element;
			const path = element?.type === 'blank' ? element.field : element?.type === 'value' ? element.of : '';
			const party = path.startsWith('client.') ? '甲' : path.startsWith('agency.') ? '乙' : named;
			if (party === named || (party !== '甲' && party !== '乙')) return [];
			return [{ start: index, end: index + words.length, party, right: roleOf(party) }];
		},
	);
}

/** A rule about the agency's fault on a sentence about the client's, or the other way round. */
function swappedFaults(passage: Passage): Swap[] {
	return passage.rules.flatMap(({ start, end, rule }) => {
		const isAlways = (cause: Cause) => rule.when.every((condition) => condition.cause === cause);
		const party = isAlways('agency') ? '乙' : isAlways('client') ? '甲' : null;
		if (!party) return [];
		const text = passage.text.slice(start, end);
		const wrong = text.indexOf(`${other[party]}の責めに帰す`);
		if (wrong < 0 || text.includes(`${party}の責めに帰す`)) return [];
		const right = {
			ja: `この文の決まり（${rule.id}）の原因は${called[party].ja}にあります`,
			en: `the rule on this sentence (${rule.id}) is about what ${called[party].en} caused`,
		};
		return [{ start: start + wrong, end: start + wrong + 1, party, right }];
	});
}

function finding(passage: Passage, swaps: readonly [Swap, ...Swap[]]): Diagnostic {
	const labelled = ({ start, end, party }: Swap): LabelledPlace => ({
		place: passage.placeOf(start, end),
		label: { ja: `ここでは${other[party]}`, en: `here it is ${other[party]}` },
	});
	const [first, ...rest] = swaps;
	const rights = new Map(swaps.map(({ right }) => [right.ja, right.en]));
	return {
		code: partySwap.id,
		level: 'error',
		message: {
			ja: `甲と乙が入れかわっています。${[...rights.keys()].join('。')}`,
			en: `the parties are swapped: ${[...rights.values()].join('; ')}`,
		},
		places: [labelled(first), ...rest.map(labelled)],
		fixes: [
			swaps.every(({ party }) => party === first.party)
				? { ja: `${other[first.party]}を${first.party}に直す`, en: `write ${first.party} for ${other[first.party]}` }
				: { ja: 'この文の甲と乙を入れかえる', en: 'exchange 甲 and 乙 in this sentence' },
		],
	};
}
