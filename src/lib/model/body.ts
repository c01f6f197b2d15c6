/**
 * The body of a clause, a listing or a page, read once from MDX into what the rest of the program needs: blocks and
 * inlines, each with its place. Nothing behind this file knows MDX.
 */
import { z } from 'zod';
import type { Place } from '../source/place.ts';
import type { Style } from '../values/format.ts';
import { id, line, reference } from './fields.ts';
import type { SectionAttributes } from './listing.ts';
import type { Rule } from './rule.ts';
import type { TableName } from './tables.ts';
import { tableNames } from './tables.ts';
import { valuePath } from './task.ts';

/** How a value may be written out (`as`). */
export const valueStyles = [
	'default',
	'anchored',
	'full',
	'amount',
	'net',
	'gross',
	'tax',
	'short',
	'number',
	'plain-date',
	'times',
	'of-month',
] as const satisfies readonly Style[];

/** Attributes of the elements that authors may write, by element name. */
export const elementSchemas = {
	/** A typed value, written out: `<Value of="tier.fee" />`. */
	Value: z.strictObject({ of: valuePath, as: z.enum(valueStyles).optional() }),
	/** 「第12条」 or 「別紙1」, by the id of a clause or a rule; `paragraph` adds 第2項. */
	Ref: z.strictObject({ to: id, paragraph: z.int().min(1).optional() }),
	/** Defines a term: prints 「営業日」 and enters it into the glossary. */
	Define: z.strictObject({}),
	/** Marks the use of a defined term. */
	Term: z.strictObject({}),
	/** A space that the parties fill in. */
	Blank: z.strictObject({
		field: z.string().regex(/^[a-z]+(?:\.[a-zA-Z]+)*$/),
		label: line({ title: '名称' }),
		width: z.int(),
	}),
	/** Shown only for these tiers, tiers billed so, or services, in this document of those that share the clause, or with this way of signing. */
	Only: z
		.strictObject({
			support: z
				.array(reference('support', { title: '保守プラン' }))
				.min(1)
				.optional(),
			services: z
				.array(reference('services', { title: 'サービス' }))
				.min(1)
				.optional(),
			in: reference('documents', { title: '文書' }).optional(),
			billing: z.enum(['monthly', 'incident']).optional(),
			sign: z.enum(['paper', 'electronic']).optional(),
		})
		.refine((only) => Object.keys(only).length > 0, {
			message:
				'だれに、どの文書で、またはどの締結の方法で見せるのかを、support・billing・services・in・sign のいずれかで書きます',
			params: {
				en: 'say for whom, in which document, or for which way of signing: support, billing, services, in or sign',
			},
		}),
	Table: z.strictObject({ of: z.enum(tableNames) }),
} as const;

export type ElementName = keyof typeof elementSchemas | 'Rule' | 'Section';
export type OnlyAttributes = z.infer<(typeof elementSchemas)['Only']>;

export type BodyBlock =
	| { readonly type: 'paragraph'; readonly inlines: readonly BodyInline[]; readonly place: Place }
	| BodyList
	| { readonly type: 'heading'; readonly inlines: readonly BodyInline[]; readonly place: Place }
	| { readonly type: 'table'; readonly of: TableName; readonly place: Place }
	| { readonly type: 'rule'; readonly rule: Rule; readonly blocks: readonly BodyBlock[]; readonly place: Place }
	| {
			readonly type: 'only';
			readonly when: OnlyAttributes;
			readonly blocks: readonly BodyBlock[];
			readonly place: Place;
	  }
	| {
			readonly type: 'section';
			readonly section: SectionAttributes;
			/** Its opening tag. */
			readonly tag: Place;
			readonly blocks: readonly BodyBlock[];
			readonly place: Place;
	  };

export interface BodyList {
	readonly type: 'list';
	readonly ordered: boolean;
	readonly items: readonly BodyItem[];
	readonly place: Place;
}

export interface BodyItem {
	readonly inlines: readonly BodyInline[];
	readonly children: BodyList | null;
	readonly place: Place;
}

export type BodyInline =
	/** One unbroken stretch of the file: the n-th character stands at the n-th place after `place.start`. */
	| { readonly type: 'text'; readonly text: string; readonly place: Place }
	| {
			readonly type: 'value';
			readonly of: string;
			readonly as: Style | null;
			readonly place: Place;
	  }
	| { readonly type: 'ref'; readonly to: string; readonly paragraph: number | null; readonly place: Place }
	| { readonly type: 'define'; readonly term: string; readonly place: Place }
	| { readonly type: 'term'; readonly term: string; readonly place: Place }
	| {
			readonly type: 'blank';
			readonly field: string;
			readonly label: string;
			readonly width: number;
			readonly place: Place;
	  }
	| { readonly type: 'rule'; readonly rule: Rule; readonly inlines: readonly BodyInline[]; readonly place: Place }
	| {
			readonly type: 'only';
			readonly when: OnlyAttributes;
			readonly inlines: readonly BodyInline[];
			readonly place: Place;
	  }
	| { readonly type: 'strong'; readonly inlines: readonly BodyInline[]; readonly place: Place }
	| { readonly type: 'link'; readonly url: string; readonly inlines: readonly BodyInline[]; readonly place: Place };
