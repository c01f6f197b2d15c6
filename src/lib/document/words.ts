/** Enumerated values as Japanese words: what `basis: junin` or `renewal: automatic` is called wherever it is printed. */
import { axisNames } from '../model/axes.ts';

const yesNo = { true: 'あり', false: 'なし' };

/** By the last key of the value's path. */
const byField: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	basis: { ukeoi: '請負', junin: '準委任' },
	billing: { monthly: '月額', incident: '都度払い' },
	carryOver: { none: '繰越しなし' },
	completion: { quoted: '依頼ごとに通知' },
	cost: { free: '無償' },
	holidays: { pause: '日数に数えない', run: '日数に数える' },
	kind: { ...axisNames.channel, corporation: '法人', individual: '個人' },
	channel: axisNames.channel,
	monitoring: { none: 'なし' },
	nationalHolidays: { closed: '休業', open: '営業' },
	only: { emergency: '緊急時のみ', any: '内容を問わない' },
	outcome: { deliver: '正式な納品', suspend: '作業の中断', terminate: '契約の終了' },
	purpose: {
		corporate: 'コーポレートサイト',
		'owned-media': 'オウンドメディア',
		'landing-page': 'ランディングページ',
		shop: 'ネットショップ',
	},
	renewal: { automatic: '自動更新', none: '更新なし' },
	reopen: { free: '無償', paid: '有償', never: '再開なし' },
	report: { none: 'なし' },
	staging: yesNo,
	support: { required: '必須', recommended: '推奨', optional: '任意', none: 'なし' },
	tax: { included: '税込', excluded: '税別' },
	transferFee: { client: '甲', agency: '乙' },
	treatment: axisNames.treatment,
};

/** The places of a task, under keys that are phases and tiers. */
const placements: Readonly<Record<string, string>> = {
	included: '料金内',
	allowance: '作業枠内',
	quoted: '別料金（個別見積）',
	declined: '対応外',
};

/** Null when the value is no enumerated one. `path` is absolute: `support.standard.basis`. */
export function wordFor(path: string, value: string | boolean): string | null {
	const field = path.slice(path.lastIndexOf('.') + 1);
	return byField[field]?.[String(value)] ?? placements[String(value)] ?? null;
}
