/** Messages and holiday notices, put together for one case: values written out, dates worked out. */
import type { Localized } from '../diagnostics/diagnostic.ts';
import type { MessageFrontmatter, MomentId } from '../model/message.ts';
import type { Notice } from '../model/notice.ts';
import { noticeFacts } from '../model/notice-facts.ts';
import type { Occasion } from '../model/occasion.ts';
import { scopeOf } from '../model/occasion.ts';
import type { BodyEntry, Project } from '../model/project.ts';
import type { Scope } from '../model/scope.ts';
import { blocksOf } from './blocks.ts';
import type { Report } from './problem.ts';
import { ProblemLog } from './problem.ts';
import { select } from './select.ts';
import type { Setting } from './spans.ts';
import { writtenValue } from './spans.ts';
import type { Block, Span } from './tree.ts';

/** A text that stands by itself: a mail, a notice on the site. */
export interface Letter {
	readonly id: string;
	readonly subject: readonly Span[];
	readonly blocks: readonly Block[];
}

/** `occasion` names the service, tier or notice that the message is about, and what only the sender knows. */
export function assembleMessage(
	project: Project,
	message: BodyEntry<MessageFrontmatter>,
	occasion: Occasion,
	report: Report,
): Letter {
	return assembledIn(project, message, scopeOf(project, occasion, message.places.at(['moment'])), report);
}

function assembledIn(project: Project, message: BodyEntry<MessageFrontmatter>, scope: Scope, report: Report): Letter {
	const blocks = letterBlocks(project, message, scope, report);
	const [heading] = blocks;
	if (heading?.type !== 'heading') {
		report({
			kind: 'no-subject',
			place: message.places.at(['title']),
			message: { ja: '件名がありません', en: 'the message has no subject' },
			fixes: [{ ja: '本文の初めの行に「# 件名」を書く', en: 'begin the body with a heading: "# subject"' }],
		});
		return { id: message.id, subject: [], blocks };
	}
	return { id: message.id, subject: heading.spans, blocks: blocks.slice(1) };
}

/** The wording of a notice, under its title. */
export function assembleNotice(project: Project, notice: BodyEntry<Notice>, report: Report): Letter {
	const scope = { notice: noticeFacts(project, notice) };
	const subject: Span = { type: 'text', text: notice.data.title, rules: [], origin: notice.places.at(['title']) };
	return { id: notice.id, subject: [subject], blocks: letterBlocks(project, notice, scope, report) };
}

function letterBlocks(project: Project, { body }: BodyEntry<unknown>, scope: Scope, report: Report): Block[] {
	const reason = { ja: '文面には条の番号がないので、Ref は使えません', en: 'a message has no articles to refer to' };
	const setting: Setting = { project, scope, refer: () => ({ ok: false, reason, fix: null }), report };
	return blocksOf(select(body, { scope, sign: 'none' }), 'plain', setting);
}

/** Who writes, below a mail. Marketplaces forbid most of it, so it is no part of the message. */
export function signatureOfAgency(project: Project, report: Report): Span[][] {
	const origin = project.agency.places.at(['name']);
	const value = (path: string): Span[] => {
		const span = writtenValue(path, 'default', { origin, rules: [] }, { project, scope: {}, report });
		return span ? [span] : [];
	};
	const text = (words: string): Span => ({ type: 'text', text: words, rules: [], origin });
	const { invoiceNumber } = project.agency.data;
	return [
		[...value('agency.name'), text('（'), ...value('agency.legalName'), text('）')],
		[text('〒'), ...value('agency.postalCode'), text('　'), ...value('agency.address')],
		[text('電話　'), ...value('agency.phone')],
		[text('メール　'), ...value('agency.email')],
		value('agency.url'),
		...(invoiceNumber ? [[text('登録番号　'), ...value('agency.invoiceNumber')]] : []),
	];
}

/** What is wrong with any message or notice, in every case of the kind that it is about. */
export function letterProblems(project: Project, log = new ProblemLog()): void {
	for (const notice of project.notices) assembleNotice(project, notice, log.in(notice.data.title));
	known.set(project, readTypical(project, log));
}

/** A message in one of the cases that it can be about. */
export interface TypicalLetter {
	readonly message: BodyEntry<MessageFrontmatter>;
	readonly occasion: Occasion;
	readonly letter: Letter;
}

const known = new WeakMap<Project, readonly TypicalLetter[]>();

/** Every message in every typical case, in the order of the files. */
export const typicalLetters = (project: Project): readonly TypicalLetter[] =>
	known.get(project) ?? readTypical(project, new ProblemLog());

function readTypical(project: Project, log: ProblemLog): TypicalLetter[] {
	// Many messages are about the same case, and its dates take a walk over the calendar.
	const scopes = new Map<string, Scope>();
	return project.messages.flatMap((message) =>
		typicalOccasions(project, message.data).map((occasion) => {
			const key = JSON.stringify(occasion);
			const scope = scopes.get(key) ?? scopeOf(project, occasion, message.places.at(['moment']));
			scopes.set(key, scope);
			const report = unlessUntold(scope, log.in(message.data.title));
			return { message, occasion, letter: assembledIn(project, message, scope, report) };
		}),
	);
}

/** Where the calendar ends before a typical case does, that is no defect of the message. */
function unlessUntold({ case: facts }: Scope, report: Report): Report {
	const reasons = new Set<Localized>(
		[...(facts?.values() ?? [])].flatMap((fact) => ('unknown' in fact ? [fact.unknown] : [])),
	);
	return (finding) => {
		if (!reasons.has(finding.message)) report(finding);
	};
}

const REVISIONS_LEFT: Partial<Record<MomentId, number>> = { 'revisions-some-left': 2, 'revisions-last': 1 };

/**
 * One case for each service, tier or notice that the message can be about: the client last wrote, and had the draft, on
 * the day that the content is checked for. Revisions are used as the moment says.
 */
export function typicalOccasions(project: Project, { about, moment }: MessageFrontmatter): Occasion[] {
	const asOf = project.agency.data.asOf.iso;
	switch (about) {
		case 'service':
			return project.services.flatMap(({ id, data }): Occasion[] => {
				const revisionsUsed = data.revisions.max - (REVISIONS_LEFT[moment] ?? 0);
				const [paid, earned] = [data.price, data.price];
				// The first of two revisions leaves one, and the moment at which two are left never comes.
				if (revisionsUsed < 1) return [];
				return [{ service: id, lastContact: asOf, draftOn: asOf, revisionsUsed, paid, earned }];
			});
		case 'tier':
			return project.support.map(({ id, data }) => ({ tier: id, lastContact: asOf, paid: data.fee, earned: data.fee }));
		case 'notice':
			return project.notices.map(({ id }) => ({ notice: id }));
	}
}
