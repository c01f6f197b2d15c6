/** Before all browser tests: finds the browser once (unpacking may not happen twice at a time) and tells the workers. */
import { findBrowser } from './chromium.ts';

async function setup(): Promise<void> {
	process.env['TORIKIME_BROWSER'] = JSON.stringify(await findBrowser());
}

// biome-ignore lint/style/noDefaultExport: Playwright takes a global setup as the default export.
export default setup;
