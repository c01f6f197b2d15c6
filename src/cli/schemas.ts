/**
 * Writes a JSON Schema for every YAML collection, from which editors complete and explain fields.
 * `npm run schemas` writes them; `npm run schemas -- --check` fails when a stored one is out of date.
 */
import { z } from 'zod';
import type { CollectionName } from '../lib/model/collections.ts';
import { collectionNames, collections } from '../lib/model/collections.ts';
import { readOptions, run } from './arguments.ts';
import { keepStored } from './stored.ts';

const folder = 'schemas';

/** What authors type, before values are parsed: draft 7, which the YAML language server reads. */
function schemaText(name: CollectionName): string {
	const schema = z.toJSONSchema(collections[name].schema, { io: 'input', target: 'draft-7', unrepresentable: 'any' });
	return `${JSON.stringify(schema, null, '\t')}\n`;
}

await run(() => {
	const { check } = readOptions({ check: { type: 'boolean', default: false } }, 'npm run schemas [-- --check]');
	const files = collectionNames
		.filter((name) => collections[name].format === 'yaml')
		.map((name) => ({ file: `${folder}/${name}.schema.json`, text: schemaText(name) }));
	return keepStored(files, 'npm run schemas', check);
});
