/** Colours of a terminal, asked for or not at all. */
const codes = {
	error: '1;31',
	warning: '1;33',
	mark: '31',
	also: '34',
	frame: '2',
	title: '36',
	strong: '1',
	good: '32',
} as const;

export type Paint = (ink: keyof typeof codes, text: string) => string;

export function paintWith(color: boolean): Paint {
	return (ink, text) => (color && text ? `\u001b[${codes[ink]}m${text}\u001b[0m` : text);
}
