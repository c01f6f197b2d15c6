/** Findings about ids: those that nothing has, one for each id however often it is named, and those that two things have. */
import type { Diagnostic, LabelledPlace, Localized } from '../diagnostics/diagnostic.ts';
import type { Place } from '../source/place.ts';
import type { CollectionName } from './collections.ts';
import { collections } from './collections.ts';
import { offer } from './nearest.ts';

/** An id that is named somewhere and that nothing has. */
export interface Unknown {
	readonly target: CollectionName | 'rules';
	readonly id: string;
	/** The ids that there are. */
	readonly known: readonly string[];
	readonly place: Place;
	/** How to do without it, where that is possible. */
	readonly remove: Localized | null;
}

const titles: Partial<Record<Unknown['target'], Localized>> = {
	services: { ja: 'サービス', en: 'service' },
	support: { ja: '保守プラン', en: 'support tier' },
	policies: { ja: '方針', en: 'policy' },
	clauses: { ja: '条項', en: 'clause' },
	documents: { ja: '文書', en: 'document' },
	tasks: { ja: '作業', en: 'task' },
	marketplaces: { ja: '掲載先', en: 'marketplace' },
	calendar: { ja: '休業', en: 'closure' },
	rules: { ja: '規則や条項', en: 'rule or clause' },
};

/** More than these tell nothing new; how many they are is said. */
const MOST_PLACES = 6;

/** A file that was removed or renamed is one mistake, however many places name it. */
export function missingIds(unknown: readonly Unknown[]): Diagnostic[] {
	const groups = new Map<string, [Unknown, ...Unknown[]]>();
	for (const one of unknown) {
		const key = `${one.target}/${one.id}`;
		const group = groups.get(key);
		if (group) group.push(one);
		else groups.set(key, [one]);
	}
	return [...groups.values()].map((group) => {
		const [{ target, id, known, place }, ...rest] = group;
		const title = titles[target] ?? { ja: target, en: target };
		const shown = rest.slice(0, MOST_PLACES - 1).map((one): LabelledPlace => ({ place: one.place }));
		const more = rest.length - shown.length;
		const removals = new Map(group.flatMap(({ remove }) => (remove ? [[remove.ja, remove]] : [])));
		return {
			code: 'reference/missing',
			level: 'error',
			message: { ja: `「${id}」という${title.ja}はありません`, en: `there is no ${title.en} called "${id}"` },
			places: [{ place }, ...shown],
			notes:
				more > 0 ? [{ title: { ja: '場所', en: 'places' }, text: { ja: `ほか${more}か所`, en: `${more} more` } }] : [],
			fixes: [...offer(id, known), ...removals.values(), ...(rest.length > 0 ? putBack(target, id) : [])],
		};
	});
}

/** What is named in several places was probably there once. */
function putBack(target: Unknown['target'], id: string): Localized[] {
	if (target === 'rules' || collections[target].extent === 'file') return [];
	const file = `${target}/${id}.${collections[target].format}`;
	return [
		{ ja: `消したり名前を変えたりしたのであれば、${file} を戻す`, en: `put ${file} back if it was deleted or renamed` },
	];
}

export interface Named {
	/** What must be unique. */
	readonly key: string;
	readonly id: string;
	readonly place: Place;
}

export function duplicates(
	named: readonly Named[],
	code: 'reference/duplicate-id' | 'reference/duplicate-name' = 'reference/duplicate-id',
): Diagnostic[] {
	const first = new Map<string, Named>();
	const found: Diagnostic[] = [];
	for (const item of named) {
		const earlier = first.get(item.key);
		if (!earlier) {
			first.set(item.key, item);
			continue;
		}
		found.push({
			code,
			level: 'error',
			message: { ja: `「${item.id}」という名前が二つあります`, en: `the name "${item.id}" is used twice` },
			places: [
				{ place: item.place, label: { ja: '二つ目', en: 'second' } },
				{ place: earlier.place, label: { ja: '一つ目', en: 'first' } },
			],
			fixes: [{ ja: 'どちらかの名前を変えます', en: 'rename one of them' }],
		});
	}
	return found;
}
