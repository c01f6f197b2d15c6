/** What only one of the two parties does in these documents: 甲 is the client, 乙 the agency. Data for party-swap. */
import type { Localized } from '../../diagnostics/diagnostic.ts';

export type Party = '甲' | '乙';

export interface Duty {
	readonly party: Party;
	readonly does: RegExp;
	/** 「料金を支払う」, "pays the fee": completes 「…のは甲です」 and "it is 甲 who …". */
	readonly what: Localized;
}

/** To whom a thing is done may stand between it and the verb; another 甲 or 乙 is a subject of its own. */
const WHOM = '(?:[甲乙](?:に対し(?:て)?|に|へ|から|の)、?)?';
const GAP = `[^。、甲乙]{0,12}${WHOM}[^。、甲乙]{0,12}`;
/** 乙が受け取った料金, その代金: neither is what the client owes. */
const FEE = '(?:料金|報酬|代金|対価|受付料|着手金|保守料|制作費|遅延損害金)(?:及び消費税|の全額|の残額)?を';

const duty = (party: Party, does: string, ja: string, en: string): Duty => ({
	party,
	does: new RegExp(does, 'g'),
	what: { ja, en },
});

export const duties: readonly Duty[] = [
	duty(
		'甲',
		`${FEE}${GAP}(?:支払(?:う|わ|い|っ|え)(?!戻)|振り?込(?:む|み|ま|ん|め)|納付)`,
		'料金を支払う',
		'pays the fee',
	),
	duty('甲', `(?:業務|作業|サービス)を${GAP}(?<!再)委託(?:し|する)`, '委託する', 'commissions the work'),
	duty(
		'甲',
		`(?<!用の|見本の|参考の|作成した|制作した|用意した)素材を${GAP}提供(?:し|する)`,
		'素材を提供する',
		'provides the materials',
	),
	duty('甲', `検収(?:を${GAP}(?:行|実施|完了)|し[、た]|する)`, '検収する', 'accepts the work'),
	duty(
		'甲',
		`(?:成果物|制作物|納品物)(?:の検査を${GAP}(?:行|実施)|を検査(?:し|する))`,
		'成果物を検査する',
		'inspects the work',
	),
	duty('乙', `(?:業務|作業|サービス)を${GAP}受託(?:し|する)`, '受託する', 'takes the work on'),
	duty(
		'乙',
		`(?:業務|作業)を${GAP}(?:行う|遂行する|実施する)ために必要な体制を`,
		'業務の体制を整える',
		'keeps the staff for the work',
	),
	duty('乙', `サービス(?:の提供)?を${GAP}(?:提供|停止|再開)(?:し|する)`, 'サービスを提供する', 'provides the service'),
	duty('乙', `(?:成果物|制作物|納品物)を${GAP}(?:納品|引き?渡)(?:し|す)`, '成果物を納品する', 'delivers the work'),
	duty('乙', `請求書を${GAP}(?:発行|送付|交付)(?:し|する)`, '請求書を発行する', 'sends the invoice'),
	duty('乙', `(?:料金|報酬|代金|対価)を${GAP}請求(?:し|する)`, '料金を請求する', 'charges the fee'),
	duty('乙', `支払を${GAP}催告(?:し|する)`, '支払を催告する', 'demands payment'),
	duty('乙', `(?:一次回答|初回の(?:返信|回答))を${GAP}(?:行|する)`, '一次回答をする', 'gives the first response'),
	duty('乙', `見積(?:り|書)?を${GAP}(?:提出|提示)(?:し|する)`, '見積りを示す', 'makes the estimate'),
	duty('乙', `(?<!社内に|自社の|連絡|連絡の)窓口を${GAP}(?:設け|設置|開設)`, '窓口を設ける', 'keeps the channels'),
	duty('乙', `無償で${GAP}(?:修補|補修|復旧|作り直|調査)`, '無償で直す', 'mends without charge'),
	duty('乙', `バックアップを${GAP}取得(?:し|する)`, 'バックアップを取得する', 'makes the backups'),
	duty('乙', `更新作業を${GAP}(?:行(?:い|う)|実施(?:し|する))`, '更新作業をする', 'does the updates'),
];

/** Somebody else gives or takes, or one does by himself what the other does for him: no part of the bargain. */
export const otherwise =
	/第三者|外注|委託先|再委託|下請|協力会社|提供元|他社|顧客|利用者|会員|従業員|自ら|自身|自己の|に代わ|代わりに|立て?替/;

const CLIENT = '(?:委託者|依頼者|発注者|注文者|お客様|クライアント|顧客)';
const AGENCY = '(?:受託者|請負人|制作者|受注者|制作会社|当社|当室)';

/** Whose name is given to whom: 「委託者（以下「乙」という。）」, 「甲（制作者）」. */
export const namings: readonly { readonly party: Party; readonly naming: RegExp }[] = [
	{
		party: '甲',
		naming: new RegExp(`${CLIENT}[^。「」]{0,20}(?:以下)?「乙」|(?<![甲乙])乙[（(][^（()）甲乙]{0,8}${CLIENT}`, 'g'),
	},
	{
		party: '乙',
		naming: new RegExp(`${AGENCY}[^。「」]{0,20}(?:以下)?「甲」|(?<![甲乙])甲[（(][^（()）甲乙]{0,8}${AGENCY}`, 'g'),
	},
];
