/** 一つの事実に二つの値: where the same fact is written in two places, both must say the same. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Project } from '../../model/project.ts';
import type { Fact } from '../../model/resolve.ts';
import { isTypedValue, resolveValue } from '../../model/resolve.ts';
import { formatValue } from '../../values/format.ts';
import type { Check } from '../check.ts';

/** Two homes of one fact, below a service or a tier. Everything else has one home and cannot differ from itself. */
interface SameFact {
	readonly of: 'services' | 'support';
	readonly one: string;
	readonly other: string;
	readonly fact: { readonly ja: string; readonly en: string };
}

const sameFacts: readonly SameFact[] = [
	{
		of: 'services',
		one: 'price',
		other: 'packages.0.price',
		fact: { ja: '最小の構成の料金', en: 'the price of the smallest package' },
	},
	{
		of: 'services',
		one: 'deliveryTime',
		other: 'packages.1.deliveryTime',
		fact: { ja: '標準の構成の納期', en: 'the delivery time of the standard package' },
	},
];

export const conflictingFact: Check = {
	id: 'value/conflicting-fact',
	title: { ja: '食いちがう値', en: 'conflicting fact' },
	summary: {
		ja: '同じことを言う値が二か所にあるとき、二つは同じでなければなりません。掲載文と契約書が別の数字を言う原因になります。',
		en: 'Where one fact is written in two places, both must agree; otherwise two documents will say two numbers.',
	},
	example: {
		fails: {
			files: {
				'services/media.yaml': { replace: 'price: 300,000円 税込\npackages', with: 'price: 280,000円 税込\npackages' },
			},
			finds: [{ file: 'services/media.yaml', words: '280,000円 税込' }],
		},
		passes: { files: {} },
	},
	run({ project }) {
		return sameFacts.flatMap((pair) => project[pair.of].flatMap(({ id }) => compare(project, pair, id)));
	},
};

function compare(project: Project, pair: SameFact, id: string): Diagnostic[] {
	const one = resolveValue(project, `${pair.of}.${id}.${pair.one}`, {});
	const other = resolveValue(project, `${pair.of}.${id}.${pair.other}`, {});
	if (!one.ok || !other.ok) return [];
	const [first, second] = [text(one.fact), text(other.fact)];
	if (first === second) return [];
	return [
		{
			code: conflictingFact.id,
			level: 'error',
			message: {
				ja: `${pair.fact.ja}が二か所で違います（${first} と ${second}）`,
				en: `${pair.fact.en} differs in two places (${first} and ${second})`,
			},
			places: [
				{ place: one.fact.source, label: { ja: first, en: first } },
				{ place: other.fact.source, label: { ja: second, en: second } },
			],
			fixes: [
				{ ja: `${pair.one} を ${second} にそろえる`, en: `make ${pair.one} ${second}` },
				{ ja: `${pair.other} を ${first} にそろえる`, en: `make ${pair.other} ${first}` },
			],
		},
	];
}

/** Complete enough that equal texts are equal facts: the anchor and what a closed last day does are part of it. */
const text = ({ value }: Fact): string => (isTypedValue(value) ? formatValue(value, 'full') : String(value));
