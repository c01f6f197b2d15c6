/** The codes that someone may have meant by one that does not exist. */
import { nearest } from '../../model/nearest.ts';

const MOST = 5;

/** A whole room by its name; else a mistyped code, those that hold its second half and those of its room, at most five. */
export function closestIds(asked: string, ids: readonly string[]): string[] {
	const word = asked.toLowerCase().trim();
	const inRoom = ids.filter((id) => id.startsWith(`${word.replace(/\/$/, '')}/`));
	if (inRoom.length > 0) return inRoom;
	const [room = '', kind = ''] = word.includes('/') ? word.split('/', 2) : ['', word];
	const kinds = new Map(ids.map((id) => [id.slice(id.indexOf('/') + 1), id]));
	const mistyped = [nearest(word, ids), kinds.get(nearest(kind, [...kinds.keys()]) ?? '')];
	const found = [
		...mistyped.filter((id) => id !== null && id !== undefined),
		...ids.filter((id) => kind !== '' && id.endsWith(`/${kind}`)),
		...ids.filter((id) => kind.length > 2 && id.includes(kind)),
		...ids.filter((id) => room !== '' && id.startsWith(`${room}/`)),
	];
	return [...new Set(found)].slice(0, MOST);
}
