/**
 * SHA-256 (FIPS 180-4) in plain arithmetic: the same in Node and in a browser, and without waiting, which
 * `crypto.subtle` cannot do. It names content; it guards nothing.
 */

const K = Int32Array.from(primes(64), (prime) => fraction(Math.cbrt(prime)));
const START = Int32Array.from(primes(8), (prime) => fraction(Math.sqrt(prime)));

/** Hexadecimal, 64 characters. @param content text counts as UTF-8. */
export function sha256(content: string | Uint8Array): string {
	const message = padded(typeof content === 'string' ? new TextEncoder().encode(content) : content);
	const view = new DataView(message.buffer);
	const state = Int32Array.from(START);
	const words = new Int32Array(64);
	for (let block = 0; block < message.length; block += 64) {
		for (let i = 0; i < 16; i++) words[i] = view.getInt32(block + 4 * i);
		compress(state, words);
	}
	return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** One block of the message: @param w its sixteen words, with room for the forty-eight that are made of them. */
function compress(state: Int32Array, w: Int32Array): void {
	for (let i = 16; i < 64; i++) {
		const x = w[i - 15] as number;
		const y = w[i - 2] as number;
		const low = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
		const high = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
		w[i] = ((w[i - 16] as number) + low + (w[i - 7] as number) + high) | 0;
	}
	let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
	for (let i = 0; i < 64; i++) {
		const choice = (e & f) ^ (~e & g);
		const turned = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
		const one = (h + turned + choice + (K[i] as number) + (w[i] as number)) | 0;
		const majority = (a & b) ^ (a & c) ^ (b & c);
		const two = ((((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))) + majority) | 0;
		h = g;
		g = f;
		f = e;
		e = (d + one) | 0;
		d = c;
		c = b;
		b = a;
		a = (one + two) | 0;
	}
	state[0] = (state[0] as number) + a;
	state[1] = (state[1] as number) + b;
	state[2] = (state[2] as number) + c;
	state[3] = (state[3] as number) + d;
	state[4] = (state[4] as number) + e;
	state[5] = (state[5] as number) + f;
	state[6] = (state[6] as number) + g;
	state[7] = (state[7] as number) + h;
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

function fraction(root: number): number {
	return Math.floor((root - Math.floor(root)) * 0x100000000) | 0;
}

function primes(count: number): number[] {
	const found: number[] = [];
	for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n);
	return found;
}
