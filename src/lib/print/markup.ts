/** HTML as strings, escaped; and back: the words of HTML that this house printed. */

const escapes: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

export const escapeText = (text: string): string => text.replace(/[&<>"']/g, (character) => escapes[character] ?? '');

export type Attributes = Readonly<Record<string, string | undefined>>;

/** ` name="value"` for each that has a value. */
export const attributes = (given: Attributes): string =>
	Object.entries(given)
		.map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeText(value)}"`))
		.join('');

/** Elements that flow in a line: white space around them would show. */
const inline = new Set(['a', 'data', 'dfn', 'span', 'time']);

/** `inner` is HTML already. Blocks stand on lines of their own. */
export function element(name: string, given: Attributes, inner: readonly string[]): string {
	const end = inline.has(name) ? '' : '\n';
	return `<${name}${attributes(given)}>${inner.join('')}</${name}>${end}`;
}

/** From `<article data-document="id">` to its end; null when the page has no such region. Articles are never nested. */
export function documentRegion(page: string, id: string): string | null {
	const opening = new RegExp(
		`<article\\b[^>]*\\bdata-document="?${escapeText(id).replaceAll('.', '\\.')}"?[\\s>]`,
	).exec(page);
	if (!opening) return null;
	const end = page.indexOf('</article>', opening.index);
	return end < 0 ? null : page.slice(opening.index, end + '</article>'.length);
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** The words of a document's region: tags go, asides with what is in them, character references are read. */
export const textOfHtml = (html: string): string =>
	html
		.replace(/<!--[\s\S]*?-->/g, '')
		.replace(/<aside\b[\s\S]*?<\/aside>/g, '')
		.replace(/<[^>]*>/g, '')
		.replace(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
			if (decimal) return String.fromCodePoint(Number(decimal));
			if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
			return named[name ?? ''] ?? whole;
		});
