/** What the tiers and the services decide by themselves: deadlines per channel, work at other hours, silence. */
import { effectivePolicy } from '../model/effective-policy.ts';
import type { PolicyOf } from '../model/policy.ts';
import type { Entry, Project } from '../model/project.ts';
import type { SupportTier } from '../model/support.ts';
import type { Condition } from '../scenario/space.ts';
import type { Place } from '../source/place.ts';
import { formatValue } from '../values/format.ts';
import { meetAll } from './conditions.ts';
import { homeOf } from './documents.ts';
import type { Draft } from './draft.ts';
import type { Day } from './hours.ts';
import { outsideHours } from './hours.ts';
import { clockPosition, SPAN_OF } from './measures.ts';
import { charge, deadline, lasting, said, treatmentText } from './outcomes.ts';

export function typedDrafts(project: Project, days: readonly Day[]): Draft[] {
	return [
		...project.support.flatMap((tier) => [
			...channelDrafts(tier, project),
			...hoursDrafts(tier, project, days),
			...termDrafts(tier, project),
			...silenceDraft(tier, project, 'support', { tier: [tier.id], phase: ['operation'] }),
		]),
		...project.services.flatMap((service) =>
			silenceDraft(service, project, 'services', { service: [service.id], phase: ['production'] }),
		),
		...noSupportDrafts(project),
	];
}

type Told = Pick<Draft, 'kind' | 'source' | 'document' | 'clause' | 'when' | 'then' | 'text'> & {
	readonly place: Place;
};

const typed = ({ place, ...told }: Told): Draft => ({
	...told,
	variant: null,
	exceptionTo: [],
	places: [place],
});

function channelDrafts({ id, data, places }: Entry<SupportTier>, project: Project): Draft[] {
	return data.channels.map(({ kind, firstResponse, start, completion }, index) =>
		typed({
			kind: 'channel',
			source: `support.${id}.channels.${kind}`,
			...homeOf(project, 'tier', 'tier-channels'),
			when: [{ tier: [id], phase: ['operation'], channel: [kind] }],
			then: {
				firstResponse: deadline(firstResponse),
				start: deadline(start),
				completion: deadline(completion),
			},
			place: places.at(['channels', index]),
			text: `${data.name}：初回の返信 ${formatValue(firstResponse)}、着手 ${formatValue(start)}`,
		}),
	);
}

const DECLINED = { treatment: said('treatment', 'declined'), charge: charge('none') };

const HOURS_NAMES = { afterHours: '営業時間外の対応', holidays: '休業日の対応' } as const;

/** `only: emergency` leaves the other tasks to the next business hours. */
function hoursDrafts({ id, data, places }: Entry<SupportTier>, project: Project, days: readonly Day[]): Draft[] {
	const outside = outsideHours(days);
	const emergencies = project.tasks.data.tasks.filter(({ emergency }) => emergency).map((task) => task.id);
	const others = project.tasks.data.tasks.filter(({ emergency }) => !emergency).map((task) => task.id);
	const told = [
		['afterHours', 'after-hours', outside.filter((box) => box['minute'] !== undefined)],
		['holidays', 'holidays', outside.filter((box) => box['minute'] === undefined)],
	] as const;
	return told.flatMap(([field, kind, hours]): Draft[] => {
		const draft = (then: Draft['then'], tasks: Condition, part = ''): Draft =>
			typed({
				kind,
				source: `support.${id}.${field}${part}`,
				...homeOf(project, 'tier', 'tier-prices'),
				when: meetAll([[{ tier: [id], phase: ['operation'] }], [tasks], hours]),
				then,
				place: places.at([field]),
				text: `${data.name}、${HOURS_NAMES[field]}${part && '（緊急時）'}：${treatmentText(then)}`,
			});
		const offer = data[field];
		if (offer.treatment === 'declined') return [draft(DECLINED, {})];
		const extra = { treatment: said('treatment', 'extra'), charge: charge(offer.rate) };
		if (offer.only === 'any') return [draft(extra, {})];
		return [draft(DECLINED, { task: others }), draft(extra, { task: emergencies }, '.emergency')];
	});
}

/** What becomes of the contract at the end of its term, and of the allowance at the end of a month. */
function termDrafts(tier: Entry<SupportTier>, project: Project): Draft[] {
	const { id, data, places } = tier;
	const told = { ...homeOf(project, 'tier', 'tier-summary'), when: [{ tier: [id], phase: ['operation'] }] };
	const term = effectivePolicy(project, tier, 'term', 'term');
	const renewal = term && said('renewal', term.data.renewal);
	const unused = data.billing === 'monthly' ? lasting(data.allowance.carryOver) : null;
	const drafts: (Draft | null)[] = [
		renewal &&
			typed({
				...told,
				kind: 'term',
				source: `support.${id}.term`,
				then: { renewal },
				place: term.place(['renewal']),
				text: `${data.name}：契約は${renewal.label.ja}`,
			}),
		unused &&
			typed({
				...told,
				kind: 'allowance',
				source: `support.${id}.allowance`,
				then: { carryOver: unused },
				place: places.at(['allowance', 'carryOver']),
				text: `${data.name}：使わなかった作業枠は${unused.label.ja}`,
			}),
	];
	return drafts.filter((draft) => draft !== null);
}

const CLOSURES: Readonly<Record<PolicyOf<'silence'>['outcome'], string>> = {
	deliver: 'delivered',
	suspend: 'suspended',
	terminate: 'terminated',
};

function silenceDraft(
	owner: Entry<{ readonly name: string }>,
	project: Project,
	collection: 'support' | 'services',
	condition: Condition,
): Draft[] {
	const policy = effectivePolicy(project, owner, 'silence', 'silence');
	if (policy === null) return [];
	const { window, outcome, reopen } = policy.data;
	const [axis, at] = clockPosition('silence', window);
	const closure = said('closure', CLOSURES[outcome]);
	return [
		typed({
			kind: 'silence',
			source: `${collection}.${owner.id}.silence`,
			...homeOf(project, collection === 'support' ? 'tier' : 'everyone', null),
			when: [{ ...condition, [axis]: [SPAN_OF.over(at)] }],
			then: { closure, reopening: said('reopening', reopen) },
			place: policy.place(['outcome']),
			text: `${owner.data.name}：${formatValue(window)}を過ぎてご連絡がない場合は${closure.label.ja}`,
		}),
	];
}

function noSupportDrafts(project: Project): Draft[] {
	return project.policies.flatMap(({ id, data, places }) => {
		if (data.kind !== 'no-support') return [];
		const { firstResponse, start, name } = data;
		return [
			typed({
				kind: 'no-support',
				source: `policies.${id}`,
				...homeOf(project, 'everyone', null),
				when: [{ tier: ['none'], phase: ['operation'] }],
				then: { firstResponse: deadline(firstResponse), start: deadline(start) },
				place: places.at(['firstResponse']),
				text: `${name}：初回の返信 ${formatValue(firstResponse)}、着手 ${formatValue(start)}`,
			}),
		];
	});
}
