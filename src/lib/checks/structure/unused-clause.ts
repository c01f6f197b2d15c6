/** どの文書にもない条項: a clause that was written and not listed binds nobody. */
import type { Diagnostic, Localized } from '../../diagnostics/diagnostic.ts';
import type { ClauseFrontmatter } from '../../model/clause.ts';
import { clausesOf } from '../../model/document.ts';
import type { BodyEntry } from '../../model/project.ts';
import type { Check } from '../check.ts';

const unlisted = '---\ntitle: 協力\n---\n甲は、乙の作業に協力する。\n';

export const unusedClause: Check = {
	id: 'structure/unused-clause',
	title: { ja: 'どの文書にもない条項', en: 'unused clause' },
	summary: {
		ja: 'どの文書の並びにもない条項は、書いてあっても約束になりません。掲載先に必ず載せる条項は、掲載の注意書きにも並べます。',
		en: 'A clause that no document lists is no promise; one that a marketplace must carry stands among the listing notes too.',
	},
	example: {
		fails: {
			files: { 'clauses/cooperation.mdx': unlisted },
			finds: [{ file: 'clauses/cooperation.mdx', words: '協力' }],
		},
		passes: {
			files: {
				'clauses/cooperation.mdx': unlisted,
				'documents/contract.yaml': {
					replace: 'articles: [definitions, allowance]',
					with: 'articles: [definitions, allowance]\nclosing: cooperation',
				},
			},
		},
	},
	run({ project }) {
		const listed = project.documents.flatMap(({ data }) => clausesOf(data));
		const noted = project.documents.flatMap(({ data }) => (data.kind === 'notes' ? clausesOf(data) : []));
		return project.clauses.flatMap((clause) => {
			if (clause.data.listing && !noted.includes(clause.id)) return [unnoted(clause)];
			return listed.includes(clause.id) ? [] : [unused(clause)];
		});
	},
};

type Clause = BodyEntry<ClauseFrontmatter>;

const unused = ({ id, data, places }: Clause): Diagnostic =>
	warning(
		places.at(['title']),
		{ ja: `「${data.title}」は、どの文書にも入っていません`, en: `no document holds the clause "${id}"` },
		[
			{
				ja: `documents の articles（または preamble・closing・annexes）に ${id} を加える`,
				en: `add ${id} to the articles of a document, or to its preamble, closing or annexes`,
			},
			{ ja: '使わないのであれば、ファイルを消す', en: 'delete the file if it is not wanted' },
		],
	);

const unnoted = ({ id, data, places }: Clause): Diagnostic =>
	warning(
		places.at(['listing']),
		{
			ja: `「${data.title}」は掲載先に必ず載せる条項ですが、掲載の注意書き（kind: notes の文書）にありません`,
			en: `marketplaces must carry the clause "${id}", but no document of the kind "notes" lists it`,
		},
		[
			{ ja: `kind: notes の文書の articles に ${id} を加える`, en: `add ${id} to the articles of the notes` },
			{ ja: '掲載しないのであれば、listing を消す', en: 'delete "listing" if it need not be carried' },
		],
	);

const warning = (
	place: Diagnostic['places'][0]['place'],
	message: Localized,
	fixes: readonly Localized[],
): Diagnostic => ({ code: unusedClause.id, level: 'warning', message, places: [{ place }], fixes });
