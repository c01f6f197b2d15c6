/** 場合分けからもれたプラン: sentences for each tier, or a line for each service, and one of them has none. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { BodyBlock, BodyInline, BodyItem, BodyList } from '../../model/body.ts';
import type { ClauseFrontmatter } from '../../model/clause.ts';
import type { BodyEntry, Entry, Project } from '../../model/project.ts';
import { placeBetween } from '../../source/lines.ts';
import type { Place } from '../../source/place.ts';
import type { Check } from '../check.ts';
import { twoMoreTiers } from './example-tier.ts';

const perTier = (first: string, second: string): string =>
	`<Only support={[${first}]}>\n報告は、求めに応じて行う。\n</Only>\n\n<Only support={[${second}]}>\n報告は、毎月行う。\n</Only>\n\n`;
const tiers = twoMoreTiers(
	[
		['fee: 30,000円/月 税込', 'fee: 60,000円/月 税込'],
		['月2時間', '月4時間'],
	],
	[
		['fee: 30,000円/月 税込', 'fee: 20,000円/月 税込'],
		['月2時間', '月1時間'],
		['プレミアム', 'ライト'],
		['order: 2', 'order: 3'],
	],
);
const put = (text: string) => ({
	'clauses/definitions.mdx': { replace: 'この契約において<Define>', with: `${text}この契約において<Define>` },
});

export const leftOut: Check = {
	id: 'tier/left-out',
	title: { ja: '場合分けからもれたプラン', en: 'a tier left out' },
	summary: {
		ja: 'プランごとに書き分けた文や、サービスごとの並びに、もれているものがあります。プランやサービスを足したときに、書き足し忘れがちです。',
		en: 'Sentences for each tier, or a list with a line for each service, in which one is missing: easily forgotten when one is added.',
	},
	example: {
		fails: {
			files: { ...tiers, ...put(perTier('"standard"', '"premium"')) },
			finds: [{ file: 'clauses/definitions.mdx', words: '<Only support={["premium"]}>' }],
		},
		passes: { files: { ...tiers, ...put(perTier('"standard", "light"', '"premium"')) } },
	},
	run({ project }) {
		const bodies: readonly BodyEntry<unknown>[] = [...project.clauses, ...project.pages, ...project.listings];
		return bodies.flatMap((entry) => {
			const own = (entry.data as Partial<ClauseFrontmatter>).appliesTo?.support;
			return inBlocks(entry.body, own ?? project.support.map(({ id }) => id), project);
		});
	},
};

type Only = Extract<BodyBlock | BodyInline, { type: 'only' }>;

/** `among`: the tiers for which these blocks are shown. */
function inBlocks(blocks: readonly BodyBlock[], among: readonly string[], project: Project): Diagnostic[] {
	const runs = runsOf(blocks).flatMap((run) => missingCase(run, among, project));
	const inside = blocks.flatMap((block): Diagnostic[] => {
		switch (block.type) {
			case 'only': {
				const { support } = block.when;
				return inBlocks(block.blocks, support ? among.filter((id) => support.includes(id)) : among, project);
			}
			case 'rule':
			case 'section':
				return inBlocks(block.blocks, among, project);
			case 'list':
				return [
					...missingLine(block, 'services', project.services),
					...missingLine(block, 'support', project.support, among),
				];
			default:
				return [];
		}
	});
	return [...runs, ...inside];
}

/** Cases that follow one another, with nothing that is for all between them. */
function runsOf(blocks: readonly BodyBlock[]): (readonly Only[])[] {
	const runs: Only[][] = [[]];
	for (const block of blocks) {
		if (block.type === 'only' && block.when.support) runs.at(-1)?.push(block);
		else runs.push([]);
	}
	return runs.filter((run) => run.length > 1);
}

/** Most are named, so that those that are not were hardly meant to be left out. */
const mostOf = (named: readonly string[], all: readonly string[]): readonly string[] => {
	const missing = all.filter((id) => !named.includes(id));
	return missing.length < all.length - missing.length ? missing : [];
};

function missingCase(run: readonly Only[], among: readonly string[], project: Project): Diagnostic[] {
	const named = run.flatMap(({ when }) => when.support ?? []);
	const last = run.at(-1);
	const missing = last ? mostOf(named, among) : [];
	if (!last || missing.length === 0) return [];
	const names = missing.map((id) => nameIn(project.support, id));
	return [
		{
			code: leftOut.id,
			level: 'warning',
			message: {
				ja: `プランごとに書き分けた文に、${names.map((name) => `「${name}」`).join('')}の場合がありません`,
				en: `of these sentences, one for each tier, none is for ${missing.join(', ')}`,
			},
			places: [
				{ place: tagOf(last, project), label: { ja: '最後の場合', en: 'the last case' } },
				...run.slice(0, -1).map((only) => ({ place: tagOf(only, project) })),
			],
			fixes: [
				...missing.map((id) => ({
					ja: `どれかの support に "${id}" を足すか、<Only support={["${id}"]}> の文を書き足す`,
					en: `add "${id}" to one of the lists, or write a case for it`,
				})),
				{
					ja: '月額のプランすべてのことなら <Only billing="monthly">、都度払いなら billing="incident" と書く',
					en: 'if all monthly tiers are meant, write <Only billing="monthly">',
				},
			],
		},
	];
}

const nameIn = (entries: readonly Entry<{ readonly name: string }>[], id: string): string =>
	entries.find((entry) => entry.id === id)?.data.name ?? id;

/** The opening tag alone: what it holds may run over many lines. */
function tagOf({ place }: Only, project: Project): Place {
	const source = project.sources.get(place.file);
	const end = source ? source.text.indexOf('>', place.start.offset) : -1;
	return source && end >= 0 ? placeBetween(source, place.start.offset, end + 1) : place;
}

/** A list whose lines speak of one entry each. */
function missingLine(
	list: BodyList,
	collection: 'services' | 'support',
	entries: readonly Entry<{ readonly name: string }>[],
	among: readonly string[] = entries.map(({ id }) => id),
): Diagnostic[] {
	const lines = list.items.map((item) => spokenOf(item, collection));
	if (lines.some((ids) => ids.size !== 1)) return [];
	const named = lines.flatMap((ids) => [...ids]);
	const last = list.items.at(-1);
	const missing = new Set(named).size > 1 ? mostOf(named, among) : [];
	if (!last || missing.length === 0) return [];
	const names = missing.map((id) => nameIn(entries, id));
	const what = collection === 'services' ? 'サービス' : 'プラン';
	return [
		{
			code: leftOut.id,
			level: 'warning',
			message: {
				ja: `${what}ごとの並びに、${names.map((name) => `「${name}」`).join('')}がありません`,
				en: `a list with a line for each of the ${collection} has none for ${missing.join(', ')}`,
			},
			places: [{ place: last.place, label: { ja: '並びの最後', en: 'the last line' } }],
			fixes: missing.map((id) => ({
				ja: `同じ形の行を書き足す（<Value of="${collection}.${id}.name" /> …）`,
				en: `add a line of the same form (<Value of="${collection}.${id}.name" /> …)`,
			})),
		},
	];
}

/** The entries whose values a line refers to. */
function spokenOf(item: BodyItem, collection: string): ReadonlySet<string> {
	const ids = new Set<string>();
	const visit = (inline: BodyInline): void => {
		if ('inlines' in inline) for (const child of inline.inlines) visit(child);
		const [head, id] = inline.type === 'value' ? inline.of.split('.') : [];
		if (head === collection && id !== undefined) ids.add(id);
	};
	for (const inline of item.inlines) visit(inline);
	return ids;
}
