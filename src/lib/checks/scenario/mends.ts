/** Ways to mend a clash. Each is tried on the rules first: one that leaves the finding or makes another is not offered. */
import type { Localized } from '../../diagnostics/diagnostic.ts';
import type { ClashFinding, ScenarioFindings } from './findings.ts';

export function mendsOf(_found: ScenarioFindings, _finding: ClashFinding): Localized[] {
	return [];
}
