/** The contract of one tier as plain text. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { TierContract } from '../../components/contract-files.ts';
import { tierContracts } from '../../components/contract-files.ts';
import { plainText } from '../../components/plain-text.ts';
import { printText } from '../../lib/print/text.ts';

export const getStaticPaths = (() =>
	tierContracts().map(({ tier, document }) => ({ params: { tier }, props: { document } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Pick<TierContract, 'document'>> = ({ props }) => plainText(printText(props.document));
