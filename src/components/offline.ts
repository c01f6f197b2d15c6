/** Keeps the pages of the desk in this browser, so that they open without a network. */

const WORKER = '/desk/worker.js';

if ('serviceWorker' in navigator)
	void navigator.serviceWorker
		.register(WORKER, { scope: '/desk/' })
		.then(() => navigator.serviceWorker.ready)
		.then(({ active }) => active?.postMessage({ keep: addresses() }))
		// A browser may forbid it: the desk then needs its network, as any page does.
		.catch(() => undefined);

/** This page with all that it loaded, and every page of the desk that it leads to. */
function addresses(): string[] {
	const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
	const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="/desk/"][href$="/"]')];
	return [location.href, ...loaded, ...links.map(({ href }) => href)].filter(
		(address) => new URL(address).origin === location.origin,
	);
}
