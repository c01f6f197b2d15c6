/** The service worker of the desk: the network first; without one, the pages and files that were kept. */
const KEPT = 'torikime-desk';

addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('message', (event) => event.waitUntil(keepAll(event.data.keep)));
addEventListener('fetch', (event) => {
	const { method, url } = event.request;
	if (method === 'GET' && new URL(url).origin === location.origin) event.respondWith(answer(event.request));
});

async function answer(request) {
	try {
		const response = await fetch(request);
		if (response.ok) await put(request.url, response.clone());
		return response;
	} catch (error) {
		const kept = await caches.match(request.url, { ignoreSearch: true });
		if (kept) return kept;
		throw error;
	}
}

const put = async (address, response) => (await caches.open(KEPT)).put(address, response);

/** A page is of use only with the scripts and styles that it names. */
async function keepAll(addresses) {
	const named = await Promise.all(addresses.map(keep));
	await Promise.all([...new Set(named.flat())].map(keep));
}

/** What the page names, if it is one; nothing of what cannot be had. */
async function keep(address) {
	const response = await fetch(address).catch(() => null);
	if (!response?.ok) return [];
	await put(address, response.clone());
	if (!response.headers.get('content-type')?.startsWith('text/html')) return [];
	const found = (await response.text()).matchAll(/\s(?:src|href)="(\/(?:_astro\/|favicon)[^"]+)"/g);
	return [...found].map(([, path]) => new URL(path, location.origin).href);
}
