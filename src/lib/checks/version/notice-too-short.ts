/** 短すぎる告知: a new version that applies sooner after its announcement than the document itself promises. */

import { addDuration } from '../../calendar/add-duration.ts';
import { tellArithmetic } from '../../calendar/arithmetic.ts';
import { CannotTell } from '../../calendar/cannot-tell.ts';
import type { Diagnostic, LabelledPlace, Localized } from '../../diagnostics/diagnostic.ts';
import type { DocumentContent } from '../../model/document.ts';
import { clausesOf } from '../../model/document.ts';
import { officeCalendar } from '../../model/office-calendar.ts';
import { passagesOf } from '../../model/passages.ts';
import type { Entry, Project } from '../../model/project.ts';
import type { Fact } from '../../model/resolve.ts';
import { resolveValue } from '../../model/resolve.ts';
import { successionsOf } from '../../model/versions.ts';
import { toEpochDay } from '../../values/day.ts';
import { formatValue } from '../../values/format.ts';
import type { Duration } from '../../values/value.ts';
import { arithmetic } from '../arithmetic.ts';
import type { Check, Example } from '../check.ts';

const versions = (announced: string): Example['files'] => ({
	'documents/terms.yaml': {
		replace: 'sign: none\n',
		with: `sign: none\nversions:\n  - { name: 第1版, from: 2026-04-01, until: 2026-09-30 }\n  - { name: 第2版, announced: ${announced}, from: 2026-10-01 }\n`,
	},
});

export const noticeTooShort: Check = {
	id: 'version/notice-too-short',
	title: { ja: '短すぎる告知', en: 'notice too short' },
	summary: {
		ja: '規約を変えるときは、規約自身が定める日数より前に公表します。適用の初日の直前や、後の公表では、変更がお客様に及びません。',
		en: 'A change of the terms is announced as long before it applies as the terms themselves say.',
	},
	example: {
		fails: { files: versions('2026-09-24'), finds: [{ file: 'documents/terms.yaml', words: '2026-09-24' }] },
		// The 30th day before.
		passes: { files: versions('2026-09-01') },
	},
	run({ project }) {
		return successionsOf(project).flatMap(({ document, later, begin }): Diagnostic[] => {
			if (!later.announced) return [];
			const [announced, from] = [later.announced.iso, later.from.iso];
			const index = (document.data.versions ?? []).indexOf(later);
			const place = document.places.at(['versions', index, 'announced']);
			const days = toEpochDay(from) - toEpochDay(announced);
			const notice = document.data.kind === 'terms' ? noticeOf(document, project) : null;
			const latest = notice && latestDay(from, notice.duration, project);
			const isLate = latest ? announced > latest.iso : days <= 0;
			if (!isLate) return [];
			return [
				{
					code: this.id,
					level: 'error',
					message: {
						ja:
							days <= 0
								? `「${document.data.title}」の${later.name}は、適用の初日より前に公表されていません`
								: `「${document.data.title}」の${later.name}は、適用の${days}日前に公表されています。告知は${notice ? formatValue(notice.duration) : ''}前までです`,
						en: `${later.name} of ${document.id} is announced ${days} days before it applies, later than the document allows`,
					},
					places: [
						{ place, label: { ja: '公表日', en: 'announced' } },
						{ place: begin, label: { ja: '適用の初日', en: 'applies from' } },
						...(notice ? [noticePlace(notice)] : []),
					],
					...(latest && { notes: [arithmetic(latest.told.ja, latest.told.en)] }),
					fixes: [
						...(notice
							? [
									{
										ja: `適用の初日を、公表日の${formatValue(notice.duration)}後より後にする`,
										en: 'let it apply later',
									},
								]
							: [{ ja: '適用の初日を、公表日より後にする', en: 'let it apply after it was announced' }]),
						{ ja: '公表した日が違うのであれば、announced を直す', en: 'correct the day of the announcement' },
					],
				},
			];
		});
	},
};

interface Notice {
	readonly duration: Duration;
	readonly fact: Fact;
}

const noticePlace = ({ duration, fact }: Notice): LabelledPlace => ({
	place: fact.source,
	label: { ja: `${fact.label} ${formatValue(duration)}`, en: 'the notice that is promised' },
});

/** The period that a clause of the document refers to; else the one of the general policy. */
function noticeOf({ data }: Entry<DocumentContent>, project: Project): Notice | null {
	const clauses = clausesOf(data);
	const said = passagesOf(project)
		.filter(({ collection, id }) => collection === 'clauses' && clauses.includes(id))
		.flatMap(({ elements }) => elements.flatMap(({ element }) => (element.type === 'value' ? [element.of] : [])))
		.filter((path) => path.endsWith('.rulesNotice'));
	const general = project.policies.filter((policy) => policy.data.kind === 'general');
	for (const path of [...said, ...general.map(({ id }) => `policies.${id}.rulesNotice`)]) {
		const resolved = resolveValue(project, path, {});
		const value = resolved.ok ? resolved.fact.value : null;
		if (resolved.ok && typeof value === 'object' && value !== null && value.kind === 'duration')
			return { duration: value, fact: resolved.fact };
	}
	return null;
}

/** The last day on which the change can be announced; null where the calendar does not reach so far. */
function latestDay(
	from: string,
	notice: Duration,
	{ calendar }: Project,
): { readonly iso: string; readonly told: Localized } | null {
	const back: Duration = { ...notice, direction: 'before' };
	try {
		const reached = addDuration(officeCalendar(calendar.data), from, back);
		return { iso: reached.date, told: tellArithmetic(from, back, reached) };
	} catch (error) {
		if (error instanceof CannotTell) return null;
		throw error;
	}
}
