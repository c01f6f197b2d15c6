/** The text of a field cut where its sentences begin and end, so that each can lead to what stands behind it. */
import type { ListingField } from './listing.ts';
import type { Told } from './told.ts';

export interface Segment {
	readonly text: string;
	/** The sentence; null for the marks and line ends between sentences. */
	readonly told: Told | null;
}

/** Together they are exactly the text. */
export function segmentsOf({ text, told }: Pick<ListingField, 'text' | 'told'>): Segment[] {
	const segments: Segment[] = [];
	let at = 0;
	for (const sentence of told) {
		const start = text.indexOf(sentence.text, at);
		if (start < 0) continue;
		if (start > at) segments.push({ text: text.slice(at, start), told: null });
		segments.push({ text: sentence.text, told: sentence });
		at = start + sentence.text.length;
	}
	if (at < text.length) segments.push({ text: text.slice(at), told: null });
	return segments;
}
