/** Citations of laws and of articles: 民法第548条の4, 第12条第2項, 別紙3, (1), ①. */
import { KANJI_NUMERAL } from '../numerals.ts';
import type { Here, Reading, Rule } from './rule.ts';
import { ALONE, JOINED, LOOSE, N, numberOf, SMALL, sticky } from './rule.ts';

const CHAIN = `(?:の${SMALL})*(?:第?${SMALL}項(?!目))?(?:第?${SMALL}号(?![室車機線]))?`;
const LAW_NAME = /(?:法|法律|政令|省令|府令|施行令|施行規則|条例|条約)$/;
const NOT_A_LAW = /(?:方法|手法|用法|作法|寸法|文法|不法|違法|適法|合法|技法|製法|論法)$/;

/** Whether what stands before `at` is a law's name, perhaps with （平成12年法律第61号） after it. */
function followsLaw({ text, at }: Here): boolean {
	const before = text
		.slice(Math.max(0, at - 80), at)
		.replace(/ ?\([^()]*\)$/, '')
		.replace(/[」』 ]+$/, '');
	return LAW_NAME.test(before) && !NOT_A_LAW.test(before);
}

/** 「及び第3項」 and 「同条第2項」 cite what the citation before them cites. */
function continuesLaw({ text, at, last }: Here): boolean {
	if (last?.kind !== 'law') return false;
	const gap = text.slice(last.end, at);
	return JOINED.test(gap) || (gap.length <= 40 && /同[条項号]$/.test(gap));
}

function citation(found: RegExpExecArray, here: Here): Partial<Reading> {
	const kind = followsLaw(here) || continuesLaw(here) ? 'law' : 'article';
	return { kind, value: numberOf(found.groups?.['n']) };
}

export const CITATIONS: readonly Rule[] = [
	{
		pattern: sticky(
			`(?:明治|大正|昭和|平成|令和)(?:元|${SMALL})年[^\\d、。()]{0,10}?(?:法律|政令|省令|府令|規則|告示|条例|勅令)第(?<n>${N})号`,
		),
		read: (found) => ({ kind: 'law', value: numberOf(found.groups?.['n']) }),
	},
	{ pattern: sticky(`第(?<n>${SMALL})条(?!件|例|約)${CHAIN}`), read: citation },
	{ pattern: sticky(`(?<n>\\d{1,3})条(?!件|例|約|文)${CHAIN}`), read: citation },
	{
		pattern: sticky(`${LOOSE}(?<n>${KANJI_NUMERAL})条(?!件|例|約|文)${CHAIN}`),
		read: (found, here) =>
			followsLaw(here) || /[前次同]$/.test(here.text.slice(0, here.at)) ? citation(found, here) : null,
	},
	{
		pattern: sticky(`第(?<n>${SMALL})(?:項(?!目)|号(?![室車機線])|章|節|編|款|目(?![的標]))(?:第?${SMALL}号)?`),
		read: citation,
	},
	{ pattern: sticky(`(?<=[前次同条項])(?<n>${SMALL})(?:項(?!目)|号(?![室車機線]))`), read: citation },
	{ pattern: sticky('(?<n>\\d{1,3})(?:項(?!目)|号(?![室車機線]))'), read: citation },
	{
		pattern: sticky(`(?:別紙|別表|別添|別記|様式|附則|付則)(?:の|第)?(?<n>${SMALL})(?:の${SMALL})?${ALONE}`),
		read: citation,
	},
	{ pattern: sticky(`(?:[図表注※]|資料|付録) ?(?<n>\\d{1,3})(?:[-.]\\d+)?${ALONE}`), read: citation },
	{ pattern: sticky('\\((?<n>\\d{1,2}|[一二三四五六七八九十]{1,3})\\)'), read: citation },
	{ pattern: sticky('(?<=(?:^|\\n)[ \\t]*)(?<n>\\d{1,2})[.)](?!\\d)'), read: citation },
	{
		pattern: sticky('[①-⒇]'),
		read: ([sign]) => ({ kind: 'article', value: ((sign.charCodeAt(0) - 0x2460) % 20) + 1 }),
	},
	{
		// 別紙1及び2: bare, and joined to a citation.
		pattern: sticky(`(?<n>${SMALL})${ALONE}`),
		read(found, { text, at, last }) {
			if (last === null || (last.kind !== 'article' && last.kind !== 'law')) return null;
			const gap = text.slice(last.end, at);
			return gap !== '' && JOINED.test(gap) ? { kind: last.kind, value: numberOf(found.groups?.['n']) } : null;
		},
	},
];
