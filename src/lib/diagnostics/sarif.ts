/**
 * The report as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), for code scanning and editors.
 * Messages are in the language asked for; what explains a rule is there in both.
 */
import type { Place } from '../source/place.ts';
import type { Accepted, Diagnostic, Edit, LabelledPlace, Lang, Localized } from './diagnostic.ts';
import { fingerprint } from './fingerprint.ts';
import type { Sources } from './frame.ts';
import type { Explanation, Reporter } from './reporter.ts';
import { fixLines, whereOf } from './text.ts';

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
/** The folder in which the run stood, to which every file name is relative. */
const base = 'SRCROOT';

export const sarif: Reporter = {
	name: 'sarif',
	report({ diagnostics, accepted }, { lang, sources, explanations = [] }) {
		const found: Found[] = [
			...diagnostics.map((diagnostic) => ({ diagnostic, acceptance: null })),
			...accepted.map((acceptance) => ({ diagnostic: acceptance.diagnostic, acceptance })),
		];
		const rules = rulesOf(explanations, found);
		const occurrence = counter();
		const log = {
			$schema: schema,
			version: '2.1.0',
			runs: [
				{
					tool: { driver: { name: 'Torikime', language: lang, rules: rules.map((rule) => descriptor(rule, lang)) } },
					language: lang,
					columnKind: 'utf16CodeUnits',
					originalUriBaseIds: { [base]: { description: { text: rootDescription[lang] } } },
					results: found.map((one) => {
						const ruleIndex = rules.findIndex(({ id }) => id === one.diagnostic.code);
						return result(one, { lang, sources, ruleIndex, occurrence });
					}),
				},
			],
		};
		return JSON.stringify(log, null, 2);
	},
};

interface Found {
	readonly diagnostic: Diagnostic;
	readonly acceptance: Accepted | null;
}

const rootDescription: Localized = {
	ja: '検査を実行したフォルダ',
	en: 'the folder in which the check ran',
};

/** Codes of the readers and of the assembly are not explained one by one: each finding says all there is to say. */
const reading: Omit<Explanation, 'id'> = {
	title: { ja: '読み取りと組み立て', en: 'reading and assembling' },
	summary: {
		ja: '内容を読み取り、文書に組み立てるときに見つかった誤りです。何が誤りかは、それぞれの指摘が伝えます。',
		en: 'Found while the content was read and put together into documents; each finding says what is wrong.',
	},
};

/** Those explained, then the codes that only occur, in the order of the findings. */
function rulesOf(explanations: readonly Explanation[], found: readonly Found[]): Explanation[] {
	const known = new Set(explanations.map(({ id }) => id));
	const others = new Set(found.map(({ diagnostic }) => diagnostic.code).filter((code) => !known.has(code)));
	return [...explanations, ...[...others].map((id) => ({ id, ...reading }))];
}

function descriptor({ id, title, summary }: Explanation, lang: Lang) {
	return {
		id,
		shortDescription: { text: title[lang] },
		fullDescription: { text: summary[lang] },
		help: {
			text: `${title.ja}\n${summary.ja}\n\n${title.en}\n${summary.en}`,
			markdown: `**${title.ja}** ${summary.ja}\n\n**${title.en}** ${summary.en}`,
		},
	};
}

interface ResultContext {
	readonly lang: Lang;
	readonly sources: Sources;
	readonly ruleIndex: number;
	/** How many results had the same key before, this one included. */
	readonly occurrence: (key: string) => number;
}

function result({ diagnostic, acceptance }: Found, { lang, sources, ruleIndex, occurrence }: ResultContext) {
	const { code, level, places, edits = [] } = diagnostic;
	const words = fingerprint(diagnostic, sources);
	return {
		ruleId: code,
		ruleIndex,
		level,
		message: { text: textOf(diagnostic, lang) },
		locations: [{ physicalLocation: physical(places[0].place, sources) }],
		...(places.length > 1 && { relatedLocations: places.map((one, at) => related(one, at + 1, lang, sources)) }),
		// The same words may stand twice in a file; which of the two is meant must not depend on their lines.
		partialFingerprints: { 'words/v1': `${words}:${occurrence(`${places[0].place.file}\n${words}`)}` },
		...(edits.length > 0 && { fixes: [fixOf(edits, lang)] }),
		// 3.27.23: present in all results of a run or in none.
		suppressions: acceptance ? [suppression(acceptance, sources)] : [],
	};
}

/** What `--fix` makes of the finding (3.55), the changes of one file together. */
function fixOf(edits: readonly Edit[], lang: Lang) {
	const byFile = Map.groupBy(edits, ({ place }) => place.file);
	return {
		description: { text: edits.map(({ does }) => does[lang]).join('\n') },
		artifactChanges: [...byFile].map(([file, inFile]) => ({
			artifactLocation: location(file),
			replacements: inFile.map(({ place, text }) => ({
				deletedRegion: region(place),
				insertedContent: { text },
			})),
		})),
	};
}

/** One plain text: the sentence, its places as links to `relatedLocations` (3.11.6), the notes, the mends. */
function textOf({ message, places, notes = [], fixes = [] }: Diagnostic, lang: Lang): string {
	const links = places.map(({ place, label }, at) => {
		const name = whereOf(place).replace(/[[\]\\]/g, '\\$&');
		return `[${name}](${at + 1})${label ? ` ${label[lang]}` : ''}`;
	});
	return [
		message[lang],
		...(places.length > 1 ? links : []),
		...notes.map(({ title, text }) => `${title[lang]}: ${text[lang]}`),
		...fixLines(fixes, lang),
	].join('\n');
}

function related({ place, label }: LabelledPlace, id: number, lang: Lang, sources: Sources) {
	return { id, physicalLocation: physical(place, sources), ...(label && { message: { text: label[lang] } }) };
}

function physical(place: Place, sources: Sources) {
	const text = sources.get(place.file)?.slice(place.start.offset, place.end.offset);
	return {
		artifactLocation: location(place.file),
		region: { ...region(place), ...(text && { snippet: { text } }) },
	};
}

const location = (file: string) => ({ uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: base });

const region = ({ start, end }: Place) => ({
	startLine: start.line,
	startColumn: start.column,
	endLine: end.line,
	endColumn: end.column,
});

/** Not `inSource`: the words that are accepted know nothing of it (3.35.2). */
function suppression({ reason, until, place }: Accepted, sources: Sources) {
	return {
		kind: 'external',
		status: 'accepted',
		justification: reason,
		location: { physicalLocation: physical(place, sources) },
		properties: { until },
	};
}

function counter(): (key: string) => number {
	const counts = new Map<string, number>();
	return (key) => {
		const count = (counts.get(key) ?? 0) + 1;
		counts.set(key, count);
		return count;
	};
}
