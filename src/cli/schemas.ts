/**
 * Writes a JSON Schema for every YAML collection, from which editors complete and explain fields.
 * `npm run schemas` writes them; `npm run schemas -- --check` fails when a stored one is out of date.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import type { CollectionName } from '../lib/model/collections.ts';
import { collectionNames, collections } from '../lib/model/collections.ts';
import { exitCodes, readOptions, run } from './arguments.ts';

const folder = 'schemas';

/** What authors type, before values are parsed: draft 7, which the YAML language server reads. */
function schemaText(name: CollectionName): string {
	const schema = z.toJSONSchema(collections[name].schema, { io: 'input', target: 'draft-7', unrepresentable: 'any' });
	return `${JSON.stringify(schema, null, '\t')}\n`;
}

function stored(file: string): string | null {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return null;
	}
}

await run(() => {
	const { check } = readOptions({ check: { type: 'boolean', default: false } }, 'npm run schemas [-- --check]');
	const files = collectionNames
		.filter((name) => collections[name].format === 'yaml')
		.map((name) => ({ file: `${folder}/${name}.schema.json`, text: schemaText(name) }));
	const stale = files.filter(({ file, text }) => stored(file) !== text);
	if (check) {
		for (const { file } of stale)
			process.stderr.write(
				`${file}: 古くなっています。npm run schemas を実行してください (out of date: run npm run schemas)\n`,
			);
		return stale.length > 0 ? exitCodes.findings : exitCodes.ok;
	}
	mkdirSync(folder, { recursive: true });
	for (const { file, text } of stale) {
		writeFileSync(file, text);
		process.stdout.write(`${file}\n`);
	}
	return exitCodes.ok;
});
