import { expect, test } from 'vitest';
import { glossaryOf } from '../../src/lib/document/glossary.ts';
import { clause, contractOf } from './project.ts';

test('the glossary says where each term is defined and where it is used', () => {
	const { document } = contractOf({
		one: clause('定義', '<Define>営業日</Define>とは、営業する日をいう。'),
		two: clause('対応', '<Term>営業日</Term>及び<Term>休業日</Term>について定める。'),
	});
	const entries = glossaryOf(document).map(({ term, definitions, uses }) => [
		term,
		definitions.map(({ text, origin }) => `${text} ${origin.file}`),
		uses.map(({ text, origin }) => `${text} ${origin.file}`),
	]);
	expect(entries).toEqual([
		['営業日', ['「営業日」 content/clauses/one.mdx'], ['営業日 content/clauses/two.mdx']],
		['休業日', [], ['休業日 content/clauses/two.mdx']],
	]);
});
