/**
 * Accepting findings (src/content/accepted.yaml, docs/accepting.md). One acceptance takes one finding out of the count,
 * until its last day, and only while the words that the finding stands on are those that were read. An acceptance
 * that does none of this any more is a finding itself, and cannot be accepted.
 */
import type { Accepted, Diagnostic, LabelledPlace } from '../diagnostics/diagnostic.ts';
import { fingerprint, wordsAt } from '../diagnostics/fingerprint.ts';
import type { Sources } from '../diagnostics/frame.ts';
import { distinct } from '../diagnostics/report.ts';
import type { Explanation } from '../diagnostics/reporter.ts';
import type { Acceptance, AcceptedContent } from '../model/acceptance.ts';
import type { Entry } from '../model/project.ts';
import type { Place } from '../source/place.ts';

export interface AcceptInput {
	/** Of the checks alone: what cannot be read or put together cannot be accepted. */
	readonly findings: readonly Diagnostic[];
	readonly content: Entry<AcceptedContent> | null;
	/** The content folder as it stands at the head of every file. */
	readonly base: string;
	/** ISO date. */
	readonly asOf: string;
	readonly sources: Sources;
}

/** What still counts, what is accepted, and what is wrong with the acceptances. */
export interface Judged {
	readonly standing: readonly Diagnostic[];
	readonly accepted: readonly Accepted[];
	readonly problems: readonly Diagnostic[];
}

export function acceptFindings({ findings, content, base, asOf, sources }: AcceptInput): Judged {
	if (!content) return { standing: findings, accepted: [], problems: [] };
	const open = new Set(distinct(findings).map((diagnostic) => knownBy(diagnostic, base, sources)));
	const entries = content.data.accepted.map((acceptance, index) => ({ acceptance, places: placesOf(content, index) }));
	const accepted: Accepted[] = [];
	const problems: Diagnostic[] = [];
	const expired: Diagnostic[] = [];

	// All that still hold take their findings first, so that the others are told what is left.
	const unmatched = entries.filter(({ acceptance, places }) => {
		const match = [...open].find((known) => known.witness === acceptance.witness && couldBe(known, acceptance));
		if (!match) return true;
		open.delete(match);
		if (asOf > acceptance.until.iso) {
			expired.push(match.diagnostic);
			problems.push(outOfDate(acceptance, places, match));
		} else {
			const { reason, until } = acceptance;
			accepted.push({ diagnostic: match.diagnostic, reason, until: until.iso, place: places.whole });
		}
		return false;
	});
	for (const { acceptance, places } of unmatched) {
		const candidates = [...open].filter((known) => couldBe(known, acceptance));
		if (acceptance.witness === undefined && candidates.length > 0) problems.push(withoutWitness(places, candidates));
		else if (candidates.length > 0) problems.push(changed(places, candidates));
		else
			problems.push(
				gone(
					places,
					[...open].find((known) => known.witness === acceptance.witness),
				),
			);
	}
	return { standing: [...[...open].map(({ diagnostic }) => diagnostic), ...expired], accepted, problems };
}

/** A finding as an acceptance names it. */
interface Known {
	readonly diagnostic: Diagnostic;
	readonly code: string;
	readonly file: string;
	readonly words: string;
	readonly witness: string;
}

function knownBy(diagnostic: Diagnostic, base: string, sources: Sources): Known {
	const { place } = diagnostic.places[0];
	const file = place.file.startsWith(`${base}/`) ? place.file.slice(base.length + 1) : place.file;
	const words = wordsAt(place, sources);
	return { diagnostic, code: diagnostic.code, file, words, witness: fingerprint(diagnostic, sources) };
}

const couldBe = (known: Known, { code, file, words = '' }: Acceptance): boolean =>
	known.code === code && known.file === file && known.words.includes(words.replace(/\s+/g, ' '));

interface EntryPlaces {
	readonly whole: Place;
	at(field: keyof Acceptance): Place;
}

const placesOf = ({ places }: Entry<AcceptedContent>, index: number): EntryPlaces => ({
	whole: places.at(['accepted', index, 'code']),
	at: (field) => places.at(['accepted', index, field]),
});

const now = ({ diagnostic }: Known): LabelledPlace => ({
	place: diagnostic.places[0].place,
	label: { ja: 'いまの指摘', en: 'the finding now' },
});

const outOfDate = ({ until }: Acceptance, places: EntryPlaces, known: Known): Diagnostic => ({
	code: 'accept/expired',
	level: 'error',
	message: {
		ja: `了承の期限（${until.iso}）を過ぎたため、この指摘はもう一度数えられます`,
		en: `the acceptance ended on ${until.iso}, so that the finding counts again`,
	},
	places: [{ place: places.at('until') }, now(known)],
	fixes: [
		{ ja: '指摘を直し、この了承を消す', en: 'mend the finding and delete this acceptance' },
		{ ja: '理由がいまも正しいことを確かめ、期限を延ばす', en: 'make sure that the reason still holds, and extend it' },
	],
});

const withoutWitness = (places: EntryPlaces, candidates: readonly Known[]): Diagnostic => ({
	code: 'accept/unwitnessed',
	level: 'error',
	message: {
		ja: 'どの文を了承したのかの記録（witness）がありません',
		en: 'nothing records which words were accepted (witness)',
	},
	places: [{ place: places.whole }, ...candidates.map(now)],
	fixes: candidates.map(({ words, witness }) => ({
		ja: `${quoted(words)}を了承するなら witness: ${witness} と書く`,
		en: `write witness: ${witness} to accept ${quoted(words)}`,
	})),
});

const changed = (places: EntryPlaces, candidates: readonly Known[]): Diagnostic => ({
	code: 'accept/stale',
	level: 'error',
	message: {
		ja: '了承したあとで、指摘のある文が変わっています',
		en: 'the words were changed after the finding on them was accepted',
	},
	places: [{ place: places.at('witness') }, ...candidates.map(now)],
	fixes: [
		...candidates.map(({ words, witness }) => ({
			ja: `読み直し、${quoted(words)}をあらためて了承するなら witness: ${witness} に書き換える`,
			en: `read again, and write witness: ${witness} to accept ${quoted(words)}`,
		})),
		{ ja: 'そうでなければ、この了承を消して指摘を直す', en: 'otherwise delete this acceptance and mend the finding' },
	],
});

/** `elsewhere`: the same words, under another code or in another file. */
const gone = (places: EntryPlaces, elsewhere: Known | undefined): Diagnostic => ({
	code: 'accept/stale',
	level: 'error',
	message: {
		ja: 'この了承にあたる指摘は、ありません',
		en: 'there is no finding that this acceptance could be about',
	},
	places: [{ place: places.whole }, ...(elsewhere ? [now(elsewhere)] : [])],
	notes: [
		{
			title: { ja: '了承', en: 'accepting' },
			text: {
				ja: '了承できるのは検査の指摘だけです。読み取りの誤り（source、schema、reference など）は、直すほかありません。',
				en: 'Only what checks find can be accepted; what cannot be read (source, schema, reference …) must be mended.',
			},
		},
	],
	fixes: [
		elsewhere
			? {
					ja: `code: ${elsewhere.code}、file: ${elsewhere.file} に書き換える（words があれば見直す）`,
					en: `write code: ${elsewhere.code} and file: ${elsewhere.file}, and look at words if there are any`,
				}
			: { ja: 'この了承を消す', en: 'delete this acceptance' },
	],
});

function quoted(words: string): string {
	const longest = 24;
	return `「${words.length > longest ? `${words.slice(0, longest)}…` : words}」`;
}

/** The codes of this file, as checks explain theirs. */
export const acceptExplanations: readonly Explanation[] = [
	{
		id: 'accept/stale',
		title: { ja: '古くなった了承', en: 'stale acceptance' },
		summary: {
			ja: '了承した指摘がなくなったか、その文が変わりました。残しておくと、後から生じた別の矛盾まで見逃します。',
			en: 'The accepted finding is gone or its words have changed; left behind, the acceptance would hide the next one.',
		},
	},
	{
		id: 'accept/expired',
		title: { ja: '期限を過ぎた了承', en: 'expired acceptance' },
		summary: {
			ja: '了承は期限つきです。基準日が期限を過ぎると、指摘はふたたび数えられます。',
			en: 'An acceptance has a last day; after it the finding counts again.',
		},
	},
	{
		id: 'accept/unwitnessed',
		title: { ja: '記録のない了承', en: 'acceptance without a witness' },
		summary: {
			ja: '了承には、どの文を読んで了承したかの記録（witness）が要ります。文が変わったときに、それと気づくためです。',
			en: 'An acceptance records which words were read (witness), so that it ends when they change.',
		},
	},
];

/** The entry by which `accepted.yaml` accepts a finding; the reason and the last day are the author's to write. */
export function acceptanceEntry(diagnostic: Diagnostic, base: string, sources: Sources): string {
	const { code, file, witness } = knownBy(diagnostic, base, sources);
	return [
		`  - code: ${code}`,
		`    file: ${file}`,
		`    witness: ${witness}`,
		'    reason: （理由）',
		'    until: （期限。例 2027-03-31）',
	].join('\n');
}
