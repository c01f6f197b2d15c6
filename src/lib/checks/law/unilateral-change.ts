/** 一方的な変更: terms that may change without a word beforehand, or bind from the moment they are posted. */
import type { Check } from '../check.ts';
import { atTerms, fails, inTerms } from './examples.ts';
import type { Wording } from './speech.ts';
import { said, speeches, tellSaid } from './speech.ts';

/** A promise not to, what others do, and the client's own changes. */
const harmless =
	/(?:こと|変更)(?:は|が)(?:あり|でき|いたし|し)ません|変更しない|変更されること|(?:お客様|利用者|甲)(?:は|が)[^。]{0,80}変更(?!後)/;

const wordings: readonly Wording[] = [
	{
		says: /(?:予告|事前の?通知|事前の?告知|承諾|承認|同意)(?:を得ること)?(?:も)?(?:なく|なしに|を要せず)、?[^。、]{0,20}(?:変更|改定)/,
		unless: harmless,
	},
	{
		says: /(?:規約|約款|条件|料金|価格|ポリシー|本契約|契約の内容)[^。]{0,24}(?:いつでも|随時|任意に|自由に|当社の判断で)[^。]{0,16}(?:変更|改定)/,
		unless: harmless,
	},
	{
		says: /(?:いつでも|随時|任意に|自由に|当社の判断で)、?(?:本|この|利用)?(?:規約|約款|契約の内容)[^。、]{0,10}(?:変更|改定)/,
		unless: harmless,
	},
	{
		says: /(?:掲載|公開|公表|アップロード)(?:した|された)?(?:時点|時|とき|日)(?:で|から|より|をもって)[^。、]{0,12}(?:効力|有効|適用)/,
	},
];

export const unilateralChange: Check = {
	id: 'law/unilateral-change',
	title: { ja: '予告のない変更', en: 'change without notice' },
	summary: {
		ja: '規約や料金を、前もって知らせずに変えられると書いてはいけません。知らせる前の変更は、お客様に効かないことがあります。',
		en: 'Terms must not say that they change without notice; a change that nobody was told of beforehand may not bind.',
	},
	example: {
		// create-accord.com/charge
		fails: fails(atTerms, '当社は、この規約を予告なく変更することがあります。', '予告なく変更'),
		passes: {
			files: inTerms(
				'当社は、この規約を予告なく変更することはありません。外部のサービスの仕様は、予告なく変更されることがあります。',
			),
		},
	},
	run({ project }) {
		const binding = speeches(project).filter(({ passage }) => passage.body && passage.collection !== 'pages');
		return tellSaid(project, 'terms-change', said(binding, wordings), {
			code: this.id,
			says: (words) => ({
				ja: `「${words}」は、変更の内容と時期を前もって知らせるという定め`,
				en: `"${words}" may be at odds with the rule that a change and its date are announced beforehand`,
			}),
			fixes: [
				{
					ja: '効力の生ずる日と内容を、その日より前に知らせると書く',
					en: 'say that the change and its date are announced before that date',
				},
				{ ja: '変えるときは承諾をいただくと書く', en: 'say that changes need consent' },
			],
		});
	},
};
