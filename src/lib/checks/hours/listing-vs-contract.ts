/** 契約より長い受付時間: the listing is open round the clock, the contract from ten to six. */
import { claimsOn } from '../../claims/read.ts';
import { openingHours } from '../../claims/typed.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Passage } from '../../model/passages.ts';
import type { Project } from '../../model/project.ts';
import type { Place } from '../../source/place.ts';
import { formatValue } from '../../values/format.ts';
import type { Check } from '../check.ts';
import { saidHours } from './said-hours.ts';

const page = (text: string) => ({ 'pasted/old-page.md': `---\nkind: listing\n---\n${text}\n` });

export const listingVsContract: Check = {
	id: 'hours/listing-vs-contract',
	title: { ja: '契約より長い受付時間', en: 'advertised hours beyond those of the contract' },
	summary: {
		ja: '公開の文章で、契約の営業時間より長く対応すると言ってはいけません。夜に連絡した人は、書いてあったとおりの返事を待ちます。',
		en: 'Public text must not advertise longer hours than the contracts give: who writes at night waits for the answer promised.',
	},
	example: {
		fails: {
			files: page('お電話の受付は平日9時から20時までです。'),
			finds: [{ file: 'pasted/old-page.md', words: '9時から20時' }],
		},
		passes: { files: page('お電話の受付は平日10時から17時までです。') },
	},
	run({ project }) {
		const { hours } = project.calendar.data;
		const tell = (words: string, place: Place): Diagnostic => {
			const usual = formatValue(hours);
			return {
				code: this.id,
				level: 'error',
				message: {
					ja: `「${words}」は、契約の営業時間（${usual}）より長い時間です`,
					en: `"${words}" is longer than the business hours of the contracts (${usual})`,
				},
				places: [
					{ place },
					{ place: project.calendar.places.at(['hours']), label: { ja: `営業時間 ${usual}`, en: 'business hours' } },
				],
				fixes: [
					{ ja: '営業時間を値から引く（<Value of="calendar.hours" />）', en: 'refer to <Value of="calendar.hours" />' },
					{
						ja: 'その時間にも対応するのであれば、calendar.yaml を改める',
						en: 'change calendar.yaml, if somebody is there',
					},
				],
			};
		};
		const times = saidHours(project).times.flatMap(({ passage, from, to, start, end }) =>
			isPublic(passage, project) && (from < hours.from || to > hours.to)
				? [tell(passage.text.slice(start, end), passage.placeOf(start, end))]
				: [],
		);
		// Nothing where the office is open at all times.
		const always = openingHours(project).flatMap(() =>
			claimsOn(project, 'opening').flatMap(({ says, passage, start, end, words }) =>
				says === 'round-the-clock' && isPublic(passage, project) ? [tell(words, passage.placeOf(start, end))] : [],
			),
		);
		return [...times, ...always];
	},
};

const publicCollections: ReadonlySet<string> = new Set([
	'listings',
	'pages',
	'services',
	'support',
	'agency',
	'notices',
	'messages',
]);

function isPublic({ collection, id }: Passage, { pasted }: Project): boolean {
	if (collection !== 'pasted') return publicCollections.has(collection);
	return pasted.find((text) => text.id === id)?.data.kind !== 'contract';
}
