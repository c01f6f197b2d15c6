import { expect, test } from 'vitest';
import { reportOf } from '../../src/lib/diagnostics/report.ts';
import { reporters } from '../../src/lib/diagnostics/reporters.ts';
import { both, files, made } from './made.ts';

const sources = files({ 'a.yaml': 'rate: 100%\nb:\n  - 1\n  - 2\n', 'b,c:d.yaml': 'x: 1\n' });

const told = (...found: Parameters<typeof reportOf>) =>
	reporters.github.report(reportOf(...found), { lang: 'ja', sources }).split('\n');

test('a finding is one command, with its words, its code and all that is to be said of it', () => {
	const finding = made([sources.at('a.yaml', '100%'), sources.at('b,c:d.yaml', '1', both('こちら'))], {
		code: 'value/conflicting-fact',
		message: both('率が二つあります: 100%, 1\r\n二行目'),
		notes: [{ title: both('場面'), text: both('土曜') }],
		fixes: [both('そろえる')],
	});
	expect(told([finding])).toEqual([
		'::error file=a.yaml,line=1,endLine=1,col=7,endColumn=11,title=value/conflicting-fact::' +
			'率が二つあります: 100%25, 1%0D%0A二行目%0A→ b,c:d.yaml:1:4 こちら%0A場面: 土曜%0A直し方: そろえる',
		'エラー 1件',
	]);
});

test('what separates properties is escaped in them, and a finding of several lines has no columns', () => {
	const file = made([sources.at('b,c:d.yaml', '1')], { level: 'warning', code: 'a/b' });
	const lines = made([sources.at('a.yaml', '- 1\n  - 2')], { level: 'warning', code: 'a/b' });
	expect(told([file, lines])).toEqual([
		'::warning file=a.yaml,line=3,endLine=4,title=a/b::誤り',
		'::warning file=b%2Cc%3Ad.yaml,line=1,endLine=1,col=4,endColumn=5,title=a/b::誤り',
		'警告 2件',
	]);
});

test('an accepted finding is a notice with its reason', () => {
	const { place } = sources.at('a.yaml', 'rate');
	const diagnostic = made([sources.at('a.yaml', '100%')]);
	expect(told([], [], [{ diagnostic, reason: '税理士に確認中', until: '2027-03-31', place }])).toEqual([
		'::notice file=a.yaml,line=1,endLine=1,col=7,endColumn=11,title=test/one (accepted)::' +
			'誤り%0A2027-03-31まで了承: 税理士に確認中',
		'矛盾なし（了承した指摘 1件）',
	]);
});
