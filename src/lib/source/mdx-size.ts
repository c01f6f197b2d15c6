/** Refuses Markdown on which the parser would spend minutes: it is not what people write, but a broken file may hold it. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceFile } from './entry.ts';
import { limits } from './limits.ts';
import { tooDeep } from './size.ts';

export function mdxSizeFinding(source: SourceFile, start: number): Diagnostic | null {
	const body = source.text.slice(start);
	const containers = new RegExp(`^[ \\t]*(?:(?:>|[-*+]|\\d{1,9}[.)])[ \\t]*){${limits.containers},}`, 'm').exec(body);
	// A row of one mark is a rule (* * *) or a line under a heading, not nesting.
	if (containers && !/^[ \t]*([-*+])(?:[ \t]*\1)*[ \t]*$/.test(containers[0])) {
		return tooDeep(source, start + containers.index);
	}
	let marks = 0;
	let braces = 0;
	let blank = true;
	for (let index = 0; index < body.length; index++) {
		switch (body.charCodeAt(index)) {
			case 0x0a: // a line end
				if (blank) marks = 0;
				blank = true;
				break;
			case 0x20: // space
			case 0x09: // tab
			case 0x0d:
				break;
			case 0x2a: // *
			case 0x5f: // _
			case 0x5b: // [
			case 0x60: // `
				blank = false;
				if (++marks > limits.marks) return tooDeep(source, start + index);
				break;
			case 0x7d: // }
				blank = false;
				if (++braces > limits.braces) return tooDeep(source, start + index);
				break;
			default:
				blank = false;
		}
	}
	return null;
}
