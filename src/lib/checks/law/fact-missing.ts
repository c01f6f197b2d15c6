/** 比べる相手のない検査: a fact of the law that checks rest on is gone from law/*.yaml, or stands there twice. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Check } from '../check.ts';
import { cited, restsOn } from './cite.ts';

const kinds = {
	rate: { ja: '割合（年14.6%など）', en: 'a rate' },
	duration: { ja: '期間（60日など）', en: 'a period' },
	date: { ja: '日付', en: 'a date' },
} as const;

export const factMissing: Check = {
	id: 'law/fact-missing',
	title: { ja: '比べる相手のない検査', en: 'fact of the law missing' },
	summary: {
		ja: '法令と照らす検査は、law の値と比べます。値がないと、検査は何も言わずに何も見なくなります。',
		en: 'Checks about the law compare with the facts in law; without one they would be silent and look at nothing.',
	},
	example: {
		fails: {
			files: { 'law/facts.yaml': { replace: '  card-fee:', with: '  card-fees:' } },
			finds: [{ file: 'law/facts.yaml', words: '試験のための法令の値' }],
		},
		// A folder without any is a decision: no check about the law says anything.
		passes: {
			files: {
				'law/facts.yaml': {
					replace: '  card-fee:',
					with: '  another-fact: { says: 試験, article: 試験, source: 試験, verifiedOn: null, confidence: C }\n  card-fee:',
				},
			},
		},
	},
	run({ project }) {
		const [first] = project.law;
		if (!first) return [];
		const head = first.places.at(['title']);
		const missing = Object.entries(restsOn).flatMap(([id, kind]): Diagnostic[] => {
			const found = cited(project, id as keyof typeof restsOn);
			if (found && (kind === null || found.fact.value?.kind === kind)) return [];
			return [
				{
					code: this.id,
					level: 'error',
					message: found
						? {
								ja: `法令の値「${id}」は${kind === null ? '' : kinds[kind].ja}でなければ、検査が比べられません`,
								en: `the fact "${id}" has to hold ${kind === null ? 'a value' : kinds[kind].en} for its check to compare with`,
							}
						: {
								ja: `法令の値「${id}」がありません。これと比べる検査が何も見なくなります`,
								en: `the fact "${id}" is missing; the checks that compare with it would look at nothing`,
							},
					places: [{ place: found?.place ?? head }],
					fixes: [
						{
							ja: `law のファイルの facts に「${id}」を書く（条文、出典、確認日、確度とともに）`,
							en: `write "${id}" among the facts of a file in law, with its article, source, date and confidence`,
						},
					],
				},
			];
		});
		return [...missing, ...project.law.flatMap((entry, index) => twice(entry, project.law.slice(0, index)))];
	},
};

type Law = Parameters<Check['run']>[0]['project']['law'];

/** The same name in two files: which of them counts would depend on the order of the files. */
const twice = ({ data, places }: Law[number], earlier: Law): Diagnostic[] =>
	Object.keys(data.facts).flatMap((id): Diagnostic[] => {
		const other = earlier.find((entry) => Object.hasOwn(entry.data.facts, id));
		if (!other) return [];
		return [
			{
				code: factMissing.id,
				level: 'error',
				message: {
					ja: `法令の値「${id}」が二つあり、どちらと比べるのか決まりません`,
					en: `the fact "${id}" stands in two files; which one counts is open`,
				},
				places: [{ place: places.key(['facts', id]) }, { place: other.places.key(['facts', id]) }],
				fixes: [{ ja: '一つにまとめる', en: 'keep one of them' }],
			},
		];
	});
