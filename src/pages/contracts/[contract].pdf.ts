/** One contract, ready to be signed. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { contracts, pdfOf } from '../../components/contract-files.ts';
import { nameOf } from '../../integration/published.ts';
import type { Document } from '../../lib/document/tree.ts';

export const getStaticPaths = (() =>
	contracts().map((document) => ({
		params: { contract: nameOf(document) },
		props: { document },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ readonly document: Document }> = ({ props }) =>
	new Response(new Uint8Array(pdfOf(props.document)), { headers: { 'Content-Type': 'application/pdf' } });
