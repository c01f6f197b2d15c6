/** The contract of one tier, ready to be signed. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { TierContract } from '../../components/contract-files.ts';
import { pdfOf, tierContracts } from '../../components/contract-files.ts';

export const getStaticPaths = (() =>
	tierContracts().map(({ tier, document }) => ({ params: { tier }, props: { document } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Pick<TierContract, 'document'>> = ({ props }) =>
	new Response(new Uint8Array(pdfOf(props.document)), { headers: { 'Content-Type': 'application/pdf' } });
