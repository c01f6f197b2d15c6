/** Where a number typed by hand can give way to a `<Value>` without a character of what is printed changing. */
import type { Edit } from '../../diagnostics/diagnostic.ts';
import { factText } from '../../document/spans.ts';
import { noticeFacts } from '../../model/notice-facts.ts';
import type { Project } from '../../model/project.ts';
import { isTypedValue, resolveValue } from '../../model/resolve.ts';
import type { Scope } from '../../model/scope.ts';
import { stylesOf } from '../../values/format.ts';
import type { CheckInput } from '../check.ts';
import type { LooseNumber } from './numbers.ts';
import { wordsOf } from './numbers.ts';

/**
 * None unless the words around the number name one value only, which is that of the text itself and prints just these
 * words in every copy. Whether a value of others is meant, whatever its number, is for the author to say.
 */
export function numberEdits(loose: LooseNumber, { project }: CheckInput): Edit[] {
	const { passage, at, start, end, candidates } = loose;
	const said = candidates.filter(({ same }) => same.length > 0).flatMap(({ facts }) => facts);
	const paths = new Set(said.map(({ path }) => path));
	const [path] = paths;
	const words = wordsOf(loose);
	const place = passage.placeOf(start, end);
	const written = project.sources.get(place.file)?.text.slice(place.start.offset, place.end.offset);
	if (!at.elements || path === undefined || paths.size > 1 || !said.every(({ own }) => own) || written !== words)
		return [];
	const facts = scopesOf(loose, project).map((scope) => resolveValue(project, path, scope));
	const [first] = facts;
	const styles = first?.ok && isTypedValue(first.fact.value) ? stylesOf(first.fact.value.kind) : [];
	const style = styles.find((one) => facts.every((found) => found.ok && factText(found.fact, one) === words));
	if (style === undefined) return [];
	const text = `<Value of="${path}"${style === 'default' ? '' : ` as="${style}"`} />`;
	const does = { ja: `「${words}」を ${text} にする`, en: `"${words}" becomes ${text}` };
	return [{ place, text, does, keeps: 'print' }];
}

/** What `tier.` and `service.` mean wherever the words are printed; none for words that are printed nowhere. */
function scopesOf({ passage, at }: LooseNumber, project: Project): Scope[] {
	if (passage.collection === 'pages') return [{}];
	if (passage.collection === 'notices')
		return project.notices.filter(({ id }) => id === passage.id).map((one) => ({ notice: noticeFacts(project, one) }));
	if (passage.collection === 'listings') return (at.services ?? []).map((service) => ({ service }));
	return at.copies.map(({ scope }) => scope);
}
