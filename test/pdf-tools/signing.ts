/**
 * A contract signed for real, by tools that are not ours: both parties sign in turn with certificates of their own making
 * (NSS), and Poppler's pdfsig says what it thinks of each signature.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readPdf } from '../../src/lib/print/read-pdf.ts';
import type { Outcome } from './outcome.ts';

const CLIENT = 'test/fixtures/clients/mihon-shokai.yaml';
const PARTIES = ['client', 'agency'] as const;

const run = (name: string, ...args: string[]): string =>
	execFileSync(name, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** What pdfsig says of each signature, by the name of its field. */
interface Verdict {
	readonly isValid: boolean;
	readonly coversAll: boolean;
}

export function signing(): Outcome[] {
	const folder = mkdtempSync(path.join(tmpdir(), 'torikime-signing-'));
	const within = (name: string): string => path.join(folder, name);
	try {
		const keys = certificates(within('keys'));
		run(process.execPath, 'src/cli/contract.ts', CLIENT, '--profile', 'acroform', '--out', within('made'));
		const made = readdirSync(within('made')).find((name) => name.endsWith('.pdf')) ?? '';
		writeFileSync(within('unsigned.pdf'), readFileSync(path.join(within('made'), made)));
		sign(keys, 'client', within('unsigned.pdf'), within('once.pdf'));
		sign(keys, 'agency', within('once.pdf'), within('twice.pdf'));
		const [once, twice] = [verdicts(keys, within('once.pdf')), verdicts(keys, within('twice.pdf'))];
		// The producer stands uncompressed in the metadata, which both signatures cover.
		const spoiled = Buffer.from(
			readFileSync(within('twice.pdf')).toString('latin1').replace('Torikime', 'Torikimo'),
			'latin1',
		);
		writeFileSync(within('spoiled.pdf'), spoiled);
		const broken = verdicts(keys, within('spoiled.pdf'));
		const [before, after] = ['unsigned.pdf', 'twice.pdf'].map((name) => readFileSync(within(name)));
		return [
			told('the client signs, and the signature is valid and covers the whole file', once, {
				client_signature: { isValid: true, coversAll: true },
			}),
			told('the agency signs after it: both signatures are valid, the first still', twice, {
				client_signature: { isValid: true, coversAll: false },
				agency_signature: { isValid: true, coversAll: true },
			}),
			told('a changed byte is found by both', broken, {
				client_signature: { isValid: false, coversAll: false },
				agency_signature: { isValid: false, coversAll: true },
			}),
			{
				name: 'a signed contract says what it said before',
				wrong:
					before && after && readPdf(after).text.startsWith(readPdf(before).text.slice(0, 2000)) ? null : 'other words',
			},
		];
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** A database with one self-made, trusted certificate for each party. */
function certificates(keys: string): string {
	mkdirSync(keys);
	const [password, noise] = [path.join(keys, 'password'), path.join(keys, 'noise')];
	writeFileSync(password, '\n');
	run('certutil', '-N', '-d', keys, '--empty-password');
	for (const [index, party] of PARTIES.entries()) {
		writeFileSync(noise, `${party} ${process.hrtime.bigint()}`.padEnd(64, '.'));
		const subject = ['-n', party, '-s', `CN=${party} of a test`, '-t', 'CT,CT,CT', '-m', String(index + 1)];
		run(
			'certutil',
			'-S',
			'-d',
			keys,
			'-x',
			...subject,
			'-v',
			'12',
			'-z',
			noise,
			'-f',
			password,
			'-k',
			'rsa',
			'-g',
			'2048',
		);
	}
	return keys;
}

function sign(keys: string, party: (typeof PARTIES)[number], from: string, to: string): void {
	run('pdfsig', '-nssdir', keys, from, to, '-sign', `${party}_signature`, '-nick', party);
}

function verdicts(keys: string, file: string): Record<string, Verdict> {
	const said = outputOf('pdfsig', '-nssdir', keys, file);
	const parts = said.split(/^Signature #\d+:$/m).slice(1);
	return Object.fromEntries(
		parts
			.filter((part) => !part.includes('is not signed'))
			.map((part) => [
				/Signature Field Name: (\S+)/.exec(part)?.[1] ?? '',
				{
					isValid: part.includes('Signature Validation: Signature is Valid.'),
					coversAll: /- Total document signed/.test(part),
				},
			]),
	);
}

/** What a command printed, whatever it thinks of the file. */
function outputOf(name: string, ...args: string[]): string {
	try {
		return run(name, ...args);
	} catch (error) {
		return error instanceof Error && 'stdout' in error ? String(error.stdout) : '';
	}
}

function told(name: string, found: Record<string, Verdict>, expected: Record<string, Verdict>): Outcome {
	const [a, b] = [found, expected].map((one) => JSON.stringify(one, null, 1));
	return { name, wrong: a === b ? null : `${a}\ninstead of\n${b}` };
}
