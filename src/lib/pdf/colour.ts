/**
 * The colours that the file is meant for, as PDF/A asks (ISO 19005-2 6.2.3): sRGB, as a small ICC profile of version 2 made
 * from the published numbers. Primaries, white and transfer curve: IEC 61966-2-1:1999, table 1 and 5.2. From D65 to
 * the D50 of ICC profiles by the Bradford method (ICC.1:2010, annex E). Layout of the profile: ICC.1:2001-04, 6 and 7.
 */

/** Chromaticities x, y. */
const RED = [0.64, 0.33] as const;
const GREEN = [0.3, 0.6] as const;
const BLUE = [0.15, 0.06] as const;
const D65 = [0.3127, 0.329] as const;
/** ICC.1:2001-04 6.1.9: the illuminant of the profile connection space. */
const D50: Vector = [0.9642, 1, 0.8249];
const BRADFORD: Matrix = [
	[0.8951, 0.2664, -0.1614],
	[-0.7502, 1.7135, 0.0367],
	[0.0389, -0.0685, 1.0296],
];

type Vector = readonly [number, number, number];
type Matrix = readonly [Vector, Vector, Vector];

const CURVE_POINTS = 1024;
const HEADER = 128;

export function sRgbProfile(): Uint8Array<ArrayBuffer> {
	const [red, green, blue] = columns(primaries());
	const curve = curveTag();
	const tags: readonly (readonly [string, Uint8Array])[] = [
		['desc', description('sRGB IEC61966-2.1')],
		['cprt', plainText('No copyright, use freely')],
		['wtpt', xyz(D50)],
		['rXYZ', xyz(red)],
		['gXYZ', xyz(green)],
		['bXYZ', xyz(blue)],
		['rTRC', curve],
		['gTRC', curve],
		['bTRC', curve],
	];
	const bodies = [...new Set(tags.map(([, body]) => body))];
	const places = new Map<Uint8Array, number>();
	let size = HEADER + 4 + 12 * tags.length;
	for (const body of bodies) {
		places.set(body, size);
		size += (body.length + 3) & ~3;
	}
	const profile = new Uint8Array(size);
	const view = new DataView(profile.buffer);
	writeHeader(profile, view);
	view.setUint32(HEADER, tags.length);
	tags.forEach(([name, body], index) => {
		const at = HEADER + 4 + 12 * index;
		letters(profile, at, name);
		view.setUint32(at + 4, places.get(body) ?? 0);
		view.setUint32(at + 8, body.length);
	});
	for (const body of bodies) profile.set(body, places.get(body));
	return profile;
}

/** The date is the standard's, not today's. */
function writeHeader(profile: Uint8Array, view: DataView): void {
	view.setUint32(0, profile.length);
	view.setUint32(8, 0x02100000);
	letters(profile, 12, 'mntrRGB XYZ ');
	[1999, 10, 1, 0, 0, 0].forEach((part, i) => {
		view.setUint16(24 + 2 * i, part);
	});
	letters(profile, 36, 'acsp');
	profile.set(xyz(D50).subarray(8), 68);
}

/** Columns: what each primary at full strength is in XYZ under D50. */
function primaries(): Matrix {
	const points = transposed([xyzOf(RED), xyzOf(GREEN), xyzOf(BLUE)]);
	const strengths = times(inverse(points), xyzOf(D65));
	const scaled = transposed(
		transposed(points).map((column, i) => column.map((value) => value * (strengths[i] as number))) as unknown as Matrix,
	);
	const from = times(BRADFORD, xyzOf(D65));
	const to = times(BRADFORD, D50);
	const cones = BRADFORD.map((row, i) =>
		row.map((value) => (value * (to[i] as number)) / (from[i] as number)),
	) as unknown as Matrix;
	return product(product(inverse(BRADFORD), cones), scaled);
}

function xyzOf([x, y]: readonly [number, number]): Vector {
	return [x / y, 1, (1 - x - y) / y];
}

function curveTag(): Uint8Array {
	const tag = new Uint8Array(12 + 2 * CURVE_POINTS);
	const view = new DataView(tag.buffer);
	letters(tag, 0, 'curv');
	view.setUint32(8, CURVE_POINTS);
	for (let i = 0; i < CURVE_POINTS; i++) {
		view.setUint16(12 + 2 * i, Math.round(65535 * linear(i / (CURVE_POINTS - 1))));
	}
	return tag;
}

function linear(value: number): number {
	return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function xyz(vector: Vector): Uint8Array {
	const tag = new Uint8Array(20);
	letters(tag, 0, 'XYZ ');
	const view = new DataView(tag.buffer);
	vector.forEach((value, i) => {
		view.setInt32(8 + 4 * i, Math.round(value * 0x10000));
	});
	return tag;
}

function plainText(words: string): Uint8Array {
	const tag = new Uint8Array(9 + words.length);
	letters(tag, 0, 'text');
	letters(tag, 8, words);
	return tag;
}

/** ASCII, then nothing in Unicode (8 bytes) and nothing for the Macintosh (70). */
function description(words: string): Uint8Array {
	const tag = new Uint8Array(12 + words.length + 1 + 8 + 70);
	letters(tag, 0, 'desc');
	new DataView(tag.buffer).setUint32(8, words.length + 1);
	letters(tag, 12, words);
	return tag;
}

function letters(target: Uint8Array, at: number, words: string): void {
	for (let i = 0; i < words.length; i++) target[at + i] = words.charCodeAt(i);
}

function columns(matrix: Matrix): Matrix {
	return transposed(matrix);
}

function transposed([[a, b, c], [d, e, f], [g, h, i]]: Matrix): Matrix {
	return [
		[a, d, g],
		[b, e, h],
		[c, f, i],
	];
}

function times(matrix: Matrix, [x, y, z]: Vector): Vector {
	return matrix.map(([a, b, c]) => a * x + b * y + c * z) as unknown as Vector;
}

function product(left: Matrix, right: Matrix): Matrix {
	return transposed(transposed(right).map((column) => times(left, column)) as unknown as Matrix);
}

function inverse([[a, b, c], [d, e, f], [g, h, i]]: Matrix): Matrix {
	const determinant = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);
	return [
		[e * i - f * h, c * h - b * i, b * f - c * e],
		[f * g - d * i, a * i - c * g, c * d - a * f],
		[d * h - e * g, b * g - a * h, a * e - b * d],
	].map((row) => row.map((value) => value / determinant)) as unknown as Matrix;
}
