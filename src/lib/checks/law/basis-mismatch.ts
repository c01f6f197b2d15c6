/** 請負と準委任: acceptance and liability for defects, said of work that is done by 準委任. */

import type { LabelledPlace } from '../../diagnostics/diagnostic.ts';
import { placeIn } from '../../model/project.ts';
import type { Check, CheckInput } from '../check.ts';
import { conflict } from './cite.ts';
import { atContract, fails, inContract } from './examples.ts';
import type { Said, Speech } from './speech.ts';
import { said, speeches, textAround } from './speech.ts';

/** What only a promised result knows. */
const ofResults = [
	{
		says: /(?:契約不適合|瑕疵)(?:担保)?(?:責任)?を(?:負|担保|補修|修補)|検収(?:に合格|を(?:行|受|完了)|し、|する|完了|の合格)|検査に合格|仕事の完成を(?:約|負)/,
		// What another contract says of its own result is no acceptance of this work.
		unless: /(?:責任)?を負(?:わない|いません)|検収[^。]{0,8}(?:行わない|行いません|ない)|(?:制作|個別)(?:の)?契約|請負/,
	},
];

/** Whole documents that call all of their work 準委任. */
const allByMandate = /(?:すべて|全て|いずれも|一切)[^。]{0,24}準委任/;

/** 「本契約は準委任契約とする」, where nothing else of the text is 請負. */
const wholeByMandate =
	/(?:本契約|本件?業務)(?:の(?:性質|法的性質))?は、?(?:民法上の)?準委任(?:契約)?(?:とする|とし|です|である|であり)/;

export const basisMismatch: Check = {
	id: 'law/basis-mismatch',
	title: { ja: '準委任の仕事の検収', en: 'result wording on a mandate' },
	summary: {
		ja: '準委任の仕事に、検収や契約不適合の責任を書いてはいけません。完成を約束したのか、力を尽くすことを約束したのかがわからなくなります。',
		en: 'Acceptance and liability for defects belong to a promised result; on a mandate nobody can tell what was promised.',
	},
	example: {
		fails: fails(atContract, '甲は、作業の結果が検査に合格した時に、その旨を通知する。', '検査に合格'),
		passes: {
			files: inContract('甲は、個別に請負とした作業の結果が検査に合格した時に、その旨を通知する。'),
		},
	},
	run(input) {
		return [...inTiers(input), ...inMandates(input)].flatMap(({ found, basis }) =>
			conflict(input.project, 'work-basis', {
				code: this.id,
				says: {
					ja: `準委任の仕事についての「${found.words}」は、請負と準委任の別`,
					en: `"${found.words}" of work by 準委任 may be at odds with what tells it from 請負`,
				},
				places: [{ place: found.sentence.speech.passage.placeOf(found.start, found.end) }, basis],
				fixes: [
					{ ja: '「請負とした部分に限り」と書く', en: 'limit it to the parts done as 請負' },
					{ ja: '完成を約束する仕事であれば basis: ukeoi とする', en: 'set basis: ukeoi, if a result is promised' },
					{ ja: '検収ではなく、報告と確認として書く', en: 'write of reports and confirmation instead' },
				],
			}),
		);
	},
};

interface Mismatch {
	readonly found: Said;
	/** Where the work is called 準委任. */
	readonly basis: LabelledPlace;
}

const binding = ({ binds }: Speech): boolean => binds;

const mandate = (place: LabelledPlace['place']): LabelledPlace => ({
	place,
	label: { ja: '準委任', en: 'by 準委任' },
});

/** Clauses of a contract for tiers that are all 準委任 and do not speak of 請負 anywhere in the clause. */
function inTiers(input: CheckInput): Mismatch[] {
	const { project } = input;
	const [tier] = project.support;
	if (!tier || project.support.some(({ data }) => data.basis !== 'junin')) return [];
	const basis = mandate(placeIn(tier, ['basis']));
	const spoken = speeches(project).filter(
		(speech) =>
			binding(speech) &&
			speech.documents.some(({ data }) => data.per === 'tier') &&
			!textAround(input, speech.passage).includes('請負'),
	);
	return said(spoken, ofResults).map((found) => ({ found, basis }));
}

/** Documents that say so themselves: 「当社の取引はすべて準委任（成果完成型）です」, and ask for acceptance further down. */
function inMandates(input: CheckInput): Mismatch[] {
	const { project } = input;
	const clauses = speeches(project).filter(binding);
	return said(clauses, [{ says: allByMandate }, { says: wholeByMandate }]).flatMap(
		({ sentence, start, end, words }) => {
			if (!allByMandate.test(words) && textAround(input, sentence.speech.passage).includes('請負')) return [];
			const basis = mandate(sentence.speech.passage.placeOf(start, end));
			const { speech } = sentence;
			const together = clauses.filter(
				({ documents, passage: { collection, id } }) =>
					documents.some((document) => speech.documents.includes(document)) ||
					(collection === 'pasted' && speech.passage.collection === 'pasted' && id === speech.passage.id),
			);
			return said(together, ofResults).map((found) => ({ found, basis }));
		},
	);
}
