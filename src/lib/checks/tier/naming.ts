/** Tiers as sentences call them. */
import type { Entry } from '../../model/project.ts';
import type { SupportTier } from '../../model/support.ts';

export type Tier = Entry<SupportTier>;

export const escaped = (words: string): string => words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** 「ライト」, and not 「ハイライト」 or 「ライトアップ」. */
export const isNamed = (text: string, { data }: Tier): boolean =>
	new RegExp(`(?<![ァ-ヶー])${escaped(data.name)}(?:プラン|(?![ァ-ヶー]))`).test(text);
