/**
 * The sample's messages and notices, put together for one case each. A change of the content changes them: read the
 * difference as the client would, then take it with `npx vitest run test/print/letters.test.ts -u`.
 */
import { expect, test } from 'vitest';
import { assembleMessage, assembleNotice, signatureOfAgency } from '../../src/lib/document/messages.ts';
import { ProblemLog } from '../../src/lib/document/problem.ts';
import { loadProject } from '../../src/lib/model/load.ts';
import type { Occasion } from '../../src/lib/model/occasion.ts';
import { printLetter } from '../../src/lib/print/letter.ts';
import type { Money } from '../../src/lib/values/value.ts';
import { base, sampleWith } from '../content/sample.ts';

const { project } = loadProject(sampleWith(), { base });
if (!project) throw new Error('the sample content does not load: npm run check says why');

const yen = (amount: number): Money => ({ kind: 'money', yen: amount, tax: 'included', rate: 10, per: 'once' });

/** Seven business days on, the New Year holidays lie between: they do not count. */
const silent = { client: '山田様', lastContact: '2026-12-21' };

const occasions: Readonly<Record<string, Occasion>> = {
	'revisions-some-left': { service: 'corporate-site', client: '山田様', draftOn: '2026-12-01', revisionsUsed: 1 },
	'revisions-last': { service: 'corporate-site', client: '山田様', draftOn: '2026-12-01', revisionsUsed: 2 },
	'revisions-over': { service: 'corporate-site', client: '山田様', draftOn: '2026-12-01', revisionsUsed: 3 },
	'silence-first': { service: 'corporate-site', ...silent },
	'silence-last': { service: 'corporate-site', ...silent },
	'silence-close': { service: 'corporate-site', ...silent },
	'silence-close-suspended': { service: 'owned-media', ...silent },
	'silence-reopen': { service: 'corporate-site', ...silent },
	'silence-refund': { service: 'corporate-site', client: '山田様', paid: yen(165_000), earned: yen(99_000) },
	'silence-settlement': { service: 'corporate-site', client: '山田様', paid: yen(165_000), earned: yen(231_000) },
	'silence-first-support': { tier: 'standard', ...silent },
	'silence-last-support': { tier: 'standard', ...silent },
	'silence-close-support': { tier: 'standard', ...silent },
	'silence-reopen-support': { tier: 'standard', ...silent },
	'silence-settlement-support': { tier: 'spot', client: '山田様', paid: yen(5_500), earned: yen(18_700) },
	'holiday-before': { notice: 'new-year-2026', client: '山田様' },
	'holiday-auto-reply': { notice: 'new-year-2026' },
	'holiday-after': { notice: 'summer-2027' },
};

test('every message of the sample has a case here', () => {
	expect(project.messages.map(({ id }) => id).toSorted()).toEqual(Object.keys(occasions).toSorted());
});

test('the messages of the sample read as they did', async () => {
	const log = new ProblemLog();
	const texts = Object.entries(occasions).flatMap(([id, occasion]) => {
		const message = project.messages.find((one) => one.id === id);
		return message ? [printLetter(assembleMessage(project, message, occasion, log.in(id)))] : [];
	});
	expect(log.problems()).toEqual([]);
	await expect(texts.join(`\n${'='.repeat(30)}\n\n`)).toMatchFileSnapshot('../golden/messages.txt');
});

test('the notices of the sample read as they did, with the signature of a mail', async () => {
	const log = new ProblemLog();
	const signature = signatureOfAgency(project, log.in('signature'));
	const texts = project.notices.map((notice) =>
		printLetter(assembleNotice(project, notice, log.in(notice.id)), signature),
	);
	expect(log.problems()).toEqual([]);
	await expect(texts.join(`\n${'='.repeat(30)}\n\n`)).toMatchFileSnapshot('../golden/notices.txt');
});
