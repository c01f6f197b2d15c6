/**
 * SHA-256 (FIPS 180-4) in plain arithmetic: the same in Node and in a browser, and without waiting, which
 * `crypto.subtle` cannot do. It names content; it guards nothing.
 */

const K = Uint32Array.from(primes(64), (prime) => fraction(Math.cbrt(prime)));
const START = Uint32Array.from(primes(8), (prime) => fraction(Math.sqrt(prime)));

/** Hexadecimal, 64 characters. */
export function sha256(text: string): string {
	const message = padded(new TextEncoder().encode(text));
	const view = new DataView(message.buffer);
	const state = Uint32Array.from(START);
	const words = new Uint32Array(64);
	for (let block = 0; block < message.length; block += 64) {
		for (let i = 0; i < 16; i++) words[i] = view.getUint32(block + 4 * i);
		for (let i = 16; i < 64; i++) {
			const a = at(words, i - 15);
			const b = at(words, i - 2);
			words[i] =
				at(words, i - 16) +
				(rotate(a, 7) ^ rotate(a, 18) ^ (a >>> 3)) +
				at(words, i - 7) +
				(rotate(b, 17) ^ rotate(b, 19) ^ (b >>> 10));
		}
		compress(state, words);
	}
	return [...state].map((word) => word.toString(16).padStart(8, '0')).join('');
}

function compress(state: Uint32Array, words: Uint32Array): void {
	let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
	for (let i = 0; i < 64; i++) {
		const choice = (e & f) ^ (~e & g);
		const one = (h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + choice + at(K, i) + at(words, i)) | 0;
		const majority = (a & b) ^ (a & c) ^ (b & c);
		const two = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + majority) | 0;
		h = g;
		g = f;
		f = e;
		e = (d + one) | 0;
		d = c;
		c = b;
		b = a;
		a = (one + two) | 0;
	}
	[a, b, c, d, e, f, g, h].forEach((word, i) => {
		state[i] = at(state, i) + word;
	});
}

function padded(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
	const message = new Uint8Array((((bytes.length + 8) >> 6) + 1) << 6);
	message.set(bytes);
	message[bytes.length] = 0x80;
	const view = new DataView(message.buffer);
	view.setUint32(message.length - 8, Math.floor(bytes.length / 0x20000000));
	view.setUint32(message.length - 4, bytes.length * 8);
	return message;
}

function at(words: Uint32Array, i: number): number {
	return words[i] as number;
}

function rotate(word: number, by: number): number {
	return (word >>> by) | (word << (32 - by));
}

function fraction(root: number): number {
	return Math.floor((root - Math.floor(root)) * 0x100000000);
}

function primes(count: number): number[] {
	const found: number[] = [];
	for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n);
	return found;
}
