/** 甲乙の取り違え: a sentence that gives the client's part to the agency or the other way round. */
import type { Diagnostic, Localized } from '../../diagnostics/diagnostic.ts';
import type { Cause } from '../../model/axes.ts';
import type { Passage } from '../../model/passages.ts';
import { ELEMENT, passagesOf } from '../../model/passages.ts';
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
		return passages.flatMap((passage) => [
			...(passage.collection === 'pasted' && turned.has(passage.id) ? [] : swappedDuties(passage)),
			...(named.get(passage) ?? []),
			...swappedBlanks(passage),
			...swappedFaults(passage),
		]);
	},
};

/** 「乙は、甲が料金を支払わないときは」 speaks of 甲. */
function swappedDuties(passage: Passage): Diagnostic[] {
	return duties.flatMap(({ party, does, what }) =>
		[...passage.text.matchAll(does)].flatMap(({ 0: words, index }) => {
			const sentence = passage.text.lastIndexOf('。', index) + 1;
			const before = passage.text.slice(sentence, index);
			const subject = subjectOf(before);
			if (!subject || subject.party !== other[party] || otherwise.test(before + words)) return [];
			return [
				finding(passage, sentence + subject.index, index + words.length, party, {
					ja: `${what.ja}のは${called[party].ja}です`,
					en: `it is ${called[party].en} who ${what.en}`,
				}),
			];
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

const swappedNames = (passage: Passage): Diagnostic[] =>
	namings.flatMap(({ party, naming }) =>
		[...passage.text.matchAll(naming)].map(({ 0: words, index }) =>
			finding(passage, index, index + words.length, party, roleOf(party)),
		),
	);

const roleOf = (party: Party): Localized => ({
	ja: `${party === '甲' ? '依頼する側' : '制作する側'}は${party}です`,
	en: `${party === '甲' ? 'the client' : 'the agency'} is called ${party}`,
});

/** The preamble: the blank for the client's name, or the agency's own, and the name given right after it. */
function swappedBlanks(passage: Passage): Diagnostic[] {
	return [...passage.text.matchAll(new RegExp(`${ELEMENT}[^${ELEMENT}。]{0,6}以下「([甲乙])」`, 'g'))].flatMap(
		({ 0: words, 1: named, index }) => {
			const element = passage.elements.find((candidate) => candidate.index === index)?.element;
			const path = element?.type === 'blank' ? element.field : element?.type === 'value' ? element.of : '';
			const party = path.startsWith('client.') ? '甲' : path.startsWith('agency.') ? '乙' : named;
			if (party === named || (party !== '甲' && party !== '乙')) return [];
			return [finding(passage, index, index + words.length, party, roleOf(party))];
		},
	);
}

/** A rule about the agency's fault on a sentence about the client's, or the other way round. */
function swappedFaults(passage: Passage): Diagnostic[] {
	return passage.rules.flatMap(({ start, end, rule }) => {
		const isAlways = (cause: Cause) => rule.when.every((condition) => condition.cause === cause);
		const party = isAlways('agency') ? '乙' : isAlways('client') ? '甲' : null;
		if (!party) return [];
		const text = passage.text.slice(start, end);
		const wrong = text.indexOf(`${other[party]}の責めに帰す`);
		if (wrong < 0 || text.includes(`${party}の責めに帰す`)) return [];
		return [
			finding(passage, start + wrong, start + wrong + 1, party, {
				ja: `この文の決まり（${rule.id}）の原因は${called[party].ja}にあります`,
				en: `the rule on this sentence (${rule.id}) is about what ${called[party].en} caused`,
			}),
		];
	});
}

function finding(passage: Passage, start: number, end: number, party: Party, right: Localized): Diagnostic {
	return {
		code: partySwap.id,
		level: 'error',
		message: { ja: `甲と乙が入れかわっています。${right.ja}`, en: `the parties are swapped: ${right.en}` },
		places: [
			{
				place: passage.placeOf(start, end),
				label: { ja: `ここでは${other[party]}`, en: `here it is ${other[party]}` },
			},
		],
		fixes: [{ ja: `${other[party]}を${party}に直す`, en: `write ${party} for ${other[party]}` }],
	};
}
