import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allChecks } from '../../src/lib/checks/all.ts';
import type { Checked } from '../../src/lib/checks/run.ts';
import { checkContent } from '../../src/lib/checks/run.ts';
import type { Diagnostic, Edit } from '../../src/lib/diagnostics/diagnostic.ts';
import { applyMends, mendsOf } from '../../src/lib/mend/apply.ts';
import { mendContent } from '../../src/lib/mend/mend.ts';
import { printedText } from '../../src/lib/mend/printed.ts';
import type { SourceFile } from '../../src/lib/source/entry.ts';
import { placeBetween } from '../../src/lib/source/lines.ts';
import { base as minimal, minimalContent } from '../checks/minimal.ts';
import { base, clean, printed, sample, typedOut } from './literals.ts';

const check = (files: readonly SourceFile[]): Checked => checkContent(files, { base });
const mend = (files: readonly SourceFile[]) => mendContent(check(files), { base });
const printOf = ({ project }: Checked): string => {
	if (!project) throw new Error('the content cannot be read');
	return printedText(project);
};
const textOf = (files: readonly SourceFile[], name: string): string =>
	files.find(({ file }) => file.endsWith(`/${name}`))?.text ?? '';

/** A finding on words that stand once in a file, with the edit that would mend it. */
function findingOn(files: readonly SourceFile[], name: string, words: string, edit: Pick<Edit, 'text' | 'keeps'>) {
	const source = files.find(({ file }) => file.endsWith(`/${name}`));
	const start = source?.text.indexOf(words) ?? -1;
	if (!source || start < 0) throw new Error(`${words} does not stand in ${name}`);
	const place = placeBetween(source, start, start + words.length);
	const does = { ja: `${words}を替える`, en: `replace ${words}` };
	const message = { ja: `${words}の指摘`, en: `about ${words}` };
	return { code: 'test/one', level: 'error', message, places: [{ place }], edits: [{ ...edit, place, does }] } as const;
}

describe('a number typed by hand', () => {
	const [damages] = printed.filter(({ file, text }) => file.endsWith('/damages.mdx') && text === '12か月');

	test('gives way to the one value that prints it', () => {
		if (!damages) throw new Error('the sample has changed');
		const { files, made, checked } = mend(typedOut([damages]));
		expect(made.map(({ finding }) => finding.code)).toEqual(['prose/unsourced-number']);
		expect(files.map(({ text }) => text)).toEqual(sample.map(({ text }) => text));
		expect(checked.diagnostics).toEqual(clean.diagnostics);
	});

	test('stays where the words around it name no value', () => {
		const content = minimalContent({
			files: {
				'clauses/definitions.mdx': {
					replace: '営業する日をいう。',
					with: '営業する日をいう。乙は、三通の控えを保管する。',
				},
			},
		});
		const checked = checkContent(content, { base: minimal });
		const { made, refused, files } = mendContent(checked, { base: minimal });
		expect([made, refused]).toEqual([[], []]);
		expect(files).toBe(checked.files);
	});
});

describe('a number that only a value of others says', () => {
	const mendedWith = (file: string, sentence: string) => {
		const files = sample.map((source) =>
			source.file === `${base}/${file}` ? { ...source, text: `${source.text.trimEnd()}\n\n${sentence}\n` } : source,
		);
		const { made, checked } = mend(files);
		return { made, codes: checked.diagnostics.map(({ code }) => code) };
	};

	test.each([
		['clauses/support/consultation.mdx', '乙は、甲の依頼に、3営業日以内に返信する。'],
		['clauses/support/consultation.mdx', '乙は、5営業日以内に作業に着手する。'],
		['clauses/terms/terms-contact.mdx', 'お問い合わせには、3営業日以内に初回の返信をします。'],
	])('stays, though the words around it name it: %s %s', (file, sentence) => {
		expect(mendedWith(file, sentence)).toEqual({ made: [], codes: ['prose/unsourced-number'] });
	});
});

describe('an article number typed by hand', () => {
	test('becomes a reference that prints the same number', () => {
		const content = minimalContent({
			files: { 'clauses/allowance.mdx': { replace: '<Ref to="prices" />', with: '別紙1' } },
		});
		const checked = checkContent(content, { base: minimal });
		const { files, made, refused } = mendContent(checked, { base: minimal });
		expect(refused).toEqual([]);
		expect(made.length).toBe(1);
		expect(textOf(files, 'allowance.mdx')).toBe(textOf(minimalContent(), 'allowance.mdx'));
	});

	test('stays where there is no such article', () => {
		const content = minimalContent({
			files: { 'clauses/allowance.mdx': { replace: '<Ref to="prices" />', with: '別紙9' } },
		});
		expect(mendContent(checkContent(content, { base: minimal }), { base: minimal }).made).toEqual([]);
	});
});

describe('the failing example of a check', () => {
	const mendable = allChecks.flatMap((check) => {
		const content = minimalContent(check.example.fails);
		const checked = checkContent(content, { base: minimal });
		const offered = checked.diagnostics.filter(({ edits }) => edits).length;
		return offered > 0 ? [[check.id, checked, offered] as const] : [];
	});

	test('is mendable for spellings, lists and references, not only for numbers', () => {
		expect(mendable.map(([id]) => id)).toContain('structure/term-variant-or-unused');
	});

	test.each(mendable)(
		'of %s is mended where an edit is offered, and nothing else comes of it',
		(_, checked, offered) => {
			const { made, refused, checked: after } = mendContent(checked, { base: minimal });
			expect(refused).toEqual([]);
			expect(made.length).toBe(offered);
			expect(after.diagnostics.length).toBe(checked.diagnostics.length - offered);
		},
	);
});

describe('whatever literals are mended', () => {
	test('not a character that is printed changes, no finding comes, and a second run has nothing to do', () => {
		const some = fc.uniqueArray(fc.nat(printed.length - 1), { minLength: 5, maxLength: 60 });
		fc.assert(
			fc.property(some, (indices) => {
				const chosen = indices.flatMap((index) => printed[index] ?? []);
				const before = check(typedOut(chosen));
				const after = mendContent(before, { base });
				expect(printOf(before)).toBe(printOf(clean));
				expect(printOf(after.checked)).toBe(printOf(clean));
				expect(after.checked.diagnostics.length).toBe(before.diagnostics.length - after.made.length);
				expect(mendContent(after.checked, { base }).made).toEqual([]);
			}),
			{ numRuns: 2, seed: 20261121 },
		);
	}, 60_000);

	test('each comes back as the value that its author had referred to', () => {
		const { made } = mend(typedOut(printed.filter(({ text }) => /\d/.test(text))));
		const values = made.flatMap(({ edits }) => edits).filter(({ text }) => text.startsWith('<Value'));
		expect(values.length).toBeGreaterThan(25);
		const field = (element: string): string => /of="[^"]*?([\w-]+)"/.exec(element)?.[1] ?? '';
		for (const { place, text } of values) {
			const line = textOf(sample, place.file.slice(base.length + 1)).split('\n')[place.start.line - 1] ?? '';
			expect((line.match(/<Value [^>]*>/g) ?? []).map(field), `${line}: ${text}`).toContain(field(text));
		}
	}, 30_000);
});

describe('a mend that is not what it promises', () => {
	const pretend = (files: readonly SourceFile[], diagnostics: readonly Diagnostic[]): Checked => ({
		...check(files),
		diagnostics,
	});
	const changesPrint = findingOn(sample, 'damages.mdx', '<Value of="tier.general.capMonths" />', {
		text: '<Value of="tier.general.receipt" />',
		keeps: 'print',
	});

	test('is not made when it changes what is printed', () => {
		const { made, refused, files } = mendContent(pretend(sample, [changesPrint]), { base });
		expect(made).toEqual([]);
		expect(refused.map(({ finding }) => finding.code)).toEqual(['test/one']);
		expect(files).toEqual(sample);
	});

	test('is not made when the check then finds something new', () => {
		const wrong = findingOn(sample, 'damages.mdx', '<Value of="tier.general.capMonths" />', {
			text: '十五か月',
			keeps: 'meaning',
		});
		expect(mendContent(pretend(sample, [wrong]), { base }).made).toEqual([]);
	});

	test('is not made when its finding stays', () => {
		const number = printed.find(({ file, text }) => file.endsWith('/damages.mdx') && text === '12か月');
		const before = check(typedOut(number ? [number] : []));
		const stays = before.diagnostics.map((finding) => ({
			...finding,
			edits: finding.edits?.map((edit) => ({ ...edit, text: '12か月' })) ?? [],
		}));
		expect(stays.some(({ edits }) => edits.length > 0)).toBe(true);
		expect(mendContent({ ...before, diagnostics: stays }, { base }).made).toEqual([]);
	});

	test('is not made when the file cannot be read afterwards', () => {
		const broken = findingOn(sample, 'damages.mdx', '<Value of="tier.general.capMonths" />', {
			text: '<Value',
			keeps: 'meaning',
		});
		expect(mendContent(pretend(sample, [broken]), { base }).made).toEqual([]);
	});

	test('does not keep the good ones beside it from being made', () => {
		const literals = printed.filter(({ file, text }) => file.endsWith('/early-exit.mdx') && /\d/.test(text));
		const files = typedOut(literals);
		const before = check(files);
		const good = before.diagnostics.filter(({ edits }) => edits);
		expect(good.length).toBeGreaterThan(1);
		const { made, refused } = mendContent({ ...before, diagnostics: [...before.diagnostics, changesPrint] }, { base });
		expect(made.length).toBe(good.length);
		expect(refused.map(({ finding }) => finding.code)).toEqual(['test/one']);
	}, 20_000);
});

test('of two mends on the same words only the first is taken, and all edits of one mend are made together', () => {
	const files = [{ file: 'src/content/a.mdx', text: 'あい、うえ、おか' }];
	const on = (words: string, text: string) => findingOn(files, 'a.mdx', words, { text, keeps: 'meaning' });
	const [first, second, third] = [on('あい', 'A'), on('い、う', 'B'), on('おか', 'C')];
	const both = { ...first, edits: [...first.edits, ...third.edits] };
	const mends = mendsOf([both, second]);
	expect(mends.length).toBe(1);
	expect(applyMends(files, mends)).toEqual([{ file: 'src/content/a.mdx', text: 'A、うえ、C' }]);
});
