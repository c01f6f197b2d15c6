/** 到達の定めのない通知: a notice ends or changes something, and nothing says when it has arrived. */
import type { Check } from '../check.ts';
import { conflict } from './cite.ts';
import { atContract, fails, inContract } from './examples.ts';
import { said, speeches } from './speech.ts';

const ending = [
	{
		says: /(?:通知|催告|お知らせ)(?:して|した|により|をもって|の上|を行い|し、)[^。]{0,40}(?:解除|解約|終了)(?:する|できる|します|することができ)/,
	},
];

const arrival =
	/到達|届いた(?:もの|とき|時)|送(?:信|って)[^。]{0,20}(?:届い|到達|みなし)|発信[^。]{0,30}(?:効力|みなす)/;

export const receiptRuleMissing: Check = {
	id: 'law/receipt-rule-missing',
	title: { ja: '到達の定めのない通知', en: 'notice without a rule of arrival' },
	summary: {
		ja: '通知によって契約を終える文書には、通知がいつ届いたことになるかを書きます。書かないと、読まれないメールで期限が始まったかどうかが争いになります。',
		en: 'Where a notice ends a contract, the document says when it has arrived; unread mail starts no deadline by itself.',
	},
	example: {
		fails: fails(atContract, '乙は、甲に通知して、この契約を解除することができる。', '通知して、この契約を解除する'),
		passes: {
			files: inContract(
				'乙は、甲に通知して、この契約を解除することができる。通知は、その発信から<Value of="tier.general.receipt" />を経過した時に到達したものとみなす。',
			),
		},
	},
	run({ project }) {
		return project.documents
			.filter(({ data }) => data.kind !== 'notes')
			.flatMap((document) => {
				const spoken = speeches(project).filter(
					({ passage, documents }) => passage.body && documents.includes(document),
				);
				if (spoken.some(({ passage }) => arrival.test(passage.text))) return [];
				const [first] = said(spoken, ending);
				if (!first) return [];
				return conflict(project, 'notice-arrival', {
					code: this.id,
					says: {
						ja: `「${document.data.title}」に通知の到達の定めがないことは、通知は到達した時に効力を生ずるという定め`,
						en: `that ${document.id} says nothing of arrival may be at odds with the rule that a notice takes effect on arrival`,
					},
					places: [
						{ place: first.sentence.speech.passage.placeOf(first.start, first.end) },
						{ place: document.places.at(['title']), label: { ja: 'この文書', en: 'in this document' } },
					],
					fixes: [
						{
							ja: '「登録された宛先に発した通知は、発信から<Value of="policies.….receipt" />を経過した時に到達したものとみなす」と書く',
							en: 'say when a notice to the registered address counts as arrived (<Value of="policies.….receipt" />)',
						},
					],
				});
			});
	},
};
