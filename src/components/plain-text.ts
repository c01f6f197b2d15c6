/** A text file as a response. */
export const plainText = (text: string): Response =>
	new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
