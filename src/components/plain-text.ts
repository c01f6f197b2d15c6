/** Text files and JSON as responses. */
export const plainText = (text: string): Response =>
	new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });

export const json = (data: unknown): Response =>
	new Response(`${JSON.stringify(data, null, '\t')}\n`, {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
