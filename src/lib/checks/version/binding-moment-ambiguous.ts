/** 効力の生ずる時が二つ: from when does the new version bind? */
import { ruledTo } from '../../claims/typed.ts';
import type { Localized } from '../../diagnostics/diagnostic.ts';
import type { Check } from '../check.ts';
import { tellPairs } from '../claims.ts';
import { clashDiagnostics } from '../scenario/tell-finding.ts';

const message: Localized = {
	ja: '変更の効力の生ずる時が、二通りに書かれています',
	en: 'a change binds from two different moments',
};

const fixes: readonly Localized[] = [
	{ ja: '前もって知らせた日から効くと、一つに決めて書く', en: 'let a change bind from one announced day' },
];

/** Each pair once, told at the first; with the moments of our own rules that it cannot stand beside. */
const moments = [
	{
		one: 'once-posted',
		other: ['once-used', 'when-announced', 'with-consent'],
		rules: ['used', 'announced', 'agreed'],
	},
	{ one: 'without-consent', other: ['once-used', 'with-consent'], rules: ['used', 'agreed'] },
	{ one: 'once-used', other: ['with-consent'], rules: ['posted', 'announced', 'agreed'] },
] as const;

export const bindingMomentAmbiguous: Check = {
	id: 'version/binding-moment-ambiguous',
	title: { ja: '変更の効力の生ずる時', en: 'two moments at which a change binds' },
	summary: {
		ja: '規約の変更がいつから効くのかは、一つでなければなりません。掲載した時と、変更の後に利用した時では、利用しなかったお客様の扱いが変わります。',
		en: 'A change of the terms binds from one moment; "once posted" and "once used" differ for everyone who has not used it since.',
	},
	example: {
		fails: {
			files: {
				'clauses/inspection.mdx': {
					replace: '<Rule id="deemed',
					with: '<Rule id="change-posted" when={{}} then={{ amendment: "posted" }}>この規約の変更は、お知らせを掲載した日の翌日から効力を生じます。</Rule>\n\n<Rule id="change-used" when={{}} then={{ amendment: "used" }}>変更の後にご利用になった場合は、変更に同意したものとみなします。</Rule>\n\n<Rule id="deemed',
				},
			},
			finds: [
				{
					file: 'clauses/inspection.mdx',
					words: 'この規約の変更は、お知らせを掲載した日の翌日から効力を生じます。',
				},
			],
		},
		passes: {
			files: {
				'clauses/inspection.mdx': {
					replace: '<Rule id="deemed',
					with: '<Rule id="change-posted" when={{}} then={{ amendment: "posted" }}>この規約の変更は、お知らせを掲載した日の翌日から効力を生じます。</Rule>\n\n<Rule id="change-used" when={{}} then={{ amendment: "posted" }}>変更の内容は、お知らせを掲載した日の翌日からすべてのお客様に適用します。</Rule>\n\n<Rule id="deemed',
				},
			},
		},
	},
	run(input) {
		const inRules = clashDiagnostics(input, this.id, () => message);
		const inWords = tellPairs(
			input.project,
			moments.map(({ one, other, rules }) => ({
				topic: 'amendment' as const,
				one: [one],
				other,
				truths: ruledTo(input.project, ({ then: { amendment } }) => rules.some((moment) => moment === amendment)),
				besidesRules: true,
			})),
			{ code: this.id, message, fixes },
		);
		return [...inRules, ...inWords];
	},
};
