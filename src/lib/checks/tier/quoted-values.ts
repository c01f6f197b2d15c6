/** Values of one tier where another is meant: in its contract by the wrong path, or beside its name by the wrong number. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Passage } from '../../model/passages.ts';
import { ELEMENT } from '../../model/passages.ts';
import { placeIn } from '../../model/project.ts';
import { isTypedValue } from '../../model/resolve.ts';
import type { Path } from '../../source/entry.ts';
import { compareValues } from '../../values/compare.ts';
import { formatValue } from '../../values/format.ts';
import { priceOf } from '../../values/price.ts';
import type { TypedValue } from '../../values/value.ts';
import type { CheckInput } from '../check.ts';
import type { SaidValue } from '../statements.ts';
import { statements } from '../statements.ts';
import { escaped, namedBefore } from '../whose.ts';
import type { Tier } from './naming.ts';
import { isNamed } from './naming.ts';

const element = new RegExp(ELEMENT);
const quotesTier = ({ elements }: Passage): boolean =>
	elements.some(({ element: one }) => one.type === 'value' && one.of.startsWith('support.'));

/** `<Value of="support.light.hourly" />` in the contract of another tier, whose table says another price. */
export function othersValues(input: CheckInput, code: string): Diagnostic[] {
	const { project } = input;
	return statements(input, element, quotesTier).flatMap(({ scope, text, copy, values }) => {
		const own = project.support.find(({ id }) => id === scope.tier);
		if (!own || !copy) return [];
		return values.flatMap(({ home, place, value }): Diagnostic[] => {
			const [collection, id, ...rest] = home?.path.split('.') ?? [];
			const other = collection === 'support' ? project.support.find((tier) => tier.id === id) : undefined;
			// A sentence that says whose value it is compares, and is not mistaken.
			if (!other || other === own || !home || text.includes(other.data.name)) return [];
			const ours = valueAt(own, rest);
			if (ours !== undefined && JSON.stringify(ours) === JSON.stringify(value)) return [];
			const field = rest.join('.');
			return [
				{
					code: code,
					level: 'error',
					message: {
						ja: `「${own.data.name}」の契約書の文が、「${other.data.name}」の値を引いています`,
						en: `a sentence in the contract of ${own.id} refers to a value of ${other.id}`,
					},
					places: [
						{ place, label: { ja: `「${other.data.name}」の値`, en: `of ${other.id}` } },
						{ place: home.source, label: { ja: other.data.name, en: other.id } },
						...(ours === undefined
							? []
							: [
									{
										place: placeIn(own, rest),
										label: { ja: `表では「${own.data.name}」の値`, en: `the table has that of ${own.id}` },
									},
								]),
					],
					fixes: [
						{ ja: `<Value of="tier.${field}" /> と書く`, en: `write <Value of="tier.${field}" />` },
						{
							ja: `そのプランだけの文なら、<Only support={["${other.id}"]}> で囲む`,
							en: `if it is for that tier alone, put it inside <Only support={["${other.id}"]}>`,
						},
					],
				},
			];
		});
	});
}

/** 「ライトは月額33,000円です」, where that is the price of another tier: typed by hand, or by the wrong path. */
export function mixedUp(input: CheckInput, code: string): Diagnostic[] {
	const { project } = input;
	const names = new RegExp(project.support.map(({ data }) => escaped(data.name)).join('|'));
	return statements(input, names).flatMap(({ text, values }) => {
		const among = project.support.filter((tier) => isNamed(text, tier));
		const whose = (start: number): readonly Tier[] => {
			if (among.length < 2) return among;
			const near = namedBefore(
				text,
				start,
				among.map(({ data }) => data.name),
			);
			return among.filter(({ data }) => near?.includes(data.name));
		};
		return values.flatMap((said): Diagnostic[] => {
			const [named, ...more] = whose(said.start);
			if (!named || more.length > 0) return [];
			const own = fieldsOf(named);
			if (own.some(({ value }) => says(said, value))) return [];
			const [other] = project.support.flatMap((tier) => {
				const field = tier === named ? undefined : fieldsOf(tier).find(({ value }) => says(said, value));
				const ours = field && own.find(({ path }) => path === field.path);
				return field && ours ? [{ tier, field, ours }] : [];
			});
			if (!other || (said.home && !said.home.path.startsWith('support.'))) return [];
			const { tier, field, ours } = other;
			const [table, here] = [formatValue(ours.value), formatValue(said.value)];
			return [
				{
					code: code,
					level: 'error',
					message: {
						ja: `「${named.data.name}」の文にある${here}は、「${tier.data.name}」の値です（「${named.data.name}」は${table}）`,
						en: `${here}, said of ${named.id}, is what ${tier.id} has; ${named.id} has ${table}`,
					},
					places: [
						{ place: said.place, label: { ja: `「${tier.data.name}」の値`, en: `of ${tier.id}` } },
						{ place: placeIn(named, ours.keys), label: { ja: `表では${table}`, en: `${table} in the table` } },
						{ place: placeIn(tier, field.keys), label: { ja: tier.data.name, en: tier.id } },
					],
					fixes: [
						{
							ja: `<Value of="support.${named.id}.${ours.path}" /> と書く`,
							en: `write <Value of="support.${named.id}.${ours.path}" />`,
						},
					],
				},
			];
		});
	});
}

interface Field {
	readonly path: string;
	readonly keys: Path;
	readonly value: TypedValue;
}

/** Every typed value of a tier's table. */
function fieldsOf({ data }: Tier): Field[] {
	const found: Field[] = [];
	const visit = (at: unknown, keys: Path): void => {
		if (isTypedValue(at)) found.push({ path: keys.join('.'), keys, value: at });
		else if (Array.isArray(at)) for (const [index, child] of at.entries()) visit(child, [...keys, index]);
		else if (typeof at === 'object' && at !== null)
			for (const [key, child] of Object.entries(at)) visit(child, [...keys, key]);
	};
	visit(data, []);
	return found;
}

/** Amounts and allowances are told apart from tier to tier; a length of time is often said of something else. */
function says({ value: said, home }: SaidValue, value: TypedValue): boolean {
	if (said.kind === 'money' && value.kind === 'money')
		return (
			priceOf(said).gross === priceOf(value).gross && (said.per === value.per || (home === null && said.per === 'once'))
		);
	return said.kind === 'count' && said.window !== 'none' && compareValues(said, value) === 'equal';
}

function valueAt({ data }: Tier, path: readonly string[]): unknown {
	let at: unknown = data;
	for (const key of path) at = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined;
	return typeof at === 'string' ? undefined : at;
}
