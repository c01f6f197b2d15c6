/** The contract's fonts as files of this site, for contracts that are made in the browser. */
import { createHash } from 'node:crypto';
import type { Face } from '../lib/print/pdf/installed-fonts.ts';
import { faces, installedFont } from '../lib/print/pdf/installed-fonts.ts';

export interface FontFile {
	readonly face: Face;
	/** With a digest in it, so that a browser may keep the file for good. */
	readonly name: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

let known: readonly FontFile[] | null = null;

export function fontFiles(): readonly FontFile[] {
	known ??= faces.map((face) => {
		const bytes = installedFont(face);
		const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
		return { face, name: `contract-${face}.${digest}`, bytes };
	});
	return known;
}
