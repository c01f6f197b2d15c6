/** A single field that takes a typed value of the service: digits where the form wants a number, words in a text. */
import type { Report } from '../document/problem.ts';
import type { Block, Span } from '../document/tree.ts';
import type { Lang, SingleField } from '../model/marketplace.ts';
import type { Entry } from '../model/project.ts';
import type { Service } from '../model/service.ts';
import type { Path } from '../source/entry.ts';
import type { Place } from '../source/place.ts';
import { grossOf } from '../values/price.ts';
import { formatIn } from './format-in.ts';
import { daysText, inRange, yenText } from './numbers.ts';

export type ValueName = 'price' | 'delivery' | 'revisions' | 'packages' | 'deliverables';

/** Where the service says it. The price of a form is that of the smallest plan, so its days are too. */
const homes: Readonly<Record<ValueName, Path>> = {
	price: ['price'],
	delivery: ['packages', 0, 'deliveryTime'],
	revisions: ['revisions'],
	packages: ['packages'],
	deliverables: ['deliverables'],
};

export const placeOfValue = (value: ValueName, { places }: Entry<Service>): Place => places.at(homes[value]);

/** The digits of a number or a choice; null for what is no number. */
export function valueDigits(
	value: ValueName,
	limits: SingleField,
	service: Entry<Service>,
	report: Report,
): string | null {
	const slot = { limits, report, place: placeOfValue(value, service) };
	switch (value) {
		case 'price':
			return yenText(service.data.price, slot);
		case 'delivery':
			return daysText(service.data.packages[0].deliveryTime, slot);
		case 'revisions':
			return inRange(service.data.revisions.max, slot);
		default:
			return null;
	}
}

/** The value in words, as blocks of a text. */
export function valueBlocks(value: ValueName, service: Entry<Service>, lang: Lang): Block[] {
	const { data, places } = service;
	const at = (path: Path): Place => places.at(path);
	const line = (text: string, origin: Place): Block => ({
		type: 'paragraph',
		number: 1,
		label: null,
		spans: [span(text, origin)],
		origin,
	});
	switch (value) {
		case 'price':
			return [line(formatIn(lang, grossOf(data.price)), at(homes.price))];
		case 'delivery':
			return [line(formatIn(lang, data.packages[0].deliveryTime), at(homes.delivery))];
		case 'revisions':
			return [line(formatIn(lang, data.revisions, 'number'), at(homes.revisions))];
		case 'packages':
			return data.packages.map(({ name, price }, index) =>
				line(`${name}　${formatIn(lang, grossOf(price))}`, at(['packages', index])),
			);
		case 'deliverables': {
			const origin = at(homes.deliverables);
			const items = data.deliverables.map((text, index) => {
				const place = at(['deliverables', index]);
				return { number: index + 1, label: '・', spans: [span(text, place)], children: null, origin: place };
			});
			return [
				{ type: 'heading', spans: [span('納品物', origin)], origin },
				{ type: 'items', depth: 1, items, origin },
			];
		}
	}
}

const span = (text: string, origin: Place): Span => ({ type: 'text', text, rules: [], origin });
