/** A client's YAML → the client, with the place of everything that it says. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Filling, Fillings } from '../document/fill.ts';
import { validate } from '../model/validate.ts';
import type { Path, Places, SourceFile } from '../source/entry.ts';
import { parseYaml } from '../source/yaml.ts';
import { fieldsOf } from '../values/day.ts';
import { formatValue } from '../values/format.ts';
import type { CalendarDate } from '../values/value.ts';
import type { Client } from './client.ts';
import { clientSchema } from './client.ts';

export interface ClientFile {
	readonly source: SourceFile;
	readonly data: Client;
	readonly places: Places;
}

/** `client` is null beside at least one diagnostic. */
export function readClient(source: SourceFile): {
	readonly client: ClientFile | null;
	readonly diagnostics: readonly Diagnostic[];
} {
	const { yaml, diagnostics } = parseYaml(source);
	if (!yaml) return { client: null, diagnostics };
	const { data, diagnostics: wrong } = validate(clientSchema, yaml.data, yaml.places);
	const all = [...diagnostics, ...wrong];
	const failed = data === null || all.some(({ level }) => level === 'error');
	return { client: failed ? null : { source, data, places: yaml.places }, diagnostics: all };
}

/** What is written into which blank. The day of signing stays blank while it is not known. */
export function fillingsOf({ data: { client, contract, blanks }, places }: ClientFile): Fillings {
	const fields = new Map<string, Filling>();
	const write = (field: string, text: string | undefined, path: Path): void => {
		if (text !== undefined) fields.set(field, { text, source: places.at(path) });
	};
	const { representative, contact } = client;
	write('client.name', client.name, ['client', 'name']);
	write('client.address', client.address, ['client', 'address']);
	write('client.representative', representative && `${representative.title}　${representative.name}`, [
		'client',
		'representative',
		'name',
	]);
	for (const key of ['name', 'email', 'phone'] as const)
		write(`client.contact.${key}`, contact?.[key], ['client', 'contact', key]);
	const { effectiveDate } = contract;
	write('contract.effectiveDate', effectiveDate && printed(effectiveDate), ['contract', 'effectiveDate']);
	if (contract.date) {
		const { year, month, day } = fieldsOf(contract.date.iso);
		for (const [key, n] of Object.entries({ year, month, day }))
			write(`contract.date.${key}`, String(n), ['contract', 'date']);
	}
	for (const [field, text] of Object.entries(blanks)) write(field, text, ['blanks', field]);
	return { fields, without: representative ? new Set() : new Set(['client.representative']) };
}

const printed = (date: CalendarDate): string => formatValue(date, 'plain-date');
