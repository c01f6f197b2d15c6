/** What the words around a number rule out: it is of another month, another channel, another closure than the value. */
import type { ChannelKind } from '../../model/axes.ts';
import type { Project } from '../../model/project.ts';
import type { Per, TypedValue } from '../../values/value.ts';

/** A number and the passage in which it stands. */
interface Standing {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

/** What a sentence has to say before a number in it can be the value's: null where nothing in particular. */
export function topicOf(path: string, { calendar, support }: Project): RegExp | null {
	const [root, id = '', field, index, last] = path.split('.');
	if (root === 'calendar' && id === 'closures') {
		const name = calendar.data.closures[Number(field)]?.name.replace(/(?:休業|休暇|休み|休館).*$/, '') ?? '';
		return name === '' ? null : closureNamed(name);
	}
	if (root !== 'support' || field !== 'channels' || last !== 'hours') return null;
	const kind = support.find((tier) => tier.id === id)?.data.channels[Number(index)]?.kind;
	return kind ? channelNamed[kind] : null;
}

/** Of 年末年始 either half is enough. */
function closureNamed(name: string): RegExp {
	const words = name.length === 4 ? [name.slice(0, 2), name.slice(2)] : [name];
	return new RegExp(words.map((word) => word.replaceAll(/[^\p{L}\p{N}]/gu, '.')).join('|'), 'u');
}

/** Any word for it is enough here: 受付時間 alone is that of the office, whatever hours one channel has. */
const channelNamed: Readonly<Record<ChannelKind, RegExp>> = {
	email: /メール|mail/i,
	form: /フォーム/,
	phone: /電話|TEL/i,
	chat: /チャット|chat|LINE|Slack/i,
	video: /ビデオ|オンライン|Zoom|画面/i,
	ticket: /チケット/,
};

/** In a sentence of 「ご連絡がない」 a period is how long nobody answers, whatever else the sentence names. */
const unanswered =
	/^間?(?:以上)?、?(?:[甲乙]から)?の?(?:ご|お)?(?:連絡|返信|返事|返答|応答|回答)(?:が|の)?(?:無|な[いくけ]|取れ|とれ|途絶)/;
const onSilence = /連絡|返信|応答|不能/;

/** Whether the words around leave room for the value of this name. */
export function mayMean(value: TypedValue, label: string, said: Standing): boolean {
	const after = said.text.slice(said.end, said.end + 24);
	switch (value.kind) {
		case 'duration':
			return !unanswered.test(after) || onSilence.test(label);
		case 'money':
			return isPer(value.per, perOf(said, after));
		case 'rate':
			return isPer(value.per, rateWindow(said));
		default:
			return true;
	}
}

type Term = 'day' | 'month' | 'year';

const isTerm = (per: string): per is Term => per === 'day' || per === 'month' || per === 'year';

/** A yearly price is no monthly one; a single price (初期費用) may be told in a sentence about either. */
const isPer = (per: Per | 'day' | 'none', said: Term | null): boolean => said === null || !isTerm(per) || per === said;

const clauseBefore = ({ text, start }: Standing): string => /[^。、，\n]{0,24}$/.exec(text.slice(0, start))?.[0] ?? '';

/** 「年間サポートプラン 396,000円」, 「33,000円／月」. */
function perOf(said: Standing, after: string): Term | null {
	const per = /^(?:[(（][^)）]*[)）])? ?[／/] ?(?:1|１)?(?:か)?(月|年)/.exec(after)?.[1];
	if (per !== undefined) return per === '年' ? 'year' : 'month';
	const before = clauseBefore(said);
	if (/月額[^\d０-９]*$|(?:毎月|月々|月)$/.test(before)) return 'month';
	return /年(?:間|額)[^\d０-９月]*$/.test(before) ? 'year' : null;
}

/** 「1日につき代金の1%」. */
function rateWindow(said: Standing): Term | null {
	const before = clauseBefore(said);
	if (/(?:[1１一]日|日)(?:あたり|当たり|につき|ごとに|毎に)[^\d０-９%％]*$|日歩[^\d０-９]*$/.test(before)) return 'day';
	return /(?:月)(?:あたり|につき|率|利)?$/.test(before) ? 'month' : null;
}
