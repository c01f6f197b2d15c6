/** What holds for whatever anybody writes: no field over its limit in silence, nothing banned said, no term lost unsaid. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Listing } from '../../src/lib/listing/listing.ts';
import { projectListing } from '../../src/lib/listing/listing.ts';
import { segmentsOf } from '../../src/lib/listing/segments.ts';
import { bannedIn } from '../../src/lib/listing/wording.ts';
import type { Project } from '../../src/lib/model/project.ts';
import { projectWith } from '../document/project.ts';

const BANS = `
  - { id: tool, kind: tool, says: 'Zoom|電話', unless: 'ません', reason: 試験, source: 試験, verifiedOn: null, confidence: C }
  - { id: monthly, kind: monthly, says: '月額|トークルームへ', reason: 試験, source: 試験, verifiedOn: null, confidence: C }`;

const REWRITES = `
  - { id: mail, says: 'メール', to: 'トークルーム', reason: 試験, source: 試験, verifiedOn: null, confidence: C }
  - { id: call, says: '通話', to: '電話', reason: 試験, source: 試験, verifiedOn: null, confidence: C }`;

const market = (bound: number): string => `name: 例の市場
order: 1
url: https://market.example.com/
summary: 試験のための掲載先
counting: { value: code-points, source: 試験, verifiedOn: 2026-11-21, confidence: A }
fields:
  - { id: title, label: 題, required: true, format: plain, fill: [{ sections: [title] }], max: unknown, bound: 20 }
  - id: body
    label: 内容
    required: true
    format: plain
    fill: [{ sections: [lead, more] }, { notes: true }]
    max: unknown
    bound: ${bound}
  - id: faq
    label: 質問
    required: false
    format: group
    of: faq
    cells:
      - { id: question, label: 質問, format: plain, bound: 30 }
      - { id: answer, label: 答え, format: plain, bound: 40 }
bans:${BANS}
rewrites:${REWRITES}
`;

/** Sentences of every kind: harmless, banned, excused, rewritten into something harmless and into something banned. */
const sentence = fc.constantFrom(
	'丁寧に作ります。',
	'Ｚｏｏｍで話せます。',
	'電話はできません。',
	'電話も承ります。',
	'メールでお返事します。',
	'メールへお返事します。',
	'通話もできます。',
	'月額の保守です。',
	'𠮷野の紹介。',
	'記号は（例です。）のように書きます。',
);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => all.join(''));
const block = fc.oneof(
	paragraph,
	fc.array(sentence, { minLength: 1, maxLength: 3 }).map((items) => items.map((one) => `- ${one}`).join('\n')),
	paragraph.map((words) => `## ${words}\n\n${words}`),
);
const words = fc.array(block, { minLength: 1, maxLength: 3 }).map((blocks) => blocks.join('\n\n'));

const content = fc.record({
	title: sentence,
	lead: words,
	more: words,
	priority: fc.integer({ min: 1, max: 4 }),
	question: sentence,
	answer: paragraph,
	note: paragraph,
	bound: fc.integer({ min: 5, max: 120 }),
});

const projected = (given: typeof content extends fc.Arbitrary<infer T> ? T : never): [Project, Listing] => {
	const { title, lead, more, priority, question, answer, note, bound } = given;
	const section = (of: string, text: string, attributes = ''): string =>
		`<Section of="${of}"${attributes}>\n${text}\n</Section>\n`;
	const project = projectWith({
		'marketplaces/market.yaml': () => market(bound),
		'clauses/note-revisions.mdx': (mdx) => mdx.replace('無料の修正は', `${note}\n\n無料の修正は`),
		'listings/media.mdx': () =>
			[
				'---\nservice: media\nmarkets: [market]\n---\n',
				section('title', title),
				section('lead', lead),
				section('more', more, ` priority={${priority}}`),
				section('faq', `Q. ${question}\n\nA. ${answer}`),
			].join('\n'),
	});
	return [project, projectListing(project, 'media', 'market')];
};

const sentencesOf = (text: string): string[] => text.split(/\n|(?<=。)(?![）)」])/);

describe('whatever stands in the content', { timeout: 60_000 }, () => {
	test('no field says what the marketplace bans', () => {
		fc.assert(
			fc.property(content, (given) => {
				const [project, { fields }] = projected(given);
				const rules = project.marketplaces[0]?.data;
				if (!rules) throw new Error('the marketplace is there');
				for (const { text } of fields)
					for (const one of sentencesOf(text)) expect(bannedIn(one, rules), one).toBeNull();
			}),
			{ numRuns: 80 },
		);
	});

	test('a field cut at its sentences is the field again, with every sentence in it', () => {
		fc.assert(
			fc.property(content, (given) => {
				const [, { fields }] = projected(given);
				for (const field of fields) {
					const segments = segmentsOf(field);
					expect(segments.map(({ text }) => text).join('')).toBe(field.text);
					expect(segments.flatMap(({ told }) => told ?? [])).toEqual(field.told);
				}
			}),
			{ numRuns: 80 },
		);
	});

	test('no field is over its bound without being told by how much', () => {
		fc.assert(
			fc.property(content, (given) => {
				const [, { fields }] = projected(given);
				for (const { count, bound, over } of fields) expect(over).toBe(Math.max(0, count - (bound ?? count)));
			}),
			{ numRuns: 80 },
		);
	});

	test('every sentence of a term stands in the text, in the words of the marketplace, or is told to be refused', () => {
		fc.assert(
			fc.property(content, (given) => {
				const [, { fields, refused, lost }] = projected(given);
				const body = fields.find(({ id }) => id === 'body');
				const term = body?.told.filter(({ clause }) => clause === 'note-revisions') ?? [];
				const left = refused.filter(({ clause }) => clause === 'note-revisions');
				const written = [...sentencesOf(given.note), '無料の修正は3回までです。'].filter(Boolean);
				const known = [...term.map(({ text, was }) => was ?? text), ...left.map(({ text }) => text)];
				expect(known.toSorted()).toEqual(written.toSorted());
				for (const { text } of term) expect(body?.text).toContain(text);
				expect(lost.length > 0).toBe(left.length > 0);
			}),
			{ numRuns: 80 },
		);
	});

	test('sales text that is nowhere was dropped by its priority, or refused, and either is told', () => {
		fc.assert(
			fc.property(content, (given) => {
				const [, { fields, refused }] = projected(given);
				const body = fields.find(({ id }) => id === 'body');
				const dropped = body?.dropped.some(({ of }) => of === 'more') ?? false;
				expect(dropped && given.priority === 1).toBe(false);
				const inMore = sentencesOf(given.more.replaceAll(/^(?:## |- )/gm, '')).filter(Boolean);
				const told = [...(body?.told ?? []), ...refused.map(({ text }) => ({ text, was: null }))];
				const known = new Set(told.map(({ text, was }) => was ?? text));
				if (!dropped) for (const one of inMore) expect(known.has(one), one).toBe(true);
			}),
			{ numRuns: 80 },
		);
	});
});
