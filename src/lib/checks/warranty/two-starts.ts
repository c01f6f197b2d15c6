/** 二つの始まりを持つ保証: what is repaired free of charge for a while begins at delivery in one place, at acceptance in another. */
import type { Check } from '../check.ts';
import { firstAtEachPlace } from '../time/said-periods.ts';
import { twoStarts as found, twoStartsFinding } from '../time/two-starts.ts';
import { pastedStarts } from './pasted-starts.ts';

const note = (sentence: string) => ({
	'clauses/note-revisions.mdx': {
		replace: '無料の修正は<Value of="service.revisions" />までです。',
		with: `無料の修正は<Value of="service.revisions" />までです。${sentence}`,
	},
});

export const twoStarts: Check = {
	id: 'warranty/two-starts',
	title: { ja: '二つの始まりを持つ保証', en: 'warranty with two starts' },
	summary: {
		ja: '無償対応や契約不適合の期間を、ある所では納品から、別の所では検収から数えてはいけません。終わりの日が二つできます。',
		en: 'A warranty that begins at delivery in one place and at acceptance in another ends on two days.',
	},
	example: {
		fails: {
			files: note('検収の日から<Value of="service.freePeriod" />は、無償で対応します。'),
			finds: [{ file: 'clauses/note-revisions.mdx', words: '検収の日から<Value of="service.freePeriod" />' }],
		},
		passes: { files: note('納品の日から<Value of="service.freePeriod" />は、無償で対応します。') },
	},
	run(input) {
		const clashes = found(input).filter(({ warranty }) => warranty);
		return firstAtEachPlace([
			...clashes.map((clash) => twoStartsFinding(this.id, clash, input)),
			...pastedStarts(this.id, input.project),
		]);
	},
};
