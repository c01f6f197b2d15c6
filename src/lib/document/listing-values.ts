/** Fields of a form that take typed values: prices in yen, days, numbers, the three plans. */
import type { MarketplaceField } from '../model/marketplace.ts';
import type { Entry } from '../model/project.ts';
import type { Service } from '../model/service.ts';
import type { Path } from '../source/entry.ts';
import type { Place } from '../source/place.ts';
import { formatValue } from '../values/format.ts';
import { grossOf } from '../values/price.ts';
import type { Duration, Money } from '../values/value.ts';
import type { ListingFormat } from './listing-text.ts';
import { headingLine, itemLine } from './listing-text.ts';
import type { Report } from './problem.ts';

/** Days that are enough for one of the unit; null where that depends on the calendar. */
const daysPer: Readonly<Record<Duration['unit'], number | null>> = {
	minute: 1 / (24 * 60),
	hour: 1 / 24,
	'business-hour': null,
	'calendar-day': 1,
	'business-day': null,
	week: 7,
	month: 31,
	year: 366,
};

const digits = (number: number): string => String(number);

/** What people pay. */
const yen = (price: Money): string => digits(grossOf(price).yen);

type ValueName = 'price' | 'delivery' | 'revisions' | 'packages' | 'deliverables';

/** Where the service says it. The price of a form is that of the smallest plan, so its days are too. */
const homes: Readonly<Record<ValueName, Path>> = {
	price: ['price'],
	delivery: ['packages', 0, 'deliveryTime'],
	revisions: ['revisions'],
	packages: ['packages'],
	deliverables: ['deliverables'],
};

/** What `value` is in this field, digits for a number or a choice, words in a text; and where it is written. */
export function fieldValue(
	value: ValueName,
	field: MarketplaceField,
	service: Entry<Service>,
	report: Report,
): { readonly text: string; readonly place: Place } {
	const place = service.places.at(homes[value]);
	const bare = field.format === 'number' || field.format === 'choice';
	const number = bare ? digitsOf(value, field, service.data, report, place) : null;
	const text = number === null ? wordsOf(value, field, service.data) : inRange(number, field, report, place);
	return { text, place };
}

/** Null for what is no number. */
function digitsOf(
	value: ValueName,
	field: MarketplaceField,
	service: Service,
	report: Report,
	place: Place,
): string | null {
	switch (value) {
		case 'price':
			return yen(service.price);
		case 'delivery':
			return daysText(service.packages[0].deliveryTime, field, report, place);
		case 'revisions':
			return digits(service.revisions.max);
		default:
			return null;
	}
}

function wordsOf(value: ValueName, { format }: MarketplaceField, service: Service): string {
	const style: ListingFormat = format === 'markdown' ? 'markdown' : 'plain';
	switch (value) {
		case 'price':
			return formatValue(grossOf(service.price));
		case 'delivery':
			return formatValue(service.packages[0].deliveryTime);
		case 'revisions':
			return formatValue(service.revisions, 'number');
		case 'packages':
			return service.packages.map(({ name, price }) => `${name}　${formatValue(grossOf(price))}`).join('\n');
		case 'deliverables':
			return [headingLine('納品物', style), ...service.deliverables.map((text) => itemLine(text, style))].join('\n');
	}
}

/** A cell of the price table, to be pasted by itself. */
export interface PlanField {
	readonly id: string;
	readonly label: string;
	readonly format: MarketplaceField['format'];
	readonly text: string;
	readonly place: Place;
	/** Whether the limits of the field are about this cell: they are about the description. */
	readonly limited: boolean;
}

const planIds = { name: 'name', description: 'description', price: 'price', deliveryTime: 'delivery' } as const;
type PlanKey = keyof typeof planIds;

/** The three plans, each as name, description, price and days. */
export function planFields(field: MarketplaceField, service: Entry<Service>, report: Report): PlanField[] {
	return service.data.packages.flatMap(({ name, description, price, deliveryTime }, index) => {
		const at = (key: string): Place => service.places.at(['packages', index, key]);
		const cell = (key: PlanKey, title: string, format: PlanField['format'], text: string): PlanField => ({
			id: `${field.id}-${index + 1}-${planIds[key]}`,
			label: `${field.label}　プラン${index + 1}の${title}`,
			format,
			text,
			place: at(key),
			limited: key === 'description',
		});
		return [
			cell('name', '名称', 'plain', name),
			cell('description', '説明', 'plain', description),
			cell('price', '料金', 'number', yen(price)),
			cell('deliveryTime', '納期', 'choice', daysText(deliveryTime, field, report, at('deliveryTime'))),
		];
	});
}

/** Calendar days, rounded up to what the field offers. Empty, and reported, when it offers nothing that long. */
function daysText(time: Duration, { label, choices }: MarketplaceField, report: Report, place: Place): string {
	const per = daysPer[time.unit];
	if (per === null) {
		report({
			kind: 'unfit-choice',
			place,
			message: {
				ja: `「${label}」は日数の欄なので、「${formatValue(time)}」を書き入れられません（営業日は暦の日数に直せません）`,
				en: `the field takes calendar days, which "${formatValue(time)}" cannot be turned into`,
			},
		});
		return '';
	}
	const days = Math.ceil(time.n * per);
	if (!choices) return digits(days);
	const choice = choices.value.filter((offered) => offered >= days).sort((a, b) => a - b)[0];
	if (choice !== undefined) return digits(choice);
	const longest = Math.max(...choices.value);
	report({
		kind: 'unfit-choice',
		place,
		level: choices.confidence === 'A' ? 'error' : 'warning',
		message: {
			ja: `「${label}」で選べる日数は${longest}日までですが、${days}日が必要です`,
			en: `the field offers ${longest} days at most, but ${days} are needed`,
		},
	});
	return '';
}

function inRange(text: string, { label, range }: MarketplaceField, report: Report, place: Place): string {
	const number = Number(text);
	if (text !== '' && range && (number < range.value.min || number > range.value.max)) {
		report({
			kind: 'unfit-choice',
			place,
			level: range.confidence === 'A' ? 'error' : 'warning',
			message: {
				ja: `「${label}」に書き入れられるのは${range.value.min}から${range.value.max}までですが、${text}になります`,
				en: `the field takes ${range.value.min} to ${range.value.max}, but this is ${text}`,
			},
		});
	}
	return text;
}
