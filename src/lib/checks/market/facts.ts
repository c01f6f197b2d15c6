/** Facts about a marketplace: where they stand in its file, how they are told, and what that makes of a finding. */
import type { Level, Note } from '../../diagnostics/diagnostic.ts';
import type { Marketplace, Sourced } from '../../model/marketplace.ts';
import type { Entry } from '../../model/project.ts';
import type { Path } from '../../source/entry.ts';
import { sureness } from '../sureness.ts';

export type Fact = Omit<Sourced<unknown>, 'value'>;

export const sourceNote = (fact: Fact): Note => ({
	title: { ja: '出典', en: 'source' },
	text: { ja: `${fact.source}（${sureness(fact).ja}）`, en: `${fact.source} (${sureness(fact).en})` },
});

/** Only what the official text says may stop a build. */
export const levelOf = ({ confidence }: Fact): Level => (confidence === 'A' ? 'error' : 'warning');

const isFact = (value: object): value is Fact => 'source' in value && 'confidence' in value && 'verifiedOn' in value;

/** Every fact in the file, whatever it is about. */
export function factsIn({ data }: Entry<Marketplace>): { readonly path: Path; readonly fact: Fact }[] {
	const found: { path: Path; fact: Fact }[] = [];
	const visit = (value: unknown, path: Path): void => {
		if (typeof value !== 'object' || value === null) return;
		if (isFact(value)) {
			found.push({ path, fact: value });
			return;
		}
		for (const [key, child] of Object.entries(value)) visit(child, [...path, Array.isArray(value) ? Number(key) : key]);
	};
	visit(data, []);
	return found;
}
