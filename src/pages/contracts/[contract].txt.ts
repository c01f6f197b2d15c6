/** One contract as plain text. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { contracts } from '../../components/contract-files.ts';
import { plainText } from '../../components/plain-text.ts';
import { nameOf } from '../../integration/published.ts';
import type { Document } from '../../lib/document/tree.ts';
import { printText } from '../../lib/print/text.ts';

export const getStaticPaths = (() =>
	contracts().map((document) => ({
		params: { contract: nameOf(document) },
		props: { document },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ readonly document: Document }> = ({ props }) => plainText(printText(props.document));
