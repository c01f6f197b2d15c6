/** 期限のない事故の通知: a document takes personal data in its hands and does not say when a leak is told. */
import type { Check } from '../check.ts';
import { amountsIn } from './amounts.ts';
import { conflict } from './cite.ts';
import { atContract, fails, inContract } from './examples.ts';
import { sentencesOf, speeches } from './speech.ts';

export const incidentNoticeMissing: Check = {
	id: 'law/incident-notice-missing',
	title: { ja: '期限のない事故の通知', en: 'no deadline for the notice of an incident' },
	summary: {
		ja: '個人データを預かる契約には、漏えいなどの事故を何時間のうちに知らせるかを書きます。',
		en: 'A document that takes personal data in hand says within how many hours a leak is told.',
	},
	example: {
		fails: fails(atContract, '乙は、甲から取扱いの委託を受けた個人データを、甲の指示に従って取り扱う。', '個人データ'),
		passes: {
			files: inContract(
				'乙は、甲から取扱いの委託を受けた個人データを、甲の指示に従って取り扱う。その漏えいを知った場合は、<Value of="tier.general.incidentNotice" />以内に甲に通知する。',
			),
		},
	},
	run(input) {
		const { project } = input;
		return project.documents
			.filter(({ data }) => data.kind !== 'notes')
			.flatMap((document) => {
				const spoken = speeches(project).filter(
					({ passage, documents }) => passage.body && documents.includes(document),
				);
				const handling = spoken.find(({ passage }) => handles.test(passage.text));
				const told = spoken
					.filter(({ passage }) => incident.test(passage.text))
					.flatMap(sentencesOf)
					.some((sentence) =>
						amountsIn(sentence, input).some(
							({ value, path }) => value.kind === 'duration' && (!path || path.endsWith('.incidentNotice')),
						),
					);
				if (!handling || told) return [];
				const at = handles.exec(handling.passage.text);
				if (!at) return [];
				return conflict(project, 'leak-notice', {
					code: this.id,
					says: {
						ja: `「${document.data.title}」で個人データを預かるのに事故を知らせる期限がないことは、お客様が期限までに報告できるよう知らせるという目安`,
						en: `taking personal data in hand without a deadline for telling a leak may be at odds with the client's duty to report`,
					},
					places: [{ place: handling.passage.placeOf(at.index, at.index + at[0].length) }],
					fixes: [
						{
							ja: '「知った時から<Value of="policies.….incidentNotice" />以内に通知する」と書く',
							en: 'say 知った時から<Value of="policies.….incidentNotice" />以内に通知する',
						},
					],
				});
			});
	},
};

const handles = /個人(?:データ|情報)(?=[^。]{0,40}(?:取(?:り)?扱|預か|委託))/;
const incident = /漏えい|漏洩|不正アクセス|事故/;
