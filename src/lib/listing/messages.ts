/** Messages as they are sent on a marketplace: in its words, under its bans, without subject or signature. */
import type { Letter } from '../document/messages.ts';
import { assembleMessage, typicalLetters } from '../document/messages.ts';
import { ProblemLog } from '../document/problem.ts';
import type { MessageFrontmatter } from '../model/message.ts';
import type { Occasion } from '../model/occasion.ts';
import type { BodyEntry, Project } from '../model/project.ts';
import { sayable } from './sayable.ts';
import { listingFiles } from './source.ts';
import { listingText } from './text.ts';
import type { Refused, Told } from './told.ts';

export interface MarketMessage {
	/** The message's id. */
	readonly message: string;
	readonly market: string;
	readonly marketName: string;
	/** The service that it is about; null where it is about something else. */
	readonly service: string | null;
	readonly text: string;
	readonly told: readonly Told[];
	readonly refused: readonly Refused[];
}

/** One message for one case on one marketplace. @throws when there is no such marketplace: ids come from the project. */
export function messageOn(
	project: Project,
	message: BodyEntry<MessageFrontmatter>,
	occasion: Occasion,
	marketId: string,
): MarketMessage {
	// Whatever is wrong with the message in itself is told where messages are read.
	const letter = assembleMessage(project, message, occasion, new ProblemLog().in(message.data.title));
	return { message: message.id, service: occasion.service ?? null, ...letterOn(project, letter, marketId) };
}

function letterOn(project: Project, { blocks }: Letter, id: string): Omit<MarketMessage, 'message' | 'service'> {
	const market = project.marketplaces.find((entry) => entry.id === id);
	if (!market) throw new Error(`no marketplace "${id}"`);
	const { data } = market;
	const home = { clause: null, section: null };
	const said = sayable(blocks, { market: data, lang: data.lang, sources: project.sources, home });
	const text = listingText(said.blocks, data.lang === 'ja' ? 'plain' : 'plain-english');
	return { market: id, marketName: data.name, text, told: said.told, refused: said.refused };
}

const known = new WeakMap<Project, readonly MarketMessage[]>();

/** Every message that says for which marketplaces it is, in a typical case of each service that stands there. */
export function marketMessages(project: Project): readonly MarketMessage[] {
	const before = known.get(project);
	if (before) return before;
	const messages = typicalLetters(project).flatMap(({ message, occasion: { service }, letter }) =>
		(message.data.markets ?? [])
			.filter((market) => service === undefined || listingFiles(project, service, market).length > 0)
			.map((market) => ({ message: message.id, service: service ?? null, ...letterOn(project, letter, market) })),
	);
	known.set(project, messages);
	return messages;
}
