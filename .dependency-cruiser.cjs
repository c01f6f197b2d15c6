/**
 * The floors of the house (ARCHITECTURE.md), as rules. A room imports only from lower floors; rooms on the same
 * floor may share files as long as no file is part of a circle. Type imports count: knowing a shape is depending on it.
 */

/** From the ground up. A room is a folder of src/lib. */
const FLOORS = [
	['source', 'values', 'calendar', 'diagnostics'],
	['model'],
	['document', 'scenario', 'rules', 'briefing', 'claims'],
	['listing'],
	['checks', 'clients'],
	['print'],
	['mend'],
];

const belowPrint = FLOORS.slice(
	0,
	FLOORS.findIndex((rooms) => rooms.includes('print')),
).flat();

const inLib = (rooms) => `^src/lib/(${rooms.join('|')})/`;

const astro = '^astro(:|/|$)|^@astrojs/|(^|/)node_modules/(astro|@astrojs)/';

/** For each floor but the highest: nothing from a floor above. */
const floors = FLOORS.slice(0, -1).map((rooms, index) => {
	const above = FLOORS.slice(index + 1).flat();
	return {
		name: `floor-${index + 1}-imports-upward`,
		severity: 'error',
		comment: `src/lib/{${rooms.join(',')}} stand below {${above.join(',')}}. Move what both need down, or call it from above.`,
		from: { path: inLib(rooms) },
		to: { path: inLib(above) },
	};
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
	forbidden: [
		...floors,
		{
			name: 'circle',
			severity: 'error',
			comment:
				'These files import each other in a circle, so none can be read or tested alone. Move what they share to a file of its own.',
			from: {},
			to: { circular: true },
		},
		{
			name: 'lib-knows-astro',
			severity: 'error',
			comment:
				'src/lib runs without Astro (command line, editor, hook); Astro is one of its callers. Put this in src/integration or src/pages.',
			from: { path: '^src/lib/' },
			to: { path: astro },
		},
		{
			name: 'lib-imports-the-edge',
			severity: 'error',
			comment:
				'src/lib is below pages, components, layouts, the integration and the command line. Pass what it needs as an argument.',
			from: { path: '^src/lib/' },
			to: { path: '^src/(?!lib/)' },
		},
		{
			name: 'unknown-room',
			severity: 'error',
			comment: 'A new room in src/lib has no floor yet. Give it one in .dependency-cruiser.cjs and in ARCHITECTURE.md.',
			from: {},
			to: { path: '^src/lib/', pathNot: inLib([...FLOORS.flat(), 'typeset', 'pdf']) },
		},
		{
			name: 'typeset-stands-alone',
			severity: 'error',
			comment:
				'src/lib/typeset places text in boxes. It knows nothing of contracts nor of PDF: let the caller hand it plain data.',
			from: { path: '^src/lib/typeset/' },
			to: { path: '^src/', pathNot: '^src/lib/typeset/' },
		},
		{
			name: 'pdf-knows-contracts',
			severity: 'error',
			comment:
				'src/lib/pdf writes PDF objects and fonts and may know typeset. What the words mean is the business of src/lib/print.',
			from: { path: '^src/lib/pdf/' },
			to: { path: '^src/', pathNot: '^src/lib/(pdf|typeset)/' },
		},
		{
			name: 'layout-below-print',
			severity: 'error',
			comment: 'Only src/lib/print and what stands above it set type or write PDF.',
			from: { path: inLib(belowPrint) },
			to: { path: '^src/lib/(typeset|pdf)/' },
		},
		{
			name: 'source-imports-a-route',
			severity: 'error',
			comment: 'src/pages are thin routes and src/cli are commands: nothing imports them. Move what is shared below.',
			from: { path: '^src/(?!pages/|cli/)' },
			to: { path: '^src/(pages|cli)/' },
		},
		{
			name: 'source-imports-test',
			severity: 'error',
			comment: 'What is shipped does not depend on its tests.',
			from: { path: '^src/' },
			to: { path: '^test/' },
		},
		{
			name: 'source-imports-dev-package',
			severity: 'error',
			comment: 'src runs with `dependencies` alone. Move the package there, or this code to test/.',
			from: { path: '^src/' },
			to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
		},
		{
			name: 'package-not-declared',
			severity: 'error',
			comment: 'This package is there only because another one brought it. Add it to package.json, pinned.',
			from: { path: '^(src|test)/' },
			to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
		},
		{
			name: 'not-found',
			severity: 'error',
			comment: 'Nothing stands at this path.',
			from: {},
			to: { couldNotResolve: true, pathNot: '^(astro|virtual):' },
		},
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		extraExtensionsToScan: ['.astro', '.mdx', '.yaml', '.json'],
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['import', 'types', 'node', 'default'],
			extensions: ['.ts', '.mjs', '.js', '.d.ts', '.json'],
		},
		skipAnalysisNotInRules: true,
	},
};
