/** Two sentences of one pasted text that each put first what the other puts second: articles, or 本契約 and 個別契約. */
import { passagesOf } from '../../model/passages.ts';
import type { Project } from '../../model/project.ts';
import { splitSentences } from '../../model/sentences.ts';
import type { Place } from '../../source/place.ts';
import { digitValue, narrow } from '../../values/numerals.ts';

export interface PutFirst {
	readonly winner: string;
	readonly loser: string;
	readonly place: Place;
	/** The text that says so. */
	readonly id: string;
}

const NUMBER = '第([\\d０-９]{1,3})条';
const heads = new RegExp(`^${NUMBER}(?![のにをはがで、第及])`);
const articles = new RegExp(
	`(?:(本条)|${NUMBER})(?:の(?:定め|規定))?(?:は|が)、?${NUMBER}(?:の(?:定め|規定))?に優先(?:する|し|して)`,
);
const individual = /個別契約(?:の(?:定め|規定|内容))?(?:が|を)優先(?:する|し|して)/;
const whole = /本契約(?:の(?:定め|規定))?は、?(?:他の|その他の?)(?:すべて|全て|一切)の(?:契約|合意)[^。、]{0,8}に優先/;

/** Later sentences, each with the first before it that says the contrary. */
export function pastedClashes(project: Project): { readonly one: PutFirst; readonly other: PutFirst }[] {
	const stated = project.pasted.length === 0 ? [] : statedIn(project);
	return stated.flatMap((one, index) => {
		const other = stated
			.slice(0, index)
			.find(({ id, winner, loser }) => id === one.id && winner === one.loser && loser === one.winner);
		return other ? [{ one, other }] : [];
	});
}

function statedIn(project: Project): PutFirst[] {
	let [own, text] = ['', ''];
	return passagesOf(project).flatMap((passage): PutFirst[] => {
		if (passage.collection !== 'pasted') return [];
		if (passage.id !== text) [own, text] = ['', passage.id];
		own = nameOf(heads.exec(passage.text)?.[1]) ?? own;
		if (!passage.text.includes('優先')) return [];
		return splitSentences(passage.text).flatMap(({ text: sentence, start }) => {
			const pair = pairIn(sentence, own);
			if (!pair) return [];
			const at = start + pair.index;
			return [{ ...pair, id: passage.id, place: passage.placeOf(at, at + pair.length) }];
		});
	});
}

const nameOf = (digits: string | undefined): string | null =>
	digits === undefined ? null : `第${digitValue(narrow(digits))}条`;

function pairIn(sentence: string, own: string) {
	const found = articles.exec(sentence);
	if (found) {
		const winner = found[1] === undefined ? nameOf(found[2]) : own;
		const loser = nameOf(found[3]);
		return winner && loser ? { winner, loser, index: found.index, length: found[0].length } : null;
	}
	const other = individual.exec(sentence);
	if (other) return { winner: '個別契約', loser: '本契約', index: other.index, length: other[0].length };
	const all = whole.exec(sentence);
	return all ? { winner: '本契約', loser: '個別契約', index: all.index, length: all[0].length } : null;
}
