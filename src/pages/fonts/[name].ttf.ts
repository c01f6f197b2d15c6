/** The fonts of the contracts, fetched only by who makes a contract in the browser. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { FontFile } from '../../components/font-files.ts';
import { fontFiles } from '../../components/font-files.ts';

export const getStaticPaths = (() =>
	fontFiles().map(({ name, bytes }) => ({ params: { name }, props: { bytes } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Pick<FontFile, 'bytes'>> = ({ props }) =>
	new Response(props.bytes, { headers: { 'Content-Type': 'font/ttf' } });
