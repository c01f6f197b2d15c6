/** `npm run catalogue`: writes docs/checks.md and docs/checks.ja.md; `-- --check` fails when one is out of date. */
import { allChecks } from '../lib/checks/all.ts';
import { otherCodes } from '../lib/checks/explain/codes.ts';
import { exhibitOf } from '../lib/checks/explain/exhibit.ts';
import { cataloguePage } from '../lib/checks/explain/markdown.ts';
import { readOptions, run } from './arguments.ts';
import { exampleBase, exampleContent } from './minimal.ts';
import { keepStored } from './stored.ts';

await run(() => {
	const { check } = readOptions({ check: { type: 'boolean', default: false } }, 'npm run catalogue [-- --check]');
	const content = exampleContent();
	const exhibits = allChecks.map((one) => exhibitOf(one, content, exampleBase));
	const pages = [
		{ file: 'docs/checks.md', text: cataloguePage(exhibits, otherCodes, 'en') },
		{ file: 'docs/checks.ja.md', text: cataloguePage(exhibits, otherCodes, 'ja') },
	];
	return keepStored(pages, 'npm run catalogue', check);
});
