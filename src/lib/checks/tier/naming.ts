/** Tiers as sentences call them. */
import type { Entry } from '../../model/project.ts';
import type { SupportTier } from '../../model/support.ts';
import { asNamed } from '../whose.ts';

export type Tier = Entry<SupportTier>;

export const isNamed = (text: string, { data }: Tier): boolean => new RegExp(asNamed(data.name)).test(text);
