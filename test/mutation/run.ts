/** `npm run mutation`: every edit, checked; writes docs/mutation.md. With `--check` it only says whether that is current. */
import { readFileSync, writeFileSync } from 'node:fs';
import { families, score } from './score.ts';
import { TABLE, tableOf } from './table.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);
let wrong = 0;

const scored = families.map((family) => {
	const scores = family.mutations.map((mutation) => {
		const result = score(mutation);
		const misplaced = result.found - result.placed;
		if (result.missed.length + result.alarms.length + misplaced > 0) {
			wrong++;
			say(`WRONG ${mutation.edit.name}`);
			for (const missed of result.missed) say(`      missed ${missed}`);
			for (const alarm of result.alarms) say(`      not declared: ${alarm}`);
			if (misplaced > 0) say(`      ${misplaced} at other words than declared`);
		}
		return result;
	});
	say(`${String(scores.length).padStart(4)} ${family.title}`);
	return { family, scores };
});

const table = tableOf(scored);
const edits = scored.reduce((total, { scores }) => total + scores.length, 0);
if (process.argv.includes('--check')) {
	const current = readFileSync(TABLE, 'utf8') === table;
	say(`${edits} edits, ${wrong} not as declared; ${TABLE} is ${current ? 'current' : 'STALE: npm run mutation'}`);
	process.exitCode = wrong === 0 && current ? 0 : 1;
} else {
	writeFileSync(TABLE, table);
	say(`${edits} edits, ${wrong} not as declared; ${TABLE} is written`);
	process.exitCode = wrong === 0 ? 0 : 1;
}
