import { expect, test } from 'vitest';
import { withoutArtifacts } from '../../src/lib/print/read-pdf/artifacts.ts';

test('text in an artifact goes, and what is around it stays', () => {
	const content =
		'/P <</MCID 0>> BDC BT <0001> Tj ET EMC\n/Artifact BMC BT <0002> Tj ET EMC\n/P <</MCID 1>> BDC BT <0003> Tj ET EMC';
	const kept = withoutArtifacts(content);
	expect(kept).toContain('<0001> Tj');
	expect(kept).not.toContain('<0002>');
	expect(kept).toContain('<0003> Tj');
});

test('so does text in marked content inside an artifact, up to the artifact’s own end', () => {
	const kept = withoutArtifacts('/Artifact <</Type /Pagination>> BDC /Span BMC (in) Tj EMC (still) Tj EMC (out) Tj');
	expect(kept).not.toMatch(/\(in\)|\(still\)/u);
	expect(kept).toContain('(out) Tj');
});

test('brackets and names inside strings are not taken for operators', () => {
	const content = '(a \\) EMC (nested) /Artifact BMC) Tj [(b) -20 (c)] TJ';
	expect(withoutArtifacts(content)).toBe(content);
});

test('what an artifact draws or sets stays, only its text goes', () => {
	const content = '/Artifact BMC 0.5 w 0 0 m 10 0 l S EMC';
	expect(withoutArtifacts(content)).toBe(content);
});
