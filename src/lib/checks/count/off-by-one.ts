/** どちらにも入らない回数: 「2回まで」 and 「4回目から」 leave out the third. */
import type { Check } from '../check.ts';
import { gapDiagnostics } from '../scenario/tell-gap.ts';

export const offByOne: Check = {
	id: 'count/off-by-one',
	title: { ja: 'どちらにも入らない回数', en: 'count on neither side' },
	summary: {
		ja: '「2回まで無料」「4回目から有料」では、3回目が決まりません。回数の分け目は、どちらかの文に入らなければなりません。',
		en: 'Free up to the second and charged from the fourth leaves the third undecided; every count must fall to one sentence.',
	},
	example: {
		fails: {
			files: {
				'clauses/note-revisions.mdx': {
					replace: '無料の修正は<Value of="service.revisions" />までです。',
					with: '<Rule id="revisions-free" when={{ phase: "production", revisions: { before: "service.revisions" } }} then={{ revision: "included" }}>修正は<Value of="service.revisions" />未満は無料です。</Rule>\n<Rule id="revisions-charged" when={{ phase: "production", revisions: { over: "service.revisions" } }} then={{ revision: "extra" }}><Value of="service.revisions" />を超える修正は有料です。</Rule>',
				},
			},
			finds: [
				{ file: 'clauses/note-revisions.mdx', words: '<Value of="service.revisions" />を超える修正は有料です。' },
			],
		},
		passes: {
			files: {
				'clauses/note-revisions.mdx': {
					replace: '無料の修正は<Value of="service.revisions" />までです。',
					with: '<Rule id="revisions-free" when={{ phase: "production", revisions: { upTo: "service.revisions" } }} then={{ revision: "included" }}>修正は<Value of="service.revisions" />までは無料です。</Rule>\n<Rule id="revisions-charged" when={{ phase: "production", revisions: { over: "service.revisions" } }} then={{ revision: "extra" }}><Value of="service.revisions" />を超える修正は有料です。</Rule>',
				},
			},
		},
	},
	run(input) {
		return gapDiagnostics(input, this.id, {
			message: (where) => ({
				ja: `どの文にも入らない回数があります（${where.ja}）`,
				en: `one count belongs to no sentence (${where.en})`,
			}),
			fixes: [
				{
					ja: '一方を upTo（まで）または from（から）にして、その回数を含める',
					en: 'include the count: upTo or from in one of the two',
				},
			],
		});
	},
};
