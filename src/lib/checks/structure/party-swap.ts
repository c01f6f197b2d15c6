/** 甲乙の取り違え: a sentence that gives the client's part to the agency or the other way round. */
import type { Diagnostic, Localized } from '../../diagnostics/diagnostic.ts';
import type { Cause } from '../../model/axes.ts';
import type { Passage } from '../../model/passages.ts';
import { ELEMENT, passagesOf } from '../../model/passages.ts';
import type { Check } from '../check.ts';

type Party = '甲' | '乙';

const other: Readonly<Record<Party, Party>> = { 甲: '乙', 乙: '甲' };

/** What only one of the two does in these documents: 甲 is the client, 乙 the agency. */
const duties: readonly { readonly party: Party; readonly does: RegExp; readonly what: Localized }[] = [
	{
		party: '甲',
		does: /(?:料金|報酬|代金|受付料|着手金)(?:及び消費税)?を[^。、甲乙]{0,12}支払(?:う|わ|い|っ)/g,
		what: { ja: '料金を支払う', en: 'pays the fee' },
	},
	{
		party: '甲',
		does: /(?:業務|作業|サービス)を[^。、甲乙]{0,6}(?<!再)委託(?:し|する)/g,
		what: { ja: '委託する', en: 'commissions the work' },
	},
	{
		party: '甲',
		does: /素材を[^。、甲乙]{0,8}提供(?:し|する)/g,
		what: { ja: '素材を提供する', en: 'provides the materials' },
	},
	{
		party: '乙',
		does: /(?:業務|作業|サービス)を[^。、甲乙]{0,6}受託(?:し|する)/g,
		what: { ja: '受託する', en: 'takes the work on' },
	},
	{
		party: '乙',
		does: /本?サービスを[^。、甲乙]{0,8}提供(?:し|する)/g,
		what: { ja: 'サービスを提供する', en: 'provides the service' },
	},
	{
		party: '乙',
		does: /(?:バックアップを[^。、甲乙]{0,8}取得|更新作業を[^。、甲乙]{0,8}(?:行|実施))(?:い|う|し|する)/g,
		what: { ja: '保守の作業をする', en: 'does the maintenance' },
	},
];

/** Whose name is given to whom: 「委託者（以下「乙」という。）」. */
const namings: readonly { readonly party: Party; readonly naming: RegExp; readonly what: Localized }[] = [
	{
		party: '甲',
		naming: /(?:委託者|依頼者|発注者|注文者|お客様)[^。「」]{0,20}(?:以下)?「乙」/g,
		what: { ja: '依頼する側', en: 'the client' },
	},
	{
		party: '乙',
		naming: /(?:受託者|請負人|制作者|受注者|当社|当室)[^。「」]{0,20}(?:以下)?「甲」/g,
		what: { ja: '制作する側', en: 'the agency' },
	},
];

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
		return passagesOf(project)
			.filter(({ collection }) => collection === 'clauses' || collection === 'documents')
			.flatMap((passage) => [
				...swappedDuties(passage),
				...swappedNames(passage),
				...swappedBlanks(passage),
				...swappedFaults(passage),
			]);
	},
};

/** The subject nearest before the deed: 「乙は、甲が料金を支払わないときは」 speaks of 甲. */
function swappedDuties(passage: Passage): Diagnostic[] {
	return duties.flatMap(({ party, does, what }) =>
		[...passage.text.matchAll(does)].flatMap(({ 0: words, index }) => {
			const sentence = passage.text.lastIndexOf('。', index) + 1;
			const subject = [...passage.text.slice(sentence, index).matchAll(/([甲乙])(?:は|が)/g)].at(-1);
			if (!subject || subject[1] !== other[party]) return [];
			const start = sentence + subject.index;
			return [finding(passage, start, index + words.length, party, what)];
		}),
	);
}

const swappedNames = (passage: Passage): Diagnostic[] =>
	namings.flatMap(({ party, naming, what }) =>
		[...passage.text.matchAll(naming)].map(({ 0: words, index }) =>
			finding(passage, index, index + words.length, party, { ja: `${what.ja}を指す`, en: `is ${what.en}` }),
		),
	);

/** The preamble: the blank for the client's name, or the agency's own, and the name given right after it. */
function swappedBlanks(passage: Passage): Diagnostic[] {
	return [...passage.text.matchAll(new RegExp(`${ELEMENT}[^${ELEMENT}。]{0,6}以下「([甲乙])」`, 'g'))].flatMap(
		({ 0: words, 1: named, index }) => {
			const element = passage.elements.find((candidate) => candidate.index === index)?.element;
			const path = element?.type === 'blank' ? element.field : element?.type === 'value' ? element.of : '';
			const party = path.startsWith('client.') ? '甲' : path.startsWith('agency.') ? '乙' : named;
			if (party === named || (party !== '甲' && party !== '乙')) return [];
			const what = { ja: 'その当事者を指す', en: 'is that party' };
			return [finding(passage, index, index + words.length, party, what)];
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
		const what = { ja: `この文の決まり（${rule.id}）の原因をつくった側`, en: `the cause in the rule ${rule.id}` };
		return [finding(passage, start + wrong, start + wrong + 1, party, what)];
	});
}

function finding(passage: Passage, start: number, end: number, party: Party, what: Localized): Diagnostic {
	const name =
		party === '甲' ? { ja: '甲（依頼者）', en: '甲 (the client)' } : { ja: '乙（制作者）', en: '乙 (the agency)' };
	return {
		code: partySwap.id,
		level: 'error',
		message: {
			ja: `甲と乙が入れかわっています。${what.ja}のは${name.ja}です`,
			en: `the parties are swapped: it is ${name.en} who ${what.en}`,
		},
		places: [
			{
				place: passage.placeOf(start, end),
				label: { ja: `ここでは${other[party]}`, en: `here it is ${other[party]}` },
			},
		],
		fixes: [{ ja: `${other[party]}を${party}に直す`, en: `write ${party} for ${other[party]}` }],
	};
}
