/** 重要事項説明 of one contract as plain text. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { plainText } from '../../components/plain-text.ts';
import { nameOf } from '../../integration/published.ts';
import type { Document } from '../../lib/document/tree.ts';
import { printText } from '../../lib/print/text.ts';
import { site } from '../../site.ts';

export const getStaticPaths = (() =>
	site().briefings.map((document) => ({
		params: { briefing: nameOf(document) },
		props: { document },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ readonly document: Document }> = ({ props }) => plainText(printText(props.document));
