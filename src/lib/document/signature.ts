/** 署名欄: the client's lines to be filled in, ours written out; a seal place for paper only. */

import type { DocumentContent } from '../model/document.ts';
import type { Entry } from '../model/project.ts';
import type { Place } from '../source/place.ts';
import type { Setting } from './spans.ts';
import { writtenValue } from './spans.ts';
import type { SignatureBlock, SignatureParty, Span } from './tree.ts';

/** Millimetres. Seals of companies are 18 mm, round; the ruled place leaves a little room around it. */
const SEAL_PLACE = 20;

type Line = readonly [label: string, ...(string | { readonly of: string })[]];

/** What each kind of party signs with, the name last. */
const ours: Readonly<Record<'corporation' | 'individual', readonly Line[]>> = {
	corporation: [
		['住所', '〒', { of: 'agency.postalCode' }, '　', { of: 'agency.address' }],
		['名称', { of: 'agency.legalName' }],
		['代表者', { of: 'agency.representative.title' }, '　', { of: 'agency.representative.name' }],
	],
	individual: [
		['住所', '〒', { of: 'agency.postalCode' }, '　', { of: 'agency.address' }],
		['屋号', { of: 'agency.name' }],
		['氏名', { of: 'agency.representative.name' }],
	],
};

const theirs: readonly (readonly [label: string, field: string])[] = [
	['住所', 'client.address'],
	['名称', 'client.name'],
	['代表者', 'client.representative'],
];

/** Null for documents that nobody signs. */
export function signatureOf(document: Entry<DocumentContent>, setting: Setting): SignatureBlock | null {
	const mode = document.data.sign;
	if (mode === 'none') return null;
	const origin = document.places.at(['sign']);
	const seal = mode === 'paper' ? SEAL_PLACE : null;
	const { parties, kind, representative } = setting.project.agency.data;
	// Nobody to sign: told by sign/signatory-missing; the line is left out until somebody is named.
	const named = (part: Line[number]): boolean =>
		representative !== undefined || typeof part === 'string' || !part.of.startsWith('agency.representative.');
	const written = (part: string | { readonly of: string }): Span[] => {
		if (typeof part === 'string') return [{ type: 'text', text: part, rules: [], origin }];
		const value = writtenValue(part.of, 'default', { origin, rules: [] }, setting);
		return value ? [value] : [];
	};
	const client: SignatureParty = {
		role: 'client',
		label: parties.client,
		lines: theirs.map(([label, field]) => ({
			label,
			spans: [blank(field, `${parties.client}の${label}`, 24, origin)],
		})),
		seal,
	};
	const agency: SignatureParty = {
		role: 'agency',
		label: parties.agency,
		lines: ours[kind]
			.filter((line) => line.every(named))
			.map(([label, ...parts]) => ({ label, spans: parts.flatMap((part) => written(part)) })),
		seal,
	};
	return { type: 'signature', date: dateLine(origin), parties: [client, agency], mode, stamp: null, origin };
}

const blank = (field: string, label: string, width: number, origin: Place): Span => ({
	type: 'blank',
	field,
	label,
	width,
	rules: [],
	origin,
});

function dateLine(origin: Place): Span[] {
	const text = (words: string): Span => ({ type: 'text', text: words, rules: [], origin });
	return [
		text('締結日　'),
		blank('contract.date.year', '締結日の年', 4, origin),
		text('年'),
		blank('contract.date.month', '締結日の月', 2, origin),
		text('月'),
		blank('contract.date.day', '締結日の日', 2, origin),
		text('日'),
	];
}
