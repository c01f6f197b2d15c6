import { expect, test } from 'vitest';
import { sRgbProfile } from '../../src/lib/pdf/colour.ts';

const profile = sRgbProfile();
const view = new DataView(profile.buffer);

function tag(name: string): number {
	for (let i = 0, at = 132; i < view.getUint32(128); i++, at += 12) {
		if (String.fromCharCode(...profile.subarray(at, at + 4)) === name) return view.getUint32(at + 4);
	}
	throw new Error(`no ${name}`);
}
const xyz = (name: string) => [8, 12, 16].map((at) => view.getInt32(tag(name) + at) / 0x10000);

test('the primaries, adapted to D50, are those that the sRGB profiles in use agree on', () => {
	// Of the ICC's own sRGB profiles: https://www.color.org/srgbprofiles.xalter
	const published = { rXYZ: [0.4361, 0.2225, 0.0139], gXYZ: [0.3851, 0.7169, 0.0971], bXYZ: [0.1431, 0.0606, 0.7141] };
	for (const [name, values] of Object.entries(published)) {
		xyz(name).forEach((value, i) => {
			expect(Math.abs(value - (values[i] ?? 0))).toBeLessThan(0.0006);
		});
	}
});

test('the primaries add up to white, and the curve rises from nothing to all', () => {
	const sum = ['rXYZ', 'gXYZ', 'bXYZ'].map(xyz).reduce((all, one) => all.map((value, i) => value + (one[i] ?? 0)));
	for (const [i, value] of xyz('wtpt').entries()) expect(Math.abs(value - (sum[i] ?? 0))).toBeLessThan(0.0001);
	const curve = Array.from({ length: view.getUint32(tag('rTRC') + 8) }, (_, i) =>
		view.getUint16(tag('rTRC') + 12 + 2 * i),
	);
	expect([curve[0], curve.at(-1)]).toEqual([0, 65535]);
	expect(curve.toSorted((a, b) => a - b)).toEqual(curve);
	// IEC 61966-2-1: the middle of the scale is 21.4 % of the light.
	expect((curve[curve.length >> 1] ?? 0) / 65535).toBeCloseTo(0.2144, 2);
});
