/** The contract's fonts, from this site, kept by the browser for the next time. */
import type { Face } from '../lib/print/pdf/installed-fonts.ts';

export type FontBytes = Readonly<Record<Face, Uint8Array>>;

/** One name for all versions; files of an earlier one are thrown away. */
const KEPT = 'contract-fonts';

/** `files`: 「regular:/fonts/….ttf bold:/fonts/….ttf」. `progress` is told the share that has come, from 0 to 1. */
export async function fontsFrom(files: string, progress: (share: number) => void): Promise<FontBytes> {
	const wanted = files.split(' ').map((file) => {
		const at = file.indexOf(':');
		return { face: file.slice(0, at) as Face, url: file.slice(at + 1) };
	});
	const shares = wanted.map(() => 0);
	const loaded = await Promise.all(
		wanted.map(async ({ face, url }, index) => {
			const bytes = await fontAt(url, (share) => {
				shares[index] = share;
				progress(shares.reduce((sum, one) => sum + one, 0) / shares.length);
			});
			return [face, bytes] as const;
		}),
	);
	await forgetOthers(wanted.map(({ url }) => url));
	return Object.fromEntries(loaded) as unknown as FontBytes;
}

async function fontAt(url: string, progress: (share: number) => void): Promise<Uint8Array> {
	const store = await stored();
	const known = await store?.match(url);
	if (known) return new Uint8Array(await known.arrayBuffer());
	const answer = await fetch(url);
	if (!answer.ok || !answer.body) throw new Error(`HTTP ${answer.status}`);
	const bytes = await read(answer.body, Number(answer.headers.get('Content-Length')), progress);
	// A full disk is no reason to fail: it is fetched again next time.
	await store?.put(url, new Response(bytes)).catch(() => undefined);
	return bytes;
}

async function read(
	body: ReadableStream<Uint8Array>,
	total: number,
	progress: (share: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	const reader = body.getReader();
	for (let next = await reader.read(); !next.done; next = await reader.read()) {
		chunks.push(next.value);
		size += next.value.byteLength;
		// A compressed answer may be longer than it says.
		if (total > 0) progress(Math.min(1, size / total));
	}
	return new Uint8Array(await new Blob(chunks as Uint8Array<ArrayBuffer>[]).arrayBuffer());
}

/** Browsers have a store only for secure pages; some refuse it altogether. */
async function stored(): Promise<Cache | null> {
	try {
		return 'caches' in globalThis ? await caches.open(KEPT) : null;
	} catch {
		return null;
	}
}

async function forgetOthers(urls: readonly string[]): Promise<void> {
	const store = await stored();
	const kept = (await store?.keys()) ?? [];
	for (const request of kept) if (!urls.includes(new URL(request.url).pathname)) await store?.delete(request);
}
