/** 効かない例外: 「ただし、深夜を除く」 of a rule that only speaks of the daytime. */
import type { Check } from '../check.ts';
import { inContract } from '../scenario/examples.ts';
import { deadExceptions } from '../scenario/idle.ts';

const atNight = (exception: string): string =>
	`<Rule id="not-at-night" when={{ phase: "operation", time: "outside-hours" }} then={{ treatment: "declined" }}${exception}>ただし、深夜の作業を除く。</Rule>`;

export const deadException: Check = {
	id: 'rule/dead-exception',
	title: { ja: '効かない例外', en: 'an exception that never bites' },
	summary: {
		ja: '例外と本則の両方があてはまる場面がなければ、その例外は何も変えません。条件のどちらかが、書いた人の思いと違っています。',
		en: 'Where no scenario meets both, the exception changes nothing: one of the conditions is not what its author meant.',
	},
	example: {
		fails: {
			files: inContract(atNight(' exceptionTo="within-allowance"')),
			finds: [{ file: 'clauses/allowance.mdx', words: 'ただし、深夜の作業を除く。' }],
		},
		passes: { files: inContract(atNight('')) },
	},
	run({ project }) {
		return deadExceptions(project, this.id);
	},
};
