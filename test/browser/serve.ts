/** Serves a folder as a plain web host would: `node test/browser/serve.ts [FOLDER] [PORT]`, or `serve()` from a test. */
import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const types: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.txt': 'text/plain; charset=utf-8',
	'.xml': 'application/xml; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.pdf': 'application/pdf',
	'.woff2': 'font/woff2',
};

export interface Served {
	readonly url: string;
	readonly server: Server;
}

/** Port 0 takes any free one. Unknown paths answer 404 with the folder's own 404.html. */
export async function serve(folder: string, port = 0): Promise<Served> {
	const root = path.resolve(folder);
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const file = path.join(root, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '');
		const send = (status: number, name: string, body: Buffer | string): void => {
			response.writeHead(status, { 'content-type': types[path.extname(name)] ?? 'application/octet-stream' });
			response.end(body);
		};
		const missing = (): Promise<void> =>
			readFile(path.join(root, '404.html')).then(
				(body) => send(404, '404.html', body),
				() => send(404, '404.txt', 'not found'),
			);
		const inside = file.startsWith(root + path.sep);
		void (inside ? readFile(file).then((body) => send(200, file, body), missing) : missing());
	});
	await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
	return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

if (import.meta.main) {
	const [folder = 'dist', port = '4321'] = process.argv.slice(2);
	const { url } = await serve(folder, Number(port));
	process.stdout.write(`${url}\n`);
}
