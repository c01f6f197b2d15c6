/** What agency.yaml says of us, typed into prose by hand and saying something else: telephone, mail, name. */
import type { Diagnostic, Localized } from '../../diagnostics/diagnostic.ts';
import type { Agency } from '../../model/agency.ts';
import type { Passage } from '../../model/passages.ts';
import { passagesOf } from '../../model/passages.ts';
import { placeIn } from '../../model/project.ts';
import { narrow } from '../../values/numerals.ts';
import type { CheckInput } from '../check.ts';
import { standpointOf } from '../standpoint.ts';

type Field = 'phone' | 'email' | 'invoiceNumber' | 'postalCode' | 'name';

interface Typed {
	readonly field: Field;
	readonly ja: string;
	readonly en: string;
	/** Finds the words; the first group, where there is one, is what is compared. */
	readonly pattern: RegExp;
}

/** On narrowed text. */
const typed: readonly Typed[] = [
	{ field: 'phone', ja: '電話番号', en: 'phone', pattern: /(?<![\d-])0\d{1,4}[-(]\d{1,4}[-)]\d{3,4}(?![\d-])/g },
	{ field: 'email', ja: 'メールアドレス', en: 'email', pattern: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g },
	{ field: 'invoiceNumber', ja: '登録番号', en: 'invoice number', pattern: /(?<![A-Za-z\d])T\d{13}(?!\d)/g },
	{ field: 'postalCode', ja: '郵便番号', en: 'postal code', pattern: /〒 ?(\d{3}-\d{4})/g },
];

/** Others have telephones too. */
const others = /消費生活センター|ホットライン|警察|消防|提供元|事務局|運営会社|サポートセンター|国民生活センター/;

export function typedAgency(input: CheckInput): Diagnostic[] {
	const { data } = input.project.agency;
	return passagesOf(input.project)
		.filter(({ collection }) => collection !== 'marketplaces' && collection !== 'agency')
		.flatMap((passage) => {
			const text = narrow(passage.text);
			const found = typed.flatMap(({ pattern, ...what }) => {
				if (others.test(text)) return [];
				return [...text.matchAll(pattern)]
					.filter(({ 0: words, 1: inner }) => (inner ?? words) !== data[what.field])
					.map(({ 0: words, index }) => ({ ...what, index, length: words.length }));
			});
			const names = misspelt(text, data).map((index) => ({
				field: 'name' as const,
				ja: '屋号',
				en: 'name',
				index,
				length: data.name.length,
			}));
			return [...found, ...names].map((wrong) => finding(passage, wrong, input));
		});
}

/** Where our name stands with one 漢字 or かな changed: みなと製作室. Short names are too like other words. */
function misspelt(text: string, { name }: Agency): number[] {
	if (name.length < 5) return [];
	const found: number[] = [];
	for (let at = 0; at + name.length <= text.length; at++) {
		let differ = 0;
		for (let index = 0; index < name.length && differ < 2; index++) if (text[at + index] !== name[index]) differ++;
		if (differ === 1 && /^[\p{L}ー]+$/u.test(text.slice(at, at + name.length))) found.push(at);
	}
	return found;
}

const another: Localized = {
	ja: '別のものを言うのであれば、facts.yaml に text として書き、それを引く',
	en: 'if something else is meant, write it in facts.yaml as a text and refer to it',
};

interface Wrong {
	readonly field: Field;
	readonly ja: string;
	readonly en: string;
	readonly index: number;
	readonly length: number;
}

function finding(passage: Passage, { field, ja, en, index, length }: Wrong, input: CheckInput): Diagnostic {
	const { agency } = input.project;
	const ours = agency.data[field] ?? '（なし）';
	const words = passage.text.slice(index, index + length);
	const { elements } = standpointOf(passage, input);
	return {
		code: 'value/conflicting-fact',
		level: 'error',
		message: {
			ja: `本文の「${words}」は、当社の${ja}（${ours}）と違います`,
			en: `"${words}" in the text is not our ${en} (${ours})`,
		},
		places: [
			{ place: passage.placeOf(index, index + length), label: { ja: '手で書かれたもの', en: 'typed by hand' } },
			{ place: placeIn(agency, [field]), label: { ja: ours, en: ours } },
		],
		fixes: [
			elements
				? { ja: `<Value of="agency.${field}" /> と書く`, en: `write <Value of="agency.${field}" />` }
				: { ja: `「${ours}」に直す`, en: `write "${ours}"` },
			...(passage.collection === 'pasted' ? [] : [another]),
		],
	};
}
