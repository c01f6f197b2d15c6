/**
 * 印紙税: what the facts in law/stamp-tax.yaml come to for a contract on paper. Arithmetic on facts with a source, never a
 * judgment of what the contract is: that is for the tax office.
 */
import { effectivePolicy } from '../model/effective-policy.ts';
import type { LawFact } from '../model/law.ts';
import type { Entry, Project } from '../model/project.ts';
import type { Service } from '../model/service.ts';
import type { SupportTier } from '../model/support.ts';
import { priceOf } from '../values/price.ts';
import type { Document, StampDuty } from './tree.ts';
import { blocksIn, spansIn, textOf } from './walk.ts';

/** Facts of law/*.yaml by which the amount is looked up: contracts for work (2号), continuing dealings (7号). */
export const STAMP_FACTS = { work: 'stamp-contract-for-work', continuing: 'stamp-continuing' } as const;

/** Null where nothing speaks for a duty: work by 準委任 alone, or no such fact in the content. */
export function stampDutyOf(document: Omit<Document, 'signature'>, project: Project): StampDuty | null {
	const service = project.services.find(({ id }) => id === document.scope.service);
	if (service) return ofService(service, project);
	const tier = project.support.find(({ id }) => id === document.scope.tier);
	return tier ? ofTier(tier, document, project) : null;
}

/** The amount is the price of one package, without the tax that is stated beside it. */
function ofService({ data }: Entry<Service>, project: Project): StampDuty | null {
	const fact = factOf(STAMP_FACTS.work, project);
	if (!fact || data.basis !== 'ukeoi') return null;
	const nets = data.packages.map(({ price }) => priceOf(price).net).sort((a, b) => a - b);
	const duties = nets.map((net) => dutyOn(net, fact));
	const [least = null] = duties;
	const same = duties.every((duty) => duty === least);
	const [from = 0, to = 0] = [nets[0], nets.at(-1)];
	const amounts = from === to ? yen(from) : `${yen(from)}から${yen(to)}まで`;
	const told = nets.map((net, index) => `${yen(net)} → ${yen(duties[index] ?? 0)}`).join('、');
	return {
		yen: same ? least : null,
		fact: STAMP_FACTS.work,
		arithmetic: same
			? { ja: `税抜${amounts} → ${yen(least ?? 0)}`, en: `net ${from} to ${to} yen → ${least} yen` }
			: { ja: `税抜${told}`, en: `net, in yen: ${told}` },
	};
}

/** A contract for work at a monthly fee has the amount of its first term; one that only provides for work has none. */
function ofTier(tier: Entry<SupportTier>, document: Omit<Document, 'signature'>, project: Project): StampDuty | null {
	const { data } = tier;
	const initial = effectivePolicy(project, tier, 'term', 'term')?.data.initial;
	const work = factOf(STAMP_FACTS.work, project);
	if (data.basis === 'ukeoi' && data.billing === 'monthly' && work && initial?.unit === 'month') {
		const { net } = priceOf(data.fee);
		const duty = dutyOn(net * initial.n, work);
		return {
			yen: duty,
			fact: STAMP_FACTS.work,
			arithmetic: {
				ja: `税抜${yen(net)} × ${initial.n}か月 = ${yen(net * initial.n)} → ${yen(duty)}`,
				en: `net ${net} × ${initial.n} months = ${net * initial.n} yen → ${duty} yen`,
			},
		};
	}
	const continuing = factOf(STAMP_FACTS.continuing, project);
	const mentionsWork = blocksIn({ ...document, signature: null }).some((block) =>
		textOf(spansIn(block)).includes('請負'),
	);
	if (!continuing || (data.basis === 'junin' && !mentionsWork)) return null;
	const duty = dutyOn(0, continuing);
	return {
		yen: duty,
		fact: STAMP_FACTS.continuing,
		arithmetic: {
			ja: `請負の定めがあり、その金額は決まっていない → ${yen(duty)}`,
			en: `it provides for work whose amount is not settled → ${duty} yen`,
		},
	};
}

const factOf = (id: string, { law }: Project): LawFact | undefined =>
	law.find(({ data }) => Object.hasOwn(data.facts, id))?.data.facts[id];

/** The first step that reaches the amount. */
const dutyOn = (amount: number, { steps = [] }: LawFact): number =>
	steps.find(({ upTo }) => upTo === null || amount <= upTo)?.yen ?? 0;

const yen = (amount: number): string => `${amount.toLocaleString('ja-JP')}円`;
