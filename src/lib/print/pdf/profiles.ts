/**
 * One layout, four ways to be signed, and one to be kept: `flat` shows nothing to any service and is accepted by all; `acroform` can be filled in and
 * signed in a PDF reader; `docusign` and `adobe` carry what those services look for; `archive` is `flat` with the data that it
 * was made from attached. Where to sign is the same in all.
 */
import type { Document, SignatureParty } from '../../document/tree.ts';
import type { NamedPlace } from '../../pdf/places.ts';
import { namedPlaces } from '../../pdf/places.ts';
import type { TextTag } from '../../pdf/text-tags.ts';
import type { Placed, PlacedPage } from '../../typeset/placed.ts';
import { typesetLine } from '../../typeset/typeset.ts';
import type { Styles } from './runs.ts';
import { words } from './runs.ts';
import { millimetres, PAGE, SIGNATURE } from './style.ts';

export const profiles = ['flat', 'acroform', 'docusign', 'adobe', 'archive'] as const;
export type Profile = (typeof profiles)[number];

/** A place for one party to put something. Points from the lower left corner of the page. */
export interface SigningPlace {
	readonly role: SignatureParty['role'];
	readonly kind: 'signature' | 'date';
	/** From 1. */
	readonly page: number;
	readonly x: number;
	readonly y: number;
	readonly w: number;
	readonly h: number;
	/** What marks the place in this profile: an anchor, a text tag, the name of a field; null in a flat file. */
	readonly anchor: string | null;
}

/** The client signs first: signer 1. */
const ORDER: Readonly<Record<SignatureParty['role'], number>> = { client: 1, agency: 2 };
/** Millimetres, of the place's lower side. */
const DATE_HEIGHT = 6;

type Kind = SigningPlace['kind'];

const ANCHORS: Readonly<Record<Profile, (role: SignatureParty['role'], kind: Kind, size: string) => string | null>> = {
	flat: () => null,
	archive: () => null,
	acroform: (role, kind) => (kind === 'signature' ? signatureField(role) : null),
	docusign: (role, kind) => `\\${kind === 'signature' ? 's' : 'd'}${ORDER[role]}\\`,
	adobe: (role, kind, size) => {
		const tag = kind === 'signature' ? `Sig_es_:signer${ORDER[role]}:signature` : `Dte_es_:signer${ORDER[role]}:date`;
		return `{{${tag}:dimension(${size})}}`;
	},
};

export function signatureField(role: SignatureParty['role']): string {
	return `${role}_signature`;
}

/** The anchor of the frame in which a party signs. */
export function signAnchor(role: SignatureParty['role']): string {
	return `sign:${role}`;
}

/** In the order of the parties, the signature before its date. A contract on paper is sealed by hand and dated by hand. */
export function signingPlaces(
	document: Document,
	pages: readonly PlacedPage[],
	profile: Profile,
): readonly SigningPlace[] {
	const { signature } = document;
	if (signature === null) return [];
	const places = namedPlaces(pages, PAGE.height);
	return signature.parties.flatMap(({ role }) => {
		const place = places.get(signAnchor(role));
		if (place === undefined) return [];
		const kinds: readonly Kind[] = signature.mode === 'paper' ? ['signature'] : ['signature', 'date'];
		return kinds.map((kind) => signingPlace(role, kind, part(place, kind, kinds.length), profile));
	});
}

function part(place: NamedPlace, kind: Kind, parts: number): NamedPlace {
	const date = parts === 1 ? 0 : millimetres(DATE_HEIGHT);
	return kind === 'date' ? { ...place, height: date } : { ...place, y: place.y + date, height: place.height - date };
}

function signingPlace(role: SignatureParty['role'], kind: Kind, place: NamedPlace, profile: Profile): SigningPlace {
	const [x, y, w, h] = [place.x, place.y, place.width, place.height].map(hundredths) as [
		number,
		number,
		number,
		number,
	];
	const size = `width=${Math.round(w / millimetres(1))}mm,height=${Math.round(h / millimetres(1))}mm`;
	return { role, kind, page: place.page + 1, x, y, w, h, anchor: ANCHORS[profile](role, kind, size) };
}

function hundredths(points: number): number {
	return Math.round(points * 100) / 100;
}

/** White letters at the upper left of each place: found by the service, seen by nobody. */
export function withAnchors(
	pages: readonly PlacedPage[],
	places: readonly SigningPlace[],
	document: Document,
	styles: Styles,
): readonly PlacedPage[] {
	return pages.map(({ items }, index) => {
		const own = places.filter(({ page, anchor }) => page === index + 1 && anchor !== null);
		const anchors = own.flatMap(({ x, y, w, h, anchor }) =>
			typesetLine(
				[words(anchor ?? '', styles.regular(SIGNATURE.anchorSize), document.origin)],
				{ x, y: PAGE.height - y - h, width: w, leading: SIGNATURE.anchorSize },
				'start',
				null,
			).map(white),
		);
		return anchors.length === 0 ? { items } : { items: [...items, ...anchors] };
	});
}

function white(item: Placed): Placed {
	return item.type === 'glyphs' ? { ...item, gray: 1 } : item;
}

/** Acrobat Sign reads its tags in Helvetica alone. */
export function textTags(places: readonly SigningPlace[]): readonly TextTag[] {
	return places.flatMap(({ page, x, y, h, anchor }) =>
		anchor === null
			? []
			: [{ page: page - 1, x, y: y + h - SIGNATURE.anchorSize, size: SIGNATURE.anchorSize, text: anchor }],
	);
}
