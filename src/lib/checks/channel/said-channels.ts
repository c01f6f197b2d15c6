/** What prose says of the ways to reach us: 「窓口はフォームのみ」, 「電話での対応は行いません」, 「チャットサポート」. */
import type { ChannelKind } from '../../model/axes.ts';
import type { Passage } from '../../model/passages.ts';
import { passagesOf } from '../../model/passages.ts';
import type { Project } from '../../model/project.ts';

export interface SaidChannels {
	/** `only`: these and no others · `none`: not these · `offered`: these. */
	readonly kind: 'only' | 'none' | 'offered';
	readonly channels: readonly ChannelKind[];
	readonly passage: Passage;
	/** In the passage, half-open. */
	readonly start: number;
	readonly end: number;
}

const WORDS: Readonly<Record<ChannelKind, string>> = {
	email: '(?:電子|E|Ｅ|e)?[-‐]?(?:メール|mail)(?!マガジン|配信|サーバ|アドレス)',
	form: '(?:お?問い?合わせ|専用)?フォーム',
	phone: 'お?電話(?!番号|帳)',
	chat: '(?:ビジネス)?チャット(?!ボット)',
	video: '(?:ビデオ(?:通話|会議)|オンライン(?:会議|面談|ミーティング|打ち?合わ?せ)|Zoom)',
	ticket: '(?:チケット(?:システム|制の窓口))',
};

const kinds = Object.keys(WORDS) as ChannelKind[];
const ONE = `(?:${kinds.map((kind) => WORDS[kind]).join('|')})`;
const SOME = `(${ONE}(?:(?:と|・|、|及び|および|または|又は|か|もしくは)${ONE}){0,2})`;
/** What is asked for through a channel. A first enquiry is no support. */
const WORK = '(?:対応|サポート|(?:ご)?相談|(?:ご)?連絡|(?:ご)?依頼|やり?取り|受付)';
const NOT =
	'(?:(?:行|おこな)(?:いません|わない|っておりません|っていません)|(?:受け付け|受付し|お受けし|承っ|対応し|いたし|し)て(?:おりません|いません|いない)|承(?:りません|れません)|お受け(?:できません|いたしません)|でき(?:ません|ない)|(?:いた)?しません|ありません|ございません)';

/** `hint`: words without which the pattern is not tried; compiling one costs more than reading all of the prose. */
const readings: readonly { readonly kind: SaidChannels['kind']; readonly hint: RegExp; readonly pattern: RegExp }[] = [
	{
		kind: 'only',
		hint: /(?:窓口|連絡|相談|依頼|受付|取り|サポート).*は.*(?:のみ|だけ|に限)/,
		pattern: new RegExp(
			`(?:窓口|ご?連絡|ご?相談|ご?依頼|受付|やり?取り|サポート)(?:の)?(?:方法|手段|先)?は、?${SOME}(?:による(?:もの)?)?(?:のみ|だけ|に限)`,
			'dg',
		),
	},
	{
		kind: 'none',
		hint: /(?:で|によ|を使|を用|電話|チャット|メール|の窓口).*(?:対応|サポート|相談|連絡|依頼|取り|受付|窓口).*(?:ません|ない)/,
		pattern: new RegExp(
			`${SOME}(?:で|によ|に|を使っ|を用い)(?:の|る|た)?${WORK}(?:に)?(?:は|を|も)[^。、\\n]{0,6}${NOT}`,
			'dg',
		),
	},
	{
		kind: 'none',
		hint: /(?:で|によ|を使|を用|電話|チャット|メール|の窓口).*(?:対応|サポート|相談|連絡|依頼|取り|受付|窓口).*(?:ません|ない)/,
		pattern: new RegExp(`${SOME}${WORK}(?:は|を|も|に)[^。、\\n]{0,6}${NOT}`, 'dg'),
	},
	{
		kind: 'none',
		hint: /(?:で|によ|を使|を用|電話|チャット|メール|の窓口).*(?:対応|サポート|相談|連絡|依頼|取り|受付|窓口).*(?:ません|ない)/,
		pattern: new RegExp(`${SOME}の窓口(?:は|を)[^。、\\n]{0,6}${NOT}`, 'dg'),
	},
	{
		kind: 'offered',
		hint: /サポート/,
		pattern: new RegExp(
			`${SOME}(?:での|による)?サポート(?!(?:は|を|も|に)[^。\\n]{0,10}(?:ません|ない|対象外|別)|なし|不可|対象外)`,
			'dg',
		),
	},
];

const about = /メール|mail|フォーム|電話|チャット|ビデオ|オンライン|Zoom|チケット/;
/** Only then, only there, or of somebody else. */
const particular =
	/場合|とき|際|営業時間の?外|時間外|夜間|休業|休日|土日|祝日|緊急|取引サイト|トークルーム|ココナラ|ランサーズ|お客様の/;
const outside: ReadonlySet<string> = new Set(['listings', 'marketplaces', 'tasks']);

const cache = new WeakMap<Project, readonly SaidChannels[]>();

/** In the order of the content. What may be said on a marketplace is the marketplace's to rule, and left out. */
export function saidChannels(project: Project): readonly SaidChannels[] {
	const cached = cache.get(project);
	if (cached) return cached;
	const found = passagesOf(project).flatMap((passage) =>
		outside.has(passage.collection) || !about.test(passage.text) ? [] : readPassage(passage),
	);
	cache.set(project, found);
	return found;
}

/** A sentence that is longer says many things. */
const LONGEST = 200;

function readPassage(passage: Passage): SaidChannels[] {
	return [...passage.text.matchAll(/[^。\n]+/g)].flatMap(({ 0: sentence, index }) => {
		if (sentence.length > LONGEST || particular.test(sentence)) return [];
		const found: SaidChannels[] = [];
		for (const { kind, pattern } of readings.filter(({ hint }) => hint.test(sentence)))
			for (const match of sentence.matchAll(pattern)) {
				const [start, end] = (match.indices?.[1] ?? [0, 0]).map((at) => at + index) as [number, number];
				if (found.some((other) => other.start < end && start < other.end)) continue;
				found.push({ kind, channels: channelsIn(match[1] ?? ''), passage, start, end });
			}
		return found;
	});
}

const channelsIn = (words: string): ChannelKind[] => kinds.filter((kind) => new RegExp(WORDS[kind]).test(words));
