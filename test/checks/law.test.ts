import { describe, expect, test } from 'vitest';
import { allChecks } from '../../src/lib/checks/all.ts';
import type { Edit } from '../../src/lib/checks/check.ts';
import { restsOn } from '../../src/lib/checks/law/cite.ts';
import { checkDigit } from '../../src/lib/checks/law/t-number-check-digit.ts';
import { checkContent } from '../../src/lib/checks/run.ts';
import type { Diagnostic } from '../../src/lib/diagnostics/diagnostic.ts';
import { readFolder } from '../../src/lib/source/folder.ts';
import { checkSample } from '../content/sample.ts';
import { base, minimalContent } from './minimal.ts';

const law = allChecks.filter(({ id }) => id.startsWith('law/'));

const findings = (files: Readonly<Record<string, string | Edit>>): readonly Diagnostic[] =>
	checkContent(minimalContent({ files }), { base }, law).diagnostics;

const codes = (files: Readonly<Record<string, string | Edit>>): string[] =>
	findings(files).map(({ code }) => code.slice('law/'.length));

const agency = (replace: string, by: string) => ({ 'agency.yaml': { replace, with: by } });
const inTerms = (text: string) => ({
	'clauses/responsibility.mdx': {
		replace: '<Rule id="agency-liability"',
		with: `${text}\n\n<Rule id="agency-liability"`,
	},
});

describe('a finding', () => {
	const [finding] = findings(inTerms('当社は、一切の責任を負いません。'));

	test('names the article, the source and how sure it is, and judges nothing', () => {
		expect(finding?.message.ja).toBe(
			'「一切の責任を負いません」は、責任の全部を免れる条項は無効という定めと食いちがう可能性があります（消費者契約法8条1項、確度B・2026-11-21確認）',
		);
		expect(finding?.notes?.map(({ title, text }) => `${title.ja}: ${text.ja}`)).toEqual([
			'根拠: 消費者契約法8条1項: 試験',
			'出典: 試験（確度B・2026-11-21確認）',
		]);
	});

	test('never says 違法 or 適法, in any check', () => {
		const words = law.flatMap(({ example: { fails } }) => findings(fails.files)).map(({ message }) => message.ja);
		expect(words.length).toBeGreaterThanOrEqual(law.length);
		for (const sentence of words) expect(sentence).not.toMatch(/違法|(?<!取)適法|違反/);
	});

	test('rests on confidence: only an official text makes an error, and only where it is settled', () => {
		const sure = (invoice: string) => ({
			...agency('T7000012050002', 'T7000012050003'),
			'law/facts.yaml': {
				replace: 'source: 試験, verifiedOn: 2026-11-21, confidence: A }\n  prepaid',
				with: `${invoice} }\n  prepaid`,
			},
		});
		const levels = (files: Readonly<Record<string, string | Edit>>) => findings(files).map(({ level }) => level);
		expect(levels(agency('T7000012050002', 'T7000012050003'))).toEqual(['error']);
		expect(levels(sure('source: 試験, verifiedOn: 2026-11-21, confidence: B'))).toEqual(['warning']);
		expect(levels(sure('source: 試験, verifiedOn: null, confidence: C'))).toEqual(['warning']);
	});

	test('about the number of an individual is a warning, since its formula was never promised', () => {
		const agencyText = minimalContent().find(({ file }) => file.endsWith('agency.yaml'))?.text ?? '';
		const files = {
			'agency.yaml': agencyText
				.replace('kind: corporation', 'kind: individual')
				.replace('T7000012050002', 'T7000012050003'),
		};
		expect(findings(files).map(({ code, level }) => `${level} ${code}`)).toEqual(['warning law/t-number-check-digit']);
	});
});

test('the check digit is that of the tax agency’s own number', () => {
	expect(checkDigit('000012050002')).toBe(7);
});

test('a check digit finds every single wrong digit', () => {
	const right = '7000012050002';
	for (let at = 0; at < 13; at++) {
		const digit = Number(right[at]);
		// 0 and 9 leave the same remainder: the one slip that no sum by nines can see.
		const others = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].filter((other) => other !== digit && (other - digit) % 9 !== 0);
		for (const other of others) {
			const wrong = `${right.slice(0, at)}${other}${right.slice(at + 1)}`;
			expect(Number(wrong[0]) === checkDigit(wrong.slice(1)), wrong).toBe(false);
		}
	}
});

describe('who reads it', () => {
	test('an agency that takes orders from businesses alone may waive toward them', () => {
		const files = { ...inTerms('当社は、一切の責任を負いません。'), ...agency('asOf:', 'customer: business\nasOf:') };
		expect(codes(files)).toEqual([]);
	});

	test('a contract that is concluded with consumers is read as one', () => {
		const waiver = {
			'clauses/definitions.mdx': {
				replace: 'この契約において<Define>',
				with: '乙は、一切の責任を負わない。\n\nこの契約において<Define>',
			},
		};
		const consumers = {
			'documents/contract.yaml': { replace: 'sign: electronic', with: 'sign: electronic\ncustomer: consumer' },
		};
		expect(codes(waiver)).toEqual([]);
		expect(codes({ ...waiver, ...consumers })).toEqual(['consumer-total-waiver']);
	});
});

describe('how it is signed', () => {
	const stamp = {
		'clauses/definitions.mdx': {
			replace: 'この契約において<Define>',
			with: '収入印紙の費用は、甲の負担とする。\n\nこの契約において<Define>',
		},
	};

	test('decides whether a stamp may be spoken of', () => {
		const paper = { 'documents/contract.yaml': { replace: 'sign: electronic', with: 'sign: paper' } };
		expect(codes(stamp)).toEqual(['stamp-on-electronic']);
		expect(codes({ ...stamp, ...paper })).toEqual([]);
	});
});

describe('by what kind of contract it is done', () => {
	const acceptance = {
		'clauses/definitions.mdx': {
			replace: 'この契約において<Define>',
			with: '甲は、作業の結果を検査し、検収を完了する。\n\nこの契約において<Define>',
		},
	};

	test('decides whether acceptance may be spoken of', () => {
		const ukeoi = { 'support/standard.yaml': { replace: 'basis: junin', with: 'basis: ukeoi' } };
		expect(codes(acceptance)).toEqual(['basis-mismatch']);
		expect(codes({ ...acceptance, ...ukeoi })).toEqual([]);
	});

	// create-accord.com/charge: all of it 準委任, and acceptance further down (here in the article on it).
	test('is what a document says of all its work, whatever it says further down', () => {
		const [finding, ...more] = findings(
			inTerms('当社との取引は、サービス内容を問わず、全ての取引が「準委任契約（成果完成型）」となります。'),
		);
		expect(more).toEqual([]);
		expect(finding?.code).toBe('law/basis-mismatch');
		expect(finding?.places.map(({ place, label }) => [place.file.split('/').at(-1), label?.ja])).toEqual([
			['inspection.mdx', undefined],
			['responsibility.mdx', '準委任'],
		]);
	});
});

describe('a period in business days', () => {
	test('is told with the days of the calendar on which it takes longest', () => {
		const [finding] = findings({
			'policies/general.yaml': { replace: 'incidentNotice: 48時間', with: 'incidentNotice: 1営業日' },
		});
		expect(finding?.code).toBe('law/incident-notice-late');
		expect(finding?.notes?.[0]?.text.ja).toBe('2026-12-28に知った事故を知らせるのは2027-01-05（192時間後）');
	});

	test('of a demand may be five of them, and not four', () => {
		const demand = (span: string) =>
			codes({ 'policies/payment.yaml': { replace: 'demand: 14日', with: `demand: ${span}` } });
		expect(demand('5営業日')).toEqual([]);
		expect(demand('4営業日')).toEqual(['demand-period']);
		expect(demand('7日')).toEqual([]);
		expect(demand('6日')).toEqual(['demand-period']);
		expect(demand('15日')).toEqual(['demand-period']);
	});
});

describe('a payment day', () => {
	const paid = (due: string) =>
		codes(agency('asOf:', `outsourcing: { due: ${due}, method: 銀行口座への振込み }\nasOf:`));

	test('by the end of the next month is in time, the month after is not', () => {
		expect(paid('翌月末日')).toEqual([]);
		expect(paid('翌々月末日')).toEqual(['payment-term-too-long']);
		expect(paid('60日')).toEqual([]);
		expect(paid('61日')).toEqual(['payment-term-too-long']);
	});
});

describe('the facts', () => {
	test('of the sample content are those that every check needs', () => {
		expect(checkSample().diagnostics).toEqual([]);
	});

	test('are compared with: another cap is another finding', () => {
		const rate = (percent: string) =>
			codes({
				'law/facts.yaml': { replace: 'value: 年14.6%', with: `value: ${percent}` },
				...inTerms(
					'期限の翌日からお支払いの日まで、残りの額に<Value of="policies.payment.lateInterest" />の遅延損害金をいただきます。',
				),
			});
		expect(rate('年14.6%')).toEqual([]);
		expect(rate('年10%')).toEqual(['consumer-rate-cap']);
	});

	test('that are gone are told, each of them, and nothing else breaks', () => {
		const file = minimalContent().find(({ file }) => file.endsWith('law/facts.yaml'));
		for (const id of Object.keys(restsOn)) {
			const text = (file?.text ?? '').replace(new RegExp(`^  ${id}: .*\\n`, 'm'), '');
			expect(codes({ 'law/facts.yaml': text }), id).toEqual(['fact-missing']);
		}
	});

	test('of another kind are told', () => {
		expect(codes({ 'law/facts.yaml': { replace: 'value: 72時間', with: 'value: 年72%' } })).toEqual(['fact-missing']);
	});

	test('without any, no check about the law says anything', () => {
		const { files } = readFolder(process.cwd(), base);
		const without = files.filter(({ file }) => !file.includes('/law/'));
		expect(checkContent(without, { base }, law).diagnostics).toEqual([]);
	});

	test('have a day of reading unless nobody has confirmed them', () => {
		const doubtful = {
			replace: 'verifiedOn: 2026-11-21, confidence: A }\n  prepaid',
			with: 'verifiedOn: 2026-11-21, confidence: C }\n  prepaid',
		};
		const unread = {
			replace: 'verifiedOn: 2026-11-21, confidence: A }\n  prepaid',
			with: 'verifiedOn: null, confidence: A }\n  prepaid',
		};
		for (const edit of [doubtful, unread]) {
			const [finding] = findings({ 'law/facts.yaml': edit });
			expect(finding?.code).toMatch(/^schema\//);
			expect(finding?.places[0].place.file).toBe(`${base}/law/facts.yaml`);
		}
	});
});
