/** 署名欄: the date, then each party with its lines; on paper a place for the seal beside them. Never alone on a page. */
import type { SignatureBlock, SignatureParty } from '../../document/tree.ts';
import type { StructureElement } from '../../pdf/structure.ts';
import type * as Typeset from '../../typeset/content.ts';
import { signAnchor, signatureField } from './profiles.ts';
import type { Styles } from './runs.ts';
import { element, runsOf, words } from './runs.ts';
import { BODY, MEASURE, millimetres, SIGNATURE } from './style.ts';

export const SIGNATURE_ANCHOR = 'signature';

export function signatureBlocks(block: SignatureBlock, styles: Styles): readonly Typeset.Block[] {
	const section = element('Sect', null);
	const date = element('P', section);
	return [
		{
			type: 'group',
			company: SIGNATURE.company,
			before: SIGNATURE.before,
			anchor: SIGNATURE_ANCHOR,
			blocks: [
				{
					type: 'paragraph',
					runs: runsOf(block.date, styles.regular(BODY.size), date, styles),
					leading: BODY.leading,
					align: 'start',
					after: SIGNATURE.dateAfter,
					tag: date,
				},
				...block.parties.map((party) => partyBlock(block, party, element('Div', section), styles)),
			],
		},
	];
}

function partyBlock(
	block: SignatureBlock,
	party: SignatureParty,
	tag: StructureElement,
	styles: Styles,
): Typeset.Block {
	const em = BODY.size;
	const size = millimetres(party.seal ?? SIGNATURE.electronicPlace);
	const column = size + SIGNATURE.seal.gap;
	const indent = SIGNATURE.indent * em;
	const label = SIGNATURE.partyLabel * em;
	return {
		type: 'table',
		indent,
		columns: [label, MEASURE - indent - label - column, column],
		head: [],
		rows: [
			{
				cells: [
					{ blocks: [partyLabel(block, party, tag, styles)], vertical: 'top' },
					{ blocks: [partyLines(block, party, tag, MEASURE - indent - label - column, styles)], vertical: 'top' },
					{ blocks: [place(block, party, tag, size, styles)], vertical: 'bottom' },
				],
			},
		],
		rules: null,
		padding: { x: 0, y: 0 },
		before: SIGNATURE.partyBefore,
	};
}

function partyLabel(
	block: SignatureBlock,
	party: SignatureParty,
	tag: StructureElement,
	styles: Styles,
): Typeset.Block {
	return {
		type: 'paragraph',
		runs: [words(party.label, styles.bold(BODY.size), block.origin)],
		leading: SIGNATURE.leading[block.mode],
		align: 'start',
		tag: element('P', tag),
	};
}

function partyLines(
	block: SignatureBlock,
	party: SignatureParty,
	parent: StructureElement,
	width: number,
	styles: Styles,
): Typeset.Block {
	const style = styles.regular(BODY.size);
	const label = SIGNATURE.lineLabel * BODY.size;
	return {
		type: 'table',
		columns: [label, width - label],
		head: [],
		rows: party.lines.map((line) => {
			const tag = element('P', parent);
			const name: Typeset.Block = {
				type: 'paragraph',
				runs: [words(line.label, style, block.origin)],
				leading: BODY.leading,
				align: 'start',
				tag,
			};
			const value: Typeset.Block = {
				type: 'paragraph',
				runs: runsOf(line.spans, style, tag, styles),
				leading: BODY.leading,
				align: 'start',
				tag,
			};
			return { cells: [name, value].map((cell) => ({ blocks: [cell], vertical: 'top' as const })) };
		}),
		rules: null,
		// Room to write by hand, without spreading an address that runs over two lines.
		padding: { x: 0, y: (SIGNATURE.leading[block.mode] - BODY.leading) / 2 },
	};
}

/** Where a party seals or signs: a square to be seen on paper, room kept free for a service otherwise. */
function place(
	block: SignatureBlock,
	party: SignatureParty,
	parent: StructureElement,
	size: number,
	styles: Styles,
): Typeset.Block {
	const square = { type: 'frame', width: size, height: size, align: 'end', anchor: signAnchor(party.role) } as const;
	if (party.seal !== null) {
		const runs = [words('印', styles.regular(SIGNATURE.seal.size), block.origin)];
		return { ...square, rule: SIGNATURE.seal.rule, runs, tag: element('P', parent) };
	}
	if (!styles.fields) return { ...square, rule: null, runs: [] };
	const label = `${party.label}の署名`;
	const field = { type: 'signature', name: signatureField(party.role), label, size: BODY.size } as const;
	return { ...square, rule: null, runs: [], tag: element('Form', parent, { alt: label, field }) };
}
