/** One field by itself: exactly what is to be pasted, and nothing else. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { listingPaths } from '../../../../components/listings.ts';
import { plainText } from '../../../../components/plain-text.ts';

export const getStaticPaths = (() =>
	listingPaths().flatMap(({ params, props }) =>
		props.listing.fields.flatMap(({ id, text }) =>
			text === '' ? [] : [{ params: { ...params, field: id }, props: { text } }],
		),
	)) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => plainText(props.text);
