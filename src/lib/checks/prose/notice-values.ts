/** In a notice of days off, a day or an hour typed by hand is most likely one that the notice itself tells. */
import { noticeFacts } from '../../model/notice-facts.ts';
import type { Passage } from '../../model/passages.ts';
import type { Project } from '../../model/project.ts';
import { isTypedValue } from '../../model/resolve.ts';
import type { TypedValue } from '../../values/value.ts';
import type { KnownFact } from './known-facts.ts';
import type { Candidate, SaidNumber } from './known-values.ts';

/** The values of `notice.` in that notice; none in any other text. */
export function noticeValues({ collection, id }: Passage, project: Project): KnownFact[] {
	const notice = collection === 'notices' ? project.notices.find((entry) => entry.id === id) : undefined;
	if (!notice) return [];
	return [...noticeFacts(project, notice)].flatMap(([name, given]) => {
		if ('unknown' in given || !isTypedValue(given.value)) return [];
		const { value, label, source } = given;
		const path = `notice.${name}`;
		return [
			{ path, label, owner: null, own: true, topic: null, value, fact: { path, value, source, label, keyword: false } },
		];
	});
}

/** Those that say just this day or hour, whatever the words around it. */
export function sameInNotice({ kind, numbers }: SaidNumber, values: readonly KnownFact[]): Candidate[] {
	const [number, ...more] = numbers;
	if (number === undefined || more.length > 0) return [];
	const same = values.filter(({ value }) => says(value, kind, number));
	return same.map((fact) => ({ label: fact.label, facts: [fact], same: [fact], score: 1 }));
}

/** A day may stand without its year: 20261229 and 1229. */
function says(value: TypedValue, kind: SaidNumber['kind'], number: number): boolean {
	if (kind === 'clock') return value.kind === 'time' && value.minutes === number;
	if (kind !== 'date' || value.kind !== 'date') return false;
	const day = Number(value.iso.replaceAll('-', ''));
	return day === number || day % 10_000 === number;
}
