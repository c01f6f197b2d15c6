/** 重要事項説明 of one contract, on one page. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { pdfOf } from '../../components/contract-files.ts';
import { nameOf } from '../../integration/published.ts';
import type { Document } from '../../lib/document/tree.ts';
import { site } from '../../site.ts';

export const getStaticPaths = (() =>
	site().briefings.map((document) => ({
		params: { briefing: nameOf(document) },
		props: { document },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ readonly document: Document }> = ({ props }) =>
	new Response(new Uint8Array(pdfOf(props.document)), { headers: { 'Content-Type': 'application/pdf' } });
