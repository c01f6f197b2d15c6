/** `npm run check -- --explain CODE`: what a code means and an example of it; loaded only when asked for. */
import { allChecks } from '../lib/checks/all.ts';
import { closestIds } from '../lib/checks/explain/closest.ts';
import { allCodes } from '../lib/checks/explain/codes.ts';
import { exhibitOf } from '../lib/checks/explain/exhibit.ts';
import { explanationText, listText, unknownCode } from '../lib/checks/explain/terminal.ts';
import type { Lang } from '../lib/diagnostics/diagnostic.ts';
import { paintWith } from '../lib/diagnostics/paint.ts';
import { UsageError } from './arguments.ts';
import { exampleBase, exampleContent } from './minimal.ts';

/** Without a code, all of them. @throws UsageError for a code that there is not. */
export function explain(
	code: string,
	{ lang, width, color }: { readonly lang: Lang; readonly width: number; readonly color: boolean },
): string {
	const voice = { lang, width, paint: paintWith(color) };
	if (code === '') return listText(allCodes, voice);
	const found = allCodes.find(({ id }) => id === code);
	if (!found) {
		const ids = allCodes.map(({ id }) => id);
		throw new UsageError(unknownCode(code, closestIds(code, ids))[lang]);
	}
	const check = allChecks.find(({ id }) => id === code);
	return explanationText(found, check ? exhibitOf(check, exampleContent(), exampleBase) : null, voice);
}
