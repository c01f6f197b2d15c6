/** 期限を足すと締切りを過ぎる: each step keeps its own deadline, and the last one still comes too late. */
import { addDuration } from '../../calendar/add-duration.ts';
import { chainEnd } from '../../calendar/race.ts';
import type { Diagnostic, Note } from '../../diagnostics/diagnostic.ts';
import { formatValue } from '../../values/format.ts';
import { arithmetic } from '../arithmetic.ts';
import type { Check, CheckInput } from '../check.ts';
import { comingDays, isoTime, tellDay } from '../coming-days.ts';
import type { Chain } from './chains.ts';
import { chainsOf, raceOfChain, sumOf } from './chains.ts';
import { orderedPairs } from './ordered-periods.ts';

const claim = (cutoff: string) => ({
	'policies/general.yaml': {
		replace: 'originals: 2通',
		with: `originals: 2通\nclaim: { report: 14日, repair: 28日, settlement: 14日, cutoff: ${cutoff} }`,
	},
});

export const chainExceedsCutoff: Check = {
	id: 'time/chain-exceeds-cutoff',
	title: { ja: '足すと締切りを過ぎる期限', en: 'deadlines that add up past a cut-off' },
	summary: {
		ja: '続けて進む手順の期限を足した日数が、全体の締切りを過ぎてはいけません。一つずつの期限を守っても、最後の手順に間に合わなくなります。',
		en: 'Deadlines that follow one another must not add up to more than the cut-off for the whole.',
	},
	example: {
		fails: { files: claim('42日'), finds: [{ file: 'policies/general.yaml', words: '42日' }] },
		passes: { files: claim('56日') },
	},
	run(input) {
		const chains = [...chainsOf(input.project), ...reversedPairs(input)];
		const late = chains.flatMap((chain) => {
			const { reversed } = raceOfChain(chain, input);
			return reversed === null ? [] : [{ chain, reversed }];
		});
		// One cut-off is lengthened once, for the chain that needs most.
		const byCutoff = Map.groupBy(late, ({ chain }) => `${chain.cutoff.place.file}:${chain.cutoff.place.start.offset}`);
		const told = [...byCutoff.values()].flatMap((same) => {
			const [worst] = same.toSorted((a, b) => (a.reversed.first.date < b.reversed.first.date ? 1 : -1));
			return worst ? [worst] : [];
		});
		// The channels of one tier that have the same periods are mended together.
		return [...Map.groupBy(told, ({ chain }) => likenessOf(chain)).values()].flatMap(([first, ...others]) =>
			first ? [finding(first.chain, first.reversed.start.date, input, others)] : [],
		);
	},
};

const likenessOf = (chain: Chain): string =>
	[chain.cutoff.place.file, sumOf(chain), formatValue(chain.cutoff.period), chain.else.ja].join(' ');

/** One deadline that always ends after what it has to come before: a chain of a single link. */
const reversedPairs = (input: CheckInput): Chain[] =>
	orderedPairs(input).policies.flatMap(({ first, second, inOrder, else: consequence, toldBy }) =>
		inOrder === null && toldBy === undefined
			? [{ links: [{ ...first, times: 1 }], cutoff: { ...second, times: 1 }, else: consequence }]
			: [],
	);

function finding(
	chain: Chain,
	date: string,
	{ project }: CheckInput,
	others: readonly { readonly chain: Chain }[],
): Diagnostic {
	const { links, cutoff } = chain;
	const more = others.length > 0 ? `（ほか${others.length}件）` : '';
	const sum = sumOf(chain);
	const limit = formatValue(cutoff.period);
	const names = links.map(({ name }) => name.ja).join('・');
	return {
		code: chainExceedsCutoff.id,
		level: 'error',
		message: {
			ja: `${names}の期限（${sum}）が、${cutoff.name.ja}（${limit}）を過ぎます${more}`,
			en: `${links.map(({ name }) => name.en).join(', ')} (${sum}) run past ${cutoff.name.en} (${limit})${others.length > 0 ? `, and ${others.length} more` : ''}`,
		},
		places: [
			{ place: cutoff.place, label: { ja: `${cutoff.name.ja} ${limit}`, en: cutoff.name.en } },
			...links.map(({ place, name, period, times }) => ({
				place,
				label: { ja: `${name.ja} ${formatValue(period)}${times > 1 ? ` × ${times}` : ''}`, en: name.en },
			})),
			...others.slice(0, 3).map(({ chain: { cutoff: also } }) => ({
				place: also.place,
				label: { ja: `${also.name.ja} ${formatValue(also.period)}`, en: also.name.en },
			})),
		],
		notes: [arithmetic(`${sum} > ${limit}`), story(chain, date, project)],
		fixes: [
			{ ja: `${cutoff.name.ja}を延ばす`, en: `lengthen the ${cutoff.name.en}` },
			{ ja: '途中の期限を短くする', en: 'shorten a deadline on the way' },
		],
	};
}

/** Each end of the chain with its day, then the cut-off with its own. */
function story({ links, cutoff, else: consequence }: Chain, date: string, project: CheckInput['project']): Note {
	const { calendar } = comingDays(project);
	const start = { date, minutes: calendar.hours.from };
	const periods = (until: number) =>
		links.slice(0, until + 1).flatMap(({ period, times }) => Array.from({ length: times }, () => period));
	const ends = links.map(({ name }, index) => {
		const end = chainEnd(calendar, start, periods(index));
		return {
			ja: `${name.ja} ${tellDay(end.date, end.minutes)}`,
			en: `${name.en} ${isoTime(end.date, end.minutes)}`,
		};
	});
	const limit = addDuration(calendar, start, cutoff.period);
	const last = {
		ja: `${cutoff.name.ja} ${tellDay(limit.date, limit.minutes)}`,
		en: `${cutoff.name.en} ${isoTime(limit.date, limit.minutes)}`,
	};
	return {
		title: { ja: '場面', en: 'scenario' },
		text: {
			ja: `${tellDay(date)}から数えると、${ends.map(({ ja }) => ja).join(' → ')}。${last.ja}。${consequence.ja}`,
			en: `counted from ${date}: ${ends.map(({ en }) => en).join(' → ')}; ${last.en}. ${consequence.en}`,
		},
	};
}
