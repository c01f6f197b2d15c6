/** 「納品日から90日」 beside 「検収日から90日」 in pasted texts: part of warranty/two-starts. */
import type { Diagnostic, LabelledPlace } from '../../diagnostics/diagnostic.ts';
import type { Project } from '../../model/project.ts';
import { ANCHORS } from '../../values/anchors.ts';
import { addDays } from '../../values/day.ts';
import { formatValue } from '../../values/format.ts';
import { comingDays, tellDay } from '../coming-days.ts';
import type { PastedPeriod } from '../time/pasted-periods.ts';
import { pastedPeriods, sameLength } from '../time/pasted-periods.ts';
import type { SaidEvent } from '../time/said-periods.ts';

/** What is put right free of charge for a while. */
const WARRANTY = /無償|無料|保証|不具合|瑕疵|不適合|修補/;

/** Against an earlier sentence of the same text, else against the free period that is typed. */
export function pastedStarts(code: string, project: Project): Diagnostic[] {
	return [...pastedPeriods(project).values()].flatMap((periods) => {
		const warranties = periods.flatMap((period) =>
			period.event && WARRANTY.test(period.text) ? [{ ...period, event: period.event }] : [],
		);
		return warranties.flatMap((one, index): Diagnostic[] => {
			const earlier = warranties
				.slice(0, index)
				.find((other) => sameLength(other.value, one.value) && other.event.event !== one.event.event);
			const other = earlier ? sayer(earlier) : typed(one, project);
			return other ? [finding(code, one, other, project)] : [];
		});
	});
}

interface Started extends PastedPeriod {
	readonly event: SaidEvent;
}

interface Other {
	readonly name: string;
	readonly at: LabelledPlace;
}

const sayer = (said: Started): Other => ({
	name: said.event.word,
	at: {
		place: said.place(said.event.length),
		label: { ja: `${said.event.word}から数える`, en: `counts from ${ANCHORS[said.event.event].en}` },
	},
});

function typed({ value, event, speech }: Started, project: Project): Other | null {
	const service = project.pasted.find(({ id }) => id === speech.passage.id)?.data.service;
	const found = project.services.find(
		({ id, data }) =>
			(service === undefined || id === service) &&
			sameLength(data.freePeriod, value) &&
			data.freePeriod.anchor !== event.event,
	);
	if (!found?.data.freePeriod.anchor) return null;
	const { freePeriod, name } = found.data;
	return {
		name: ANCHORS[found.data.freePeriod.anchor].ja,
		at: {
			place: found.places.at(['freePeriod']),
			label: { ja: `${name}の無償対応期間 ${formatValue(freePeriod, 'anchored')}`, en: 'the typed free period' },
		},
	};
}

/** The two events a week apart. */
function finding(code: string, said: Started, other: Other, project: Project): Diagnostic {
	const length = formatValue(said.value);
	const [first] = comingDays(project).businessDays;
	return {
		code,
		level: 'error',
		message: {
			ja: `同じ${length}を、ここでは${said.event.word}から、別の所では${other.name}から数えています`,
			en: `one and the same warranty counts from ${ANCHORS[said.event.event].en} here and from another event elsewhere`,
		},
		places: [
			{ place: said.place(said.event.length), label: { ja: `${said.event.word}から数える`, en: 'counted from here' } },
			other.at,
		],
		notes:
			first === undefined
				? []
				: [
						{
							title: { ja: '場面', en: 'scenario' },
							text: {
								ja: `${other.name}が${tellDay(first)}、${said.event.word}が${tellDay(addDays(first, 7))}なら、終わりの日は一週間ずれる`,
								en: `with the two events on ${first} and ${addDays(first, 7)}, the ends are a week apart`,
							},
						},
					],
		fixes: [{ ja: '起算点をどちらか一つにそろえる', en: 'let both count from one event' }],
	};
}
