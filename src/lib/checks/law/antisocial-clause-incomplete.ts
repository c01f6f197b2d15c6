/** 反社会的勢力の条の書き落とし: declared, but with nothing to follow when it proves untrue. */
import type { Localized } from '../../diagnostics/diagnostic.ts';
import type { Check } from '../check.ts';
import { antisocialClauses } from './antisocial.ts';
import { conflict } from './cite.ts';

const parts: readonly { readonly name: Localized; readonly says: RegExp }[] = [
	{ name: { ja: '関わりのないことの表明と保証', en: 'the declaration' }, says: /表明|保証|確約|約束|誓約/ },
	{
		name: { ja: '催告をしない解除', en: 'termination without demand' },
		says: /催告(?:を|の)?(?:する|手続を要する|要する)?(?:こと)?(?:を要せず|なく|なしに|をせず)|無催告|直ちに[^。]{0,24}解除/,
	},
	{
		name: { ja: '解除した側は賠償しないこと', en: 'no damages for the terminating party' },
		says: /賠償(?:する責任を負わ|し(?:ない|ません)|の責任を負わ|を要し|義務を負わ|責任を負わ)/,
	},
];

export const antisocialClauseIncomplete: Check = {
	id: 'law/antisocial-clause-incomplete',
	title: { ja: '反社会的勢力の条の書き落とし', en: 'clause on antisocial forces, incomplete' },
	summary: {
		ja: '反社会的勢力の条には、表明と保証、催告をしない解除、解除した側は賠償しないことの三つを書きます。',
		en: 'The clause holds three things: the declaration, termination without demand, and no damages for who terminates.',
	},
	example: {
		fails: {
			files: {
				'clauses/antisocial-terms.mdx': { replace: '解除した側は、そのことによる損害を賠償しません。', with: '' },
			},
			finds: [{ file: 'clauses/antisocial-terms.mdx', words: '反社会的勢力の排除' }],
		},
		passes: {
			files: {
				'clauses/antisocial-terms.mdx': {
					replace: '解除した側は、そのことによる損害を賠償しません。',
					with: 'この場合、解除した側は損害の賠償を要しません。',
				},
			},
		},
	},
	run(input) {
		const { project } = input;
		const told = new Set<string>();
		return project.documents
			.filter(({ data }) => data.kind !== 'notes')
			.flatMap((document) => antisocialClauses(document, input))
			.flatMap(({ id, text, place }) => {
				const missing = parts.filter(({ says }) => !says.test(text)).map(({ name }) => name);
				// A clause that only mentions the word, such as a ground for termination among others, is not the clause itself.
				if (missing.length === 0 || missing.length === parts.length || told.has(id)) return [];
				told.add(id);
				return conflict(project, 'antisocial-clause', {
					code: this.id,
					says: {
						ja: `${missing.map(({ ja }) => `「${ja}」`).join('と')}のない条は、契約に入れる項目の定め`,
						en: `a clause without ${missing.map(({ en }) => en).join(' and ')} may be at odds with what the ordinances ask for`,
					},
					places: [{ place }],
					fixes: missing.map(({ ja, en }) => ({ ja: `「${ja}」を書き足す`, en: `add ${en}` })),
				});
			});
	},
};
