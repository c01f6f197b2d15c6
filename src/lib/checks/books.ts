/** Statements by what a reader holds in one hand: a copy of a document, or a page, a listing, a text of its own. */
import type { Statement } from './statements.ts';

/** In the order in which they are first said. */
export function byBook(statements: readonly Statement[]): (readonly Statement[])[] {
	const books = Map.groupBy(statements, ({ copy, sentence }) => {
		const { collection, id } = sentence.speech.passage;
		return copy ? copy.id : `${collection}:${id}`;
	});
	return [...books.values()];
}
