/** Slips in the text around the rules: numbers typed by hand, references and values misspelt, parties swapped. */
import type { Edit } from './content.ts';
import { clauseFiles, replacing, textOf } from './content.ts';
import type { Family, Mutation } from './family.ts';
import { expect } from './family.ts';

const TYPED = '37ページ';

const typed = (file: string): Mutation => {
	const end = textOf(file).length;
	return {
		edit: {
			name: `${file}: 「${TYPED}」を書き足す`,
			file,
			start: end,
			end,
			with: `\n追加の資料は、${TYPED}までとする。\n`,
		},
		expected: [expect('prose/unsourced-number', { file, words: TYPED })],
	};
};

/** What a document must tell, and tells no longer once the value in it is misspelt. */
const UNTOLD: readonly { readonly path: RegExp; readonly code: string }[] = [
	{ path: /\.notices\./, code: 'closure/too-few-notices' },
	{ path: /\.incidentNotice$/, code: 'law/incident-notice-missing' },
];

/** No contract of the sample is signed on paper: what stands in such a part is read only when one is. */
const FOR_PAPER = /<Only sign="paper">.*?<\/Only>/gs;

/** Every `step`-th element of the clauses that the pattern finds, its id or path misspelt. */
function misspelt(element: RegExp, step: number, code: string): Mutation[] {
	const found = clauseFiles.flatMap((file) =>
		[
			...textOf(file)
				.replace(FOR_PAPER, (part) => ' '.repeat(part.length))
				.matchAll(element),
		].map(({ 1: head = '', 2: id = '', index }) => ({
			file,
			id,
			at: index + head.length,
		})),
	);
	return found
		.filter((_, index) => index % step === 0)
		.map(({ file, id, at }): Mutation => {
			const wrong = `${id}x`;
			const edit: Edit = { name: `${file}: ${id} → ${wrong}`, file, start: at, end: at + id.length, with: wrong };
			const untold = UNTOLD.filter(({ path }) => path.test(`${file} ${id}`));
			return { edit, expected: [expect(code, { file, words: wrong }), ...untold.map((one) => expect(one.code))] };
		});
}

const swapped = (file: string, words: string, by: string, after: string): Mutation => ({
	edit: replacing(file, words, by, after),
	expected: [expect('structure/party-swap', { file, words: by })],
});

export const proseFamilies: readonly Family[] = [
	{
		title: '数字を文に手で書く',
		because: '出所のない数字は、値を変えたときに取り残される',
		mutations: clauseFiles.map(typed),
	},
	{
		title: '参照（Ref）の行き先を書き損じる',
		because: '行き先のない参照は、どの条も指さない',
		mutations: misspelt(/(<Ref to=")([a-z-]+)"/g, 4, 'structure/dangling-ref'),
	},
	{
		title: '値（Value）の道すじを書き損じる',
		because: 'ない値は書き出せない',
		mutations: misspelt(/(<Value of=")([A-Za-z0-9.-]+)"/g, 6, 'value/unknown-path'),
	},
	{
		title: '甲と乙を取り違える',
		because: '料金を支払うのは甲、サービスを提供するのは乙',
		mutations: [
			swapped('clauses/support/fees.mdx', '甲は、', '乙は、', '<Only billing="monthly">\n'),
			swapped('clauses/support/fees.mdx', '甲は、', '乙は、', '<Only billing="incident">\n'),
			swapped('clauses/support/staffing.mdx', '乙は、', '甲は、', '\n乙は、本契約に基づく業務を'),
			swapped('clauses/support/purpose.mdx', '乙は、', '甲は、', '\n乙は、<Ref to="precedence"'),
		],
	},
];
