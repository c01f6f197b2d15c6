/** 表と文の食い違い: what a sentence says of a tier is not what the tier's own table says beside it. */
import type { Diagnostic, LabelledPlace } from '../../diagnostics/diagnostic.ts';
import { placeIn } from '../../model/project.ts';
import { narrow } from '../../values/numerals.ts';
import type { Check, CheckInput } from '../check.ts';
import { inContract, inTerms } from '../law/examples.ts';
import type { Statement } from '../statements.ts';
import { once, statements } from '../statements.ts';
import { anotherTier } from './example-tier.ts';
import type { Feature } from './features.ts';
import { features } from './features.ts';
import type { Tier } from './naming.ts';
import { isNamed } from './naming.ts';
import { mixedUp, othersValues } from './quoted-values.ts';

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
		return once([...othersValues(input, this.id), ...mixedUp(input, this.id), ...claims(input)]);
	},
};

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
