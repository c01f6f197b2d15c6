/** What a check of prose offers works: written as it says, the finding is gone and none has taken its place. */
import { expect, test } from 'vitest';
import { numberVsTyped } from '../../src/lib/checks/prose/number-vs-typed.ts';
import { unsourcedNumber } from '../../src/lib/checks/prose/unsourced-number.ts';
import { danglingRef } from '../../src/lib/checks/structure/dangling-ref.ts';
import { partySwap } from '../../src/lib/checks/structure/party-swap.ts';
import { termVariantOrUnused } from '../../src/lib/checks/structure/term-variant-or-unused.ts';
import { undefinedTerm } from '../../src/lib/checks/structure/undefined-term.ts';
import { conflictingFact } from '../../src/lib/checks/value/conflicting-fact.ts';
import { assembleDocuments } from '../../src/lib/document/assemble.ts';
import { loadProject } from '../../src/lib/model/load.ts';
import { base, sampleWith } from '../content/sample.ts';
import type { Told } from './sentences.ts';
import { contract, terms, toldOf } from './sentences.ts';

const checks = [
	conflictingFact,
	unsourcedNumber,
	numberVsTyped,
	danglingRef,
	undefinedTerm,
	termVariantOrUnused,
	partySwap,
];

const mistakes = {
	[contract]: [
		'修正は5回まで無料とする。',
		'作業料金は1,000円とする。',
		'毎月の作業枠は月9時間とする。',
		'料金は第13条の定めによる。',
		'第8条第2項による。',
		'別紙3に定める。',
		'<Ref to="fees" />第2項による。',
		'乙は、料金を甲に支払う。',
		'甲は、請求書を発行する。',
		'乙は、<Term>第三者ソフツ</Term>を用いる。',
		'電話は03-1234-5678とする。',
		'営業時間は9時から17時までとする。',
		'契約終了の2か月前までに通知する。',
	],
	[terms]: [
		'修正は3回までとします。',
		'納品後の無償対応期間は90日です。',
		'見積りの有効期間は14日です。',
		'第5条のとおりとします。',
		'遅延損害金は年3%です。',
		'みなと製作室が行います。',
		'電話は０３-１２３４-５６７８です。',
	],
};

/** The first mend that says what to write, carried out. */
function mended(sentence: string, { words, fixes }: Told): string {
	for (const fix of fixes) {
		const [element] = /^<(?:Value|Ref) [^>…]*\/>/.exec(fix) ?? [];
		if (element !== undefined) return sentence.replace(words, element);
		const [, from, to] = /^([甲乙])を([甲乙])に直す/.exec(fix) ?? [];
		if (from !== undefined && to !== undefined) return sentence.replace(words, words.replace(from, to));
		const [, term] = /^「(.+)」のことであれば/.exec(fix) ?? [];
		if (term !== undefined) return sentence.replace(words, `<Term>${term}</Term>`);
	}
	throw new Error(`${sentence}: no mend says what to write: ${fixes.join(' / ')}`);
}

test.each(Object.entries(mistakes))(
	'every first mend in %s removes its finding and makes no other',
	(file, sentences) => {
		const after = [...toldOf(sentences, checks, file)].map(([sentence, [first, ...rest]]) => {
			expect(rest, sentence).toEqual([]);
			if (!first) throw new Error(`${sentence}: nothing was found`);
			return mended(sentence, first);
		});
		for (const [sentence, findings] of toldOf(after, checks, file)) expect(findings, sentence).toEqual([]);
		// Nor does the element lead nowhere in one of the copies.
		const name = `${base}/${file}`;
		const files = sampleWith().map((source) =>
			source.file === name ? { ...source, text: [source.text.trimEnd(), ...after].join('\n\n') } : source,
		);
		const { project } = loadProject(files, { base });
		if (!project) throw new Error('the mended content cannot be read');
		expect(assembleDocuments(project).problems.map(({ diagnostic }) => diagnostic.message.ja)).toEqual([]);
	},
);
