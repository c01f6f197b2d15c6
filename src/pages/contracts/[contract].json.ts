/** A contract as data, for making a client's copy in the browser. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { contracts } from '../../components/contract-files.ts';
import type { ContractKit } from '../../components/contract-kit.ts';
import { nameOf } from '../../integration/published.ts';
import { usualAmount } from '../../lib/clients/amount.ts';
import { toPortable } from '../../lib/document/portable.ts';
import type { Document } from '../../lib/document/tree.ts';
import { site } from '../../site.ts';

interface Props {
	document: Document;
}

export const getStaticPaths = (() =>
	contracts().map((document) => ({
		params: { contract: nameOf(document) },
		props: { document },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { document } }) => {
	const { project } = site();
	const kit: ContractKit = {
		document: toPortable(document),
		asOf: project.agency.data.asOf.iso,
		author: project.agency.data.legalName,
		amount: usualAmount(document.scope, project),
	};
	return Response.json(kit);
};
