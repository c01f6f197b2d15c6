/** 二つの合意管轄: the court that a sentence names is not the one that the agency agreed on everywhere else. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { placeIn } from '../../model/project.ts';
import { narrow } from '../../values/numerals.ts';
import type { Check, CheckInput } from '../check.ts';
import { inContract } from '../law/examples.ts';
import type { Statement } from '../statements.ts';
import { once, statements } from '../statements.ts';

export const jurisdictionClash: Check = {
	id: 'jurisdiction/clash',
	title: { ja: '二つの合意管轄', en: 'two courts' },
	summary: {
		ja: '争いになったときの裁判所は、どの文書でも一つです。契約書と規約、条文と設定で違うと、専属の合意そのものが争われます。',
		en: 'All documents agree on one court; where two are named, the agreement on an exclusive court is itself disputed.',
	},
	example: {
		fails: {
			files: inContract('本契約に関する一切の紛争については、大阪地方裁判所を第一審の専属的合意管轄裁判所とする。'),
			finds: [{ file: 'clauses/definitions.mdx', words: '大阪地方裁判所' }],
		},
		// The summary court of the same town goes with the district court.
		passes: {
			files: inContract(
				'本契約に関する一切の紛争については、訴額に応じ、<Value of="agency.court" />又は横浜簡易裁判所を第一審の専属的合意管轄裁判所とする。',
			),
		},
	},
	run(input) {
		return once(
			statements(input, /管轄/)
				.filter(({ text }) => /管轄/.test(text))
				.flatMap((statement) => courtsIn(statement).flatMap((court) => told(statement, court, input))),
		);
	},
};

interface Court {
	readonly words: string;
	readonly start: number;
}

const named = /(?<town>(?:(?!所在|管轄|住所|本店|事務)\p{Script=Han}){2,4}?)(?:(?:地方|簡易|家庭)裁判所|[地簡家]裁)/gu;
/** 甲の本店所在地を管轄する地方裁判所: the court of the client's town. */
const theirs =
	/(?:甲|お客様|依頼者|被告)の(?:本店|住所|主たる(?:営業所|事務所)|所在地)[^。、]{0,8}を管轄する[^。、]{0,4}裁判所/gu;

function courtsIn({ text }: Statement): Court[] {
	const plain = narrow(text);
	// 「横浜地方裁判所への管轄移送の例」 tells of a case; an agreement says what is to be.
	if (!/合意管轄|専属|第一審|管轄裁判所と/.test(plain)) return [];
	const spelled = [...plain.matchAll(named)].map(({ 0: words, index }) => ({ words, start: index }));
	const away = /専属/.test(plain)
		? [...plain.matchAll(theirs)].map(({ 0: words, index }) => ({ words, start: index }))
		: [];
	return [...spelled, ...away];
}

const full = (court: string): string =>
	court.replace(/地裁/, '地方裁判所').replace(/簡裁/, '簡易裁判所').replace(/家裁/, '家庭裁判所');
const town = (court: string): string => court.replace(/(?:地方|簡易|家庭)裁判所.*$/, '');

function told({ placeOf, sentence }: Statement, { words, start }: Court, { project }: CheckInput): Diagnostic[] {
	const { agency } = project;
	const ours = agency.data.court;
	const theirsToo = full(words);
	const beside = theirsToo.endsWith('簡易裁判所') && town(theirsToo) === town(ours);
	if (ours.includes(theirsToo) || beside) return [];
	const typed = sentence.speech.passage.body;
	return [
		{
			code: jurisdictionClash.id,
			level: 'error',
			message: {
				ja: `合意管轄の裁判所が「${words}」となっていますが、当社の定めは${ours}です`,
				en: `the court named here (${words}) is not ours (${ours})`,
			},
			places: [
				{ place: placeOf(start, start + words.length), label: { ja: theirsToo, en: theirsToo } },
				{ place: placeIn(agency, ['court']), label: { ja: ours, en: ours } },
			],
			fixes: [
				typed
					? { ja: '<Value of="agency.court" /> と書く', en: 'write <Value of="agency.court" />' }
					: { ja: `「${ours}」に直す`, en: `write "${ours}"` },
				{
					ja: '裁判所を変えたのであれば、agency.yaml の court を直す（すべての文書が変わる）',
					en: 'if the court has changed, change court in agency.yaml, and with it every document',
				},
			],
		},
	];
}
