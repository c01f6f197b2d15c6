/** Regular expressions in content: told at their line when they do not compile. */
import { z } from 'zod';
import type { FieldMeta } from './fields.ts';

/** Flags of every pattern in content: whole characters, upper and lower case alike. */
const FLAGS = 'iu';

/** A pattern as its author wrote it. Use `compiled` to search with it. */
export function expression(meta: FieldMeta) {
	return z
		.string()
		.min(1)
		.meta({ ...meta })
		.superRefine((source, context) => {
			try {
				new RegExp(source, FLAGS);
			} catch (error) {
				const why = error instanceof Error ? error.message : String(error);
				context.addIssue({
					code: 'custom',
					input: source,
					message: `「${source}」は、言葉の型（正規表現）として読めません（${why}）`,
					params: { en: `「${source}」 is no regular expression (${why})` },
				});
			}
		});
}

const known = new Map<string, RegExp>();

/** Without state: the same object serves every caller. */
export function compiled(source: string): RegExp {
	const pattern = known.get(source) ?? new RegExp(source, FLAGS);
	known.set(source, pattern);
	return pattern;
}
