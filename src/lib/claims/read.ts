/** What the sentences of the content claim in words, each claim with its place. */
import type { Passage } from '../model/passages.ts';
import { ELEMENT, passagesOf } from '../model/passages.ts';
import type { Project } from '../model/project.ts';
import type { SentenceText } from '../model/sentences.ts';
import { splitSentences } from '../model/sentences.ts';
import type { Topic, Wording } from './topic.ts';
import type { SayingOf, TopicId } from './topics.ts';
import { topics } from './topics.ts';

/** One claim on one topic: 「修正は何度でも」 claims `unlimited` on `revisions`. */
export interface ClaimOn<T extends TopicId> {
	readonly topic: T;
	readonly says: SayingOf<T>;
	readonly passage: Passage;
	/** In the passage, half-open. */
	readonly start: number;
	readonly end: number;
	readonly words: string;
	/** Whether a typed value stands among the words, so that they cannot differ from it. */
	readonly typed: boolean;
	/** The plan that the line is about, as it is named there (「プレミアム」); null where it speaks of all. */
	readonly plan: string | null;
}

export type Claim = { [T in TopicId]: ClaimOn<T> }[TopicId];

/** By topic; each list holds claims on its own. */
const found = new WeakMap<Project, Map<TopicId, readonly unknown[]>>();

/** The claims on one topic, in the order of the content. Topics that nobody asks for are never looked for. */
export function claimsOn<T extends TopicId>(project: Project, topic: T): readonly ClaimOn<T>[] {
	const read = found.get(project) ?? new Map<TopicId, readonly unknown[]>();
	found.set(project, read);
	const known = read.get(topic) as readonly ClaimOn<T>[] | undefined;
	if (known) return known;
	const claims = passagesAbout(project, topics[topic].about).flatMap((passage) => claimsAbout(passage, topic));
	read.set(topic, claims);
	return claims;
}

/** What others say, and what the names of tasks only ask for, promises nothing. */
const outside: ReadonlySet<string> = new Set(['marketplaces', 'law', 'tasks', 'accepted', 'facts']);

interface Joined {
	readonly passages: readonly Passage[];
	/** Each on a line of its own. */
	readonly text: string;
	/** Where each begins in it. */
	readonly starts: readonly number[];
}

const joined = new WeakMap<Project, Joined>();

/** One search through everything that is said takes a tenth of the time of a thousand short ones. */
function passagesAbout(project: Project, about: RegExp): Passage[] {
	const { passages, text, starts } = joined.get(project) ?? join(project);
	const search = new RegExp(about.source, `${about.flags}g`);
	const near: Passage[] = [];
	let at = 0;
	for (let match = search.exec(text); match; match = search.exec(text)) {
		while ((starts[at + 1] ?? Number.POSITIVE_INFINITY) <= match.index) at++;
		const passage = passages[at];
		const next = starts[at + 1];
		if (passage) near.push(passage);
		if (next === undefined) break;
		search.lastIndex = next;
	}
	return near;
}

function join(project: Project): Joined {
	const passages = passagesOf(project).filter(({ collection }) => !outside.has(collection));
	const starts: number[] = [];
	let text = '';
	for (const passage of passages) {
		starts.push(text.length);
		text += `${passage.text.replaceAll('\n', ' ')}\n`;
	}
	const made = { passages, text, starts };
	joined.set(project, made);
	return made;
}

/** What one passage claims on these topics, or on any. */
export const claimsIn = (passage: Passage, on: readonly TopicId[] = Object.keys(topics) as TopicId[]): Claim[] =>
	on.flatMap((topic) => claimsAbout(passage, topic) as ClaimOn<TopicId>[] as Claim[]);

function claimsAbout<T extends TopicId>(passage: Passage, id: T): ClaimOn<T>[] {
	const topic: Topic = topics[id];
	if (!topic.about.test(passage.text)) return [];
	return splitSentences(passage.text).flatMap((sentence) => {
		if (!topic.about.test(sentence.text) || isAsked(sentence.text) || ofOthers.test(sentence.text)) return [];
		return claimsOnTopic(topic, sentence).map(({ says, start, end }) => {
			const words = passage.text.slice(start, end);
			return {
				topic: id,
				// What was found is a key of the topic.
				says: says as SayingOf<T>,
				passage,
				start,
				end,
				words,
				typed: words.includes(ELEMENT),
				plan: planBefore(passage.text, start),
			};
		});
	});
}

/** Questions claim nothing, nor does a page that tells of others. */
const isAsked = (text: string): boolean =>
	/か[。？?]?\s*$|[？?]\s*$/.test(text) || /^(?:Q|Ｑ|問)[0-9０-９]*[.．:：、\s　]/.test(text);
const ofOthers = /他社|他の(?:制作会社|業者)|競合|業者によって|制作会社によって|一般的に|世の中|よくある/;

interface Match {
	readonly says: string;
	readonly start: number;
	readonly end: number;
}

function claimsOnTopic({ claims, denied }: Topic, sentence: SentenceText): Match[] {
	const matches = Object.entries(claims).flatMap(([says, wordings]) =>
		wordings.flatMap((wording) => readWording(says, wording, denied?.[says] ?? null, sentence)),
	);
	return withoutOverlaps(matches).map(({ says, start, end }) => ({
		says,
		start: sentence.start + start,
		end: sentence.start + end,
	}));
}

function readWording(says: string, given: RegExp | Wording, denied: string | null, { text }: SentenceText): Match[] {
	const { words, needs, unless, holdsInCase }: Wording = given instanceof RegExp ? { words: given } : given;
	const match = words.exec(text);
	if (!match || unless?.test(text) || (needs && !needs.test(text))) return [];
	const { index: start } = match;
	const end = start + match[0].length;
	const after = text.slice(end);
	if (isQuoted(text, start, after) || spokenAbout.test(after) || (!holdsInCase && supposed.test(after))) return [];
	if (!negated.test(after)) return [{ says, start, end: end + (ending.exec(after)?.[0].length ?? 0) }];
	return denied === null ? [] : [{ says: denied, start, end }];
}

const negated =
	/^[^。、，\n]{0,10}?(?:では(?:あり|ござい)ません|ではな[いく]|わけでは|ものでは|とは(?:限|言|いえ)|(?:し|いたし|致し|でき|おり|ござい)ません|(?:致し|でき|いたし)かね|でき(?:ない|ず)|しない(?!と)|しておらず|おりません)/;
/** What is left of the verb: いただけ｜ます. */
const ending = /^(?:ます|る)(?![ぁ-ん]*(?:場合|とき|時))/;
const supposed = /^[^。、，\n]{0,10}?(?:場合|とき|際|れば|なら|たら|ても)/;

/** 修正無制限プランとは: an article that explains what others offer. */
const spokenAbout =
	/^(?:の)?(?:プラン|サービス)?(?:とは|の(?:落とし穴|注意点|仕組み|意味)|をうた|を謳|という(?:言葉|表現)|は主に)/;

/** 「無制限」と書かれたプラン: a word that is spoken about. */
function isQuoted(text: string, start: number, after: string): boolean {
	const open = text.lastIndexOf('「', start);
	if (open < 0 || text.slice(open, start).includes('」')) return false;
	return /^[^「」]{0,12}」(?:と(?!し)|という|など|の(?:表示|表記|文字|言葉|ような|ご?要望|ご?相談)|は、?(?:できません|行いません))/.test(
		after,
	);
}

/** The longest first; of equals the one that the table names first. */
function withoutOverlaps(matches: readonly Match[]): Match[] {
	const kept: Match[] = [];
	for (const match of [...matches].sort((a, b) => b.end - b.start - (a.end - a.start)))
		if (kept.every(({ start, end }) => match.end <= start || end <= match.start)) kept.push(match);
	return kept.sort((a, b) => a.start - b.start);
}

const PLAN =
	/(?:^|[\s　：:「【（(・、。])([\p{Script=Katakana}ー\p{Script=Han}A-Za-z0-9０-９]{1,12}?)(?:の)?(?:プラン|コース|パック)/gu;
const EVERY = /^(?:全|各|保守|制作|料金|基本料金|本|当|この|いずれの|すべての|どの)$/;

/** 「プレミアムプラン：修正無制限」: the plan named last before the claim; 全プラン is all of them. */
function planBefore(text: string, claim: number): string | null {
	const name = [...text.slice(0, claim).matchAll(PLAN)].at(-1)?.[1] ?? null;
	return name === null || EVERY.test(name) ? null : name;
}
