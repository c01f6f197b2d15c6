/** How much a clean run has gone through, for 「矛盾なし: 412規則 × 1.8e9場面」. */
import { cellCount } from './boxes.ts';
import { Budget } from './budget.ts';
import type { Compiled } from './compile.ts';
import { CoverSearch } from './cover.ts';

/** The possible scenarios that the rules can tell apart: cells, not minutes. */
export function countScenarios(compiled: Compiled): bigint {
	const { layout } = compiled.grid;
	let count = 0n;
	new CoverSearch(layout, new Budget(Number.POSITIVE_INFINITY)).search(layout.full, compiled.impossible, (free) => {
		count += cellCount(layout, free);
		return false;
	});
	return count;
}
