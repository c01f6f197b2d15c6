/** 表と文の食い違い: what a sentence says of a tier is not what the tier's own table says beside it. */
import type { Diagnostic, LabelledPlace } from '../../diagnostics/diagnostic.ts';
import type { Passage } from '../../model/passages.ts';
import { ELEMENT } from '../../model/passages.ts';
import type { Entry } from '../../model/project.ts';
import { placeIn } from '../../model/project.ts';
import type { SupportTier } from '../../model/support.ts';
import { narrow } from '../../values/numerals.ts';
import type { Check, CheckInput } from '../check.ts';
import { inContract, inTerms } from '../law/examples.ts';
import type { Statement } from '../statements.ts';
import { once, statements } from '../statements.ts';
import { anotherTier } from './example-tier.ts';
import type { Feature } from './features.ts';
import { features } from './features.ts';

export const tableVsContract: Check = {
	id: 'tier/table-vs-contract',
	title: { ja: '表と文の食い違い', en: 'the table of a tier against a sentence' },
	summary: {
		ja: 'プランの表には電話がないのに、文では全プランで電話を受けると述べる。プランの契約書が、別のプランの料金を引く。どちらが本当か決められません。',
		en: 'The table says that a tier has no phone, a sentence that every tier has; or a contract quotes the price of another tier.',
	},
	example: {
		fails: {
			files: {
				...anotherTier('月2時間', '月4時間', ['30,000円', '60,000円']),
				...inTerms('すべての保守プランで、電話によるご相談を承ります。'),
			},
			finds: [{ file: 'clauses/responsibility.mdx', words: '電話' }],
		},
		passes: {
			files: {
				...anotherTier(
					'月2時間',
					'月4時間',
					['30,000円', '60,000円'],
					[
						'hourly:',
						'  - { kind: phone, for: お急ぎのご相談, who: 担当者, firstResponse: 1営業時間, start: 2営業日, completion: quoted }\nhourly:',
					],
				),
				...inContract(
					'プレミアムプランでは、電話による相談を受け付ける。スタンダードプランの料金は、<Value of="support.standard.fee" />とする。',
				),
			},
		},
	},
	run(input) {
		return once([...othersValues(input), ...claims(input)]);
	},
};

type Tier = Entry<SupportTier>;

const element = new RegExp(ELEMENT);
const quotesTier = ({ elements }: Passage): boolean =>
	elements.some(({ element: one }) => one.type === 'value' && one.of.startsWith('support.'));

/** `<Value of="support.light.hourly" />` in the contract of another tier, whose table says another price. */
function othersValues(input: CheckInput): Diagnostic[] {
	const { project } = input;
	return statements(input, element, quotesTier).flatMap(({ scope, text, copy, values }) => {
		const own = project.support.find(({ id }) => id === scope.tier);
		if (!own || !copy) return [];
		return values.flatMap(({ home, place, value }): Diagnostic[] => {
			const [collection, id, ...rest] = home?.path.split('.') ?? [];
			const other = collection === 'support' ? project.support.find((tier) => tier.id === id) : undefined;
			// A sentence that says whose value it is compares, and is not mistaken.
			if (!other || other === own || !home || text.includes(other.data.name)) return [];
			const ours = valueAt(own, rest);
			if (ours !== undefined && JSON.stringify(ours) === JSON.stringify(value)) return [];
			const field = rest.join('.');
			return [
				{
					code: tableVsContract.id,
					level: 'error',
					message: {
						ja: `「${own.data.name}」の契約書の文が、「${other.data.name}」の値を引いています`,
						en: `a sentence in the contract of ${own.id} refers to a value of ${other.id}`,
					},
					places: [
						{ place, label: { ja: `「${other.data.name}」の値`, en: `of ${other.id}` } },
						{ place: home.source, label: { ja: other.data.name, en: other.id } },
						...(ours === undefined
							? []
							: [
									{
										place: placeIn(own, rest),
										label: { ja: `表では「${own.data.name}」の値`, en: `the table has that of ${own.id}` },
									},
								]),
					],
					fixes: [
						{ ja: `<Value of="tier.${field}" /> と書く`, en: `write <Value of="tier.${field}" />` },
						{
							ja: `そのプランだけの文なら、<Only support={["${other.id}"]}> で囲む`,
							en: `if it is for that tier alone, put it inside <Only support={["${other.id}"]}>`,
						},
					],
				},
			];
		});
	});
}

function valueAt({ data }: Tier, path: readonly string[]): unknown {
	let at: unknown = data;
	for (const key of path) at = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined;
	return typeof at === 'string' ? undefined : at;
}

const everyTier = /(?:すべて|全て|全|いずれ|どちら)の?(?:保守)?プラン(?:とも|で|に|の|は|も|が)|どの(?:保守)?プラン/;

/** Sentences that name tiers and something that a tier has or has not. */
function claims(input: CheckInput): Diagnostic[] {
	const { project } = input;
	const anyFeature = new RegExp(features.map(({ words }) => words.source).join('|'));
	return statements(input, anyFeature).flatMap((statement) => {
		const text = narrow(statement.text);
		// Questions, wishes and cases claim nothing; nor does a call that we make ourselves.
		if (/[?？]|か。?$|場合|とき|ご希望|検討|たい|差し上げ|当社から|こちらから/.test(text)) return [];
		const said = features.flatMap((feature) => {
			const match = feature.words.exec(text);
			return match ? [{ feature, match }] : [];
		});
		const [first] = said;
		if (!first || said.length > 1) return [];
		const named = everyTier.test(text) ? project.support : project.support.filter((tier) => isNamed(text, tier));
		if (named.length === 0) return [];
		const rest = text.slice(first.match.index);
		const denied = denies.test(rest);
		if (!denied && !affirms.test(rest)) return [];
		const alone = /(?:のみ|だけ|に限り|限定)/.test(text) && !denied;
		const others = project.support.filter((tier) => !named.includes(tier));
		return [
			...named.filter((tier) => first.feature.has(tier.data) === denied),
			...(alone ? others.filter((tier) => first.feature.has(tier.data)) : []),
		].map((tier) => told(statement, first, tier, denied || !named.includes(tier)));
	});
}

const escaped = (words: string): string => words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** 「ライト」, and not 「ハイライト」 or 「ライトアップ」. */
const isNamed = (text: string, { data }: Tier): boolean =>
	new RegExp(`(?<![ァ-ヶー])${escaped(data.name)}(?:プラン|(?![ァ-ヶー]))`).test(text);

const denies = /ません|(?<!少)ない|(?:行わ|受け|含ま)ず|対象外|除[きく]|別料金|なし|ありません/;
const affirms = /でき|可能|受け|承|含|利用|使|付|対応|行い|行う|あり|いただけ|ます|する/;

function told(
	{ placeOf }: Statement,
	{ feature, match }: { readonly feature: Feature; readonly match: RegExpExecArray },
	tier: Tier,
	denied: boolean,
): Diagnostic {
	const { name } = tier.data;
	const held = feature.has(tier.data);
	const table: LabelledPlace = {
		place: placeIn(tier, feature.field(tier.data)),
		label: {
			ja: `「${name}」 ${feature.ja}${held ? 'あり' : 'なし'}`,
			en: `${tier.id}: ${held ? '' : 'no '}${feature.en}`,
		},
	};
	return {
		code: tableVsContract.id,
		level: 'error',
		message: {
			ja: `この文は「${name}」に${feature.ja}が${denied ? 'ない' : 'ある'}と述べますが、プランの表では${held ? 'あり' : 'なし'}です`,
			en: `the sentence says that ${tier.id} has ${denied ? 'no ' : ''}${feature.en}; by its table it ${held ? 'has' : 'has none'}`,
		},
		places: [
			{
				place: placeOf(match.index, match.index + match[0].length),
				label: { ja: denied ? 'ないと述べる' : 'あると述べる', en: denied ? 'said to be missing' : 'said to be there' },
			},
			table,
		],
		fixes: [
			{ ja: `文を、「${name}」の表に合わせる`, en: `let the sentence say what the table of ${tier.id} says` },
			{ ja: `表の側（support/${tier.id}.yaml）を直す`, en: `change support/${tier.id}.yaml` },
		],
	};
}
