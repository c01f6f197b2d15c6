/** Notices that the policy has and the document does not tell: part of closure/too-few-notices. */
import type { Diagnostic, Localized } from '../../diagnostics/diagnostic.ts';
import type { Passage } from '../../model/passages.ts';
import { passagesOf } from '../../model/passages.ts';
import type { Fact } from '../../model/resolve.ts';
import { resolveValue } from '../../model/resolve.ts';
import type { Scope } from '../../model/scope.ts';
import type { Place } from '../../source/place.ts';
import type { CheckInput } from '../check.ts';
import { standpointOf } from '../standpoint.ts';

/** A text that tells the first notices by number, `….notices.0` and `….notices.1`, where there are three. */
export function untoldNotices(input: CheckInput): Diagnostic[] {
	const told = new Map<string, { prefix: string; indices: Set<number>; place: Place; passage: Passage }>();
	for (const passage of passagesOf(input.project)) {
		for (const { element } of passage.elements) {
			const [, prefix, index] = (element.type === 'value' && /^(.+\.notices)\.(\d+)$/.exec(element.of)) || [];
			if (prefix === undefined || index === undefined) continue;
			const key = `${passage.collection}/${passage.id}/${prefix}`;
			const known = told.get(key) ?? { prefix, indices: new Set(), place: element.place, passage };
			told.set(key, { ...known, indices: known.indices.add(Number(index)), place: element.place });
		}
	}
	return [...told.values()].flatMap(({ prefix, indices, place, passage }) => {
		for (const scope of scopesOf(passage, input)) {
			for (let index = 0; ; index++) {
				const notice = resolveValue(input.project, `${prefix}.${index}`, scope);
				if (!notice.ok) break;
				if (indices.has(index)) continue;
				const ordinal = { ja: `${index + 1}通目の連絡`, en: `notice ${index + 1}` };
				return [untold(`${prefix}.${index}`, notice.fact, ordinal, place)];
			}
		}
		return [];
	});
}

function scopesOf(passage: Passage, input: CheckInput): Scope[] {
	const { root, tiers, services } = standpointOf(passage, input);
	if (root === 'tier') return (tiers ?? []).map((tier) => ({ tier }));
	return root === 'service' ? (services ?? []).map((service) => ({ service })) : [{}];
}

function untold(path: string, fact: Fact, ordinal: Localized, place: Place): Diagnostic {
	return {
		code: 'closure/too-few-notices',
		level: 'error',
		message: {
			ja: `${ordinal.ja}が、この文章では触れられていません`,
			en: `${ordinal.en} is left out of a text that tells the others`,
		},
		places: [{ place }, { place: fact.source, label: ordinal }],
		fixes: [
			{ ja: `<Value of="${path}" /> を書き足す`, en: `add <Value of="${path}" />` },
			{ ja: 'notices を、文章に出てくる数に減らす', en: 'leave no more notices than the text tells' },
		],
	};
}
